// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// The station is busy, and says with what.
Item {
    id: root

    required property ScreenView screen
    readonly property workingValue working: screen.working

    readonly property bool fits: body.height <= height

    Column {
        id: body
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.large

        Row {
            id: dots
            property int lit: 0
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.wideGap
            Repeater {
                model: 3
                delegate: Rectangle {
                    required property int index
                    width: Theme.itemSize
                    height: width
                    radius: width / 2
                    color: dots.lit === index ? Theme.jade : Theme.line
                }
            }
            Timer {
                running: root.visible && Theme.motion
                interval: Theme.beat
                repeat: true
                onTriggered: dots.lit = (dots.lit + 1) % 3
            }
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.working.text
            font.pixelSize: Theme.questionSize
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.working.amount
            color: Theme.jade
            font.pixelSize: Theme.amountSize
            font.weight: Font.Bold
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.working.hint
            color: Theme.mute
            font.pixelSize: Theme.itemSize
        }
    }
}
