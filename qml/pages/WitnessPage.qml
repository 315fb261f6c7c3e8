// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Somebody with a badge says that they see the person; or they are waited for.
PageBody {
    id: root

    required property ScreenView screen
    readonly property witnessValue witness: screen.witness

    question: witness.question
    hint: witness.hint

    Picture {
        Icon {
            name: root.witness.isHere ? "heart-handshake" : "id-card"
            side: Theme.picture * 0.5
            tint: Theme.jade
        }
    }
    actions: [
        BigButton {
            visible: root.witness.isHere
            tone: "stop"
            text: qsTr("No")
            onActivated: root.screen.cancel()
        },
        BigButton {
            visible: root.witness.isHere
            tone: "go"
            text: qsTr("Yes, I see them")
            onActivated: root.screen.confirm()
        },
        BigButton {
            visible: !root.witness.isHere
            tone: "go"
            text: qsTr("Call a grid worker")
            iconName: "hand-heart"
            onActivated: root.screen.choose(0)
        }
    ]
}
