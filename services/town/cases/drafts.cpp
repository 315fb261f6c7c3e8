// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/date_time.h"
#include "services/http/office_fields.h"
#include "services/open311/case_draft_messages.h"
#include "services/town/access_book.h"
#include "services/town/cases/case_service.h"

// Cases that were begun, under a code. Whoever has the code has the words: it is kept nowhere, and
// cannot be found by trying.

namespace huimin::town {

using namespace http_status;
using namespace open311;
using namespace std::chrono;

namespace {

constexpr days KeptFor(30);
/// So long it is known that there was something.
constexpr days KnownFor(90);
constexpr hours UtcOffset(8);
/// Codes that named nothing, at one station and in an hour.
constexpr int MissesMost = 20;
constexpr hours MissesFor(1);

HttpResponse refused(int status, const char *reason)
{
    return {status, toJson(CaseDrafts::Refused{reason})};
}

std::string hashOf(const std::string &code)
{
    return toHex(crypto::sm3(bytesOf("case|" + code)));
}

} // namespace

HttpResponse CaseService::draft(const std::string &what, const HttpRequest &request, WallTime now,
                                bool isRefused)
{
    const bool keeps = what == "keep";
    if (!keeps && what != "find" && what != "drop")
        return {NotFound, {}};
    const auto query = parseDraftQuery(request.body);
    if (!query || keeps != query->draft.has_value())
        return {Unprocessable, notUnderstoodJson(query ? "draft" : query.error().detail)};
    if (query->apiKey.empty())
        return refused(Forbidden, "noKey");
    if (isRefused)
        return refused(Conflict, "closed");
    const std::string hash = hashOf(query->code);
    if (!forgetOld(now))
        return {Broken, {}};
    if (keeps) {
        const auto kept = keepDraft(hash, *query->draft, now);
        return kept ? HttpResponse{Ok, toJson(*kept)} : HttpResponse{Broken, {}};
    }
    if (what == "drop") {
        const auto gone = dropDraft(hash);
        return gone ? HttpResponse{Ok, toJson(CaseDrafts::Found(CaseDrafts::NoDraft{}))}
                    : HttpResponse{Broken, {}};
    }
    return findDraft(hash, stationOf(request, query->station), now);
}

HttpResponse CaseService::findDraft(const std::string &hash, const std::string &station,
                                    WallTime now)
{
    const auto may = mayTry(station, now);
    if (!may)
        return {Broken, {}};
    if (!*may)
        return refused(TooMany, "tooOften");
    const auto found = draftUnder(hash);
    if (!found)
        return {Broken, {}};
    if (std::holds_alternative<CaseDrafts::NoDraft>(*found) && !noteMiss(station, now))
        return {Broken, {}};
    return {Ok, toJson(*found)};
}

Result<CaseDrafts::KeptUntil> CaseService::keepDraft(const std::string &hash,
                                                     const CaseDrafts::Draft &draft, WallTime now)
{
    const WallTime until = now + KeptFor;
    auto insert = database_->prepare(
        "INSERT OR REPLACE INTO case_drafts(hash, content, until) VALUES(?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    const std::string content = toJson(draft);
    const auto done = insert->bind(std::string_view(hash))
                          .bind(std::string_view(content))
                          .bind(inMilliseconds(until))
                          .run();
    if (!done)
        return fail(done.error());
    return CaseDrafts::KeptUntil{dayText(floor<days>(until + UtcOffset))};
}

Result<CaseDrafts::Found> CaseService::draftUnder(const std::string &hash)
{
    auto select = database_->prepare("SELECT content FROM case_drafts WHERE hash = ?");
    if (!select)
        return fail(select.error());
    const auto row = select->bind(std::string_view(hash)).step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return CaseDrafts::Found(CaseDrafts::NoDraft{});
    const std::string content = select->text(0);
    if (content.empty())
        return CaseDrafts::Found(CaseDrafts::Over{});
    auto draft = parseDraft(content);
    if (!draft)
        return fail(draft.error());
    return CaseDrafts::Found(*std::move(draft));
}

Result<void> CaseService::dropDraft(const std::string &hash)
{
    auto remove = database_->prepare("DELETE FROM case_drafts WHERE hash = ?");
    if (!remove)
        return fail(remove.error());
    return remove->bind(std::string_view(hash)).run();
}

Result<bool> CaseService::mayTry(const std::string &station, WallTime now)
{
    auto select =
        database_->prepare("SELECT COUNT(*) FROM case_draft_misses WHERE station = ? AND at > ?");
    if (!select)
        return fail(select.error());
    const auto row =
        select->bind(std::string_view(station)).bind(inMilliseconds(now - MissesFor)).step();
    if (!row)
        return fail(row.error());
    return select->integer(0) < MissesMost;
}

Result<void> CaseService::noteMiss(const std::string &station, WallTime now)
{
    auto insert = database_->prepare("INSERT INTO case_draft_misses(station, at) VALUES(?, ?)");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(station)).bind(inMilliseconds(now)).run();
}

/// First what is in it, later that there was anything.
Result<void> CaseService::forgetOld(WallTime now)
{
    auto empty = database_->prepare("UPDATE case_drafts SET content = '' WHERE until < ?");
    auto remove = database_->prepare("DELETE FROM case_drafts WHERE until < ?");
    auto misses = database_->prepare("DELETE FROM case_draft_misses WHERE at < ?");
    if (!empty || !remove || !misses)
        return fail(!empty ? empty.error() : !remove ? remove.error() : misses.error());
    if (auto done = empty->bind(inMilliseconds(now)).run(); !done)
        return done;
    if (auto done = remove->bind(inMilliseconds(now - KnownFor)).run(); !done)
        return done;
    return misses->bind(inMilliseconds(now - MissesFor)).run();
}

Result<int> CaseService::drafts()
{
    auto select = database_->prepare("SELECT COUNT(*) FROM case_drafts WHERE content <> ''");
    if (!select)
        return fail(select.error());
    const auto row = select->step();
    if (!row)
        return fail(row.error());
    return static_cast<int>(select->integer(0));
}

Result<void> CaseService::endDrafts(WallTime now)
{
    auto update = database_->prepare("UPDATE case_drafts SET until = ?");
    if (!update)
        return fail(update.error());
    return update->bind(inMilliseconds(now - hours(1))).run();
}

} // namespace huimin::town
