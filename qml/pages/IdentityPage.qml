// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Who somebody is, by the card in their purse.
PageBody {
    id: root

    required property ScreenView screen

    readonly property identityValue identity: screen.identity

    question: identity.question
    hint: identity.hint
    share: identity.canReportLoss || identity.canActForAnother ? 0.6 : 1

    Notice {
        tone: "clay"
        text: root.identity.notice
    }
    Picture {
        wanted: root.identity.lays
        IdentityPicture {}
    }
    Picture {
        wanted: root.identity.putsIn && !root.identity.lays
        CardPicture {}
    }
    actions: [
        BigButton {
            visible: root.identity.canReportLoss
            text: qsTr("My card is lost")
            onActivated: root.screen.choose(0)
        },
        BigButton {
            visible: root.identity.canActForAnother
            text: qsTr("For somebody else")
            iconName: "users"
            onActivated: root.screen.choose(1)
        }
    ]
}
