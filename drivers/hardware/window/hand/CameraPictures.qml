// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Cabinet

// What is put before one of the cameras.
Sheet {
    id: root

    required property CabinetView view
    property string verb: "lay-paper"
    readonly property var camera: (verb === "lay-paper" ? view.state.documentCamera
                                                        : view.state.faceCamera) || null
    readonly property var pictures: camera ? camera.pictures : []

    title: verb === "lay-paper" ? qsTr("What lies under the document camera?")
                                : qsTr("Who stands before the camera?")
    sheetWidth: Theme.wide ? 980 : 900
    sheetHeight: 640

    function open(forVerb) {
        verb = forVerb
        shown = true
    }

    CameraWords {
        id: words
    }
    Grid {
        id: grid
        anchors.fill: parent
        columns: 3
        spacing: Theme.gap
        Repeater {
            model: root.pictures.length
            delegate: Touchable {
                id: card
                required property int index
                readonly property var picture: root.pictures[index]
                width: (grid.width - 2 * grid.spacing) / 3
                height: (grid.height - grid.spacing) / 2
                name: words.of(picture.id)
                onActivated: {
                    root.shown = false
                    root.view.say(root.verb + " " + picture.id)
                }
                Image {
                    anchors { fill: parent; bottomMargin: label.height + Theme.small }
                    source: card.picture.picture === "" ? "" : "file://" + card.picture.picture
                    sourceSize.width: 400
                    fillMode: Image.PreserveAspectFit
                }
                Label {
                    id: label
                    anchors { bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
                    text: card.name
                }
            }
        }
    }
}
