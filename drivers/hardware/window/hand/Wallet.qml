// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// The resident's wallet: every card of the town in its pocket.
Rectangle {
    id: root

    required property CabinetView view
    readonly property var cards: view.state.wallet || []
    readonly property int columns: Theme.wide ? 2 : 3
    readonly property int perColumn: Math.ceil(cards.length / columns)
    readonly property real cardWidth:
        (width - Theme.wideGap * 2 - Theme.gap * (columns - 1)) / columns
    readonly property real cardHeight: cardWidth * 54 / 85.6
    readonly property real head: 54
    // Cards lie as far apart as the wallet allows.
    readonly property real strip:
        (height - head - cardHeight - Theme.wideGap) / Math.max(1, perColumn - 1)

    radius: Theme.bigRadius
    color: Theme.leather
    border.width: Theme.strongLine
    border.color: Theme.leatherDark

    WalletWords { id: words }

    Rectangle { // the seam
        anchors { fill: parent; margins: 7 }
        radius: root.radius - 7
        color: "transparent"
        border.width: Theme.hairline
        border.color: Theme.leatherLight
    }
    Label {
        x: Theme.wideGap
        y: Theme.gap
        text: qsTr("Wallet")
        color: Theme.leatherInk
        font.pixelSize: Theme.itemSize
        font.weight: Font.Bold
    }
    Label {
        anchors { right: parent.right; rightMargin: Theme.wideGap }
        y: Theme.gap + 4
        text: qsTr("test cards: click one to insert it")
        color: Theme.leatherInk
        font.pixelSize: Theme.smallSize
    }
    Repeater {
        model: root.cards.length
        delegate: Pocket {
            required property int index
            readonly property int row: index % root.perColumn
            readonly property bool isLast: row === root.perColumn - 1
                || index === root.cards.length - 1

            card: root.cards[index]
            readonly property var known: words.of(card)

            label: known.label
            remark: known.remark
            odd: known.odd
            plastic: odd ? Theme.oddPlastic : Theme.plastics[index % Theme.plastics.length]
            cardHeight: root.cardHeight
            x: Theme.wideGap + Math.floor(index / root.perColumn) * (root.cardWidth + Theme.gap)
            y: root.head + row * root.strip
            width: root.cardWidth
            height: isLast ? root.cardHeight : root.strip
            onActivated: root.view.say("insert " + card.id)
        }
    }
}
