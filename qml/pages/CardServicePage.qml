// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// One thing that is done with a social-security card, or was.
Sheet {}
