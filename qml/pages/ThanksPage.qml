// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Goodbye, with whatever is still to be taken along.
Item {
    id: root

    required property ScreenView screen
    readonly property thanksValue thanks: screen.thanks

    readonly property bool fits: goodbye.height <= height

    Column {
        id: goodbye
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.wide ? Theme.gap : Theme.large
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "circle-check"
            tint: Theme.jade
            side: Theme.bigIcon * (Theme.wide ? 1 : 2)
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("All done. Thank you!")
            font.pixelSize: Theme.amountSize * 0.8
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.thanks.receiptPrinted ? qsTr("Please take your receipt.") : ""
            font.pixelSize: Theme.itemSize
        }
        Reference {
            width: parent.width
            number: root.thanks.reference
            hint: qsTr("There is no paper now. Please write the number down, or take a photo.")
        }
        BigButton {
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width / 2
            text: qsTr("Close")
            onActivated: root.screen.confirm()
        }
    }
}
