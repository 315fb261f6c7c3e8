// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// Banknotes go in one by one; what is due, taken and missing is always told.
PageBody {
    id: root

    required property ScreenView screen
    readonly property notesInValue notes: screen.notes

    question: notes.question
    hint: notes.acceptable

    Panel {
        Pair {
            label: qsTr("To pay")
            value: root.notes.due
        }
        Pair {
            label: qsTr("Put in")
            value: root.notes.taken
            valueColor: Theme.jade
        }
        Rectangle {
            width: parent.width
            height: Theme.gap
            radius: height / 2
            color: Theme.jadeSoft
            Rectangle {
                width: parent.width * root.notes.percent / 100
                height: parent.height
                radius: height / 2
                color: Theme.jade
            }
        }
        Pair {
            label: root.notes.missingLabel
            value: root.notes.missing
            valueColor: Theme.clay
            valueSize: Theme.turning ? Theme.questionSize : Theme.questionSize * 1.3
        }
    }
    side: [
        Flow {
            visible: !Theme.turning
            width: parent.width
            spacing: Theme.small
            Repeater {
                model: root.notes.notes
                delegate: Banknote {
                    required property var modelData
                    width: (parent.width - Theme.small * 3) / 4
                    height: width * 0.5
                    yuan: modelData.yuan
                }
            }
        },
        Notice {
            tone: "clay"
            text: root.notes.refused
        },
        Notice {
            text: root.notes.refused === "" ? root.notes.remainder : ""
        },
        Picture {
            wanted: root.notes.notes.length === 0 && !Theme.wide // beside two buttons
            NotesPicture {
                yuan: 20
                into: true
            }
        }
    ]
    actions: [
        BigButton {
            visible: root.notes.canPayRest
            text: qsTr("Pay the rest otherwise")
            onActivated: root.screen.choose(0)
        },
        BigButton {
            tone: "stop"
            text: root.notes.stop
            enabled: !root.notes.moving
            onActivated: root.screen.cancel()
        }
    ]
}
