// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// A cultural card is lost: which one, and then the number under which the office has heard it.
PageBody {
    id: root

    required property ScreenView screen
    readonly property lossValue loss: screen.loss

    question: loss.question
    hint: loss.card

    Notice {
        tone: root.loss.isReported ? "jade" : "gold"
        text: root.loss.hint
    }
    Reference {
        visible: root.loss.isReported
        width: parent.width
        number: root.loss.number
        hint: root.loss.slip
    }
    actions: [
        BigButton {
            visible: root.loss.isReported
            text: qsTr("Something else")
            onActivated: root.screen.choose(0)
        },
        BigButton {
            tone: "go"
            text: root.loss.isReported ? qsTr("Done") : qsTr("Yes, it is lost")
            onActivated: root.screen.confirm()
        }
    ]
}
