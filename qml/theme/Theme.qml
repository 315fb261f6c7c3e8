// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

// The only colours, sizes and durations. Sizes are in the pixels of a scene that is
// 1080 wide in portrait and 1920 wide in landscape; the window scales the scene.
//
// All of it follows from how somebody wants to be served and from the glass before them.
QtObject {
    id: root

    // ---- What it follows from, set by the window

    property bool wide: false // which way the panel stands
    property bool elder: false
    property int contrast: 0 // light, dark, yellow on black
    property int percent: 100 // of the usual size of letters
    property bool low: false // all controls within reach of somebody who sits
    property var glass: ({ width: 398, height: 708, aboveFloor: 720, capital: 0.733 })

    function follow(manner) {
        elder = manner.elder
        contrast = manner.contrast
        percent = manner.textPercent
        low = manner.low
    }

    readonly property int sceneWidth: wide ? 1920 : 1080
    readonly property int sceneHeight: wide ? 1080 : 1920

    // ---- The glass: pixels of the scene that make a millimetre

    readonly property real perMm: Math.max(1080 / Math.min(glass.width, glass.height),
                                           1920 / Math.max(glass.width, glass.height))
    readonly property real diagonal: Math.hypot(glass.width, glass.height)
    /// The smallest letters of elder mode: so high is a capital, in millimetres.
    readonly property real leastCapital: diagonal > 280 ? 12 : 7.25
    readonly property int leastSize: Math.ceil(leastCapital * perMm / glass.capital)
    readonly property int leastTarget: Math.ceil(20 * perMm)
    /// How high somebody who sits reaches; the uppermost quarter is never asked of them.
    readonly property int reach: 1120
    readonly property int bandHeight: !low ? sceneHeight
        : Math.round(Math.min((reach - glass.aboveFloor) * perMm, sceneHeight * 0.75))

    // ---- How pages are arranged

    /// One thing below the other, and a button for more: letters are large or room is small.
    readonly property bool turning: elder || low || percent > 100
    /// One choice in a row.
    readonly property bool single: elder || percent > 100
    readonly property bool magnified: percent > 100

    // ---- Colours; contrast on their ground is at least 4.5:1 in each of the three

    function tone(light, dark, yellow) {
        return contrast === 2 ? yellow : contrast === 1 ? dark : light
    }

    readonly property color paper: tone("#F6F4EE", "#10181A", "#000000")
    readonly property color card: tone("#FFFFFF", "#1B2629", "#000000")
    readonly property color line: tone("#DDD9CE", "#4A5A5F", "#FFE500")
    readonly property color ink: tone("#1E2B2F", "#F4F1E8", "#FFE500")
    readonly property color mute: tone("#56646A", "#BAC6C9", "#FFE500")
    readonly property color jade: tone("#0A6B5D", "#63D6C0", "#FFE500")
    readonly property color jadeDark: tone("#07564B", "#8DE5D4", "#FFF28A")
    readonly property color jadeSoft: tone("#E3F0EC", "#153A35", "#332E00")
    readonly property color clay: tone("#B4472B", "#FFA58C", "#FFE500")
    readonly property color claySoft: tone("#F8E9E3", "#45241B", "#332E00")
    readonly property color gold: tone("#80590F", "#F2C96E", "#FFE500")
    readonly property color goldSoft: tone("#F6EDDA", "#3C3015", "#1F1C00")
    readonly property color blue: tone("#1F5F99", "#93C8F7", "#FFE500")
    readonly property color blueSoft: tone("#E4EEF7", "#17324A", "#332E00")
    readonly property color jadeInk: tone("#FFFFFF", "#06241F", "#000000")
    readonly property color disabledInk: tone("#61696D", "#9FABAE", "#BFAC00")
    readonly property color disabledGround: tone("#ECE9E1", "#232E31", "#000000")
    readonly property color slot: tone("#1E2B2F", "#53646A", "#FFE500")
    readonly property color veil: tone("#B01E2B2F", "#D0000000", "#E0000000")
    // The bar at the top, and what stands on it.
    readonly property color bar: tone("#0A6B5D", "#0B332E", "#000000")
    readonly property color barButton: tone("#07564B", "#14463F", "#000000")
    readonly property color helperBar: tone("#80590F", "#3C3015", "#000000")
    readonly property color barInk: tone("#FFFFFF", "#F4F1E8", "#FFE500")

    // Banknotes, by what is printed on them.
    function noteColor(yuan) {
        return contrast === 2 ? ink
             : yuan >= 100 ? "#B23A48" : yuan >= 50 ? "#196A4C" : yuan >= 20 ? "#7A540E"
             : yuan >= 10 ? "#1F5F99" : yuan >= 5 ? "#6B4C9A" : "#535F1A"
    }
    function noteGround(yuan) {
        return contrast === 2 ? paper
             : yuan >= 100 ? "#F6DCDC" : yuan >= 50 ? "#DDF0E6" : yuan >= 20 ? "#F3E6CC"
             : yuan >= 10 ? "#DCE9F5" : yuan >= 5 ? "#E9E1F3" : "#EAEED6"
    }

    // The keys of every PIN pad.
    readonly property color pinGreen: "#2E9E5B"
    readonly property color pinYellow: "#E8C23A"
    readonly property color pinRed: "#D2493A"

    // ---- Type

    property string family: "Noto Sans CJK SC"

    /// A size of letters. Larger letters grow by less: what is large enough needs no more,
    /// and the order of importance stays.
    function sized(usual, inElder) {
        const plain = elder ? Math.max(inElder, leastSize) : usual
        if (percent <= 100)
            return plain
        const body = wide ? 34 : 41
        const times = percent / 100
        const grown = usual <= body ? usual * times : body * times + (usual - body) * 0.4
        return Math.round(Math.max(grown, plain))
    }

    readonly property int noteSize: sized(wide ? 30 : 35, wide ? 46 : 48)
    readonly property int bodySize: sized(wide ? 34 : 41, wide ? 48 : 54)
    readonly property int itemSize: sized(wide ? 44 : 52, wide ? 56 : 66)
    readonly property int questionSize: sized(low || wide ? 56 : 72, low ? 60 : wide ? 72 : 92)
    readonly property int titleSize: sized(46, wide ? 50 : 56)
    readonly property int amountSize: sized(low || wide ? 92 : 128,
                                            low ? 96 : wide ? 104 : 144)
    readonly property int hugeSize: sized(low ? 104 : wide ? 136 : 188,
                                          low ? 104 : wide ? 128 : 200)
    /// The frame's own letters: they are few, stand at the same place and are soon known.
    readonly property int frameSize: Math.min(bodySize, wide ? 60 : 52)

    // ---- Space, on a grid of eight

    readonly property int small: 16
    readonly property int gap: low ? 16 : 24
    readonly property int wideGap: low ? 20 : elder ? 40 : 32
    readonly property int large: 48
    readonly property int margin: 48
    readonly property int radius: elder ? 36 : 28
    readonly property int pill: 42
    readonly property int hairline: contrast === 2 ? 4 : 2
    readonly property int strongLine: contrast === 2 ? 8 : 4
    readonly property int inkWidth: 28 // of what a finger writes
    readonly property int ring: 10 // around what a key would press

    // ---- What a finger needs

    readonly property int header: Math.max(low || wide ? 104 : 132, frameSize * 2.2)
    readonly property int footer: Math.max(low || wide ? 112 : 148, frameSize * 2.3)
    readonly property int pillHeight: Math.max(84, frameSize * 1.6)
    readonly property int button: low ? 100 : elder ? (wide ? 136 : 176) : wide ? 124 : 160
    readonly property int tile: wide ? 380 : 410
    readonly property int smallTile: low ? 124 : wide ? 156 : 196
    readonly property int key: low ? (wide ? 80 : 88) : elder && !wide ? 148 : wide ? 112 : 130
    readonly property int row: Math.max(low ? 96 : wide ? 104 : 136, bodySize * 2.4)
    readonly property int badge: Math.max(56, noteSize * 1.3)
    readonly property int icon: Math.max(48, bodySize)
    readonly property int bigIcon: low ? 72 : 96
    readonly property int picture: low ? 220 : wide ? 300 : 520

    // ---- Motion explains; it can be off

    property bool motion: true
    readonly property int quick: 120
    readonly property int slow: 1400
    readonly property int beat: 450
}
