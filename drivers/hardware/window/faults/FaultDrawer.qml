// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// For those who test: what can go wrong, what stands, where all the money is.
Item {
    id: root

    required property CabinetView view
    property bool shown: false
    readonly property var standing: view.state.faults || []
    readonly property var value: view.state.value || ({})

    visible: panel.x < width
    onShownChanged: line.focus = false // the keys are the pad's again

    FaultWords {
        id: words
        cassettes: root.view.state.cassettes || []
    }
    MouseArea {
        anchors.fill: parent
        enabled: root.shown
        onClicked: root.shown = false
    }
    Rectangle {
        id: panel
        x: root.shown ? root.width - width : root.width
        width: Theme.drawer
        height: root.height
        color: Theme.paper
        border.width: Theme.hairline
        border.color: Theme.line
        Behavior on x { NumberAnimation { duration: Theme.quick } }
        Accessible.role: Accessible.Dialog
        Accessible.name: heading.text
        Accessible.ignored: !root.visible

        MouseArea { anchors.fill: parent }
        Label {
            id: heading
            x: Theme.margin
            y: Theme.margin
            text: qsTr("What goes wrong")
            font.pixelSize: Theme.titleSize
            font.weight: Font.Bold
        }
        PillButton {
            anchors { right: parent.right; rightMargin: Theme.margin }
            y: Theme.margin
            text: qsTr("Close")
            iconName: "x"
            onActivated: root.shown = false
        }
        Rectangle { // what stands
            id: stands
            x: Theme.margin
            y: Theme.margin + Theme.header
            width: parent.width - Theme.margin * 2
            height: Math.max(list.implicitHeight, mend.height) + Theme.gap * 2
            radius: Theme.radius
            color: root.standing.length > 0 ? Theme.claySoft : Theme.jadeSoft
            Label {
                id: list
                anchors {
                    left: parent.left; leftMargin: Theme.wideGap
                    right: mend.left; rightMargin: Theme.gap
                    verticalCenter: parent.verticalCenter
                }
                wrapMode: Text.Wrap
                color: root.standing.length > 0 ? Theme.clay : Theme.jade
                text: root.standing.length > 0
                    ? root.standing.map(each => words.wordsOf(each)).join("\n")
                    : qsTr("Everything works.")
            }
            PillButton {
                id: mend
                anchors {
                    right: parent.right
                    rightMargin: Theme.gap
                    verticalCenter: parent.verticalCenter
                }
                visible: root.standing.length > 0
                text: qsTr("Mend all")
                iconName: "check"
                tone: "go"
                onActivated: root.view.say("mend")
            }
        }
        Flickable {
            id: scroll
            anchors {
                left: parent.left; leftMargin: Theme.margin
                right: parent.right; rightMargin: Theme.margin
                top: stands.bottom; topMargin: Theme.wideGap
                bottom: own.top; bottomMargin: Theme.gap
            }
            contentHeight: groups.height
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            Column {
                id: groups
                width: scroll.width
                spacing: Theme.wideGap
                Repeater {
                    model: words.groups.length
                    delegate: FaultGroup {
                        required property int index
                        width: groups.width
                        view: root.view
                        group: words.groups[index]
                    }
                }
                Label {
                    text: qsTr("Where the money is")
                    font.weight: Font.Bold
                }
                Grid {
                    columns: 4
                    columnSpacing: Theme.gap
                    rowSpacing: Theme.small
                    Repeater {
                        readonly property var places: [
                            { key: "resident", words: qsTr("resident") },
                            { key: "cassettes", words: qsTr("cassettes") },
                            { key: "tray", words: qsTr("tray") },
                            { key: "stacker", words: qsTr("cash box") },
                            { key: "slot", words: qsTr("slot") },
                            { key: "escrow", words: qsTr("escrow") },
                            { key: "transport", words: qsTr("on the way") },
                            { key: "rejectBin", words: qsTr("reject bin") },
                            { key: "retractBin", words: qsTr("retract bin") },
                            { key: "away", words: qsTr("away") },
                            { key: "total", words: qsTr("in all") }
                        ].map(each => ({
                            words: each.words,
                            text: root.view.yuan(root.value[each.key] || 0)
                        }))
                        model: places.concat(words.cassettes.map(each => ({
                            words: qsTr("%1 yuan, no. %2").arg(each.yuan).arg(each.unit),
                            text: qsTr("%1 notes").arg(each.count)
                        })))
                        delegate: Rectangle {
                            id: place
                            required property var modelData
                            width: (groups.width - Theme.gap * 3) / 4
                            height: 54
                            radius: Theme.small
                            color: Theme.card
                            border.width: Theme.hairline
                            border.color: Theme.line
                            Label {
                                x: Theme.small
                                y: Theme.tight
                                text: place.modelData.words
                                color: Theme.mute
                                font.pixelSize: Theme.smallSize
                            }
                            Label {
                                anchors {
                                    right: parent.right
                                    rightMargin: Theme.small
                                    bottom: parent.bottom
                                    bottomMargin: Theme.tight
                                }
                                text: place.modelData.text
                                font.weight: Font.DemiBold
                            }
                        }
                    }
                }
                Item { width: 1; height: Theme.small }
            }
        }
        Rectangle { // how far down one is
            anchors { right: parent.right; rightMargin: 6 }
            width: 5
            radius: 2.5
            color: Theme.steelLow
            visible: scroll.contentHeight > scroll.height
            y: scroll.y + scroll.visibleArea.yPosition * scroll.height
            height: scroll.visibleArea.heightRatio * scroll.height
        }
        Rectangle { // any verb at all
            id: own
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
                margins: Theme.margin
            }
            height: 44
            radius: 10
            color: Theme.card
            border.width: Theme.hairline
            border.color: line.activeFocus ? Theme.jade : Theme.line
            TextInput {
                id: line
                objectName: "verbLine"
                anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
                verticalAlignment: TextInput.AlignVCenter
                clip: true
                selectByMouse: true
                color: Theme.ink
                font.family: Theme.family
                font.pixelSize: Theme.bodySize
                Accessible.role: Accessible.EditableText
                Accessible.name: hint.text
                onAccepted: if (root.view.say(text))
                    text = ""
            }
            Label {
                id: hint
                anchors {
                    left: parent.left
                    leftMargin: Theme.gap
                    verticalCenter: parent.verticalCenter
                }
                visible: line.text === "" && !line.activeFocus
                text: qsTr("Any other verb, such as: acceptor reject 6A")
                color: Theme.mute
                font.pixelSize: Theme.smallSize
            }
        }
    }
}
