// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui

// The shape that pages share: one question; what it is about; what to do at the bottom,
// where a hand reaches it. In landscape what to do stands at the right.
//
// When letters are large or room is small, everything stands below each other, and what
// does not fit waits behind one button: nobody scrolls, and nothing is lost.
Item {
    id: root

    property string question
    property string hint
    property bool centred: false
    property int questionSize: Theme.questionSize
    property color questionColor: Theme.ink
    default property alias main: mainArea.data
    property alias side: sideArea.data
    property alias actions: actionGrid.data
    /// The part of the width that `main` gets in landscape; 1: there is no right side.
    property real share: hasSide ? 0.56 : 1

    /// False: something is cut off or covered. Nothing may be.
    readonly property bool fits: Theme.turning ? turner.fits && head.height <= headRoom
        : mainArea.y + mainArea.height <= height
          && sideArea.y + sideArea.height
             <= (actionGrid.shown > 0 ? actionGrid.y - Theme.small / 2 : height)
    /// Which part is shown of what does not fit at once.
    property alias turn: turner.turn
    readonly property alias turns: turner.turns

    readonly property bool hasSide: sideArea.children.length > 0 || actionGrid.children.length > 0
    readonly property bool beside: Theme.turning && Theme.wide && turner.filled
    readonly property real leftShare: !Theme.turning ? share
        : root.centred || Theme.magnified ? 0.5 : 0.45
    readonly property real leftWidth: !Theme.wide || (Theme.turning && !turner.filled) ? width
        : (width - Theme.large) * leftShare
    readonly property real headRoom: height
        - (actionGrid.shown > 0 && (beside || !Theme.wide) ? actionGrid.height + Theme.gap : 0)
    // How high the question and the hint would be, about. What is long goes to what can be
    // turned, where letters are largest or room is least.
    function linesOf(words, size) {
        let ems = 0
        for (const letter of words)
            ems += letter.charCodeAt(0) > 0x2E80 ? 1 : 0.56
        return Math.ceil(ems * size / (Theme.wide ? width * 0.45 : width) + 0.1)
    }
    readonly property real questionHeight: linesOf(question, questionSize) * questionSize * 1.45
    readonly property real hintHeight: linesOf(hint, Theme.bodySize) * Theme.bodySize * 1.45
    readonly property bool questionBelow: Theme.magnified
        && questionHeight > height * (Theme.wide ? 0.45 : 0.36)
    readonly property bool hintBelow: hint !== "" && (Theme.magnified
        || (Theme.low && questionHeight + hintHeight > height * (Theme.wide ? 0.5 : 0.26)))

    Column {
        id: head
        width: root.leftWidth
        spacing: Theme.small
        Label {
            visible: text !== "" && !root.questionBelow
            width: parent.width
            text: root.question
            color: root.questionColor
            font.pixelSize: root.questionSize
            font.weight: Font.Bold
            horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
            Accessible.role: Accessible.Heading
        }
        Label {
            visible: text !== "" && !root.hintBelow
            width: parent.width
            text: root.hint
            color: Theme.mute
            horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
        }
    }
    Turner {
        id: turner
        readonly property real from: root.beside ? 0
            : head.height + (head.height > 0 ? Theme.wideGap : 0)
        x: root.beside ? root.leftWidth + Theme.large : 0
        y: Theme.turning ? from : 0
        width: root.width - x
        room: Theme.turning
            ? (root.beside || actionGrid.shown === 0 ? root.height
                                                     : actionGrid.y - Theme.gap) - from
            : root.height
        parts: [questionPart, below, mainArea, sideArea]
        centred: root.centred

        Label {
            id: questionPart
            onHeightChanged: turner.lay()
            visible: root.questionBelow
            width: parent.width
            text: root.question
            color: root.questionColor
            font.pixelSize: root.questionSize
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }
        Label {
            id: below
            onHeightChanged: turner.lay()
            visible: root.hintBelow
            y: questionPart.visible ? questionPart.height + Theme.small : 0
            width: parent.width
            text: root.hint
            color: Theme.mute
        }
        Column {
            id: mainArea
            y: !Theme.turning ? head.height + Theme.wideGap
                              : below.visible ? below.y + below.height + Theme.gap
                              : questionPart.visible ? questionPart.height + Theme.gap : 0
            width: Theme.turning ? turner.width : root.leftWidth
            spacing: Theme.gap
            onPositioningComplete: turner.lay()
        }
        Column {
            id: sideArea
            x: Theme.wide && !Theme.turning ? root.leftWidth + Theme.large : 0
            y: Theme.wide && !Theme.turning ? 0
               : mainArea.y + mainArea.height + (mainArea.height > 0 ? Theme.gap : 0)
            width: turner.width - x
            spacing: Theme.gap
            onPositioningComplete: turner.lay()
        }
    }
    Flow {
        id: actionGrid
        readonly property int shown: visibleChildren.length
        /// Buttons beside each other are equally high, though one may need two lines.
        readonly property real tallest: Array.from({ length: children.length },
            (none, at) => children[at].visible ? children[at].implicitHeight : 0)
            .reduce((most, each) => Math.max(most, each), 0)
        readonly property int columns: Theme.wide || Theme.magnified ? 1
                                     : Math.max(1, Math.min(2, shown))
        readonly property real cell: Math.floor((width - spacing * (columns - 1)) / columns)
        /// What is alone in its row is as wide as the row: it is what one goes on with.
        readonly property Item last: visibleChildren.length > 0
            ? visibleChildren[visibleChildren.length - 1] : null
        function widthOf(button) {
            return button === last && shown % columns > 0 ? width : cell
        }
        x: root.beside || !Theme.wide ? 0
           : Theme.turning ? (root.width - width) / 2 : sideArea.x
        width: root.beside || !Theme.wide ? root.leftWidth
               : Theme.turning ? root.width * 0.6 : sideArea.width
        anchors.bottom: parent.bottom
        spacing: Theme.gap
        layoutDirection: Qt.LeftToRight
        Component.onCompleted: {
            for (let at = 0; at < children.length; ++at) {
                const button = children[at]
                button.height = Qt.binding(() => columns > 1 ? tallest : button.implicitHeight)
                button.width = Qt.binding(() => widthOf(button))
            }
        }
    }
}
