// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// A person: what it is about, who comes and when, where people are meanwhile.
PageBody {
    id: root

    required property ScreenView screen
    readonly property helpValue help: screen.help
    readonly property list<string> signs: ["info", "credit-card", "banknote", "smartphone",
                                           "heart-handshake", "users"]

    /// What waits for a hand stands beside the choices where there is room for it.
    readonly property bool asideFirst: Theme.wide && !Theme.turning

    question: help.question
    hint: help.hint
    questionColor: help.isLate ? Theme.clay : Theme.ink

    Notice {
        tone: "clay"
        text: root.asideFirst ? "" : root.help.first
    }
    Deadline {
        seconds: root.asideFirst ? -1 : root.screen.secondsLeft
        text: qsTr("%1 seconds left").arg(seconds)
    }
    Notice {
        tone: "clay"
        iconName: "phone-call"
        text: root.help.emergency
    }
    Grid {
        id: choices
        visible: root.help.isChoosing
        width: parent.width
        columns: Theme.single ? 1 : 2
        spacing: Theme.gap
        Repeater {
            model: root.help.isChoosing ? root.screen.helpReasons.length : 0
            delegate: Choice {
                required property int index
                name: root.screen.helpReasons[index] ?? ""
                iconName: root.signs[index]
                width: (choices.width - Theme.gap * (choices.columns - 1)) / choices.columns
                onActivated: root.screen.choose(index)
            }
        }
    }
    Panel {
        visible: !root.help.isChoosing
        Pair {
            label: qsTr("What it is about")
            value: root.help.first === "" && !Theme.elder ? root.help.about : ""
            valueSize: Theme.bodySize
        }
        Row {
            width: parent.width
            spacing: Theme.gap
            Icon { name: "phone-call"; tint: Theme.jade; side: Theme.badge }
            Label {
                width: parent.width - Theme.badge - Theme.gap
                text: root.help.phone
                font.pixelSize: Theme.questionSize
                font.weight: Font.Bold
            }
        }
        Row {
            width: parent.width
            spacing: Theme.gap
            Icon { name: "map-pin"; tint: Theme.jade; side: Theme.badge }
            Label {
                width: parent.width - Theme.badge - Theme.gap
                text: root.screen.place.helpPlace
                font.pixelSize: root.help.isOpen ? Theme.bodySize : Theme.itemSize
            }
        }
        Pair {
            label: qsTr("This station")
            value: root.help.first === "" ? root.screen.place.station : ""
            valueSize: root.help.isOpen ? Theme.bodySize : Theme.itemSize
        }
    }
    side: [
        Notice {
            tone: "clay"
            text: root.asideFirst ? root.help.first : ""
        },
        Deadline {
            seconds: root.asideFirst ? root.screen.secondsLeft : -1
            text: qsTr("%1 seconds left").arg(seconds)
        },
        Pair {
            label: qsTr("Telephone")
            value: root.help.isChoosing && !Theme.elder ? root.help.phone : ""
        },
        Notice {
            visible: !root.help.isChoosing || (!Theme.elder && root.help.first === "")
            text: qsTr("Never tell anybody your PIN, not even the people who help.")
        }
    ]
    actions: [
        BigButton {
            visible: root.help.isOpen
            text: qsTr("Call it off")
            onActivated: root.screen.choose(100)
        },
        BigButton {
            visible: root.help.hasEnded
            text: qsTr("Call again")
            onActivated: root.screen.choose(101)
        },
        BigButton {
            tone: "go"
            text: qsTr("Continue")
            onActivated: root.screen.cancel()
        }
    ]
}
