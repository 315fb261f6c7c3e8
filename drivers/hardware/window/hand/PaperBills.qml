// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// What can be held before the scanner.
Sheet {
    id: root

    required property CabinetView view

    title: qsTr("Which paper is held before the scanner?")
    sheetWidth: Theme.wide ? 980 : 900
    sheetHeight: 640

    Grid {
        id: grid
        anchors.fill: parent
        columns: 3
        spacing: Theme.wideGap
        Repeater {
            model: root.view.paperBills.length
            delegate: PaperBill {
                required property int index
                bill: root.view.paperBills[index]
                width: (grid.width - 2 * grid.spacing) / 3
                height: (grid.height - grid.spacing) / 2
                onActivated: {
                    root.shown = false
                    root.view.say("scan " + bill.code)
                }
            }
        }
    }
}
