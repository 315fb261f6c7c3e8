// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// A metal key.
Touchable {
    id: root

    property string key // its letter in the verb
    property string text: key
    property color stripe: "transparent"
    readonly property bool isWord: text.length > 1

    Rectangle { // its shadow
        anchors.fill: parent
        anchors.topMargin: 3
        radius: 8
        color: Theme.steelEdge
    }
    Rectangle {
        id: cap
        width: parent.width
        height: parent.height - 3
        y: root.pressed ? 2 : 0
        radius: 8
        border.width: Theme.hairline
        border.color: Theme.steelEdge
        gradient: Gradient {
            GradientStop { position: 0; color: root.pressed ? Theme.keyLow : Theme.keyHigh }
            GradientStop { position: 1; color: root.pressed ? Theme.steel : Theme.keyLow }
        }
        Rectangle {
            anchors { bottom: parent.bottom; left: parent.left; right: parent.right; margins: 5 }
            height: 6
            color: root.stripe
        }
        Text {
            anchors { centerIn: parent; verticalCenterOffset: root.isWord ? -3 : 0 }
            text: root.text
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: root.isWord ? Theme.bodySize : Theme.keySize
            font.weight: Font.DemiBold
        }
    }
}
