// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/visit.h"

#include <algorithm>

namespace huimin::session {

using Kind = Input::Kind;
using What = ProblemPage::What;
using social_card::CardDesk;

/// The reader of identity cards. What it reads is kept until the visit ends, and nowhere else.
void Visit::identitySays(const IdentityReader::Event &event)
{
    if (const auto *card = std::get_if<IdentityCard>(&event))
        identity_ = std::make_unique<Identity>(Identity{*card, {}, false});
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
    const bool mayBeCode = canReadCodes(errand);
    if (identity_ && !identity_->byCode && (identity_->socialCard.empty() || mayBeSocial))
        co_return identity_.get();
    identity_.reset();
    unreadable_.reset();
    world_.identityReader->enable(true);
    if (mayBeSocial)
        world_.socialCards->enable(true);
    if (mayBeCode)
        world_.scanner->enable(true);
    std::optional<SocialCardTrouble> trouble;
    std::optional<CodeTrouble> codeTrouble;
    while (!identity_ && !gone_) {
        const auto input = co_await ask(identityPage(errand, step, trouble, codeTrouble),
                                        Kind::IdentityShown | Kind::SocialCardMoved |
                                            Kind::Scanned | Kind::OffersChanged | Kind::Cancel,
                                        AskLimit);
        if (!input || input->kind == Kind::Cancel)
            break;
        if (input->kind == Kind::SocialCardMoved && mayBeSocial)
            co_await hearSocialCard(errand, trouble);
        if (input->kind != Kind::OffersChanged)
            codeTrouble.reset();
        if (input->kind == Kind::Scanned && mayBeCode && !identity_)
            codeTrouble = co_await hearCode(input->text, errand, step);
    }
    world_.identityReader->enable(false);
    if (mayBeCode)
        world_.scanner->enable(false);
    if (mayBeSocial) {
        if (identity_ && !identity_->socialCard.empty())
            co_await seeSocialCardOut(errand, step);
        world_.socialCards->enable(false);
    }
    co_return gone_ ? nullptr : identity_.get();
}

Page Visit::identityPage(Errand errand, int step, std::optional<SocialCardTrouble> trouble,
                         std::optional<CodeTrouble> codeTrouble) const
{
    const bool mayBeSocial = isAboutSocialCards(errand);
    if (mayBeSocial && std::holds_alternative<CardDesk::Reading>(world_.socialCards->there()))
        return at(errand, step, WorkingPage{WorkingPage::What::ReadingSocialCard, {}}).withBack();
    IdentityPage page{.unreadable = unreadable_, .trouble = trouble};
    page.takesSocialCard = mayBeSocial && canReadSocialCards();
    page.takesCode = canReadCodes(errand);
    page.codeTrouble = codeTrouble;
    page.takesIdentity =
        (!page.takesSocialCard && !page.takesCode) || world_.faults.offers(Service::Identity);
    return at(errand, step, page).withBack();
}

Task<void> Visit::hearSocialCard(Errand errand, std::optional<SocialCardTrouble> &trouble)
{
    const CardDesk::There there = world_.socialCards->there();
    if (const auto *seen = std::get_if<social_card::Seen>(&there))
        identity_ = std::make_unique<Identity>(identityOf(*seen));
    if (!std::holds_alternative<CardDesk::Nothing>(there))
        trouble.reset();
    const auto *failure = std::get_if<social_card::Failure>(&there);
    if (failure == nullptr)
        co_return;
    trouble = troubleOf(failure->kind);
    if (trouble)
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
    Office::Purpose why = visit.purpose();
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
    while (world_.socialCards->hasCard() && !gone_)
        (void)co_await ask(at(errand, step, TakeCardPage{}), Kind::SocialCardMoved, ShortLimit);
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
