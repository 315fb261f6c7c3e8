// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// Somebody's own words: by pinyin, by hand, in digits or in letters. What is written stands
// above, in landscape at the left; the keys lie where a hand reaches them.
Item {
    id: root

    required property ScreenView screen
    readonly property writingValue writing: screen.writing
    readonly property int way: writing.way
    readonly property bool byHand: way === 1
    readonly property bool inDigits: way === 2

    readonly property int gap: Theme.low ? 10 : Theme.small
    readonly property real leftWidth: Theme.wide ? (width - Theme.large) * 0.42 : width
    readonly property real rightX: Theme.wide ? leftWidth + Theme.large : 0
    readonly property real rightWidth: width - rightX

    // What is large enough need not grow with the letters of pages.
    readonly property int textSize: Math.min(Theme.itemSize, Theme.low ? 64 : Theme.wide ? 84 : 110)
    readonly property real tabHeight: Theme.low ? 80 : Math.max(88, Theme.frameSize * 1.6)
    readonly property real endHeight: Theme.low ? 88 : Math.max(110, Theme.button * 0.75)
    readonly property real leastKey: Math.max(Theme.leastTarget, Theme.low ? 0 : 80,
                                              Theme.elder ? Theme.leastSize * 1.5 : 60)
    readonly property int rows: inDigits ? 4 : 3
    readonly property int candidateSize: textSize * (Theme.low || Theme.wide ? 1.1 : 1.25)
    readonly property real below: tabHeight + endHeight + gap * 2
    // A digit becomes nothing else.
    readonly property real candidateHeight: inDigits ? 0
        : candidateSize * (Theme.low || Theme.wide ? 1.5 : 1.7)
    readonly property real above: inDigits ? 0 : candidateHeight + gap
    readonly property real keysRoom: height - below
        - (Theme.wide ? 0 : above + gap + (byHand ? written.least : written.least * 1.6)
                        + (head.wanted ? head.height + gap : 0))
    readonly property real keyHeight: (Math.min(keysRoom, Theme.key * rows * 1.35)
                                       - gap * (rows - 1)) / rows
    readonly property real keysHeight: byHand ? Math.min(keysRoom, rightWidth)
                                              : keyHeight * rows + gap * (rows - 1)
    readonly property bool fits: keyHeight >= leastKey - 1 && written.height >= written.least - 1
                                 && written.y >= 0 && (!head.wanted || head.height <= written.y + 1)

    Label {
        id: head
        // Where room is least the bar above says what this is about.
        readonly property bool wanted: !Theme.low && !Theme.magnified
        visible: wanted
        width: root.leftWidth
        text: root.writing.question
        font.pixelSize: Math.min(Theme.questionSize, Theme.wide ? 72 : 104)
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }
    WrittenText {
        id: written
        y: head.wanted ? head.height + root.gap : 0
        width: root.leftWidth
        height: candidates.y - root.gap - y
        size: root.textSize
        text: root.writing.text
        letters: root.writing.letters
        question: root.writing.question
    }
    Label {
        anchors { left: written.left; leftMargin: Theme.large; right: written.right
                  rightMargin: Theme.large; verticalCenter: written.verticalCenter }
        visible: root.writing.text === "" && root.writing.letters === "" && text !== ""
        text: head.wanted ? root.writing.hint : root.writing.question
        color: Theme.mute
        font.pixelSize: Math.min(Theme.bodySize, root.textSize)
    }
    Candidates {
        id: candidates
        visible: !root.inDigits
        y: Theme.wide ? root.height - height : tabs.y - root.above
        width: root.leftWidth
        height: root.candidateHeight
        candidates: root.writing.candidates
        wanted: root.writing.isUnfinished
        letters: root.candidateSize
        onChosen: index => root.screen.choose(index)
    }
    Row {
        id: tabs
        x: root.rightX
        y: Theme.wide ? 0 : keys.y - root.gap - height
        width: root.rightWidth
        height: root.tabHeight
        spacing: root.gap
        Repeater {
            model: root.writing.ways.length
            delegate: Key {
                required property int index
                readonly property wayValue about: root.writing.ways[index]

                isKey: false
                width: (tabs.width - tabs.spacing * (root.writing.ways.length - 1))
                       / root.writing.ways.length
                height: tabs.height
                text: about.name
                strong: about.isNow
                iconName: about.isNow ? "check" : ""
                most: Theme.frameSize
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: about.isNow
                onActivated: root.screen.choose(about.choice)
            }
        }
    }
    Item {
        id: keys
        x: root.rightX
        y: end.y - root.gap - height
        width: root.rightWidth
        height: Theme.wide ? end.y - root.gap * 2 - root.tabHeight : root.keysHeight

        LetterKeys {
            visible: !root.byHand && !root.inDigits
            width: parent.width
            spacing: root.gap
            keyHeight: root.keyHeight
            pinyin: root.way === 0
            capitals: root.writing.capitals
            onTyped: key => root.screen.type(key)
        }
        Grid {
            readonly property int walkOrder: -1 // the PIN pad has these keys too
            visible: root.inDigits
            columns: 3
            spacing: root.gap
            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "-", "0", "."]
                delegate: Key {
                    required property string modelData
                    width: (keys.width - root.gap * 2) / 3
                    height: root.keyHeight
                    text: modelData
                    onActivated: root.screen.type(modelData)
                }
            }
        }
        Rectangle {
            anchors.fill: parent
            visible: root.byHand
            radius: Theme.radius
            color: Theme.card
            border.width: Theme.strongLine
            border.color: Theme.jade
            Words {
                anchors.centerIn: parent
                room: parent.width - Theme.large * 2
                visible: root.writing.strokes.length === 0
                text: qsTr("Write here with a finger")
                color: Theme.mute
                Accessible.ignored: true
            }
            InkField {
                anchors { fill: parent; margins: Theme.small }
                strokes: root.writing.strokes
                ink: Theme.ink
                guide: Theme.line
                thickness: Theme.inkWidth
                Accessible.role: Accessible.Canvas
                Accessible.name: qsTr("Write here with a finger")
                onWritten: points => root.screen.stroke(points)
            }
        }
    }
    Row {
        id: end
        x: root.rightX
        y: root.height - height
        width: root.rightWidth
        height: root.endHeight
        spacing: root.gap
        Key {
            width: parent.width * 0.24
            height: parent.height
            tone: "erase"
            text: root.writing.strokes.length > 0 ? qsTr("Undo") : qsTr("Delete")
            most: Theme.frameSize
            enabled: root.writing.text !== "" || root.writing.isUnfinished
            onActivated: root.screen.erase()
        }
        Key {
            visible: root.byHand || root.way === 3
            width: visible ? parent.width * 0.24 : 0
            height: parent.height
            text: root.byHand ? qsTr("Anew") : qsTr("Space")
            enabled: !root.byHand || root.writing.strokes.length > 0
            most: Theme.frameSize
            onActivated: root.byHand ? root.screen.clear() : root.screen.type(" ")
        }
        Key {
            isKey: false
            width: parent.width - x
            height: parent.height
            tone: "go"
            text: root.writing.go
            enabled: root.writing.canConfirm
            most: Theme.frameSize * 1.1
            onActivated: root.screen.confirm()
        }
    }
}
