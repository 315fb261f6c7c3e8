// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/points/calendar.h"

#include "kiosk/base/date_time.h"
#include "kiosk/base/enum_words.h"

#include <algorithm>

namespace huimin::points {

namespace {

// In the order of the enumeration.
constexpr std::array Whats{"apply", "onSite", "publish", "review", "result"};

constexpr std::size_t LocalLength = std::string_view("2024-04-28T09:00").size();

} // namespace

const char *name(Window::What what)
{
    return Whats.at(static_cast<std::size_t>(what));
}

std::optional<Window::What> windowWhat(const std::string &word)
{
    return valueOf<Window::What>(Whats, word);
}

const Window *openNow(const Calendar &calendar, Window::What what, WallTime now)
{
    const auto found = std::ranges::find_if(
        calendar, [&](const Window &each) { return each.what == what && each.holds(now); });
    return found == calendar.end() ? nullptr : &*found;
}

const Window *comesNext(const Calendar &calendar, Window::What what, WallTime now)
{
    const auto found = std::ranges::find_if(
        calendar, [&](const Window &each) { return each.what == what && each.from > now; });
    return found == calendar.end() ? nullptr : &*found;
}

std::optional<WallTime> parseLocal(std::string_view text)
{
    if (text.size() != LocalLength)
        return std::nullopt;
    return parseDateTime(std::string(text) + ":00+08:00");
}

} // namespace huimin::points
