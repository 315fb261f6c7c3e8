// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// The dark frame around a mouth of the machine.
Rounded {
    id: root

    property bool lit: false
    property real mouthWidth: 164
    property real mouthHeight: 9
    property bool lamps: true

    width: Math.min(236, parent.width - Theme.gap * 2)
    height: 54
    radius: 12
    color: Theme.dark
    border.width: Theme.strongLine
    border.color: lit ? Theme.lightOn : Theme.darkEdge

    Rectangle {
        anchors.centerIn: parent
        width: root.mouthWidth
        height: root.mouthHeight
        radius: height / 2
        color: Theme.black
        border.width: Theme.hairline
        border.color: root.lit ? Theme.lightOn : Theme.darkEdge
    }
    Repeater {
        model: root.lamps ? 2 : 0
        delegate: Rectangle {
            required property int index
            x: index === 0 ? 14 : root.width - 14 - width
            anchors.verticalCenter: parent.verticalCenter
            width: 7
            height: 7
            radius: 3.5
            color: root.lit ? Theme.lightOn : Theme.darkEdge
        }
    }
}
