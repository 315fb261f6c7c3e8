// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Where a person is.
PageBody {
    id: root

    required property ScreenView screen

    question: qsTr("Somebody will help you")
    hint: qsTr("Your card and your money stay as they are while you ask.")

    Panel {
        Row {
            width: parent.width
            spacing: Theme.gap
            Icon { name: "map-pin"; tint: Theme.jade; side: Theme.badge }
            Label {
                width: parent.width - Theme.badge - Theme.gap
                text: root.screen.place.helpPlace
                font.pixelSize: Theme.itemSize
            }
        }
        Row {
            width: parent.width
            spacing: Theme.gap
            Icon { name: "phone-call"; tint: Theme.jade; side: Theme.badge }
            Label {
                width: parent.width - Theme.badge - Theme.gap
                text: root.screen.place.helpPhone
                font.pixelSize: Theme.questionSize
                font.weight: Font.Bold
            }
        }
        Pair {
            label: qsTr("This station")
            value: root.screen.place.station
        }
    }
    side: [
        Notice {
            text: qsTr("Never tell anybody your PIN, not even the people who help.")
        }
    ]
    actions: [
        BigButton {
            width: parent ? parent.width : implicitWidth
            tone: "go"
            text: qsTr("Back to my business")
            onActivated: root.screen.cancel()
        }
    ]
}
