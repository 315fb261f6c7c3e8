// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// Whose identity card is laid on the reader, or which social-security card is put into its slot.
Sheet {
    id: root

    required property CabinetView view
    readonly property var people: view.state.identity ? view.state.identity.people : []
    readonly property var cards: view.state.socialCardReader ? view.state.socialCardReader.cards
                                                             : []

    title: qsTr("Whose card is laid there?")
    sheetWidth: Theme.wide ? 1080 : 980
    sheetHeight: 640

    Grid {
        id: grid
        anchors.fill: parent
        columns: 5
        spacing: Theme.gap
        Repeater {
            model: root.people.length + 1 + root.cards.length
            delegate: Touchable {
                id: card
                required property int index
                readonly property var person: root.people[index] || null
                readonly property var social: root.cards[index - root.people.length - 1] || null
                width: (grid.width - 4 * grid.spacing) / 5
                height: picture.height
                name: person ? person.name : social ? social.label : qsTr("another card")
                onActivated: {
                    root.shown = false
                    root.view.say(social ? "put-social-card " + social.id
                                         : "lay-identity " + (person ? person.id : "another"))
                }
                IdentityCard {
                    id: picture
                    width: parent.width
                    person: card.person
                    social: card.social
                }
            }
        }
    }
}
