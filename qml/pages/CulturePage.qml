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
            valueSize: Theme.questionSize * 1.2
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
        Choice {
            visible: root.culture.canTopUp
            width: parent ? parent.width : implicitWidth
            name: qsTr("Put money on it")
            hint: root.culture.notice === "" ? root.culture.rule : ""
            iconName: "banknote"
            least: Theme.row
            onActivated: root.screen.choose(2)
        },
        Choice {
            visible: root.culture.hasMovements
            width: parent ? parent.width : implicitWidth
            name: qsTr("What was done with it")
            iconName: "receipt-text"
            least: Theme.row
            onActivated: root.screen.choose(1)
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
