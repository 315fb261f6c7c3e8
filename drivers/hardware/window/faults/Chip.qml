// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// One way to misbehave: pressed in while it stands.
Touchable {
    id: root

    property string text
    property bool stands: false

    name: stands ? qsTr("%1, stands").arg(text) : text
    width: words.implicitWidth + Theme.gap * 2
    height: 36

    Rounded {
        anchors.fill: parent
        radius: 10
        color: root.stands ? Theme.clay : root.pressed ? Theme.claySoft
             : root.hovered ? Theme.paper : Theme.card
        border.width: Theme.hairline
        border.color: root.stands ? Theme.clay : Theme.line
    }
    Row {
        id: words
        anchors.centerIn: parent
        spacing: Theme.tight
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.stands
            name: "check"
            tint: Theme.white
            side: 16
        }
        Text {
            text: root.text
            color: root.stands ? Theme.white : Theme.ink
            font.family: Theme.family
            font.pixelSize: Theme.smallSize
        }
    }
}
