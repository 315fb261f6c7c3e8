// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// Which page is shown. The visit decides; this only looks up the file.
Loader {
    id: root

    required property ScreenView screen
    readonly property string page: screen.page

    function load() {
        const file = page.charAt(0).toUpperCase() + page.slice(1)
        setSource("../pages/" + file + "Page.qml", { screen: root.screen })
    }

    onPageChanged: load()
    Component.onCompleted: load()
}
