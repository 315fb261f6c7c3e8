// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// A note as a picture: its colour and its number, in the proportions of the real one.
Rectangle {
    id: root

    property int yuan: 100

    implicitWidth: Theme.picture
    implicitHeight: width * 0.5
    radius: Theme.small
    color: Theme.noteGround(yuan)
    border.width: Theme.strongLine
    border.color: Theme.noteColor(yuan)

    Rectangle {
        anchors { fill: parent; margins: root.height * 0.09 }
        radius: Theme.small / 2
        color: "transparent"
        border.width: Theme.hairline
        border.color: Theme.noteColor(root.yuan)
        opacity: 0.5
    }
    Rectangle {
        anchors {
            verticalCenter: parent.verticalCenter
            right: parent.right
            rightMargin: parent.width * 0.1
        }
        width: parent.height * 0.44
        height: width
        radius: width / 2
        color: Theme.noteColor(root.yuan)
        opacity: 0.18
    }
    Text {
        anchors { verticalCenter: parent.verticalCenter; horizontalCenter: parent.horizontalCenter }
        text: root.yuan
        color: Theme.noteColor(root.yuan)
        font.family: Theme.family
        font.pixelSize: root.height * 0.42
        font.weight: Font.Bold
    }
}
