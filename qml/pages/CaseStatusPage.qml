// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// How an earlier case stands, and what people say about it.
PageBody {
    id: root

    required property ScreenView screen
    readonly property caseStatusValue status: screen.caseStatus

    question: status.question
    hint: status.hint

    Panel {
        visible: root.status.reply !== ""
        height: visible ? implicitHeight : 0
        spacing: Theme.small
        Label {
            width: parent.width
            text: qsTr("The answer")
            color: Theme.mute
        }
        Label {
            readonly property bool isWritten: true // in the town's words
            width: parent.width
            text: root.status.reply
        }
    }
    side: [
        Facts {
            readonly property bool isWritten: true
            labels: root.status.labels
            values: root.status.values
        }
    ]
    actions: [
        BigButton {
            width: parent ? parent.width : implicitWidth
            tone: "go"
            text: qsTr("Done")
            onActivated: root.screen.confirm()
        }
    ]
}
