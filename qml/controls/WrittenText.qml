// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// The text so far: its end is what one looks at, so that is what stands here when all of it
// has no room.
Panel {
    id: root

    property string text
    property string letters // of pinyin, not yet a word
    property string question
    property int size: Theme.itemSize
    readonly property bool isWritten: true
    readonly property real inside: height - padding * 2
    readonly property int padding: Theme.low ? Theme.small : Theme.wideGap
    readonly property real line: size * 1.45
    readonly property real least: line + padding * 2
    readonly property int lines: Math.max(1, Math.floor(inside / line))
    readonly property real most: Math.max(1, (width - Theme.large * 2) / size * lines - 2)
    readonly property var characters: Array.from(text + (letters !== "" ? " " + letters : ""))
    /// So many of its last characters have room.
    readonly property int shown: {
        let ems = 0
        for (let at = characters.length - 1; at >= 0; --at) {
            ems += characters[at].charCodeAt(0) > 0x2E80 ? 1 : 0.6
            if (ems > most)
                return characters.length - 1 - at
        }
        return characters.length
    }

    Label {
        id: words
        width: parent.width
        text: (root.shown < root.characters.length ? "…" : "")
              + root.characters.slice(root.characters.length - root.shown).join("")
        visible: true
        font.pixelSize: root.size
        font.weight: Font.Medium
        Accessible.role: Accessible.EditableText
        Accessible.name: root.text
        Accessible.ignored: false
    }
}
