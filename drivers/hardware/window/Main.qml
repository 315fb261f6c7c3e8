// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// The window. The scene has fixed measures and is scaled to the window; what lies beside
// the machine and what below it follows from the window's shape.
Window {
    id: window

    required property CabinetView view
    required property bool motion

    color: Theme.paper
    title: qsTr("Huimin Station: the machine")
    Component.onCompleted: {
        Theme.motion = window.motion
        Theme.wide = Qt.binding(() => window.width > window.height * 1.05)
    }

    FocusScope {
        id: scene
        width: Theme.sceneWidth
        height: Theme.sceneHeight
        anchors.centerIn: parent
        scale: Math.min(window.width / width, window.height / height)
        focus: true

        // The keyboard's keys are the pad's, for those who have many PINs to type.
        Keys.onPressed: event => {
            const key = event.key >= Qt.Key_0 && event.key <= Qt.Key_9
                ? String(event.key - Qt.Key_0)
                : event.key === Qt.Key_Return || event.key === Qt.Key_Enter ? "E"
                : event.key === Qt.Key_Backspace ? "C" : ""
            if (event.key === Qt.Key_Escape) {
                receipts.shown = false
                bills.shown = false
                identities.shown = false
                cameras.shown = false
                faults.shown = false
            } else if (key !== "" && window.activeFocusItem === scene) { // nobody writes
                window.view.say("press " + key)
            }
        }

        Label {
            x: Theme.margin
            height: Theme.header
            verticalAlignment: Text.AlignVCenter
            text: qsTr("The machine and you")
            font.pixelSize: Theme.itemSize
            font.weight: Font.Bold
        }
        Row {
            anchors { right: parent.right; rightMargin: Theme.margin }
            y: (Theme.header - Theme.pill) / 2
            spacing: Theme.small
            PillButton {
                text: window.view.sound ? qsTr("Sound on") : qsTr("Sound off")
                iconName: window.view.sound ? "volume-2" : "volume-x"
                onActivated: window.view.switchSound()
            }
            PillButton {
                text: window.view.english ? "中文" : "English"
                iconName: "languages"
                onActivated: window.view.switchLanguage()
            }
            PillButton {
                readonly property int count: (window.view.state.faults || []).length
                text: count > 0 ? qsTr("Faults: %1").arg(count) : qsTr("Faults")
                iconName: "wrench"
                tone: count > 0 ? "stop" : "plain"
                onActivated: faults.shown = true
            }
        }
        Front {
            id: front
            x: Theme.margin
            y: Theme.header
            width: Theme.wide ? 640 : Theme.sceneWidth - Theme.margin * 2
            height: Theme.wide ? Theme.sceneHeight - y - Theme.margin : 656
            view: window.view
            onReceiptWanted: number => receipts.open(number)
            onBillWanted: bills.shown = true
            onIdentityWanted: identities.shown = true
            onCameraWanted: verb => cameras.open(verb)
        }
        Wallet {
            id: wallet
            x: Theme.wide ? front.x + front.width + Theme.wideGap : Theme.margin
            y: Theme.wide ? front.y : front.y + front.height + Theme.wideGap
            width: Theme.wide ? Theme.sceneWidth - x - Theme.margin : 570
            height: Theme.wide ? 520 : Theme.sceneHeight - y - Theme.margin
            view: window.view
        }
        Purse {
            x: Theme.wide ? wallet.x : wallet.x + wallet.width + Theme.wideGap
            y: Theme.wide ? wallet.y + wallet.height + Theme.wideGap : wallet.y
            width: Theme.sceneWidth - x - Theme.margin
            height: Theme.sceneHeight - y - Theme.margin
            view: window.view
        }
        PaperBills {
            id: bills
            objectName: "bills"
            view: window.view
        }
        IdentityCards {
            id: identities
            objectName: "identities"
            view: window.view
        }
        CameraPictures {
            id: cameras
            objectName: "cameras"
            view: window.view
        }
        ReceiptSheet {
            id: receipts
            objectName: "receipts"
            view: window.view
        }
        FaultDrawer {
            id: faults
            objectName: "faults"
            // As high and as far right as the window goes, whatever its shape.
            readonly property real spareWidth: (window.width / scene.scale - scene.width) / 2
            readonly property real spareHeight: (window.height / scene.scale - scene.height) / 2
            x: -spareWidth
            y: -spareHeight
            width: scene.width + spareWidth * 2
            height: scene.height + spareHeight * 2
            view: window.view
        }
        Notice {
            anchors {
                horizontalCenter: parent.horizontalCenter
                bottom: parent.bottom
                bottomMargin: Theme.wideGap
            }
            view: window.view
        }
    }
}
