// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// How long something waits, and what happens then.
Row {
    id: root

    property int seconds: -1
    property string text

    visible: seconds >= 0
    spacing: Theme.small

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "clock"
        tint: Theme.clay
        side: Theme.itemSize
    }
    Label {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth,
                        (root.parent ? root.parent.width : 0) - Theme.itemSize - Theme.small)
        text: root.text
        color: Theme.clay
        font.weight: Font.Medium
    }
}
