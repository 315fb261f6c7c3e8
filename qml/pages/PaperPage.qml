// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// A whole page on paper: offered, printed, or not.
Sheet {}
