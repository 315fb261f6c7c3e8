// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// Nothing can be offered, and why.
PageBody {
    id: root

    required property ScreenView screen

    question: qsTr("Sorry, this station is closed")
    hint: qsTr("No money and no card is lost. It opens again by itself as soon as it can.")
    share: 1

    Repeater {
        model: root.screen.closed.reasons.length
        delegate: Notice {
            required property int index
            tone: "clay"
            text: root.screen.closed.reasons[index] ?? ""
        }
    }
    Panel {
        Pair {
            label: qsTr("Help desk")
            value: root.screen.place.helpPhone
        }
        Label {
            width: parent.width
            text: root.screen.place.helpPlace
        }
    }
}
