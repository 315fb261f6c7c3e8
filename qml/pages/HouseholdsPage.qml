// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// Several households share a number: whose bill it is, by what the company shows of them.
PageBody {
    id: root

    required property ScreenView screen
    readonly property householdsValue asked: screen.households

    question: asked.question
    hint: asked.hint
    share: 1

    Grid {
        id: tiles
        width: parent.width
        columns: Theme.wide && !Theme.single ? 2 : 1
        spacing: Theme.gap
        Repeater {
            model: root.asked.households
            delegate: Choice {
                required property int index
                required property householdValue modelData
                readonly property householdValue household: modelData
                readonly property bool isWritten: true // names, as the company has them
                readonly property bool isOwn: true

                width: (tiles.width - Theme.gap * (tiles.columns - 1)) / tiles.columns
                // Without room for two lines the address says more than a name with a star.
                name: Theme.single || Theme.low
                    ? [household.name, household.address].filter(each => each !== "").join("   ")
                    : household.name
                hint: household.address
                spokenName: household.spoken
                iconName: "house"
                least: Theme.row
                onActivated: root.screen.choose(index)
            }
        }
    }
}
