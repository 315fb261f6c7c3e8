// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/social_security/social_messages.h"
#include "services/town/request_path.h"
#include "services/town/social_security/record_rules.h"
#include "services/town/social_security/social_security_service.h"

#include "kiosk/base/date_time.h"
#include "services/http/office_fields.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::town {

using namespace http_status;
using namespace pension_rules;
using namespace social_security;
using namespace std::chrono;
using What = CertificateOrder::What;

namespace {

constexpr months ValidFor(3);
constexpr months BenefitFor(6);
constexpr std::size_t GuessesMax = 10; ///< of one paper's code, in an hour
constexpr std::size_t CodeLength = 12;

const char *const IssuedBy = "曙光市社会保险基金管理局";
const char *const VerifyAt = "服务热线 12333，或任何一台惠民站";

HttpResponse refused(int status, const char *reason)
{
    return {status, toJson(SocialSecurity::Refused{reason})};
}

} // namespace

Result<void> SocialSecurityService::openPapers()
{
    return database_->execute(R"(
        CREATE TABLE IF NOT EXISTS social_paid(
            id INTEGER PRIMARY KEY, number TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL,
            payer TEXT NOT NULL, own INTEGER NOT NULL, employer INTEGER NOT NULL,
            kinds TEXT NOT NULL) STRICT;
        CREATE INDEX IF NOT EXISTS social_paid_by_person ON social_paid(number);
        CREATE TABLE IF NOT EXISTS social_benefits(
            number TEXT PRIMARY KEY, monthly INTEGER NOT NULL, until TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS social_papers(
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, content TEXT NOT NULL,
            number TEXT NOT NULL UNIQUE, code TEXT NOT NULL, answer TEXT NOT NULL,
            times INTEGER NOT NULL DEFAULT 1) STRICT;
    )");
}

/// Whoever has a record keeps it.
Result<void> SocialSecurityService::addPaid(const Insured &person)
{
    auto count = database_->prepare("SELECT count(*) FROM social_paid WHERE number = ?");
    if (!count)
        return fail(count.error());
    const auto row = count->bind(std::string_view(person.number)).step();
    if (!row)
        return fail(row.error());
    if (count->integer(0) > 0)
        return {};
    for (const PaidSpan &each : person.paid) {
        auto insert = database_->prepare("INSERT INTO social_paid(number, since, until, payer, "
                                         "own, employer, kinds) VALUES(?, ?, ?, ?, ?, ?, ?)");
        if (!insert)
            return fail(insert.error());
        const auto done = insert->bind(std::string_view(person.number))
                              .bind(std::string_view(each.from))
                              .bind(std::string_view(each.to))
                              .bind(std::string_view(each.payer))
                              .bind(each.own.inFen())
                              .bind(each.employer.inFen())
                              .bind(std::string_view(record_rules::wordsOf(each.kinds)))
                              .run();
        if (!done)
            return done;
    }
    return {};
}

Result<void> SocialSecurityService::loadPaid(Insured &person)
{
    auto select = database_->prepare("SELECT since, until, payer, own, employer, kinds "
                                     "FROM social_paid WHERE number = ? ORDER BY since DESC");
    auto benefit =
        database_->prepare("SELECT monthly, until FROM social_benefits WHERE number = ?");
    if (!select || !benefit)
        return fail(select ? benefit.error() : select.error());
    select->bind(std::string_view(person.number));
    auto spans = select->rows<PaidSpan>([&] {
        return PaidSpan{select->text(0),
                        select->text(1),
                        select->text(2),
                        Money::fen(select->integer(3)),
                        Money::fen(select->integer(4)),
                        record_rules::kindsIn(select->text(5))};
    });
    if (!spans)
        return fail(spans.error());
    person.paid = *std::move(spans);
    const auto row = benefit->bind(std::string_view(person.number)).step();
    if (!row)
        return fail(row.error());
    if (*row) {
        person.unemployment = Money::fen(benefit->integer(0));
        person.unemploymentUntil = benefit->text(1);
    }
    return {};
}

HttpResponse SocialSecurityService::record(const HttpRequest &request, WallTime now,
                                           const std::string &refusal)
{
    Known who = known(request, "record", now, refusal);
    if (const auto *why = std::get_if<HttpResponse>(&who))
        return *why;
    auto *person = std::get_if<Insured>(&who);
    if (person == nullptr)
        return {Ok, toJson(Office::Recorded(Office::NotKnown{}))};
    if (person->atTheCounter)
        return {Ok, toJson(Office::Recorded(Office::AtTheCounter{}))};
    if (!loadPaid(*person))
        return {Broken, {}};
    return {Ok, toJson(Office::Recorded(record_rules::record(*person, dayOf(now))))};
}

HttpResponse SocialSecurityService::issue(const std::string &key, const std::string &body,
                                          WallTime now, const std::string &refusal)
{
    if (!isKey(key))
        return {Unprocessable, notUnderstoodJson(WrongKey)};
    const auto order = parseOrder(body);
    if (!order)
        return {Unprocessable, notUnderstoodJson(order.error().detail)};
    auto before = database_->prepare("SELECT content, answer FROM social_papers WHERE key = ?");
    auto again = database_->prepare("UPDATE social_papers SET times = times + 1 WHERE key = ?");
    if (!before || !again)
        return {Broken, {}};
    const auto row = before->bind(std::string_view(key)).step();
    if (!row)
        return {Broken, {}};
    if (*row) {
        if (before->text(0) != toJson(*order))
            return refused(Conflict, "keyReused");
        HttpResponse same{Ok, before->text(1)};
        return again->bind(std::string_view(key)).run() ? same : HttpResponse{Broken, {}};
    }
    if (!refusal.empty())
        return refused(Conflict, refusal.c_str());
    auto issued = issueNew(key, *order, now);
    return issued ? *std::move(issued) : HttpResponse{Broken, {}};
}

Result<HttpResponse> SocialSecurityService::issueNew(const std::string &key,
                                                     const CertificateOrder &order, WallTime now)
{
    auto person = find("reference", order.reference);
    if (!person)
        return fail(person.error());
    if (!*person)
        return refused(Conflict, "notKnown");
    if ((*person)->atTheCounter)
        return refused(Conflict, "notHere");
    if (auto done = loadPaid(**person); !done)
        return fail(done.error());
    const Day today = dayOf(now);
    Record record = record_rules::record(**person, today);
    if (order.what == What::Statement)
        std::erase_if(record.years, [&](const YearPaid &each) { return each.year != order.year; });
    if (record.years.empty())
        return refused(Conflict, "nothingPaid");
    const year_month_day date(today);
    const year_month end = date.year() / date.month() + ValidFor;
    Certificate paper{order.what,
                      order.year,
                      "SB" + code(CodeLength - 2),
                      code(CodeLength),
                      dayText(today),
                      dayText(sys_days(end / last)),
                      record.maskedName,
                      IssuedBy,
                      VerifyAt,
                      std::move(record.insurances),
                      std::move(record.years)};
    auto transaction = sqlite::Transaction::begin(*database_);
    auto insert = database_->prepare("INSERT INTO social_papers(key, content, number, code, "
                                     "answer) VALUES(?, ?, ?, ?, ?)");
    if (!transaction || !insert)
        return fail(transaction ? insert.error() : transaction.error());
    const std::string answer = toJson(paper);
    const auto kept = insert->bind(std::string_view(key))
                          .bind(std::string_view(toJson(order)))
                          .bind(std::string_view(paper.number))
                          .bind(std::string_view(paper.code))
                          .bind(std::string_view(answer))
                          .run();
    if (!kept)
        return fail(kept.error());
    const AccessBook::Look look{(*person)->number, "certificate", order.station, {}, now};
    if (auto noted = accesses_.note(look, true); !noted)
        return fail(noted.error());
    if (auto done = transaction->commit(); !done)
        return fail(done.error());
    return HttpResponse{Created, answer};
}

HttpResponse SocialSecurityService::verify(const std::string &body, WallTime now)
{
    const auto held = parseHeld(body);
    if (!held)
        return {Unprocessable, notUnderstoodJson(held.error().detail)};
    if (guessesTooMuch(held->number, now))
        return refused(TooMany, "tooOften");
    const auto said = verified(*held, now);
    if (!said)
        return {Broken, {}};
    return {Ok, toJson(*said)};
}

bool SocialSecurityService::guessesTooMuch(const std::string &number, WallTime now)
{
    const auto found = guesses_.find(number);
    if (found == guesses_.end())
        return false;
    std::erase_if(found->second, [&](WallTime each) { return each <= now - hours(1); });
    return found->second.size() >= GuessesMax;
}

/// A code that is not the paper's says nothing about it, not even whether there is one.
Result<Verification> SocialSecurityService::verified(const Held &held, WallTime now)
{
    auto select = database_->prepare("SELECT code, answer FROM social_papers WHERE number = ?");
    if (!select)
        return fail(select.error());
    const auto row = select->bind(std::string_view(held.number)).step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return Verification{};
    if (select->text(0) != held.code) {
        guesses_[held.number].push_back(now);
        return Verification{};
    }
    const auto issued = understandCertificate(HttpResponse{Ok, select->text(1)});
    const auto *paper = std::get_if<Certificate>(&issued);
    if (paper == nullptr)
        return fail(ErrorCode::BadData, "a paper in the office's books");
    const bool isOver = paper->validUntil < dayText(dayOf(now));
    return Verification{isOver ? Verification::State::Expired : Verification::State::Valid,
                        paper->what,
                        paper->maskedName,
                        paper->issuedOn,
                        paper->validUntil,
                        Record{{}, {}, {}, paper->years}.months()};
}

Result<std::vector<SocialSecurityService::Paper>> SocialSecurityService::papers()
{
    auto select = database_->prepare("SELECT key, answer, times FROM social_papers ORDER BY id");
    if (!select)
        return fail(select.error());
    return select->rows<Paper>([&]() -> Result<Paper> {
        auto issued = understandCertificate(HttpResponse{Ok, select->text(1)});
        auto *paper = std::get_if<Certificate>(&issued);
        if (paper == nullptr)
            return fail(ErrorCode::BadData, "a paper in the office's books");
        return Paper{std::move(*paper), select->text(0), static_cast<int>(select->integer(2))};
    });
}

Result<void> SocialSecurityService::putUnemployed(const std::string &number, Money monthly,
                                                  WallTime now)
{
    auto put = database_->prepare("INSERT INTO social_benefits(number, monthly, until) "
                                  "VALUES(?, ?, ?) ON CONFLICT(number) DO UPDATE SET "
                                  "monthly = excluded.monthly, until = excluded.until");
    if (!put)
        return fail(put.error());
    const year_month_day date(dayOf(now));
    return put->bind(std::string_view(number))
        .bind(monthly.inFen())
        .bind(std::string_view(record_rules::monthText(date.year() / date.month() + BenefitFor)))
        .run();
}

} // namespace huimin::town
