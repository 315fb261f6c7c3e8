// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// One thing that can be chosen, with a sign and, where there is room, a word about it.
// `strong` ones are what most people come for. One in a row it is a row itself.
Touchable {
    id: root

    property string iconName
    property string hint
    property bool strong: false
    /// Among so many that each has to be small.
    property bool dense: false
    /// The sign above the words instead of beside them.
    property bool upright: false
    readonly property bool filled: strong && !Theme.single
    readonly property bool stands: upright && !Theme.single
    readonly property color inkColor: !enabled ? Theme.disabledInk
        : filled ? Theme.jadeInk : Theme.ink
    /// Few words where letters are large; never silent about what cannot be chosen.
    readonly property string about: enabled ? (Theme.single || Theme.low ? "" : hint)
        : hint !== "" ? hint : qsTr("Not now")
    readonly property real above: Theme.gap // above the sign, where that stands
    property real least: stands ? Theme.tile : dense ? Theme.row
        : Theme.elder && !Theme.low ? Theme.button * (strong ? 1.5 : 1.2) : Theme.smallTile

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(least, words.height
        + (stands ? above + ground.height + Theme.small : Theme.gap) + Theme.gap)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: !root.enabled ? Theme.disabledGround
             : root.filled ? (root.pressed ? Theme.jadeDark : Theme.jade)
             : root.pressed ? Theme.jadeSoft : Theme.card
        border.width: root.filled ? 0 : Theme.elder ? Theme.strongLine : Theme.hairline
        border.color: root.enabled && Theme.elder ? Theme.jade : Theme.line
    }
    Rectangle {
        id: ground
        x: root.stands ? Theme.large : Theme.wideGap
        y: root.stands ? root.above : (root.height - height) / 2
        width: root.filled ? sign.width : sign.width * 1.5
        height: width
        radius: Theme.gap
        color: root.filled || !root.enabled ? "transparent"
             : root.strong ? Theme.jade : Theme.blueSoft
        Icon {
            id: sign
            anchors.centerIn: parent
            name: root.iconName
            tint: root.strong && root.enabled ? Theme.jadeInk : root.enabled ? Theme.blue
                                                              : Theme.disabledInk
            side: root.dense ? Theme.icon
                : root.filled ? Theme.bigIcon : Math.min(Theme.questionSize, Theme.bigIcon)
        }
    }
    Column {
        id: words
        x: root.stands ? Theme.large : ground.x + ground.width + Theme.gap
        y: root.stands ? ground.y + ground.height + Theme.small : (root.height - height) / 2
        width: root.width - x - (chevron.visible ? chevron.width + Theme.wideGap * 2 : Theme.small)
        Label {
            width: parent.width
            text: root.name
            color: root.inkColor
            font.pixelSize: root.strong ? Theme.questionSize * (Theme.single ? 0.9 : 0.8)
                            : root.dense ? Theme.bodySize : Theme.itemSize
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: root.about
            color: root.inkColor
            font.pixelSize: Theme.noteSize
        }
    }
    Icon {
        id: chevron
        visible: Theme.elder && root.enabled
        anchors {
            right: parent.right
            rightMargin: Theme.wideGap
            verticalCenter: parent.verticalCenter
        }
        name: "chevron-right"
        tint: Theme.jade
        side: Theme.icon
    }
}
