// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/log.h"
#include "kiosk/session/visit.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace huimin::session {

using namespace std::chrono_literals;
using Kind = Input::Kind;
using What = ChoicePage::What;
using cases::CaseDesk;
using cases::CaseNumber;
using cases::CaseStore;

namespace {

/// A little longer than one attempt may take.
constexpr auto SendLimit = 20s;

enum CaseStepShown { StepAbout, StepPlace, StepWords, StepCheck, StepNumber };

const std::array<Named, CaseKinds> KindNames{
    {{{"报修", "Something is broken", "報修"}, "wrench"},
     {{"举报", "Something is wrong", "舉報"}, "flag"},
     {{"投诉", "A complaint", "投訴"}, "megaphone"},
     {{"咨询", "A question", "查詢"}, "circle-question-mark"},
     {{"表扬", "Praise", "表揚"}, "thumbs-up"}}};

} // namespace

/// In the journal, for staff: that there is a case, and what became of it; never its words.
void Visit::noteCase(CaseNumber number, CaseDesk::News news)
{
    if (news == CaseDesk::News::Waiting)
        return;
    const char *kind = news == CaseDesk::News::Taken ? transaction::incident::CaseTaken
                                                     : transaction::incident::CaseRefused;
    (void)world_.runner.note(kind, fmt::format(R"({{"case":{}}})", number));
}

/// The services that the town offers now and this station can ask for.
std::vector<const CaseRule *> Visit::offeredCases(CaseKind kind) const
{
    std::vector<const CaseRule *> all;
    const auto &offered = world_.cases->services();
    for (const CaseRule &rule : world_.community.cases)
        if (rule.kind == kind &&
            std::ranges::find(offered, rule.code, &Hotline::Service::code) != offered.end())
            all.push_back(&rule);
    return all;
}

/// Step by step, and back step by step; what was said stays said.
Task<Visit::After> Visit::tellCommunity()
{
    CaseVisit visit;
    int step = 0;
    while (step <= static_cast<int>(CaseStep::Review)) {
        const Way way = co_await takeCaseStep(visit, static_cast<CaseStep>(step));
        if (gone_ || way == Way::Left)
            co_return gone_ || visit.isKept ? After::Leave : After::Home;
        if (way == Way::On) {
            step = visit.isResumed ? static_cast<int>(missingIn(visit)) : step + 1;
            visit.isResumed = visit.isResumed && step < static_cast<int>(CaseStep::Review);
            continue;
        }
        // Back over what asked nothing.
        const auto asks = [&](CaseStep at) {
            return at == CaseStep::Service     ? offeredCases(visit.kind).size() > 1
                   : at == CaseStep::Questions ? !visit.questions.empty()
                   : at == CaseStep::Place     ? visit.rule->asksPlace
                                               : true;
        };
        do
            --step;
        while (step > 0 && !asks(static_cast<CaseStep>(step)));
        if (step < 0)
            co_return After::Home;
    }
    co_return co_await sendCase(visit);
}

Task<Visit::Way> Visit::takeCaseStep(CaseVisit &visit, CaseStep step)
{
    switch (step) {
    case CaseStep::Kind:
        co_return co_await askCaseKind(visit);
    case CaseStep::Service:
        co_return co_await askCaseService(visit);
    case CaseStep::Questions:
        co_return co_await askCaseQuestions(visit);
    case CaseStep::Place:
        co_return co_await askCasePlace(visit);
    case CaseStep::Text: {
        WritingPage page;
        page.optional = !visit.rule->needsText;
        page.what = page.optional ? WritingPage::What::MoreAboutCase : WritingPage::What::Case;
        const Way way = co_await write(Errand::Case, StepWords, page, CaseTextMost, visit.text);
        co_return way;
    }
    case CaseStep::Review:
        co_return co_await reviewCase(visit);
    }
    co_return Way::Left;
}

