// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What a player should know of the reference town's cards, by their word of the seed. A
// card that is not known here has only its own label.
QtObject {
    readonly property var cards: ({
        "grandmother": { label: qsTr("Grandma Wang") },
        "sm2": { label: qsTr("Grandpa Li"), remark: qsTr("SM2") },
        "cda": { label: qsTr("Doctor Chen") },
        "two": { label: qsTr("Mr Zhang"), remark: qsTr("2 in 1") },
        "poor": { label: qsTr("Student Lin"), remark: qsTr("poor") },
        "expired": { label: qsTr("Expired card"), remark: qsTr("expired"), odd: true },
        "blocked": { label: qsTr("Blocked card"), remark: qsTr("blocked"), odd: true },
        "lost": { label: qsTr("Lost card"), remark: qsTr("lost"), odd: true },
        "wrong": { label: qsTr("Card that lies"), remark: qsTr("false"), odd: true },
        "broken": { label: qsTr("Broken chip"), remark: qsTr("broken"), odd: true },
        "refusing": { label: qsTr("Last-minute no"), remark: qsTr("refuses"), odd: true }
    })

    function of(card) {
        return Object.assign({ label: card.label, remark: "", odd: false }, cards[card.id])
    }
}
