// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/seed/medical.h"

#include "kiosk/base/date_time.h"

#include <algorithm>

namespace huimin::town {

namespace {

using Office = MedicalInsurance;

constexpr std::int64_t DaysMax = 20'000;

Money moneyIn(TomlTable &table, const char *key, const std::string &otherwise)
{
    const auto amount = parseMoney(table.textOr(key, otherwise));
    if (!amount || *amount < Money())
        table.wrong(key, "must be an amount like \"86.40\"");
    return amount.value_or(Money());
}

Naming namingIn(TomlTable &table, const std::string &key)
{
    const std::string english = key + "_en";
    const std::string hongKong = key + "_hk";
    std::string chinese = table.text(key.c_str());
    return {std::move(chinese), table.text(english.c_str()), table.textOr(hongKong.c_str(), {})};
}

MedicalPerson::Spent readSpent(TomlTable &table)
{
    MedicalPerson::Spent spent;
    spent.daysAgo = static_cast<int>(table.number("days_ago", 0, DaysMax));
    spent.spending.where = table.text("where");
    spent.spending.what = spendingWhat(table.word("what", {"clinic", "hospital", "pharmacy"}))
                              .value_or(Office::Spending::What::Clinic);
    spent.spending.own = moneyIn(table, "own", "0.00");
    spent.spending.account = moneyIn(table, "account", "0.00");
    spent.spending.pool = moneyIn(table, "pool", "0.00");
    table.finish();
    return spent;
}

/// One of several, in a place.
void readRecord(TomlTable &table, Office::Record &record)
{
    const auto isMonth = [](const std::string &text) { return parseDay(text + "-01").has_value(); };
    record.place = namingIn(table, "place");
    record.since = table.text("since");
    record.until = table.textOr("until", {});
    if (!isMonth(record.since))
        table.wrong("since", "must be a month like \"2018-08\"");
    if (!record.until.empty() && (!isMonth(record.until) || record.until < record.since))
        table.wrong("until", "must be a month like \"2018-08\", not before it begins");
}

} // namespace

MedicalPerson readMedicalPerson(TomlTable &table, const std::vector<SeedPerson> &people)
{
    MedicalPerson known;
    const std::string id = table.text("person");
    const auto person = std::ranges::find(people, id, &SeedPerson::id);
    if (person == people.end()) {
        table.wrong("person", "there is no person " + id);
    } else {
        known.number = person->card.number;
        known.name = person->card.name;
    }
    known.elsewhere = table.textOr("elsewhere", {});
    known.record.id = table.textOr("record", {});
    if (!known.record.id.empty())
        readRecord(table, known.record);
    if (known.elsewhere.empty()) {
        known.kind = insuranceKind(table.word("kind", {"employee", "resident"}))
                         .value_or(Office::Kind::Resident);
        if (known.kind == Office::Kind::Employee)
            known.account = moneyIn(table, "account", "0.00");
        known.deductible = moneyIn(table, "deductible", "0.00");
        known.limit = moneyIn(table, "limit", "0.00");
        for (TomlTable &each : table.tables("spending"))
            known.spent.push_back(readSpent(each));
    }
    table.finish();
    return known;
}

Office::Guide readMedicalGuide(TomlTable &table)
{
    Office::Guide guide{{table.text("id"), namingIn(table, "name")}, table.text("as_of"), {}};
    if (!parseDay(guide.asOf))
        table.wrong("as_of", "must be a day like \"2026-11-20\"");
    for (TomlTable &each : table.tables("paragraph")) {
        guide.paragraphs.push_back(namingIn(each, "text"));
        each.finish();
    }
    if (guide.paragraphs.empty())
        table.wrong("paragraph", "is missing");
    table.finish();
    return guide;
}

} // namespace huimin::town
