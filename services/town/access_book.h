// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/sqlite.h"
#include "services/http/http.h"
#include "services/social_security/social_security.h"

#include <optional>
#include <string>
#include <vector>

namespace huimin::town {

/// Who has looked at whose data, in every office of the town, and who asks too often. Whoever asks
/// an office for somebody's data asks this first, and says afterwards what came of it.
class AccessBook
{
public:
    static constexpr int LooksMax = 30; ///< at one thing of one person, in an hour

    using Agent = SocialSecurity::Agent;
    struct Look {
        std::string person; ///< the number of their identity card
        std::string what;   ///< a word of the office: "pension"
        std::string station;
        std::string helper; ///< the badge of who stood beside; empty: nobody
        WallTime at;
        std::optional<Agent> agent{};
    };
    struct Entry {
        std::string office;
        Look look;
        std::string outcome; ///< "shown", "notShown", "tooOften"
    };

    static Result<AccessBook> open(sqlite::Database &database, std::string office);

    /// No: it was looked at as often as may be, and this is written down.
    Result<bool> mayLook(const Look &look);
    Result<void> note(const Look &look, bool shown);

    /// What this person was shown of theirs, in any office, newest first, fifty at most.
    Result<std::vector<Entry>> shownTo(const std::string &person);
    /// Everything, newest first, a hundred at most; of everybody when `person` is empty.
    Result<std::vector<Entry>> all(const std::string &person);

private:
    AccessBook(sqlite::Database &database, std::string office)
        : database_(&database), office_(std::move(office))
    {}

    Result<void> write(const Look &look, const char *outcome);
    Result<std::vector<Entry>> read(const char *where, const std::string &person);

    sqlite::Database *database_; // borrowed; the town owns it
    std::string office_;
};

/// The station that a question comes from: its certificate knows better than what it says itself.
inline const std::string &stationOf(const HttpRequest &request, const std::string &claimed)
{
    return request.speaker.empty() ? claimed : request.speaker;
}

} // namespace huimin::town
