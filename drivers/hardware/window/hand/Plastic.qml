// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// A bank card, 85.6 by 54 mm, with what a player must know in its upper strip.
Rounded {
    id: root

    property string label
    property string number
    property string pin
    property string remark // what is special about it, in a word
    property bool odd: false // it does not work
    property color plastic: odd ? Theme.oddPlastic : Theme.jade
    readonly property real strip: 52
    readonly property string lastDigits: number.slice(-4)

    implicitWidth: 200
    height: width * 54 / 85.6
    radius: width * 0.04
    color: plastic
    border.width: Theme.hairline
    border.color: Qt.darker(plastic, 1.25)

    Text {
        x: Theme.small + 2
        y: 5
        width: parent.width - 2 * x - digits.width - Theme.tight
        text: root.label
        color: Theme.white
        font.family: Theme.family
        font.pixelSize: 16
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 11
        font.weight: Font.DemiBold
    }
    Text {
        id: digits
        anchors { right: parent.right; rightMargin: Theme.small + 2 }
        y: 6
        text: root.lastDigits
        color: Theme.white
        font.family: Theme.family
        font.pixelSize: Theme.smallSize
    }
    Text {
        x: Theme.small + 2
        y: 28
        text: qsTr("PIN %1").arg(root.pin)
        color: Theme.white
        opacity: 0.92
        font.family: Theme.family
        font.pixelSize: 14
    }
    Rectangle {
        anchors { right: parent.right; rightMargin: Theme.small }
        y: 28
        width: word.implicitWidth + Theme.small * 2
        height: 20
        radius: height / 2
        visible: root.remark !== ""
        color: root.odd ? Theme.claySoft : Theme.goldSoft
        Text {
            id: word
            anchors.centerIn: parent
            text: root.remark
            color: root.odd ? Theme.clay : Theme.gold
            font.family: Theme.family
            font.pixelSize: 13
            font.weight: Font.DemiBold
        }
    }
    Rectangle { // the chip
        x: root.width * 0.09
        y: root.height * 0.5
        width: root.width * 0.15
        height: width * 0.78
        radius: 4
        color: Theme.chip
        border.width: Theme.hairline
        border.color: Theme.chipEdge
        Rectangle {
            anchors.centerIn: parent
            width: parent.width
            height: 1
            color: Theme.chipEdge
            opacity: 0.6
        }
        Rectangle {
            anchors.centerIn: parent
            width: 1
            height: parent.height
            color: Theme.chipEdge
            opacity: 0.6
        }
    }
    Text {
        x: root.width * 0.09
        anchors { bottom: parent.bottom; bottomMargin: root.height * 0.07 }
        text: root.number.slice(0, 4) + " **** **** " + root.lastDigits
        color: Theme.white
        opacity: 0.85
        font.family: Theme.family
        font.pixelSize: root.width * 0.068
    }
}
