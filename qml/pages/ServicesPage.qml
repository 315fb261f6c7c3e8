// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// Everything that can be done here.
PageBody {
    id: root

    required property ScreenView screen

    // Each row is as high as its longest name; many rows have no room for more words.
    readonly property bool hasHints: screen.services.length <= (Theme.wide ? 9 : 8)
    readonly property bool areMany: screen.services.length > (Theme.wide ? 9 : 10)

    question: qsTr("What would you like to do?")
    share: 1

    Grid {
        id: tiles
        width: parent.width
        columns: Theme.single ? 1 : !Theme.wide ? 2 : root.screen.services.length <= 9 ? 3 : 4
        spacing: Theme.gap
        Repeater {
            model: root.screen.services.length
            delegate: Choice {
                required property int index
                readonly property serviceValue service: root.screen.services[index]

                width: (tiles.width - Theme.gap * (tiles.columns - 1)) / tiles.columns
                enabled: service.offered
                name: service.name
                // Otherwise it says that it is not possible now.
                hint: service.offered && root.hasHints ? service.hint : ""
                iconName: service.icon
                dense: root.areMany && !Theme.single
                onActivated: root.screen.choose(service.choice)
            }
        }
    }
}
