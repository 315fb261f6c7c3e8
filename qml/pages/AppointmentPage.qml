// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// An appointment: wanted, booked, not known yet, or cancelled.
PageBody {
    id: root

    required property ScreenView screen
    readonly property appointmentValue appointment: screen.appointment

    question: appointment.question

    Panel {
        Pair {
            label: qsTr("When")
            value: root.appointment.when
            valueColor: Theme.jade
        }
        Pair {
            readonly property bool isWritten: true // in the clinic's words
            label: root.appointment.comes ? qsTr("Who comes") : qsTr("Where")
            value: root.appointment.where
        }
        Pair {
            readonly property bool isWritten: true // in the clinic's words
            label: qsTr("To you at home")
            value: root.appointment.asks ? root.appointment.home : ""
        }
    }
    Reference {
        visible: root.appointment.number !== ""
        width: parent.width
        number: root.appointment.number
        hint: root.appointment.slip
    }
    side: [
        Notice {
            tone: root.appointment.late || root.appointment.asks ? "gold" : "jade"
            lines: root.appointment.asks
                ? (root.appointment.hint === "" ? [] : [root.appointment.hint])
                : [root.appointment.hint, qsTr("Please take your identity card with you.")]
        }
    ]
    actions: [
        BigButton {
            text: root.appointment.no
            onActivated: {
                if (root.appointment.asks)
                    root.screen.cancel()
                else
                    root.screen.choose(0)
            }
        },
        BigButton {
            tone: "go"
            text: root.appointment.yes
            onActivated: root.screen.confirm()
        }
    ]
}
