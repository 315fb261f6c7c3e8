// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// Who, what and how much is said once more before anything is taken.
PageBody {
    id: root

    required property ScreenView screen
    readonly property howToPayValue pay: screen.howToPay

    question: qsTr("How do you want to pay?")

    Panel {
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.pay.total
            color: Theme.jade
            font.pixelSize: Theme.amountSize
            font.weight: Font.Bold
        }
        Pair {
            label: qsTr("For")
            value: root.pay.what
            valueSize: Theme.bodySize
        }
        Pair {
            label: qsTr("Name")
            value: Theme.elder ? "" : root.pay.forWhom
            valueSize: Theme.bodySize
        }
    }
    side: [
        Repeater {
            model: 2
            delegate: Choice {
                required property int index
                readonly property bool isCard: index === 0

                strong: true
                enabled: isCard ? root.pay.card : root.pay.cash
                name: isCard ? qsTr("Bank card") : qsTr("Banknotes")
                hint: isCard ? root.pay.cardHint : root.pay.cashHint
                iconName: isCard ? "credit-card" : "banknote"
                onActivated: root.screen.choose(index)
            }
        }
    ]
}
