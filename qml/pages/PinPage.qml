// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// The digits are known to the PIN pad alone; the screen only counts them.
PageBody {
    id: root

    required property ScreenView screen
    readonly property pinValue pin: screen.pin

    question: pin.question
    hint: qsTr("On the metal keys below the screen. Cover them with your hand.")
    share: 0.6

    Notice {
        tone: "clay"
        iconName: "users"
        text: root.screen.turnAway
    }
    Notice {
        tone: "clay"
        text: root.pin.wrongBefore ? qsTr("The PIN was not right. Please try again, slowly.") : ""
    }
    Notice {
        tone: "clay"
        text: root.pin.notice
    }
    Panel {
        Digits {
            id: digits
            anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
            width: Math.min(parent.width, Theme.key * 6.5)
            length: root.pin.length
            filled: root.pin.digits
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: Theme.mute
            text: qsTr("%1 of %2 digits").arg(root.pin.digits).arg(root.pin.length)
        }
    }
    side: [
        Pair {
            label: qsTr("To pay")
            value: root.pin.amount
            valueColor: Theme.jade
            valueSize: Theme.questionSize
        },
        PinKeys { width: parent.width }
    ]
}
