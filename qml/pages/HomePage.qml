// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// What can be done here today, and what cannot.
PageBody {
    id: root

    required property ScreenView screen
    readonly property homeValue home: screen.home

    question: qsTr("Hello, what would you like to do?")
    hint: home.cardInside ? qsTr("Your card is in the slot.")
                          : qsTr("Touch what you need, or simply insert your card.")
    share: 0.5
    /// Everything that can be done is seen at once.
    readonly property real least: !Theme.turning ? Theme.smallTile * 0.8
        : Theme.elder && !Theme.low ? Theme.button * 1.2 : Theme.smallTile

    Grid {
        id: errands
        width: parent.width
        columns: Theme.single ? 1 : 2
        spacing: Theme.gap
        Repeater {
            model: 2
            delegate: Choice {
                required property int index
                readonly property bool isCash: index === 0

                width: (errands.width - Theme.gap * (errands.columns - 1)) / errands.columns
                strong: true
                upright: !Theme.turning
                least: !Theme.turning ? Theme.tile * 0.8 : Theme.elder && !Theme.low
                    ? Theme.button * 1.5 : Theme.smallTile
                enabled: isCash ? root.home.withdrawal : root.home.bills
                name: isCash ? qsTr("Take out cash") : qsTr("Pay a bill")
                hint: isCash ? root.home.withdrawalHint : root.home.billsHint
                iconName: isCash ? "banknote" : "receipt-text"
                onActivated: root.screen.choose(index)
            }
        }
    }
    side: [
        // Somebody who wants few choices finds the companies behind "pay a bill".
        Grid {
            id: shortcuts
            visible: !Theme.elder
            width: parent.width
            columns: Theme.single ? 1 : 2
            spacing: Theme.gap
            Repeater {
                model: root.home.billers.length
                delegate: BillerTile {
                    required property int index
                    biller: root.home.billers[index]
                    least: root.least
                    width: (shortcuts.width - Theme.gap * (shortcuts.columns - 1))
                           / shortcuts.columns
                    onActivated: root.screen.choose(biller.choice)
                }
            }
        },
        Choice {
            visible: root.home.tellCommunity >= 0
            height: visible ? implicitHeight : 0
            least: root.least
            name: qsTr("Tell the community")
            hint: qsTr("Something broken, a question, a kind word")
            iconName: "megaphone"
            onActivated: root.screen.choose(root.home.tellCommunity)
        },
        Notice {
            lines: root.home.notices
        }
    ]
}
