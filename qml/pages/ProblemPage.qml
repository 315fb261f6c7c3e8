// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// Something did not work: what it was, where money and card are, what to do.
PageBody {
    id: root

    required property ScreenView screen
    readonly property problemValue problem: screen.problem

    question: problem.title
    hint: problem.happened

    Panel {
        visible: root.problem.money + root.problem.card + root.problem.advice !== ""
        spacing: Theme.wideGap
        Repeater {
            model: [
                { sign: "wallet", words: root.problem.money },
                { sign: "credit-card", words: root.problem.card },
                { sign: "info", words: root.problem.advice }
            ]
            delegate: Row {
                id: line

                required property var modelData

                visible: modelData.words !== ""
                width: parent.width
                spacing: Theme.gap
                Icon {
                    id: sign
                    name: line.modelData.sign
                    tint: root.problem.serious ? Theme.clay : Theme.jade
                    side: Theme.badge
                }
                Label {
                    width: parent.width - sign.width - Theme.gap
                    text: line.modelData.words
                    font.pixelSize: Theme.single ? Theme.bodySize
                        : Theme.wide ? Theme.bodySize * 1.1 : Theme.itemSize
                }
            }
        }
    }
    side: [
        Reference {
            width: parent.width
            number: root.problem.reference
            hint: root.problem.slip
        }
    ]
    actions: [
        BigButton {
            visible: root.problem.other !== ""
            text: root.problem.other
            onActivated: root.screen.choose(0)
        },
        BigButton {
            tone: "go"
            text: qsTr("Understood")
            onActivated: root.screen.confirm()
        }
    ]
}
