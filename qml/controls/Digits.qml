// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui

// A box for each digit that is wanted. Hidden ones show a dot.
Row {
    id: root

    property int length: 6
    property int filled: 0
    property string digits // empty for hidden ones
    readonly property real box: Math.min(Theme.key, (width - spacing * (length - 1)) / length)

    spacing: Theme.small / 2
    height: box * 1.15

    Repeater {
        model: root.length
        delegate: Rectangle {
            id: cell

            required property int index
            readonly property bool isFilled: index < root.filled

            width: root.box
            height: root.height
            radius: Theme.small
            color: isFilled ? Theme.jadeSoft : Theme.card
            border.width: index === root.filled ? Theme.strongLine : Theme.hairline
            border.color: index <= root.filled ? Theme.jade : Theme.line

            Label {
                anchors.centerIn: parent
                visible: cell.isFilled && root.digits !== ""
                text: root.digits.charAt(cell.index)
                font.pixelSize: Math.min(Theme.questionSize, root.box * 0.7)
                Accessible.ignored: true
                font.weight: Font.DemiBold
            }
            Rectangle {
                anchors.centerIn: parent
                visible: cell.isFilled && root.digits === ""
                width: root.box * 0.3
                height: width
                radius: width / 2
                color: Theme.ink
            }
        }
    }
}
