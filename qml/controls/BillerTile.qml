// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// A company whose bills can be paid here, or not now.
Touchable {
    id: root

    property billerValue biller

    height: Theme.smallTile
    enabled: biller.offered
    name: biller.name

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: !root.enabled ? Theme.disabledGround : root.pressed ? Theme.jadeSoft : Theme.card
        border.width: Theme.hairline
        border.color: Theme.line
    }
    Rectangle {
        id: ground
        x: Theme.wideGap
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.bigIcon * 1.1
        height: width
        radius: Theme.gap
        color: root.enabled ? Theme.blueSoft : Theme.disabledGround
        Icon {
            anchors.centerIn: parent
            name: root.biller.icon
            tint: root.enabled ? Theme.blue : Theme.disabledInk
            side: Theme.questionSize
        }
    }
    Column {
        anchors {
            left: ground.right; leftMargin: Theme.gap
            right: parent.right; rightMargin: Theme.small
            verticalCenter: parent.verticalCenter
        }
        Text {
            width: parent.width
            text: root.biller.name
            color: root.enabled ? Theme.ink : Theme.disabledInk
            font.family: Theme.family
            font.pixelSize: Theme.itemSize
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.noteSize
        }
        Label {
            width: parent.width
            visible: !root.enabled
            text: qsTr("Not at the moment")
            color: Theme.disabledInk
            font.pixelSize: Theme.noteSize
        }
    }
}
