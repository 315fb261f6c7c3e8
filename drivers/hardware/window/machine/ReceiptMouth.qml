// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// Receipts come out here; the last one hangs there until it is looked at.
Module {
    id: root

    required property CabinetView view
    readonly property var receipts: view.state.receipts || []
    readonly property var last: receipts.length > 0 ? receipts[receipts.length - 1]
        : ({ number: 0, picture: "" })
    readonly property var printer: view.state.printer || ({ paper: "ok", cover: "closed" })
    property int seen: 0 // the number that has come out already
    signal wanted(int number)

    title: qsTr("Receipts")
    iconName: "receipt-text"
    device: "printer"
    faults: view.state.faults || []
    status: printer.cover === "open" ? qsTr("cover open")
          : printer.paper === "out" ? qsTr("no paper")
          : printer.paper === "low" ? qsTr("paper low")
          : receipts.length > 0 ? qsTr("click to read") : ""
    tone: printer.cover === "open" || printer.paper !== "ok" ? "mind"
        : receipts.length > 0 ? "on" : "off"

    Item {
        id: hanging
        anchors.horizontalCenter: parent.horizontalCenter
        y: mouth.y + mouth.height / 2
        width: 204
        height: parent.height - y - Theme.tight
        clip: true

        Item { // its picture has the colour and the edge of paper
            id: paper
            visible: root.last.number > 0
            anchors.horizontalCenter: parent.horizontalCenter
            width: 190
            height: hanging.height - Theme.gap
            clip: true
            Image {
                y: mouth.height / 2 - Theme.tight
                width: parent.width
                height: implicitWidth > 0 ? width * implicitHeight / implicitWidth : 0
                source: root.last.picture ? "file://" + root.last.picture : ""
                smooth: true
                mipmap: true
            }
            NumberAnimation {
                id: growing
                target: paper
                property: "y"
                from: -paper.height
                to: 0
                duration: Theme.grow
            }
        }
    }
    Bezel {
        id: mouth
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.tight
        height: 28
        mouthWidth: 206
        mouthHeight: 6
        lamps: false
    }
    Label {
        anchors {
            top: mouth.bottom
            topMargin: Theme.gap
            horizontalCenter: parent.horizontalCenter
        }
        visible: root.receipts.length === 0
        width: parent.width - Theme.wideGap * 2
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: qsTr("Receipts come out here, and are kept for you to read again.")
        color: Theme.mute
        font.pixelSize: Theme.smallSize
    }
    Touchable {
        anchors.fill: parent
        visible: root.receipts.length > 0
        name: qsTr("Read the receipt")
        onActivated: root.wanted(root.last.number)
    }
    Connections {
        target: root
        function onLastChanged() {
            if (root.last.number > 0 && root.last.number !== root.seen && Theme.motion)
                growing.restart()
            root.seen = root.last.number
        }
    }
}
