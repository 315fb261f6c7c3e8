// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// A banknote in the proportions of the real one: its colour and its number.
Rectangle {
    id: root

    property int yuan: 100
    property real scaling: Theme.noteScale // pixels per millimetre
    // GB notes of the fifth series.
    readonly property size measure: yuan >= 100 ? Qt.size(155, 77) : yuan >= 50 ? Qt.size(150, 70)
        : yuan >= 20 ? Qt.size(145, 70) : yuan >= 10 ? Qt.size(140, 70)
        : yuan >= 5 ? Qt.size(135, 63) : Qt.size(130, 63)
    readonly property color tone: Theme.noteColor(yuan)

    width: measure.width * scaling
    height: measure.height * scaling
    radius: 3
    color: Theme.noteGround(yuan)
    border.width: Theme.strongLine
    border.color: tone

    Rectangle {
        anchors { fill: parent; margins: root.height * 0.09 }
        color: "transparent"
        border.width: Theme.hairline
        border.color: root.tone
        opacity: 0.45
    }
    Repeater {
        model: 3
        delegate: Rectangle {
            required property int index
            anchors.verticalCenter: parent.verticalCenter
            x: root.width * 0.68 - width / 2
            width: root.height * (0.64 - 0.17 * index)
            height: width
            radius: width / 2
            color: "transparent"
            border.width: Theme.strongLine
            border.color: root.tone
            opacity: 0.3
        }
    }
    Text {
        anchors {
            left: parent.left
            leftMargin: root.width * 0.09
            verticalCenter: parent.verticalCenter
        }
        text: root.yuan
        color: root.tone
        font.family: Theme.family
        font.pixelSize: root.height * 0.46
        font.weight: Font.Bold
    }
    Text {
        anchors { right: parent.right; bottom: parent.bottom; margins: root.height * 0.12 }
        text: root.yuan
        color: root.tone
        font.family: Theme.family
        font.pixelSize: root.height * 0.2
        font.weight: Font.DemiBold
    }
}
