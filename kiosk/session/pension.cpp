// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/pension.h"

#include "kiosk/base/log.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::session {

using namespace std::chrono_literals;
using Kind = Input::Kind;
using What = ProblemPage::What;
using Pension = SocialSecurity::Pension;
namespace incident = transaction::incident;

namespace {

bool isWitness(const std::optional<Helper> &helper)
{
    return helper && helper->hasBadge() && helper->badge->role == badges::Role::GridWorker;
}

/// Other than by face.
std::vector<SocialSecurity::Way> othersOf(const SocialSecurity::Check &check)
{
    std::vector<SocialSecurity::Way> others = check.ways;
    std::erase(others, SocialSecurity::Way::Face);
    return others;
}

} // namespace

PensionErrand::PensionErrand(World world, Conversation &talk)
    : world_(std::move(world)), talk_(talk),
      visit_({world_.clock, world_.writer, world_.office, world_.station}, talk, Errand::Pension,
             StepPension)
{}

Task<PensionErrand::After> PensionErrand::run()
{
    const Identity *card = co_await talk_.identify(Errand::Pension, StepIdentity);
    if (card == nullptr)
        co_return talk_.isGone() ? After::Leave : After::Home;
    for (;;) {
        const auto pension = co_await ask(*card);
        if (!pension)
            co_return talk_.isGone() ? After::Leave : After::Home;
        const bool canCheck = canBeDone(pension->check) && !othersOf(pension->check).empty();
        const PensionPage page{*pension, canCheck};
        const auto input = co_await talk_.ask(at(Errand::Pension, StepPension, page).withBack(),
                                              Kind::Confirm | Kind::Choose | Kind::Cancel);
        if (!input || (input->kind == Kind::Choose && input->index != ChooseAccesses))
            co_return After::Leave;
        if (input->kind == Kind::Choose) {
            const Way seen = co_await visit_.showAccesses(*card, pension->maskedName);
            if (seen == Way::Left)
                co_return After::Leave;
            continue;
        }
        if (input->kind == Kind::Cancel || !page.canCheck)
            co_return After::Home;
        const Way way = co_await check(*pension);
        if (way != Way::Back)
            co_return way == Way::Left ? After::Leave : After::Home;
    }
}

/// Nothing: why not was told.
Task<std::optional<Pension>> PensionErrand::ask(const Identity &card)
{
    talk_.show(at(Errand::Pension, StepPension, WorkingPage{WorkingPage::What::AskingOffice, {}}));
    SocialSecurity::Person person = OfficeVisit::person(card);
    SocialSecurity::Purpose why = visit_.purpose(card);
    auto told = co_await world_.office.pension(std::move(person), std::move(why));
    if (auto *pension = std::get_if<Pension>(&told)) {
        if (!card.agent)
            talk_.due().learn(*pension);
        co_return std::move(*pension);
    }
    co_await tellWhyNot(told);
    co_return std::nullopt;
}

Task<void> PensionErrand::tellWhyNot(const SocialSecurity::Told &told)
{
    ProblemPage problem = OfficeVisit::whyNot(told, What::OfficeSilent);
    if (std::holds_alternative<SocialSecurity::NotReceiving>(told))
        problem.what = What::NotReceiving;
    if (OfficeVisit::isAboutCard(problem.what))
        talk_.forgetIdentity();
    (void)co_await talk_.tell(problem, Errand::Pension);
}

Task<PensionErrand::Way> PensionErrand::check(Pension pension)
{
    std::optional<SocialSecurity::Way> way;
    for (;;) {
        if (!way)
            way = co_await chooseWay(pension);
        if (!way)
            co_return talk_.isGone() ? Way::Left : Way::Back;
        if (*way == SocialSecurity::Way::Face) {
            Way ended = Way::Back;
            way = co_await byFace(pension, ended);
            if (way || ended == Way::Back)
                continue;
            co_return ended;
        }
        std::string witness;
        if (*way == SocialSecurity::Way::Witness) {
            const auto helper = co_await haveWitness(pension.maskedName);
            if (talk_.isGone())
                co_return Way::Left;
            if (!helper) {
                way.reset();
                continue;
            }
            witness = helper->badge->fingerprint;
        }
        const Way sent = co_await send(pension, *way, std::move(witness));
        co_return sent;
    }
}

