// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/seed/pensions.h"

#include "kiosk/base/date_time.h"
#include "services/town/social_security/record_rules.h"

#include <algorithm>

namespace huimin::town {

namespace {

constexpr std::int64_t MonthsMax = 1200;
constexpr std::int64_t DaysMax = 20'000;

/// A day, or how many days before the town is founded.
void readLast(TomlTable &table, SeedPension &pension)
{
    constexpr std::int64_t NotSaid = -1;
    const auto ago = table.numberOr("last_check_days_ago", NotSaid, 0, DaysMax);
    pension.insured.last = table.textOr("last_check", {});
    if (ago != NotSaid && !pension.insured.last.empty())
        table.wrong("last_check", "is said twice");
    if (ago != NotSaid)
        pension.lastDaysAgo = static_cast<int>(ago);
    else if (!parseDay(pension.insured.last))
        table.wrong("last_check", "must be a day like \"2026-11-20\"");
    pension.insured.lastHow = table.textOr("last_check_how", "由数据比对确认");
}

void readReceived(TomlTable &table, SeedPension &pension)
{
    Insured &insured = pension.insured;
    const auto monthly = parseMoney(table.text("monthly"));
    if (!monthly || !monthly->isPositive())
        table.wrong("monthly", "must be an amount like \"325.60\"");
    insured.monthly = monthly.value_or(Money());
    std::string fund = table.text("fund");
    std::string english = table.text("fund_en");
    insured.fund = Naming(std::move(fund), std::move(english), table.textOr("fund_hk", {}));
    insured.atTheCounter = table.flagOr("counter", false);
    insured.dataError = table.flagOr("data_error", false);
    readLast(table, pension);
}

Money moneyIn(TomlTable &table, const char *key)
{
    const auto amount = parseMoney(table.text(key));
    if (!amount || *amount < Money())
        table.wrong(key, "must be an amount like \"325.60\"");
    return amount.value_or(Money());
}

/// [[pension.paid]]: months in which they paid in.
PaidSpan readPaid(TomlTable &table)
{
    PaidSpan span{table.text("from"),         table.textOr("to", {}),
                  table.text("payer"),        moneyIn(table, "own"),
                  moneyIn(table, "employer"), record_rules::kindsIn(table.text("kinds"))};
    const auto from = record_rules::parseMonth(span.from);
    const auto to = record_rules::parseMonth(span.to);
    if (!from)
        table.wrong("from", "must be a month like \"2018-08\"");
    if (!span.to.empty() && (!to || (from && *to < *from)))
        table.wrong("to", "must be a month like \"2018-08\", not before it begins");
    if (span.kinds.empty())
        table.wrong("kinds", "must be some of pension, medical, unemployment, workInjury, "
                             "maternity, with blanks between them");
    table.finish();
    return span;
}

} // namespace

SeedPension readPension(TomlTable &table, const std::vector<SeedPerson> &people)
{
    constexpr std::int64_t NotSaid = -1;
    SeedPension pension;
    const std::string id = table.text("person");
    const auto person = std::ranges::find(people, id, &SeedPerson::id);
    if (person == people.end()) {
        table.wrong("person", "there is no person " + id);
    } else {
        pension.insured.number = person->card.number;
        pension.insured.name = person->card.name;
    }
    pension.insured.phone = table.textOr("phone", {});
    pension.portrait = table.textOr("portrait", {});
    if (const std::string agent = table.textOr("agent", {}); !agent.empty()) {
        const auto known = std::ranges::find(people, agent, &SeedPerson::id);
        if (known == people.end() || agent == id)
            table.wrong("agent", "must be another person of this file");
        else
            pension.insured.agent = known->card.number;
    }
    constexpr std::size_t PhoneDigits = 11; // of a mobile telephone
    const auto isDigit = [](char each) { return each >= '0' && each <= '9'; };
    if (const std::string &phone = pension.insured.phone;
        !phone.empty() && (phone.size() != PhoneDigits || !std::ranges::all_of(phone, isDigit)))
        table.wrong("phone", "must be the eleven digits of a mobile telephone");
    const auto paid = table.numberOr("months_paid", NotSaid, 0, MonthsMax);
    if (paid != NotSaid)
        pension.insured.monthsPaid = static_cast<int>(paid);
    else
        readReceived(table, pension);
    for (TomlTable &each : table.tables("paid"))
        pension.insured.paid.push_back(readPaid(each));
    table.finish();
    return pension;
}

} // namespace huimin::town
