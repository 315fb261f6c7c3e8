// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// A small button of the frame: back, language, help.
Touchable {
    id: root

    property string text
    property string iconName
    /// Words alone: three stand side by side where there is room for two.
    property bool bare: false
    /// Nothing is cut off or stands on the edge.
    readonly property bool fits: words.implicitWidth + Theme.gap <= width
    property color ground: Theme.card
    property color inkColor: Theme.ink
    property color edge: Theme.line
    property int padding: Theme.wideGap

    name: text
    ringRadius: Theme.pill
    implicitWidth: words.implicitWidth + root.padding * 2
    implicitHeight: Theme.pillHeight

    Rectangle {
        anchors.fill: parent
        radius: Theme.pill
        color: root.pressed ? Qt.darker(root.ground, 1.08) : root.ground
        border.width: Theme.hairline
        border.color: root.edge
    }
    Row {
        id: words
        anchors.centerIn: parent
        spacing: Theme.small
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== "" && !root.bare
            name: root.iconName
            tint: root.inkColor
            side: Theme.frameSize
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.inkColor
            font.pixelSize: Theme.frameSize
            font.weight: Font.Medium
            Accessible.ignored: true
        }
    }
}
