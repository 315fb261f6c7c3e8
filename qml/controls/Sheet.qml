// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// A page of facts with one thing to decide: which facts, and what can be done, is the page's.
PageBody {
    id: root

    required property ScreenView screen
    readonly property sheetValue sheet: screen.sheet
    readonly property bool isWritten: sheet.isWritten

    question: sheet.question
    hint: sheet.hint

    Label {
        readonly property bool isWritten: true
        width: parent.width
        visible: text !== ""
        text: root.sheet.body
        font.pixelSize: Theme.itemSize
        lineHeight: 1.2
    }
    Facts {
        readonly property bool isWritten: true // names of items, schools and papers
        visible: labels.length > 0
        labels: Theme.wide ? root.sheet.labels : root.sheet.labels.concat(root.sheet.moreLabels)
        values: Theme.wide ? root.sheet.values : root.sheet.values.concat(root.sheet.moreValues)
    }
    Reference {
        width: parent.width
        number: root.sheet.number
        hint: root.sheet.numberHint
    }
    Label {
        readonly property bool isWritten: true // names of items
        width: parent.width
        visible: text !== ""
        text: root.sheet.fine
        color: Theme.mute
        font.pixelSize: Theme.noteSize
    }
    side: [
        Notice {
            tone: root.sheet.tone
            text: root.sheet.notice
        },
        Facts {
            readonly property bool isWritten: true
            visible: Theme.wide && root.sheet.moreLabels.length > 0
            labels: root.sheet.moreLabels
            values: root.sheet.moreValues
        },
        Notice {
            lines: root.sheet.advice
        },
        Label {
            readonly property bool isWritten: true // in an office's words
            width: parent ? parent.width : implicitWidth
            visible: text !== ""
            text: root.sheet.written
        }
    ]
    actions: [
        BigButton {
            // Where letters are largest, "back" does.
            visible: root.sheet.other !== "" && !(Theme.magnified && root.screen.canGoBack)
            text: root.sheet.other
            onActivated: root.sheet.otherCancels ? root.screen.cancel() : root.screen.choose(0)
        },
        BigButton {
            visible: root.sheet.go !== ""
            tone: "go"
            text: root.sheet.go
            onActivated: root.screen.confirm()
        }
    ]
}