Task<Visit::Way> Visit::askCaseKind(CaseVisit &visit)
{
    for (;;) {
        ChoicePage page{.what = What::CaseKind};
        std::vector<CaseKind> kinds;
        for (int at = 0; at < CaseKinds; ++at)
            if (!offeredCases(static_cast<CaseKind>(at)).empty()) {
                kinds.push_back(static_cast<CaseKind>(at));
                page.options.push_back(KindNames[static_cast<std::size_t>(at)]);
            }
        if (kinds.empty()) {
            const ProblemPage unknown{.what = ProblemPage::What::CaseUnknown};
            (void)co_await tell(unknown, Errand::Case);
            co_return Way::Left;
        }
        page.options.push_back({{"查进度", "An earlier case", "查進度"}, "search"});
        if (world_.caseDrafts != nullptr)
            page.options.push_back(
                {{"接着上次没写完的", "Go on with one I began", "繼續上次未寫完的"},
                 "sticky-note"});
        const auto chosen = co_await choose(page, Errand::Case, StepAbout);
        if (!chosen)
            co_return Way::Back;
        const auto index = *chosen;
        if (index < kinds.size()) {
            // Changed or not, it is what is kept under its code.
            if (visit.kind != kinds[index] || visit.rule == nullptr) {
                std::string code = std::move(visit.code);
                visit = {.kind = kinds[index]};
                visit.code = std::move(code);
            }
            co_return Way::On;
        }
        Way way = Way::Back;
        if (index == kinds.size())
            way = co_await lookUpCase();
        else
            way = co_await goOnWithCase(visit);
        if (way != Way::Back)
            co_return way;
    }
}

Task<Visit::Way> Visit::askCaseService(CaseVisit &visit)
{
    const auto offered = offeredCases(visit.kind);
    std::size_t index = 0;
    if (offered.size() != 1) {
        ChoicePage page{.what = What::CaseService};
        for (const CaseRule *each : offered)
            page.options.push_back(each->name);
        const auto chosen = co_await choose(page, Errand::Case, StepAbout);
        if (!chosen)
            co_return Way::Back;
        index = *chosen;
    }
    if (visit.rule != offered[index]) {
        visit.answers.clear();
        visit.place = nullptr;
    }
    visit.rule = offered[index];
    visit.questions = world_.cases->questions(visit.rule->code);
    co_return Way::On;
}

/// What the town asks besides; what can only be written is part of the words.
Task<Visit::Way> Visit::askCaseQuestions(CaseVisit &visit)
{
    for (std::size_t at = 0; at < visit.questions.size();) {
        const Hotline::Attribute &question = visit.questions[at];
        ChoicePage page{.what = What::CaseQuestion, .question = question.question};
        for (const auto &value : question.values)
            page.options.push_back({{value.name, value.name}, {}});
        const auto chosen = co_await choose(page, Errand::Case, StepAbout);
        if (gone_)
            co_return Way::Left;
        if (chosen)
            visit.answers[question.code] = question.values[*chosen];
        else if (at == 0)
            co_return Way::Back;
        at = chosen ? at + 1 : at - 1;
    }
    co_return Way::On;
}

Task<Visit::Way> Visit::askCasePlace(CaseVisit &visit)
{
    if (!visit.rule->asksPlace || world_.community.places.empty())
        co_return Way::On;
    ChoicePage page{.what = What::CasePlace};
    for (const Community::Place &each : world_.community.places)
        page.options.push_back(each.name);
    const auto chosen = co_await choose(page, Errand::Case, StepPlace);
    if (!chosen)
        co_return Way::Back;
    visit.place = &world_.community.places[*chosen];
    co_return Way::On;
}

bool Visit::canTakePictures() const
{
    return world_.documentCamera != nullptr && world_.darkroom != nullptr &&
           world_.documentCamera->isReady();
}

