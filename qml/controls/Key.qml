// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// One of many keys that write. Its words are as large as it allows, in one line if they can be.
Touchable {
    id: root

    property string text
    property string iconName
    property string tone: "plain"
    property real most: Theme.questionSize
    property bool strong: false
    readonly property color inkColor: !enabled ? Theme.disabledInk
        : tone === "go" ? Theme.jadeInk : tone === "erase" ? Theme.clay : Theme.ink
    readonly property int weight: strong || tone === "go" ? Font.DemiBold : Font.Medium
    readonly property real room: width - Theme.small - sign.side
    /// As large as its words would like to be, and so small that they are still read.
    readonly property real letters: Math.min(most, height / 1.5)
    readonly property real least: Theme.elder ? Theme.leastSize : Theme.wide ? 30 : 35

    implicitWidth: oneLine.implicitWidth + Theme.gap * 2

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
    Text {
        id: oneLine
        visible: false
        text: root.text
        textFormat: Text.PlainText
        font { family: Theme.family; pixelSize: root.letters; weight: root.weight }
    }
    Label {
        id: words
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: sign.side / 2
        width: root.room
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        color: root.inkColor
        font.pixelSize: Math.max(Math.min(root.letters, root.least), Math.min(root.letters,
            Math.floor(root.letters * (root.room - 2) / Math.max(oneLine.implicitWidth, 1))))
        font.weight: root.weight
        Accessible.ignored: true
    }
}
