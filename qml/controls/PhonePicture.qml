// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// A telephone that shows its payment code to the reader below.
Item {
    id: root

    implicitWidth: Theme.picture * 0.62
    implicitHeight: Theme.picture

    Rectangle {
        id: body
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.strongLine
        border.color: Theme.blue
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.16
        spacing: parent.height * 0.06

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "scan-barcode"
            tint: Theme.jade
            side: root.width * 0.62
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.width * 0.5
            height: Theme.small
            radius: height / 2
            color: Theme.jadeSoft
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.9
        width: root.width * 0.24
        height: Theme.small / 2
        radius: height / 2
        color: Theme.line
    }
}
