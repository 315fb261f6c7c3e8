// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// Where an identity card is laid, and beside it the slot for a social-security card.
Module {
    id: root

    required property CabinetView view
    readonly property var reader: view.state.identity || null
    readonly property var slot: view.state.socialCardReader || ({ cards: [] })
    readonly property var inside: slot.cards.find(each => each.id === slot.card) || null
    readonly property string laid: inside ? inside.id : reader ? reader.on : ""
    signal wanted()

    title: qsTr("ID card")
    iconName: "id-card"
    device: "identity-reader"
    status: laid !== "" ? qsTr("a card lies here") : qsTr("lay a card here")
    tone: laid !== "" ? "on" : "off"

    Touchable {
        id: glass
        anchors { fill: parent; margins: Theme.gap; topMargin: 0 }
        name: root.laid !== "" ? qsTr("Take the identity card away")
                               : qsTr("Lay an identity card on its reader")
        onActivated: {
            if (root.inside)
                root.view.say("take-social-card")
            else if (root.laid !== "")
                root.view.say("take-identity")
            else
                root.wanted()
        }

        Rectangle {
            anchors.fill: parent
            radius: 10
            color: glass.hovered ? Theme.hollow : Theme.dark
            border.width: Theme.strongLine
            border.color: Theme.darkEdge
        }
        IdentityCard {
            anchors.centerIn: parent
            visible: root.laid !== ""
            width: Math.min(parent.width - Theme.gap, (parent.height - Theme.small) * 85.6 / 54)
            social: root.inside
            person: root.reader
                ? root.reader.people.find(each => each.id === root.laid) || null : null
        }
    }
}
