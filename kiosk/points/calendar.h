// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace huimin::points {

/// When what can be done. In China local time is UTC+8 everywhere.
struct Window {
    enum class What {
        Apply,   ///< online, or at a station
        OnSite,  ///< papers are looked at
        Publish, ///< scores are shown
        Review,  ///< a score may be objected to
        Result   ///< who has a place
    };
    What what = What::Apply;
    WallTime from;
    WallTime to; ///< not included
    bool holds(WallTime at) const { return from <= at && at < to; }
    friend bool operator==(const Window &, const Window &) = default;
};

const char *name(Window::What what);
std::optional<Window::What> windowWhat(const std::string &word);

/// In the order of time.
using Calendar = std::vector<Window>;

/// The one that holds now; null: none does.
const Window *openNow(const Calendar &calendar, Window::What what, WallTime now);
/// The next one that begins; null: none is known.
const Window *comesNext(const Calendar &calendar, Window::What what, WallTime now);

/// "2024-04-28T09:00", local time; nothing when there is no such time.
std::optional<WallTime> parseLocal(std::string_view text);

} // namespace huimin::points
