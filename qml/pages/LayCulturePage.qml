// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// A cultural card is wanted on the glass of its reader.
PageBody {
    id: root

    required property ScreenView screen
    readonly property layCultureValue lay: screen.layCulture

    question: qsTr("Please lay your cultural card on its reader")
    hint: qsTr("Leave it there until the screen goes on.")

    Notice {
        tone: "clay"
        text: root.lay.notice
    }
    side: [
        Picture {
            IdentityPicture {}
        }
    ]
    actions: [
        BigButton {
            visible: root.lay.canReportLoss
            text: qsTr("My card is lost")
            onActivated: root.screen.choose(0)
        }
    ]
}
