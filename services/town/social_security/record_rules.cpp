// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/social_security/record_rules.h"

#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"

#include <algorithm>

namespace huimin::town::record_rules {

using namespace std::chrono;
using social_security::insuranceKind;
using social_security::name;
using Kind = Insurance::Kind;
using State = Insurance::State;

namespace {

constexpr std::size_t MonthLength = 7; ///< of "2026-11"

year_month monthOf(pension_rules::Day today)
{
    const year_month_day date(today);
    return date.year() / date.month();
}

/// The last month that was paid, at most the one before this.
year_month endOf(const PaidSpan &span, pension_rules::Day today)
{
    const year_month before = monthOf(today) - months(1);
    const auto to = parseMonth(span.to);
    return to && *to < before ? *to : before;
}

int monthsBetween(year_month from, year_month to)
{
    return from > to ? 0 : static_cast<int>((to - from).count()) + 1;
}

bool isFor(const PaidSpan &span, Kind kind)
{
    return std::ranges::find(span.kinds, kind) != span.kinds.end();
}

Insurance insurance(const Insured &person, Kind kind, pension_rules::Day today)
{
    Insurance insurance{.kind = kind};
    for (const PaidSpan &span : person.paid) {
        if (!isFor(span, kind))
            continue;
        const year_month end = endOf(span, today);
        insurance.months += monthsBetween(*parseMonth(span.from), end);
        insurance.last = std::max(insurance.last, monthText(end));
    }
    if (insurance.months == 0)
        insurance.last.clear();
    const bool paysNow = insurance.last == monthText(monthOf(today) - months(1));
    insurance.state = insurance.months == 0 ? State::None : paysNow ? State::Paying : State::Paused;
    const bool isRetired = person.monthly.isPositive();
    if (kind == Kind::Pension && isRetired) {
        insurance.state = State::Receiving;
        insurance.monthly = person.monthly;
    } else if (kind == Kind::Medical && isRetired && insurance.months > 0) {
        insurance.state = State::Receiving; // covered, and pays no more
    } else if (kind == Kind::Unemployment && person.unemployment.isPositive()) {
        insurance.state = State::Receiving;
        insurance.monthly = person.unemployment;
        insurance.until = person.unemploymentUntil;
    }
    return insurance;
}

std::vector<YearPaid> years(const Insured &person, pension_rules::Day today)
{
    std::vector<YearPaid> all;
    for (const PaidSpan &span : person.paid) {
        if (!isFor(span, Kind::Pension))
            continue;
        const year_month end = endOf(span, today);
        for (year_month at = *parseMonth(span.from); at <= end;) {
            const year_month last = std::min(end, at.year() / December);
            const int count = monthsBetween(at, last);
            all.push_back({static_cast<int>(at.year()), count, span.payer, span.own * count,
                           span.employer * count});
            at = last + months(1);
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &YearPaid::year);
    return all;
}

} // namespace

std::optional<year_month> parseMonth(const std::string &text)
{
    const auto first = text.size() == MonthLength ? parseDay(text + "-01") : std::nullopt;
    return first ? std::optional(monthOf(*first)) : std::nullopt;
}

std::string monthText(year_month month)
{
    return dayText(sys_days(month / 1)).substr(0, MonthLength);
}

std::string wordsOf(const std::vector<Kind> &kinds)
{
    std::string words;
    for (const Kind each : kinds)
        words += std::string(words.empty() ? "" : " ") + name(each);
    return words;
}

std::vector<Kind> kindsIn(const std::string &words)
{
    std::vector<Kind> kinds;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        if (const auto kind = insuranceKind(words.substr(at, end - at)))
            kinds.push_back(*kind);
        at = end + 1;
    }
    return kinds;
}

Record record(const Insured &person, pension_rules::Day today)
{
    Record record{person.reference, maskedName(person.name), {}, years(person, today)};
    for (const Kind kind :
         {Kind::Pension, Kind::Medical, Kind::Unemployment, Kind::WorkInjury, Kind::Maternity})
        record.insurances.push_back(insurance(person, kind, today));
    return record;
}

} // namespace huimin::town::record_rules
