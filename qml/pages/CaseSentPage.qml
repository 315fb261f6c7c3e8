// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// It is told, or will be: the number under which it is found.
PageBody {
    id: root

    required property ScreenView screen
    readonly property caseSentValue sent: screen.caseSent

    question: sent.question
    hint: sent.hint

    Reference {
        width: parent.width
        number: root.sent.number
        hint: root.sent.slip
    }
    side: [
        Notice {
            tone: "gold"
            text: root.sent.advice
        },
        Notice {
            readonly property bool isWritten: true // in the town's words
            tone: "jade"
            iconName: "message-circle-more"
            text: root.sent.notice
        }
    ]
    actions: [
        BigButton {
            text: qsTr("Something else")
            onActivated: root.screen.choose(0)
        },
        BigButton {
            tone: "go"
            text: qsTr("Done")
            onActivated: root.screen.confirm()
        }
    ]
}
