// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// What can go wrong with one device.
Column {
    id: root

    required property CabinetView view
    property var group
    readonly property var standing: view.state.faults || []
    readonly property bool ill: standing.some(each => each.startsWith(group.device + " "))

    spacing: Theme.small

    Row {
        spacing: Theme.small
        Label {
            text: root.group.title
            font.weight: Font.Bold
        }
        Icon {
            visible: root.ill
            name: "wrench"
            tint: Theme.clay
            side: 18
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.small
        Repeater {
            model: root.group.faults.length
            delegate: Chip {
                required property int index
                readonly property var fault: root.group.faults[index]
                text: fault.words
                stands: !!fault.end && root.standing.includes(fault.say)
                onActivated: root.view.say(stands ? fault.end : fault.say)
            }
        }
    }
}
