// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Paper or no paper.
PageBody {
    id: root

    required property ScreenView screen

    question: qsTr("Do you want a receipt?")
    hint: root.screen.receipt.done

    Panel {
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.screen.receipt.amount
            color: Theme.jade
            font.pixelSize: Theme.amountSize
            font.weight: Font.Bold
        }
    }
    actions: [
        BigButton {
            text: qsTr("No receipt")
            onActivated: root.screen.cancel()
        },
        BigButton {
            tone: "go"
            iconName: "printer"
            text: qsTr("Print receipt")
            onActivated: root.screen.confirm()
        }
    ]
}
