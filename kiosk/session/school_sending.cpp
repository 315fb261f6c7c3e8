// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/date_time.h"
#include "kiosk/base/log.h"
#include "kiosk/session/school.h"

#include <nlohmann/json.hpp>

// A letter to the office: what goes with it, a last look, and what became of it.

namespace huimin::session {

using Kind = Input::Kind;
using What = ProblemPage::What;
using points::Window;
namespace incident = transaction::incident;

namespace {

constexpr int Copies = 2; ///< one for the parents, one to bring along

enum SchoolStep { StepIdentity, StepChild, StepPoints, StepSchool, StepDone };

} // namespace

/// Papers, a name by hand, and a last look; what this station cannot do is passed over.
Task<SchoolErrand::Way> SchoolErrand::goThrough(Family family, ScoreSheet sheet,
                                                SchoolReviewPage page, Letter letter)
{
    enum { ShowPapers, Sign, Review };
    const bool isApplication = letter.kind == Letter::Kind::Application;
    const auto what =
        isApplication ? ChoicePage::What::SchoolPapers : ChoicePage::What::SchoolEvidence;
    SchoolPapers &papers = papersOf(family, letter);
    for (int step = ShowPapers, forwards = 1; step >= ShowPapers;) {
        Way way = forwards > 0 ? Way::On : Way::Back;
        if (step == ShowPapers && papers.canShow())
            way = co_await papers.show(what, StepDone);
        else if (step == Sign && isApplication && papers.canSign())
            way = co_await papers.sign(StepDone);
        else if (step == Review) {
            page.with = papers.with();
            letter.papers = papers.keys();
            letter.signature = papers.signature();
            way = co_await review(family, sheet, page, letter);
            if (way == Way::On)
                co_return way;
        }
        if (way == Way::Left)
            co_return way;
        forwards = way == Way::On ? 1 : -1;
        step += forwards;
    }
    co_return Way::Back;
}

/// What was shown for the same child stays shown, whichever school it is.
SchoolPapers &SchoolErrand::papersOf(const Family &family, const Letter &letter)
{
    std::vector<points::PaperKind> kinds;
    if (letter.kind == Letter::Kind::Application) {
        kinds = points::papersFor(world_.rule, family.known);
    } else {
        const points::Item *item = world_.rule.item(letter.item);
        const points::PaperKind *shows =
            item == nullptr ? nullptr : world_.rule.paperFor(item->measure);
        if (shows != nullptr)
            kinds.push_back(*shows);
        kinds.push_back(
            {SchoolOffice::Paper::Other, {"别的材料", "Another paper", "其他文件"}, {}});
    }
    if (!papers_ || !papers_->isAbout(family.reference, kinds)) {
        const SchoolPapers::World world{world_.clock,          world_.office,   world_.random,
                                        world_.documentCamera, world_.darkroom, world_.station};
        papers_.emplace(world, talk_, family.reference, std::move(kinds));
    }
    return *papers_;
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
    if (papers_)
        page.with = papers_->with();
    if (const Window *window = next(Window::What::OnSite); window != nullptr && !page.isObjection)
        page.onSiteFrom = window->from;
    const SchoolOffice::Answer *answer = world_.letters.answer(sent->key);
    if (answer == nullptr) {
        page.waits = true;
        page.number = SchoolLetters::numberOf(sent->key);
    } else if (const auto *received = std::get_if<SchoolOffice::Received>(answer)) {
        page.number = received->number;
        page.at = received->at;
        // The office has lost them: everything is to be brought.
        if (static_cast<std::size_t>(received->papers) < sent->papers.size())
            page.with = papers_->without();
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
        const auto papers = body.find("papers");
        page.with.papers = papers == body.end() ? 0 : static_cast<int>(papers->size());
        page.with.isSigned = !word("signature").empty();
        return page;
    }
    return std::nullopt;
}

} // namespace huimin::session
