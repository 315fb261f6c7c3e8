// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// The identity number of a child. Eighteen characters, of which the last may be an X.
PageBody {
    id: root

    required property ScreenView screen
    readonly property childNumberValue number: screen.childNumber

    question: qsTr("What is the child's identity number?")
    hint: Theme.turning && number.notice !== "" ? number.notice
        : qsTr("It stands in the household register.")
    share: 0.5

    Panel {
        staysWithNext: true
        Label {
            width: parent.width
            height: Theme.questionSize * 1.45
            visible: true
            text: root.number.typed
            font.pixelSize: Math.min(Theme.questionSize, Theme.wide ? 52 : 72)
            font.weight: Font.DemiBold
            Accessible.ignored: false
        }
    }
    Notice {
        tone: "clay"
        text: Theme.turning ? "" : root.number.notice
    }
    BigButton {
        visible: root.number.wantsLetter && (Theme.wide || Theme.turning)
        width: parent.width
        height: visible ? implicitHeight : 0
        text: qsTr("The letter X")
        onActivated: root.screen.type("X")
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
            visible: root.number.wantsLetter && !Theme.wide && !Theme.turning
            text: qsTr("The letter X")
            onActivated: root.screen.type("X")
        },
        BigButton {
            tone: "go"
            text: qsTr("Look it up")
            enabled: root.number.complete
            onActivated: root.screen.confirm()
        }
    ]
}
