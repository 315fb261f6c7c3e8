// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// It is there, or on its way: the number and the time that prove it.
Sheet {}
