// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Huimin.Ui

// Several things and how much or what each of them is.
Panel {
    id: root

    property var labels: []
    property var values: []
    property int valueSize: Theme.bodySize

    height: visible ? implicitHeight : 0
    spacing: Theme.small
    Repeater {
        model: root.labels.length
        delegate: Pair {
            required property int index
            label: root.labels[index] ?? ""
            value: root.values[index] ?? ""
            valueSize: root.valueSize
        }
    }
}
