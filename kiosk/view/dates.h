// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"

#include <QDateTime>
#include <QString>

namespace huimin::view {

/// What the clocks of the town show.
QDateTime localTime(WallTime time, std::chrono::minutes utcOffset);

/// "2026-12-20" as "20 December 2026".
QString dateText(const std::string &date);
/// "26 November, 14:30".
QString momentText(WallTime time, std::chrono::minutes utcOffset);

} // namespace huimin::view
