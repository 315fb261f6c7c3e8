// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/sqlite.h"
#include "services/open311/hotline.h"

namespace huimin::cases {

using CaseNumber = std::int64_t;

/// What residents have told the town, until the town has it. The journal keeps everything for
/// ever, and what somebody writes is theirs: so it waits here, durably, and is wiped from the
/// file in the moment in which it has got through. Its number and its code stay for a while.
class CaseStore
{
public:
    static constexpr auto Kept = std::chrono::days(90);

    enum class State {
        Waiting, ///< not sent, or nobody knows whether it arrived
        Taken,
        Refused,
    };
    struct Entry {
        CaseNumber number = 0;
        State state = State::Waiting;
        Hotline::Report report;       ///< empty once the town has it; its photo is asked for apart
        std::optional<WallTime> sent; ///< for the first time
        std::string token;
        std::string code;   ///< the town's
        std::string notice; ///< the town's; of a refused one why
    };

    static Result<CaseStore> open(const std::string &path, WallTime now, const char *vfs = nullptr);

    /// Durable when it returns.
    Result<CaseNumber> add(const Hotline::Report &report, WallTime now);
    Result<void> sending(CaseNumber number, WallTime now);
    Result<void> promised(CaseNumber number, const std::string &token);
    Result<void> taken(CaseNumber number, const std::string &code, const std::string &notice);
    Result<void> refused(CaseNumber number, const std::string &why);

    Result<std::optional<Entry>> find(CaseNumber number);
    /// What goes with a case that waits; empty: nothing does.
    Result<Bytes> photo(CaseNumber number);
    Result<std::vector<CaseNumber>> waiting();

    /// The town's list, for when its line is down.
    Result<void> keepServices(const std::vector<Hotline::Service> &services);
    Result<std::vector<Hotline::Service>> services();

private:
    explicit CaseStore(sqlite::Database database) : database_(std::move(database)) {}
    Result<void> finish(CaseNumber number, State state, const std::string &code,
                        const std::string &notice);

    sqlite::Database database_;
};

} // namespace huimin::cases
