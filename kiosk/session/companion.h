// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/badges/badge_desk.h"

#include <optional>
#include <string>
#include <vector>

namespace huimin::session {

/// Somebody who stands beside a resident because the resident wants that. They see what to do,
/// and nothing that is somebody's own; they may point, and what moves money they do not say.
struct Helper {
    std::optional<badges::Badge> badge; ///< nothing: one of the family

    bool hasBadge() const { return badge.has_value(); }
    friend bool operator==(const Helper &, const Helper &) = default;
};

/// What somebody was there for, for the journal and for the resident's receipt.
struct HelpGiven {
    Helper helper;
    WallTime from;
    std::optional<WallTime> until; ///< nothing: they are still there
    std::vector<std::string> pages;

    static constexpr std::size_t PagesMost = 40;
};

} // namespace huimin::session
