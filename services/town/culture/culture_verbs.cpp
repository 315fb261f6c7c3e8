// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/culture/culture_verbs.h"

#include "services/culture/culture_messages.h"
#include "services/town/reports.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace huimin::town {

using nlohmann::json;
using Words = ControlServer::Words;
using Put = CultureService::Put;

namespace {

/// A serial number is itself, and so is every word that is no card's.
std::string serialOf(const Town &town, const std::string &word)
{
    const auto &cards = town.seed().culture.cards;
    const auto found = std::ranges::find(cards, word, &SeedCultureCard::id);
    return found == cards.end() ? word : found->card.serial;
}

Result<json> card(Town &town, const Words &words)
{
    const std::string serial = serialOf(town, words[0]);
    if (words.size() > 1) {
        const std::vector<std::pair<std::string, Put>> known{
            {"active", Put::Active}, {"lost", Put::Lost}, {"expired", Put::Expired}};
        const auto where = std::ranges::find(known, words[1], &std::pair<std::string, Put>::first);
        if (where == known.end())
            return fail(ErrorCode::BadData, "must be active, lost or expired");
        if (auto done = town.culture().put(serial, where->second, town.now()); !done)
            return fail(done.error());
    }
    const auto told = town.culture().told(serial, town.now());
    if (!told)
        return fail(told.error());
    return json::parse(culture::toJson(*told));
}

Result<json> spend(Town &town, const Words &words)
{
    const auto amount = parseMoney(words[1]);
    if (!amount || !amount->isPositive())
        return fail(ErrorCode::BadData, "an amount is said like 6.50");
    const std::string where = words.size() > 2 ? words[2] : "文化馆";
    if (auto done = town.culture().spent(serialOf(town, words[0]), *amount, where, town.now());
        !done)
        return fail(done.error());
    return card(town, {words[0]});
}

Result<json> pool(Town &town, const Words &words)
{
    const auto amount = parseMoney(words[0]);
    if (!amount || amount->inFen() < 0)
        return fail(ErrorCode::BadData, "an amount is said like 80.00");
    if (auto done = town.culture().setPool(*amount); !done)
        return fail(done.error());
    return json::object();
}

Result<json> loads(CultureService &office)
{
    const auto entries = office.loads();
    if (!entries)
        return fail(entries.error());
    json all = json::array();
    for (const CultureService::LoadEntry &each : *entries)
        all.push_back({{"name", each.name},
                       {"card", each.card},
                       {"number", each.number},
                       {"paid", each.paid.inFen()},
                       {"subsidy", each.subsidy.inFen()},
                       {"state", each.state}});
    return json{{"loads", all}};
}

std::optional<int> countIn(const std::string &word)
{
    int count = -1;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), count);
    const bool isGood = error == std::errc() && end == word.data() + word.size() && count >= 0;
    return isGood ? std::optional(count) : std::nullopt;
}

Result<json> offer(CultureService &office, const Words &words)
{
    Result<void> done;
    if (words[1] == "called-off" || words[1] == "on")
        done = office.programme().callOff(words[0], words[1] == "called-off");
    else if (const auto places = countIn(words[1]))
        done = office.programme().setPlaces(words[0], *places);
    else
        return fail(ErrorCode::BadData, "must be called-off, on, or a number of places");
    return done ? Result<json>(json::object()) : fail(done.error());
}

Result<json> places(CultureService &office)
{
    const auto entries = office.programme().all();
    if (!entries)
        return fail(entries.error());
    json all = json::array();
    for (const ProgrammeBooks::Entry &each : *entries)
        all.push_back({{"key", each.key},
                       {"card", each.card},
                       {"offer", each.offer},
                       {"state", each.state},
                       {"code", each.code}});
    return json{{"places", all}};
}

} // namespace

void addCultureVerbs(ControlServer &control, Town &town)
{
    control.add("culture-card CARD|SERIAL [active|lost|expired]: a cultural card as its office has "
                "it, perhaps changed",
                1, 2, [&town](const Words &words) { return card(town, words); });
    control.add("culture-spend CARD|SERIAL AMOUNT [PLACE]: a venue tells what was paid there", 2, 3,
                [&town](const Words &words) { return spend(town, words); });
    control.add("culture-pool AMOUNT: what the city has left to add this year", 1, 1,
                [&town](const Words &words) { return pool(town, words); });
    control.add("culture-loads: every load that the office was asked for", 0, 0,
                [&town](const Words &) { return loads(town.culture()); });
    control.add("culture-offer ID PLACES|called-off|on: so many places are there, or none as it "
                "does not take place",
                2, 2, [&town](const Words &words) { return offer(town.culture(), words); });
    control.add("culture-holds-over: nobody's place is held any longer", 0, 0,
                [&town](const Words &) -> Result<json> {
                    auto done = town.culture().programme().endHolds(town.now());
                    return done ? Result<json>(json::object()) : fail(done.error());
                });
    control.add("culture-places: every place that the office was asked for", 0, 0,
                [&town](const Words &) { return places(town.culture()); });
    control.add("culture-ledger: all accounts of its books, and their sum, which is zero", 0, 0,
                [&town](const Words &) { return ledgerReport(town.culture().books()); });
    control.add(
        "culture-requests: what the office was asked since it was started", 0, 0,
        [&town](const Words &) -> Result<json> { return requestsReport(town.cultureSite()); });
}

} // namespace huimin::town
