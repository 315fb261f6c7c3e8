// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// What was paid, by year and by who paid.
Sheet {}
