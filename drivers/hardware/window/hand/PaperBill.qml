// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// A bill as it lay in the letter box, with its code as real bars; or a leaflet.
Touchable {
    id: root

    property var bill
    readonly property bool isLeaflet: bill.biller === ""
    readonly property string title: bill.biller === "water" ? qsTr("Water bill")
        : bill.biller === "power" ? qsTr("Electricity bill")
        : bill.biller === "gas" ? qsTr("Gas bill") : qsTr("A leaflet, no bill")
    readonly property color tone: isLeaflet ? Theme.clay : bill.biller === "power" ? Theme.gold
        : bill.biller === "gas" ? Theme.jade : Theme.blue

    readonly property string iconName: bill.biller === "water" ? "droplets"
        : bill.biller === "power" ? "zap" : bill.biller === "gas" ? "flame" : "info"

    name: isLeaflet ? title : qsTr("%1, account %2").arg(title).arg(bill.account)

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: root.hovered ? -4 : 0
        radius: 4
        color: Theme.card
        border.width: root.hovered ? Theme.strongLine : Theme.hairline
        border.color: root.hovered ? root.tone : Theme.line

        Rectangle {
            width: parent.width
            height: 8
            radius: 4
            color: root.tone
        }
        Row {
            x: Theme.gap
            y: Theme.wideGap
            spacing: Theme.small
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                tint: root.tone
            }
            Text {
                text: root.title
                color: root.tone
                font.family: Theme.family
                font.pixelSize: Theme.itemSize
                font.weight: Font.Bold
            }
        }
        Text {
            x: Theme.gap
            y: 54
            width: parent.width - 2 * x
            text: root.isLeaflet ? qsTr("“You have won a phone! Scan here.”")
                : root.bill.owner + "\n" + qsTr("Account %1").arg(root.bill.account)
            wrapMode: Text.Wrap
            color: Theme.mute
            lineHeight: 1.15
            font.family: Theme.family
            font.pixelSize: Theme.bodySize
        }
        Text {
            anchors { right: parent.right; rightMargin: Theme.gap }
            y: 54
            visible: !root.isLeaflet
            text: "¥ " + root.bill.amount
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: Theme.itemSize
            font.weight: Font.Bold
        }
        Row { // the code
            id: bars
            readonly property real module: (root.width - Theme.margin * 2) / 225
            anchors {
                horizontalCenter: parent.horizontalCenter
                bottom: parent.bottom
                bottomMargin: 34
            }
            height: root.height - 166
            Repeater {
                model: root.bill.bars
                delegate: Rectangle {
                    required property int index
                    required property int modelData
                    width: modelData * bars.module
                    height: bars.height
                    color: index % 2 === 0 ? Theme.ink : Theme.card
                }
            }
        }
        Text {
            anchors {
                horizontalCenter: parent.horizontalCenter
                bottom: parent.bottom
                bottomMargin: 10
            }
            width: parent.width - Theme.gap * 2
            horizontalAlignment: Text.AlignHCenter
            text: root.bill.code
            elide: Text.ElideRight
            color: Theme.mute
            font.family: Theme.family
            font.pixelSize: Theme.smallSize
        }
    }
}
