// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// The proof: what was paid, where the rest is, and the number.
PageBody {
    id: root

    required property ScreenView screen
    readonly property paidValue paid: screen.paid

    question: paid.question
    hint: paid.hint

    Panel {
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.paid.amount
            color: root.paid.pending ? Theme.gold : Theme.jade
            // A sum stays on one line, however large letters are.
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.itemSize
            font.pixelSize: Theme.amountSize
            font.weight: Font.Bold
        }
    }
    Notice {
        tone: root.paid.pending ? "gold" : "jade"
        text: root.paid.notice
    }
    side: [
        Panel {
            spacing: Theme.small
            Repeater {
                model: root.paid.labels.length
                delegate: Pair {
                    required property int index
                    label: root.paid.labels[index] ?? ""
                    value: root.paid.values[index] ?? ""
                    valueSize: Theme.bodySize
                }
            }
        }
    ]
    actions: [
        BigButton {
            text: qsTr("Something else")
            onActivated: root.screen.choose(0)
        },
        BigButton {
            tone: "go"
            text: qsTr("Done")
            onActivated: root.screen.confirm()
        }
    ]
}
