// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

// The only colours, sizes and durations. Sizes are in the pixels of a scene that is
// 1080 wide in portrait and 1920 wide in landscape; the window scales the scene.
QtObject {
    // Set by the window: which way the panel stands.
    property bool wide: false

    readonly property int sceneWidth: wide ? 1920 : 1080
    readonly property int sceneHeight: wide ? 1080 : 1920

    // Colours; contrast on their ground is at least 4.5:1.
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
    readonly property color blueSoft: "#E4EEF7"
    readonly property color jadeInk: "#FFFFFF"
    readonly property color disabledInk: "#6B7478"
    readonly property color disabledGround: "#ECE9E1"
    readonly property color slot: "#1E2B2F"
    readonly property color veil: "#B01E2B2F"

    // Banknotes, by what is printed on them.
    function noteColor(yuan) {
        return yuan >= 100 ? "#B23A48" : yuan >= 50 ? "#1F7A5A" : yuan >= 20 ? "#8A6116"
             : yuan >= 10 ? "#1F5F99" : yuan >= 5 ? "#6B4C9A" : "#5E6B1F"
    }
    function noteGround(yuan) {
        return yuan >= 100 ? "#F6DCDC" : yuan >= 50 ? "#DDF0E6" : yuan >= 20 ? "#F3E6CC"
             : yuan >= 10 ? "#DCE9F5" : yuan >= 5 ? "#E9E1F3" : "#EAEED6"
    }

    // The keys of every PIN pad.
    readonly property color pinGreen: "#2E9E5B"
    readonly property color pinYellow: "#E8C23A"
    readonly property color pinRed: "#D2493A"

    // Type.
    readonly property string family: "Noto Sans CJK SC"
    readonly property int noteSize: wide ? 30 : 35
    readonly property int bodySize: wide ? 34 : 41
    readonly property int itemSize: wide ? 44 : 52
    readonly property int questionSize: wide ? 56 : 72
    readonly property int titleSize: 46
    readonly property int amountSize: wide ? 92 : 128
    readonly property int hugeSize: wide ? 136 : 188

    // Space, on a grid of eight.
    readonly property int small: 16
    readonly property int gap: 24
    readonly property int wideGap: 32
    readonly property int large: 48
    readonly property int margin: 48
    readonly property int radius: 28
    readonly property int pill: 42
    readonly property int hairline: 2
    readonly property int strongLine: 4

    // What a finger needs.
    readonly property int header: wide ? 104 : 132
    readonly property int footer: wide ? 112 : 148
    readonly property int pillHeight: 84
    readonly property int button: wide ? 124 : 160
    readonly property int tile: wide ? 380 : 410
    readonly property int smallTile: wide ? 156 : 210
    readonly property int key: wide ? 112 : 130
    readonly property int row: wide ? 104 : 136
    readonly property int badge: 56
    readonly property int icon: 48
    readonly property int bigIcon: 96
    readonly property int picture: wide ? 300 : 520

    // Motion explains; it can be off.
    property bool motion: true
    readonly property int quick: 120
    readonly property int slow: 1400
    readonly property int beat: 450
}
