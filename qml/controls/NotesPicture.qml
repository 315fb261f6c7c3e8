// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui

// Notes that lie in the tray, under the slot they came from.
Item {
    id: root

    property int yuan: 100
    property int count: 1
    property bool into: false // towards the slot: a note that is put in

    implicitWidth: Theme.picture * (Theme.wide ? 1.25 : 0.9)
    implicitHeight: Theme.picture * (Theme.wide ? 0.95 : 0.58)

    Item {
        id: notes
        anchors.fill: parent
        Repeater {
            model: Math.min(root.count, 3)
            delegate: Banknote {
                required property int index
                readonly property int behind: Math.min(root.count, 3) - 1 - index
                yuan: root.yuan
                width: root.width * 0.72
                x: (root.width - width) / 2 + (index - 1) * Theme.small * 0.7
                y: slot.y + slot.height * 0.5 + (index + (root.into ? 2.5 : 0.5)) * Theme.small
            }
        }
        SequentialAnimation on y {
            running: root.visible && Theme.motion
            loops: Animation.Infinite
            NumberAnimation {
                from: root.into ? Theme.large : -Theme.gap
                to: root.into ? -Theme.large : Theme.small
                duration: Theme.slow
                easing.type: Easing.OutQuad
            }
            PauseAnimation { duration: Theme.beat }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right }
        height: slot.y + slot.height * 0.5
        color: Theme.paper
    }
    Rectangle {
        id: slot
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.small
        width: root.width
        height: Theme.wideGap
        radius: height / 2
        color: Theme.slot
    }
    Icon {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
        name: root.into ? "chevron-up" : "chevron-down"
        tint: Theme.clay
        side: Theme.bigIcon * 0.7
    }
}
