// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// A receipt to be read and kept; earlier ones beside it.
Sheet {
    id: root

    required property CabinetView view
    property int number: 0 // which one; 0 for none
    readonly property var receipts: view.state.receipts || []
    readonly property var receipt: receipts.find(each => each.number === number)
        || ({ number: 0, picture: "", text: "" })

    function open(which) {
        number = which
        paper.contentY = 0
        path.text = view.receiptPath(which)
        shown = true
    }

    onShownChanged: path.focus = false // the keys are the pad's again
    title: qsTr("Receipt %1").arg(receipt.number)

    Rectangle {
        id: table
        width: parent.width - side.width - Theme.wideGap
        height: parent.height
        radius: Theme.radius
        color: Theme.body
        clip: true

        Flickable {
            id: paper
            anchors { fill: parent; margins: Theme.wideGap }
            contentHeight: picture.height
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            Image {
                id: picture
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, 520)
                height: implicitWidth > 0 ? width * implicitHeight / implicitWidth : 0
                source: root.receipt.picture ? "file://" + root.receipt.picture : ""
                smooth: true
                mipmap: true
                Accessible.role: Accessible.Graphic
                Accessible.name: root.receipt.text
                Accessible.ignored: !root.visible
            }
        }
        Rectangle { // how far down one has read
            anchors { right: parent.right; rightMargin: 5 }
            width: 5
            radius: 2.5
            color: Theme.steelEdge
            visible: paper.contentHeight > paper.height
            y: Theme.wideGap + paper.visibleArea.yPosition * paper.height
            height: paper.visibleArea.heightRatio * paper.height
        }
    }
    Column {
        id: side
        anchors.right: parent.right
        width: 280
        spacing: Theme.gap

        Label {
            text: qsTr("Keep it")
            font.pixelSize: Theme.itemSize
            font.weight: Font.Bold
        }
        Rectangle {
            width: parent.width
            height: path.implicitHeight + Theme.gap * 2
            radius: Theme.small
            color: Theme.card
            border.width: Theme.hairline
            border.color: path.activeFocus ? Theme.jade : Theme.line
            TextInput {
                id: path
                objectName: "receiptPath"
                anchors { fill: parent; margins: Theme.gap }
                clip: true
                selectByMouse: true
                color: Theme.ink
                selectionColor: Theme.jade
                font.family: Theme.family
                font.pixelSize: Theme.smallSize
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Where to save it")
            }
        }
        PillButton {
            width: parent.width
            text: qsTr("Save the picture")
            iconName: "download"
            tone: "go"
            onActivated: if (root.view.saveReceipt(root.receipt.number, path.text))
                path.text = root.view.receiptPath(root.receipt.number)
        }
        Item { width: 1; height: Theme.small }
        Label {
            text: qsTr("All receipts")
            font.pixelSize: Theme.itemSize
            font.weight: Font.Bold
        }
        Flickable {
            width: parent.width
            height: table.height - y
            contentHeight: list.height
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            Column {
                id: list
                width: parent.width
                spacing: Theme.small
                Repeater {
                    model: root.receipts.length
                    delegate: PillButton {
                        required property int index
                        readonly property var each: root.receipts[root.receipts.length - 1 - index]
                        width: list.width
                        text: qsTr("Receipt %1").arg(each.number)
                        iconName: each.number === root.number ? "check" : "receipt-text"
                        onActivated: root.open(each.number)
                    }
                }
            }
        }
    }
}
