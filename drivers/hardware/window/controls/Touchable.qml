// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// Anything that a hand can press, and that a screen reader can name and press.
Item {
    id: root

    property string name
    readonly property alias pressed: area.pressed
    readonly property alias hovered: area.containsMouse
    signal activated()

    function press() {
        if (root.enabled)
            root.activated()
    }

    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.focusable: true
    Accessible.ignored: !visible
    Accessible.onPressAction: root.press()

    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: root.press()
    }
}
