// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Around every page: where one is, how to go back, how to find a person. The helps
// stay at the same place on every page.
Item {
    id: root

    required property ScreenView screen

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    // A finger anywhere says: I am here.
    MouseArea {
        anchors.fill: parent
        onPressed: root.screen.touch()
    }
    Rectangle {
        id: header
        readonly property int walkOrder: 1 // behind what the page is about
        width: parent.width
        height: Theme.header
        color: Theme.jade

        PillButton {
            id: back
            visible: root.screen.canGoBack
            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Back")
            iconName: "arrow-left"
            ground: Theme.jadeDark
            inkColor: Theme.jadeInk
            edge: Theme.jadeInk
            onActivated: root.screen.cancel()
        }
        Column {
            anchors {
                left: back.visible ? back.right : parent.left
                leftMargin: back.visible ? Theme.wideGap : Theme.margin
                right: language.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            Label {
                width: parent.width
                text: root.screen.title !== "" ? root.screen.title : root.screen.place.name
                color: Theme.jadeInk
                font.pixelSize: Theme.titleSize
                font.weight: Font.Bold
                maximumLineCount: 1
                elide: Text.ElideRight
            }
            Label {
                width: parent.width
                text: root.screen.title === "" && !Theme.wide ? root.screen.dateTime : ""
                color: Theme.jadeInk
                font.pixelSize: Theme.noteSize
            }
        }
        PillButton {
            id: language
            anchors {
                right: parent.right
                rightMargin: Theme.margin
                verticalCenter: parent.verticalCenter
            }
            text: root.screen.english ? "中文" : "English"
            iconName: "languages"
            ground: Theme.jadeDark
            inkColor: Theme.jadeInk
            edge: Theme.jadeInk
            onActivated: root.screen.switchLanguage()
        }
    }
    StepBar {
        id: steps
        x: Theme.margin
        y: header.height + Theme.wideGap
        width: parent.width - Theme.margin * 2
        visible: names.length > 0
        names: root.screen.steps
        current: root.screen.step
    }
    PageFlow {
        anchors {
            top: steps.visible ? steps.bottom : header.bottom
            topMargin: Theme.wideGap
            bottom: footer.top; bottomMargin: Theme.wideGap
            left: parent.left; leftMargin: Theme.margin
            right: parent.right; rightMargin: Theme.margin
        }
        screen: root.screen
    }
    Rectangle {
        id: footer
        readonly property int walkOrder: 1
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.footer
        color: Theme.card
        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
        Label {
            anchors {
                left: parent.left; leftMargin: Theme.margin
                right: help.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            text: root.screen.title !== "" || Theme.wide ? root.screen.dateTime : ""
            color: Theme.mute
            font.pixelSize: Theme.noteSize
        }
        PillButton {
            id: help
            anchors {
                right: parent.right
                rightMargin: Theme.margin
                verticalCenter: parent.verticalCenter
            }
            visible: root.screen.page !== "help"
            text: qsTr("Find a person")
            iconName: "phone-call"
            ground: Theme.claySoft
            inkColor: Theme.clay
            edge: Theme.clay
            onActivated: root.screen.help()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.screen.warning
        sourceComponent: StillThere {
            screen: root.screen
        }
    }
}
