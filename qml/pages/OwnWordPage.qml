// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// While somebody helps, money moves on the resident's own word alone.
PageBody {
    id: root

    required property ScreenView screen
    readonly property ownWordValue word: screen.ownWord

    question: qsTr("Your own wish?")

    Panel {
        Pair {
            label: qsTr("It is about")
            value: root.word.amount
            valueColor: Theme.jade
            valueSize: Theme.questionSize
        }
    }
    side: [
        Notice {
            tone: "clay"
            iconName: "users"
            text: root.word.hint
        }
    ]
    actions: [
        BigButton {
            tone: "stop"
            text: qsTr("No, stop")
            onActivated: root.screen.cancel()
        },
        BigButton {
            tone: "go"
            text: qsTr("Yes, it is")
            onActivated: root.screen.confirm()
        }
    ]
}
