// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// The window. The scene has fixed measures and is scaled to the panel; which way the
// panel stands follows from its shape.
Window {
    id: window

    required property ScreenView screenView

    color: Theme.paper
    title: screenView.place.name
    onWidthChanged: Theme.wide = width > height
    onHeightChanged: Theme.wide = width > height

    Frame {
        width: Theme.sceneWidth
        height: Theme.sceneHeight
        anchors.centerIn: parent
        scale: Math.min(window.width / width, window.height / height)
        screen: window.screenView
    }
}
