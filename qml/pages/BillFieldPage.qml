// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// One thing that a company wants to know before it shows a bill, in its words.
PageBody {
    id: root

    required property ScreenView screen
    readonly property billFieldValue field: screen.billField
    readonly property bool isWritten: true // in the company's words

    question: field.question
    // What does not fit is said in the place of where it is found: keys need the room.
    hint: field.notice === "" ? field.hint : Theme.turning ? field.notice : ""
    share: 0.5

    Panel {
        staysWithNext: true
        Digits {
            width: parent.width
            length: root.field.length
            filled: root.field.filled
            digits: root.field.typed
            Accessible.role: Accessible.StaticText
            Accessible.name: root.field.typed
        }
    }
    Notice {
        tone: "clay"
        text: Theme.turning ? "" : root.field.notice
    }
    side: [
        Keypad {
            width: parent.width
            onDigit: value => root.screen.type(value)
            onErase: root.screen.erase()
        }
    ]
    actions: [
        BigButton {
            width: parent ? parent.width : implicitWidth
            tone: "go"
            text: qsTr("That is it")
            enabled: root.field.complete
            onActivated: root.screen.confirm()
        }
    ]
}
