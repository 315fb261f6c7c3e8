// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// What was done here with this card; a touch prints the paper about it once more.
PageBody {
    id: root

    required property ScreenView screen
    readonly property proofsValue proofs: screen.proofs

    question: qsTr("Which receipt do you need again?")
    hint: proofs.hint
    share: 1

    Notice {
        text: root.proofs.notice
        tone: root.proofs.isGood ? "jade" : "clay"
    }
    Grid {
        id: list
        width: parent.width
        columns: Theme.wide && !Theme.single ? 2 : 1
        spacing: Theme.gap
        Repeater {
            model: root.proofs.lines.length
            delegate: Choice {
                required property int index
                readonly property var line: root.proofs.lines[index]
                    ?? { name: "", hint: "", icon: "", choice: 0 }

                width: (list.width - Theme.gap * (list.columns - 1)) / list.columns
                name: line.name
                spokenName: qsTr("Receipt %1").arg(index + 1)
                hint: line.hint
                iconName: line.icon
                least: Theme.row
                onActivated: root.screen.choose(line.choice)
            }
        }
    }
}
