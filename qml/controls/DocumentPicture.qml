// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// A sheet of paper that is pushed under the arm of a document camera.
Item {
    id: root

    implicitWidth: Theme.picture * 1.2
    implicitHeight: Theme.picture * 0.95

    Rectangle { // where it is laid
        id: table
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.4
        width: parent.width * 0.86
        height: parent.height * 0.58
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.strongLine
        border.color: Theme.line
    }
    Rectangle {
        id: paper
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width * 0.36
        height: table.height * 0.8
        y: table.y + (table.height - height) / 2
        radius: Theme.small / 2
        color: Theme.blueSoft
        border.width: Theme.hairline
        border.color: Theme.blue

        Column {
            x: parent.width * 0.12
            y: parent.height * 0.14
            spacing: parent.height * 0.09
            Repeater {
                model: [0.5, 0.74, 0.68, 0.74, 0.4]
                delegate: Rectangle {
                    required property real modelData
                    width: paper.width * modelData
                    height: Theme.small / 2
                    radius: height / 2
                    color: Theme.blue
                }
            }
        }
        SequentialAnimation on y {
            running: root.visible && Theme.motion
            loops: Animation.Infinite
            NumberAnimation {
                from: table.y + table.height
                to: table.y + (table.height - paper.height) / 2
                duration: Theme.slow
                easing.type: Easing.InOutQuad
            }
            PauseAnimation { duration: Theme.beat * 2 }
        }
    }
    Rectangle { // the post
        x: table.x + table.width - width * 2
        y: parent.height * 0.08
        width: Theme.gap
        height: table.y + table.height * 0.3 - y
        radius: width / 2
        color: Theme.mute
    }
    Rectangle { // the arm
        x: parent.width * 0.46
        y: parent.height * 0.08
        width: table.x + table.width - Theme.gap - x
        height: Theme.gap
        radius: height / 2
        color: Theme.mute
    }
    Rectangle { // the camera
        x: parent.width * 0.5 - width / 2
        y: parent.height * 0.08
        width: parent.width * 0.14
        height: parent.height * 0.12
        radius: Theme.small
        color: Theme.ink
        Rectangle {
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
            width: parent.width * 0.44
            height: width / 2
            radius: Theme.small / 2
            color: Theme.jade
        }
    }
}
