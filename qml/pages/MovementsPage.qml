// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// What was paid in, added and spent.
PageBody {
    id: root

    required property ScreenView screen
    readonly property movementsValue movements: screen.movements

    question: qsTr("What was done with the card")
    hint: movements.hint

    Facts {
        readonly property bool isWritten: true // places, in the office's words
        visible: root.movements.labels.length > 0
        labels: root.movements.labels
        values: root.movements.values
    }
}
