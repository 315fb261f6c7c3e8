// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// The number of an earlier case, or the code of what was begun.
PageBody {
    id: root

    required property ScreenView screen
    readonly property caseNumberValue number: screen.caseNumber

    question: number.question
    hint: Theme.turning && number.notice !== "" ? number.notice
        : number.hint
    share: 0.5

    Panel {
        staysWithNext: true
        Label {
            width: parent.width
            height: Theme.questionSize * 1.45
            visible: true
            text: root.number.typed
            font.pixelSize: Math.min(Theme.questionSize, Theme.wide ? 64 : 92)
            font.weight: Font.DemiBold
            Accessible.ignored: false
        }
    }
    Notice {
        tone: "clay"
        text: Theme.turning ? "" : root.number.notice
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
            text: qsTr("Look it up")
            enabled: root.number.complete
            onActivated: root.screen.confirm()
        }
    ]
}
