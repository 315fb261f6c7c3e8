// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui

// Digits as on a telephone, with one key that takes the last one back.
Grid {
    id: root

    readonly property int walkOrder: -1 // who walks by keys has keys for digits
    signal digit(string value)
    signal erase()

    /// How high it may be; the page says.
    property real most: Infinity
    readonly property bool isKeypad: true
    readonly property real leastKey: Math.max(Theme.leastTarget,
                                              Theme.elder ? Theme.leastSize * 1.5 : 0)
    readonly property real least: leastKey * 4 + spacing * 3
    readonly property real keyHeight: Math.max(leastKey,
                                               Math.min(Theme.key, (most - spacing * 3) / 4))
    readonly property int letters: Math.min(Theme.questionSize, keyHeight / 1.5)
    readonly property real keyWidth: (width - spacing * (columns - 1)) / columns

    columns: 3
    spacing: Theme.low ? 10 : Theme.small

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "erase"]
        delegate: Touchable {
            id: key

            required property string modelData
            readonly property bool isErase: modelData === "erase"

            width: root.keyWidth
            height: root.keyHeight
            opacity: modelData === "" ? 0 : 1
            enabled: modelData !== ""
            isKey: true
            name: isErase ? qsTr("Delete") : modelData
            Accessible.ignored: modelData === ""
            onActivated: isErase ? root.erase() : root.digit(modelData)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: key.pressed ? Theme.jadeSoft : Theme.card
                border.width: Theme.hairline
                border.color: key.pressed ? Theme.jade : Theme.line
            }
            Label {
                anchors.centerIn: parent
                visible: !key.isErase
                text: key.modelData
                font.pixelSize: root.letters
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            Row {
                anchors.centerIn: parent
                visible: key.isErase
                spacing: Theme.small / 2
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "delete"
                    tint: Theme.clay
                    side: Math.min(root.letters, 48)
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: key.name
                    color: Theme.clay
                    font.pixelSize: Math.min(Theme.bodySize, root.letters, root.keyWidth * 0.2)
                    Accessible.ignored: true
                }
            }
        }
    }
}
