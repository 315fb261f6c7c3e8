// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui

// A quiet band, for one thing or several: good to know ("gold"), mind this ("clay"), all is
// well ("jade").
Rectangle {
    id: root

    property string text
    property var lines: text !== "" ? [text] : []
    property string tone: "gold"
    property string iconName: tone === "clay" ? "circle-alert"
                            : tone === "jade" ? "circle-check" : "info"

    readonly property color inkColor: tone === "clay" ? Theme.clay
        : tone === "jade" ? Theme.jade : Theme.gold

    visible: lines.length > 0
    width: parent ? parent.width : 0
    height: !visible ? 0 : Math.max(words.implicitHeight, sign.height)
                           + Theme.gap * (Theme.low ? 1 : 2)
    radius: Theme.radius
    color: tone === "clay" ? Theme.claySoft : tone === "jade" ? Theme.jadeSoft : Theme.goldSoft

    Icon {
        id: sign
        x: Theme.wideGap
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        tint: root.inkColor
    }
    Column {
        id: words
        anchors {
            left: sign.right; leftMargin: Theme.gap
            right: parent.right; rightMargin: Theme.wideGap
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.small / 2
        Repeater {
            model: root.lines.length
            delegate: Label {
                required property int index
                width: words.width
                text: root.lines[index] ?? ""
                color: root.inkColor
                font.pixelSize: Theme.bodySize
            }
        }
    }
}
