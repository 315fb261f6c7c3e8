// SPDX-License-Identifier: GPL-3.0-or-later
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
    if (keeps) {
        const auto kept = drafts_.keep(hash, {{}, toJson(*query->draft)}, now);
        return kept ? HttpResponse{Ok, toJson(CaseDrafts::KeptUntil{*kept})}
                    : HttpResponse{Broken, {}};
    }
    if (what == "drop") {
        const auto gone = drafts_.drop(hash);
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
    const auto found = draftUnder(hash, now);
    if (!found)
        return {Broken, {}};
    if (std::holds_alternative<CaseDrafts::NoDraft>(*found) && !noteMiss(station, now))
        return {Broken, {}};
    return {Ok, toJson(*found)};
}

Result<CaseDrafts::Found> CaseService::draftUnder(const std::string &hash, WallTime now)
{
    const auto kept = drafts_.find(hash, now);
    if (!kept)
        return fail(kept.error());
    if (!*kept)
        return CaseDrafts::Found(CaseDrafts::NoDraft{});
    if ((*kept)->isOver)
        return CaseDrafts::Found(CaseDrafts::Over{});
    auto draft = parseDraft((*kept)->content);
    if (!draft)
        return fail(draft.error());
    return CaseDrafts::Found(*std::move(draft));
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

/// Those of hours ago count no more.
Result<void> CaseService::noteMiss(const std::string &station, WallTime now)
{
    auto insert = database_->prepare("INSERT INTO case_draft_misses(station, at) VALUES(?, ?)");
    auto forget = database_->prepare("DELETE FROM case_draft_misses WHERE at < ?");
    if (!insert || !forget)
        return fail(!insert ? insert.error() : forget.error());
    if (auto done = forget->bind(inMilliseconds(now - MissesFor)).run(); !done)
        return done;
    return insert->bind(std::string_view(station)).bind(inMilliseconds(now)).run();
}

} // namespace huimin::town
