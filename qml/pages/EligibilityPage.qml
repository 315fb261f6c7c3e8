// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// Whether a child may go there, with the rule.
Sheet {}
