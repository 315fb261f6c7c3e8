// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// The shape that pages share: one question; what it is about; what to do at the bottom,
// where a hand reaches it. In landscape what to do stands at the right.
Item {
    id: root

    property string question
    property string hint
    property bool centred: false
    property int questionSize: Theme.questionSize
    default property alias main: mainArea.data
    property alias side: sideArea.data
    property alias actions: actionGrid.data
    /// The part of the width that `main` gets in landscape; 1: there is no right side.
    property real share: hasSide ? 0.56 : 1

    /// False: something is cut off or covered. Nothing may be.
    readonly property bool fits: mainArea.y + mainArea.height <= height
        && sideArea.y + sideArea.height
           <= (actionGrid.shown > 0 ? actionGrid.y - Theme.small / 2 : height)

    readonly property bool hasSide: sideArea.children.length > 0 || actionGrid.children.length > 0
    readonly property real leftWidth: Theme.wide ? (width - Theme.large) * share : width

    Column {
        id: head
        width: root.leftWidth
        spacing: Theme.small
        Label {
            width: parent.width
            text: root.question
            font.pixelSize: root.questionSize
            font.weight: Font.Bold
            horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: root.hint
            color: Theme.mute
            horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
        }
    }
    Column {
        id: mainArea
        y: head.height + Theme.wideGap
        width: root.leftWidth
        spacing: Theme.gap
    }
    Column {
        id: sideArea
        x: Theme.wide ? root.leftWidth + Theme.large : 0
        y: Theme.wide ? 0 : mainArea.y + mainArea.height + (mainArea.height > 0 ? Theme.gap : 0)
        width: Theme.wide ? root.width - x : root.width
        spacing: Theme.gap
    }
    Grid {
        id: actionGrid
        readonly property int shown: visibleChildren.length
        readonly property real cell: (width - spacing * (columns - 1)) / columns
        x: sideArea.x
        width: sideArea.width
        anchors.bottom: parent.bottom
        columns: Theme.wide ? 1 : Math.max(1, Math.min(2, shown))
        spacing: Theme.gap
        layoutDirection: Qt.LeftToRight
    }
}
