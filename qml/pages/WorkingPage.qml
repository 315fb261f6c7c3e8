// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// The station is busy, and says with what.
PageBody {
    id: root

    required property ScreenView screen
    readonly property workingValue working: screen.working

    question: working.text
    hint: working.hint
    centred: true
    share: 1

    Item {
        width: parent.width
        height: Theme.itemSize * 2
        Row {
            id: dots
            property int lit: 0
            anchors.centerIn: parent
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
    }
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.working.amount
        color: Theme.jade
        font.pixelSize: Theme.amountSize
        font.weight: Font.Bold
    }
}
