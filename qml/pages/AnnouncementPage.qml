// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// What the community has to say.
Sheet {}
