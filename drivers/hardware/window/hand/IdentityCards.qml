// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// Whose identity card is laid on the reader.
Sheet {
    id: root

    required property CabinetView view
    readonly property var people: view.state.identity ? view.state.identity.people : []

    title: qsTr("Whose card is laid there?")
    sheetWidth: Theme.wide ? 980 : 900
    sheetHeight: 560

    Grid {
        id: grid
        anchors.fill: parent
        columns: 3
        spacing: Theme.wideGap
        Repeater {
            model: root.people.length + 1
            delegate: Touchable {
                id: card
                required property int index
                readonly property var person: root.people[index] || null
                width: (grid.width - 2 * grid.spacing) / 3
                height: picture.height
                name: person ? person.name : qsTr("another card")
                onActivated: {
                    root.shown = false
                    root.view.say("lay-identity " + (person ? person.id : "another"))
                }
                IdentityCard {
                    id: picture
                    width: parent.width
                    person: card.person
                }
            }
        }
    }
}
