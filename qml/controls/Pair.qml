// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// What it is at the left, how much at the right; below each other where one line is too
// short for both.
Item {
    id: root

    property string label
    property string value
    property color valueColor: Theme.ink
    property int valueSize: Theme.itemSize
    readonly property bool stacked: Theme.magnified
        || measure.implicitWidth + asked.implicitWidth + Theme.gap > width

    visible: value !== ""
    width: parent ? parent.width : 0
    implicitHeight: !visible ? 0 : stacked ? left.height + right.height
                                           : Math.max(left.height, right.height)
    height: implicitHeight

    Label {
        id: left
        y: root.stacked ? 0 : (root.height - height) / 2
        text: root.label
        color: Theme.mute
        width: Math.min(asked.implicitWidth, parent.width)
    }
    Label {
        id: right
        x: root.stacked ? 0 : root.width - width
        y: root.stacked ? left.height : (root.height - height) / 2
        width: Math.min(measure.implicitWidth, parent.width)
        text: root.value
        color: root.valueColor
        font.pixelSize: root.valueSize
        font.weight: Font.DemiBold
    }
    // As wide as they would like to be.
    Text {
        id: asked
        visible: false
        text: root.label
        textFormat: Text.PlainText
        font: left.font
    }
    Text {
        id: measure
        visible: false
        text: root.value
        textFormat: Text.PlainText
        font: right.font
    }
}
