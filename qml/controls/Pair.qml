// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// What it is at the left, how much at the right.
Item {
    id: root

    property string label
    property string value
    property color valueColor: Theme.ink
    property int valueSize: Theme.itemSize

    visible: value !== ""
    width: parent ? parent.width : 0
    implicitHeight: visible ? Math.max(left.implicitHeight, right.implicitHeight) : 0
    height: implicitHeight

    Label {
        id: left
        anchors.verticalCenter: parent.verticalCenter
        text: root.label
        color: Theme.mute
        width: Math.min(implicitWidth, parent.width * 0.5)
    }
    Label {
        id: right
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        width: Math.min(implicitWidth, parent.width - left.width - Theme.gap)
        horizontalAlignment: Text.AlignRight
        text: root.value
        color: root.valueColor
        font.pixelSize: root.valueSize
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.noteSize
    }
}
