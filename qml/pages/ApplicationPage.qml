// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// A card with several accounts asks which.
PageBody {
    id: root

    required property ScreenView screen

    question: qsTr("Which account of this card?")
    share: 1

    Repeater {
        model: root.screen.applications.length
        delegate: Choice {
            required property int index
            strong: true
            name: root.screen.applications[index] ?? ""
            iconName: "credit-card"
            onActivated: root.screen.choose(index)
        }
    }
}
