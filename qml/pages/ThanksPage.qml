// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Goodbye, with whatever is still to be taken along.
PageBody {
    id: root

    required property ScreenView screen
    readonly property thanksValue thanks: screen.thanks

    question: qsTr("All done. Thank you!")
    questionSize: Theme.single ? Theme.questionSize : Theme.amountSize * 0.8
    hint: thanks.receiptPrinted ? qsTr("Please take your receipt.") : ""
    centred: true
    share: 0.5

    Picture {
        Icon {
            name: "circle-check"
            tint: Theme.jade
            side: Theme.bigIcon * (Theme.wide ? 1 : 2)
        }
    }
    Reference {
        width: parent.width
        number: root.thanks.reference
        hint: qsTr("There is no paper now. Please write the number down, or take a photo.")
    }
    actions: [
        BigButton {
            text: qsTr("Close")
            onActivated: root.screen.confirm()
        }
    ]
}