bool PensionErrand::canLook() const
{
    return world_.camera != nullptr && world_.darkroom != nullptr && world_.camera->isReady();
}

/// A face is one way more where it can be done, and never the only one.
Task<std::optional<SocialSecurity::Way>> PensionErrand::chooseWay(const Pension &pension)
{
    ChoicePage page{.what = ChoicePage::What::CheckWay, .question = {}, .options = {}};
    std::vector<SocialSecurity::Way> ways;
    for (const auto way : pension.check.ways) {
        if (way == SocialSecurity::Way::Face && !canLook())
            continue;
        ways.push_back(way);
        page.options.push_back(FaceCheck::nameOf(way));
    }
    const auto chosen = co_await talk_.choose(std::move(page), Errand::Pension, StepCheck);
    if (!chosen)
        co_return std::nullopt;
    co_return ways[*chosen];
}

Task<std::optional<SocialSecurity::Way>> PensionErrand::byFace(Pension &pension, Way &ended)
{
    std::vector<SocialSecurity::Way> others = othersOf(pension.check);
    FaceCheck face({world_.clock, world_.office, world_.checks, *world_.camera, *world_.darkroom,
                    world_.station},
                   talk_, Errand::Pension, StepCheck);
    std::string reference = pension.reference;
    FaceCheck::End end = co_await face.run(std::move(reference), others);
    if (end.what == FaceCheck::End::What::Other)
        co_return end.way;
    if (end.what == FaceCheck::End::What::Left || end.what == FaceCheck::End::What::Back) {
        ended = end.what == FaceCheck::End::What::Left ? Way::Left : Way::Back;
        co_return std::nullopt;
    }
    const bool isSilent = end.what == FaceCheck::End::What::Silent;
    CheckResultPage page;
    if (isSilent)
        page.state = CheckResultPage::State::NotThrough;
    Pension whose = pension;
    std::string key = end.key;
    const SocialSecurity::Answer *answer = isSilent ? nullptr : &end.answer;
    ended = co_await tell(std::move(whose), std::move(page), answer, std::move(key));
    // It is not done, and what was tried is not tried again: there are the other ways.
    if (isSilent && ended == Way::On) {
        pension.check.ways = std::move(others);
        ended = Way::Back;
    }
    co_return std::nullopt;
}

/// A badge lies there, and whoever laid it says so. Nothing: nobody did.
Task<std::optional<Helper>> PensionErrand::haveWitness(std::string maskedName)
{
    for (;;) {
        const auto helper = talk_.helper();
        WitnessPage page{maskedName, isWitness(helper) ? helper : std::nullopt};
        const auto input =
            co_await talk_.ask(at(Errand::Pension, StepCheck, page).withBack(),
                               Kind::Confirm | Kind::Choose | Kind::Cancel | Kind::HelperCame);
        if (!input || input->kind == Kind::Cancel)
            co_return std::nullopt;
        if (input->kind == Kind::Choose && !page.witness)
            co_await talk_.callPerson();
        // The badge still lies there, or it says nothing.
        if (input->kind == Kind::Confirm && page.witness && talk_.helper() == page.witness)
            co_return page.witness;
    }
}

/// From here on it is the station's to bring it through.
Task<PensionErrand::Way> PensionErrand::send(Pension pension, SocialSecurity::Way way,
                                             std::string witness)
{
    const auto key = world_.checks.send(pension.reference, way, witness);
    if (!key) {
        log::alarm("pension", "a check is not kept: {}", describe(key.error()));
        const ProblemPage lost{.what = What::CheckNotKept};
        (void)co_await talk_.tell(lost, Errand::Pension);
        co_return Way::On;
    }
    Page meanwhile =
        at(Errand::Pension, StepDone, WorkingPage{WorkingPage::What::SendingCheck, {}});
    co_await awaitAnswer(world_.checks, *key, world_.clock, talk_, std::move(meanwhile));
    CheckResultPage page{.state = CheckResultPage::State::OnItsWay,
                         .visit = way == SocialSecurity::Way::HomeVisit};
    const SocialSecurity::Answer *answer = world_.checks.answer(*key);
    std::string sent = *key;
    const Way told = co_await tell(std::move(pension), std::move(page), answer, std::move(sent));
    co_return told;
}

