// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// The machine's front: where each device sits in it.
Rectangle {
    id: root

    required property CabinetView view
    signal receiptWanted(int number)
    signal billWanted()
    signal identityWanted()
    signal cameraWanted(string verb)

    // Rows and columns of the front, by its shape.
    readonly property real edge: Theme.wideGap
    readonly property real gap: Theme.gap
    readonly property bool hasCameras: !!documentCamera.camera || !!faceCamera.camera
    readonly property real head: hasCameras ? 94 : 58
    readonly property real trayHeight: 168
    readonly property real inner: width - edge * 2
    readonly property real middle: height - head - edge - gap - trayHeight
    readonly property real leftWidth: Theme.wide ? (inner - gap) * 0.5 : (inner - gap * 2) * 0.3
    readonly property real padWidth: Theme.wide ? leftWidth : (inner - gap * 2) * 0.38
    readonly property real rightWidth: Theme.wide ? inner - gap - leftWidth
        : (inner - gap * 2) * 0.32
    readonly property real rightX: width - edge - rightWidth

    radius: Theme.bigRadius
    color: Theme.body
    border.width: Theme.strongLine
    border.color: Theme.bodyEdge

    Rectangle { // the name plate
        x: root.edge
        y: Theme.gap
        width: root.inner
        height: 36
        radius: 10
        color: Theme.jade
        Text {
            anchors.centerIn: parent
            visible: !purse.visible // there is no room for both
            text: qsTr("Huimin Station")
            color: Theme.white
            font.family: Theme.family
            font.pixelSize: Theme.bodySize
            font.weight: Font.DemiBold
            font.letterSpacing: 2
        }
        PillButton { // the reader of badges; the next helper comes when one has gone
            id: badge
            readonly property var reader: root.view.state.badgeReader || ({ badges: [] })
            readonly property bool lies: !!reader.badge
            property int next: 0
            readonly property var shown: reader.badges.find(each => each.id === reader.badge)
                || reader.badges[next % Math.max(reader.badges.length, 1)] || ({ name: "" })
            anchors { left: parent.left; verticalCenter: parent.verticalCenter; leftMargin: 4 }
            height: parent.height - 8
            visible: reader.badges.length > 0
            iconName: "credit-card"
            text: lies ? qsTr("Lift the badge") : qsTr("Badge: %1 %2").arg(shown.name)
                                                                      .arg(shown.number)
            onActivated: {
                if (lies)
                    next += 1
                root.view.say(lies ? "lift-badge" : "lay-badge " + shown.id)
            }
        }
        PillButton { // the reader of cards that are laid, in the same way
            id: purse
            readonly property var reader: root.view.state.purseReader || ({ cards: [] })
            readonly property var social: root.view.state.socialCardReader || ({ cards: [] })
            readonly property var choice: reader.cards.concat(
                social.cards.filter(each => each.mayBeLaid))
            readonly property bool lies: laid !== ""
            property int next: 0
            readonly property string laid: reader.card || social.laid || ""
            readonly property var shown: choice.find(each => each.id === laid)
                || choice[next % Math.max(choice.length, 1)] || ({ label: "" })
            readonly property string kind: shown.mayBeLaid ? "social-card" : "purse"
            anchors {
                right: headset.visible ? headset.left : parent.right
                verticalCenter: parent.verticalCenter
                rightMargin: 4
            }
            height: parent.height - 8
            visible: reader.cards.length > 0
            iconName: "wallet"
            text: lies ? qsTr("Lift: %1").arg(shown.label) : qsTr("Lay: %1").arg(shown.label)
            onActivated: {
                if (lies)
                    next += 1
                root.view.say(lies ? "lift-" + kind : "lay-" + kind + " " + shown.id)
            }
        }
        PillButton { // the socket
            id: headset
            readonly property bool isIn: root.view.state.headset === true
            anchors { right: parent.right; verticalCenter: parent.verticalCenter; rightMargin: 4 }
            height: parent.height - 8
            visible: root.view.state.headset !== undefined
            iconName: isIn ? "volume-2" : "volume-x"
            text: isIn ? qsTr("Pull the headset out") : qsTr("Plug a headset in")
            onActivated: root.view.say(isIn ? "headset out" : "headset in")
        }
    }
    Row { // the cameras look out between the name plate and the rest
        x: root.edge
        y: 56
        spacing: Theme.small
        CameraPill {
            id: documentCamera
            height: 32
            title: qsTr("Document camera")
            camera: root.view.state.documentCamera || null
            onWanted: root.cameraWanted("lay-paper")
        }
        CameraPill {
            id: faceCamera
            height: 32
            title: qsTr("Face camera")
            camera: root.view.state.faceCamera || null
            onWanted: root.cameraWanted("stand-before")
        }
    }
    ReceiptMouth {
        x: root.edge
        y: root.head
        width: root.leftWidth
        height: Theme.wide ? root.middle * 0.42 : root.middle - scanner.height
            - (identity.visible ? identity.height + root.gap : 0) - root.gap
        view: root.view
        onWanted: number => root.receiptWanted(number)
    }
    PinPad {
        x: Theme.wide ? root.edge : root.edge + root.leftWidth + root.gap
        y: Theme.wide ? root.head + root.middle * 0.42 + root.gap : root.head
        width: root.padWidth
        height: Theme.wide ? root.middle * 0.58 - root.gap : root.middle
        view: root.view
    }
    ScannerGlass {
        id: scanner
        x: Theme.wide ? root.rightX : root.edge
        y: Theme.wide ? root.head : root.head + root.middle - height
        width: !Theme.wide ? root.leftWidth
            : identity.visible ? (root.rightWidth - root.gap) / 2 : root.rightWidth
        height: Theme.wide ? root.middle * 0.22 : root.middle * 0.27
        view: root.view
        onWanted: root.billWanted()
    }
    IdentityGlass {
        id: identity
        visible: root.view.state.identity !== undefined
        x: Theme.wide ? root.rightX + scanner.width + root.gap : root.edge
        y: Theme.wide ? root.head : scanner.y - height - root.gap
        width: scanner.width
        height: scanner.height
        view: root.view
        faults: root.view.state.faults || []
        onWanted: root.identityWanted()
    }
    CardSlot {
        id: cards
        x: root.rightX
        y: Theme.wide ? scanner.y + scanner.height + root.gap : root.head
        width: root.rightWidth
        height: Theme.wide ? root.middle * 0.43 - root.gap : root.middle * 0.55
        view: root.view
    }
    NoteSlot {
        x: root.rightX
        y: cards.y + cards.height + root.gap
        width: root.rightWidth
        height: root.head + root.middle - y
        view: root.view
    }
    CashTray {
        x: root.edge
        y: root.height - root.edge - height
        width: root.inner
        height: root.trayHeight
        view: root.view
    }
}
