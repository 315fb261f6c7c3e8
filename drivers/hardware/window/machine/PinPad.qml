// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// The pad with metal keys, sunk into steel.
Module {
    id: root

    required property CabinetView view
    readonly property bool entering: !!(view.state.pinPad && view.state.pinPad.entering)
    readonly property bool open: !entering && !!(view.state.pinPad && view.state.pinPad.open)

    title: qsTr("PIN pad")
    iconName: "key-round"
    device: "pin-pad"
    faults: view.state.faults || []
    status: entering ? qsTr("enter the PIN") : qsTr("resting")
    tone: entering ? "on" : "off"

    Rectangle {
        id: steel
        anchors { fill: parent; margins: Theme.gap; topMargin: 0 }
        radius: 12
        border.width: Theme.strongLine
        border.color: root.entering ? Theme.lightOn : Theme.steelEdge
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.steelHigh }
            GradientStop { position: 0.5; color: Theme.steel }
            GradientStop { position: 1; color: Theme.steelLow }
        }

        Grid {
            id: keys
            readonly property real cell: (width - columnSpacing * 3) / 4.35
            anchors { fill: parent; margins: Theme.gap }
            columns: 4
            columnSpacing: 9
            rowSpacing: 9
            Repeater {
                model: [
                    { key: "1" }, { key: "2" }, { key: "3" },
                    { key: "X", text: qsTr("Cancel", "PIN pad key"), stripe: Theme.pinRed },
                    { key: "4" }, { key: "5" }, { key: "6" },
                    { key: "C", text: qsTr("Clear", "PIN pad key"), stripe: Theme.pinYellow },
                    { key: "7" }, { key: "8" }, { key: "9" },
                    { key: "E", text: qsTr("Enter", "PIN pad key"), stripe: Theme.pinGreen },
                    { key: "Z", text: "00" }, { key: "0" }, { key: "." }, { key: "F1" },
                    { key: "F2" }, { key: "F3" }, { key: "F4" }
                ]
                delegate: PinKey {
                    required property var modelData
                    required property int index
                    // Those that are no part of a PIN.
                    readonly property bool alwaysOpen: key.length > 1 || key === "Z" || key === "."
                    key: modelData.key
                    text: modelData.text || modelData.key
                    stripe: modelData.stripe || "transparent"
                    name: qsTr("PIN pad key %1").arg(text)
                    width: keys.cell * (index % 4 === 3 ? 1.35 : 1)
                    height: (keys.height - 4 * keys.rowSpacing) / 5
                    onActivated: root.view.say((root.open || alwaysOpen ? "key " : "press ") + key)
                }
            }
        }
    }
}
