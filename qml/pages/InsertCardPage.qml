// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Which way the card goes.
PageBody {
    id: root

    required property ScreenView screen

    question: qsTr("Please insert your bank card")
    hint: qsTr("Chip first and facing up. The slot is on the right below the screen.")
    share: 1

    Pair {
        label: qsTr("To pay")
        value: root.screen.insertCardAmount
        valueColor: Theme.jade
        valueSize: Theme.questionSize
    }
    Picture {
        CardPicture {}
    }
}
