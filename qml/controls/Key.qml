// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// One of many keys that write. Its words are as large as it allows.
Touchable {
    id: root

    property string text
    property string iconName
    property string tone: "plain"
    property real most: Theme.questionSize
    property bool strong: false
    readonly property color inkColor: !enabled ? Theme.disabledInk
        : tone === "go" ? Theme.jadeInk : tone === "erase" ? Theme.clay : Theme.ink
    readonly property real inside: width - Theme.small

    isKey: true
    name: text
    ringRadius: Theme.small

    Rectangle {
        anchors.fill: parent
        radius: Theme.small
        color: !root.enabled ? Theme.disabledGround
             : root.tone === "go" ? (root.pressed ? Theme.jadeDark : Theme.jade)
             : root.pressed || root.strong ? Theme.jadeSoft : Theme.card
        border.width: root.tone === "go" && Theme.contrast < 2 ? 0
                    : root.strong ? Theme.strongLine : Theme.hairline
        border.color: root.strong || root.pressed ? Theme.jade : Theme.line
    }
    Icon {
        id: sign
        visible: root.iconName !== ""
        anchors {
            left: parent.left
            leftMargin: Theme.small / 2
            verticalCenter: parent.verticalCenter
        }
        name: root.iconName
        tint: Theme.jade
        side: visible ? Math.min(root.most, root.height / 2) * 0.8 : 0
    }
    // As wide as the words would like to be: asked of them, not of the label that wraps them.
    TextMetrics {
        id: oneLine
        font: words.font
        text: root.text
    }
    Label {
        id: words
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: sign.side / 2
        width: Math.min(oneLine.advanceWidth + 1, root.inside - sign.side)
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        color: root.inkColor
        font.pixelSize: Math.min(root.most, root.height / 1.5)
        font.weight: root.strong || root.tone === "go" ? Font.DemiBold : Font.Medium
        Accessible.ignored: true
    }
}
