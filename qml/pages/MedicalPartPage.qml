// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// One part of medical insurance: how much it is, and what its word means.
Sheet {}
