// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// What lies under the document camera, or who stands before the other one: taken, looked at,
// kept or not.
PageBody {
    id: root

    required property ScreenView screen
    readonly property pictureValue taken: screen.picture

    question: taken.question
    // Three buttons leave it no room where letters are large.
    hint: Theme.turning && Theme.wide && !taken.looks && taken.turn !== 0 ? "" : taken.hint

    Picture {
        wanted: !root.taken.looks && !root.taken.isFace
        DocumentPicture {}
    }
    Picture {
        wanted: !root.taken.looks && root.taken.isFace
        FacePicture {
            turn: root.taken.turn
        }
    }
    Photo {
        id: photo
        readonly property bool isPicture: true
        visible: root.taken.looks
        width: parent.width
        height: !visible ? 0 : Math.min(width * shape, Theme.picture
            * (Theme.turning ? (Theme.wide && !Theme.magnified ? 1.3 : Theme.wide ? 0.4 : 0.8)
                : Theme.wide ? 1.5 : root.taken.isGood ? 1.6 : 1.35))
        jpeg: root.taken.jpeg
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Your picture")
    }
    actions: [
        BigButton {
            // Where letters are largest, "back" does it.
            visible: !(root.taken.looks && Theme.magnified)
            text: root.taken.isFace ? qsTr("Another way")
                : root.taken.looks ? qsTr("Leave it out") : qsTr("Without a picture")
            onActivated: root.screen.choose(1)
        },
        BigButton {
            visible: !root.taken.looks && root.taken.turn !== 0
            text: qsTr("I cannot do that")
            onActivated: root.screen.choose(2)
        },
        BigButton {
            visible: root.taken.looks && (root.taken.isGood || root.taken.canKeep)
            text: root.taken.isGood ? qsTr("Take it again")
                : root.taken.isFace ? qsTr("Send it all the same") : qsTr("Keep it all the same")
            onActivated: root.taken.isGood ? root.screen.choose(0) : root.screen.confirm()
        },
        BigButton {
            tone: "go"
            text: !root.taken.looks ? qsTr("Take the picture")
                : !root.taken.isGood ? qsTr("Take it again")
                : root.taken.isFace ? qsTr("Send it") : qsTr("Keep it")
            onActivated: root.taken.looks && !root.taken.isGood ? root.screen.choose(0)
                                                                : root.screen.confirm()
        }
    ]
}
