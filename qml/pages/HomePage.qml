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

    Row {
        width: parent.width
        spacing: Theme.gap
        Repeater {
            model: 2
            delegate: Touchable {
                id: tile

                required property int index
                readonly property bool isCash: index === 0
                readonly property color inkColor: enabled ? Theme.jadeInk : Theme.disabledInk

                width: (parent.width - Theme.gap) / 2
                height: Theme.tile
                enabled: isCash ? root.home.withdrawal : root.home.bills
                name: isCash ? qsTr("Take out cash") : qsTr("Pay a bill")
                onActivated: root.screen.choose(index)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radius
                    color: !tile.enabled ? Theme.disabledGround
                         : tile.pressed ? Theme.jadeDark : Theme.jade
                }
                Column {
                    anchors { fill: parent; margins: Theme.large }
                    spacing: Theme.small
                    Icon {
                        name: tile.isCash ? "banknote" : "receipt-text"
                        tint: tile.inkColor
                        side: Theme.bigIcon
                    }
                    Text {
                        text: tile.name
                        color: tile.inkColor
                        font.family: Theme.family
                        font.pixelSize: Theme.questionSize
                        font.weight: Font.Bold
                        width: parent.width
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.bodySize
                    }
                    Label {
                        width: parent.width
                        text: tile.isCash ? root.home.withdrawalHint : root.home.billsHint
                        color: tile.inkColor
                        font.pixelSize: Theme.noteSize
                        maximumLineCount: 2
                        elide: Text.ElideRight
                    }
                }
            }
        }
    }
    side: [
        Grid {
            id: shortcuts
            width: parent.width
            columns: 2
            spacing: Theme.gap
            Repeater {
                model: root.home.billers.length
                delegate: BillerTile {
                    required property int index
                    biller: root.home.billers[index]
                    width: (shortcuts.width - Theme.gap) / 2
                    onActivated: root.screen.choose(biller.choice)
                }
            }
        },
        Repeater {
            model: root.home.notices.length
            delegate: Notice {
                required property int index
                text: root.home.notices[index] ?? ""
            }
        }
    ]
}
