// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What can go wrong, by device, in the verbs of the control socket. `end` ends what
// stands; what has none happens once.
QtObject {
    property var cassettes: []

    readonly property var groups: [
        { device: "card-reader", title: qsTr("Card slot"), faults: [
            { words: qsTr("silent"), say: "card-reader silent", end: "card-reader normal" },
            { words: qsTr("card jams"), say: "card-reader jam", end: "card-reader clear-jam" },
            { words: qsTr("bin full"), say: "card-reader bin-full", end: "card-reader bin-empty" },
            { words: qsTr("empty the bin"), say: "card-reader bin-empty" },
            { words: qsTr("power cut"), say: "card-reader power-cut" }
        ] },
        { device: "chip", title: qsTr("Chip"), faults: [
            { words: qsTr("mute"), say: "chip mute", end: "chip normal" },
            { words: qsTr("slow, 2 s an answer"), say: "chip slow 2000", end: "chip normal" },
            { words: qsTr("restart the card service"), say: "chip restart-service" },
            { words: qsTr("pull at the first cryptogram"), say: "pull-card-at 80AE" },
            { words: qsTr("pull at the second"), say: "pull-card-at 80AE 2" }
        ] },
        { device: "pin-pad", title: qsTr("PIN pad"), faults: [
            { words: qsTr("silent"), say: "pin-pad silent", end: "pin-pad normal" },
            { words: qsTr("opened by force"), say: "pin-pad tamper" },
            { words: qsTr("power cut"), say: "pin-pad power-cut" }
        ] },
        { device: "dispenser", title: qsTr("Cash dispenser"), faults: [
            { words: qsTr("silent"), say: "dispenser silent", end: "dispenser normal" },
            { words: qsTr("jams at once"), say: "dispenser jam-after 0",
                end: "dispenser clear-jam" },
            { words: qsTr("jams after 2 notes"), say: "dispenser jam-after 2",
                end: "dispenser clear-jam" },
            { words: qsTr("next answer is lost"), say: "dispenser lose-reply" },
            { words: qsTr("says one note too few"), say: "dispenser miscount 1" },
            { words: qsTr("picks two at once"), say: "dispenser double-pick" },
            { words: qsTr("power cut"), say: "dispenser power-cut" }
        ].concat(cassettes.map(each => ({ words: qsTr("cassette %1 out").arg(each.unit),
            say: "dispenser remove " + each.unit, end: "dispenser insert " + each.unit })))
         .concat(cassettes.map(each => ({ words: qsTr("only 2 left in cassette %1").arg(each.unit),
            say: "dispenser leave " + each.unit + " 2" }))) },
        { device: "tray", title: qsTr("Cash tray"), faults: [
            { words: qsTr("silent"), say: "tray silent", end: "tray normal" },
            { words: qsTr("shutter stuck closed"), say: "tray stick closed", end: "tray mend" },
            { words: qsTr("shutter stuck half open"), say: "tray stick half-open",
                end: "tray mend" },
            { words: qsTr("belt stuck"), say: "tray belt-stuck", end: "tray mend" },
            { words: qsTr("power cut"), say: "tray power-cut" }
        ] },
        { device: "acceptor", title: qsTr("Banknote slot"), faults: [
            { words: qsTr("silent"), say: "acceptor silent", end: "acceptor normal" },
            { words: qsTr("next note jams"), say: "acceptor jam-note", end: "acceptor clear-jam" },
            { words: qsTr("jams while keeping"), say: "acceptor jam-stack",
                end: "acceptor clear-jam" },
            { words: qsTr("refuses the next note"), say: "acceptor reject 65" },
            { words: qsTr("forgets a note at a power cut"), say: "acceptor forget-stack",
                end: "acceptor normal" },
            { words: qsTr("cash box out"), say: "acceptor cash-box out",
                end: "acceptor cash-box in" },
            { words: qsTr("power cut"), say: "acceptor power-cut" }
        ] },
        { device: "identity-reader", title: qsTr("ID card"), faults: [
            { words: qsTr("silent"), say: "identity-reader silent", end: "identity-reader normal" },
            { words: qsTr("three reads fail"), say: "identity-reader fail-reads 3" },
            { words: qsTr("module not authorised"), say: "identity-reader unauthorised",
                end: "identity-reader normal" }
        ] },
        { device: "document-camera", title: qsTr("Document camera"), faults: [
            { words: qsTr("silent"), say: "document-camera silent", end: "document-camera normal" },
            { words: qsTr("no picture in its file"), say: "document-camera garbage",
                end: "document-camera normal" }
        ] },
        { device: "face-camera", title: qsTr("Face camera"), faults: [
            { words: qsTr("silent"), say: "face-camera silent", end: "face-camera normal" },
            { words: qsTr("no picture in its file"), say: "face-camera garbage",
                end: "face-camera normal" }
        ] },
        { device: "security-module", title: qsTr("Module for social-security cards"), faults: [
            { words: qsTr("taken out"), say: "security-module out", end: "security-module normal" },
            { words: qsTr("refuses"), say: "security-module refuses",
                end: "security-module normal" }
        ] },
        { device: "printer", title: qsTr("Receipts"), faults: [
            { words: qsTr("silent"), say: "printer silent", end: "printer normal" },
            { words: qsTr("paper out"), say: "printer paper-out", end: "printer paper-in" },
            { words: qsTr("paper low"), say: "printer paper-low", end: "printer paper-in" },
            { words: qsTr("out after 10 lines"), say: "printer run-out-after 10",
                end: "printer paper-in" },
            { words: qsTr("cover open"), say: "printer cover open", end: "printer cover closed" },
            { words: qsTr("cutter stuck"), say: "printer cutter stuck",
                end: "printer cutter free" },
            { words: qsTr("unplugged"), say: "printer unplug", end: "printer plug" },
            { words: qsTr("power cut"), say: "printer power-cut" }
        ] }
    ]

    // What stands, as it is called here; a verb that is not offered here stays a verb.
    function wordsOf(standing) {
        for (const group of groups)
            for (const fault of group.faults)
                if (fault.say === standing)
                    return group.title + " · " + fault.words
        return standing
    }
}
