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
            font.pixelSize: Theme.amountSize * 1.1
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.questionSize
        }
        Pair {
            label: qsTr("For")
            value: root.pay.what
            valueSize: Theme.bodySize
        }
        Pair {
            label: qsTr("Name")
            value: root.pay.forWhom
            valueSize: Theme.bodySize
        }
    }
    side: [
        Repeater {
            model: 2
            delegate: Touchable {
                id: way

                required property int index
                readonly property bool isCard: index === 0

                width: parent.width
                height: Theme.smallTile * 1.1
                enabled: isCard ? root.pay.card : root.pay.cash
                name: isCard ? qsTr("Bank card") : qsTr("Banknotes")
                onActivated: root.screen.choose(index)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radius
                    color: !way.enabled ? Theme.disabledGround
                         : way.pressed ? Theme.jadeDark : Theme.jade
                }
                Icon {
                    id: sign
                    x: Theme.large
                    anchors.verticalCenter: parent.verticalCenter
                    name: way.isCard ? "credit-card" : "banknote"
                    tint: way.enabled ? Theme.jadeInk : Theme.disabledInk
                    side: Theme.bigIcon
                }
                Column {
                    anchors {
                        left: sign.right; leftMargin: Theme.wideGap
                        right: parent.right; rightMargin: Theme.gap
                        verticalCenter: parent.verticalCenter
                    }
                    Text {
                        text: way.name
                        color: way.enabled ? Theme.jadeInk : Theme.disabledInk
                        font.family: Theme.family
                        font.pixelSize: Theme.questionSize
                        font.weight: Font.Bold
                    }
                    Label {
                        width: parent.width
                        text: way.isCard ? root.pay.cardHint : root.pay.cashHint
                        color: way.enabled ? Theme.jadeInk : Theme.disabledInk
                        font.pixelSize: Theme.noteSize
                    }
                }
            }
        }
    ]
}
