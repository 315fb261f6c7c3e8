// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// The last page before money moves: how much, from which card, in which notes.
PageBody {
    id: root

    required property ScreenView screen
    readonly property confirmValue confirmation: screen.confirmation

    question: qsTr("Is this right?")

    Panel {
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.confirmation.amount
            color: Theme.jade
            font.pixelSize: Theme.hugeSize
            font.weight: Font.Bold
        }
        Pair {
            label: qsTr("From the card")
            value: root.confirmation.card
        }
        Pair {
            label: qsTr("In notes of")
            value: Theme.elder ? "" : root.confirmation.notes
            valueSize: Theme.bodySize
        }
    }
    side: [
        Notice {
            text: qsTr("First the card comes back, then the money comes out.")
        }
    ]
    actions: [
        BigButton {
            tone: "stop"
            text: qsTr("No, stop")
            onActivated: root.screen.cancel()
        },
        BigButton {
            tone: "go"
            text: qsTr("Yes, take it out")
            onActivated: root.screen.confirm()
        }
    ]
}
