// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// One device in the machine's front: what it is, its lamp, what is wrong with it.
Rectangle {
    id: root

    property string title
    property string iconName
    property string status
    property string tone: "off"
    property string device // its word in the verbs
    property var faults: []
    readonly property bool ill: faults.some(each => each.startsWith(device + " "))
    default property alias content: inside.data
    /// The lamp stands below the name, where there is no room beside it.
    readonly property bool narrow: heading.width + light.width + Theme.gap * 3 > width

    radius: Theme.radius
    color: Theme.plate
    border.width: Theme.hairline
    border.color: Theme.bodyEdge

    Row {
        id: heading
        x: Theme.gap
        height: Theme.caption
        spacing: Theme.small
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            tint: Theme.mute
            side: 20
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.title
            font.weight: Font.DemiBold
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.ill
            name: "wrench"
            tint: Theme.clay
            side: 18
        }
    }
    Light {
        id: light
        x: root.narrow ? Theme.gap : root.width - width - Theme.gap
        y: root.narrow ? Theme.caption * 0.7 : 0
        height: Theme.caption
        text: root.status
        tone: root.tone
    }
    Item {
        id: inside
        anchors { fill: parent; topMargin: Theme.caption * (root.narrow ? 1.7 : 1) }
    }
}
