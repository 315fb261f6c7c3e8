// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// An identity card that is laid on the glass of its reader.
Item {
    id: root

    implicitWidth: Theme.picture * 1.2
    implicitHeight: Theme.picture * 0.95

    Rectangle {
        id: glass
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.42
        width: parent.width * 0.78
        height: parent.height * 0.56
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.strongLine
        border.color: Theme.line
        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 0.72
            height: parent.height * 0.74
            radius: Theme.gap
            color: Theme.jadeSoft
        }
    }
    Rectangle {
        id: card
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width * 0.5
        height: width * 0.63
        y: glass.y + (glass.height - height) / 2
        radius: Theme.gap
        color: Theme.blueSoft
        border.width: Theme.hairline
        border.color: Theme.blue

        Column {
            x: parent.width * 0.08
            y: parent.height * 0.2
            spacing: parent.height * 0.1
            Repeater {
                model: [0.42, 0.3, 0.46, 0.36]
                delegate: Rectangle {
                    required property real modelData
                    width: card.width * modelData
                    height: Theme.small / 2
                    radius: height / 2
                    color: Theme.blue
                }
            }
        }
        Rectangle {
            x: parent.width * 0.66
            y: parent.height * 0.18
            width: parent.width * 0.26
            height: parent.height * 0.5
            radius: Theme.small / 2
            color: Theme.blue
        }
        SequentialAnimation on y {
            running: root.visible && Theme.motion
            loops: Animation.Infinite
            NumberAnimation {
                from: 0
                to: glass.y + (glass.height - card.height) / 2
                duration: Theme.slow
                easing.type: Easing.InOutQuad
            }
            PauseAnimation { duration: Theme.beat * 2 }
        }
    }
}
