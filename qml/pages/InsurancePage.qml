// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// One of the insurances: what it is for, and how it stands.
Sheet {}
