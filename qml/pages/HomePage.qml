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

    question: qsTr("What would you like to do?")
    // What waits for somebody needs the room.
    readonly property bool waits: home.due.length > 0
    hint: waits ? ""
        : home.cardInside ? qsTr("Your card is in the slot.")
                          : qsTr("Touch what you need, or simply insert your card.")
    share: 0.5

    Notice {
        readonly property bool isWritten: true // in the community's own words
        tone: "clay"
        text: root.home.urgent
    }
    // What should not be forgotten. Which it is, is for the eyes of whoever stands here.
    Repeater {
        model: root.home.due.length
        delegate: Choice {
            required property int index
            readonly property var due: root.home.due[index]
                ?? { name: "", icon: "", choice: 0 }
            name: due.name
            spokenName: qsTr("Reminder %1").arg(index + 1)
            iconName: due.icon
            dense: !Theme.single
            onActivated: root.screen.choose(due.choice)
        }
    }
    // What most people come for.
    Grid {
        id: errands
        readonly property real cell: (width - Theme.gap * (columns - 1)) / columns
        readonly property real tallest: Math.max(cash.implicitHeight, bills.implicitHeight,
                                                 pension.visible ? pension.implicitHeight : 0)
        width: parent.width
        columns: Theme.single ? 1 : pension.visible ? 3 : 2
        spacing: Theme.gap

        component Errand: Choice {
            width: errands.cell
            height: Theme.single ? implicitHeight : errands.tallest
            strong: true
            upright: !Theme.turning
            least: !Theme.turning ? Theme.tile * 0.8 : Theme.elder && !Theme.low
                ? Theme.button * 1.5 : Theme.smallTile
        }
        Errand {
            id: cash
            enabled: root.home.withdrawal
            name: qsTr("Take out cash")
            hint: enabled && errands.columns > 2 ? "" : root.home.withdrawalHint
            iconName: "banknote"
            onActivated: root.screen.choose(0)
        }
        Errand {
            id: bills
            enabled: root.home.bills
            name: qsTr("Pay a bill")
            hint: enabled && errands.columns > 2 ? "" : root.home.billsHint
            iconName: "receipt-text"
            onActivated: root.screen.choose(1)
        }
        Errand {
            id: pension
            visible: root.home.askPension >= 0
            enabled: root.home.pension
            name: qsTr("My pension")
            iconName: "hand-coins"
            onActivated: root.screen.choose(root.home.askPension)
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
                    width: (shortcuts.width - Theme.gap * (shortcuts.columns - 1))
                           / shortcuts.columns
                    onActivated: root.screen.choose(biller.choice)
                }
            }
        },
        Grid {
            id: others
            readonly property real cell: (width - Theme.gap * (columns - 1)) / columns
            width: parent ? parent.width : implicitWidth
            columns: Theme.single || !family.visible ? 1 : 2
            spacing: Theme.gap
            Choice {
                width: others.cell
                name: qsTr("All services")
                hint: others.columns > 1 ? "" : qsTr("Everything that can be done here")
                iconName: "layout-grid"
                onActivated: root.screen.choose(root.home.services)
            }
            Choice {
                id: family
                visible: root.screen.helper === ""
                width: others.cell
                name: qsTr("My family helps me")
                iconName: "users"
                onActivated: root.screen.relativeHelps()
            }
        },
        Notice {
            lines: root.waits ? [] : root.home.notices
        }
    ]
}
