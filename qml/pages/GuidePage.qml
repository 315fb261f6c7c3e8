// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Huimin.Ui

// A page of the office for medical insurance about what is paid where.
Sheet {}
