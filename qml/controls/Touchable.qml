// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// Anything that a finger can press, and that a screen reader can name and press.
Item {
    id: root

    property string name
    property string spokenName: name // where what is read aloud says more
    /// What the keys of the PIN pad would press now.
    property bool isNext: false
    /// One of many keys that make one choice together: a digit.
    property bool isKey: false
    property int ringRadius: Theme.radius
    readonly property alias pressed: area.pressed
    signal activated()

    function press() {
        if (root.enabled)
            root.activated()
    }

    Accessible.role: Accessible.Button
    Accessible.name: root.name
    // Qt 6.4 tells nobody that an item is disabled; this is how a reader learns it.
    Accessible.focusable: root.enabled
    Accessible.onPressAction: root.press()

    MouseArea {
        id: area
        anchors.fill: parent
        onClicked: root.press()
        // The second of two quick touches is not a click to a MouseArea, and a digit to us.
        onDoubleClicked: root.press()
    }
    // A ring in a ring: one of the two stands out on every ground.
    Loader {
        anchors { fill: parent; margins: -Theme.ring }
        z: 1
        active: root.isNext
        sourceComponent: Rectangle {
            radius: root.ringRadius + Theme.ring
            color: "transparent"
            border.width: Theme.ring
            border.color: Theme.ink
            Rectangle {
                anchors { fill: parent; margins: Theme.ring }
                radius: root.ringRadius
                color: "transparent"
                border.width: Theme.ring / 2
                border.color: Theme.paper
            }
        }
    }
}
