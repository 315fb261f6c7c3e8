// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// The mouth for banknotes, one at a time. A note that it gives back goes straight into
// the hand.
Module {
    id: root

    required property CabinetView view
    readonly property var acceptor: view.state.acceptor || ({ state: "", accepts: false })
    readonly property bool busy: ["accepting", "escrow", "stacking", "stacked", "returning",
                                  "returned", "rejecting"].includes(acceptor.state)

    function words(state) {
        switch (state) {
        case "accepting":
            return qsTr("looking at the note")
        case "escrow":
            return qsTr("holding the note")
        case "stacking":
        case "stacked":
            return qsTr("keeping the note")
        case "returning":
        case "returned":
        case "rejecting":
            return qsTr("giving the note back")
        case "jammed":
            return qsTr("jammed")
        case "cash-box-out":
            return qsTr("cash box is out")
        case "cash-box-full":
            return qsTr("cash box is full")
        }
        return acceptor.accepts ? qsTr("put in a note") : qsTr("closed")
    }

    title: qsTr("Banknote slot")
    iconName: "banknote"
    device: "acceptor"
    faults: view.state.faults || []
    status: words(acceptor.state)
    tone: ["jammed", "cash-box-out", "cash-box-full"].includes(acceptor.state) ? "mind"
        : acceptor.accepts || busy ? "on" : "off"

    Bezel {
        id: bezel
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.tight
        lit: root.acceptor.accepts || root.busy
        mouthWidth: 178
        mouthHeight: 12
    }
    Item {
        id: outside
        anchors.horizontalCenter: parent.horizontalCenter
        y: bezel.y + bezel.height / 2
        width: 184
        height: parent.height - y
        clip: true

        Rectangle { // the tongue that guides a note in
            anchors.horizontalCenter: parent.horizontalCenter
            y: bezel.height / 2
            width: 150
            height: Math.max(0, parent.height - y - 14)
            radius: 10
            color: Theme.body
            border.width: Theme.hairline
            border.color: Theme.bodyEdge
            Label {
                anchors.centerIn: parent
                width: parent.width - Theme.small * 2
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                maximumLineCount: 2
                text: qsTr("one note at a time")
                color: Theme.mute
                font.pixelSize: Theme.smallSize
            }
        }
        Note {
            id: note
            anchors.horizontalCenter: parent.horizontalCenter
            scaling: 1.05
            visible: moving.running
            y: 0
            NumberAnimation {
                id: moving
                target: note
                property: "y"
                duration: Theme.slide
                easing.type: Easing.InQuad
            }
        }
    }
    Connections {
        target: root.view
        function onSaid(line, done) {
            if (done && line.startsWith("put ") && Theme.motion)
                root.move(parseInt(line.slice(4)), outside.height, -note.height)
        }
        function onChanged(before, after) {
            const now = after.acceptor ? after.acceptor.state : ""
            const was = before.acceptor ? before.acceptor.state : ""
            if (now !== was && (now === "returning" || now === "rejecting") && Theme.motion)
                root.move(note.yuan, -note.height, outside.height)
        }
    }

    function move(yuan, from, to) {
        note.yuan = yuan
        moving.from = from
        moving.to = to
        moving.restart()
    }
}
