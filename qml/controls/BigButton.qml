// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// A button with one clear meaning: "go" goes on, "stop" leaves, "plain" is neither.
Touchable {
    id: root

    property string text
    property string iconName
    property string tone: "plain"

    readonly property color ground: !enabled ? Theme.disabledGround
        : tone === "go" ? (pressed ? Theme.jadeDark : Theme.jade)
        : pressed ? (tone === "stop" ? Theme.claySoft : Theme.jadeSoft) : Theme.card
    readonly property color inkColor: !enabled ? Theme.disabledInk
        : tone === "go" ? Theme.jadeInk : tone === "stop" ? Theme.clay : Theme.jade

    name: text
    width: parent && parent.cell ? parent.cell : implicitWidth // qmllint disable property
    implicitWidth: words.implicitWidth + Theme.large * 2
    implicitHeight: Math.max(Theme.button, label.implicitHeight + Theme.gap)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.ground
        border.width: root.enabled && root.tone !== "go" ? Theme.strongLine / 2
                      : Theme.contrast === 2 ? Theme.hairline / 2 : 0
        border.color: root.inkColor
    }
    Row {
        id: words
        anchors.centerIn: parent
        spacing: Theme.small
        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== "" && !Theme.magnified
            name: root.iconName
            tint: root.inkColor
        }
        Words {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.inkColor
            font.pixelSize: Theme.itemSize
            font.weight: Font.DemiBold
            room: root.width - Theme.gap * 2
                  - (sign.visible ? sign.width + Theme.small : 0)
            Accessible.ignored: true // the button says it
        }
    }
}
