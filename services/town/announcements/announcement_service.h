// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"
#include "services/announcements/announcements.h"
#include "services/http/http.h"

namespace huimin::town {

/// What the community has to say: a JSON Feed over a list that the seed has.
class AnnouncementService
{
public:
    struct Posted {
        Announcements::Announcement announcement; ///< its `published` is not set yet
        std::chrono::hours ago{};                 ///< before the town was opened
    };

    AnnouncementService(std::vector<Posted> posted, WallTime now);

    /// The path begins behind the feed's own: "/feed.json".
    HttpResponse answer(const HttpRequest &request) const;

    /// What somebody who keeps the list does.
    enum class Put { Usual, Urgent, Gone };
    Result<void> put(const std::string &id, Put how);
    /// Instead of its own words; any text, outside data may be anything.
    Result<void> say(const std::string &id, std::string words);
    /// A new one, in the same words in every language.
    void announce(std::string title, bool isUrgent, WallTime now);

private:
    Announcements::Announcement *find(const std::string &id);

    std::vector<Announcements::Announcement> all_;
    int added_ = 0;
};

} // namespace huimin::town
