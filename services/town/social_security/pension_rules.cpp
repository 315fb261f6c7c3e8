// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/social_security/pension_rules.h"

#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"
#include "services/social_security/social_messages.h"

namespace huimin::town::pension_rules {

using namespace std::chrono;
using State = SocialSecurity::Check::State;
using Way = SocialSecurity::Way;

namespace {

constexpr hours UtcOffset(8);
constexpr days DueBefore(60);
constexpr day PayDay(15);
constexpr int PaymentsMax = 12;

/// The same day another year; after the 29th of February the 28th.
Day yearsLater(Day from, int count)
{
    const year_month_day date = year_month_day(from) + years(count);
    return date.ok() ? Day(date) : Day(date.year() / date.month() / last);
}

/// The first day of payment that is not before.
Day payDayFrom(Day day)
{
    const year_month_day date(day);
    const year_month month = date.year() / date.month();
    return Day(date.day() <= PayDay ? month / PayDay : (month + months(1)) / PayDay);
}

} // namespace

Day dayOf(WallTime now)
{
    return floor<days>(now + UtcOffset);
}

Day endOf(const std::string &last)
{
    return yearsLater(parseDay(last).value_or(Day()), 1);
}

std::string lastFor(Day end)
{
    return dayText(yearsLater(end, -1));
}

SocialSecurity::Told told(const Insured &person, Day today)
{
    if (person.atTheCounter)
        return SocialSecurity::AtTheCounter{};
    if (!person.monthly.isPositive())
        return SocialSecurity::NotReceiving{person.monthsPaid};
    SocialSecurity::Pension pension{
        person.reference,        maskedName(person.name), person.fund, person.monthly, {},
        payments(person, today), check(person, today)};
    if (pension.check.state != State::Overdue)
        pension.nextPayment = dayText(payDayFrom(today + days(1)));
    return pension;
}

SocialSecurity::Check check(const Insured &person, Day today)
{
    SocialSecurity::Check check{.last = person.last, .lastHow = person.lastHow};
    const Day end = endOf(person.last);
    check.until = dayText(end);
    if (person.dataError) {
        check.state = State::DataError;
        check.until.clear();
    } else if (!person.visitBy.empty() && dayText(today) <= person.visitBy) {
        check.state = State::Waiting;
        check.until = person.visitBy;
        check.ways = {Way::Witness}; // whoever comes by after all need not wait
    } else if (today > end) {
        check.state = State::Overdue;
        check.ways = {Way::Witness, Way::HomeVisit};
    } else if (end - today <= DueBefore) {
        check.state = State::Due;
        check.ways = {Way::Witness, Way::HomeVisit};
    }
    // As well as another way, and after it: nobody needs a face for their pension.
    if (person.showsFace && !check.ways.empty())
        check.ways.push_back(Way::Face);
    return check;
}

std::vector<SocialSecurity::Payment> payments(const Insured &person, Day today)
{
    std::string since = person.restSince;
    std::string ended = person.restEnded;
    if (check(person, today).state == State::Overdue) {
        since = dayText(endOf(person.last));
        ended = dayText(today);
    }
    std::vector<SocialSecurity::Payment> all;
    year_month month = year_month_day(today).year() / year_month_day(today).month();
    if (Day(month / PayDay) > today)
        month -= months(1);
    for (int count = 0; count < PaymentsMax; ++count, month -= months(1)) {
        const Day due(month / PayDay);
        const std::string day = dayText(due);
        const bool rested = !since.empty() && day > since && day <= ended;
        const Day paid = rested ? payDayFrom(parseDay(ended).value_or(due) + days(1)) : due;
        if (paid <= today)
            all.push_back(
                {day.substr(0, std::string_view("2026-11").size()), person.monthly, dayText(paid)});
    }
    return all;
}

void payAgain(Insured &person, Day today)
{
    if (check(person, today).state != State::Overdue)
        return;
    person.restSince = dayText(endOf(person.last));
    person.restEnded = dayText(today);
}

} // namespace huimin::town::pension_rules
