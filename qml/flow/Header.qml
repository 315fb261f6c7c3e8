// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Back at the left, where one is in the middle, the other languages at the right; in the easy
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
            right: others.left; rightMargin: Theme.gap
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
    Row {
        id: others
        anchors {
            right: parent.right
            rightMargin: Theme.margin
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.small
        PillButton {
            visible: Theme.elder
            text: qsTr("Usual version")
            ground: Theme.barButton
            inkColor: Theme.barInk
            edge: Theme.barInk
            onActivated: root.screen.switchElder()
        }
        // Each by its own name: whoever needs one cannot read the others.
        Repeater {
            model: Theme.elder ? [] : root.screen.otherWritings
            PillButton {
                required property languageValue modelData
                readonly property bool isLanguage: true
                readonly property int spokenIn: modelData.choice
                padding: Theme.small
                text: modelData.written
                spokenName: modelData.name
                ground: Theme.barButton
                inkColor: Theme.barInk
                edge: Theme.barInk
                onActivated: root.screen.switchLanguage(modelData.choice)
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        visible: Theme.contrast > 0
        color: Theme.line
    }
}
