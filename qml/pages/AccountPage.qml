// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// The household's number: typed, or read from the paper bill.
PageBody {
    id: root

    required property ScreenView screen
    readonly property accountValue account: screen.account

    question: account.question
    hint: Theme.turning && account.notice !== "" ? account.notice : account.hint
    share: 0.5

    Panel {
        staysWithNext: true
        Digits {
            width: parent.width
            length: root.account.length
            filled: root.account.typed.length
            digits: root.account.typed
            Accessible.role: Accessible.StaticText
            Accessible.name: root.account.typed
        }
    }
    Notice {
        tone: "clay"
        text: Theme.turning ? "" : root.account.notice
    }
    Notice {
        visible: root.account.canScan && root.account.notice === "" && !Theme.turning
        tone: "jade"
        iconName: "scan-barcode"
        text: qsTr("The scanner is ready: hold the barcode of the paper bill under it.")
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
            text: qsTr("Find my bills")
            enabled: root.account.complete
            onActivated: root.screen.confirm()
        }
    ]
}
