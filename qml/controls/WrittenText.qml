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
    readonly property int perLine: Math.floor((width - Theme.large * 2) / size)
    readonly property int most: Math.max(1, perLine * lines - 2)
    readonly property var characters: Array.from(text + (letters !== "" ? " " + letters : ""))

    Label {
        id: words
        width: parent.width
        text: root.characters.length > root.most
              ? "…" + root.characters.slice(-root.most).join("") : root.characters.join("")
        visible: true
        font.pixelSize: root.size
        font.weight: Font.Medium
        Accessible.role: Accessible.EditableText
        Accessible.name: root.text
        Accessible.ignored: false
    }
}
