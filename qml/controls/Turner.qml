// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// What does not fit at once, in parts that are turned by one button. A part begins and
// ends between two things, or between two lines of one text: nothing is cut through.
Item {
    id: root

    default property alias content: sheet.data
    /// What lies on the sheet, from top to bottom.
    property var parts: []
    readonly property var there: parts.filter(part => part !== null && part !== undefined)
    property real room: height
    property bool centred: false
    property int turn: 0

    readonly property real button: Math.max(Theme.button, Theme.itemSize * 1.5 + Theme.gap)
    readonly property int turns: cuts.length
    readonly property bool filled: reach() > 0
    readonly property bool fits: cuts.every(cut => cut.bottom - cut.top <= cut.room + 1)
    /// Where it is parted. Worked out after things were laid, not while they are.
    property var cuts: [{ top: 0, bottom: 0, room: room }]
    readonly property bool turning: Theme.turning
    readonly property bool isTurner: true
    readonly property var cut: cuts[Math.min(turn, turns - 1)]

    height: Theme.turning ? room : parent.height
    onTurnsChanged: turn = 0
    onTurningChanged: lay()
    onRoomChanged: lay()
    onButtonChanged: lay()
    Component.onCompleted: lay()

    Item {
        width: parent.width
        y: Theme.turning && root.centred && root.turns < 2
           ? Math.max(0, (root.room - height) / 2) : 0
        height: Theme.turning ? root.cut.bottom - root.cut.top : parent.height
        clip: root.turns > 1
        Item {
            id: sheet
            width: parent.width
            height: parent.height
            y: Theme.turning ? -root.cut.top : 0
        }
    }
    BigButton {
        id: more
        readonly property bool isTurn: true
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.button
        visible: root.turns > 1
        iconName: root.turn + 1 < root.turns ? "chevron-down" : "chevron-up"
        // Two numbers of two digits are wider than a button where letters are largest.
        text: root.turn + 1 === root.turns ? qsTr("From the start")
            : root.turns > 9 ? qsTr("More (%1)").arg(root.turn + 1)
                             : qsTr("More (%1 of %2)").arg(root.turn + 1).arg(root.turns)
        onActivated: root.turn = (root.turn + 1) % root.turns
    }

    /// Something was laid; what lies inside of it may follow only now.
    function lay() {
        settle()
        Qt.callLater(settle)
    }
    function settle() {
        fitPictures()
        cuts = cutAll();
    }
    // What an item holds is no array, and cannot be walked like one.
    function listed(item) {
        return Array.from({ length: item.children.length }, (none, at) => item.children[at])
    }
    function reach() {
        let bottom = 0
        for (const part of there)
            if (part.visible && part.height > 0)
                bottom = Math.max(bottom, part.y + part.height)
        return bottom
    }
    /// Pictures explain and are no must: they take what is left, or are not there.
    function fitPictures() {
        const pictures = []
        let needed = 0
        for (const part of there)
            for (const child of part.lineCount === undefined ? listed(part) : [])
                if (child.isPicture && child.wanted)
                    pictures.push(child)
                else if (child.visible && child.height > 0 && !child.isPicture)
                    needed += child.height + Theme.gap
        for (const part of there)
            if (part.lineCount !== undefined && part.visible)
                needed += part.height + Theme.gap
        const left = room - needed
        for (const picture of pictures)
            picture.room = Theme.turning ? left / pictures.length - Theme.gap : Infinity
        fitKeys()
    }
    /// Keys become lower where that keeps them beside what they type.
    function fitKeys() {
        let others = 0
        let shown = 0
        let keys = null
        for (const part of there)
            for (const child of part.lineCount === undefined ? listed(part) : [part])
                if (child.isKeypad && child.visible)
                    keys = child
                else if (child.visible && child.height > 0) {
                    others += child.height + Theme.gap
                    shown = child.staysWithNext ? child.height + Theme.gap : shown
                }
        if (!keys)
            return
        const all = room - others
        keys.most = !Theme.turning ? Infinity
            : all >= keys.least ? all : room - button - Theme.gap - shown
    }
    function cutAll() {
        if (!turning || reach() <= room)
            return [{ top: 0, bottom: reach(), room: room }]
        const least = room - button - Theme.gap
        const blocks = []
        for (const part of there)
            if (part.visible)
                for (const child of part.lineCount === undefined ? listed(part) : [part])
                    addBlocks(blocks, child, child === part ? part.y : part.y + child.y, least)
        blocks.sort((left, right) => left.top - right.top)
        const whole = []
        for (const block of blocks) {
            const last = whole[whole.length - 1]
            if (last && (block.top < last.bottom - 1 || last.keep)) {
                last.bottom = Math.max(last.bottom, block.bottom)
                last.keep = block.keep
            } else {
                whole.push(block)
            }
        }
        const cuts = []
        for (const block of whole) {
            const last = cuts[cuts.length - 1]
            if (last && block.bottom - last.top <= least)
                last.bottom = block.bottom
            else
                cuts.push({ top: block.top, bottom: block.bottom, room: least })
        }
        return cuts.length > 0 ? cuts : [{ top: 0, bottom: 0, room: room }]
    }
    function addBlocks(blocks, item, top, room) {
        if (!item.visible || item.height <= 0)
            return
        const keep = item.staysWithNext === true
        if (item.height <= room || (item.children.length === 0 && !(item.lineCount > 1))) {
            blocks.push({ top: top, bottom: top + item.height, keep: keep })
        } else if (item.lineCount > 1) {
            const line = item.height / item.lineCount
            for (let at = 0; at < item.lineCount; ++at)
                blocks.push({ top: top + at * line, bottom: top + (at + 1) * line, keep: false })
        } else {
            for (const child of listed(item))
                // A ground is no part: it is as large as what lies on it.
                if (child.height < item.height - 1 || child.children.length > 0
                        || child.lineCount > 0)
                    addBlocks(blocks, child, top + child.y, room)
        }
    }
}
