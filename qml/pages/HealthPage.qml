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
    side: [
        Notice {
            text: root.health.notice
        },
        Choice {
            visible: root.health.readings !== ""
            height: visible ? implicitHeight : 0
            width: parent ? parent.width : implicitWidth
            name: root.health.readings
            iconName: "stethoscope"
            least: Theme.row
            onActivated: root.screen.choose(2)
        },
        Choice {
            visible: root.health.medicines !== ""
            height: visible ? implicitHeight : 0
            width: parent ? parent.width : implicitWidth
            name: root.health.medicines
            iconName: "pill"
            least: Theme.row
            onActivated: root.screen.choose(3)
        },
        Choice {
            visible: root.health.canCancel
            height: visible ? implicitHeight : 0
            width: parent ? parent.width : implicitWidth
            name: qsTr("Cancel an appointment")
            iconName: "x"
            least: Theme.row
            onActivated: root.screen.choose(1)
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
