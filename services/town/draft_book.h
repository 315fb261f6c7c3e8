// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/sqlite.h"

#include <optional>
#include <string>

namespace huimin::town {

/// What was begun at one of the town's offices, under a code that is kept nowhere: the book has its
/// hash. It is kept for thirty days; for ninety more it is known that there was something.
class DraftBook
{
public:
    struct Entry {
        std::string about; ///< what the office knows it by; may be empty
        std::string content;
        bool isOver = false; ///< its time is: nothing else is known
    };

    static Result<DraftBook> open(sqlite::Database &database, std::string office);

    /// The same hash again is the same one. The last day of it, in China.
    Result<std::string> keep(const std::string &hash, const Entry &entry, WallTime now);
    /// Nothing: there is none.
    Result<std::optional<Entry>> find(const std::string &hash, WallTime now);
    Result<void> drop(const std::string &hash);
    Result<void> dropAbout(const std::string &about);

    /// Those that are kept.
    Result<int> count();
    /// The time of all of them is over.
    Result<void> endAll(WallTime now);

private:
    DraftBook(sqlite::Database &database, std::string office)
        : database_(&database), office_(std::move(office))
    {}

    Result<void> forgetOld(WallTime now);

    sqlite::Database *database_; // borrowed; the town owns it
    std::string office_;
};

} // namespace huimin::town
