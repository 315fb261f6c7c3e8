// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Who somebody is, by the card in their purse.
PageBody {
    id: root

    required property ScreenView screen

    question: qsTr("Please lay your identity card on the reader")
    hint: qsTr("It is read here only, and forgotten when you leave.")
    share: 1

    Notice {
        tone: "clay"
        text: root.screen.identity.notice
    }
    Picture {
        IdentityPicture {}
    }
}
