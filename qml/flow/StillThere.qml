// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// "Are you still there?": any touch is the answer.
Touchable {
    id: root

    required property ScreenView screen

    name: qsTr("Yes, I need more time")
    onActivated: screen.extend()

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.margin * 2, Theme.picture * 2.2)
        height: words.implicitHeight + Theme.large * 2
        radius: Theme.radius
        color: Theme.card

        Column {
            id: words
            anchors.centerIn: parent
            width: parent.width - Theme.large * 2
            spacing: Theme.wideGap
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Are you still there?")
                font.pixelSize: Theme.questionSize
                font.weight: Font.Bold
            }
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("In %1 seconds this visit ends and your card comes back. "
                           + "Nothing is lost.").arg(Math.max(root.screen.secondsLeft, 0))
                font.pixelSize: Theme.itemSize
                color: Theme.mute
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: parent.width
                height: Theme.button
                radius: Theme.radius
                color: Theme.jade
                Text {
                    anchors.centerIn: parent
                    text: root.name
                    color: Theme.jadeInk
                    font.family: Theme.family
                    font.pixelSize: Theme.itemSize
                    font.weight: Font.DemiBold
                }
            }
        }
    }
}
