// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// Something that is on, and a place at it.
Sheet {}
