// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// Bills of several companies, before they are paid at once. A touch takes one out.
PageBody {
    id: root

    required property ScreenView screen
    readonly property basketValue basket: screen.basket

    question: qsTr("Pay all of these together?")
    hint: qsTr("Touch one to take it out. If you go back, they wait for you.")
    share: 0.6

    Repeater {
        model: root.basket.items.length
        delegate: Choice {
            required property int index
            readonly property payItemValue item: root.basket.items[index]

            width: parent.width
            least: Theme.row
            name: item.name + "   " + item.amount
            hint: Theme.elder ? "" : qsTr("Account %1").arg(item.account)
            iconName: item.icon
            onActivated: root.screen.choose(index)
        }
    }
    side: [
        Panel {
            Pair {
                label: qsTr("Together")
                value: root.basket.total
                valueColor: Theme.jade
                valueSize: Theme.questionSize * 1.2
            }
        }
    ]
    actions: [
        BigButton {
            visible: root.basket.canAdd
            text: qsTr("Add a bill")
            onActivated: root.screen.choose(1000)
        },
        BigButton {
            tone: "go"
            text: qsTr("Pay these bills")
            onActivated: root.screen.confirm()
        }
    ]
}
