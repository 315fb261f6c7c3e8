// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// A cultural card for one more year: here, or where.
Sheet {}
