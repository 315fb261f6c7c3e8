// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/sqlite.h"
#include "services/help_desk/help_desk.h"
#include "services/http/http.h"

#include <vector>

namespace huimin::town {

/// Who can be sent, and how to reach the desk itself.
struct HelpDeskStaff {
    struct Worker {
        std::string name;
        std::string nameEn;
        HelpDesk::Role role = HelpDesk::Role::GridWorker;
        std::vector<std::string> stations;
        std::chrono::minutes away{10}; ///< from each of them
    };
    std::string telephone;
    std::vector<Worker> workers;
};

/// The town's help desk: its calls on SQLite, and openapi.yaml over them. Whoever is
/// responsible for a station is sent at once, is on the way a minute later, and has gone five
/// minutes after arriving; unless somebody at the control socket says otherwise. Calls are
/// remembered by key for ever.
class HelpDeskService
{
public:
    static Result<HelpDeskService> open(sqlite::Database &database, HelpDeskStaff staff);

    /// The path begins behind the desk's own: "/v1/calls/...". `refusal` is why no new call is
    /// taken; empty: they are.
    HttpResponse answer(const HttpRequest &request, WallTime now, const std::string &refusal = {});

    struct Entry {
        std::string key;
        std::string call; ///< as it was sent; empty: it was withdrawn before it came
        int times = 0;    ///< how often it was heard
        HelpDesk::State state;
    };
    /// In the order in which they came.
    Result<std::vector<Entry>> calls(WallTime now);

    /// From now on nobody is sent before this; nothing: at once, as usual.
    void nobodyBefore(std::optional<WallTime> time) { nobodyBefore_ = time; }
    /// The newest call is there now, and stays there. Refused when there is none, or nobody who
    /// could come.
    Result<void> put(HelpDesk::State state);

private:
    HelpDeskService(sqlite::Database &database, HelpDeskStaff staff)
        : database_(&database), staff_(std::move(staff))
    {}

    HttpResponse call(const std::string &key, const std::string &body, WallTime now,
                      const std::string &refusal);
    HttpResponse ask(const std::string &key, WallTime now, int status);
    HttpResponse withdraw(const std::string &key, WallTime now);
    /// A row as `Columns` in the source has it.
    HelpDesk::State stateIn(const sqlite::Statement &row, WallTime now) const;
    const HelpDeskStaff::Worker *workerFor(const std::string &station) const;

    sqlite::Database *database_; // borrowed; the town owns it
    HelpDeskStaff staff_;
    std::optional<WallTime> nobodyBefore_;
};

} // namespace huimin::town
