// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// Whose bill?
PageBody {
    id: root

    required property ScreenView screen

    question: qsTr("Which bill do you want to pay?")
    share: 1

    Grid {
        id: tiles
        readonly property bool isFull: root.screen.billers.length > 4
        width: parent.width
        columns: Theme.single ? 1 : Theme.wide && !Theme.turning && isFull ? 4 : 2
        spacing: Theme.gap
        Repeater {
            model: root.screen.billers.length
            delegate: BillerTile {
                required property int index
                biller: root.screen.billers[index]
                width: (tiles.width - Theme.gap * (tiles.columns - 1)) / tiles.columns
                height: Theme.turning ? implicitHeight : Theme.tile * (tiles.isFull ? 0.66 : 0.75)
                onActivated: root.screen.choose(index)
            }
        }
    }
}
