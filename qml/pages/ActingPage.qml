// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Somebody is here for somebody else: whoever is asked says yes themselves.
PageBody {
    id: root

    required property ScreenView screen
    readonly property actingValue acting: screen.acting

    question: acting.question
    hint: acting.hint

    Picture {
        Icon {
            name: root.acting.isWhether ? "users" : "heart-handshake"
            side: Theme.picture * 0.5
            tint: Theme.jade
        }
    }
    actions: [
        BigButton {
            tone: root.acting.isWhether ? "plain" : "stop"
            text: root.acting.no
            onActivated: root.acting.isWhether ? root.screen.choose(0) : root.screen.cancel()
        },
        BigButton {
            tone: "go"
            text: root.acting.yes
            onActivated: root.screen.confirm()
        }
    ]
}
