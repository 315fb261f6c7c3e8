// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// What was spent on doctors and medicine, and who paid.
Sheet {}
