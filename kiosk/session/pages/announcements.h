// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/announcements/announcements.h"

#include <optional>

namespace huimin::session {

/// What the community has to say. Confirm: on paper; Choose 0: something else; Cancel: back.
struct AnnouncementPage {
    Announcements::Announcement announcement;
    std::optional<WallTime> asOf; ///< the line is down: it was read then
    bool canPrint = false;
    bool printed = false;

    friend bool operator==(const AnnouncementPage &, const AnnouncementPage &) = default;
};

} // namespace huimin::session
