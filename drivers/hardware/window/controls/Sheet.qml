// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// Something held closer to the eyes, above everything else.
Item {
    id: root

    property bool shown: false
    property string title
    property int sheetWidth: Theme.sceneWidth * 0.86
    property int sheetHeight: Theme.sceneHeight * 0.86
    default property alias content: inside.data

    anchors.fill: parent
    visible: veil.opacity > 0
    enabled: shown

    Rectangle {
        id: veil
        // Wider than the scene: the window may have another shape.
        x: -root.width
        y: -root.height
        width: root.width * 3
        height: root.height * 3
        color: Theme.veil
        opacity: root.shown ? 1 : 0
        Behavior on opacity { NumberAnimation { duration: Theme.quick } }
        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onClicked: root.shown = false
            onWheel: wheel => wheel.accepted = true
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: root.sheetWidth
        height: root.sheetHeight
        radius: Theme.bigRadius
        color: Theme.paper
        opacity: veil.opacity
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.ignored: !root.visible

        MouseArea { anchors.fill: parent }
        Label {
            x: Theme.margin
            y: Theme.margin
            text: root.title
            font.pixelSize: Theme.titleSize
            font.weight: Font.Bold
        }
        PillButton {
            anchors { right: parent.right; rightMargin: Theme.margin }
            y: Theme.margin
            text: qsTr("Close")
            iconName: "x"
            onActivated: root.shown = false
        }
        Item {
            id: inside
            anchors {
                fill: parent
                margins: Theme.margin
                topMargin: Theme.margin + Theme.header
            }
        }
    }
}
