// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Somebody's medical insurance: how it stands, and where each word and amount is explained.
PageBody {
    id: root

    required property ScreenView screen
    readonly property medicalValue medical: screen.medical

    question: qsTr("Your medical insurance")
    hint: medical.name

    Panel {
        Pair {
            label: qsTr("You are insured")
            // Beside what is wrong there is room for less, where a window is narrow.
            value: root.medical.tone === "clay" && !Theme.wide ? "" : root.medical.kind
        }
        Pair {
            label: qsTr("Paid until")
            value: root.medical.paidUntil
        }
        Pair {
            label: qsTr("In your account")
            value: root.medical.account
            valueColor: Theme.jade
            valueSize: Theme.wide || Theme.single ? Theme.questionSize : Theme.itemSize
        }
        Pair {
            label: qsTr("Paid for you this year")
            // What nobody pays now is no news of this page's.
            value: root.medical.tone === "clay" ? "" : root.medical.pool
            valueColor: Theme.jade
            valueSize: Theme.wide || Theme.single ? Theme.questionSize : Theme.itemSize
        }
    }
    Notice {
        tone: root.medical.tone
        lines: root.medical.notice
    }
    component Part: Choice {
        width: (parts.width - Theme.gap * (parts.columns - 1)) / parts.columns
        dense: !Theme.single
        least: Theme.row
    }
    side: [
        Grid {
            id: parts
            width: parent ? parent.width : implicitWidth
            columns: Theme.single ? 1 : 2
            spacing: Theme.gap
            Part {
                visible: root.medical.hasAccount
                name: qsTr("Personal account")
                iconName: "wallet"
                onActivated: root.screen.choose(4)
            }
            Part {
                name: qsTr("Who has paid this year")
                iconName: "users-round"
                onActivated: root.screen.choose(5)
            }
            Part {
                name: qsTr("Deductible and limit")
                iconName: "scale"
                onActivated: root.screen.choose(6)
            }
            Part {
                name: qsTr("What was spent")
                iconName: "receipt-text"
                onActivated: root.screen.choose(2)
            }
            Part {
                name: qsTr("What is paid where")
                iconName: "book-open"
                onActivated: root.screen.choose(3)
            }
            Part {
                name: qsTr("Who looked at it")
                iconName: "eye"
                onActivated: root.screen.choose(1)
            }
        }
    ]
    actions: [
        BigButton {
            tone: "go"
            text: qsTr("Done")
            onActivated: root.screen.choose(0)
        }
    ]
}
