// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Above what somebody who sits can reach: what this is, what it does and what time it is,
// for those who come by. Nothing here can be touched.
Rectangle {
    id: root

    required property ScreenView screen
    readonly property bool isFrame: true

    color: Theme.jadeSoft

    Column {
        anchors.centerIn: parent
        width: parent.width - Theme.margin * 2
        spacing: Theme.small
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !Theme.wide
            name: "hand-coins"
            tint: Theme.jade
            side: 160
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.screen.place.name
            color: Theme.jade
            font.pixelSize: Math.min(Theme.questionSize, 92)
            font.weight: Font.Bold
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.screen.dateTime
            color: Theme.jade
            font.pixelSize: Math.min(Theme.bodySize, 64)
        }
    }
}
