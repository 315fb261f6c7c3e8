// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// What is on, or what was booked: wide ones, as what and when are long.
PageBody {
    id: root

    required property ScreenView screen
    readonly property offersValue offers: screen.offers

    question: offers.question
    hint: offers.hint
    share: 1

    Grid {
        id: list
        width: parent.width
        columns: Theme.wide && !Theme.single ? 2 : 1
        spacing: Theme.gap
        Repeater {
            model: root.offers.names.length
            delegate: Choice {
                required property int index
                readonly property bool isWritten: true // in the office's words

                width: (list.width - Theme.gap * (list.columns - 1)) / list.columns
                name: root.offers.names[index] ?? ""
                hint: root.offers.hints[index] ?? ""
                iconName: root.offers.icon
                least: Theme.row
                onActivated: root.screen.choose(index)
            }
        }
        BigButton {
            visible: root.offers.more
            width: (list.width - Theme.gap * (list.columns - 1)) / list.columns
            text: qsTr("More")
            onActivated: root.screen.confirm()
        }
    }
}
