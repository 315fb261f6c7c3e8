// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// The yearly check is done, or on its way: until when, and the number that proves it.
PageBody {
    id: root

    required property ScreenView screen
    readonly property checkResultValue result: screen.checkResult

    question: result.question

    Notice {
        tone: root.result.late ? "gold" : "jade"
        text: root.result.hint
    }
    Reference {
        width: parent.width
        number: root.result.number
        hint: root.result.slip
    }
    side: [
        Panel {
            visible: root.result.who !== ""
            height: visible ? implicitHeight : 0
            Pair {
                readonly property bool isWritten: true // somebody's name
                label: qsTr("Who comes")
                value: root.result.who
            }
        },
        BigButton {
            visible: root.result.canRemind
            width: parent ? parent.width : implicitWidth
            text: qsTr("Remind me before the next one")
            onActivated: root.screen.choose(1)
        },
        Notice {
            tone: root.result.isReminded ? "jade" : "gold"
            text: root.result.reminder
        },
        Notice {
            tone: "gold"
            iconName: "id-card"
            text: root.result.card
        }
    ]
    actions: [
        BigButton {
            text: root.result.isOpen ? qsTr("Another way") : qsTr("Something else")
            onActivated: root.screen.choose(0)
        },
        BigButton {
            tone: "go"
            text: qsTr("Done")
            onActivated: root.screen.confirm()
        }
    ]
}
