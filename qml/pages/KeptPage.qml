// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// What was begun is kept, under a code.
Sheet {}
