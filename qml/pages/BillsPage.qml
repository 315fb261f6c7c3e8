// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// What is due. All of it is chosen; a touch takes a bill out.
PageBody {
    id: root

    required property ScreenView screen
    readonly property billsValue bills: screen.bills
    // Where pages turn by themselves, all of it is there.
    readonly property int rows: Theme.turning ? bills.lines.length : Theme.wide ? 3 : 4
    property int from: 0
    readonly property int pages: Math.ceil(bills.lines.length / Math.max(1, rows))

    question: qsTr("Which bills to pay?")
    hint: (Theme.elder ? [bills.owner] : [bills.owner, bills.address, bills.account])
        .filter(each => each !== "").join("   ")
    share: 0.6

    Repeater {
        model: Math.min(root.rows, root.bills.lines.length - root.from)
        delegate: Touchable {
            id: row

            required property int index
            readonly property billLineValue line: root.bills.lines[root.from + index]

            width: parent.width
            height: Math.max(Theme.row * (Theme.wide || Theme.low || root.pages > 1 ? 1 : 1.15),
                             words.height + Theme.small)
            name: line.period
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: line.chosen
            Accessible.description: line.amount
            onActivated: root.screen.choose(root.from + index)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: row.line.chosen ? Theme.jadeSoft : Theme.card
                border.width: row.line.chosen ? Theme.strongLine / 2 : Theme.hairline
                border.color: row.line.chosen ? Theme.jade : Theme.line
            }
            Icon {
                id: box
                x: Theme.wideGap
                anchors.verticalCenter: parent.verticalCenter
                name: row.line.chosen ? "square-check" : "square"
                tint: row.line.chosen ? Theme.jade : Theme.mute
                side: Theme.badge
            }
            Column {
                id: words
                anchors {
                    left: box.right; leftMargin: Theme.gap
                    right: sum.visible ? sum.left : parent.right; rightMargin: Theme.small
                    verticalCenter: parent.verticalCenter
                }
                Label {
                    width: parent.width
                    text: row.line.period
                    font.pixelSize: Theme.bodySize * 1.1
                    font.weight: Font.DemiBold
                }
                Label {
                    width: parent.width
                    text: Theme.magnified ? row.line.amount : ""
                    font.pixelSize: Theme.itemSize
                    font.weight: Font.DemiBold
                }
                Label {
                    width: parent.width
                    text: Theme.single ? "" : row.line.detail
                    color: Theme.mute
                    font.pixelSize: Theme.noteSize * 0.9
                }
            }
            Label {
                id: sum
                visible: !Theme.magnified
                anchors {
                    right: parent.right
                    rightMargin: Theme.wideGap
                    verticalCenter: parent.verticalCenter
                }
                text: row.line.amount
                font.pixelSize: Theme.itemSize
                font.weight: Font.DemiBold
            }
        }
    }
    Row {
        visible: root.pages > 1
        width: parent.width
        spacing: Theme.gap
        BigButton {
            width: (parent.width - Theme.gap) / 2
            text: qsTr("Earlier bills")
            iconName: "chevron-left"
            enabled: root.from > 0
            onActivated: root.from -= root.rows
        }
        BigButton {
            width: (parent.width - Theme.gap) / 2
            text: qsTr("More bills")
            iconName: "chevron-right"
            enabled: root.from + root.rows < root.bills.lines.length
            onActivated: root.from += root.rows
        }
    }
    side: [
        Panel {
            Pair {
                label: qsTr("Together")
                value: root.bills.total
                valueColor: Theme.jade
                valueSize: Theme.questionSize * 1.2
            }
        },
        BigButton {
            visible: root.bills.canPart
            width: parent ? parent.width : implicitWidth
            text: qsTr("Pay only a part now")
            onActivated: root.screen.choose(1001)
        },
        // Large letters leave no room for it below.
        BigButton {
            visible: root.bills.canAdd && Theme.turning
            width: parent ? parent.width : implicitWidth
            text: qsTr("Add a bill")
            enabled: root.bills.canPay
            onActivated: root.screen.choose(1000)
        }
    ]
    actions: [
        BigButton {
            visible: root.bills.canAdd && !Theme.turning
            text: qsTr("Add a bill")
            enabled: root.bills.canPay
            onActivated: root.screen.choose(1000)
        },
        BigButton {
            tone: "go"
            text: qsTr("Pay these bills")
            enabled: root.bills.canPay
            onActivated: root.screen.confirm()
        }
    ]
}
