// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/medical/medical_service.h"

#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"
#include "services/medical/medical_messages.h"
#include "services/town/request_path.h"
#include "services/town/social_security/pension_rules.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::town {

using namespace http_status;
using namespace medical;
using namespace pension_rules;
using namespace std::chrono;
using Office = MedicalInsurance;

namespace {

HttpResponse refused(int status, const std::string &reason)
{
    return {status, toJson(Office::Refused{reason})};
}

HttpResponse notUnderstood(const Error &why)
{
    return {Unprocessable, notUnderstoodJson(why.detail)};
}

constexpr const char *Columns = "number, name, kind, state, account, deductible, most, elsewhere, "
                                "record, place, place_en, place_hk, since, until ";
constexpr std::int64_t NoAccount = -1;

} // namespace

Result<MedicalService> MedicalService::open(sqlite::Database &database, crypto::Random &random,
                                            std::vector<Office::Guide> guides, WhyNot whyNot)
{
    auto made = database.execute(R"(
        CREATE TABLE IF NOT EXISTS medical_records(
            number TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL,
            account INTEGER NOT NULL, deductible INTEGER NOT NULL, most INTEGER NOT NULL,
            elsewhere TEXT NOT NULL, record TEXT NOT NULL, place TEXT NOT NULL,
            place_en TEXT NOT NULL, place_hk TEXT NOT NULL, since TEXT NOT NULL,
            until TEXT NOT NULL, PRIMARY KEY(number, record)) STRICT;
        CREATE TABLE IF NOT EXISTS medical_spent(
            id INTEGER PRIMARY KEY, number TEXT NOT NULL, record TEXT NOT NULL, day TEXT NOT NULL,
            place TEXT NOT NULL, what TEXT NOT NULL, own INTEGER NOT NULL, account INTEGER NOT NULL,
            pool INTEGER NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS medical_codes(
            code TEXT PRIMARY KEY, number TEXT NOT NULL, until INTEGER NOT NULL,
            used INTEGER NOT NULL DEFAULT 0) STRICT;
        CREATE TABLE IF NOT EXISTS medical_guesses(
            station TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
    )");
    auto accesses = AccessBook::open(database, "medical");
    if (!made || !accesses)
        return fail(made ? accesses.error() : made.error());
    return MedicalService(database, random, std::move(guides), std::move(whyNot),
                          *std::move(accesses));
}

Result<void> MedicalService::add(const MedicalPerson &person, WallTime now)
{
    const auto before = find(person.number);
    if (!before)
        return fail(before.error());
    for (const Person &each : *before)
        if (each.record.id == person.record.id)
            return {};
    auto insert = database_->prepare(
        "INSERT INTO medical_records VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    auto done = insert->bind(std::string_view(person.number))
                    .bind(std::string_view(person.name))
                    .bind(std::string_view(name(person.kind)))
                    .bind(std::string_view(name(person.state)))
                    .bind(person.account ? person.account->inFen() : NoAccount)
                    .bind(person.deductible.inFen())
                    .bind(person.limit.inFen())
                    .bind(std::string_view(person.elsewhere))
                    .bind(std::string_view(person.record.id))
                    .bind(std::string_view(person.record.place.in(Language::Chinese)))
                    .bind(std::string_view(person.record.place.in(Language::English)))
                    .bind(std::string_view(person.record.place.in(Language::Cantonese)))
                    .bind(std::string_view(person.record.since))
                    .bind(std::string_view(person.record.until))
                    .run();
    for (const MedicalPerson::Spent &each : person.spent) {
        Office::Spending spending = each.spending;
        spending.day = dayText(dayOf(now) - days(each.daysAgo));
        if (done)
            done = spend(person.number, person.record.id, spending);
    }
    return done;
}

Result<void> MedicalService::spend(const std::string &number, const Office::Spending &spending)
{
    const auto records = find(number);
    if (!records)
        return fail(records.error());
    return spend(number, records->empty() ? std::string() : records->front().record.id, spending);
}

Result<void> MedicalService::spend(const std::string &number, const std::string &record,
                                   const Office::Spending &spending)
{
    auto insert = database_->prepare("INSERT INTO medical_spent(number, record, day, place, what, "
                                     "own, account, pool) VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(number))
        .bind(std::string_view(record))
        .bind(std::string_view(spending.day))
        .bind(std::string_view(spending.where))
        .bind(std::string_view(name(spending.what)))
        .bind(spending.own.inFen())
        .bind(spending.account.inFen())
        .bind(spending.pool.inFen())
        .run();
}

HttpResponse MedicalService::answer(const HttpRequest &request, WallTime now,
                                    const std::string &refusal)
{
    const bool posts = request.method == "POST";
    if (request.path == "/v1/cover" && posts)
        return cover(request, now, refusal);
    if (request.path == "/v1/spendings" && posts)
        return spendings(request, now, refusal);
    if (request.path == "/v1/codes" && posts)
        return holder(request, now, refusal);
    if (request.path == "/v1/topics" && request.method == "GET")
        return topics();
    const auto topic = partBetween(request.path, "/v1/topics/", "");
    if (topic && request.method == "GET")
        return guide(*topic);
    return {NotFound, {}};
}

MedicalService::Known MedicalService::asked(const Query &query, const std::string &record,
                                            const char *what, const HttpRequest &request,
                                            WallTime now, const std::string &refusal)
{
    if (!query.purpose.consent && !query.purpose.agent)
        return refused(Forbidden, "noConsent");
    if (!refusal.empty())
        return refused(Conflict, refusal);
    return known(query, record,
                 {query.person.number, what, stationOf(request, query.purpose.station),
                  query.purpose.helper, now, query.purpose.agent});
}

MedicalService::Known MedicalService::known(const Query &query, const std::string &record,
                                            const AccessBook::Look &look)
{
    const Office::Person &asked = query.person;
    auto records = find(asked.number);
    const auto may = records && !records->empty() ? accesses_.mayLook(look) : Result<bool>(true);
    if (!records || !may)
        return HttpResponse{Broken, {}};
    if (records->empty())
        return HttpResponse{Ok, toJson(Office::Told(Office::NotInsured{}))};
    if (!*may)
        return refused(TooMany, "tooOften");
    const auto which = record.empty() ? records->begin()
                                      : std::ranges::find(*records, record, [](const Person &each) {
                                            return each.record.id;
                                        });
    Result<std::string> reason = std::string();
    if (records->front().name != asked.name)
        reason = std::string("otherName");
    // What was spent is of one of them.
    else if (which == records->end() ||
             (record.empty() && records->size() > 1 && look.what == "spendings"))
        reason = std::string("noRecord");
    else
        reason = whyNot_(asked, query.purpose);
    if (!reason || !accesses_.note(look, reason->empty()))
        return HttpResponse{Broken, {}};
    if (!reason->empty())
        return refused(Conflict, *reason);
    if (record.empty() && records->size() > 1) {
        Office::Several several{maskedName(asked.name), {}};
        for (const Person &each : *records)
            several.records.push_back(each.record);
        return HttpResponse{Ok, toJson(Office::Told(several))};
    }
    if (!which->elsewhere.empty())
        return HttpResponse{Ok, toJson(Office::Told(Office::NotInsured{which->elsewhere}))};
    return std::move(*which);
}

HttpResponse MedicalService::cover(const HttpRequest &request, WallTime now,
                                   const std::string &refusal)
{
    const auto wanted = parseCoverQuery(request.body);
    if (!wanted)
        return notUnderstood(wanted.error());
    const Known who = asked(wanted->query, wanted->record, "cover", request, now, refusal);
    if (const auto *why = std::get_if<HttpResponse>(&who))
        return *why;
    const auto &person = std::get<Person>(who);
    Office::Cover cover{maskedName(person.name), person.kind, person.state, {}, {}, false, {}, {}};
    const auto today = dayOf(now);
    cover.asOf = dayText(today);
    // Until the end of the month, or it ended with the one before.
    const year_month_day day(today);
    const year_month month =
        day.year() / day.month() - months(person.state == Office::State::Insured ? 0 : 2);
    cover.paidUntil = dayText(sys_days(month / 1)).substr(0, std::string("2026-11").size());
    if (!person.record.until.empty()) { // they have moved on
        cover.paidUntil = person.record.until;
        cover.state = Office::State::Paused;
    }
    cover.hasAccount = person.account.has_value();
    if (missing_ != "account" && missing_ != "all")
        cover.account = person.account;
    if (missing_ != "year" && missing_ != "all") {
        auto year = yearOf(person, now);
        if (!year)
            return {Broken, {}};
        cover.year = *year;
    }
    return {Ok, toJson(Office::Told(cover))};
}

/// What counts for the deductible is what was paid for doctors and hospitals before the fund did.
Result<Office::Year> MedicalService::yearOf(const Person &person, WallTime now)
{
    const year_month_day today(dayOf(now));
    const int number = static_cast<int>(today.year());
    auto sums = database_->prepare(
        "SELECT coalesce(sum(own), 0), coalesce(sum(account), 0), coalesce(sum(pool), 0), "
        "coalesce(sum(CASE what WHEN 'pharmacy' THEN 0 ELSE own + account END), 0) "
        "FROM medical_spent WHERE number = ? AND record = ? AND day >= ?");
    if (!sums)
        return fail(sums.error());
    const auto row = sums->bind(std::string_view(person.number))
                         .bind(std::string_view(person.record.id))
                         .bind(std::string_view(fmt::format("{}-01-01", number)))
                         .step();
    if (!row)
        return fail(row.error());
    Office::Year year{.year = number, .deductible = person.deductible, .limit = person.limit};
    year.own = Money::fen(sums->integer(0));
    year.account = Money::fen(sums->integer(1));
    year.pool = Money::fen(sums->integer(2));
    year.deductiblePaid = std::min(person.deductible, Money::fen(sums->integer(3)));
    year.limitUsed = std::min(person.limit, year.pool);
    return year;
}

HttpResponse MedicalService::spendings(const HttpRequest &request, WallTime now,
                                       const std::string &refusal)
{
    const auto wanted = parseSpendingQuery(request.body);
    if (!wanted)
        return notUnderstood(wanted.error());
    const Known who = asked(wanted->query, wanted->record, "spendings", request, now, refusal);
    if (const auto *why = std::get_if<HttpResponse>(&who))
        return *why;
    auto select = database_->prepare(
        "SELECT day, place, what, own, account, pool FROM medical_spent WHERE number = ? AND "
        "record = ? ORDER BY day DESC, id DESC LIMIT ? OFFSET ?");
    if (!select)
        return {Broken, {}};
    // One more than a page tells whether there is another.
    select->bind(std::string_view(std::get<Person>(who).number))
        .bind(std::string_view(std::get<Person>(who).record.id))
        .bind(std::int64_t{Office::Spendings::PageMost + 1})
        .bind(std::int64_t{wanted->from});
    auto rows = select->rows<Office::Spending>([&] {
        return Office::Spending{select->text(0),
                                select->text(1),
                                spendingWhat(select->text(2)).value_or(Office::Spending::What{}),
                                Money::fen(select->integer(3)),
                                Money::fen(select->integer(4)),
                                Money::fen(select->integer(5))};
    });
    if (!rows)
        return {Broken, {}};
    Office::Spendings page{maskedName(std::get<Person>(who).name), *std::move(rows), false};
    page.more = page.entries.size() > Office::Spendings::PageMost;
    if (page.more)
        page.entries.pop_back();
    return {Ok, toJson(Office::Spent(page))};
}

HttpResponse MedicalService::topics() const
{
    std::vector<Office::Topic> all;
    for (const Office::Guide &each : guides_)
        all.push_back(each.topic);
    return {Ok, toJson(all)};
}

HttpResponse MedicalService::guide(const std::string &id) const
{
    for (const Office::Guide &each : guides_)
        if (each.topic.id == id)
            return {Ok, toJson(each)};
    return {NotFound, R"({"error":"gone"})"};
}

HttpResponse MedicalService::holder(const HttpRequest &request, WallTime now,
                                    const std::string &refusal)
{
    const auto query = parseCodeQuery(request.body);
    if (!query)
        return notUnderstood(query.error());
    if (!query->purpose.consent)
        return refused(Forbidden, "noConsent");
    if (!refusal.empty())
        return refused(Conflict, refusal);
    const std::string station = stationOf(request, query->purpose.station);
    const auto tooOften = guessesTooOften(station, now);
    if (!tooOften)
        return {Broken, {}};
    if (*tooOften)
        return refused(TooMany, "tooOften");
    auto answer = holderOf(query->code, {{}, "code", station, query->purpose.helper, now});
    return answer ? *std::move(answer) : HttpResponse{Broken, {}};
}

/// Whoever guesses codes must not find one.
Result<bool> MedicalService::guessesTooOften(const std::string &station, WallTime now)
{
    auto count =
        database_->prepare("SELECT count(*) FROM medical_guesses WHERE station = ? AND at > ?");
    if (!count)
        return fail(count.error());
    const auto row =
        count->bind(std::string_view(station)).bind(inMilliseconds(now - hours(1))).step();
    if (!row)
        return fail(row.error());
    return *row && count->integer(0) >= WrongCodesMost;
}

Result<HttpResponse> MedicalService::holderOf(const std::string &code, const AccessBook::Look &look)
{
    // Somebody may have records in several places, and has one name.
    auto select = database_->prepare(
        "SELECT number, (SELECT name FROM medical_records AS whose WHERE whose.number = "
        "medical_codes.number LIMIT 1), until, used FROM medical_codes WHERE code = ?");
    auto guess = database_->prepare("INSERT INTO medical_guesses(station, at) VALUES(?, ?)");
    auto use = database_->prepare("UPDATE medical_codes SET used = 1 WHERE code = ?");
    if (!select || !guess || !use)
        return fail(!select ? select.error() : !guess ? guess.error() : use.error());
    const auto row = select->bind(std::string_view(code)).step();
    if (!row)
        return fail(row.error());
    if (!*row) {
        const auto noted =
            guess->bind(std::string_view(look.station)).bind(inMilliseconds(look.at)).run();
        if (!noted)
            return fail(noted.error());
        return HttpResponse{Ok, toJson(Office::Held(Office::CodeUnknown{}))};
    }
    const Office::Holder holder{select->text(0), select->text(1)};
    AccessBook::Look known = look;
    known.person = holder.number;
    const bool isOver = select->integer(3) != 0 || select->integer(2) < inMilliseconds(look.at);
    const auto done = use->bind(std::string_view(code)).run();
    const auto noted = accesses_.note(known, !isOver);
    if (!done || !noted)
        return fail(!done ? done.error() : noted.error());
    return HttpResponse{Ok,
                        toJson(isOver ? Office::Held(Office::CodeOver{}) : Office::Held(holder))};
}

Result<std::string> MedicalService::showCode(const std::string &number, WallTime now)
{
    constexpr std::size_t Digits = 28;
    const auto person = find(number);
    if (!person)
        return fail(person.error());
    if (person->empty())
        return fail(ErrorCode::NotFound, "nobody with this number is insured");
    constexpr unsigned Fair = 250;
    std::string code;
    while (code.size() < Digits)
        for (const std::uint8_t each : random_->bytes(Digits))
            if (each < Fair && code.size() < Digits)
                code += static_cast<char>('0' + each % 10);
    auto insert = database_->prepare("INSERT INTO medical_codes(code, number, until) "
                                     "VALUES(?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    const auto done = insert->bind(std::string_view(code))
                          .bind(std::string_view(number))
                          .bind(inMilliseconds(now + CodeLives))
                          .run();
    if (!done)
        return fail(done.error());
    return code;
}

Result<void> MedicalService::endCodes()
{
    return database_->execute("UPDATE medical_codes SET until = 0");
}

Result<void> MedicalService::miss(const std::string &part)
{
    if (part != "account" && part != "year" && part != "all" && part != "nothing")
        return fail(ErrorCode::BadData, "must be account, year, all or nothing");
    missing_ = part;
    return {};
}

Result<void> MedicalService::put(const std::string &number, Office::State state)
{
    auto update = database_->prepare("UPDATE medical_records SET state = ? WHERE number = ?");
    if (!update)
        return fail(update.error());
    return update->bind(std::string_view(name(state))).bind(std::string_view(number)).run();
}

Result<std::vector<MedicalService::Person>> MedicalService::find(const std::string &number)
{
    auto select = database_->prepare(std::string("SELECT ") + Columns +
                                     "FROM medical_records WHERE number = ? ORDER BY since DESC");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(number));
    return select->rows<Person>([&] {
        Person person{.number = select->text(0), .name = select->text(1)};
        person.kind = insuranceKind(select->text(2)).value_or(Office::Kind::Resident);
        person.state = insuranceState(select->text(3)).value_or(Office::State::Insured);
        if (select->integer(4) != NoAccount)
            person.account = Money::fen(select->integer(4));
        person.deductible = Money::fen(select->integer(5));
        person.limit = Money::fen(select->integer(6));
        int at = 7;
        const auto text = [&] { return select->text(at++); };
        person.elsewhere = text();
        person.record.id = text();
        std::string place = text();
        std::string english = text();
        person.record.place = Naming(std::move(place), std::move(english), text());
        person.record.since = text();
        person.record.until = text();
        return person;
    });
}

} // namespace huimin::town
