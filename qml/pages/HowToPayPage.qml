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

    question: pay.question

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
            label: qsTr("Paid in notes")
            value: root.pay.paid
            valueColor: Theme.jade
        }
        Repeater {
            model: root.pay.labels.length
            delegate: Pair {
                required property int index
                label: root.pay.labels[index] ?? ""
                value: root.pay.values[index] ?? ""
                valueSize: Theme.bodySize
            }
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
        Choice {
            strong: true
            enabled: root.pay.card
            name: qsTr("Bank card")
            hint: root.pay.cardHint
            iconName: "credit-card"
            onActivated: root.screen.choose(0)
        },
        Choice {
            strong: true
            enabled: root.pay.cash
            name: qsTr("Banknotes")
            hint: root.pay.cashHint
            iconName: "banknote"
            onActivated: root.screen.choose(1)
        },
        Choice {
            strong: true
            visible: root.pay.phone
            name: qsTr("Phone")
            hint: root.pay.phoneHint
            iconName: "smartphone"
            onActivated: root.screen.choose(2)
        }
    ]
}
