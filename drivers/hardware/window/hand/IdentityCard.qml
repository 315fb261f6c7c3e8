// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// An identity card, 85.6 by 54 mm; or a social-security card; without either some other chip card.
Rounded {
    id: root

    property var person: null
    property var social: null

    implicitWidth: 200
    height: width * 54 / 85.6
    radius: width * 0.04
    color: person ? Theme.white : social ? Theme.jade : Theme.oddPlastic
    border.width: Theme.hairline
    border.color: Theme.bodyEdge

    Rectangle { // the portrait
        visible: root.person !== null
        anchors { right: parent.right; rightMargin: root.width * 0.07 }
        y: root.height * 0.16
        width: root.width * 0.25
        height: width * 1.24
        radius: 4
        color: Theme.plate
        Icon {
            anchors.centerIn: parent
            name: "id-card"
            tint: Theme.mute
            side: parent.width * 0.7
        }
    }
    Text {
        x: root.width * 0.08
        y: root.height * 0.2
        width: parent.width - 2 * x
        wrapMode: Text.Wrap
        text: root.person ? root.person.name : root.social ? root.social.label
                                                           : qsTr("another card")
        color: root.person ? Theme.ink : Theme.white
        font.family: Theme.family
        font.pixelSize: Math.max(root.width * (root.social ? 0.085 : 0.1), 12)
        font.weight: Font.DemiBold
    }
    Text {
        x: root.width * 0.08
        anchors { bottom: parent.bottom; bottomMargin: root.height * 0.1 }
        visible: text !== ""
        text: root.person ? root.person.number : root.social ? root.social.number : ""
        color: root.person ? Theme.ink : Theme.white
        font.family: Theme.family
        font.pixelSize: root.width * 0.07
    }
}
