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

    readonly property real keyWidth: (width - spacing * (columns - 1)) / columns

    columns: 3
    spacing: Theme.small

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "erase"]
        delegate: Touchable {
            id: key

            required property string modelData
            readonly property bool isErase: modelData === "erase"

            width: root.keyWidth
            height: Theme.key
            opacity: modelData === "" ? 0 : 1
            enabled: modelData !== ""
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
            Text {
                anchors.centerIn: parent
                visible: !key.isErase
                text: key.modelData
                color: Theme.ink
                font.family: Theme.family
                font.pixelSize: Theme.questionSize
                font.weight: Font.Medium
            }
            Icon {
                anchors.centerIn: parent
                visible: key.isErase
                name: "delete"
                tint: Theme.clay
                side: Theme.questionSize
            }
        }
    }
}
