// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// One pocket of the wallet. Only the strip that is not covered by the next card can be
// pressed: that is where a finger would go.
Touchable {
    id: root

    property var card
    property string label
    property string remark
    property bool odd
    property color plastic
    property real cardHeight
    readonly property bool here: card.where === "wallet"

    name: here ? qsTr("Insert: %1").arg(label) : label
    enabled: here

    Rectangle { // the empty pocket
        width: root.width
        height: root.cardHeight
        radius: width * 0.04
        color: Theme.leatherDark
        border.width: Theme.hairline
        border.color: Theme.leatherLight
        visible: !root.here
        Text {
            x: Theme.small + 2
            y: 5
            width: parent.width - 2 * x
            elide: Text.ElideRight
            text: root.label
            color: Theme.stitch
            font.family: Theme.family
            font.pixelSize: Theme.smallSize
        }
        Text {
            x: Theme.small + 2
            y: 28
            text: root.card.where === "bin" ? qsTr("kept by the machine") : qsTr("in the machine")
            color: Theme.leatherInk
            font.family: Theme.family
            font.pixelSize: 14
        }
    }
    Plastic {
        width: root.width
        y: root.hovered && root.here ? -Theme.small : 0
        visible: root.here
        label: root.label
        number: root.card.number
        pin: root.card.pin
        remark: root.remark
        odd: root.odd
        plastic: root.plastic
        Behavior on y { NumberAnimation { duration: Theme.quick } }
    }
}
