// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/date_time.h"

#include <fmt/format.h>

#include <array>

namespace huimin {

namespace {

constexpr std::size_t DayLength = std::string_view("2026-11-26").size();

/// Nothing when it is no number of so many digits.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count)
{
    if (text.size() < at + count)
        return std::nullopt;
    int value = 0;
    for (const char each : text.substr(at, count)) {
        if (each < '0' || each > '9')
            return std::nullopt;
        value = value * 10 + (each - '0');
    }
    return value;
}

/// "Z", "+08:00" or "+0800".
std::optional<std::chrono::minutes> zone(std::string_view text)
{
    if (text == "Z")
        return std::chrono::minutes(0);
    if (text.size() < 5 || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    const bool colon = text[3] == ':';
    const auto hours = digits(text, 1, 2);
    const auto minutes = digits(text, colon ? 4 : 3, 2);
    if (text.size() != (colon ? 6U : 5U) || !hours || !minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    const std::chrono::minutes all(*hours * 60 + *minutes);
    return text[0] == '-' ? -all : all;
}

} // namespace

std::string dateTimeText(WallTime time)
{
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(floor<seconds>(time - day));
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       clock.hours().count(), clock.minutes().count(), clock.seconds().count());
}

std::optional<WallTime> parseDateTime(std::string_view text)
{
    using namespace std::chrono;
    constexpr std::size_t SecondsEnd = 19;
    if (text.size() <= SecondsEnd || text[4] != '-' || text[7] != '-' || text[10] != 'T' ||
        text[13] != ':' || text[16] != ':')
        return std::nullopt;
    std::array<int, 6> parts{};
    constexpr std::array<std::pair<std::size_t, std::size_t>, 6> Places{
        {{0, 4}, {5, 2}, {8, 2}, {11, 2}, {14, 2}, {17, 2}}};
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const auto part = digits(text, Places[at].first, Places[at].second);
        if (!part)
            return std::nullopt;
        parts[at] = *part;
    }
    std::size_t end = SecondsEnd;
    if (text[end] == '.')
        for (++end; end < text.size() && text[end] >= '0' && text[end] <= '9';)
            ++end;
    const auto offset = zone(text.substr(end));
    const year_month_day date{year{parts[0]}, month{static_cast<unsigned>(parts[1])},
                              day{static_cast<unsigned>(parts[2])}};
    if (!offset || !date.ok() || parts[0] < 1970 || parts[3] > 23 || parts[4] > 59 || parts[5] > 60)
        return std::nullopt;
    return WallTime(sys_days(date)) + hours(parts[3]) + minutes(parts[4]) + seconds(parts[5]) -
           *offset;
}

std::optional<std::chrono::sys_days> parseDay(std::string_view text)
{
    const auto time =
        text.size() == DayLength ? parseDateTime(std::string(text) + "T00:00:00Z") : std::nullopt;
    if (!time)
        return std::nullopt;
    return std::chrono::floor<std::chrono::days>(*time);
}

std::optional<std::chrono::sys_days> parsePackedDay(ByteView packed)
{
    constexpr std::size_t Size = 4;
    if (packed.size() != Size)
        return std::nullopt;
    const std::string text = huimin::digits(packed);
    return parseDay(text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6));
}

std::string dayText(std::chrono::sys_days day)
{
    return dateTimeText(WallTime(day)).substr(0, DayLength);
}

std::optional<WallTime> parseUtc(std::string_view text)
{
    using namespace std::chrono;
    constexpr std::string_view Shape = "2026-11-26T06:30:05Z";
    constexpr std::size_t SecondsAt = 17;
    constexpr WallTime Earliest = sys_days(year(2000) / January / 1);
    // One form of many, and no leap second: then what was read is written as it was.
    if (text.size() != Shape.size() || text.back() != 'Z' || text.substr(SecondsAt, 2) == "60")
        return std::nullopt;
    const auto time = parseDateTime(text);
    return time && *time >= Earliest ? time : std::nullopt;
}

} // namespace huimin
