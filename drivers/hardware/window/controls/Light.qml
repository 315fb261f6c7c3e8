// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// The lamp of a device and what it means: never by colour alone.
Row {
    id: root

    property string text
    property string tone: "off" // on, mind

    spacing: Theme.small
    visible: text !== ""

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.gap
        height: Theme.gap
        radius: width / 2
        color: root.tone === "on" ? Theme.lightOn : root.tone === "mind" ? Theme.lightMind
            : Theme.lightOff
        border.width: Theme.hairline
        border.color: Theme.bodyEdge
    }
    Label {
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: root.tone === "on" ? Theme.jade : root.tone === "mind" ? Theme.clay : Theme.mute
        font.pixelSize: Theme.smallSize
        font.weight: root.tone === "off" ? Font.Normal : Font.DemiBold
    }
}
