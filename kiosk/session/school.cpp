// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/school.h"

#include "kiosk/base/date_time.h"
#include "kiosk/base/identity_number.h"
#include "kiosk/base/log.h"

#include <algorithm>

namespace huimin::session {

using Kind = Input::Kind;
using What = ProblemPage::What;
using points::Window;

namespace {

enum SchoolStep { StepIdentity, StepChild };

/// Year, month and day stand behind the six digits of a place.
constexpr std::size_t BirthFrom = 6;
constexpr std::size_t BirthTo = 14;

} // namespace

ChildNumberPage::Notice wrongWith(const std::string &typed)
{
    using Notice = ChildNumberPage::Notice;
    if (typed.size() >= BirthTo) {
        const std::string birth = typed.substr(BirthFrom, BirthTo - BirthFrom);
        if (!parseDay(birth.substr(0, 4) + "-" + birth.substr(4, 2) + "-" + birth.substr(6, 2)))
            return Notice::NoSuchDay;
    }
    return typed.size() == ChildNumberPage::Length && !isResidentNumber(typed) ? Notice::WrongCheck
                                                                               : Notice::None;
}

Task<SchoolErrand::After> SchoolErrand::run()
{
    const bool there = co_await haveSeason();
    if (!there)
        co_return talk_.isGone() ? After::Leave : After::Home;
    for (;;) {
        const SchoolDatesPage page{season_.calendar, world_.clock.wall(), true};
        const auto input = co_await talk_.ask(at(Errand::School, StepIdentity, page).withBack(),
                                              Kind::Confirm | Kind::Choose | Kind::Cancel);
        if (!input)
            co_return After::Leave;
        if (input->kind == Kind::Cancel)
            co_return After::Home;
        const IdentityCard *card = co_await talk_.identify(Errand::School, StepIdentity);
        if (card == nullptr && talk_.isGone())
            co_return After::Leave;
        if (card == nullptr)
            continue;
        draft_.reset();
        papers_.reset();
        code_.clear();
        Way way = Way::Back;
        if (input->kind == Kind::Choose)
            way = co_await goOn(*card);
        else
            way = co_await aboutChild(*card);
        way = co_await seeTo(*card, way);
        if (way != Way::Back)
            co_return way == Way::Left ? After::Leave : After::Home;
    }
}

/// False: why not was told.
Task<bool> SchoolErrand::haveSeason()
{
    talk_.show(at(Errand::School, StepIdentity, WorkingPage{WorkingPage::What::AskingSchool, {}}));
    auto told = co_await world_.office.season();
    if (auto *season = std::get_if<SchoolOffice::Season>(&told)) {
        season_ = std::move(*season);
        if (season_.calendar.empty())
            season_.calendar = world_.rule.calendar;
        if (season_.rule == world_.rule.id)
            co_return true;
        log::warning("school", "this station has the table {} and the office {}", world_.rule.id,
                     season_.rule);
        (void)co_await problem(What::SchoolTableMissing);
        co_return false;
    }
    log::warning("school", "the office does not answer: {}",
                 std::get<SchoolOffice::NoAnswer>(told).detail);
    (void)co_await problem(What::SchoolSilent);
    co_return false;
}

Task<SchoolErrand::Way> SchoolErrand::aboutChild(const IdentityCard &card)
{
    ChildNumberPage page;
    for (;;) {
        const bool typed = co_await typeNumber(page);
        if (!typed)
            co_return talk_.isGone() ? Way::Left : Way::Back;
        auto family = co_await askFamily(card, page);
        if (talk_.isGone())
            co_return Way::Left;
        if (!family)
            continue;
        const bool applied = family->application.has_value();
        Way way = Way::Back;
        if (applied)
            way = co_await status(*std::move(family));
        else
            way = co_await apply(*std::move(family));
        if (way != Way::Back)
            co_return way;
    }
}

/// Every digit is looked at as it comes: nobody types eighteen to hear that the sixth was wrong.
Task<bool> SchoolErrand::typeNumber(ChildNumberPage &page)
{
    using Notice = ChildNumberPage::Notice;
    for (;;) {
        const auto input =
            co_await talk_.ask(at(Errand::School, StepChild, page).withBack(),
                               Kind::Type | Kind::Erase | Kind::Confirm | Kind::Cancel);
        if (!input || input->kind == Kind::Cancel)
            co_return false;
        const bool fits = isDigit(input->text) || (input->text == "X" && page.wantsCheck());
        if (input->kind == Kind::Type && fits && page.typed.size() < ChildNumberPage::Length)
            page.typed += input->text;
        if (input->kind == Kind::Erase && !page.typed.empty())
            page.typed.pop_back();
        if (input->kind != Kind::Confirm)
            page.notice = wrongWith(page.typed);
        const bool complete =
            page.typed.size() == ChildNumberPage::Length && wrongWith(page.typed) == Notice::None;
        if (input->kind == Kind::Confirm && complete && page.notice == Notice::None)
            co_return true;
    }
}

/// Nothing: why not was told, or stands on the page.
Task<std::optional<SchoolOffice::Family>> SchoolErrand::askFamily(const IdentityCard &card,
                                                                  ChildNumberPage &page)
{
    talk_.show(at(Errand::School, StepChild, WorkingPage{WorkingPage::What::AskingSchool, {}}));
    SchoolOffice::Person person{card.number, card.name};
    SchoolOffice::Purpose why = purpose();
    std::string child = page.typed;
    auto told = co_await world_.office.family(std::move(person), std::move(child), std::move(why));
    if (auto *family = std::get_if<Family>(&told))
        co_return std::move(*family);
    if (std::holds_alternative<SchoolOffice::NotTheirs>(told)) {
        page.notice = ChildNumberPage::Notice::NotTheirs;
        co_return std::nullopt;
    }
    What what = What::SchoolSilent;
    if (const auto *silence = std::get_if<SchoolOffice::NoAnswer>(&told))
        log::warning("school", "the office does not answer: {}", silence->detail);
    else if (std::holds_alternative<SchoolOffice::LocalChild>(told))
        what = What::LocalChild;
    else if (const auto *refused = std::get_if<SchoolOffice::Refused>(&told))
        what = refused->reason == "tooOften" ? What::AskedTooOften : What::LetterRefused;
    (void)co_await problem(what);
    co_return std::nullopt;
}

Task<SchoolErrand::Way> SchoolErrand::problem(ProblemPage::What what)
{
    const ProblemPage page{.what = what};
    (void)co_await talk_.tell(page, Errand::School);
    co_return talk_.isGone() ? Way::Left : Way::Back;
}

/// Whoever lays their card here wants their child's records to be asked for.
SchoolOffice::Purpose SchoolErrand::purpose() const
{
    const auto helper = talk_.helper();
    const bool hasBadge = helper && helper->hasBadge();
    return {world_.station, world_.clock.wall(), true,
            hasBadge ? helper->badge->fingerprint : std::string()};
}

const Window *SchoolErrand::open(Window::What what) const
{
    return points::openNow(season_.calendar, what, world_.clock.wall());
}

const Window *SchoolErrand::next(Window::What what) const
{
    return points::comesNext(season_.calendar, what, world_.clock.wall());
}

const SchoolOffice::School *SchoolErrand::school(const std::string &id) const
{
    const auto found = std::ranges::find(season_.schools, id, &SchoolOffice::School::id);
    return found == season_.schools.end() ? nullptr : &*found;
}

} // namespace huimin::session
