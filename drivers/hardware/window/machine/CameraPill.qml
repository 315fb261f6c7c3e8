// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// A camera, and what is before it. It is lit while the station looks.
PillButton {
    id: root

    /// Of the state; nothing: this cabinet has no such camera.
    property var camera: null
    property string title
    signal wanted()

    visible: !!camera
    iconName: "camera"
    tone: camera && camera.looks ? "go" : "plain"
    text: camera ? qsTr("%1: %2").arg(title).arg(words.of(camera.shows)) : ""
    onActivated: root.wanted()

    CameraWords {
        id: words
    }
}
