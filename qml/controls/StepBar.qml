// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui

// Where one is in an errand, in words: beside the dots in landscape, below in portrait.
Row {
    id: root

    property var names: []
    property int current: 0

    readonly property real share: names.length > 0 ? width / names.length : 0

    height: Theme.wide ? Theme.badge : Theme.badge + Theme.large

    Repeater {
        model: root.names.length
        delegate: Item {
            id: step

            required property int index
            readonly property bool done: index < root.current
            readonly property bool here: index === root.current
            readonly property bool last: index === root.names.length - 1

            width: root.share
            height: root.height
            Accessible.role: Accessible.StaticText
            Accessible.name: word.text

            Rectangle {
                anchors {
                    left: Theme.wide ? word.right : dot.right
                    leftMargin: Theme.small
                    verticalCenter: dot.verticalCenter
                }
                visible: !step.last
                width: Theme.wide ? step.width - x - Theme.small
                                  : root.share - Theme.badge - Theme.small * 2
                height: Theme.strongLine
                color: step.done ? Theme.jade : Theme.line
            }
            Rectangle {
                id: dot
                x: Theme.wide ? 0 : (parent.width - width) / 2
                width: Theme.badge
                height: Theme.badge
                radius: Theme.badge / 2
                color: step.done || step.here ? Theme.jade : Theme.card
                border.width: Theme.hairline
                border.color: step.done || step.here ? Theme.jade : Theme.line
                Icon {
                    anchors.centerIn: parent
                    visible: step.done
                    name: "check"
                    tint: Theme.jadeInk
                    side: Theme.noteSize
                }
                Label {
                    anchors.centerIn: parent
                    visible: !step.done
                    text: step.index + 1
                    color: step.here ? Theme.jadeInk : Theme.mute
                    font.family: Theme.family
                    font.pixelSize: Theme.noteSize
                    font.weight: Font.DemiBold
                }
            }
            Label {
                id: word
                x: Theme.wide ? Theme.badge + Theme.small : (parent.width - width) / 2
                y: Theme.wide ? (Theme.badge - height) / 2 : Theme.badge
                text: root.names[step.index] ?? ""
                color: step.here ? Theme.ink : Theme.mute
                font.family: Theme.family
                font.pixelSize: Theme.noteSize
                font.weight: step.here ? Font.Bold : Font.Normal
            }
        }
    }
}
