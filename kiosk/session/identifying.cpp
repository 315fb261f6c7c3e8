// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/characters.h"
#include "kiosk/session/visit.h"

#include <algorithm>
#include <array>

namespace huimin::session {

using Kind = Input::Kind;
using What = ProblemPage::What;
using social_card::CardDesk;

namespace {

constexpr auto IdentityLimit = std::chrono::seconds(6);

}

/// The reader of identity cards. What it reads is kept until the visit ends, and nowhere else.
void Visit::identitySays(const IdentityReader::Event &event)
{
    wasIdentityLaid_ = true;
    if (const auto *card = std::get_if<IdentityCard>(&event))
        identity_ = std::make_unique<Identity>(Identity{*card, {}, false, {}});
    else
        unreadable_ = std::get<IdentityReader::Unreadable>(event);
    inputs_.put({.kind = Kind::IdentityShown});
}

/// Only the office that knows the card can say whether it still counts.
bool Visit::isAboutSocialCards(Errand errand) const
{
    return world_.socialCards != nullptr &&
           (errand == Errand::Pension || errand == Errand::SocialSecurity ||
            errand == Errand::Medical);
}

/// The code on a telephone is of medical insurance, and its office alone can say whose it is.
bool Visit::canReadCodes(Errand errand) const
{
    return errand == Errand::Medical && world_.medical != nullptr && world_.scanner != nullptr &&
           world_.scanner->isReady();
}

bool Visit::canReadSocialCards() const
{
    return world_.socialCards != nullptr && world_.faults.offers(Service::SocialCard);
}

Task<const Identity *> Visit::identify(Errand errand, int step)
{
    const bool mayBeSocial = isAboutSocialCards(errand);
    if (identity_ && !identity_->isForOneErrand() && (identity_->socialCard.empty() || mayBeSocial))
        co_return identity_.get();
    bool acts = false;
    do {
        const IdentityPage said{.canActForAnother = canActForAnother(errand)};
        acts = co_await readWho(errand, step, said);
        if (acts)
            co_await actForAnother(errand, step);
    } while (acts && !identity_ && !gone_);
    if (identity_ && !identity_->socialCard.empty())
        co_await seeSocialCardOut(errand, step);
    if (mayBeSocial)
        takeSocialCards(false);
    co_return gone_ ? nullptr : identity_.get();
}

/// Until `identity_` is there, or they would rather not. True: they are here for somebody else.
Task<bool> Visit::readWho(Errand errand, int step, IdentityPage said)
{
    const bool mayBeSocial = said.whose != IdentityPage::Whose::Agent && isAboutSocialCards(errand);
    const bool mayBeCode = said.whose == IdentityPage::Whose::Own && canReadCodes(errand);
    identity_.reset();
    unreadable_.reset();
    world_.identityReader->enable(true);
    if (isAboutSocialCards(errand))
        takeSocialCards(mayBeSocial);
    if (mayBeCode)
        world_.scanner->enable(true);
    bool acts = false;
    while (!identity_ && !gone_ && !acts) {
        const auto input =
            co_await ask(identityPage(errand, step, said),
                         Kind::IdentityShown | Kind::SocialCardMoved | Kind::Scanned |
                             Kind::OffersChanged | Kind::Choose | Kind::Cancel,
                         AskLimit);
        if (!input || input->kind == Kind::Cancel)
            break;
        acts =
            input->kind == Kind::Choose && input->index == ActForAnother && said.canActForAnother;
        if (input->kind == Kind::SocialCardMoved && mayBeSocial)
            co_await hearSocialCard(errand, input->index == 1, said);
        if (input->kind != Kind::OffersChanged)
            said.codeTrouble.reset();
        if (input->kind == Kind::Scanned && mayBeCode && !identity_)
            said.codeTrouble = co_await hearCode(input->text, errand, step);
    }
    world_.identityReader->enable(false);
    if (mayBeCode)
        world_.scanner->enable(false);
    co_return acts;
}

/// What an office knows of somebody; their cards and their doctor are between them alone.
bool Visit::canActForAnother(Errand errand) const
{
    return (errand == Errand::Pension || errand == Errand::SocialSecurity ||
            errand == Errand::Medical) &&
           world_.faults.offers(Service::Identity);
}

/// Both cards, one after the other, and the yes of everybody who is there. Without it `identity_`
/// stays empty.
Task<void> Visit::actForAnother(Errand errand, int step)
{
    using Whose = IdentityPage::Whose;
    const IdentityPage own{.whose = Whose::Agent};
    (void)co_await readWho(errand, step, own);
    if (!identity_)
        co_return;
    const SocialSecurity::Agent agent{identity_->number, identity_->name};
    IdentityPage theirs{.whose = Whose::Other};
    do {
        (void)co_await readWho(errand, step, theirs);
        theirs.isAgentsCard = identity_ && identity_->number == agent.number;
    } while (theirs.isAgentsCard);
    if (!identity_)
        co_return;
    identity_->agent = agent;
    const bool agreed = co_await agree(errand, step);
    if (agreed || gone_)
        co_return;
    if (!identity_->socialCard.empty())
        co_await seeSocialCardOut(errand, step);
    identity_.reset();
}

Task<bool> Visit::agree(Errand errand, int step)
{
    using Stage = ActingPage::Stage;
    ActingPage page{.owner = maskedName(identity_->name),
                    .agent = maskedName(identity_->agent->name)};
    const auto input = co_await ask(at(errand, step, page).withBack(),
                                    Kind::Confirm | Kind::Choose | Kind::Cancel);
    if (!input || input->kind == Kind::Cancel)
        co_return false;
    identity_->consents = input->kind == Kind::Confirm;
    std::vector<Stage> stages{Stage::AgentAlone};
    if (identity_->consents)
        stages = {Stage::Owner, Stage::Agent};
    for (const Stage stage : stages) {
        page.stage = stage;
        const auto said =
            co_await ask(at(errand, step, page).withBack(), Kind::Confirm | Kind::Cancel);
        if (!said || said->kind == Kind::Cancel)
            co_return false;
    }
    co_return true;
}

void Visit::takeSocialCards(bool wanted)
{
    for (CardDesk *desk : {world_.socialCards, world_.laidSocialCards})
        if (desk != nullptr)
            desk->enable(wanted);
}

bool Visit::isReadingSocialCard() const
{
    return std::ranges::any_of(
        std::array{world_.socialCards, world_.laidSocialCards}, [](const CardDesk *desk) {
            return desk != nullptr && std::holds_alternative<CardDesk::Reading>(desk->there());
        });
}

/// What has been `said` about the last card or code stays on it.
Page Visit::identityPage(Errand errand, int step, IdentityPage said) const
{
    using Whose = IdentityPage::Whose;
    const bool mayBeSocial = said.whose != Whose::Agent && isAboutSocialCards(errand);
    if (mayBeSocial && isReadingSocialCard())
        return at(errand, step, WorkingPage{WorkingPage::What::ReadingSocialCard, {}}).withBack();
    said.unreadable = unreadable_;
    said.takesSocialCard = mayBeSocial && canReadSocialCards();
    said.mayBeLaid = said.takesSocialCard && world_.laidSocialCards != nullptr;
    said.takesCode = said.whose == Whose::Own && canReadCodes(errand);
    said.takesIdentity =
        (!said.takesSocialCard && !said.takesCode) || world_.faults.offers(Service::Identity);
    return at(errand, step, std::move(said)).withBack();
}

Task<void> Visit::hearSocialCard(Errand errand, bool isLaid, IdentityPage &said)
{
    const CardDesk &desk = isLaid ? *world_.laidSocialCards : *world_.socialCards;
    const CardDesk::There there = desk.there();
    if (const auto *seen = std::get_if<social_card::Seen>(&there))
        identity_ = std::make_unique<Identity>(identityOf(*seen));
    if (!std::holds_alternative<CardDesk::Nothing>(there))
        said.trouble.reset();
    const auto *failure = std::get_if<social_card::Failure>(&there);
    if (failure == nullptr)
        co_return;
    said.trouble = troubleOf(failure->kind);
    said.wasLaid = isLaid;
    if (said.trouble)
        co_return;
    const ProblemPage problem{.what = problemOf(failure->kind)};
    (void)co_await tell(problem, errand);
}

/// Nothing: it is known now whose it is. The code itself is kept nowhere.
Task<std::optional<CodeTrouble>> Visit::hearCode(std::string code, Errand errand, int step)
{
    using Office = MedicalInsurance;
    if (!Office::isCode(code))
        co_return CodeTrouble::NoSuchCode;
    show(at(errand, step, WorkingPage{WorkingPage::What::AskingMedical, {}}));
    const OfficeVisit visit({world_.clock, world_.writer, *world_.socialSecurity, world_.stationId},
                            *this, errand, step);
    Office::Purpose why = visit.purpose({});
    const auto held = co_await world_.medical->holder(std::move(code), std::move(why));
    if (const auto *holder = std::get_if<Office::Holder>(&held)) {
        Identity identity;
        identity.number = holder->number;
        identity.name = holder->name;
        identity.byCode = true;
        identity_ = std::make_unique<Identity>(std::move(identity));
        co_return std::nullopt;
    }
    if (std::holds_alternative<Office::CodeOver>(held))
        co_return CodeTrouble::Over;
    if (std::holds_alternative<Office::CodeUnknown>(held))
        co_return CodeTrouble::Unknown;
    if (std::holds_alternative<Office::Refused>(held))
        co_return CodeTrouble::TooOften;
    co_return CodeTrouble::Silent;
}

/// It was read; whoever goes on without it would forget it there.
Task<void> Visit::seeSocialCardOut(Errand errand, int step)
{
    const CardDesk *laid = world_.laidSocialCards;
    for (;;) {
        TakeCardPage page;
        page.isLaid = laid != nullptr && laid->hasCard();
        if (gone_ || (!page.isLaid && !world_.socialCards->hasCard()))
            co_return;
        (void)co_await ask(at(errand, step, page), Kind::SocialCardMoved, ShortLimit);
    }
}

/// Whoever goes would forget it there. A reader of identity cards finds each once and never says
/// that it is gone (SAM_V), so its owner is told in any case, and says that they have it.
Task<void> Visit::seeIdentityCardOut()
{
    if (!std::exchange(wasIdentityLaid_, false))
        co_return;
    TakeCardPage page;
    page.isLaid = true;
    page.isIdentity = true;
    (void)co_await linger(plain(page), IdentityLimit);
}

/// Six hidden digits in the PIN pad. They leave it as a block that only the office can open.
Task<std::optional<Bytes>> Visit::officePin(PinPage page, Errand errand, int step,
                                            std::string account)
{
    constexpr int Digits = 6;
    const ProblemPage broken{.what = What::PinPadBroken};
    const auto started = co_await world_.pinPad->startPinEntry(
        Digits, Digits, [this](PinPad::Key key) { padSays(key); });
    if (!started) {
        (void)co_await tell(broken, errand);
        co_return std::nullopt;
    }
    for (;;) {
        const auto input = co_await ask(at(errand, step, page).withBack(),
                                        Kind::PinDigit | Kind::PinClear | Kind::PinEnter |
                                            Kind::PinCancel | Kind::Cancel);
        if (input && input->kind == Kind::PinDigit) {
            page.digits = std::min(page.digits + 1, page.length);
        } else if (input && input->kind == Kind::PinClear) {
            page.digits = 0;
        } else if (input && input->kind == Kind::PinEnter) {
            const Pan boundTo(account);
            auto block = co_await world_.pinPad->pinBlock(PinPad::KeySlot::OfficePin, boundTo);
            (void)co_await world_.pinPad->stopEntry();
            if (block)
                co_return *std::move(block);
            (void)co_await tell(broken, errand);
            co_return std::nullopt;
        } else {
            const bool padWentAway = input && world_.faults.stands(Fault::PinPadDown);
            (void)co_await world_.pinPad->stopEntry();
            if (padWentAway)
                (void)co_await tell(broken, errand);
            co_return std::nullopt;
        }
    }
}

} // namespace huimin::session
