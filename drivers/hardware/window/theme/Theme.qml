// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

// The only colours, sizes and durations of this window; the palette is the kiosk's. Sizes
// are in the pixels of a scene that is scaled to the window.
QtObject {
    // Set by the window: the hand's things beside the machine, or below it.
    property bool wide: true

    readonly property int sceneWidth: wide ? 1120 : 1000
    readonly property int sceneHeight: wide ? 896 : 1110

    // Colours; words on their ground have a contrast of at least 4.5:1.
    readonly property color paper: "#F6F4EE"
    readonly property color card: "#FFFFFF"
    readonly property color line: "#DDD9CE"
    readonly property color ink: "#1E2B2F"
    readonly property color mute: "#56646A"
    readonly property color jade: "#0A6B5D"
    readonly property color jadeDark: "#07564B"
    readonly property color jadeSoft: "#E3F0EC"
    readonly property color clay: "#B4472B"
    readonly property color claySoft: "#F8E9E3"
    readonly property color gold: "#8A6116"
    readonly property color goldSoft: "#F6EDDA"
    readonly property color blue: "#1F5F99"
    readonly property color white: "#FFFFFF"
    readonly property color veil: "#A01E2B2F"

    // The machine.
    readonly property color body: "#E4E0D5"
    readonly property color bodyEdge: "#C6C0B1"
    readonly property color plate: "#F3F1EA"
    readonly property color dark: "#1E2B2F"
    readonly property color darkEdge: "#465357"
    readonly property color black: "#000000"
    readonly property color hollow: "#2C393D"
    readonly property color steelHigh: "#E6E9E8"
    readonly property color steel: "#C4CACB"
    readonly property color steelLow: "#A3ACAE"
    readonly property color steelEdge: "#808C90"
    readonly property color keyHigh: "#FBFCFB"
    readonly property color keyLow: "#DCE1E1"
    readonly property color lightOn: "#2E9E5B"
    readonly property color lightOff: "#A9A799"
    readonly property color lightMind: "#D9822B"
    readonly property color beam: "#E0563F"
    readonly property color pinGreen: "#2E9E5B"
    readonly property color pinYellow: "#E8C23A"
    readonly property color pinRed: "#D2493A"

    // The hand's things.
    readonly property color leather: "#6E4630"
    readonly property color leatherDark: "#5A3826"
    readonly property color leatherLight: "#8A5C42"
    readonly property color stitch: "#C79F7E"
    readonly property color leatherInk: "#F6EDDA"
    readonly property var plastics: ["#0A6B5D", "#1F5F99", "#6B4C9A", "#8F4A2E", "#35566B"]
    readonly property color oddPlastic: "#59636A"
    readonly property color chip: "#E9CF8B"
    readonly property color chipEdge: "#9A7425"

    // Banknotes, by what is printed on them.
    function noteColor(yuan) {
        return yuan >= 100 ? "#B23A48" : yuan >= 50 ? "#1F7A5A" : yuan >= 20 ? "#8A6116"
             : yuan >= 10 ? "#1F5F99" : yuan >= 5 ? "#6B4C9A" : "#5E6B1F"
    }
    function noteGround(yuan) {
        return yuan >= 100 ? "#F6DCDC" : yuan >= 50 ? "#DDF0E6" : yuan >= 20 ? "#F3E6CC"
             : yuan >= 10 ? "#DCE9F5" : yuan >= 5 ? "#E9E1F3" : "#EAEED6"
    }

    // Type.
    readonly property string family: "Noto Sans CJK SC"
    readonly property int smallSize: 15
    readonly property int bodySize: 17
    readonly property int itemSize: 20
    readonly property int titleSize: 26
    readonly property int keySize: 27

    // Space.
    readonly property int tight: 4
    readonly property int small: 8
    readonly property int gap: 12
    readonly property int wideGap: 18
    readonly property int margin: 20
    readonly property int radius: 14
    readonly property int bigRadius: 22
    readonly property int hairline: 1
    readonly property int strongLine: 2
    readonly property int header: 56
    readonly property int pill: 40
    readonly property int icon: 22
    readonly property int caption: 42
    readonly property int keyHeight: 52
    readonly property int drawer: 560

    // What things measure beside each other, in pixels per millimetre.
    readonly property real noteScale: 0.86

    // Motion explains; it can be off.
    property bool motion: true
    readonly property int quick: motion ? 110 : 0
    readonly property int slide: motion ? 480 : 0
    readonly property int grow: motion ? 900 : 0
}
