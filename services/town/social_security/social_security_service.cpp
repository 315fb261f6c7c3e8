// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/social_security/social_security_service.h"

#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"
#include "services/http/office_fields.h"
#include "services/social_security/social_messages.h"
#include "services/town/request_path.h"

#include <algorithm>

namespace huimin::town {

using namespace http_status;
using namespace pension_rules;
using namespace social_security;
using namespace std::chrono;
using State = SocialSecurity::Check::State;
using Way = SocialSecurity::Way;
using Office = SocialSecurity;
using Day = pension_rules::Day;

namespace {

constexpr days VisitWithin(7);
constexpr std::size_t CodeLength = 10;
constexpr std::size_t ReferenceLength = 16;

const char *const ByData = "由数据比对确认";
const char *const ByWitness = "在服务站当面确认";
const char *const ByVisit = "由工作人员上门确认";
const char *const ByFace = "在服务站由镜头确认";

constexpr const char *Columns =
    "number, name, reference, fund, fund_en, fund_hk, monthly, months_paid, last, last_how, "
    "at_the_counter, data_error, visit_by, visit_who, code, rest_since, rest_ended ";

HttpResponse refused(int status, const char *reason)
{
    return {status, toJson(Office::Refused{reason})};
}

} // namespace

Result<SocialSecurityService>
SocialSecurityService::open(sqlite::Database &database, crypto::Random &random, HelpDeskStaff staff)
{
    auto made = database.execute(R"(
        CREATE TABLE IF NOT EXISTS social_people(
            number TEXT PRIMARY KEY, name TEXT NOT NULL, reference TEXT NOT NULL UNIQUE,
            fund TEXT NOT NULL, fund_en TEXT NOT NULL, fund_hk TEXT NOT NULL,
            monthly INTEGER NOT NULL, months_paid INTEGER NOT NULL, last TEXT NOT NULL,
            last_how TEXT NOT NULL, at_the_counter INTEGER NOT NULL, data_error INTEGER NOT NULL,
            visit_by TEXT NOT NULL DEFAULT '', visit_who TEXT NOT NULL DEFAULT '',
            code TEXT NOT NULL DEFAULT '', rest_since TEXT NOT NULL DEFAULT '',
            rest_ended TEXT NOT NULL DEFAULT '') STRICT;
        CREATE TABLE IF NOT EXISTS social_confirmations(
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, content TEXT NOT NULL,
            status INTEGER NOT NULL, answer TEXT NOT NULL, number TEXT NOT NULL,
            times INTEGER NOT NULL DEFAULT 1) STRICT;
    )");
    auto accesses = AccessBook::open(database, "social");
    if (!made || !accesses)
        return fail(made ? accesses.error() : made.error());
    SocialSecurityService service(database, random, std::move(staff), *std::move(accesses));
    if (auto done = service.openPapers(); !done)
        return fail(done.error());
    if (auto done = service.openReminders(); !done)
        return fail(done.error());
    if (auto done = service.openCards(); !done)
        return fail(done.error());
    if (auto done = service.openAgents(); !done)
        return fail(done.error());
    if (auto done = service.openFaces(); !done)
        return fail(done.error());
    return service;
}

Result<void> SocialSecurityService::add(const Insured &person)
{
    auto insert = database_->prepare(
        "INSERT INTO social_people(number, name, reference, fund, fund_en, fund_hk, "
        "monthly, months_paid, last, last_how, at_the_counter, data_error) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(number) DO NOTHING");
    if (!insert)
        return fail(insert.error());
    insert->bind(std::string_view(person.number))
        .bind(std::string_view(person.name))
        .bind(std::string_view(code(ReferenceLength)))
        .bind(std::string_view(person.fund.in(Language::Chinese)))
        .bind(std::string_view(person.fund.in(Language::English)))
        .bind(std::string_view(person.fund.in(Language::Cantonese)))
        .bind(person.monthly.inFen())
        .bind(std::int64_t{person.monthsPaid})
        .bind(std::string_view(person.last))
        .bind(std::string_view(person.lastHow))
        .bind(std::int64_t{person.atTheCounter})
        .bind(std::int64_t{person.dataError});
    if (auto done = insert->run(); !done)
        return done;
    if (auto done = addPhone(person); !done)
        return done;
    if (auto done = person.agent.empty() ? Result<void>() : putAgent(person.number, person.agent);
        !done)
        return done;
    return addPaid(person);
}

HttpResponse SocialSecurityService::answer(const HttpRequest &request, WallTime now,
                                           const std::string &refusal)
{
    if (request.path == "/v1/pension" && request.method == "POST")
        return pension(request, now, refusal);
    if (request.path == "/v1/accesses" && request.method == "POST")
        return accesses(request, now, refusal);
    if (request.path == "/v1/record" && request.method == "POST")
        return record(request, now, refusal);
    if (request.path.starts_with("/v1/card"))
        return orders(request, now, refusal);
    if (request.path == "/v1/verifications" && request.method == "POST")
        return verify(request.body, now);
    if (const auto paper = partBetween(request.path, "/v1/certificates/", ""))
        return request.method == "PUT" ? issue(*paper, request.body, now, refusal)
                                       : HttpResponse{NotFound, {}};
    if (const auto reference = partBetween(request.path, "/v1/reminders/", ""))
        return request.method == "PUT" ? remind(*reference, request.body, refusal)
                                       : HttpResponse{NotFound, {}};
    if (const auto face = partBetween(request.path, "/v1/faces/", "/picture"))
        return request.method == "PUT" ? showFace(*face, request.body, now, refusal)
                                       : HttpResponse{NotFound, {}};
    if (const auto face = partBetween(request.path, "/v1/faces/", ""))
        return request.method == "PUT" ? askFace(*face, request.body, now, refusal)
                                       : HttpResponse{NotFound, {}};
    const auto key = partBetween(request.path, "/v1/confirmations/", "");
    if (!key)
        return {NotFound, {}};
    if (request.method == "PUT")
        return confirm(*key, request.body, now, refusal);
    if (request.method == "GET")
        return ask(*key, Ok);
    return {NotFound, {}};
}

SocialSecurityService::Known SocialSecurityService::known(const HttpRequest &request,
                                                          const std::string &what, WallTime now,
                                                          const std::string &refusal)
{
    const auto query = parseQuery(request.body);
    if (!query)
        return HttpResponse{Unprocessable, notUnderstoodJson(query.error().detail)};
    if (!query->purpose.consent && !query->purpose.agent)
        return refused(Forbidden, "noConsent");
    if (!refusal.empty())
        return refused(Conflict, refusal.c_str());
    auto person = find("number", query->person.number);
    if (!person)
        return HttpResponse{Broken, {}};
    if (!*person)
        return Office::NotKnown{};
    const AccessBook::Look look{
        (*person)->number,     what, stationOf(request, query->purpose.station),
        query->purpose.helper, now,  query->purpose.agent};
    const auto may = accesses_.mayLook(look);
    if (!may)
        return HttpResponse{Broken, {}};
    if (!*may)
        return refused(TooMany, "tooOften");
    Result<std::string> reason = std::string("otherName");
    if (query->person.name == (*person)->name)
        // Whatever is wrong with a card, its holder may know.
        reason = what == "cards" ? whyNotFor(query->person, query->purpose)
                                 : whyNot(query->person, query->purpose);
    if (!reason || !accesses_.note(look, reason->empty()))
        return HttpResponse{Broken, {}};
    if (!reason->empty())
        return refused(Conflict, reason->c_str());
    return **std::move(person);
}

HttpResponse SocialSecurityService::accesses(const HttpRequest &request, WallTime now,
                                             const std::string &refusal)
{
    const Known who = known(request, "accesses", now, refusal);
    if (const auto *why = std::get_if<HttpResponse>(&who))
        return *why;
    if (std::holds_alternative<Office::NotKnown>(who))
        return refused(Conflict, "notKnown");
    const auto shown = accesses_.shownTo(std::get<Insured>(who).number);
    if (!shown)
        return {Broken, {}};
    // Of other offices only which one it was.
    std::vector<Office::Access> all;
    for (const auto &[office, look, outcome] : *shown)
        all.push_back({look.at, look.station, office == "social" ? look.what : office, look.helper,
                       look.agent ? maskedName(look.agent->name) : std::string()});
    return {Ok, toJson(all)};
}

HttpResponse SocialSecurityService::pension(const HttpRequest &request, WallTime now,
                                            const std::string &refusal)
{
    const Known who = known(request, "pension", now, refusal);
    const auto query = parseQuery(request.body);
    const bool isThere = query && query->purpose.consent;
    if (const auto *why = std::get_if<HttpResponse>(&who))
        return *why;
    if (const auto *person = std::get_if<Insured>(&who)) {
        Insured seen = *person;
        seen.showsFace = canShowFace(seen.number, now);
        Office::Told told = pension_rules::told(seen, dayOf(now));
        // Who is not there cannot be seen there.
        if (auto *pension = std::get_if<Office::Pension>(&told); pension != nullptr && !isThere)
            std::erase_if(pension->check.ways, [](Way way) { return way != Way::HomeVisit; });
        return {Ok, toJson(told)};
    }
    return {Ok, toJson(Office::Told(Office::NotKnown{}))};
}

HttpResponse SocialSecurityService::confirm(const std::string &key, const std::string &body,
                                            WallTime now, const std::string &refusal)
{
    if (!isKey(key))
        return {Unprocessable, notUnderstoodJson(WrongKey)};
    const auto wanted = parseConfirmation(body);
    if (!wanted)
        return {Unprocessable, notUnderstoodJson(wanted.error().detail)};
    if (wanted->way == Way::Face)
        return {Unprocessable, notUnderstoodJson("way is shown by a picture")};
    const std::string content = toJson(*wanted);
    auto transaction = sqlite::Transaction::begin(*database_);
    auto before = database_->prepare("SELECT content FROM social_confirmations WHERE key = ?");
    auto again =
        database_->prepare("UPDATE social_confirmations SET times = times + 1 WHERE key = ?");
    if (!transaction || !before || !again)
        return {Broken, {}};
    const auto row = before->bind(std::string_view(key)).step();
    if (!row)
        return {Broken, {}};
    if (*row) {
        if (before->text(0) != content)
            return refused(Conflict, "keyReused");
        const bool counted = again->bind(std::string_view(key)).run() && transaction->commit();
        return counted ? ask(key, Ok) : HttpResponse{Broken, {}};
    }
    const auto person = find("reference", wanted->reference);
    if (!person)
        return {Broken, {}};
    Result<Office::Answer> answer = Office::Refused{refusal.empty() ? "notReceiving" : refusal};
    if (*person && refusal.empty())
        answer = decide(**person, *wanted, now);
    if (!answer)
        return {Broken, {}};
    const std::string number = *person ? (*person)->number : std::string();
    const bool isRefused = std::holds_alternative<Office::Refused>(*answer);
    const auto kept = keep(key, *wanted, number, isRefused ? Conflict : Ok, *answer);
    const AccessBook::Look look{number, "check", wanted->station, wanted->witness, now};
    const auto noted = number.empty() ? Result<void>() : accesses_.note(look, !isRefused);
    const bool done = kept && noted && transaction->commit();
    return done ? ask(key, Created) : HttpResponse{Broken, {}};
}

Result<void> SocialSecurityService::keep(const std::string &key,
                                         const Office::Confirmation &confirmation,
                                         const std::string &number, int status,
                                         const Office::Answer &answer)
{
    auto insert = database_->prepare("INSERT INTO social_confirmations(key, content, status, "
                                     "answer, number) VALUES(?, ?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(key))
        .bind(std::string_view(toJson(confirmation)))
        .bind(std::int64_t{status})
        .bind(std::string_view(toJson(answer)))
        .bind(std::string_view(number))
        .run();
}

Result<Office::Answer> SocialSecurityService::decide(Insured person,
                                                     const Office::Confirmation &confirmation,
                                                     WallTime now)
{
    if (person.atTheCounter || person.dataError)
        return Office::Refused{"notHere"};
    if (!person.monthly.isPositive())
        return Office::Refused{"notReceiving"};
    const State state = check(person, dayOf(now)).state;
    if (confirmation.way != Way::HomeVisit) {
        confirmed(person, confirmation.way == Way::Face ? ByFace : ByWitness, dayOf(now));
    } else if (state == State::Due || state == State::Overdue) {
        payAgain(person, dayOf(now));
        person.visitBy = dayText(dayOf(now) + VisitWithin);
        person.visitWho = gridWorkerFor(confirmation.station);
        person.code = code(CodeLength);
    } // Otherwise one is agreed already, or nobody need be visited: it was confirmed meanwhile.
    if (person.code.empty())
        person.code = code(CodeLength);
    if (auto done = keep(person); !done)
        return fail(done.error());
    if (!person.visitBy.empty())
        return Office::Waiting{person.code, person.visitBy, person.visitWho};
    return Office::Confirmed{person.last, dayText(endOf(person.last)), person.code};
}

void SocialSecurityService::confirmed(Insured &person, const std::string &how, Day today)
{
    payAgain(person, today);
    person.last = dayText(today);
    person.lastHow = how;
    person.visitBy.clear();
    person.visitWho.clear();
    person.code = code(CodeLength);
}

/// As it was decided; of a visit, what came of it.
HttpResponse SocialSecurityService::ask(const std::string &key, int status)
{
    auto select =
        database_->prepare("SELECT status, answer, visit_by, last, code FROM social_confirmations "
                           "LEFT JOIN social_people USING(number) WHERE key = ?");
    if (!select)
        return {Broken, {}};
    const auto row = select->bind(std::string_view(key)).step();
    if (!row)
        return {Broken, {}};
    if (!*row)
        return {NotFound, toJson(Office::Answer(Office::NeverHeard{}))};
    const auto decided = static_cast<int>(select->integer(0));
    const std::string answer = select->text(1);
    if (decided != Ok)
        return {decided, answer};
    const auto then = understandConfirmation(HttpResponse{Ok, answer});
    const auto *waiting = std::get_if<Office::Waiting>(&then);
    const std::string code = select->text(4);
    const bool seenSince = waiting != nullptr && select->text(2).empty() && code != waiting->code;
    if (!seenSince)
        return {status, answer};
    const std::string last = select->text(3);
    return {status, toJson(Office::Answer(Office::Confirmed{last, dayText(endOf(last)), code}))};
}

std::string SocialSecurityService::gridWorkerFor(const std::string &station) const
{
    for (const HelpDeskStaff::Worker &each : staff_.workers)
        if (each.role == HelpDesk::Role::GridWorker &&
            std::ranges::find(each.stations, station) != each.stations.end())
            return each.name;
    return {};
}

/// Characters that nobody takes for another one: no 0 and O, no 1 and I, no 8 and B.
std::string SocialSecurityService::code(std::size_t length)
{
    constexpr std::string_view Characters = "34679ACDEFHJKMNPQRTUWXY";
    constexpr std::size_t Fair = 256 / Characters.size() * Characters.size();
    std::string made;
    while (made.size() < length)
        for (const std::uint8_t each : random_->bytes(length))
            if (each < Fair && made.size() < length)
                made += Characters[each % Characters.size()];
    return made;
}

Result<std::optional<Insured>> SocialSecurityService::find(const char *column,
                                                           const std::string &value)
{
    auto select = database_->prepare(std::string("SELECT ") + Columns +
                                     "FROM social_people WHERE " + column + " = ?");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(value));
    return select->firstRow<Insured>([&]() -> Result<Insured> {
        int at = 0;
        const auto text = [&] { return select->text(at++); };
        Insured person{.number = text(), .name = text(), .reference = text()};
        std::string fund = text();
        std::string english = text();
        person.fund = Naming(std::move(fund), std::move(english), text());
        person.monthly = Money::fen(select->integer(at++));
        person.monthsPaid = static_cast<int>(select->integer(at++));
        person.last = text();
        person.lastHow = text();
        person.atTheCounter = select->integer(at++) != 0;
        person.dataError = select->integer(at++) != 0;
        for (std::string *each : {&person.visitBy, &person.visitWho, &person.code,
                                  &person.restSince, &person.restEnded})
            *each = text();
        return person;
    });
}

Result<void> SocialSecurityService::keep(const Insured &person)
{
    auto update = database_->prepare(
        "UPDATE social_people SET last = ?, last_how = ?, at_the_counter = ?, data_error = ?, "
        "visit_by = ?, visit_who = ?, code = ?, rest_since = ?, rest_ended = ? WHERE number = ?");
    if (!update)
        return fail(update.error());
    return update->bind(std::string_view(person.last))
        .bind(std::string_view(person.lastHow))
        .bind(std::int64_t{person.atTheCounter})
        .bind(std::int64_t{person.dataError})
        .bind(std::string_view(person.visitBy))
        .bind(std::string_view(person.visitWho))
        .bind(std::string_view(person.code))
        .bind(std::string_view(person.restSince))
        .bind(std::string_view(person.restEnded))
        .bind(std::string_view(person.number))
        .run();
}

Result<Office::Told> SocialSecurityService::told(const std::string &number, WallTime now)
{
    const auto person = find("number", number);
    if (!person)
        return fail(person.error());
    return *person ? pension_rules::told(**person, dayOf(now)) : Office::Told(Office::NotKnown{});
}

Result<void> SocialSecurityService::put(const std::string &number, Put where, WallTime now)
{
    constexpr days Soon(30);
    constexpr days LongAgo(77);
    auto found = find("number", number);
    if (!found)
        return fail(found.error());
    if (!*found || !(*found)->monthly.isPositive())
        return fail(ErrorCode::NotFound, "nobody with this number gets a pension");
    Insured &person = **found;
    const Day today = dayOf(now);
    person.atTheCounter = where == Put::Counter;
    person.dataError = where == Put::DataError;
    if (where == Put::Valid)
        confirmed(person, person.visitBy.empty() ? ByData : ByVisit, today);
    if (where == Put::Due || where == Put::Overdue) {
        person.last = lastFor(where == Put::Due ? today + Soon : today - LongAgo);
        person.lastHow = ByData;
        for (std::string *each :
             {&person.visitBy, &person.visitWho, &person.restSince, &person.restEnded})
            each->clear();
    }
    return keep(person);
}

Result<std::vector<SocialSecurityService::Entry>> SocialSecurityService::confirmations()
{
    auto select =
        database_->prepare("SELECT key, content, times FROM social_confirmations ORDER BY id");
    if (!select)
        return fail(select.error());
    return select->rows<Entry>([&]() -> Result<Entry> {
        auto confirmation = parseConfirmation(select->text(1));
        if (!confirmation)
            return fail(confirmation.error());
        confirmation->key = select->text(0);
        return Entry{*std::move(confirmation), static_cast<int>(select->integer(2))};
    });
}

Result<std::vector<SocialSecurityService::Visit>> SocialSecurityService::visits()
{
    auto select = database_->prepare("SELECT name, fund, visit_by, visit_who FROM social_people "
                                     "WHERE visit_by <> '' ORDER BY visit_by, number");
    if (!select)
        return fail(select.error());
    return select->rows<Visit>([&] {
        return Visit{maskedName(select->text(0)), select->text(1), select->text(2),
                     select->text(3)};
    });
}

} // namespace huimin::town
