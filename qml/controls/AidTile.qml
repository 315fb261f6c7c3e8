// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// One way to make it easier, and how it is now.
Touchable {
    id: root

    property string text
    property string iconName
    property string now
    readonly property int letters: Math.min(Theme.bodySize, Theme.low ? 54 : Theme.wide ? 64 : 72)

    name: text
    Accessible.description: now
    width: parent && parent.cell ? parent.cell : implicitWidth // qmllint disable property
    height: Math.max(Theme.button, words.height + Theme.small * 2)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.jadeSoft : Theme.card
        border.width: Theme.strongLine / 2
        border.color: Theme.jade
    }
    Icon {
        id: sign
        x: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        tint: Theme.jade
        side: Theme.magnified ? 48 : 64
    }
    Column {
        id: words
        anchors {
            left: sign.right; leftMargin: Theme.small
            right: parent.right; rightMargin: Theme.small
            verticalCenter: parent.verticalCenter
        }
        Label {
            width: parent.width
            text: root.text
            font.pixelSize: root.letters
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: root.now
            color: Theme.mute
            font.pixelSize: Math.min(Theme.noteSize, root.letters)
        }
    }
}
