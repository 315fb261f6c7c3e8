// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/pin_pad.h"
#include "kiosk/base/crypto.h"
#include "kiosk/faults/fault_board.h"
#include "kiosk/session/card_orders.h"
#include "kiosk/session/office_visit.h"
#include "kiosk/social_card/card_desk.h"
#include "kiosk/social_card/pin_change.h"

namespace huimin::session {

// What the errands with social-security cards have in common.

/// What can be done better at once; nothing: it has a page of its own, problemOf().
std::optional<SocialCardTrouble> troubleOf(social_card::Failure::Kind kind);
ProblemPage::What problemOf(social_card::Failure::Kind kind);
Identity identityOf(const social_card::Seen &seen);

/// A social-security card itself: how it stands, its PIN, and what to do when it is lost.
class SocialCardErrand
{
public:
    struct World {
        OfficeVisit::World office;
        social_card::CardDesk &desk;
        CardOrders &orders;
        const FaultBoard &faults;
        crypto::Random &random;
        bool hasPinPad = false;
        PinPad::Scheme scheme = PinPad::Scheme::TripleDes; ///< the pad's
    };
    using After = Conversation::After;
    using Way = Conversation::Way;

    SocialCardErrand(World world, Conversation &talk);

    Task<After> run();

private:
    using Seen = social_card::Seen;
    using Standing = social_security::CardStanding;
    using What = CardServicePage::What;
    using Order = social_security::CardOrder;

    enum Step { StepCard, StepOverview, StepPin };

    Task<After> serve();
    Task<Way> hear(std::optional<SocialCardTrouble> &trouble);
    Task<Way> showCard(Seen seen);
    Task<std::optional<std::vector<Standing>>> ask(Identity who);
    Task<std::optional<What>> choosePinWork(const SocialCardPage &page);
    SocialCardPage pageOf(const Seen &seen, Standing standing) const;
    bool canWritePin() const;

    // social_card_pin.cpp
    struct Work {
        Seen seen;
        Standing standing;
        Order order;
        std::optional<social_card::PinState> before; ///< of what is written now
        bool keyRefused = false;
    };
    Task<Way> pinService(Seen seen, Standing standing, What what);
    Task<bool> isTheHolder(const Seen &seen);
    Task<std::optional<std::string>> newPin(std::string account, bool tooSimple);
    Task<bool> order(Work &work);
    Task<Outcome> write(Work &work);
    Task<Outcome> writeOnce(Work &work);
    Task<std::optional<Bytes>> commandFor(Work &work, social_security::CardQuestion::Step step);
    Task<bool> cardAgain(Work &work, social_card::PinState &now);
    Task<Way> tellEnd(Work work, Outcome outcome);

    // social_card_loss.cpp
    Task<Way> lost();
    Task<std::optional<Standing>> chooseLost(std::vector<Standing> cards);
    Task<Way> confirmLoss(Standing standing);
    Task<Way> result(CardServicePage page);

    World world_;
    Conversation &talk_; // borrowed; the visit
    OfficeVisit visit_;
};

} // namespace huimin::session
