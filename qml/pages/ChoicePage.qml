// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// One of several things: what it is about, where it is.
PageBody {
    id: root

    required property ScreenView screen
    readonly property choiceValue choice: screen.choice
    readonly property bool isWritten: choice.isWritten // in the town's own words
    readonly property bool many: choice.options.length > 6
    /// A row for each, where a window is narrow.
    readonly property bool areLong: !Theme.wide && !many
        && choice.options.some(option => option.name.length > 26)
    /// Two stand in rows of their own: there is room for their words.
    readonly property int columns: Theme.single || choice.options.length < 3 || areLong ? 1
        : Theme.wide ? 3 : 2

    question: choice.question
    hint: choice.hint
    share: 1

    Grid {
        id: tiles
        width: parent.width
        columns: root.columns
        spacing: Theme.gap
        Repeater {
            model: root.choice.options.length
            delegate: Choice {
                required property int index
                readonly property var option: root.choice.options[index] ?? { name: "", icon: "" }

                width: (tiles.width - Theme.gap * (tiles.columns - 1)) / tiles.columns
                // Many are lower, so that all of them are seen at once.
                least: Theme.turning || !(root.many || root.areLong) ? Theme.smallTile
                                                                            : Theme.row
                name: option.name
                iconName: option.icon !== "" ? option.icon : "map-pin"
                onActivated: root.screen.choose(index)
            }
        }
    }
}
