// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// Where the money comes out: a hollow behind a shutter.
Module {
    id: root

    required property CabinetView view
    readonly property var tray: view.state.tray || ({ open: false, notes: {} })
    readonly property var notes: spread(tray.notes || {})
    readonly property int notesMax: 14 // more lie there than can be drawn
    readonly property bool canTake: tray.open && notes.length > 0

    function spread(counts) {
        const all = []
        for (const yuan of [100, 50, 20, 10, 5, 1])
            for (let count = 0; count < (counts[yuan] || 0); ++count)
                all.push(yuan)
        return all
    }
    function words(counts) {
        return [100, 50, 20, 10, 5, 1].filter(yuan => counts[yuan])
            .map(yuan => qsTr("%1 yuan × %2").arg(yuan).arg(counts[yuan])).join("   ")
    }

    title: qsTr("Cash tray")
    iconName: "hand-coins"
    device: "tray"
    faults: view.state.faults || []
    status: canTake ? qsTr("take the money") : tray.open ? qsTr("open, empty") : qsTr("closed")
    tone: canTake ? "mind" : tray.open ? "on" : "off"

    Rectangle {
        id: hollow
        anchors { fill: parent; margins: Theme.gap; topMargin: 0 }
        radius: 10
        color: Theme.hollow
        border.width: Theme.strongLine
        border.color: Theme.dark
        clip: true

        Rectangle { // its floor
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 2 }
            height: parent.height * 0.34
            color: Theme.dark
        }
        Item {
            id: fan
            readonly property int shown: Math.min(root.notes.length, root.notesMax)
            readonly property real noteWidth: 155 * scaling
            readonly property real scaling: Math.min(1.05, (hollow.height - 14) / 84)
            readonly property real step: shown > 1
                ? Math.min(66, (hollow.width - taking.width - 60 - noteWidth) / (shown - 1)) : 0
            x: 22
            height: parent.height
            Repeater {
                model: fan.shown
                delegate: Note {
                    required property int index
                    yuan: root.notes[index] || 1
                    scaling: fan.scaling
                    x: index * fan.step
                    y: (hollow.height - height) / 2 + (index % 2 === 0 ? 2 : -2)
                    rotation: (index - (fan.shown - 1) / 2) * Math.min(3, 12 / fan.shown)
                    antialiasing: true
                }
            }
        }
        Rectangle { // the shutter
            width: parent.width
            height: parent.height
            y: root.tray.open ? -height : 0
            radius: hollow.radius
            border.width: Theme.hairline
            border.color: Theme.steelEdge
            gradient: Gradient {
                GradientStop { position: 0; color: Theme.steelHigh }
                GradientStop { position: 0.5; color: Theme.steel }
                GradientStop { position: 1; color: Theme.steelLow }
            }
            Behavior on y {
                NumberAnimation { duration: Theme.slide; easing.type: Easing.InOutQuad }
            }
            Column {
                anchors.centerIn: parent
                spacing: 9
                Repeater {
                    model: 4
                    delegate: Rectangle {
                        width: hollow.width - 60
                        height: 3
                        radius: 1.5
                        color: Theme.steelEdge
                        opacity: 0.5
                    }
                }
            }
        }
    }
    Touchable {
        anchors.fill: hollow
        visible: root.canTake
        name: qsTr("Take all the notes: %1").arg(root.words(root.tray.notes || {}))
        onActivated: root.view.say("take-notes")
    }
    Column {
        id: taking
        anchors {
            right: hollow.right
            rightMargin: Theme.gap
            verticalCenter: hollow.verticalCenter
        }
        visible: root.canTake
        spacing: Theme.tight
        Label {
            anchors.right: parent.right
            text: root.words(root.tray.notes || {})
            color: Theme.white
            font.pixelSize: Theme.smallSize
        }
        Row {
            anchors.right: parent.right
            spacing: Theme.small
            PillButton {
                text: qsTr("only one")
                visible: root.notes.length > 1
                onActivated: root.view.say("take-notes 1")
            }
            PillButton {
                text: qsTr("Take all")
                tone: "go"
                onActivated: root.view.say("take-notes")
            }
        }
    }
}
