// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/culture/culture_service.h"

#include "services/culture/culture_messages.h"
#include "services/http/office_fields.h"
#include "services/town/issuer/purse_keys.h"
#include "services/town/request_path.h"
#include "services/town/social_security/pension_rules.h"

#include <fmt/format.h>

namespace huimin::town {

using namespace culture;
using namespace http_status;
namespace purse = issuer::purse;

namespace {

constexpr std::size_t CodeLength = 8;

HttpResponse refused(int status, const std::string &reason)
{
    return {status, toJson(Culture::Refused{reason})};
}

HttpResponse notKnown()
{
    return {NotFound, toJson(Culture::Told(Culture::NotKnown{}))};
}

/// YYYYMMDDhhmmss, of China.
std::string timeOf(WallTime now)
{
    using namespace std::chrono;
    const auto local = floor<seconds>(now) + hours(8);
    const auto day = floor<days>(local);
    const year_month_day date(day);
    const hh_mm_ss time(local - day);
    return fmt::format("{:04}{:02}{:02}{:02}{:02}{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       time.hours().count(), time.minutes().count(), time.seconds().count());
}

purse::Load purseLoad(const Culture::Load &load, const std::string &at)
{
    return {.before = load.before,
            .amount = load.paid + load.subsidy,
            .terminal = hex(load.terminal),
            .number = load.name.number,
            .at = at.empty() ? Bytes() : bcd(at)};
}

} // namespace

HttpResponse CultureService::answer(const HttpRequest &request, WallTime now,
                                    const std::string &refusal)
{
    if (request.path == "/v1/account" && request.method == "POST")
        return account(request, now, refusal);
    if (request.path == "/v1/history" && request.method == "POST")
        return history(request, now, refusal);
    if (auto told = answerProgramme(request, now, refusal))
        return *std::move(told);
    if (request.method == "PUT") {
        if (const auto key = partBetween(request.path, "/v1/losses/", ""))
            return reportLoss(*key, request.body, refusal);
        if (const auto key = partBetween(request.path, "/v1/renewals/", ""))
            return renew(*key, request.body, now, refusal);
        if (const auto ended = partBetween(request.path, "/v1/loads/", "/end"))
            return end(*ended, request.body, now);
        if (const auto load = partBetween(request.path, "/v1/loads/", ""))
            return authorise(*load, request.body, now, refusal);
    }
    if (const auto load = partBetween(request.path, "/v1/loads/", "");
        load && request.method == "GET")
        return ask(*load);
    return {NotFound, {}};
}

HttpResponse CultureService::account(const HttpRequest &request, WallTime now,
                                     const std::string &refusal)
{
    const Known who = known(request, "account", now, refusal);
    if (const auto *why = std::get_if<HttpResponse>(&who))
        return *why;
    if (std::holds_alternative<Culture::NotKnown>(who))
        return notKnown();
    auto told = accountOf(std::get<Kept>(who), now);
    return told ? HttpResponse{Ok, toJson(Culture::Told(*std::move(told)))}
                : HttpResponse{Broken, {}};
}

HttpResponse CultureService::history(const HttpRequest &request, WallTime now,
                                     const std::string &refusal)
{
    const Known who = known(request, "history", now, refusal);
    if (const auto *why = std::get_if<HttpResponse>(&who))
        return *why;
    if (std::holds_alternative<Culture::NotKnown>(who))
        return notKnown();
    const Kept &kept = std::get<Kept>(who);
    if (kept.card.lost) // whoever has found it learns nothing
        return refused(Conflict, "lost");
    auto select = database_->prepare("SELECT at, what, amount, place FROM culture_movements "
                                     "WHERE card = ? ORDER BY at DESC, id DESC LIMIT 50");
    if (!select)
        return {Broken, {}};
    select->bind(std::string_view(kept.card.serial));
    auto all = select->rows<Culture::Movement>([&] {
        return Culture::Movement{wallTime(select->integer(0)),
                                 static_cast<Culture::Movement::What>(select->integer(1)),
                                 Money::fen(select->integer(2)), select->text(3)};
    });
    return all ? HttpResponse{Ok, toJson(Culture::Movements(*std::move(all)))}
               : HttpResponse{Broken, {}};
}

HttpResponse CultureService::reportLoss(const std::string &key, const std::string &body,
                                        const std::string &refusal)
{
    if (!isKey(key))
        return {Unprocessable, notUnderstoodJson(WrongKey)};
    const auto loss = parseLoss(body);
    if (!loss)
        return {Unprocessable, notUnderstoodJson(loss.error().detail)};
    if (!refusal.empty())
        return refused(Conflict, refusal);
    auto transaction = sqlite::Transaction::begin(*database_);
    auto before = database_->prepare("SELECT reference, code FROM culture_losses WHERE key = ?");
    auto insert =
        database_->prepare("INSERT INTO culture_losses(key, reference, code) VALUES(?, ?, ?)");
    auto update = database_->prepare("UPDATE culture_cards SET lost = 1 WHERE reference = ?");
    if (!transaction || !before || !insert || !update)
        return {Broken, {}};
    const auto row = before->bind(std::string_view(key)).step();
    if (!row)
        return {Broken, {}};
    if (*row)
        return before->text(0) == loss->reference
                   ? HttpResponse{Ok,
                                  toJson(Culture::LossAnswer(Culture::Reported{before->text(1)}))}
                   : refused(Conflict, "keyReused");
    const auto kept = find("reference", loss->reference);
    if (!kept)
        return {Broken, {}};
    if (!*kept)
        return refused(Conflict, "notKnown");
    const std::string made = code(CodeLength);
    const bool done = update->bind(std::string_view(loss->reference)).run() &&
                      insert->bind(std::string_view(key))
                          .bind(std::string_view(loss->reference))
                          .bind(std::string_view(made))
                          .run() &&
                      transaction->commit();
    return done ? HttpResponse{Created, toJson(Culture::LossAnswer(Culture::Reported{made}))}
                : HttpResponse{Broken, {}};
}

HttpResponse CultureService::renew(const std::string &key, const std::string &body, WallTime now,
                                   const std::string &refusal)
{
    const auto renewing = parseRenewing(body);
    if (!isKey(key) || !renewing)
        return {Unprocessable, notUnderstoodJson(renewing ? WrongKey : renewing.error().detail)};
    if (!refusal.empty())
        return refused(Conflict, refusal);
    auto transaction = sqlite::Transaction::begin(*database_);
    auto before = database_->prepare("SELECT card, until FROM culture_renewals WHERE key = ?");
    auto insert =
        database_->prepare("INSERT INTO culture_renewals(key, card, until) VALUES(?,?,?)");
    auto update = database_->prepare("UPDATE culture_cards SET valid_until = ? WHERE serial = ?");
    const auto kept = find("serial", renewing->card);
    if (!transaction || !before || !insert || !update || !kept)
        return {Broken, {}};
    const auto row = before->bind(std::string_view(key)).step();
    if (!row)
        return {Broken, {}};
    if (*row)
        return before->text(0) == renewing->card
                   ? HttpResponse{Ok,
                                  toJson(Culture::RenewalAnswer(Culture::Renewed{before->text(1)}))}
                   : refused(Conflict, "keyReused");
    if (!*kept)
        return refused(Conflict, "notKnown");
    const auto renewal = renewalOf((*kept)->card, now);
    if (!renewal)
        return refused(Conflict, (*kept)->card.lost ? "lost" : "notDue");
    if (!renewal->proofAt.empty())
        return refused(Conflict, "proofNeeded");
    const bool done = update->bind(std::string_view(renewal->until))
                          .bind(std::string_view(renewing->card))
                          .run() &&
                      insert->bind(std::string_view(key))
                          .bind(std::string_view(renewing->card))
                          .bind(std::string_view(renewal->until))
                          .run() &&
                      transaction->commit();
    return done ? HttpResponse{Created,
                               toJson(Culture::RenewalAnswer(Culture::Renewed{renewal->until}))}
                : HttpResponse{Broken, {}};
}

/// The card's word is checked, what the city adds is reserved, and the issuer's word is given: the
/// same word as often as it is asked for.
HttpResponse CultureService::authorise(const std::string &name, const std::string &body,
                                       WallTime now, const std::string &refusal)
{
    const auto named = parseLoadName(name);
    auto load = parseLoad(body);
    if (!named || !load)
        return {Unprocessable, notUnderstoodJson(named ? load.error().detail : "no load")};
    load->name = *named;
    if (!refusal.empty())
        return refused(Conflict, refusal);
    const auto kept = find("serial", named->card);
    auto transaction = sqlite::Transaction::begin(*database_);
    auto open = findLoad(name);
    if (!kept || !transaction || !open)
        return {Broken, {}};
    if (!*kept)
        return refused(Conflict, "notKnown");
    const Bytes cardKey = purse::cardKey(rules_.loadMaster, hex(named->card));
    const Bytes session = purse::loadKey(cardKey, hex(named->random), named->number);
    if (toHex(purse::cardsMac(session, purseLoad(*load, {}))) != load->mac)
        return refused(Conflict, "wrongMac");
    if (*open && (*open)->state != "authorised")
        return refused(Conflict, (*open)->state == "loaded" ? "isLoaded" : "isNotLoaded");
    if (*open) // the same word again: the answer was lost
        return ask(name);
    if (!settleEarlier(*named, now))
        return {Broken, {}};
    const auto why = whyNot(**kept, *load, now);
    if (!why)
        return {Broken, {}};
    if (!why->empty()) {
        const auto settled = transaction->commit();
        return settled ? refused(Conflict, *why) : HttpResponse{Broken, {}};
    }
    const std::string at = timeOf(now);
    const std::string mac = toHex(purse::issuersMac(session, purseLoad(*load, at)));
    const bool done = keepLoad(*load, at, now) && transaction->commit();
    const Culture::LoadAnswer answer = Culture::Authorised{at, mac};
    return done ? HttpResponse{Created, toJson(answer)} : HttpResponse{Broken, {}};
}

HttpResponse CultureService::end(const std::string &name, const std::string &body, WallTime now)
{
    const auto named = parseLoadName(name);
    const auto ended = parseEnd(body);
    if (!named || !ended)
        return {Unprocessable, notUnderstoodJson(named ? ended.error().detail : "no load")};
    auto transaction = sqlite::Transaction::begin(*database_);
    const auto open = findLoad(name);
    if (!transaction || !open)
        return {Broken, {}};
    const bool loaded = !ended->certificate.empty();
    if (!*open && !loaded) {
        const bool done = refuseLater(*named) && transaction->commit();
        return done ? HttpResponse{Ok, toJson(Culture::LoadAnswer(Culture::Booked{false}))}
                    : HttpResponse{Broken, {}};
    }
    if (!*open)
        return {NotFound, toJson(Culture::LoadAnswer(Culture::NeverHeard{}))};
    const Bytes tacKey = purse::cardKey(rules_.tacMaster, hex(named->card));
    if (loaded && toHex(purse::certificate(tacKey, purseLoad((*open)->load, (*open)->at))) !=
                      ended->certificate)
        return refused(Conflict, "wrongCertificate");
    if ((*open)->state == "authorised") {
        const bool done = settle(**open, loaded, now) && transaction->commit();
        return done ? HttpResponse{Ok, toJson(Culture::LoadAnswer(Culture::Booked{loaded}))}
                    : HttpResponse{Broken, {}};
    }
    if (loaded != ((*open)->state == "loaded"))
        return refused(Conflict, loaded ? "isNotLoaded" : "isLoaded");
    return {Ok, toJson(Culture::LoadAnswer(Culture::Booked{loaded}))};
}

HttpResponse CultureService::ask(const std::string &name)
{
    if (!parseLoadName(name))
        return {Unprocessable, notUnderstoodJson("no load")};
    const auto open = findLoad(name);
    if (!open)
        return {Broken, {}};
    if (!*open)
        return {NotFound, toJson(Culture::LoadAnswer(Culture::NeverHeard{}))};
    if ((*open)->state != "authorised")
        return {Ok, toJson(Culture::LoadAnswer(Culture::Booked{(*open)->state == "loaded"}))};
    const Culture::Load &load = (*open)->load;
    const Bytes session = purse::loadKey(purse::cardKey(rules_.loadMaster, hex(load.name.card)),
                                         hex(load.name.random), load.name.number);
    const Culture::LoadAnswer answer = Culture::Authorised{
        (*open)->at, toHex(purse::issuersMac(session, purseLoad(load, (*open)->at)))};
    return {Ok, toJson(answer)};
}

} // namespace huimin::town
