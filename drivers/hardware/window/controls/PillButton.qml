// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// A small button. "go" is what one came for, "stop" ends or breaks something.
Touchable {
    id: root

    property string text
    property string iconName
    property string tone: "plain"
    readonly property color ground: tone === "go" ? Theme.jade : tone === "stop" ? Theme.claySoft
        : Theme.card
    readonly property color inkColor: tone === "go" ? Theme.white : tone === "stop" ? Theme.clay
        : Theme.ink

    name: text
    implicitWidth: words.implicitWidth + Theme.wideGap * 2
    implicitHeight: Theme.pill

    Rounded {
        anchors.fill: parent
        radius: height / 2
        color: root.pressed ? Qt.darker(root.ground, 1.12)
             : root.hovered ? Qt.darker(root.ground, 1.04) : root.ground
        border.width: Theme.hairline
        border.color: root.tone === "plain" ? Theme.line : root.inkColor
    }
    Row {
        id: words
        anchors.centerIn: parent
        spacing: Theme.small
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            tint: root.inkColor
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            visible: text !== ""
            color: root.inkColor
            font.family: Theme.family
            font.pixelSize: Theme.bodySize
            font.weight: Font.Medium
        }
    }
}
