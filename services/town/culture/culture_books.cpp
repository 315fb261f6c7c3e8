// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/culture/culture_service.h"

#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"
#include "services/culture/culture_messages.h"
#include "services/http/office_fields.h"
#include "services/town/social_security/pension_rules.h"

#include <fmt/format.h>

namespace huimin::town {

using namespace culture;
using namespace http_status;
using pension_rules::dayOf;

namespace {

constexpr std::size_t ReferenceLength = 16;
constexpr std::size_t Ending = 4;
/// Whoever gets nothing added may still pay in.
constexpr Money PaidLeast = Money::yuan(10);
constexpr Money PaidMost = Money::yuan(500);
constexpr Money HeldMost = Money::yuan(1000);

std::string ownOf(const std::string &serial)
{
    return serial + ":own";
}

std::string subsidyOf(const std::string &serial)
{
    return serial + ":subsidy";
}

int yearOf(WallTime now)
{
    return static_cast<int>(std::chrono::year_month_day(dayOf(now)).year());
}

} // namespace

Culture::State stateOf(const CultureCard &card, WallTime now)
{
    if (card.lost)
        return Culture::State::Lost;
    return card.validUntil < dayText(dayOf(now)) ? Culture::State::Expired : Culture::State::Active;
}

Result<CultureService> CultureService::open(sqlite::Database &database, crypto::Random &random,
                                            CultureRules rules)
{
    auto made = database.execute(R"(
        CREATE TABLE IF NOT EXISTS culture_cards(
            serial TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, number TEXT NOT NULL,
            name TEXT NOT NULL, kind INTEGER NOT NULL, valid_until TEXT NOT NULL,
            lost INTEGER NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS culture_losses(
            key TEXT PRIMARY KEY, reference TEXT NOT NULL, code TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS culture_renewals(
            key TEXT PRIMARY KEY, card TEXT NOT NULL, until TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS culture_loads(
            id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, card TEXT NOT NULL,
            number INTEGER NOT NULL, content TEXT NOT NULL, state TEXT NOT NULL,
            at TEXT NOT NULL, year INTEGER NOT NULL, paid INTEGER NOT NULL,
            subsidy INTEGER NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS culture_movements(
            id INTEGER PRIMARY KEY, card TEXT NOT NULL, at INTEGER NOT NULL,
            what INTEGER NOT NULL, amount INTEGER NOT NULL, place TEXT NOT NULL) STRICT;
    )");
    auto books = Ledger::open(database, "culture_");
    auto accesses = AccessBook::open(database, "culture");
    auto programme = ProgrammeBooks::open(database, rules.programme);
    if (!made || !books)
        return fail(!made ? made.error() : books.error());
    if (!accesses || !programme)
        return fail(accesses ? programme.error() : accesses.error());
    CultureService service(database, random, std::move(rules), *std::move(books),
                           *std::move(programme), *std::move(accesses));
    for (const char *each : {Ledger::Equity, Reserved, Stations, Venues})
        if (auto done = service.books_.addAccount(each, each, {}); !done)
            return fail(done.error());
    if (auto done = service.books_.addAccount(Pool, Pool, service.rules_.pool); !done)
        return fail(done.error());
    return service;
}

Result<void> CultureService::add(const CultureCard &card)
{
    auto insert = database_->prepare(
        "INSERT INTO culture_cards(serial, reference, number, name, "
        "kind, valid_until, lost) VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(serial) DO NOTHING");
    if (!insert)
        return fail(insert.error());
    auto done = insert->bind(std::string_view(card.serial))
                    .bind(std::string_view(code(ReferenceLength)))
                    .bind(std::string_view(card.number))
                    .bind(std::string_view(card.name))
                    .bind(static_cast<std::int64_t>(card.kind))
                    .bind(std::string_view(card.validUntil))
                    .bind(std::int64_t{card.lost})
                    .run();
    if (done)
        done = books_.addAccount(ownOf(card.serial), card.name, card.own);
    if (done)
        done = books_.addAccount(subsidyOf(card.serial), card.name, card.subsidy);
    return done;
}

CultureService::Known CultureService::known(const HttpRequest &request, const char *what,
                                            WallTime now, const std::string &refusal)
{
    const auto query = parseQuery(request.body);
    if (!query)
        return HttpResponse{Unprocessable, notUnderstoodJson(query.error().detail)};
    if (!refusal.empty())
        return HttpResponse{Conflict, toJson(Culture::Refused{refusal})};
    const auto *card = std::get_if<std::string>(&query->who);
    const auto *person = std::get_if<Culture::Person>(&query->who);
    const std::string &who = card != nullptr ? *card : person->number;
    const auto kept = find(card != nullptr ? "serial" : "number", who);
    if (!kept)
        return HttpResponse{Broken, {}};
    const AccessBook::Look look{*kept ? (*kept)->card.number : who,
                                what,
                                stationOf(request, query->purpose.station),
                                {},
                                now};
    const auto may = accesses_.mayLook(look);
    if (!may)
        return HttpResponse{Broken, {}};
    if (!*may)
        return HttpResponse{TooMany, toJson(Culture::Refused{"tooOften"})};
    const bool otherName = *kept && person != nullptr && (*kept)->card.name != person->name;
    if (!accesses_.note(look, *kept && !otherName))
        return HttpResponse{Broken, {}};
    if (!*kept)
        return Culture::NotKnown{};
    if (otherName)
        return HttpResponse{Conflict, toJson(Culture::Refused{"otherName"})};
    return **kept;
}

/// Of several cards of one person, the one that can be used.
Result<std::optional<CultureService::Kept>> CultureService::find(const char *column,
                                                                 const std::string &value)
{
    auto select = database_->prepare(
        fmt::format("SELECT serial, reference, number, name, kind, valid_until, lost "
                    "FROM culture_cards WHERE {} = ? ORDER BY lost, valid_until DESC LIMIT 1",
                    column));
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(value));
    return select->firstRow<Kept>([&]() -> Result<Kept> {
        Kept kept;
        kept.card.serial = select->text(0);
        kept.reference = select->text(1);
        kept.card.number = select->text(2);
        kept.card.name = select->text(3);
        kept.card.kind = static_cast<Culture::Kind>(select->integer(4));
        kept.card.validUntil = select->text(5);
        kept.card.lost = select->integer(6) != 0;
        const auto own = books_.balance(ownOf(kept.card.serial));
        const auto subsidy = books_.balance(subsidyOf(kept.card.serial));
        if (!own || !subsidy)
            return fail(own ? subsidy.error() : own.error());
        kept.card.own = *own;
        kept.card.subsidy = *subsidy;
        return kept;
    });
}

Result<Culture::Account> CultureService::accountOf(const Kept &kept, WallTime now)
{
    Culture::Account account;
    account.reference = kept.reference;
    account.ending = kept.card.serial.substr(kept.card.serial.size() - Ending);
    account.maskedName = maskedName(kept.card.name);
    account.kind = kept.card.kind;
    account.state = stateOf(kept.card, now);
    account.own = kept.card.own;
    account.subsidy = kept.card.subsidy;
    account.validUntil = kept.card.validUntil;
    auto topUp = topUpOf(kept, now);
    if (!topUp)
        return fail(topUp.error());
    account.topUp = *std::move(topUp);
    account.renewal = renewalOf(kept.card, now);
    return account;
}

/// From two months before its time is over.
std::optional<Culture::Renewal> CultureService::renewalOf(const CultureCard &card,
                                                          WallTime now) const
{
    constexpr std::chrono::days Before(60);
    constexpr std::chrono::days Year(365);
    const auto end = parseDay(card.validUntil);
    const auto today = dayOf(now);
    if (card.lost || !end || today < *end - Before)
        return std::nullopt;
    const auto proof = rules_.proofAt.find(card.kind);
    return Culture::Renewal{dayText(std::max(*end, today) + Year),
                            proof == rules_.proofAt.end() ? std::string() : proof->second};
}

Result<std::optional<Culture::TopUp>> CultureService::topUpOf(const Kept &kept, WallTime now)
{
    const auto rule = rules_.rules.find(kept.card.kind);
    if (rule == rules_.rules.end())
        return std::optional<Culture::TopUp>();
    auto count =
        database_->prepare("SELECT count(*) FROM culture_loads WHERE card = ? AND year = ? "
                           "AND subsidy > 0 AND state <> 'notLoaded'");
    if (!count)
        return fail(count.error());
    const auto row =
        count->bind(std::string_view(kept.card.serial)).bind(std::int64_t{yearOf(now)}).step();
    const auto pool = books_.balance(Pool);
    if (!row || !pool)
        return fail(row ? pool.error() : row.error());
    return Culture::TopUp{rule->second.pay, rule->second.subsidy, rule->second.most,
                          static_cast<int>(count->integer(0)), *pool < rule->second.subsidy};
}

/// Why a load is not to be; empty: it may.
Result<std::string> CultureService::whyNot(const Kept &kept, const Culture::Load &load,
                                           WallTime now)
{
    const Culture::State state = stateOf(kept.card, now);
    if (state != Culture::State::Active)
        return std::string(name(state));
    if (load.paid > PaidMost || load.before + load.paid + load.subsidy > HeldMost ||
        (load.paid < PaidLeast && load.subsidy.isZero()))
        return std::string("amount");
    if (load.subsidy.isZero())
        return std::string();
    const auto topUp = topUpOf(kept, now);
    if (!topUp)
        return fail(topUp.error());
    if (!*topUp || (*topUp)->pay != load.paid || (*topUp)->subsidy != load.subsidy)
        return std::string("notEntitled");
    if ((*topUp)->used >= (*topUp)->most)
        return std::string("yearlyCap");
    return std::string((*topUp)->poolEmpty ? "poolEmpty" : "");
}

Result<std::optional<CultureService::Open>> CultureService::findLoad(const std::string &name)
{
    const auto named = parseLoadName(name);
    auto select = database_->prepare("SELECT content, state, at FROM culture_loads WHERE name = ?");
    if (!select)
        return fail(select.error());
    const auto row = select->bind(std::string_view(name)).step();
    if (!row)
        return fail(row.error());
    if (!*row || !named)
        return std::optional<Open>();
    Open open{{.name = *named}, select->text(1), select->text(2)};
    if (select->text(0).empty()) // nobody ever asked for it
        return open;
    auto load = parseLoad(select->text(0));
    if (!load)
        return fail(load.error());
    open.load = *std::move(load);
    open.load.name = *named;
    return open;
}

Result<void> CultureService::keepLoad(const Culture::Load &load, const std::string &at,
                                      WallTime now)
{
    auto insert = database_->prepare(
        "INSERT INTO culture_loads(name, card, number, content, state, at, year, paid, subsidy) "
        "VALUES(?1, ?2, ?3, ?4, 'authorised', ?5, ?6, ?7, ?8)");
    if (!insert)
        return fail(insert.error());
    const std::string named = text(load.name);
    auto done = insert->bind(std::string_view(named))
                    .bind(std::string_view(load.name.card))
                    .bind(std::int64_t{load.name.number})
                    .bind(std::string_view(toJson(load)))
                    .bind(std::string_view(at))
                    .bind(std::int64_t{yearOf(now)})
                    .bind(load.paid.inFen())
                    .bind(load.subsidy.inFen())
                    .run();
    if (done && load.subsidy.isPositive())
        done = books_.move(Pool, Reserved, load.subsidy, named);
    return done;
}

/// Not taken, and perhaps never asked for: a request that is still on its way gets no word.
Result<void> CultureService::refuseLater(const Culture::LoadName &name)
{
    auto insert = database_->prepare(
        "INSERT INTO culture_loads(name, card, number, content, state, at, year, paid, subsidy) "
        "VALUES(?, ?, ?, '', 'notLoaded', '', 0, 0, 0)");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(text(name)))
        .bind(std::string_view(name.card))
        .bind(std::int64_t{name.number})
        .run();
}

Result<void> CultureService::settle(const Open &open, bool loaded, WallTime now)
{
    const Culture::Load &load = open.load;
    const std::string named = text(load.name);
    const std::string &card = load.name.card;
    auto update = database_->prepare("UPDATE culture_loads SET state = ? WHERE name = ?");
    if (!update)
        return fail(update.error());
    auto done = update->bind(std::string_view(loaded ? "loaded" : "notLoaded"))
                    .bind(std::string_view(named))
                    .run();
    if (done && load.subsidy.isPositive())
        done = books_.move(Reserved, loaded ? subsidyOf(card) : std::string(Pool), load.subsidy,
                           named);
    if (!done || !loaded)
        return done;
    using What = Culture::Movement::What;
    if (load.paid.isPositive()) {
        done = books_.move(Stations, ownOf(card), load.paid, named);
        if (done)
            done = note(card, {now, What::PaidIn, load.paid, load.station});
    }
    if (done && load.subsidy.isPositive())
        done = note(card, {now, What::Subsidy, load.subsidy, load.station});
    return done;
}

/// What is open of this card: under the same number it was never taken, as the card counts from
/// there again; under an earlier one it was.
Result<void> CultureService::settleEarlier(const Culture::LoadName &next, WallTime now)
{
    auto select = database_->prepare("SELECT name FROM culture_loads WHERE card = ? AND name <> ? "
                                     "AND state = 'authorised' ORDER BY id");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(next.card)).bind(std::string_view(text(next)));
    const auto names = select->rows<std::string>([&] { return select->text(0); });
    if (!names)
        return fail(names.error());
    for (const std::string &each : *names) {
        const auto open = findLoad(each);
        if (!open)
            return fail(open.error());
        const bool taken = (*open)->load.name.number < next.number;
        if (auto done = settle(**open, taken, now); !done)
            return done;
    }
    return {};
}

Result<void> CultureService::note(const std::string &serial, const Culture::Movement &movement)
{
    auto insert = database_->prepare("INSERT INTO culture_movements(card, at, what, amount, place) "
                                     "VALUES(?, ?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(serial))
        .bind(inMilliseconds(movement.at))
        .bind(static_cast<std::int64_t>(movement.what))
        .bind(movement.amount.inFen())
        .bind(std::string_view(movement.where))
        .run();
}

Result<Culture::Told> CultureService::told(const std::string &serial, WallTime now)
{
    const auto kept = find("serial", serial);
    if (!kept)
        return fail(kept.error());
    if (!*kept)
        return Culture::Told(Culture::NotKnown{});
    auto account = accountOf(**kept, now);
    if (!account)
        return fail(account.error());
    return Culture::Told(*std::move(account));
}

Result<void> CultureService::put(const std::string &serial, Put where, WallTime now)
{
    auto update =
        database_->prepare("UPDATE culture_cards SET lost = ?, valid_until = ? WHERE serial = ?");
    if (!update)
        return fail(update.error());
    const auto today = dayOf(now);
    const auto until =
        where == Put::Expired ? today - std::chrono::days(30) : today + std::chrono::days(365);
    auto done = update->bind(std::int64_t{where == Put::Lost})
                    .bind(std::string_view(dayText(until)))
                    .bind(std::string_view(serial))
                    .run();
    if (done && database_->changes() != 1)
        return fail(ErrorCode::NotFound, "there is no such card");
    return done;
}

Result<void> CultureService::spent(const std::string &serial, Money amount,
                                   const std::string &where, WallTime now)
{
    const auto kept = find("serial", serial);
    if (!kept)
        return fail(kept.error());
    if (!*kept || (*kept)->card.own + (*kept)->card.subsidy < amount)
        return fail(ErrorCode::NotFound, "there is no such card, or not so much on it");
    auto transaction = sqlite::Transaction::begin(*database_);
    if (!transaction)
        return fail(transaction.error());
    const Money fromCity = std::min((*kept)->card.subsidy, amount);
    auto done = note(serial, {now, Culture::Movement::What::Purchase, amount, where});
    if (done && fromCity.isPositive())
        done = books_.move(subsidyOf(serial), Venues, fromCity, "purchase");
    if (done && amount > fromCity)
        done = books_.move(ownOf(serial), Venues, amount - fromCity, "purchase");
    return done ? transaction->commit() : done;
}

Result<void> CultureService::setPool(Money amount)
{
    const auto now = books_.balance(Pool);
    if (!now)
        return fail(now.error());
    if (*now > amount)
        return books_.move(Pool, Ledger::Equity, *now - amount, "pool");
    return *now < amount ? books_.move(Ledger::Equity, Pool, amount - *now, "pool")
                         : Result<void>();
}

Result<std::vector<CultureService::LoadEntry>> CultureService::loads()
{
    auto select = database_->prepare(
        "SELECT name, card, number, paid, subsidy, state FROM culture_loads ORDER BY id");
    if (!select)
        return fail(select.error());
    return select->rows<LoadEntry>([&] {
        return LoadEntry{select->text(0),
                         select->text(1),
                         select->integer(2),
                         Money::fen(select->integer(3)),
                         Money::fen(select->integer(4)),
                         select->text(5)};
    });
}

/// Characters that nobody takes for another one: no 0 and O, no 1 and I, no 8 and B.
std::string CultureService::code(std::size_t length)
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

} // namespace huimin::town
