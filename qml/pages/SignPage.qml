// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Somebody's name by hand, on a field twice as wide as it is high.
PageBody {
    id: root

    required property ScreenView screen
    readonly property writingValue signing: screen.signing
    readonly property bool isEmpty: signing.strokes.length === 0

    question: signing.question
    // Three buttons leave it no room where letters are large.
    hint: Theme.turning && !isEmpty ? "" : signing.hint

    Rectangle {
        id: pad
        readonly property real most: Theme.picture
            * (Theme.turning ? (Theme.wide && !Theme.magnified ? 1.65 : Theme.wide ? 0.5 : 0.9)
                             : Theme.wide ? 1.5 : 1.6)
        width: Math.min(parent.width, most * 2)
        height: width / 2
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.strongLine
        border.color: Theme.jade

        Rectangle { // the line on which one signs
            x: parent.width * 0.08
            y: parent.height * 0.78
            width: parent.width * 0.84
            height: Theme.hairline
            color: Theme.line
        }
        InkField {
            anchors { fill: parent; margins: Theme.strongLine }
            strokes: root.signing.strokes
            ink: Theme.ink
            guide: "transparent"
            thickness: Theme.inkWidth / 2
            Accessible.role: Accessible.Canvas
            Accessible.name: qsTr("Write your name here with a finger")
            onWritten: points => root.screen.stroke(points)
        }
    }
    Label {
        visible: !Theme.turning
        width: parent.width
        text: qsTr("Whoever cannot write here signs at the office.")
        color: Theme.mute
        font.pixelSize: Theme.noteSize
    }
    actions: [
        BigButton {
            // Where room lacks, going back and coming again begins anew.
            visible: !root.isEmpty && !Theme.magnified
            text: qsTr("Write it again")
            onActivated: root.screen.choose(0)
        },
        BigButton {
            text: qsTr("Sign at the office")
            onActivated: root.screen.choose(1)
        },
        BigButton {
            visible: root.signing.canConfirm
            tone: "go"
            text: qsTr("That is my name")
            onActivated: root.screen.confirm()
        }
    ]
}
