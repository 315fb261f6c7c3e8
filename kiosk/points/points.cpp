// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/points/points.h"

#include <fmt/format.h>

#include <charconv>

namespace huimin::points {

namespace {

constexpr std::int64_t Most = 1000;

} // namespace

std::string text(Points points)
{
    const std::int64_t whole = points.inTenths() / Points::TenthsOfOne;
    const std::int64_t rest = points.inTenths() % Points::TenthsOfOne;
    return rest == 0 ? fmt::format("{}", whole) : fmt::format("{}.{}", whole, rest);
}

std::optional<Points> parsePoints(std::string_view text)
{
    std::int64_t whole = 0;
    const char *const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, whole);
    if (read.ec != std::errc{} || whole < 0 || whole > Most || text.front() == '-')
        return std::nullopt;
    if (read.ptr == end)
        return Points::whole(whole);
    const char *const digit = read.ptr + 1;
    if (*read.ptr != '.' || digit + 1 != end || *digit < '0' || *digit > '9')
        return std::nullopt;
    return Points::whole(whole) + Points::tenths(*digit - '0');
}

} // namespace huimin::points
