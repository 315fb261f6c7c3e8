// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// How much: one of the usual amounts, or any that the notes inside allow.
PageBody {
    id: root

    required property ScreenView screen
    readonly property amountValue amount: screen.amount

    question: amount.question
    share: 0.55

    Grid {
        id: presets
        visible: !root.amount.typing
        width: parent.width
        columns: Theme.magnified ? 1 : 2
        spacing: Theme.gap
        Repeater {
            // With "another amount" no more than six.
            model: Theme.elder ? Math.min(root.amount.presets.length, 5)
                               : root.amount.presets.length
            delegate: BigButton {
                required property int index
                readonly property presetValue preset: root.amount.presets[index]
                width: (presets.width - Theme.gap * (presets.columns - 1)) / presets.columns
                height: Math.max(Theme.smallTile, implicitHeight)
                text: preset.amount
                enabled: preset.possible
                onActivated: root.screen.choose(index)
            }
        }
    }
    Panel {
        visible: root.amount.typing
        staysWithNext: !below.visible
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.amount.typed === "" ? qsTr("0 yuan") : qsTr("%1 yuan").arg(root.amount.typed)
            font.pixelSize: root.amount.notPayable || Theme.turning ? Theme.questionSize
                                                                    : Theme.amountSize
            font.weight: Font.Bold
            color: root.amount.notPayable ? Theme.clay : Theme.jade
        }
    }
    Notice {
        visible: root.amount.typing && text !== "" && (root.amount.notPayable || !Theme.turning)
        text: root.amount.notice
        tone: root.amount.notPayable ? "clay" : "gold"
    }
    Row {
        id: below
        visible: root.amount.notPayable
        width: parent.width
        spacing: Theme.gap
        BigButton {
            visible: root.amount.below !== ""
            width: (parent.width - Theme.gap) / 2
            text: root.amount.below
            onActivated: root.screen.choose(100)
        }
        BigButton {
            visible: root.amount.above !== ""
            width: (parent.width - Theme.gap) / 2
            text: root.amount.above
            onActivated: root.screen.choose(101)
        }
    }
    side: [
        Notice {
            visible: !root.amount.typing && !Theme.elder
            text: root.amount.notice
        },
        Keypad {
            visible: root.amount.typing
            width: parent.width
            onDigit: value => root.screen.type(value)
            onErase: root.screen.erase()
        }
    ]
    actions: [
        BigButton {
            visible: !root.amount.typing
            width: parent ? parent.width : implicitWidth
            text: qsTr("Another amount")
            onActivated: root.screen.choose(102)
        },
        BigButton {
            visible: root.amount.typing
            width: parent ? parent.width : implicitWidth
            tone: "go"
            text: qsTr("Go on")
            enabled: root.amount.canConfirm
            onActivated: root.screen.confirm()
        }
    ]
}
