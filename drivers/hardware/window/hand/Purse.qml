// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// The notes in the resident's hands.
Rectangle {
    id: root

    required property CabinetView view
    readonly property var counts: view.state.purse || ({})

    radius: Theme.bigRadius
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.line

    Label {
        x: Theme.wideGap
        y: Theme.gap
        text: qsTr("Cash in hand")
        font.pixelSize: Theme.itemSize
        font.weight: Font.Bold
    }
    Label {
        anchors { right: parent.right; rightMargin: Theme.wideGap }
        y: Theme.gap + 1
        text: root.view.state.value
            ? qsTr("%1 yuan").arg(root.view.yuan(root.view.state.value.resident)) : ""
        color: Theme.jade
        font.pixelSize: Theme.itemSize
        font.weight: Font.Bold
    }
    Grid {
        id: grid
        x: Theme.gap
        y: 50
        width: parent.width - 2 * x
        height: parent.height - y - Theme.gap
        columns: 3
        readonly property real cell: width / 3
        readonly property real cellHeight: height / 2

        Repeater {
            model: [100, 50, 20, 10, 5, 1]
            delegate: Touchable {
                id: note
                required property int modelData
                readonly property int count: root.counts[modelData] || 0

                width: grid.cell
                height: grid.cellHeight
                enabled: count > 0
                name: qsTr("Put in: %1 yuan").arg(modelData)
                onActivated: root.view.say("put " + modelData)

                Repeater { // the bundle under the first one
                    model: Math.max(0, Math.min(note.count, 3) - 1)
                    delegate: Note {
                        required property int index
                        yuan: note.modelData
                        scaling: first.scaling
                        x: first.x + (index + 1) * 3
                        y: first.restY + (index + 1) * 3
                        z: -1 - index
                    }
                }
                Note {
                    id: first
                    readonly property real restY: (note.height - 24 - height) / 2
                    yuan: note.modelData
                    scaling: Math.min((grid.cell - Theme.gap) / 155, (grid.cellHeight - 34) / 77)
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: restY - (note.hovered && note.enabled ? 5 : 0)
                    opacity: note.count > 0 ? 1 : 0.3
                    Behavior on y { NumberAnimation { duration: Theme.quick } }
                }
                Text {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: (note.height - 24 + 77 * first.scaling) / 2 + Theme.small
                    text: note.count > 0 ? "× " + note.count : qsTr("none left")
                    color: Theme.mute
                    font.family: Theme.family
                    font.pixelSize: Theme.smallSize
                    font.weight: Font.Medium
                }
            }
        }
    }
}
