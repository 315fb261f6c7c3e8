// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Nobody is here. One touch, or a card, and it begins; a touch on the lower control and it
// begins large and simple.
Touchable {
    id: root

    required property ScreenView screen

    name: qsTr("Touch the screen to begin")
    onActivated: screen.touch()

    readonly property bool isTurn: true // no choice: it goes on
    readonly property bool fits: body.fits

    component Urgent: Notice {
        readonly property bool isWritten: true // in the community's own words
        tone: "clay"
    }
    PageBody {
        id: body
        anchors.fill: parent
        question: qsTr("Welcome")
        questionSize: Theme.amountSize
        hint: root.screen.urgent !== "" && Theme.turning ? ""
            : qsTr("Take out cash · Pay your bills")
        centred: true
        share: 0.5
        // In a wide window there is room for it at the right.
        readonly property bool isBeside: Theme.wide && !Theme.turning

        Urgent {
            text: body.isBeside ? "" : root.screen.urgent
        }
        Picture {
            CardPicture {}
        }
        Rectangle {
            anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
            width: Math.min(invitation.implicitWidth + Theme.large * 2, parent ? parent.width : 0)
            height: Math.max(Theme.button, invitation.height + Theme.gap)
            radius: Theme.radius
            color: Theme.jade
            Words {
                id: invitation
                anchors.centerIn: parent
                room: parent.width - Theme.large
                text: root.name
                color: Theme.jadeInk
                font.pixelSize: Theme.itemSize
                font.weight: Font.DemiBold
            }
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: Theme.turning || Theme.wide ? "" : qsTr("or insert your bank card")
            color: Theme.mute
        }
        side: [
            Urgent {
                text: body.isBeside ? root.screen.urgent : ""
            }
        ]
        actions: [
            Choice {
                visible: !Theme.elder
                strong: true
                name: qsTr("Easy version")
                hint: Theme.magnified ? "" : qsTr("Large letters, one thing at a time")
                iconName: "heart-handshake"
                onActivated: root.screen.switchElder()
            }
        ]
    }
}
