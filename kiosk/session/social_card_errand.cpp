// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/social_card_errand.h"

#include "kiosk/base/log.h"

namespace huimin::session {

using Kind = Input::Kind;
using Problem = ProblemPage::What;
using From = social_card::Failure::Kind;
using social_card::CardDesk;
using Pin = SocialCardPage::Pin;

std::optional<SocialCardTrouble> troubleOf(social_card::Failure::Kind kind)
{
    switch (kind) {
    case From::CardRemoved:
        return SocialCardTrouble::TooShort;
    case From::CardMute:
        return SocialCardTrouble::Mute;
    case From::NotOurs:
        return SocialCardTrouble::OtherCard;
    case From::LeftBehind:
        return SocialCardTrouble::LeftBehind;
    case From::Malformed:
    case From::Refused:
    case From::OtherCard:
        return SocialCardTrouble::Unreadable;
    case From::Elsewhere:
    case From::Forged:
    case From::Locked:
    case From::Blocked:
    case From::ModuleFailed:
        break;
    }
    return std::nullopt;
}

ProblemPage::What problemOf(social_card::Failure::Kind kind)
{
    switch (kind) {
    case From::Forged:
        return Problem::SocialCardForged;
    case From::Elsewhere:
        return Problem::SocialCardElsewhere;
    case From::ModuleFailed:
        return Problem::SocialCardUnread;
    default:
        return Problem::SocialCardLocked;
    }
}

Identity identityOf(const social_card::Seen &seen)
{
    constexpr std::size_t BirthFrom = 6;
    constexpr std::size_t BirthSize = 8;
    Identity identity;
    identity.name = seen.holder.name;
    identity.number = seen.holder.number;
    identity.birth = seen.holder.number.substr(BirthFrom, BirthSize);
    identity.socialCard = seen.issue.card;
    return identity;
}

SocialCardErrand::SocialCardErrand(World world, Conversation &talk)
    : world_(std::move(world)), talk_(talk),
      visit_(world_.office, talk, Errand::SocialCard, StepOverview)
{}

Task<SocialCardErrand::After> SocialCardErrand::run()
{
    world_.desk.enable(true);
    const After after = co_await serve();
    if (!talk_.isGone())
        co_await talk_.seeSocialCardOut(Errand::SocialCard, StepOverview);
    world_.desk.enable(false);
    co_return talk_.isGone() ? After::Leave : after;
}

Task<SocialCardErrand::After> SocialCardErrand::serve()
{
    std::optional<SocialCardTrouble> trouble;
    for (;;) {
        IdentityPage page{.takesIdentity = false, .takesSocialCard = true, .trouble = trouble};
        page.canReportLoss = world_.faults.offers(Service::Identity);
        Content content = page;
        if (std::holds_alternative<CardDesk::Reading>(world_.desk.there()))
            content = WorkingPage{WorkingPage::What::ReadingSocialCard, {}};
        const auto input = co_await talk_.ask(at(Errand::SocialCard, StepCard, content).withBack(),
                                              Kind::SocialCardMoved | Kind::Choose | Kind::Cancel);
        if (!input)
            co_return After::Leave;
        if (input->kind == Kind::Cancel)
            co_return After::Home;
        Way way = Way::Back;
        if (input->kind == Kind::SocialCardMoved)
            way = co_await hear(trouble);
        else if (page.canReportLoss)
            way = co_await lost();
        if (talk_.isGone() || way == Way::Left)
            co_return After::Leave;
        if (way == Way::On)
            co_return After::Home;
    }
}

/// Back: another card is wanted. On: home.
Task<SocialCardErrand::Way> SocialCardErrand::hear(std::optional<SocialCardTrouble> &trouble)
{
    const CardDesk::There there = world_.desk.there();
    if (!std::holds_alternative<CardDesk::Nothing>(there))
        trouble.reset();
    if (const auto *seen = std::get_if<Seen>(&there)) {
        Seen card = *seen;
        const Way way = co_await showCard(std::move(card));
        co_return way;
    }
    const auto *failure = std::get_if<social_card::Failure>(&there);
    if (failure == nullptr)
        co_return Way::Back;
    trouble = troubleOf(failure->kind);
    if (trouble)
        co_return Way::Back;
    const ProblemPage problem{.what = problemOf(failure->kind)};
    (void)co_await talk_.tell(problem, Errand::SocialCard);
    co_return talk_.isGone() ? Way::Left : Way::Back;
}

Task<SocialCardErrand::Way> SocialCardErrand::showCard(Seen seen)
{
    Identity who = identityOf(seen);
    const auto told = co_await ask(std::move(who));
    if (!told || told->empty())
        co_return talk_.isGone() ? Way::Left : Way::On;
    Standing standing = told->front();
    if (standing.state == Standing::State::Lost) {
        const ProblemPage lost{.what = Problem::SocialCardLost};
        (void)co_await talk_.tell(lost, Errand::SocialCard);
        co_return talk_.isGone() ? Way::Left : Way::On;
    }
    for (;;) {
        const SocialCardPage page = pageOf(seen, standing);
        const auto input = co_await talk_.ask(at(Errand::SocialCard, StepOverview, page).withBack(),
                                              Kind::Confirm | Kind::Cancel | Kind::SocialCardMoved);
        if (!input)
            co_return Way::Left;
        if (input->kind == Kind::Cancel)
            co_return Way::On;
        if (input->kind == Kind::SocialCardMoved) {
            if (std::holds_alternative<CardDesk::Nothing>(world_.desk.there()))
                co_return Way::Back;
            continue;
        }
        Way way = Way::Back;
        if (const auto work = co_await choosePinWork(page)) {
            Seen card = seen;
            Standing mine = standing;
            way = co_await pinService(std::move(card), std::move(mine), *work);
        }
        if (talk_.isGone())
            co_return Way::Left;
        if (way != Way::Back)
            co_return way;
    }
}

/// Nothing: why not was told.
Task<std::optional<std::vector<SocialCardErrand::Standing>>> SocialCardErrand::ask(Identity who)
{
    talk_.show(
        at(Errand::SocialCard, StepOverview, WorkingPage{WorkingPage::What::AskingCardOffice, {}}));
    SocialSecurity::Person person = OfficeVisit::person(who);
    SocialSecurity::Purpose why = visit_.purpose(who);
    auto told = co_await world_.office.office.cards(std::move(person), std::move(why));
    if (auto *cards = std::get_if<std::vector<Standing>>(&told))
        co_return std::move(*cards);
    ProblemPage problem{.what = Problem::SocialCardUnknown};
    if (const auto *refused = std::get_if<SocialSecurity::Refused>(&told))
        problem.what = refused->reason == "tooOften"    ? Problem::AskedTooOften
                       : refused->reason == "otherName" ? Problem::OtherData
                                                        : Problem::SocialCardUnknown;
    if (const auto *silence = std::get_if<SocialSecurity::NoAnswer>(&told)) {
        log::warning("cards", "the office does not answer: {}", silence->detail);
        problem.what = Problem::CardOfficeSilent;
    }
    (void)co_await talk_.tell(problem, Errand::SocialCard);
    co_return std::nullopt;
}

bool SocialCardErrand::canWritePin() const
{
    return world_.hasPinPad && !world_.faults.stands(Fault::PinPadDown) &&
           !world_.faults.stands(Fault::PinPadTampered) &&
           !world_.faults.stands(Fault::PinPadKeysMissing) &&
           world_.faults.offers(Service::Identity);
}

SocialCardPage SocialCardErrand::pageOf(const Seen &seen, Standing standing) const
{
    SocialCardPage page{.standing = std::move(standing)};
    if (seen.pin) {
        using State = social_card::PinState::Kind;
        page.pin = seen.pin->kind == State::NotSet ? Pin::NotSet
                   : seen.pin->kind == State::Set  ? Pin::Set
                                                   : Pin::Blocked;
        page.triesLeft = seen.pin->left;
    }
    page.canWritePin = canWritePin() && !page.standing.pinAtCounter && page.pin != Pin::Unknown;
    return page;
}

/// What its PIN needs; of a blocked one, whether its holder still knows it. Nothing: nothing.
Task<std::optional<SocialCardErrand::What>>
SocialCardErrand::choosePinWork(const SocialCardPage &page)
{
    if (!page.canWritePin)
        co_return std::nullopt;
    if (page.pin == Pin::NotSet || page.standing.state == Standing::State::Inactive)
        co_return What::Activate;
    if (page.pin == Pin::Set)
        co_return What::NewPin;
    ChoicePage choice{
        .what = ChoicePage::What::CardPin, .question = {}, .options = {}, .times = {}};
    choice.options = {
        {{"我记得密码，解锁就行", "I know my PIN: unlock it", "我記得密碼，解鎖就行"}, "key-round"},
        {{"我忘了密码，换一个新的", "I forgot it: a new PIN", "我忘了密碼，換一個新的"},
         "key-round"}};
    const auto chosen = co_await talk_.choose(std::move(choice), Errand::SocialCard, StepOverview);
    if (!chosen)
        co_return std::nullopt;
    co_return *chosen == 0 ? What::Unblock : What::NewPin;
}

} // namespace huimin::session
