// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/purse/purse_desk.h"
#include "kiosk/session/programme_errand.h"
#include "kiosk/transaction/performer.h"

namespace huimin::session {

/// What a cultural card (文化惠民卡) holds, what was done with it, what is on for whoever has one,
/// and what to do when it is lost.
class CultureErrand
{
public:
    struct World {
        Clock &clock;
        transaction::Runner &runner;
        transaction::Performer &performer;
        const ReceiptWriter &writer;
        Culture &office;
        Programme &programme;
        Places &places;
        purse::PurseDesk &desk;
        crypto::Random &random;
        std::string station;
        bool hasIdentity = false; ///< whose card is lost can be found out
    };
    using After = Conversation::After;
    using Way = Conversation::Way;

    CultureErrand(World world, Conversation &talk) : world_(std::move(world)), talk_(talk) {}

    Task<After> run();

    /// A load, as one of the things that are paid for.
    static PayItem itemOf(const transaction::PurseDelivery &load);

private:
    using Seen = purse::PurseDesk::Seen;

    Task<After> serve();
    Task<Way> showCard(Seen seen);
    Task<Way> showMovements(std::string card);
    Task<Way> showProgramme(std::string card);
    Task<Way> renew(Culture::Account account, std::string card);
    Task<Way> sendRenewal(RenewalPage page, std::string card);
    /// What was chosen on the card's page. Back: to that page.
    Task<Way> act(int choice, CulturePage page, std::string card);
    Task<Way> topUp(Culture::Account account, Money onCard, std::string card);
    Task<std::optional<Way>> finishLoad(Seen seen);
    Purchase purchaseOf(transaction::PurseDelivery load) const;
    Task<Culture::Told> ask(Culture::Who who);
    Task<void> tellWhyNot(Culture::Told told);
    Task<Way> lost();
    Task<Way> confirmLoss(Culture::Account account);
    Task<Way> sendLoss(Culture::Account account);
    Task<Way> lossReported(Culture::Account account, std::string code);
    Culture::Purpose purpose() const;

    World world_;
    Conversation &talk_; // borrowed; the visit
};

} // namespace huimin::session
