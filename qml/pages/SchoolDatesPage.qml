// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// When what can be done about a place at a school.
Sheet {}
