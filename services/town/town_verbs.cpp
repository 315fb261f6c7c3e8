// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/town_verbs.h"

#include "services/town/announcements/announcement_verbs.h"
#include "services/town/cases/case_verbs.h"
#include "services/town/clinic/clinic_verbs.h"
#include "services/town/culture/culture_verbs.h"
#include "services/town/directory/directory_verbs.h"
#include "services/town/help_desk/help_desk_verbs.h"
#include "services/town/medical/medical_verbs.h"
#include "services/town/phone_pay/phone_pay_verbs.h"
#include "services/town/reports.h"
#include "services/town/school/school_verbs.h"
#include "services/town/social_security/social_security_verbs.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace huimin::town {

using nlohmann::json;
using Words = ControlServer::Words;
using Company = Town::Company;

namespace {

constexpr const char *Behaviours =
    "normal | silent | lost | slow SECONDS | late SECONDS | held | "
    "wrong | twice | down | forged | stale | refuse REASON | hostile WORD, then perhaps: times N";

Result<json> bank(Town &town, const Words &words)
{
    BankServer &bank = town.bank();
    if (words.empty())
        return json{{"behaviour", text(bank.manners())}};
    if (words == Words{"release"})
        return json{{"released", bank.release()}};
    if (words == Words{"wrong-keys"}) {
        town.host().mischief().wrongCheckValue = true;
        return json::object();
    }
    auto manners = parseManners(words);
    if (!manners)
        return fail(manners.error());
    using Kind = Manners::Kind;
    const Kind kind = manners->kind;
    if (kind == Kind::Hostile || kind == Kind::Forged || kind == Kind::Stale)
        return fail(ErrorCode::BadData, "a bank has no such behaviour");
    if (kind == Kind::Refuse && manners->reason.size() != 2)
        return fail(ErrorCode::BadData, "a response code has two characters");
    if (auto done = bank.setManners(*std::move(manners)); !done)
        return fail(done.error());
    return json::object();
}

Result<json> behave(WebServer::Site &site, const Words &words)
{
    if (words.empty())
        return json{{"behaviour", text(site.behaviour.now())}};
    if (words == Words{"release"})
        return json{{"released", site.release()}};
    auto manners = parseManners(words);
    if (!manners)
        return fail(manners.error());
    site.behaviour.set(*std::move(manners));
    return json::object();
}

Result<void> changeCard(CardFile &cards, const std::string &number, const Words &words)
{
    if (words.empty())
        return {};
    if (words == Words{"unlock"})
        return cards.clearTries(number);
    if (words.size() == 2 && words[0] == "status")
        if (const auto status = cardStatus(words[1]))
            return cards.setStatus(number, *status);
    return fail(ErrorCode::BadData, fmt::format("no card can be made {}", fmt::join(words, " ")));
}

/// A card by its word is all its numbers; a number is itself.
Result<json> card(Town &town, const Words &words)
{
    const SeedCard *card = town.seed().card(words[0]);
    if (card == nullptr)
        return fail(ErrorCode::NotFound, "no card " + words[0]);
    CardFile &cards = town.host().cards();
    json all = json::array();
    for (const SeedCard::Application &each : card->applications) {
        const std::string &number = each.issued.pan;
        if (words[0] != card->id && words[0] != number)
            continue;
        const Words rest(words.begin() + 1, words.end());
        if (const auto changed = changeCard(cards, number, rest); !changed)
            return fail(changed.error());
        auto report = cardReport(cards, number);
        if (!report)
            return fail(report.error());
        all.push_back(*std::move(report));
    }
    return json{{"cards", all}};
}

void addBank(ControlServer &control, Town &town)
{
    control.add(fmt::format("bank [{} | release | wrong-keys]: how the bank behaves", Behaviours),
                0, 4, [&town](const Words &words) { return bank(town, words); });
    control.add("balance ACCOUNT: what an account holds", 1, 1,
                [&town](const Words &words) -> Result<json> {
                    const auto balance = town.host().ledger().balance(words[0]);
                    if (!balance)
                        return fail(balance.error());
                    return json{{"balance", balance->inFen()}};
                });
    control.add("ledger: all accounts, and their sum, which is zero", 0, 0,
                [&town](const Words &) { return ledgerReport(town.host().ledger()); });
    control.add(
        "entries ACCOUNT: what was moved from or to it, oldest first", 1, 1,
        [&town](const Words &words) { return entriesReport(town.host().ledger(), words[0]); });
    control.add("sales: every 0200 that the bank has decided, as it ended", 0, 0,
                [&town](const Words &) { return salesReport(town.host()); });
    control.add("exchanges: what the bank was asked and answered since it was started", 0, 0,
                [&town](const Words &) -> Result<json> { return exchangesReport(town.bank()); });
    control.add(
        "card CARD|NUMBER [status active|lost|restricted|inactive | unlock]: a card as the bank "
        "has it; unlock forgets wrong PINs",
        1, 3, [&town](const Words &words) { return card(town, words); });
}

/// A verb whose first word is a company.
void addAbout(ControlServer &control, Town &town, const std::string &usage, std::size_t words,
              std::function<Result<json>(Company &, const std::string &)> action)
{
    control.add(usage, words, words, [&town, action](const Words &given) -> Result<json> {
        const auto found = town.companies().find(given[0]);
        if (found == town.companies().end())
            return fail(ErrorCode::NotFound, "no company " + given[0]);
        return action(found->second, given.back());
    });
}

void addBillers(ControlServer &control, Town &town)
{
    for (auto &[id, company] : town.companies())
        if (id != Programme::Till) // an office, whose verbs are its own
            control.add(fmt::format("{} [{} | release]: how the company behaves", id, Behaviours),
                        0, 4,
                        [&company](const Words &words) { return behave(*company.site, words); });
    addAbout(control, town, "bills COMPANY ACCOUNT: what is due", 2,
             [](Company &biller, const std::string &account) {
                 return dueReport(biller.service, account);
             });
    addAbout(control, town, "booked COMPANY: the sum of what it has booked", 1,
             [](Company &biller, const std::string &) -> Result<json> {
                 const auto booked = biller.service.booked();
                 if (!booked)
                     return fail(booked.error());
                 return json{{"booked", booked->inFen()}};
             });
    addAbout(control, town,
             "asked COMPANY KEY: how often a payment reached its books, was sent, was asked about",
             2, [](Company &biller, const std::string &key) -> Result<json> {
                 const auto times = biller.service.timesAsked(key);
                 if (!times)
                     return fail(times.error());
                 const std::string path = "/v1/payments/" + urlEncoded(key);
                 return json{{"times", *times},
                             {"sent", biller.site->count("PUT", path)},
                             {"questions", biller.site->count("GET", path)}};
             });
    addAbout(control, town, "payments COMPANY: every payment that reached its books", 1,
             [](Company &biller, const std::string &) { return paymentsReport(biller.service); });
    addAbout(control, town, "requests COMPANY: what it was asked since it was started", 1,
             [](Company &biller, const std::string &) -> Result<json> {
                 return requestsReport(*biller.site);
             });
}

} // namespace

