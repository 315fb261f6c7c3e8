// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/date_time.h"
#include "kiosk/session/school.h"

namespace huimin::session {

using namespace std::chrono_literals;
using Kind = Input::Kind;
using What = ProblemPage::What;
using points::Window;
using State = SchoolOffice::Application::State;

namespace {

enum SchoolStep { StepIdentity, StepChild, StepPoints, StepSchool, StepDone };

} // namespace

/// Whether it can be asked for at all, with the rule.
Task<SchoolErrand::Way> SchoolErrand::apply(Family family)
{
    if (const auto page = pendingFor(family.reference)) {
        const auto seen = co_await talk_.ask(at(Errand::School, StepDone, *page),
                                             Kind::Confirm | Kind::Choose | Kind::Cancel);
        co_return !seen || seen->kind != Kind::Choose ? Way::Left : Way::On;
    }
    for (;;) {
        const EligibilityPage page{family.maskedChild, points::verdict(world_.rule, family.known)};
        const auto input = co_await talk_.ask(at(Errand::School, StepChild, page).withBack(),
                                              Kind::Confirm | Kind::Choose | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        if (input->kind == Kind::Cancel)
            co_return Way::Back;
        if (input->kind == Kind::Choose)
            co_return Way::On;
        if (page.verdict.isRefused())
            continue;
        const Way way = co_await showScore(family);
        if (way != Way::Back)
            co_return way;
    }
}

Task<SchoolErrand::Way> SchoolErrand::showScore(Family family)
{
    for (;;) {
        ScorePage page{.sheet = sheetFor(family), .canApply = open(Window::What::Apply) != nullptr};
        if (const Window *window = next(Window::What::Apply); window != nullptr && !page.canApply)
            page.opens = window->from;
        const auto input = co_await talk_.ask(at(Errand::School, StepPoints, page).withBack(),
                                              Kind::Confirm | Kind::Choose | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        if (input->kind == Kind::Cancel)
            co_return Way::Back;
        if (input->kind == Kind::Choose)
            co_return Way::On;
        if (!page.canApply)
            continue;
        const Way way = co_await chooseSchool(family, page.sheet);
        if (way != Way::Back)
            co_return way;
    }
}

Task<SchoolErrand::Way> SchoolErrand::chooseSchool(Family family, ScoreSheet sheet)
{
    draft_ = SchoolOffice::Draft{family.reference, {}};
    ChoicePage page{.what = ChoicePage::What::School, .question = {}, .options = {}};
    for (const SchoolOffice::School &each : season_.schools)
        page.options.push_back({each.name, "school"});
    for (;;) {
        const auto index = co_await talk_.choose(page, Errand::School, StepSchool);
        if (!index && !talk_.isGone())
            draft_.reset();
        if (!index)
            co_return talk_.isGone() ? Way::Left : Way::Back;
        Way way = Way::Back;
        if (season_.schools[*index].isFull)
            way = co_await problem(What::SchoolFull);
        else
            way = co_await isSure(family, sheet, season_.schools[*index]);
        if (way != Way::Back)
            co_return way;
    }
}

/// One school for each child, and it cannot be changed: so it is asked once more.
Task<SchoolErrand::Way> SchoolErrand::isSure(Family family, ScoreSheet sheet,
                                             SchoolOffice::School school)
{
    draft_ = SchoolOffice::Draft{family.reference, school.id};
    const SchoolSurePage page{school.name, school.area, school.lastLine, sheet.total,
                              sheet.hasValues};
    const auto input = co_await talk_.ask(at(Errand::School, StepSchool, page).withBack(),
                                          Kind::Confirm | Kind::Cancel);
    if (!input)
        co_return Way::Left;
    if (input->kind == Kind::Cancel)
        co_return Way::Back;
    SchoolReviewPage review{family.maskedChild,
                            school.name,
                            points::verdict(world_.rule, family.known).grade,
                            sheet.total,
                            sheet.hasValues,
                            {},
                            true};
    Letter letter;
    letter.reference = family.reference;
    letter.school = school.id;
    letter.rule = world_.rule.id;
    const Way way = co_await goThrough(std::move(family), std::move(sheet), std::move(review),
                                       std::move(letter));
    co_return way;
}

Task<SchoolErrand::Way> SchoolErrand::status(Family family)
{
    for (;;) {
        const SchoolStatusPage page = statusPage(family);
        noteReview(page);
        const auto input = co_await talk_.ask(at(Errand::School, StepDone, page).withBack(),
                                              Kind::Confirm | Kind::Choose | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        if (input->kind == Kind::Cancel)
            co_return Way::Back;
        if (input->kind == Kind::Choose)
            co_return Way::On;
        if (!page.canObject)
            continue;
        const Way way = co_await object(family);
        if (way != Way::Back)
            co_return way;
    }
}

/// Which item shall be counted again.
Task<SchoolErrand::Way> SchoolErrand::object(Family family)
{
    const SchoolStatusPage status = statusPage(family);
    ChoicePage page{.what = ChoicePage::What::ScoreItem, .question = {}, .options = {}};
    for (const SchoolStatusPage::Row &each : status.rows)
        page.options.push_back({each.name, "calculator"});
    for (;;) {
        const auto index = co_await talk_.choose(page, Errand::School, StepDone);
        if (!index)
            co_return talk_.isGone() ? Way::Left : Way::Back;
        SchoolReviewPage review{.maskedChild = family.maskedChild, .school = status.school};
        review.total = status.total;
        review.objection = status.rows[*index].name;
        Letter letter;
        letter.kind = Letter::Kind::Objection;
        letter.reference = family.reference;
        letter.item = status.rows[*index].item;
        ScoreSheet none;
        const Way way =
            co_await goThrough(family, std::move(none), std::move(review), std::move(letter));
        if (way != Way::Back)
            co_return way;
    }
}

ScoreSheet SchoolErrand::sheetFor(const Family &family) const
{
    const auto today =
        std::chrono::floor<std::chrono::days>(world_.clock.wall() + world_.utcOffset);
    const points::Score score = points::score(world_.rule, family.known, today);
    ScoreSheet sheet;
    sheet.title = world_.rule.title;
    for (const points::ItemScore &each : score.items)
        sheet.rows.push_back({each.item->id, each.item->name, each.item->measure,
                              each.item->state == points::Item::State::Scored, each.measured,
                              each.role, each.points});
    sheet.advice = score.advice;
    sheet.total = score.total;
    sheet.isEstimate = score.isEstimate;
    sheet.isComplete = score.isComplete;
    sheet.hasValues = score.hasValues;
    sheet.until = world_.rule.lastMonth();
    return sheet;
}

/// A review is two days long: nobody should miss it for having gone on to something else.
void SchoolErrand::noteReview(const SchoolStatusPage &page)
{
    if (!page.canObject || !page.reviewTo)
        return talk_.due().settle(Due::What::SchoolReview);
    const auto last = std::chrono::floor<std::chrono::days>(
        *page.reviewTo - std::chrono::milliseconds(1) + world_.utcOffset);
    talk_.due().learn({Due::What::SchoolReview, dayText(last), false, {}});
}

SchoolStatusPage SchoolErrand::statusPage(const Family &family) const
{
    const SchoolOffice::Application &application = *family.application;
    SchoolStatusPage page{.maskedChild = family.maskedChild, .number = application.number};
    page.school = schoolName(application.school);
    page.state = application.state;
    page.received = application.received;
    page.total = application.total;
    for (const auto &each : application.items)
        if (const points::Item *item = world_.rule.item(each.item);
            item != nullptr && item->points > points::Points{})
            page.rows.push_back({each.item, item->name, each.points});
    page.isObjected = application.isObjected;
    page.canObject = application.state == State::Scored && !application.isObjected &&
                     open(Window::What::Review) != nullptr && !page.rows.empty();
    if (const Window *window = next(Window::What::Review); window != nullptr)
        page.reviewFrom = window->from;
    for (const Window &each : season_.calendar)
        if (each.what == Window::What::Review && each.from <= world_.clock.wall())
            page.reviewTo = each.to;
    page.next = application.next;
    page.with.papers = application.papers;
    page.with.isSigned = application.isSigned;
    return page;
}

Naming SchoolErrand::schoolName(const std::string &id) const
{
    const SchoolOffice::School *found = school(id);
    return found == nullptr ? Naming(id, id) : found->name;
}

} // namespace huimin::session
