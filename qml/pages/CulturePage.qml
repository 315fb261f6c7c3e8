// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// What a cultural card holds, and whose money that is.
PageBody {
    id: root

    required property ScreenView screen
    readonly property cultureValue culture: screen.culture

    question: qsTr("Your cultural card")
    hint: culture.hint

    Panel {
        Pair {
            label: qsTr("On the card")
            value: root.culture.total
            valueColor: Theme.jade
            valueSize: Theme.questionSize * 0.85
        }
        Label {
            visible: text !== ""
            width: parent.width
            text: root.culture.hidden
            color: Theme.mute
        }
        Pair {
            label: qsTr("My own money")
            value: root.culture.own
        }
        Pair {
            label: qsTr("Added by the city")
            value: root.culture.subsidy
        }
        Pair {
            label: qsTr("Good until")
            value: root.culture.until
        }
    }
    side: [
        Notice {
            tone: root.culture.tone
            text: root.culture.notice
        },
        Grid {
            id: choices
            readonly property real cell: (width - spacing * (columns - 1)) / columns
            width: parent ? parent.width : implicitWidth
            columns: Theme.single ? 1 : 2
            spacing: Theme.gap
            BigButton {
                visible: root.culture.canTopUp
                width: choices.cell
                text: qsTr("Put money on it")
                onActivated: root.screen.choose(2)
            }
            BigButton {
                visible: root.culture.canBook
                width: choices.cell
                text: qsTr("What is on")
                onActivated: root.screen.choose(3)
            }
            BigButton {
                visible: root.culture.hasMovements
                width: choices.cell
                text: qsTr("What was done with it")
                onActivated: root.screen.choose(1)
            }
            BigButton {
                visible: root.culture.renewal !== ""
                width: choices.cell
                text: root.culture.renewal
                onActivated: root.screen.choose(4)
            }
        }
    ]
    actions: [
        BigButton {
            tone: "go"
            text: qsTr("Done")
            onActivated: root.screen.choose(0)
        }
    ]
}
