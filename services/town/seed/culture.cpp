// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/seed/culture.h"

#include "kiosk/base/date_time.h"

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

Culture::Kind kindIn(TomlTable &table)
{
    const std::string word = table.word("class", {"general", "student", "publicBenefit"});
    return word == "student"         ? Culture::Kind::Student
           : word == "publicBenefit" ? Culture::Kind::PublicBenefit
                                     : Culture::Kind::General;
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
    std::set<std::string> taken;
    for (TomlTable &each : table.tables("card")) {
        culture.cards.push_back(cardIn(each, people, taken));
        if (!taken.insert(culture.cards.back().id).second)
            each.wrong("id", "another card has it");
    }
    return culture;
}

} // namespace huimin::town
