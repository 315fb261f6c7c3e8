// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// Shows the real thing, where there is room for it: smaller, or not at all.
Item {
    id: root

    default property alias content: holder.data
    property bool wanted: true
    /// How high it may be; the page says.
    property real room: Infinity

    readonly property bool isPicture: true
    readonly property real whole: holder.childrenRect.height
    readonly property real part: whole > 0 ? Math.min(1, room / whole) : 1
    readonly property real least: 0.6

    visible: wanted && part >= least
    width: parent ? parent.width : 0
    height: visible ? whole * part : 0

    Item {
        id: holder
        anchors.horizontalCenter: parent.horizontalCenter
        width: childrenRect.width
        height: childrenRect.height
        scale: root.part
        transformOrigin: Item.Top
    }
}
