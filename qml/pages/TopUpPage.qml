// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// How much goes onto the card: with the city's share, or only one's own.
PageBody {
    id: root

    required property ScreenView screen
    readonly property topUpValue choice: screen.topUp

    question: qsTr("How much goes onto the card?")
    hint: choice.hint
    share: 0.5

    Choice {
        visible: root.choice.withCity !== ""
        width: parent.width
        name: root.choice.withCity
        hint: root.choice.cityHint
        iconName: "hand-coins"
        onActivated: root.screen.choose(0)
    }
    Notice {
        tone: "gold"
        text: root.choice.notice
    }
    side: [
        Grid {
            id: amounts
            width: parent ? parent.width : implicitWidth
            columns: Theme.magnified ? 1 : 2
            spacing: Theme.gap
            Repeater {
                model: root.choice.amounts
                delegate: BigButton {
                    required property int index
                    required property string modelData
                    width: (amounts.width - Theme.gap * (amounts.columns - 1)) / amounts.columns
                    height: Math.max(Theme.smallTile, implicitHeight)
                    text: modelData
                    onActivated: root.screen.choose(1 + index)
                }
            }
        }
    ]
}