/// A photo can be added there, and is no step of its own: most have none.
Task<Visit::Way> Visit::reviewCase(CaseVisit &visit)
{
    using Photo = CaseReviewPage::Photo;
    CaseReviewPage page{.service = visit.rule->name,
                        .place = visit.place != nullptr ? visit.place->name : Named{},
                        .answers = {},
                        .text = visit.text};
    for (const Hotline::Attribute &question : visit.questions)
        if (const auto answer = visit.answers.find(question.code); answer != visit.answers.end())
            page.answers.emplace_back(question.question, answer->second.name);
    page.canWait = world_.caseDrafts != nullptr;
    for (;;) {
        page.photo = !visit.photo.empty()                     ? Photo::Kept
                     : world_.casePhotos && canTakePictures() ? Photo::NotYet
                                                              : Photo::Never;
        const auto input = co_await ask(at(Errand::Case, StepCheck, page).withBack(),
                                        Kind::Confirm | Kind::Choose | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        if (input->kind != Kind::Choose)
            co_return input->kind == Kind::Confirm ? Way::On : Way::Back;
        if (input->index == CaseReviewPage::ChooseLater && page.canWait) {
            const Way kept = co_await keepCase(visit);
            if (kept != Way::Back)
                co_return kept;
        }
        if (input->index != CaseReviewPage::ChoosePhoto || page.photo == Photo::Never)
            continue;
        PictureTaking taking(*this, *world_.documentCamera, *world_.darkroom);
        const Way taken = co_await taking.take(Errand::Case, StepCheck,
                                               PicturePage::What::CasePhoto, visit.photo);
        if (taken == Way::Left)
            co_return Way::Left;
    }
}

/// From here on it is the station's to bring it through.
Task<Visit::After> Visit::sendCase(const CaseVisit &visit)
{
    Hotline::Report report{.service = visit.rule->code,
                           .addressId = visit.place != nullptr ? visit.place->id : std::string(),
                           .address = visit.place != nullptr
                                          ? visit.place->name.name.in(Language::Chinese)
                                          : std::string(),
                           .attributes = {},
                           .description = visit.text,
                           .device = {},
                           .photo = visit.photo};
    for (const auto &[code, value] : visit.answers)
        report.attributes[code] = value.key;
    const auto number = world_.cases->take(std::move(report));
    if (!number) {
        log::alarm("visit", "a case is not kept: {}", describe(number.error()));
        const ProblemPage lost{.what = ProblemPage::What::CaseNotKept};
        (void)co_await tell(lost, Errand::Case);
        co_return After::Home;
    }
    (void)world_.runner.note(
        transaction::incident::CaseWritten,
        fmt::format(R"({{"case":{},"service":"{}"}})", *number, visit.rule->code));
    co_await awaitCase(*number);
    const auto entry = world_.cases->state(*number);
    if (entry && entry->state == CaseStore::State::Refused) {
        const ProblemPage refused{.what = ProblemPage::What::CaseRefused, .words = entry->notice};
        (void)co_await tell(refused, Errand::Case);
        co_return After::Home;
    }
    // While the line is down it cannot be asked; then it ends by itself.
    const bool isThere = entry && entry->state == CaseStore::State::Taken;
    if (isThere && !visit.code.empty())
        (void)co_await dropCaseDraft(visit.code);
    CaseSentPage page;
    page.waits = !entry || entry->state == CaseStore::State::Waiting;
    page.number = entry ? caseNumberFor(*entry) : world_.cases->referenceOf(*number);
    page.notice = entry ? entry->notice : std::string();
    show(at(Errand::Case, StepNumber, WorkingPage{WorkingPage::What::Printing, {}}));
    // Apart: GCC 12 destroys twice what a condition made inside of a co_await.
    const ReceiptWriter::CaseFacts facts{world_.clock.wall(),
                                         page.number,
                                         page.waits,
                                         visit.rule->name,
                                         visit.place != nullptr ? visit.place->name : Named{},
                                         page.notice};
    ReceiptDocument slip = world_.writer.write(facts);
    const auto printed = co_await printSlip(std::move(slip));
    page.printed = printed == Outcome::Done;
    if (printed)
        (void)world_.runner.note(
            transaction::incident::CaseSlip,
            fmt::format(R"({{"case":{},"outcome":"{}"}})", *number, huimin::name(*printed)));
    const auto next = co_await ask(at(Errand::Case, StepNumber, page),
                                   Kind::Confirm | Kind::Choose | Kind::Cancel);
    co_return next && next->kind == Kind::Choose ? After::Home : After::Leave;
}

/// For as long as the first attempt takes; what takes longer goes on without anybody here.
Task<void> Visit::awaitCase(CaseNumber number)
{
    const Instant end = world_.clock.now() + SendLimit;
    while (world_.clock.now() < end && !world_.cases->isLate(number)) {
        const auto entry = world_.cases->state(number);
        if (!entry || entry->state != CaseStore::State::Waiting)
            co_return;
        show(at(Errand::Case, StepNumber, WorkingPage{WorkingPage::What::SendingCase, {}}));
        (void)co_await inputs_.take(LookAgain);
    }
}

} // namespace huimin::session
