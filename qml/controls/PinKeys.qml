// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// The three coloured keys of the PIN pad and what each of them does.
Panel {
    id: root

    Repeater {
        model: [
            { ground: Theme.pinGreen, words: qsTr("Green key: that is my PIN") },
            { ground: Theme.pinYellow, words: qsTr("Yellow key: start again") },
            { ground: Theme.pinRed, words: qsTr("Red key: stop, card back") }
        ]
        delegate: Row {
            id: row

            required property var modelData

            width: parent.width
            spacing: Theme.wideGap
            Rectangle {
                width: Theme.badge * 1.8
                height: Theme.badge
                radius: Theme.small / 2
                color: row.modelData.ground
                border.width: Theme.hairline
                border.color: Theme.mute
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - Theme.badge * 1.8 - Theme.wideGap
                text: row.modelData.words
            }
        }
    }
}
