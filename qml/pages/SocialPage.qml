// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// What somebody has paid in, in all, and where there is more about it.
PageBody {
    id: root

    required property ScreenView screen
    readonly property socialValue social: screen.social

    question: qsTr("Your social security")
    hint: social.name

    Panel {
        Pair {
            label: qsTr("Paid for your pension")
            value: root.social.total
            valueColor: Theme.jade
            valueSize: Theme.questionSize
        }
        Pair {
            label: qsTr("Insurances that cover you now")
            value: root.social.covered
        }
    }
    Notice {
        text: root.social.notice
    }
    Choice {
        visible: root.social.hasYears
        height: visible ? implicitHeight : 0
        name: qsTr("Year by year")
        iconName: "calendar-days"
        least: Theme.row
        onActivated: root.screen.choose(2)
    }
    side: [
        Choice {
            width: parent ? parent.width : implicitWidth
            name: qsTr("Each insurance")
            iconName: "book-open"
            least: Theme.row
            onActivated: root.screen.choose(3)
        },
        Choice {
            visible: root.social.hasPaper
            height: visible ? implicitHeight : 0
            width: parent ? parent.width : implicitWidth
            enabled: root.social.canPaper
            name: qsTr("Print a certificate")
            hint: root.social.paperHint
            iconName: "printer"
            least: Theme.row
            onActivated: root.screen.choose(4)
        },
        Choice {
            width: parent ? parent.width : implicitWidth
            name: qsTr("Who looked at it")
            iconName: "eye"
            least: Theme.row
            onActivated: root.screen.choose(1)
        }
    ]
    actions: [
        BigButton {
            tone: "go"
            text: qsTr("Done")
            onActivated: root.screen.choose(0)
        }
    ]
}
