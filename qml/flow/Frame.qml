// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Around every page: where one is, how to go back, how it becomes easier to see, hear and
// reach, how to find a person. They stay at the same place on every page.
Item {
    id: root

    required property ScreenView screen
    property bool aidsOpen: false

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    // A finger anywhere says: I am here.
    MouseArea {
        anchors.fill: parent
        onPressed: root.screen.touch()
    }
    Loader {
        width: parent.width
        height: parent.height - band.height
        active: Theme.low
        sourceComponent: Above {
            screen: root.screen
        }
    }
    // All that can be touched: the whole panel, or what is within reach of who sits.
    Item {
        id: band
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.bandHeight

        Header {
            id: header
            readonly property int walkOrder: 1 // behind what the page is about
            width: parent.width
            screen: root.screen
        }
        StepBar {
            id: steps
            x: Theme.margin
            y: header.height + Theme.wideGap
            width: parent.width - Theme.margin * 2
            visible: names.length > 0 && !Theme.turning
            names: root.screen.steps
            current: root.screen.step
        }
        PageFlow {
            anchors {
                top: steps.visible ? steps.bottom : header.bottom
                topMargin: Theme.low ? Theme.gap : Theme.wideGap
                bottom: footer.top; bottomMargin: Theme.low ? Theme.small : Theme.wideGap
                left: parent.left; leftMargin: Theme.margin
                right: parent.right; rightMargin: Theme.margin
            }
            screen: root.screen
        }
        Rectangle {
            id: footer
            readonly property int walkOrder: 1
            readonly property bool isFrame: true
            readonly property bool speaks: root.screen.manner.spoken
            readonly property bool tight: speaks && !Theme.wide
            readonly property int buttons: speaks ? 3 : 2
            readonly property real cell: Theme.wide && !Theme.single ? 480
                : (width - Theme.margin * 2 - Theme.gap * (buttons - 1)) / buttons
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.footer
            color: Theme.card
            Rectangle {
                width: parent.width
                height: Theme.hairline
                color: Theme.line
            }
            PillButton {
                id: easier
                x: Theme.margin
                anchors.verticalCenter: parent.verticalCenter
                width: footer.cell * (footer.tight ? 0.75 : 1)
                bare: footer.tight
                text: footer.tight ? qsTr("Easier") : qsTr("Make it easier")
                iconName: "accessibility"
                edge: Theme.mute
                onActivated: {
                    root.screen.touch()
                    root.aidsOpen = true
                }
            }
            PillButton {
                anchors.verticalCenter: parent.verticalCenter
                x: footer.tight ? easier.x + easier.width + Theme.gap : (parent.width - width) / 2
                visible: footer.speaks
                width: footer.cell
                bare: footer.tight
                text: qsTr("Say it again")
                iconName: "volume-2"
                edge: Theme.mute
                onActivated: root.screen.sayAgain()
            }
            // A call for a person is said here on every page, at its constant place.
            PillButton {
                anchors {
                    right: parent.right
                    rightMargin: Theme.margin
                    verticalCenter: parent.verticalCenter
                }
                readonly property bool isCalled: root.screen.helpInShort !== ""
                visible: root.screen.page !== "help"
                width: footer.cell * (footer.tight ? 1.25 : 1)
                bare: footer.tight
                text: isCalled ? root.screen.helpInShort : qsTr("Find a person")
                iconName: isCalled ? "users" : "phone-call"
                ground: isCalled ? Theme.jadeSoft : Theme.claySoft
                inkColor: isCalled ? Theme.jade : Theme.clay
                edge: inkColor
                onActivated: root.screen.findPerson()
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.aidsOpen
        sourceComponent: Aids {
            screen: root.screen
            onClosed: root.aidsOpen = false
        }
    }
    Loader {
        anchors.fill: parent
        active: root.screen.warning
        sourceComponent: StillThere {
            screen: root.screen
        }
    }
    // The next resident finds no open sheet.
    Connections {
        target: root.screen
        function onChanged() {
            if (root.screen.page === "idle" || root.screen.page === "thanks")
                root.aidsOpen = false
        }
    }
}
