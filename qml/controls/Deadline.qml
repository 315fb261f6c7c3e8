// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// How long something waits, and what happens then.
Row {
    id: root

    property int seconds: -1
    property string text

    visible: seconds >= 0
    width: parent ? parent.width : implicitWidth
    leftPadding: Math.max(0, (width - sign.width - words.width - spacing) / 2)
    spacing: Theme.small

    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        name: "clock"
        tint: Theme.clay
        side: Theme.itemSize
    }
    Label {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width - sign.width - Theme.small)
        text: root.text
        color: Theme.clay
        font.weight: Font.Medium
    }
}
