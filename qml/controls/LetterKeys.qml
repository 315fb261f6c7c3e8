// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui

// The letters as on every keyboard, with the signs that a sentence needs.
Column {
    id: root

    readonly property int walkOrder: -1 // who walks by keys has keys for letters
    readonly property bool isWritten: true // signs of another language are no mistake
    signal typed(string key)

    property bool pinyin: true
    property bool capitals: false
    property real keyHeight: Theme.key
    readonly property int columns: 10
    readonly property real keyWidth: (width - spacing * (columns - 1)) / columns
    readonly property var rows: pinyin
        ? ["qwertyuiop".split(""), "asdfghjkl".split("").concat("？"),
           "zxcvbnm".split("").concat("'", "，", "。")]
        : ["qwertyuiop".split(""), "asdfghjkl".split("").concat("'"),
           ["shift"].concat("zxcvbnm".split("")).concat(",", ".")]

    function shown(key) {
        return key === "shift" ? "Aa" : root.capitals ? key.toUpperCase() : key
    }

    Repeater {
        model: root.rows.length
        delegate: Row {
            id: row

            required property int index

            spacing: root.spacing
            Repeater {
                model: root.columns
                delegate: Key {
                    required property int index
                    readonly property string key: root.rows[row.index][index]

                    width: root.keyWidth
                    height: root.keyHeight
                    text: root.shown(key)
                    name: key === "shift" ? qsTr("Capital letter") : text
                    strong: key === "shift" && root.capitals
                    most: Math.min(Theme.questionSize, root.keyWidth * 0.8)
                    onActivated: root.typed(key)
                }
            }
        }
    }
}