void addTownVerbs(ControlServer &control, Town &town)
{
    addBank(control, town);
    addBillers(control, town);
    control.add(fmt::format("desk [{} | release]: how the help desk behaves", Behaviours), 0, 4,
                [&town](const Words &words) { return behave(town.helpDeskSite(), words); });
    addHelpDeskVerbs(control, town);
    control.add(fmt::format("hotline [{} | release]: how the hotline behaves", Behaviours), 0, 4,
                [&town](const Words &words) { return behave(town.casesSite(), words); });
    addCaseVerbs(control, town);
    control.add(fmt::format("social [{} | release]: how the office for social security behaves",
                            Behaviours),
                0, 4, [&town](const Words &words) { return behave(town.socialSite(), words); });
    addSocialSecurityVerbs(control, town);
    control.add(
        fmt::format("school [{} | release]: how the office for schools behaves", Behaviours), 0, 4,
        [&town](const Words &words) { return behave(town.schoolSite(), words); });
    addSchoolVerbs(control, town);
    control.add(fmt::format("directory [{} | release]: how the directory behaves", Behaviours), 0,
                4, [&town](const Words &words) { return behave(town.directorySite(), words); });
    addDirectoryVerbs(control, town);
    control.add(fmt::format("announcements [{} | release]: how the feed of announcements behaves",
                            Behaviours),
                0, 4,
                [&town](const Words &words) { return behave(town.announcementsSite(), words); });
    addAnnouncementVerbs(control, town);
    control.add(fmt::format("phonepay [{} | release]: how the provider of payments by telephone "
                            "behaves",
                            Behaviours),
                0, 4, [&town](const Words &words) { return behave(town.phoneSite(), words); });
    addPhonePayVerbs(control, town);
    control.add(
        fmt::format("culture [{} | release]: how the cultural card's office behaves", Behaviours),
        0, 4, [&town](const Words &words) { return behave(town.cultureSite(), words); });
    addCultureVerbs(control, town);
    control.add(fmt::format("clinic [{} | release]: how the clinic behaves", Behaviours), 0, 4,
                [&town](const Words &words) { return behave(town.clinicSite(), words); });
    addClinicVerbs(control, town);
    control.add(fmt::format("medical [{} | release]: how the office for medical insurance behaves",
                            Behaviours),
                0, 4, [&town](const Words &words) { return behave(town.medicalSite(), words); });
    addMedicalVerbs(control, town);
    control.add("accesses [NUMBER]: who has looked at whose data, in every office", 0, 1,
                [&town](const Words &words) {
                    return accessesReport(town.accesses(), words.empty() ? "" : words[0]);
                });
}

} // namespace huimin::town
