// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// A sheet on the ground; as high as what lies on it.
Rectangle {
    id: root

    default property alias content: inside.data
    property int spacing: Theme.gap
    /// What is typed below is shown here: the two are not parted.
    property bool staysWithNext: false

    width: parent ? parent.width : 0
    implicitHeight: inside.implicitHeight + inside.y * 2
    radius: Theme.radius
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.line

    Column {
        id: inside
        x: Theme.large
        y: Theme.low ? Theme.small : Theme.wideGap
        width: parent.width - Theme.large * 2
        spacing: root.spacing
        // Where this sheet may be parted has changed, even if it is as high as before.
        onPositioningComplete: {
            for (let at = root.parent; at; at = at.parent)
                if (at.isTurner) // qmllint disable property
                    return at.lay() // qmllint disable property
        }
    }
}
