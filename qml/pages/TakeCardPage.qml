// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// The card first; what comes next is said, so that nobody leaves too early.
PageBody {
    id: root

    required property ScreenView screen

    question: root.screen.takeCard.question
    hint: root.screen.takeCard.next
    centred: true
    questionSize: Theme.single ? Theme.questionSize : Theme.amountSize * 0.8
    share: root.screen.takeCard.isSaid ? 0.5 : 1

    Picture {
        wanted: !root.screen.takeCard.laid
        CardPicture { out: true }
    }
    Picture {
        wanted: root.screen.takeCard.laid
        IdentityPicture {}
    }
    Deadline { // a warning's seconds are not those of the slot
        seconds: root.screen.warning ? -1 : root.screen.secondsLeft
        text: qsTr("%1 seconds, then the card is kept safely inside").arg(seconds)
    }
    actions: [
        BigButton {
            visible: root.screen.takeCard.isSaid
            tone: "go"
            text: qsTr("I have it")
            onActivated: root.screen.confirm()
        }
    ]
}
