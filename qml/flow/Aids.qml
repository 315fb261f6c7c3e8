// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Seeing, hearing and reaching made easier: six large choices, and what they do is seen at
// once on the page above them.
Item {
    id: root

    required property ScreenView screen
    signal closed()

    /// Nothing below it can be touched.
    readonly property bool isModal: true
    readonly property bool fits: sheet.height <= Theme.bandHeight
    readonly property mannerValue manner: screen.manner
    readonly property int columns: Theme.wide ? 3 : 2

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.closed()
    }
    Rectangle {
        id: sheet
        anchors.bottom: parent.bottom
        width: parent.width
        height: inside.height + Theme.wideGap * 2
        color: Theme.paper
        border.width: Theme.hairline
        border.color: Theme.line
        // A finger beside the choices means nothing.
        MouseArea { anchors.fill: parent }

        Column {
            id: inside
            x: Theme.margin
            y: Theme.wideGap
            width: parent.width - Theme.margin * 2
            spacing: Theme.gap
            Label {
                width: parent.width
                text: qsTr("How would you like it?")
                font.pixelSize: Math.min(Theme.questionSize, 92)
                font.weight: Font.Bold
                Accessible.role: Accessible.Heading
            }
            Grid {
                id: choices
                readonly property real cell: (width - spacing * (columns - 1)) / columns
                width: parent.width
                columns: root.columns
                spacing: Theme.gap

                AidTile {
                    visible: !Theme.elder
                    text: qsTr("Easy version")
                    iconName: "heart-handshake"
                    now: qsTr("large and simple")
                    onActivated: root.screen.switchElder()
                }
                AidTile {
                    // Those of the easy version are as large as what is within reach.
                    visible: !(Theme.elder && Theme.low)
                    text: qsTr("Larger letters")
                    iconName: "a-large-small"
                    now: qsTr("%1 %").arg(root.manner.textPercent)
                    onActivated: root.screen.nextSize()
                }
                AidTile {
                    text: qsTr("Other colours")
                    iconName: "contrast"
                    now: root.manner.contrast === 2 ? qsTr("yellow on black")
                         : root.manner.contrast === 1 ? qsTr("dark") : qsTr("light")
                    onActivated: root.screen.nextContrast()
                }
                AidTile {
                    text: qsTr("Read aloud")
                    iconName: root.manner.spoken ? "volume-2" : "volume-x"
                    now: root.manner.spoken ? qsTr("on") : qsTr("off")
                    onActivated: root.screen.switchSpeech()
                }
                AidTile {
                    text: qsTr("Lower down")
                    iconName: "accessibility"
                    now: root.manner.low ? qsTr("on") : qsTr("off")
                    onActivated: root.screen.switchReach()
                }
                AidTile {
                    readonly property int spokenIn: root.screen.nextLanguage.choice
                    text: root.screen.nextLanguage.name
                    iconName: "languages"
                    now: root.screen.language.name
                    onActivated: root.screen.switchLanguage(root.screen.nextLanguage.choice)
                }
            }
            BigButton {
                width: parent.width
                tone: "go"
                text: qsTr("Good like this")
                onActivated: {
                    root.closed()
                    root.screen.remember() // if there is a card, and anything to remember
                }
            }
        }
    }
}
