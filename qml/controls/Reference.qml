// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// The number under which people find a transaction, large enough to copy.
Panel {
    id: root

    property string number
    property string hint

    visible: number !== ""
    height: visible ? implicitHeight : 0

    Label {
        width: parent.width
        text: qsTr("Your number")
        color: Theme.mute
    }
    Label {
        width: parent.width
        text: root.number
        font.pixelSize: Theme.questionSize * 1.3
        font.weight: Font.Bold
        font.letterSpacing: Theme.strongLine
    }
    Label {
        width: parent.width
        text: root.hint
        color: Theme.mute
        font.pixelSize: Theme.noteSize
    }
}
