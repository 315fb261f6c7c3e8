// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// How an application stands, and whether it can be counted again.
Sheet {}
