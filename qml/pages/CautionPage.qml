// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// Before money goes: did somebody tell you to? Nobody is refused their own money.
PageBody {
    id: root

    required property ScreenView screen
    readonly property cautionValue caution: screen.caution

    question: caution.question
    hint: caution.hint

    Panel {
        Pair {
            label: qsTr("It is about")
            value: root.caution.amount
        }
    }
    Notice {
        visible: root.caution.thinking
        tone: "clay"
        text: qsTr("No police, bank or government office ever asks you by telephone to take out or "
                   + "send money. Nothing gets lost if you wait until tomorrow.")
    }
    side: [
        BigButton {
            width: parent.width
            visible: root.caution.thinking
            iconName: "phone-call"
            text: qsTr("Ask somebody of the community")
            onActivated: root.screen.choose(2)
        }
    ]
    actions: [
        BigButton {
            tone: root.caution.thinking ? "go" : "plain"
            text: root.caution.thinking ? qsTr("Not today")
                                        : qsTr("Somebody told me to")
            onActivated: root.screen.choose(1)
        },
        BigButton {
            tone: root.caution.thinking ? "plain" : "go"
            text: root.caution.thinking ? qsTr("I still want it") : qsTr("It is my own wish")
            onActivated: root.screen.choose(0)
        }
    ]
}
