// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// The card and the slot: which way it goes. `out` shows it coming back.
Item {
    id: root

    property bool out: false

    implicitWidth: Theme.picture * 1.2
    implicitHeight: Theme.picture * 1.15

    Rectangle {
        id: card
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.width * 0.52
        height: width * 0.63
        radius: Theme.gap
        color: Theme.blue
        y: slot.y + slot.height * 0.5 + (root.out ? Theme.small : root.height * 0.34)

        Rectangle {
            x: parent.width * 0.09
            y: parent.height * 0.36
            width: parent.width * 0.17
            height: parent.height * 0.24
            radius: Theme.small / 2
            color: Theme.goldSoft
            border.width: Theme.hairline
            border.color: Theme.gold
        }
        Rectangle {
            x: parent.width * 0.09
            y: parent.height * 0.76
            width: parent.width * 0.5
            height: Theme.small / 2
            radius: height / 2
            color: Theme.blueSoft
            opacity: 0.7
        }
        SequentialAnimation on y {
            running: root.visible && Theme.motion
            loops: Animation.Infinite
            NumberAnimation {
                from: slot.y + slot.height * 0.5 + (root.out ? Theme.small : root.height * 0.34)
                to: slot.y + slot.height * 0.5 + (root.out ? root.height * 0.34 : Theme.small)
                duration: Theme.slow
                easing.type: Easing.InOutQuad
            }
            PauseAnimation { duration: Theme.beat }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right }
        height: slot.y + slot.height * 0.5
        color: Theme.paper
    }
    Rectangle {
        id: slot
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.height * 0.08
        width: root.width * 0.76
        height: Theme.wideGap
        radius: height / 2
        color: Theme.slot
    }
    Icon {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
        name: root.out ? "chevron-down" : "chevron-up"
        tint: Theme.jade
        side: Theme.bigIcon * 0.7
    }
}
