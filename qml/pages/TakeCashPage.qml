// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// The money lies in the tray.
PageBody {
    id: root

    required property ScreenView screen
    readonly property takeCashValue cash: screen.takeCash

    question: cash.question
    centred: true
    questionSize: Theme.wide ? Theme.amountSize * 0.72 : Theme.questionSize
    share: Theme.wide ? 0.5 : 1

    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.cash.amount
        color: Theme.jade
        font.pixelSize: Theme.hugeSize
        font.weight: Font.Bold
    }
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: Theme.elder ? "" : root.cash.notes
        color: Theme.mute
        font.pixelSize: Theme.itemSize
    }
    side: [
        Picture {
            NotesPicture {
                yuan: root.cash.yuan
                count: root.cash.count
            }
        },
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The money is in the tray below the screen")
            font.pixelSize: Theme.itemSize
        },
        Deadline {
            seconds: root.screen.secondsLeft
            text: qsTr("%1 seconds left").arg(seconds)
        },
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.cash.afterwards
            color: Theme.mute
            font.pixelSize: Theme.noteSize
        }
    ]
    actions: [
        BigButton {
            visible: root.cash.canExtend
            width: parent ? parent.width : implicitWidth
            text: qsTr("I need more time")
            iconName: "clock"
            onActivated: root.screen.extend()
        }
    ]
}
