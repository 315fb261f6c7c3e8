// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What can be put before a camera, by its word.
QtObject {
    function of(word) {
        const known = {
            nothing: qsTr("nothing"), letter: qsTr("a letter"), photo: qsTr("a photo"),
            blurred: qsTr("out of focus"), dark: qsTr("in the dark"), glare: qsTr("under a lamp"),
            nobody: qsTr("nobody"), somebody: qsTr("somebody")
        }
        return known[word] || word
    }
}
