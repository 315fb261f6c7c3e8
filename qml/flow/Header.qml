// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Back at the left, where one is in the middle, another language at the right; in the easy
// version the way out of it.
Rectangle {
    id: root

    required property ScreenView screen
    /// For whoever measures: its letters may be smaller than those of the page.
    readonly property bool isFrame: true
    readonly property bool named: screen.title === ""

    height: Math.max(Theme.header, words.height + Theme.gap)
    color: Theme.bar

    PillButton {
        id: back
        visible: root.screen.canGoBack
        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Back")
        iconName: "arrow-left"
        ground: Theme.barButton
        inkColor: Theme.barInk
        edge: Theme.barInk
        onActivated: root.screen.cancel()
    }
    Column {
        id: words
        anchors {
            left: back.visible ? back.right : parent.left
            leftMargin: back.visible ? Theme.wideGap : Theme.margin
            right: other.left; rightMargin: Theme.gap
            verticalCenter: parent.verticalCenter
        }
        Label {
            width: parent.width
            text: !root.named ? root.screen.title
                : Theme.single && back.visible ? "" : root.screen.place.name
            color: Theme.barInk
            font.pixelSize: Math.min(Theme.titleSize, 64)
            font.weight: Font.Bold
        }
        Label {
            width: parent.width
            text: Theme.single || Theme.low || (!root.named && Theme.wide)
                  ? "" : root.screen.dateTime
            color: Theme.barInk
            font.pixelSize: Theme.wide ? 28 : Theme.noteSize
        }
    }
    PillButton {
        id: other
        anchors {
            right: parent.right
            rightMargin: Theme.margin
            verticalCenter: parent.verticalCenter
        }
        text: Theme.elder ? qsTr("Usual version") : root.screen.english ? "中文" : "English"
        iconName: Theme.elder ? "" : "languages"
        ground: Theme.barButton
        inkColor: Theme.barInk
        edge: Theme.barInk
        onActivated: Theme.elder ? root.screen.switchElder() : root.screen.switchLanguage()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        visible: Theme.contrast > 0
        color: Theme.line
    }
}
