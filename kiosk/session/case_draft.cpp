// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/characters.h"
#include "kiosk/base/log.h"
#include "kiosk/session/draft_code.h"
#include "kiosk/session/visit.h"

#include <algorithm>

// A case that was begun is kept by the town when its resident says so, and never because they are
// gone: whoever finds the slip could read their words.

namespace huimin::session {

using Kind = Input::Kind;
using Notice = CaseNumberPage::Notice;

namespace {

enum CaseStepShown { StepAbout, StepKept = 4 };

WorkingPage asking()
{
    return {WorkingPage::What::AskingDraft, {}};
}

} // namespace

/// With what was begun another day, perhaps at another station. On: it stands in `visit`.
Task<Visit::Way> Visit::goOnWithCase(CaseVisit &visit)
{
    CaseNumberPage page{.of = CaseNumberPage::Of::Draft};
    for (;;) {
        if (caseGuesses_ >= CaseGuessesMost)
            page.notice = Notice::TooOften;
        const auto input = co_await ask(at(Errand::Case, StepAbout, page).withBack(),
                                        Kind::Type | Kind::Erase | Kind::Confirm | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        if (input->kind == Kind::Cancel)
            co_return Way::Back;
        if (page.notice == Notice::TooOften)
            continue;
        typeInto(page, *input, CaseNumberPage::CodeLength);
        if (input->kind != Kind::Confirm || page.typed.size() < CaseNumberPage::CodeLength)
            continue;
        const auto draft = co_await findCaseDraft(page);
        if (!draft)
            continue;
        if (takeUp(visit, *draft)) {
            visit.code = page.typed;
            co_return Way::On;
        }
        const ProblemPage gone{.what = ProblemPage::What::CaseGone};
        (void)co_await tell(gone, Errand::Case);
        co_return gone_ ? Way::Left : Way::Back;
    }
}

/// Nothing: why not stands on the page.
Task<std::optional<CaseDrafts::Draft>> Visit::findCaseDraft(CaseNumberPage &page)
{
    if (!isDraftCode(page.typed)) {
        page.notice = Notice::WrongDigit;
        co_return std::nullopt;
    }
    show(at(Errand::Case, StepAbout, asking()));
    std::string code = page.typed;
    auto found = co_await world_.caseDrafts->goOn(std::move(code));
    if (auto *draft = std::get_if<CaseDrafts::Draft>(&found))
        co_return std::move(*draft);
    const auto *refused = std::get_if<CaseDrafts::Refused>(&found);
    if (const auto *silence = std::get_if<CaseDrafts::NoAnswer>(&found))
        log::warning("visit", "a case that was begun is not found: {}", silence->detail);
    page.notice = refused != nullptr && refused->reason == "tooOften"  ? Notice::TooOften
                  : std::holds_alternative<CaseDrafts::Over>(found)    ? Notice::Over
                  : std::holds_alternative<CaseDrafts::NoDraft>(found) ? Notice::NotFound
                                                                       : Notice::NoAnswer;
    caseGuesses_ += page.notice == Notice::NotFound ? 1 : 0;
    co_return std::nullopt;
}

/// As far as the town still offers it. False: it does not take such a case any more.
bool Visit::takeUp(CaseVisit &visit, const CaseDrafts::Draft &draft) const
{
    const auto &rules = world_.community.cases;
    const auto rule = std::ranges::find(rules, draft.service, &CaseRule::code);
    if (rule == rules.end())
        return false;
    const auto offered = offeredCases(rule->kind);
    if (std::ranges::find(offered, &*rule) == offered.end())
        return false;
    visit = {.kind = rule->kind};
    visit.rule = &*rule;
    visit.questions = world_.cases->questions(rule->code);
    for (const Hotline::Attribute &question : visit.questions) {
        const auto answer = draft.attributes.find(question.code);
        if (answer == draft.attributes.end())
            continue;
        const auto value =
            std::ranges::find(question.values, answer->second, &Hotline::Attribute::Value::key);
        if (value != question.values.end())
            visit.answers[question.code] = *value;
    }
    const auto &places = world_.community.places;
    const auto place = std::ranges::find(places, draft.addressId, &Community::Place::id);
    if (rule->asksPlace && place != places.end())
        visit.place = &*place;
    visit.text = huimin::plain(draft.description, CaseTextMost);
    visit.isResumed = true;
    return true;
}

/// Of what was begun another day only what is missing is asked.
Visit::CaseStep Visit::missingIn(const CaseVisit &visit) const
{
    const bool lacksAnswer = std::ranges::any_of(
        visit.questions, [&](const auto &each) { return !visit.answers.contains(each.code); });
    if (lacksAnswer)
        return CaseStep::Questions;
    if (visit.rule->asksPlace && visit.place == nullptr && !world_.community.places.empty())
        return CaseStep::Place;
    return visit.rule->needsText && visit.text.empty() ? CaseStep::Text : CaseStep::Review;
}

/// Back: it is not kept, and stands there as it was.
Task<Visit::Way> Visit::keepCase(CaseVisit &visit)
{
    constexpr int Tries = 2;
    if (visit.code.empty())
        visit.code = makeDraftCode(*world_.random);
    CaseDrafts::Draft draft{
        visit.rule->code, visit.place != nullptr ? visit.place->id : std::string(), {}, visit.text};
    for (const auto &[code, value] : visit.answers)
        draft.attributes[code] = value.key;
    for (int time = 0; time < Tries; ++time) {
        show(at(Errand::Case, StepKept, asking()));
        std::string code = visit.code;
        CaseDrafts::Draft same = draft;
        auto kept = co_await world_.caseDrafts->keep(std::move(code), std::move(same));
        if (auto *until = std::get_if<CaseDrafts::KeptUntil>(&kept))
            co_return co_await showKeptCase(visit, std::move(until->day));
        if (std::holds_alternative<CaseDrafts::Refused>(kept))
            break;
        log::warning("visit", "a case that was begun is not kept: {}",
                     std::get<CaseDrafts::NoAnswer>(kept).detail);
    }
    const ProblemPage lost{.what = ProblemPage::What::CaseDraftNotKept};
    (void)co_await tell(lost, Errand::Case);
    co_return gone_ ? Way::Left : Way::Back;
}

Task<Visit::Way> Visit::showKeptCase(CaseVisit &visit, std::string until)
{
    KeptPage page{visit.code, std::move(until), false, !visit.photo.empty(), KeptPage::Of::Case};
    show(at(Errand::Case, StepKept, WorkingPage{WorkingPage::What::Printing, {}}));
    const ReceiptWriter::DraftFacts facts{world_.clock.wall(), page};
    ReceiptDocument slip = world_.writer.write(facts);
    const auto printed = co_await printSlip(std::move(slip));
    page.printed = printed == Outcome::Done;
    const auto input =
        co_await ask(at(Errand::Case, StepKept, page), Kind::Confirm | Kind::Choose | Kind::Cancel);
    visit.isKept = !input || input->kind != Kind::Choose;
    if (visit.isKept)
        co_return Way::Left;
    show(at(Errand::Case, StepKept, asking()));
    const bool isGone = co_await dropCaseDraft(visit.code);
    if (!isGone) {
        const ProblemPage stays{.what = ProblemPage::What::CaseDraftStays};
        (void)co_await tell(stays, Errand::Case);
    }
    co_return Way::Left;
}

Task<bool> Visit::dropCaseDraft(std::string code)
{
    const auto gone = co_await world_.caseDrafts->drop(std::move(code));
    if (const auto *silence = std::get_if<CaseDrafts::NoAnswer>(&gone))
        log::warning("visit", "a case that was begun is not dropped: {}", silence->detail);
    co_return std::holds_alternative<CaseDrafts::NoDraft>(gone);
}

} // namespace huimin::session
