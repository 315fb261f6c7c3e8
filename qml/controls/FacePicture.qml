// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// A head as in a mirror: it looks ahead, or turns to the side to which whoever stands here turns.
Item {
    id: root

    /// -1 to the left, 1 to the right.
    property int turn: 0

    implicitWidth: Theme.picture
    implicitHeight: Theme.picture

    Rectangle { // what the camera sees
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.strongLine
        border.color: Theme.line
        clip: true

        Rectangle { // shoulders
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height * 0.8
            width: parent.width * 0.72
            height: width
            radius: width / 2
            color: Theme.blue
        }
        Rectangle {
            id: head
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height * 0.14
            width: parent.width * 0.46
            height: parent.height * 0.6
            radius: width / 2
            color: Theme.blueSoft
            border.width: Theme.strongLine
            border.color: Theme.blue

            Item {
                id: looks
                width: parent.width
                height: parent.height
                x: root.turn * head.width * 0.17

                Repeater {
                    model: [0.32, 0.68]
                    delegate: Rectangle {
                        required property real modelData
                        x: head.width * modelData - width / 2
                        y: head.height * 0.38
                        width: head.width * 0.09
                        height: width
                        radius: width / 2
                        color: Theme.ink
                    }
                }
                Rectangle { // nose
                    x: head.width * (0.5 + root.turn * 0.05) - width / 2
                    y: head.height * 0.46
                    width: head.width * 0.05
                    height: head.height * 0.16
                    radius: width / 2
                    color: Theme.blue
                }
                Rectangle { // mouth
                    x: head.width * 0.5 - width / 2
                    y: head.height * 0.72
                    width: head.width * 0.26
                    height: head.height * 0.035
                    radius: height / 2
                    color: Theme.ink
                }
                SequentialAnimation on x {
                    running: root.visible && Theme.motion && root.turn !== 0
                    loops: Animation.Infinite
                    NumberAnimation {
                        from: 0
                        to: root.turn * head.width * 0.17
                        duration: Theme.slow
                        easing.type: Easing.InOutQuad
                    }
                    PauseAnimation { duration: Theme.beat * 2 }
                }
            }
        }
    }
}
