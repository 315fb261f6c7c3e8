// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// A cultural card is wanted on the glass of its reader: to be looked at, or to be loaded.
PageBody {
    id: root

    required property ScreenView screen
    readonly property layCultureValue lay: screen.layCulture

    question: lay.question
    hint: lay.hint

    Panel {
        visible: root.lay.amount !== ""
        Pair {
            label: qsTr("Paid")
            value: root.lay.amount
            valueColor: Theme.jade
        }
    }
    Notice {
        tone: "clay"
        text: root.lay.notice
    }
    side: [
        Picture {
            wanted: root.lay.amount === "" || (root.lay.notice === "" && !Theme.elder)
            IdentityPicture {}
        },
        Deadline {
            seconds: root.screen.secondsLeft
            text: qsTr("%1 seconds left").arg(seconds)
        }
    ]
    actions: [
        BigButton {
            visible: root.lay.canReportLoss
            text: qsTr("My card is lost")
            onActivated: root.screen.choose(0)
        },
        BigButton {
            visible: root.lay.canExtend
            text: qsTr("I need more time")
            iconName: "clock"
            onActivated: root.screen.extend()
        },
        BigButton {
            visible: root.lay.canStop
            tone: "stop"
            text: qsTr("Stop")
            onActivated: root.screen.cancel()
        }
    ]
}
