// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui
import Huimin.View

// What the community will be told, before it is.
PageBody {
    id: root

    required property ScreenView screen
    readonly property caseReviewValue review: screen.caseReview
    /// Long words stand at the left, where there is room for them.
    readonly property bool parted: Theme.wide && !Theme.turning && review.text !== ""

    component About: Facts {
        labels: root.review.labels
        values: root.review.values
        valueSize: root.parted ? Theme.bodySize : Theme.itemSize
    }

    question: qsTr("Shall this be sent?")

    About {
        visible: !root.parted
    }
    Panel {
        visible: root.review.text !== ""
        height: visible ? implicitHeight : 0
        spacing: Theme.small
        Label {
            width: parent.width
            text: qsTr("Your words")
            color: Theme.mute
        }
        Label {
            readonly property bool isWritten: true
            width: parent.width
            text: root.review.text
        }
    }
    side: [
        About {
            visible: root.parted
        },
        Choice {
            visible: root.review.photo !== ""
            name: root.review.photo
            iconName: "camera"
            least: Theme.row
            onActivated: root.screen.choose(0)
        }
    ]
    actions: [
        BigButton {
            // Three buttons leave long words no room; beside "later", "back" does this.
            visible: root.review.later === "" || !root.screen.canGoBack
            text: qsTr("Change it")
            onActivated: root.screen.cancel()
        },
        BigButton {
            visible: text !== ""
            text: root.review.later
            onActivated: root.screen.choose(1)
        },
        BigButton {
            tone: "go"
            text: qsTr("Send it")
            onActivated: root.screen.confirm()
        }
    ]
}
