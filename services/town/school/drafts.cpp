// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/date_time.h"
#include "services/http/office_fields.h"
#include "services/school/school_messages.h"
#include "services/town/school/school_service.h"
#include "services/town/social_security/pension_rules.h"

#include <algorithm>

// Applications that were begun, under a code and for one person. The code is kept nowhere, and what
// is kept names nobody.

namespace huimin::town {

using namespace http_status;
using namespace school;
using namespace std::chrono;
using Office = SchoolOffice;

namespace {

constexpr days KeptFor(30);
/// So long it is known that there was something.
constexpr days KnownFor(90);

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
    if (!forgetOld(now))
        return {Broken, {}};
    if (keeps) {
        const auto known = find("reference", query->draft->reference, now);
        if (!known)
            return {Broken, {}};
        if (!*known || !(*known)->child.isOf(query->person.number))
            return refused(Forbidden, "notKnown");
        const auto kept = keepDraft(hash, *query->draft, now);
        return kept ? HttpResponse{Ok, toJson(*kept)} : HttpResponse{Broken, {}};
    }
    if (what == "drop") {
        const auto gone = dropDraft("hash", hash);
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

Result<Office::KeptUntil> SchoolService::keepDraft(const std::string &hash,
                                                   const Office::Draft &draft, WallTime now)
{
    const WallTime until = now + KeptFor;
    auto insert = database_->prepare(
        "INSERT OR REPLACE INTO school_drafts(hash, reference, school, until) VALUES(?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    const auto done = insert->bind(std::string_view(hash))
                          .bind(std::string_view(draft.reference))
                          .bind(std::string_view(draft.school))
                          .bind(inMilliseconds(until))
                          .run();
    if (!done)
        return fail(done.error());
    return Office::KeptUntil{dayText(pension_rules::dayOf(until))};
}

Result<Office::Found> SchoolService::findDraft(const std::string &hash, WallTime now)
{
    auto select = database_->prepare("SELECT reference, school FROM school_drafts WHERE hash = ?");
    if (!select)
        return fail(select.error());
    const auto row = select->bind(std::string_view(hash)).step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return Office::Found(Office::NoDraft{});
    const std::string reference = select->text(0);
    if (reference.empty())
        return Office::Found(Office::Over{});
    const auto known = find("reference", reference, now);
    if (!known)
        return fail(known.error());
    if (!*known)
        return Office::Found(Office::NoDraft{});
    return Office::Found(Office::Begun{(*known)->child.number, select->text(1)});
}

/// First what is in it, later that there was anything.
Result<void> SchoolService::forgetOld(WallTime now)
{
    auto empty =
        database_->prepare("UPDATE school_drafts SET reference = '', school = '' WHERE until < ?");
    auto remove = database_->prepare("DELETE FROM school_drafts WHERE until < ?");
    if (!empty || !remove)
        return fail(!empty ? empty.error() : remove.error());
    if (auto done = empty->bind(inMilliseconds(now)).run(); !done)
        return done;
    return remove->bind(inMilliseconds(now - KnownFor)).run();
}

Result<void> SchoolService::dropDraft(const char *column, const std::string &value)
{
    auto remove =
        database_->prepare(std::string("DELETE FROM school_drafts WHERE ") + column + " = ?");
    if (!remove)
        return fail(remove.error());
    return remove->bind(std::string_view(value)).run();
}

Result<int> SchoolService::drafts()
{
    auto select = database_->prepare("SELECT COUNT(*) FROM school_drafts WHERE reference <> ''");
    if (!select)
        return fail(select.error());
    const auto row = select->step();
    if (!row)
        return fail(row.error());
    return static_cast<int>(select->integer(0));
}

Result<void> SchoolService::endDrafts(WallTime now)
{
    auto update = database_->prepare("UPDATE school_drafts SET until = ?");
    if (!update)
        return fail(update.error());
    return update->bind(inMilliseconds(now - hours(1))).run();
}

} // namespace huimin::town
