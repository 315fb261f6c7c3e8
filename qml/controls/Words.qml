// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// Words in one line where there is room for it, in more where there is not: what stands beside
// them stands beside the words, not beside empty room.
Label {
    id: root

    property real room: parent ? parent.width : 0

    // A label's own wish depends on its width once it may wrap.
    width: Math.min(Math.ceil(oneLine.implicitWidth), room)
    horizontalAlignment: Text.AlignHCenter

    Text {
        id: oneLine
        visible: false
        text: root.text
        textFormat: Text.PlainText
        font: root.font
    }
}
