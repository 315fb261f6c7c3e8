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
    /// Somebody helps: who, and how that ends, stand here until it does.
    readonly property bool helped: screen.helper !== ""

    readonly property string heading: helped ? screen.helper
        : !named ? screen.title
        : Theme.single && back.visible ? "" : screen.place.name
    readonly property int headingSize: Math.min(Theme.titleSize, 64)

    height: Math.max(Theme.header, words.height + Theme.gap)
    color: helped ? Theme.helperBar : Theme.bar

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
    // Of what can only be broken between words: Chinese can be anywhere.
    TextMetrics {
        id: longest
        font { family: Theme.family; pixelSize: root.headingSize; weight: Font.Bold }
        text: root.heading.split(" ").filter(word => word.charCodeAt(0) < 0x2E80)
            .reduce((most, word) => word.length > most.length ? word : most, "")
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
            text: root.heading
            color: Theme.barInk
            // Letters a little smaller rather than a word in two.
            font.pixelSize: root.headingSize
                * Math.min(1, width / Math.max(1, longest.advanceWidth + 1))
            font.weight: Font.Bold
        }
        Label {
            width: parent.width
            text: root.helped || Theme.single || Theme.low || (!root.named && Theme.wide)
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
            visible: root.helped
            text: qsTr("Stop the help")
            ground: Theme.barButton
            inkColor: Theme.barInk
            edge: Theme.barInk
            onActivated: root.screen.stopHelp()
        }
        PillButton {
            visible: Theme.elder && !root.helped
            text: qsTr("Usual version")
            ground: Theme.barButton
            inkColor: Theme.barInk
            edge: Theme.barInk
            onActivated: root.screen.switchElder()
        }
        // Each by its own name: whoever needs one cannot read the others. Counted, so that a
        // button on which somebody's keys stand is not made anew whenever the page changes.
        Repeater {
            model: Theme.elder || root.helped ? 0 : root.screen.otherWritings.length
            PillButton {
                required property int index
                readonly property languageValue writing: root.screen.otherWritings[index]
                readonly property bool isLanguage: true
                readonly property int spokenIn: writing.choice
                padding: Theme.small
                text: writing.written
                spokenName: writing.name
                ground: Theme.barButton
                inkColor: Theme.barInk
                edge: Theme.barInk
                onActivated: root.screen.switchLanguage(writing.choice)
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
