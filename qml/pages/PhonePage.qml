// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// A telephone pays: it shows its code, reads one here, or asks its owner.
PageBody {
    id: root

    required property ScreenView screen
    readonly property phoneValue phone: screen.phone

    question: phone.question
    hint: phone.hint

    // First of all, and never smaller than a telephone reads it from an arm's length.
    CodePicture {
        visible: root.phone.code !== ""
        width: parent.width
        height: Math.min(width, Theme.picture
            * (Theme.magnified ? 0.7 : Theme.turning ? 0.8 : Theme.wide ? 0.95 : 1.15))
        text: root.phone.code
    }
    Panel {
        visible: root.phone.code === ""
        Pair {
            label: qsTr("To pay")
            value: root.phone.amount
            valueColor: Theme.jade
            valueSize: Theme.turning ? Theme.questionSize : Theme.questionSize * 1.3
        }
    }
    Notice {
        tone: "clay"
        text: root.phone.notice
    }
    side: [
        Panel {
            visible: root.phone.code !== ""
            Pair {
                label: qsTr("To pay")
                value: root.phone.amount
                valueColor: Theme.jade
            }
        },
        Picture {
            wanted: root.phone.code === "" && root.phone.notice === ""
            PhonePicture {}
        },
        Deadline {
            seconds: root.screen.secondsLeft
            text: qsTr("%1 seconds left").arg(seconds)
        },
        Choice {
            visible: root.phone.showing
            name: qsTr("My phone reads a code here")
            iconName: "scan-barcode"
            least: Theme.row
            onActivated: root.screen.choose(0)
        }
    ]
    actions: [
        BigButton {
            visible: root.phone.canExtend
            text: qsTr("I need more time")
            iconName: "clock"
            onActivated: root.screen.extend()
        },
        BigButton {
            visible: !root.phone.showing
            tone: "stop"
            text: qsTr("Stop")
            onActivated: root.screen.cancel()
        }
    ]
}
