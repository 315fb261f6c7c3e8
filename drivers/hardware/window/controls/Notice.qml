// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// What is said for a few seconds: most often that something was refused, and why.
Touchable {
    id: root

    required property CabinetView view
    readonly property color tone: view.noticeIsRefusal ? Theme.clay : Theme.jade

    visible: view.notice !== ""
    name: view.notice
    width: Math.max(what.implicitWidth, why.width) + 92
    height: words.height + Theme.gap * 2
    onActivated: view.dismissNotice()
    Accessible.role: Accessible.AlertMessage

    Rounded {
        anchors.fill: parent
        radius: Theme.radius
        color: root.view.noticeIsRefusal ? Theme.claySoft : Theme.jadeSoft
        border.width: Theme.strongLine
        border.color: root.tone
    }
    Icon {
        x: Theme.wideGap
        anchors.verticalCenter: parent.verticalCenter
        name: root.view.noticeIsRefusal ? "circle-alert" : "circle-check"
        tint: root.tone
        side: 30
    }
    Column {
        id: words
        x: 64
        y: Theme.gap
        Text {
            id: what
            text: root.view.notice
            color: root.tone
            font.family: Theme.family
            font.pixelSize: Theme.itemSize
            font.weight: Font.DemiBold
        }
        Text {
            id: why
            width: Math.min(implicitWidth, 700)
            visible: text !== ""
            text: root.view.noticeDetail
            elide: Text.ElideMiddle
            color: root.tone
            font.family: Theme.family
            font.pixelSize: Theme.smallSize
        }
    }
}
