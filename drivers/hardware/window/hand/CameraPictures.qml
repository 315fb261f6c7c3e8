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
    readonly property int rows: Math.ceil(pictures.length / grid.columns)

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
        columns: root.pictures.length > 6 ? 4 : 3
        spacing: Theme.gap
        Repeater {
            model: root.pictures.length
            delegate: Touchable {
                id: card
                required property int index
                readonly property var picture: root.pictures[index]
                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                height: (grid.height - (root.rows - 1) * grid.spacing) / root.rows
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
