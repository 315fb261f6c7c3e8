// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/office_fields.h"
#include "services/school/school_messages.h"
#include "services/town/school/school_service.h"

// Applications that were begun, under a code and for one person. The code is kept nowhere, and what
// is kept names nobody.

namespace huimin::town {

using namespace http_status;
using namespace school;
using namespace std::chrono;
using Office = SchoolOffice;

namespace {

HttpResponse refused(int status, const char *reason)
{
    return {status, toJson(Office::Refused{reason})};
}

std::string hashOf(const DraftQuery &query)
{
    return toHex(crypto::sm3(bytesOf(query.code + "|" + query.person.number)));
}

} // namespace

HttpResponse SchoolService::draft(const std::string &what, const HttpRequest &request, WallTime now,
                                  const std::string &refusal)
{
    const bool keeps = what == "keep";
    if (!keeps && what != "find" && what != "drop")
        return {NotFound, {}};
    const auto query = parseDraftQuery(request.body);
    if (!query || keeps != query->draft.has_value())
        return {Unprocessable, notUnderstoodJson(query ? "reference" : query.error().detail)};
    if (!query->purpose.consent)
        return refused(Forbidden, "noConsent");
    if (!refusal.empty())
        return refused(Conflict, refusal.c_str());
    const std::string hash = hashOf(*query);
    if (keeps) {
        const auto known = find("reference", query->draft->reference, now);
        if (!known)
            return {Broken, {}};
        if (!*known || !(*known)->child.isOf(query->person.number))
            return refused(Forbidden, "notKnown");
        const Office::Draft &draft = *query->draft;
        const auto kept = drafts_.keep(hash, {draft.reference, draft.school}, now);
        return kept ? HttpResponse{Ok, toJson(Office::KeptUntil{*kept})} : HttpResponse{Broken, {}};
    }
    if (what == "drop") {
        const auto gone = drafts_.drop(hash);
        return gone ? HttpResponse{Ok, toJson(Office::Found(Office::NoDraft{}))}
                    : HttpResponse{Broken, {}};
    }
    // Codes are not to be found by trying: it counts as a look.
    const AccessBook::Look look{query->person.number, "family",
                                stationOf(request, query->purpose.station), query->purpose.helper,
                                now};
    const auto may = accesses_.mayLook(look);
    if (!may)
        return {Broken, {}};
    if (!*may)
        return refused(TooMany, "tooOften");
    const auto found = findDraft(hash, now);
    if (!found || !accesses_.note(look, std::holds_alternative<Office::Begun>(*found)))
        return {Broken, {}};
    return {Ok, toJson(*found)};
}

Result<Office::Found> SchoolService::findDraft(const std::string &hash, WallTime now)
{
    const auto kept = drafts_.find(hash, now);
    if (!kept)
        return fail(kept.error());
    if (!*kept)
        return Office::Found(Office::NoDraft{});
    if ((*kept)->isOver)
        return Office::Found(Office::Over{});
    const auto known = find("reference", (*kept)->about, now);
    if (!known)
        return fail(known.error());
    if (!*known)
        return Office::Found(Office::NoDraft{});
    return Office::Found(Office::Begun{(*known)->child.number, (*kept)->content});
}

} // namespace huimin::town
