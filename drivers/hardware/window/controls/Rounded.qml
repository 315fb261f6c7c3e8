// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// A dark or coloured face with round corners. The software renderer draws one in nine
// pieces, and scaled and drawn again in part, the seams between them show: two bands
// lie over the seams.
Rectangle {
    id: root

    readonly property real rim: border.width

    Rectangle {
        x: root.rim
        y: root.radius - 2
        width: root.width - root.rim * 2
        height: root.height - y * 2
        color: root.color
    }
    Rectangle {
        x: root.radius - 2
        y: root.rim
        width: root.width - x * 2
        height: root.height - root.rim * 2
        color: root.color
    }
}
