// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "kiosk/base/clock.h"

#include <optional>
#include <string>
#include <string_view>

namespace huimin {

/// "2026-11-26T14:30:00Z": UTC, to the second.
std::string dateTimeText(WallTime time);

/// A W3C date-time with seconds and a zone: "Z", "+08:00" or "+0800". Parts of a second are
/// passed over. Nothing when there is no such time.
std::optional<WallTime> parseDateTime(std::string_view text);

/// A day of the calendar, "2026-11-26"; nothing when there is none such.
std::optional<std::chrono::sys_days> parseDay(std::string_view text);
std::string dayText(std::chrono::sys_days day);
/// A day in four bytes of packed decimal, as cards keep one; nothing when there is none such: one
/// without an end has FF or 00 there.
std::optional<std::chrono::sys_days> parsePackedDay(ByteView packed);

/// What dateTimeText() writes, and no other form.
std::optional<WallTime> parseUtc(std::string_view text);

} // namespace huimin
