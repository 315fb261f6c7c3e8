// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// What somebody gets, and whether the yearly check waits.
PageBody {
    id: root

    required property ScreenView screen
    readonly property pensionValue pension: screen.pension

    question: qsTr("Your pension")
    hint: pension.name + " · " + pension.fund

    Panel {
        Pair {
            label: qsTr("Each month")
            value: root.pension.monthly
            valueColor: Theme.jade
            valueSize: Theme.questionSize * 1.2
        }
        Label {
            visible: text !== ""
            width: parent.width
            text: root.pension.hidden
            color: Theme.mute
        }
        Pair {
            label: qsTr("Next payment")
            value: root.pension.next
        }
    }
    Notice {
        tone: root.pension.tone
        text: root.pension.check
    }
    side: [
        Facts {
            visible: root.pension.labels.length > 0
            labels: root.pension.labels
            values: root.pension.values
        },
        Choice {
            width: parent ? parent.width : implicitWidth
            name: qsTr("Who looked at it")
            iconName: "eye"
            least: Theme.row
            onActivated: root.screen.choose(1)
        }
    ]
    actions: [
        BigButton {
            tone: root.pension.canCheck ? "" : "go"
            text: qsTr("Done")
            onActivated: root.screen.choose(0)
        },
        BigButton {
            visible: root.pension.canCheck
            tone: "go"
            text: qsTr("Confirm now")
            onActivated: root.screen.confirm()
        }
    ]
}
