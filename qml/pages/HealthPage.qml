// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// What the clinic knows of somebody: the next appointment, what was measured, what to take.
PageBody {
    id: root

    required property ScreenView screen
    readonly property healthValue health: screen.health

    question: health.question
    hint: health.cover

    Panel {
        visible: root.health.when !== "" || root.health.none !== ""
        height: visible ? implicitHeight : 0
        Pair {
            label: qsTr("Next appointment")
            value: root.health.when
            valueColor: Theme.jade
        }
        Label {
            readonly property bool isWritten: true // in the clinic's words
            visible: text !== ""
            width: parent.width
            text: root.health.where
        }
        Label {
            visible: text !== ""
            width: parent.width
            text: root.health.none
            color: Theme.mute
        }
    }
    Notice {
        text: root.health.hidden
    }
    Facts {
        readonly property bool isWritten: true // in the clinic's words
        visible: root.health.labels.length > 0
        labels: root.health.labels
        values: root.health.values
        valueSize: Theme.itemSize
    }
    component Part: Choice {
        width: (parts.width - Theme.gap * (parts.columns - 1)) / parts.columns
        dense: !Theme.single
        least: Theme.row
    }
    side: [
        Notice {
            text: root.health.notice
        },
        Grid {
            id: parts
            width: parent ? parent.width : implicitWidth
            columns: Theme.single ? 1 : 2
            spacing: Theme.gap
            Part {
                visible: root.health.readings !== ""
                name: root.health.readings
                iconName: "stethoscope"
                onActivated: root.screen.choose(2)
            }
            Part {
                visible: root.health.medicines !== ""
                name: root.health.medicines
                iconName: "pill"
                onActivated: root.screen.choose(3)
            }
            Part {
                visible: root.health.canCancel
                name: qsTr("Cancel an appointment")
                iconName: "x"
                onActivated: root.screen.choose(1)
            }
            Part {
                visible: root.health.care !== ""
                name: root.health.care
                iconName: "house"
                onActivated: root.screen.choose(4)
            }
        }
    ]
    actions: [
        BigButton {
            visible: !root.health.isList
            text: qsTr("Done")
            onActivated: root.screen.choose(0)
        },
        BigButton {
            visible: !root.health.isList
            tone: "go"
            text: qsTr("Make an appointment")
            onActivated: root.screen.confirm()
        },
        BigButton {
            visible: root.health.more
            text: qsTr("More")
            onActivated: root.screen.confirm()
        }
    ]
}
