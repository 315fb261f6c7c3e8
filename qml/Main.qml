// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// The window. The scene has fixed measures and is scaled to the panel; which way the
// panel stands follows from its shape.
Window {
    id: window

    required property ScreenView screenView
    readonly property mannerValue manner: screenView.manner
    /// For whoever measures what is drawn.
    readonly property QtObject theme: Theme

    color: Theme.paper
    title: screenView.place.name
    onWidthChanged: Theme.wide = width > height
    onHeightChanged: Theme.wide = width > height
    onMannerChanged: Theme.follow(manner)
    Binding {
        target: Theme
        property: "family"
        value: window.screenView.language.font
    }
    Component.onCompleted: Theme.glass = screenView.panel

    Frame {
        width: Theme.sceneWidth
        height: Theme.sceneHeight
        anchors.centerIn: parent
        scale: Math.min(window.width / width, window.height / height)
        screen: window.screenView
    }
}
