// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Nobody is here. One touch, or a card, and it begins.
Touchable {
    id: root

    required property ScreenView screen

    name: qsTr("Touch the screen to begin")
    onActivated: screen.touch()

    readonly property bool fits: welcome.height <= height

    Column {
        id: welcome
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.wide ? Theme.gap : Theme.large

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Welcome")
            font.pixelSize: Theme.amountSize
            font.weight: Font.Bold
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Take out cash · Pay your bills")
            font.pixelSize: Theme.itemSize
            color: Theme.mute
        }
        CardPicture {
            anchors.horizontalCenter: parent.horizontalCenter
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: invitation.implicitWidth + Theme.large * 2
            height: Theme.button
            radius: Theme.radius
            color: Theme.jade
            Text {
                id: invitation
                anchors.centerIn: parent
                text: root.name
                color: Theme.jadeInk
                font.family: Theme.family
                font.pixelSize: Theme.itemSize
                font.weight: Font.DemiBold
            }
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: Theme.wide ? "" : qsTr("or insert your bank card")
            color: Theme.mute
        }
    }
}
