// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What can be put before a camera, by its word.
QtObject {
    function of(word) {
        const known = {
            nothing: qsTr("nothing"), letter: qsTr("a letter"), photo: qsTr("a photo"),
            blurred: qsTr("out of focus"), dark: qsTr("in the dark"), glare: qsTr("under a lamp"),
            nobody: qsTr("nobody"), somebody: qsTr("somebody"), wang: qsTr("Ms Wang"),
            "wang-left": qsTr("Ms Wang, to the left"), "wang-right": qsTr("Ms Wang, to the right"),
            zhang: qsTr("Mr Zhang"), "zhang-left": qsTr("Mr Zhang, to the left"),
            "zhang-right": qsTr("Mr Zhang, to the right"), mask: qsTr("Ms Wang with a mask"),
            glasses: qsTr("Ms Wang in dark glasses")
        }
        return known[word] || word
    }
}
