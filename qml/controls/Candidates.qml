// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// What is written may become one of these; those that do not fit wait behind one button.
Item {
    id: root

    property var candidates: []
    /// The first of them is what goes on: something is begun and waits to be chosen.
    property bool wanted: false
    property int letters: Theme.itemSize
    signal chosen(int index)

    property int from: 0
    readonly property int spacing: Theme.low ? 10 : Theme.small
    readonly property real moreWidth: more.implicitWidth
    readonly property int shown: fitting(from)
    readonly property bool allFit: from === 0 && fitting(0) === candidates.length

    onCandidatesChanged: from = 0

    function widthOf(candidate) {
        return Math.max(height, Array.from(candidate.text).length * letters + Theme.gap * 2)
    }
    function fitting(first) {
        let used = 0
        for (let at = first; at < candidates.length; ++at) {
            const last = first === 0 && at === candidates.length - 1
            used += widthOf(candidates[at]) + (at > first ? spacing : 0)
            if (used > width - (last ? 0 : moreWidth + spacing))
                return Math.max(1, at - first)
        }
        return candidates.length - first
    }

    Row {
        spacing: root.spacing
        Repeater {
            model: root.shown
            delegate: Key {
                required property int index
                /// Somebody's own words: not said aloud, and in their own language.
                readonly property bool isWritten: true
                readonly property var candidate: root.candidates[root.from + index]
                                                 ?? { text: "", name: "" }

                width: root.widthOf(candidate)
                height: root.height
                tone: root.wanted && root.from + index === 0 ? "go" : "plain"
                text: candidate.text
                spokenName: candidate.name
                most: root.letters
                onActivated: root.chosen(root.from + index)
            }
        }
    }
    Key {
        id: more
        readonly property bool isTurn: true
        anchors.right: parent.right
        visible: root.candidates.length > 0 && !root.allFit
        width: implicitWidth
        height: root.height
        text: qsTr("More")
        most: Theme.frameSize
        onActivated: {
            const next = root.from + root.shown
            root.from = next < root.candidates.length ? next : 0
        }
    }
}
