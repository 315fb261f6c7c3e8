// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/date_time.h"
#include "kiosk/base/log.h"
#include "kiosk/session/school.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace huimin::session {

using namespace std::chrono_literals;
using Kind = Input::Kind;
using What = ProblemPage::What;
using points::Window;
using State = SchoolOffice::Application::State;
namespace incident = transaction::incident;

namespace {

constexpr int Copies = 2; ///< one for the parents, one to bring along

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
    const Way way = co_await this->review(std::move(family), std::move(sheet), std::move(review),
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
            co_await this->review(family, std::move(none), std::move(review), std::move(letter));
        if (way != Way::Back)
            co_return way;
    }
}

Task<SchoolErrand::Way> SchoolErrand::review(Family family, ScoreSheet sheet, SchoolReviewPage page,
                                             Letter letter)
{
    const auto input = co_await talk_.ask(at(Errand::School, StepDone, page).withBack(),
                                          Kind::Confirm | Kind::Choose | Kind::Cancel);
    if (!input)
        co_return Way::Left;
    if (input->kind == Kind::Cancel)
        co_return Way::Back;
    if (input->kind == Kind::Choose) {
        wantsToWait_ = page.canWait;
        co_return Way::On;
    }
    // It may have closed while they read.
    const bool isApplication = letter.kind == Letter::Kind::Application;
    if (open(isApplication ? Window::What::Apply : Window::What::Review) == nullptr)
        co_return co_await problem(What::SchoolTooLate);
    const Way way = co_await send(std::move(family), std::move(sheet), std::move(letter));
    co_return way;
}

/// From here on it is the station's to bring it through.
Task<SchoolErrand::Way> SchoolErrand::send(Family family, ScoreSheet sheet, Letter letter)
{
    const auto sent = world_.letters.send(letter);
    if (sent)
        draft_.reset(); // the journal has it, and the office forgets what was begun
    if (!sent) {
        log::alarm("school", "a letter is not kept: {}", describe(sent.error()));
        co_return co_await problem(What::LetterNotKept);
    }
    Page meanwhile =
        at(Errand::School, StepDone, WorkingPage{WorkingPage::What::SendingLetter, {}});
    co_await awaitAnswer(world_.letters, sent->key, world_.clock, talk_, std::move(meanwhile));
    if (talk_.isGone())
        co_return Way::Left;
    SchoolSentPage page{.isObjection = letter.kind == Letter::Kind::Objection};
    page.school = schoolName(letter.school);
    page.at = sent->at;
    if (const Window *window = next(Window::What::OnSite); window != nullptr && !page.isObjection)
        page.onSiteFrom = window->from;
    const SchoolOffice::Answer *answer = world_.letters.answer(sent->key);
    if (answer == nullptr) {
        page.waits = true;
        page.number = SchoolLetters::numberOf(sent->key);
    } else if (const auto *received = std::get_if<SchoolOffice::Received>(answer)) {
        page.number = received->number;
        page.at = received->at;
    } else {
        const auto *refused = std::get_if<SchoolOffice::Refused>(answer);
        std::string reason = refused == nullptr ? std::string() : refused->reason;
        co_return co_await tellRefusal(std::move(reason));
    }
    const Way way =
        co_await result(std::move(family), std::move(sheet), std::move(page), sent->key);
    co_return way;
}

Task<SchoolErrand::Way> SchoolErrand::tellRefusal(std::string reason)
{
    const What what = reason == "closed"           ? What::SchoolTooLate
                      : reason == "full"           ? What::SchoolFull
                      : reason == "alreadyApplied" ? What::SchoolApplied
                                                   : What::LetterRefused;
    const Way way = co_await problem(what);
    co_return way == Way::Left ? way : Way::On;
}

Task<SchoolErrand::Way> SchoolErrand::result(Family family, ScoreSheet sheet, SchoolSentPage page,
                                             std::string key)
{
    talk_.show(at(Errand::School, StepDone, WorkingPage{WorkingPage::What::Printing, {}}));
    for (int copy = 1; copy <= Copies && page.printed == copy - 1; ++copy) {
        // Apart: GCC 12 destroys twice what is made inside of a co_await.
        const ReceiptWriter::SchoolFacts facts{world_.clock.wall(), page, family.maskedChild, sheet,
                                               talk_.helpGiven(),   copy};
        ReceiptDocument slip = world_.writer.write(facts);
        const auto printed = co_await talk_.printSlip(std::move(slip));
        page.printed += printed == Outcome::Done ? 1 : 0;
        if (printed)
            (void)world_.runner.note(
                incident::LetterSlip,
                nlohmann::json{{"key", key}, {"outcome", huimin::name(*printed)}}.dump());
    }
    Page last = at(Errand::School, StepDone, std::move(page));
    const auto next =
        co_await talk_.ask(std::move(last), Kind::Confirm | Kind::Choose | Kind::Cancel);
    co_return next && next->kind == Kind::Choose ? Way::On : Way::Left;
}

/// An application that has not arrived yet, as it was written down.
std::optional<SchoolSentPage> SchoolErrand::pendingFor(const std::string &reference) const
{
    for (const auto &[key, records] : world_.runner.book().schoolLetters()) {
        const auto body = nlohmann::json::parse(records.front().body, nullptr, false);
        const auto word = [&](const char *field) { return body.value(field, std::string()); };
        if (word("reference") != reference || word("kind") != name(Letter::Kind::Application))
            continue;
        SchoolSentPage page{.waits = true, .number = SchoolLetters::numberOf(key)};
        page.at = parseUtc(word("at")).value_or(world_.clock.wall());
        page.school = schoolName(word("school"));
        return page;
    }
    return std::nullopt;
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
    return page;
}

Naming SchoolErrand::schoolName(const std::string &id) const
{
    const SchoolOffice::School *found = school(id);
    return found == nullptr ? Naming(id, id) : found->name;
}

} // namespace huimin::session
