// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Whoever looks leaves a trace, and the resident sees it.
PageBody {
    id: root

    required property ScreenView screen
    readonly property accessesValue accesses: screen.accesses

    question: qsTr("Who has looked at my data")
    hint: accesses.hint

    Facts {
        readonly property bool isWritten: true // in the office's words
        labels: root.accesses.labels
        values: root.accesses.values
    }
    side: [
        Notice {
            tone: "jade"
            text: root.accesses.notice
        }
    ]
    actions: [
        BigButton {
            visible: root.accesses.canPrint
            tone: "go"
            text: qsTr("Print the list")
            iconName: "printer"
            onActivated: root.screen.confirm()
        }
    ]
}
