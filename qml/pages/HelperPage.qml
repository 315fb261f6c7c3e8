// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// May they help? Nobody sees anything before a yes. Or a badge that does not count.
PageBody {
    id: root

    required property ScreenView screen
    readonly property helperValue helper: screen.helperPage

    question: helper.question
    hint: helper.hint
    questionColor: helper.isRefused ? Theme.clay : Theme.ink

    Panel {
        visible: root.helper.number !== ""
        Pair {
            label: root.helper.label
            value: root.helper.number
        }
        Notice {
            tone: "jade"
            text: qsTr("The badge has been checked.")
        }
    }
    Notice {
        tone: "clay"
        text: root.helper.warning
    }
    actions: [
        BigButton {
            visible: !root.helper.isRefused
            tone: "stop"
            text: qsTr("No")
            onActivated: root.screen.cancel()
        },
        BigButton {
            tone: "go"
            text: root.helper.isRefused ? qsTr("Understood") : qsTr("Yes, help me")
            onActivated: root.screen.confirm()
        }
    ]
}
