// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// A stroke icon by its name, in a colour of the theme.
Image {
    id: root

    property string name
    property color tint: Theme.ink
    property int side: Theme.icon

    width: side
    height: side
    sourceSize: Qt.size(side * 2, side * 2)
    visible: name !== ""
    source: name ? "image://icon/" + name + "/" + tint.toString().slice(-6) : ""
}
