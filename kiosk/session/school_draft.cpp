// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/log.h"
#include "kiosk/session/draft_code.h"
#include "kiosk/session/school.h"

namespace huimin::session {

using Kind = Input::Kind;
using What = ProblemPage::What;
using Notice = CaseNumberPage::Notice;

namespace {

enum SchoolStep { StepIdentity, StepChild, StepPoints, StepSchool, StepDone };

} // namespace

/// With what was begun another day, perhaps at another station.
Task<SchoolErrand::Way> SchoolErrand::goOn(const IdentityCard &card)
{
    CaseNumberPage page{.of = CaseNumberPage::Of::Draft};
    for (;;) {
        const auto input =
            co_await talk_.ask(at(Errand::School, StepChild, page).withBack(),
                               Kind::Type | Kind::Erase | Kind::Confirm | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        if (input->kind == Kind::Cancel)
            co_return Way::Back;
        typeInto(page, *input, CaseNumberPage::CodeLength);
        if (input->kind != Kind::Confirm || page.typed.size() < CaseNumberPage::CodeLength)
            continue;
        auto begun = co_await findDraft(card, page);
        if (!begun)
            continue;
        code_ = page.typed;
        const Way way = co_await goOnWith(card, *std::move(begun));
        if (way != Way::Back)
            co_return way;
        draft_.reset();
    }
}

/// Nothing: why not stands on the page.
Task<std::optional<SchoolOffice::Begun>> SchoolErrand::findDraft(const IdentityCard &card,
                                                                 CaseNumberPage &page)
{
    if (!isDraftCode(page.typed)) {
        page.notice = Notice::WrongDigit;
        co_return std::nullopt;
    }
    talk_.show(at(Errand::School, StepChild, WorkingPage{WorkingPage::What::AskingSchool, {}}));
    SchoolOffice::Person person{card.number, card.name};
    SchoolOffice::Purpose why = purpose();
    std::string code = page.typed;
    auto found = co_await world_.office.goOn(std::move(person), std::move(code), std::move(why));
    if (auto *begun = std::get_if<SchoolOffice::Begun>(&found))
        co_return std::move(*begun);
    const auto *refused = std::get_if<SchoolOffice::Refused>(&found);
    const auto *silence = std::get_if<SchoolOffice::NoAnswer>(&found);
    if (silence != nullptr)
        log::warning("school", "the office does not answer: {}", silence->detail);
    page.notice = refused != nullptr && refused->reason == "tooOften"    ? Notice::TooOften
                  : std::holds_alternative<SchoolOffice::Over>(found)    ? Notice::Over
                  : std::holds_alternative<SchoolOffice::NoDraft>(found) ? Notice::NotFound
                                                                         : Notice::NoAnswer;
    co_return std::nullopt;
}

/// What the offices know now counts, not what they knew then.
Task<SchoolErrand::Way> SchoolErrand::goOnWith(const IdentityCard &card, SchoolOffice::Begun begun)
{
    ChildNumberPage child{.typed = begun.child};
    auto family = co_await askFamily(card, child);
    if (!family && !talk_.isGone() && child.notice != ChildNumberPage::Notice::None)
        co_return co_await problem(What::LetterRefused);
    if (!family)
        co_return talk_.isGone() ? Way::Left : Way::Back;
    if (family->application)
        co_return co_await status(*std::move(family));
    const SchoolOffice::School *chosen = school(begun.school);
    const bool mayApply = open(points::Window::What::Apply) != nullptr &&
                          !points::verdict(world_.rule, family->known).isRefused();
    if (chosen == nullptr || chosen->isFull || !mayApply)
        co_return co_await apply(*std::move(family));
    draft_ = SchoolOffice::Draft{family->reference, begun.school};
    ScoreSheet sheet = sheetFor(*family);
    SchoolOffice::School wanted = *chosen;
    Family same = *family;
    const Way way = co_await isSure(std::move(same), std::move(sheet), std::move(wanted));
    if (way != Way::Back)
        co_return way;
    co_return co_await apply(*std::move(family));
}

/// What was begun and not sent is kept, when they say so or are gone.
Task<SchoolErrand::Way> SchoolErrand::seeTo(const IdentityCard &card, Way way)
{
    const bool isInterrupted = draft_ && (wantsToWait_ || talk_.isGone());
    if (!isInterrupted)
        co_return way;
    co_return co_await keepDraft(card);
}

Task<SchoolErrand::Way> SchoolErrand::keepDraft(const IdentityCard &card)
{
    constexpr int Tries = 2;
    wantsToWait_ = false;
    if (code_.empty())
        code_ = makeDraftCode(world_.random);
    for (int time = 0; time < Tries; ++time) {
        talk_.show(at(Errand::School, StepDone, WorkingPage{WorkingPage::What::AskingSchool, {}}));
        SchoolOffice::Person person{card.number, card.name};
        SchoolOffice::Draft draft = *draft_;
        SchoolOffice::Purpose why = purpose();
        std::string code = code_;
        auto kept = co_await world_.office.keep(std::move(person), std::move(code),
                                                std::move(draft), std::move(why));
        if (auto *until = std::get_if<SchoolOffice::KeptUntil>(&kept))
            co_return co_await showKept(card, std::move(until->day));
        if (std::holds_alternative<SchoolOffice::Refused>(kept))
            break;
        log::warning("school", "a draft is not kept: {}",
                     std::get<SchoolOffice::NoAnswer>(kept).detail);
    }
    if (talk_.isGone())
        co_return Way::Left;
    (void)co_await problem(What::DraftNotKept);
    co_return talk_.isGone() ? Way::Left : Way::On;
}

/// The slip is printed though nobody is there any more: without the identity card its code is
/// worth nothing.
Task<SchoolErrand::Way> SchoolErrand::showKept(const IdentityCard &card, std::string until)
{
    KeptPage page{code_, std::move(until), false, papers_ && !papers_->isEmpty()};
    talk_.show(at(Errand::School, StepDone, WorkingPage{WorkingPage::What::Printing, {}}));
    const ReceiptWriter::DraftFacts facts{world_.clock.wall(), page};
    ReceiptDocument slip = world_.writer.write(facts);
    const auto printed = co_await talk_.printSlip(std::move(slip));
    page.printed = printed == Outcome::Done;
    draft_.reset();
    if (talk_.isGone())
        co_return Way::Left;
    const auto input = co_await talk_.ask(at(Errand::School, StepDone, page),
                                          Kind::Confirm | Kind::Choose | Kind::Cancel);
    if (!input || input->kind != Kind::Choose)
        co_return Way::Left;
    talk_.show(at(Errand::School, StepDone, WorkingPage{WorkingPage::What::AskingSchool, {}}));
    SchoolOffice::Person person{card.number, card.name};
    SchoolOffice::Purpose why = purpose();
    std::string code = code_;
    const auto gone =
        co_await world_.office.drop(std::move(person), std::move(code), std::move(why));
    if (!std::holds_alternative<SchoolOffice::NoDraft>(gone))
        (void)co_await problem(What::SchoolSilent);
    co_return talk_.isGone() ? Way::Left : Way::On;
}

} // namespace huimin::session
