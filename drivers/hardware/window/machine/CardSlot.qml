// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// The mouth for cards. A card is drawn in and pushed out by the motor, as far as the
// gate; from there a hand takes it.
Module {
    id: root

    required property CabinetView view
    readonly property var slot: view.state.cardSlot || ({ open: false, card: null, atGate: false })
    readonly property bool hasCard: !!slot.card
    readonly property var card: (view.state.wallet || []).find(each => each.id === slot.card)
        || ({ id: "", label: "", number: "", pin: "" })

    // A card that was just put in lies at the gate until the motor has it; one that
    // stays there is to be taken again.
    property bool fresh: false
    readonly property bool waits: hasCard && slot.atGate && !fresh

    title: qsTr("Card slot")
    iconName: "credit-card"
    device: "card-reader"
    faults: view.state.faults || []
    status: waits ? qsTr("take the card") : hasCard ? qsTr("card inside")
          : slot.open ? qsTr("insert a card") : qsTr("closed")
    tone: waits ? "mind" : slot.open || hasCard ? "on" : "off"

    WalletWords { id: words }
    Timer {
        interval: 1500
        running: root.fresh
        onTriggered: root.fresh = false
    }
    Connections {
        target: root.view
        function onSaid(line, done) {
            if (done && line.startsWith("insert "))
                root.fresh = true
        }
        function onStateChanged() {
            if (root.hasCard && !root.slot.atGate)
                root.fresh = false
        }
    }

    Bezel {
        id: bezel
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.tight
        lit: root.slot.open
    }
    Label {
        anchors {
            top: bezel.bottom
            topMargin: Theme.gap
            horizontalCenter: parent.horizontalCenter
        }
        visible: !root.hasCard
        text: root.slot.open ? qsTr("click a card in the wallet") : qsTr("takes no card now")
        color: Theme.mute
        font.pixelSize: Theme.smallSize
    }
    Item { // what is outside of the mouth
        anchors.horizontalCenter: parent.horizontalCenter
        y: bezel.y + bezel.height / 2
        width: 176
        height: parent.height - y
        clip: true

        Plastic {
            id: plastic
            // How much of the card is outside: 0 none, 1 all of it.
            property real out: !root.hasCard ? 1.2 : root.slot.atGate ? 0.93 : 0
            anchors.horizontalCenter: parent.horizontalCenter
            width: 150
            y: (out - 1) * height
            opacity: root.hasCard ? 1 : 0
            label: words.of(root.card).label
            number: root.card.number
            pin: root.card.pin
            remark: words.of(root.card).remark
            odd: words.of(root.card).odd
            Behavior on out {
                NumberAnimation { duration: Theme.slide; easing.type: Easing.InOutQuad }
            }
            Behavior on opacity { NumberAnimation { duration: Theme.quick } }
        }
    }
    Touchable {
        id: taking
        anchors { horizontalCenter: parent.horizontalCenter; top: bezel.bottom }
        width: 180
        height: parent.height - y
        visible: root.waits
        name: qsTr("Take the card")
        onActivated: root.view.say("take-card")

        PillButton {
            anchors {
                horizontalCenter: parent.horizontalCenter
                bottom: parent.bottom
                bottomMargin: Theme.small
            }
            text: taking.name
            tone: "go"
            Accessible.ignored: true
            onActivated: taking.press()
        }
    }
    PillButton {
        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
            bottomMargin: Theme.gap
        }
        visible: root.hasCard && !root.slot.atGate
        text: qsTr("Pull it out by force")
        tone: "stop"
        onActivated: root.view.say("pull-card")
    }
}