/// Without an answer the page's state says what is known.
Task<PensionErrand::Way> PensionErrand::tell(Pension pension, CheckResultPage page,
                                             const SocialSecurity::Answer *answer, std::string key)
{
    if (answer == nullptr) {
        page.code = LifeChecks::numberOf(key);
    } else if (const auto *done = std::get_if<SocialSecurity::Confirmed>(answer)) {
        page.state = CheckResultPage::State::Done;
        page.until = done->until;
        page.code = done->code;
    } else if (const auto *waiting = std::get_if<SocialSecurity::Waiting>(answer)) {
        page.state = CheckResultPage::State::Waiting;
        page.code = waiting->code;
        page.by = waiting->by;
        page.who = waiting->who;
    } else {
        const ProblemPage refused{.what = What::CheckRefused};
        (void)co_await talk_.tell(refused, Errand::Pension);
        co_return Way::On;
    }
    if (page.state != CheckResultPage::State::NotThrough)
        talk_.due().settle(Due::What::PensionCheck);
    const Way left = co_await result(std::move(page), std::move(pension), std::move(key));
    co_return left;
}

Task<PensionErrand::Way> PensionErrand::result(CheckResultPage page, Pension pension,
                                               std::string key)
{
    talk_.show(at(Errand::Pension, StepDone, WorkingPage{WorkingPage::What::Printing, {}}));
    // Apart: GCC 12 destroys twice what is made inside of a co_await.
    const ReceiptWriter::CheckFacts facts{world_.clock.wall(), page, pension.maskedName,
                                          pension.fund, talk_.helpGiven()};
    ReceiptDocument slip = world_.writer.write(facts);
    const auto printed = co_await talk_.printSlip(std::move(slip));
    page.printed = printed == Outcome::Done;
    if (printed)
        (void)world_.runner.note(
            incident::CheckSlip,
            fmt::format(R"({{"key":"{}","outcome":"{}"}})", key, huimin::name(*printed)));
    if (page.state == CheckResultPage::State::Done)
        page.reminder = CheckResultPage::Reminder::Offered;
    for (;;) {
        const auto next = co_await talk_.ask(at(Errand::Pension, StepDone, page),
                                             Kind::Confirm | Kind::Choose | Kind::Cancel);
        if (!next || next->kind != Kind::Choose)
            co_return Way::Left;
        if (next->index != ChooseReminder)
            co_return Way::On;
        if (page.reminder != CheckResultPage::Reminder::Offered)
            continue;
        CheckResultPage wanted = page;
        std::string reference = pension.reference;
        page = co_await remind(std::move(wanted), std::move(reference));
    }
}

/// Nobody has to think of it: the office sends a message. It knows where to, and says so masked.
Task<CheckResultPage> PensionErrand::remind(CheckResultPage page, std::string reference)
{
    using Reminder = CheckResultPage::Reminder;
    talk_.show(at(Errand::Pension, StepDone, WorkingPage{WorkingPage::What::AskingOffice, {}}));
    SocialSecurity::Reminder wish{std::move(reference), world_.station, world_.clock.wall()};
    const auto answer = co_await world_.office.remind(std::move(wish));
    page.reminder = Reminder::NotNoted;
    if (const auto *noted = std::get_if<SocialSecurity::Reminded>(&answer)) {
        page.reminder = Reminder::Noted;
        page.remindTo = noted->to;
    } else if (const auto *refused = std::get_if<SocialSecurity::Refused>(&answer);
               refused != nullptr && refused->reason == "noPhone") {
        page.reminder = Reminder::NoPhone;
    }
    co_return page;
}

} // namespace huimin::session
