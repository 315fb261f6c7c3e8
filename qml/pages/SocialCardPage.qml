// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// A social-security card: how it stands, and what can be done.
Sheet {}
