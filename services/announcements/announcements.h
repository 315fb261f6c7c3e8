// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/language.h"
#include "kiosk/base/task.h"

#include <string>
#include <variant>
#include <vector>

namespace huimin {

/// What a community has to say to everybody: that the water is off on Thursday. One attempt per
/// call. Everything that it says was checked; nothing in it is about anybody.
class Announcements
{
public:
    struct Announcement {
        std::string id;
        Naming title;
        Naming words; ///< plain words, on one line
        WallTime published;
        std::string topic; ///< a word: "water"; empty: none
        bool isUrgent = false;
        friend bool operator==(const Announcement &, const Announcement &) = default;
    };
    struct Feed {
        std::vector<Announcement> all; ///< urgent ones first, then the newest
        std::string version;           ///< what the source calls it; empty: nothing
    };
    /// It is still the version that was named.
    struct Unchanged {};
    struct NoAnswer {
        std::string detail;
    };
    using Told = std::variant<Feed, Unchanged, NoAnswer>;

    virtual ~Announcements() = default;

    /// `version` is the one that is known already; empty: none is.
    virtual Task<Told> read(std::string version) = 0;
};

} // namespace huimin
