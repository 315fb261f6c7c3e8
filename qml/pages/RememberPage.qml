// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// What is remembered for the card in the slot: begun with a yes, seen and ended at the same
// place.
PageBody {
    id: root

    required property ScreenView screen
    readonly property rememberValue remembered: screen.remembered

    question: remembered.question
    hint: remembered.hint

    Panel {
        Label {
            width: parent.width
            text: root.remembered.label
            color: Theme.mute
        }
        Label {
            width: parent.width
            text: root.remembered.needs
            color: Theme.jade
            font.pixelSize: Theme.itemSize
            font.weight: Font.DemiBold
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: root.remembered.keptLabel
            color: Theme.mute
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: root.remembered.keptNeeds
        }
    }
    Notice {
        tone: "clay"
        text: root.remembered.notice
    }
    actions: [
        BigButton {
            visible: root.remembered.isKept
            tone: "stop"
            text: qsTr("Forget it")
            onActivated: root.screen.choose(0)
        },
        BigButton {
            visible: root.remembered.canKeep && !root.remembered.isKept
            text: qsTr("No, thank you")
            onActivated: root.screen.cancel()
        },
        BigButton {
            tone: "go"
            text: root.remembered.canKeep ? qsTr("Yes, remember it")
                                          : qsTr("Back to my business")
            onActivated: root.remembered.canKeep ? root.screen.confirm() : root.screen.cancel()
        }
    ]
}
