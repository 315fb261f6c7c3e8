// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/seed/culture.h"

#include "kiosk/base/date_time.h"
#include "services/town/social_security/pension_rules.h"

#include <algorithm>
#include <set>

namespace huimin::town {

namespace {

using Mischief = SeedCultureCard::Mischief;

Money moneyIn(TomlTable &table, const char *key)
{
    const auto money = parseMoney(table.text(key));
    if (!money || money->inFen() < 0)
        table.wrong(key, "must be an amount like \"80.00\"");
    return money.value_or(Money());
}

Culture::Kind kindOf(const std::string &word)
{
    return word == "student"         ? Culture::Kind::Student
           : word == "publicBenefit" ? Culture::Kind::PublicBenefit
                                     : Culture::Kind::General;
}

Culture::Kind kindIn(TomlTable &table)
{
    return kindOf(table.word("class", {"general", "student", "publicBenefit"}));
}

/// "19:30"
std::chrono::minutes timeIn(TomlTable &table, const char *key)
{
    const std::string time = table.text(key);
    const auto day = parseDateTime("2026-01-01T" + time + ":00Z");
    if (!day || time.size() != 5)
        table.wrong(key, "must be a time like \"19:30\"");
    const auto since =
        day.value_or(WallTime()) - WallTime(std::chrono::sys_days(std::chrono::year(2026) / 1 / 1));
    return std::chrono::duration_cast<std::chrono::minutes>(since);
}

SeedOffer offerIn(TomlTable &table)
{
    constexpr std::int64_t Many = 10'000;
    constexpr std::int64_t AgeMost = 150;
    SeedOffer seed;
    Programme::Offer &offer = seed.entry.offer;
    offer.id = table.text("id");
    const std::string kind = table.word("kind", {"show", "course", "venue", "book"});
    offer.kind = kind == "course"  ? Programme::Kind::Course
                 : kind == "venue" ? Programme::Kind::Venue
                 : kind == "book"  ? Programme::Kind::Book
                                   : Programme::Kind::Show;
    offer.name = table.text("name");
    offer.place = table.text("place");
    offer.about = table.textOr("about", "");
    offer.price = moneyIn(table, "price");
    offer.isPaidHere = table.flagOr("paid_at_station", false);
    if (const std::string only = table.textOr("only", ""); !only.empty())
        offer.classes = {kindOf(only)};
    offer.ageLeast = static_cast<int>(table.numberOr("age_least", 0, 0, AgeMost));
    offer.ageMost = static_cast<int>(table.numberOr("age_most", 0, 0, AgeMost));
    seed.entry.places = static_cast<int>(table.number("places", 1, Many));
    seed.entry.taken = static_cast<int>(table.numberOr("taken", 0, 0, Many));
    seed.inDays = static_cast<int>(table.number("in_days", 0, 365));
    seed.at = timeIn(table, "at");
    seed.length = std::chrono::minutes(table.number("minutes", 1, Many * 10));
    seed.cancelBefore = std::chrono::hours(table.number("cancel_hours", 0, Many));
    table.finish();
    return seed;
}

std::string serialIn(TomlTable &table, std::set<std::string> &taken)
{
    constexpr std::size_t SerialDigits = 20;
    const std::string serial = table.text("serial");
    if (serial.size() != SerialDigits ||
        !std::ranges::all_of(serial, [](char c) { return c >= '0' && c <= '9'; }))
        table.wrong("serial", "must be 20 digits");
    else if (!taken.insert(serial).second)
        table.wrong("serial", "another card has it");
    return serial;
}

SeedCultureCard cardIn(TomlTable &table, const std::vector<SeedPerson> &people,
                       std::set<std::string> &taken)
{
    SeedCultureCard card;
    card.id = table.text("id");
    card.label = table.text("label");
    const std::string word = table.textOr("mischief", "none");
    const std::vector<std::pair<std::string, Mischief>> words{{"none", Mischief::None},
                                                              {"locked", Mischief::Locked},
                                                              {"unknown", Mischief::Unknown},
                                                              {"foreign", Mischief::Foreign}};
    const auto mischief = std::ranges::find(words, word, &std::pair<std::string, Mischief>::first);
    if (mischief == words.end())
        table.wrong("mischief", "must be none, locked, unknown or foreign");
    else
        card.mischief = mischief->second;
    const std::string id = table.text("person");
    const auto person = std::ranges::find(people, id, &SeedPerson::id);
    if (person == people.end()) {
        table.wrong("person", "there is no person " + id);
    } else {
        card.card.number = person->card.number;
        card.card.name = person->card.name;
    }
    card.card.serial = serialIn(table, taken);
    card.card.kind = kindIn(table);
    card.card.own = moneyIn(table, "own");
    card.card.subsidy = moneyIn(table, "subsidy");
    card.card.validUntil = table.text("valid_until");
    if (!parseDay(card.card.validUntil))
        table.wrong("valid_until", "must be a day like \"2030-12-31\"");
    card.card.lost = table.flagOr("lost", false);
    table.finish();
    return card;
}

} // namespace

CultureOffer offerOn(const SeedOffer &seed, WallTime now)
{
    constexpr std::chrono::hours China(8);
    CultureOffer entry = seed.entry;
    Programme::Offer &offer = entry.offer;
    const auto day = pension_rules::dayOf(now) + std::chrono::days(seed.inDays);
    offer.starts = WallTime(day) + seed.at - China;
    offer.ends = offer.starts + seed.length;
    offer.cancelUntil = offer.starts - seed.cancelBefore;
    return entry;
}

SeedCulture readCulture(TomlTable &table, const std::vector<SeedPerson> &people)
{
    constexpr std::int64_t TimesMax = 100;
    SeedCulture culture;
    culture.pool = moneyIn(table, "pool");
    for (TomlTable &each : table.tables("rule")) {
        const Culture::Kind kind = kindIn(each);
        CultureRules::Rule rule;
        rule.pay = moneyIn(each, "pay");
        rule.subsidy = moneyIn(each, "subsidy");
        rule.most = static_cast<int>(each.number("times_a_year", 1, TimesMax));
        each.finish();
        culture.rules[kind] = rule;
    }
    for (TomlTable &each : table.tables("proof")) {
        const Culture::Kind kind = kindIn(each);
        culture.proofAt[kind] = each.text("at");
        each.finish();
    }
    for (TomlTable &each : table.tables("offer"))
        culture.offers.push_back(offerIn(each));
    std::set<std::string> taken;
    for (TomlTable &each : table.tables("card")) {
        culture.cards.push_back(cardIn(each, people, taken));
        if (!taken.insert(culture.cards.back().id).second)
            each.wrong("id", "another card has it");
    }
    return culture;
}

} // namespace huimin::town
