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
/// "26 Nov".
QString dayText(WallTime time, std::chrono::minutes utcOffset);
/// 1 is "Monday".
QString weekdayText(int day);
/// "Thursday 26 November, 14:30".
QString momentWithDay(WallTime time, std::chrono::minutes utcOffset);
/// "14:30".
QString clockText(WallTime time, std::chrono::minutes utcOffset);

} // namespace huimin::view
