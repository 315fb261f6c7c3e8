// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui
import Huimin.View

// A company whose bills can be paid here, or not now.
Choice {
    property billerValue biller

    enabled: biller.offered
    name: biller.name
    iconName: biller.icon
}
