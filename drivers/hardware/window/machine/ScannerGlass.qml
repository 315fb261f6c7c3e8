// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// The window of the barcode scanner.
Module {
    id: root

    required property CabinetView view
    signal wanted()

    title: qsTr("Scanner")
    iconName: "scan-barcode"
    device: "scanner"
    status: qsTr("show a paper bill")

    Touchable {
        id: glass
        anchors { fill: parent; margins: Theme.gap; topMargin: 0 }
        name: qsTr("Hold a paper bill before the scanner")
        onActivated: root.wanted()

        Rectangle {
            anchors.fill: parent
            radius: 10
            color: glass.hovered ? Theme.hollow : Theme.dark
            border.width: Theme.strongLine
            border.color: Theme.darkEdge
        }
        Repeater { // the corners of what it sees
            model: 4
            delegate: Item {
                required property int index
                readonly property bool isRight: index % 2 === 1
                readonly property bool isLower: index > 1
                x: isRight ? glass.width - 34 : 18
                y: isLower ? glass.height - 28 : 12
                width: 16
                height: 16
                Rectangle {
                    width: 16
                    height: 2
                    y: parent.isLower ? 14 : 0
                    color: Theme.steelLow
                }
                Rectangle {
                    width: 2
                    height: 16
                    x: parent.isRight ? 14 : 0
                    color: Theme.steelLow
                }
            }
        }
        Rectangle {
            id: beam
            anchors.centerIn: parent
            width: parent.width - 80
            height: 2
            color: Theme.beam
            SequentialAnimation {
                id: flash
                loops: 3
                NumberAnimation { target: beam; property: "height"; to: 8; duration: Theme.quick }
                NumberAnimation { target: beam; property: "height"; to: 2; duration: Theme.quick }
            }
        }
    }
    Connections {
        target: root.view
        function onSaid(line, done) {
            if (done && line.startsWith("scan ") && Theme.motion)
                flash.restart()
        }
    }
}
