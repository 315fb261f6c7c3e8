// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/help_desk/help_desk_service.h"

#include "services/help_desk/help_messages.h"
#include "services/town/request_path.h"

#include <algorithm>

namespace huimin::town {

using namespace std::chrono_literals;
using Stage = HelpDesk::Stage;

using namespace http_status;

namespace {

constexpr auto LeavesAfter = 1min;
constexpr auto StaysFor = 5min;

// What a call is: as it was sent, from which station, when somebody is first sent, and what
// somebody at the desk has decided about it.
constexpr const char *Columns = "key, call, station, sent_at, fixed, by, telephone, ending, times ";
enum Column { Key, CallText, Station, SentAt, Fixed, By, Telephone, Ending, Times };

} // namespace

Result<HelpDeskService> HelpDeskService::open(sqlite::Database &database, HelpDeskStaff staff)
{
    auto made = database.execute(R"(
        CREATE TABLE IF NOT EXISTS help_calls(
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, call TEXT NOT NULL,
            station TEXT NOT NULL, sent_at INTEGER NOT NULL, fixed TEXT NOT NULL DEFAULT '',
            by INTEGER NOT NULL DEFAULT 0, telephone TEXT NOT NULL DEFAULT '',
            ending TEXT NOT NULL DEFAULT '', refusal TEXT NOT NULL DEFAULT '',
            times INTEGER NOT NULL DEFAULT 1) STRICT;
    )");
    if (!made)
        return fail(made.error());
    return HelpDeskService(database, std::move(staff));
}

HttpResponse HelpDeskService::answer(const HttpRequest &request, WallTime now,
                                     const std::string &refusal)
{
    const auto key = partBetween(request.path, "/v1/calls/", "");
    if (!key)
        return {NotFound, {}};
    if (request.method != "GET" && !isKey(*key))
        return {Unprocessable, help_desk::notACallJson(WrongKey)};
    if (request.method == "PUT")
        return call(*key, request.body, now, refusal);
    if (request.method == "GET")
        return ask(*key, now, Ok);
    if (request.method == "DELETE")
        return withdraw(*key, now);
    return {NotFound, {}};
}

HttpResponse HelpDeskService::call(const std::string &key, const std::string &body, WallTime now,
                                   const std::string &refusal)
{
    const auto wanted = help_desk::parseCall(body);
    if (!wanted)
        return {Unprocessable, help_desk::notACallJson(wanted.error().detail)};
    auto known = database_->prepare("SELECT call FROM help_calls WHERE key = ?");
    if (!known)
        return {Broken, {}};
    const auto row = known->bind(std::string_view(key)).step();
    if (!row)
        return {Broken, {}};
    if (*row) {
        const std::string before = known->text(0);
        auto again =
            database_->prepare("UPDATE help_calls SET times = times + 1, call = ? WHERE key = ?");
        if (!before.empty() && before != body)
            return {Conflict, help_desk::toJson(HelpDesk::Refused{"keyReused"})};
        // Without a call it was withdrawn before it came, and stays so.
        if (!again || !again->bind(std::string_view(body)).bind(std::string_view(key)).run())
            return {Broken, {}};
        return ask(key, now, Ok);
    }
    auto insert = database_->prepare("INSERT INTO help_calls(key, call, station, sent_at, refusal) "
                                     "VALUES(?, ?, ?, ?, ?)");
    if (!insert)
        return {Broken, {}};
    const WallTime sent = std::max(now, nobodyBefore_.value_or(now));
    const auto done = insert->bind(std::string_view(key))
                          .bind(std::string_view(body))
                          .bind(std::string_view(wanted->station))
                          .bind(inMilliseconds(sent))
                          .bind(std::string_view(refusal))
                          .run();
    return done ? ask(key, now, Created) : HttpResponse{Broken, {}};
}

HttpResponse HelpDeskService::ask(const std::string &key, WallTime now, int status)
{
    auto refused = database_->prepare("SELECT refusal FROM help_calls WHERE key = ?");
    auto select =
        database_->prepare(std::string("SELECT ") + Columns + "FROM help_calls WHERE key = ?");
    if (!refused || !select)
        return {Broken, {}};
    const auto row = refused->bind(std::string_view(key)).step();
    if (!row)
        return {Broken, {}};
    if (!*row)
        return {NotFound, help_desk::neverHeardJson()};
    if (const std::string why = refused->text(0); !why.empty())
        return {Conflict, help_desk::toJson(HelpDesk::Refused{why})};
    const auto there = select->bind(std::string_view(key)).step();
    if (!there || !*there)
        return {Broken, {}};
    return {status, help_desk::toJson(stateIn(*select, now))};
}

/// Also of a call that has not come: it must not be one when it does.
HttpResponse HelpDeskService::withdraw(const std::string &key, WallTime now)
{
    auto remember = database_->prepare("INSERT OR IGNORE INTO help_calls(key, call, station, "
                                       "sent_at, times) VALUES(?, '', '', ?, 0)");
    auto update = database_->prepare(
        "UPDATE help_calls SET fixed = 'closed', ending = 'withdrawn', refusal = '' "
        "WHERE key = ? AND fixed <> 'closed'");
    if (!remember || !update)
        return {Broken, {}};
    const auto kept = remember->bind(std::string_view(key)).bind(inMilliseconds(now)).run();
    const auto done = update->bind(std::string_view(key)).run();
    return kept && done ? ask(key, now, Ok) : HttpResponse{Broken, {}};
}

HelpDesk::State HelpDeskService::stateIn(const sqlite::Statement &row, WallTime now) const
{
    HelpDesk::State state;
    const auto *worker = workerFor(row.text(Station));
    if (const auto fixed = helpStage(row.text(Fixed))) {
        state.stage = *fixed;
        if (row.integer(By) != 0)
            state.by = wallTime(row.integer(By));
        state.telephone = row.text(Telephone);
        state.end = helpEnd(row.text(Ending)).value_or(HelpDesk::End::Helped);
    } else {
        const WallTime sent = wallTime(row.integer(SentAt));
        state.by = now < sent || worker == nullptr ? sent : sent + worker->away;
        state.stage = now < sent                   ? Stage::Queued
                      : worker == nullptr          ? Stage::Telephone
                      : now < sent + LeavesAfter   ? Stage::Coming
                      : now < *state.by            ? Stage::OnTheWay
                      : now < *state.by + StaysFor ? Stage::Arrived
                                                   : Stage::Closed;
        if (state.stage == Stage::Telephone)
            state.telephone = staff_.telephone;
    }
    const bool somebody = state.stage == Stage::Coming || state.stage == Stage::OnTheWay ||
                          state.stage == Stage::Arrived;
    if (somebody && worker != nullptr) {
        state.name = worker->name;
        state.nameEn = worker->nameEn;
        state.role = worker->role;
    }
    if (state.stage == Stage::Telephone || state.stage == Stage::Closed)
        state.by.reset();
    return state;
}

const HelpDeskStaff::Worker *HelpDeskService::workerFor(const std::string &station) const
{
    for (const HelpDeskStaff::Worker &each : staff_.workers)
        if (std::ranges::find(each.stations, station) != each.stations.end())
            return &each;
    return nullptr;
}

Result<std::vector<HelpDeskService::Entry>> HelpDeskService::calls(WallTime now)
{
    auto select =
        database_->prepare(std::string("SELECT ") + Columns + "FROM help_calls ORDER BY id");
    if (!select)
        return fail(select.error());
    return select->rows<Entry>([&] {
        return Entry{select->text(Key), select->text(CallText),
                     static_cast<int>(select->integer(Times)), stateIn(*select, now)};
    });
}

Result<void> HelpDeskService::put(HelpDesk::State state)
{
    auto newest = database_->prepare(
        "SELECT key, station FROM help_calls WHERE call <> '' ORDER BY id DESC LIMIT 1");
    if (!newest)
        return fail(newest.error());
    const auto row = newest->step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, "there is no call");
    const bool somebody = state.stage == Stage::Coming || state.stage == Stage::OnTheWay ||
                          state.stage == Stage::Arrived;
    if (somebody && workerFor(newest->text(1)) == nullptr)
        return fail(ErrorCode::NotFound, "nobody is there for station " + newest->text(1));
    auto update = database_->prepare(
        "UPDATE help_calls SET fixed = ?, by = ?, telephone = ?, ending = ? WHERE key = ?");
    if (!update)
        return fail(update.error());
    const std::string telephone = state.stage == Stage::Telephone && state.telephone.empty()
                                      ? staff_.telephone
                                      : state.telephone;
    return update->bind(std::string_view(name(state.stage)))
        .bind(state.by ? inMilliseconds(*state.by) : 0)
        .bind(std::string_view(telephone))
        .bind(std::string_view(state.stage == Stage::Closed ? name(state.end) : ""))
        .bind(std::string_view(newest->text(0)))
        .run();
}

} // namespace huimin::town
