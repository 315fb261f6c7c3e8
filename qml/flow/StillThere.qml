// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// "Are you still there?": any touch and any key is the answer. The seconds are told as a
// number, as a bar that becomes shorter, and by voice.
Touchable {
    id: root

    required property ScreenView screen
    /// Nothing below it can be touched.
    readonly property bool isModal: true
    readonly property int seconds: Math.max(root.screen.secondsLeft, 0)
    readonly property bool fits: sheet.height <= Theme.bandHeight

    name: qsTr("Yes, I need more time")
    onActivated: screen.extend()

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }
    Rectangle {
        id: sheet
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - Theme.bandHeight + (Theme.bandHeight - height) / 2
        width: Math.min(parent.width - Theme.margin * 2, Theme.wide ? 1300 : 984)
        height: words.implicitHeight + Theme.wideGap * 2
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.strongLine
        border.color: Theme.clay

        Column {
            id: words
            anchors.centerIn: parent
            width: parent.width - Theme.large * 2
            spacing: Theme.low ? Theme.small : Theme.gap
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Are you still there?")
                font.pixelSize: Math.min(Theme.questionSize, 104)
                font.weight: Font.Bold
            }
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.seconds
                color: Theme.clay
                font.pixelSize: Theme.low ? Theme.questionSize : Theme.amountSize
                font.weight: Font.Bold
            }
            Rectangle {
                width: parent.width
                height: Theme.small
                radius: height / 2
                color: Theme.claySoft
                Rectangle {
                    readonly property int most: 25
                    width: parent.width * Math.min(root.seconds / most, 1)
                    height: parent.height
                    radius: height / 2
                    color: Theme.clay
                }
            }
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: Theme.single || Theme.low
                      ? qsTr("Then this visit ends and your card comes back.")
                      : qsTr("In %1 seconds this visit ends and your card comes back. "
                             + "Nothing is lost.").arg(root.seconds)
                font.pixelSize: Theme.bodySize
                color: Theme.mute
            }
            Rectangle {
                width: parent.width
                height: Math.max(Theme.button, go.implicitHeight + Theme.gap)
                radius: Theme.radius
                color: Theme.jade
                Label {
                    id: go
                    anchors.centerIn: parent
                    width: parent.width - Theme.gap * 2
                    horizontalAlignment: Text.AlignHCenter
                    text: root.name
                    color: Theme.jadeInk
                    font.pixelSize: Theme.itemSize
                    font.weight: Font.DemiBold
                }
            }
        }
    }
}
