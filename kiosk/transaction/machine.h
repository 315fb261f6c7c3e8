// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/transaction/advance.h"

namespace huimin::transaction {

/// One step being made: the transaction as it will be, and what must follow. Used by
/// advance() alone; the stages are spread over files by kind of leg.
class Machine
{
public:
    explicit Machine(const Transaction &before) : now_(before) {}

    Result<void> on(const Event &event);
    Step finish() { return {std::move(now_), std::move(effects_)}; }

private:
    template <typename... Handlers>
    struct Match : Handlers... {
        using Handlers::operator()...;
    };

    /// Calls the handler for the event's type; without one the event is refused.
    template <typename... Handlers>
    Result<void> match(const Event &event, Handlers... handlers)
    {
        const auto otherwise = [](const auto &) -> Result<void> {
            return fail(ErrorCode::Refused);
        };
        return std::visit(Match{handlers..., otherwise}, event);
    }

    // machine.cpp: the order of legs
    Result<void> begin(const Started &started);
    Result<void> atStage(const Event &event);
    Result<void> proceed();
    Result<void> settleRemainder();
    Result<void> rest();
    bool hasFailed() const;
    Money remainder() const;
    Result<void> start(CardTender &tender);
    Result<void> start(CashTender &tender);
    Result<void> start(PhoneTender &tender);
    Result<void> start(CashDelivery &payout);
    Result<void> start(BillDelivery &bill);
    Result<void> start(PurseDelivery &load);

    // machine_card.cpp
    Result<void> certifying(const Event &event);
    Result<void> authorising(const Event &event);
    Result<void> completingChip(const Event &event);
    Result<void> reversing(const Event &event);
    Result<void> oweReversal(ReversalReason reason);
    void sendReversals();
    Result<void> undone(bool done);

    // machine_notes_in.cpp
    Result<void> takingNotes(const Event &event);
    Result<void> stackingNote(const Event &event);
    Result<void> returningNote(const Event &event);
    Result<void> noteStacked(Money value);
    Result<void> noteStuck(Money value);
    bool isEnoughOrStopped();
    Result<void> openOrClose();
    Result<void> stopTaking();

    // machine_rest.cpp
    Result<void> choosingRest(const Event &event);
    Result<void> charging(const Event &event);
    Result<void> restBy(const Tender &tender);
    bool mayChooseAgain() const;
    Result<void> chooseAgain();
    Result<void> owePhone();

    // machine_payout.cpp
    Result<void> dispensing(const Event &event);
    Result<void> handingBackCard(const Event &event);
    Result<void> presenting(const Event &event);
    Result<void> waitingForHand(const Event &event);
    Result<void> retracting(const Event &event);
    Result<void> rejecting(const Event &event);
    Result<void> dispenseMore(CashDelivery &payout);
    Result<void> dispensed(const NotesDispensed &event);
    Result<void> present();
    Result<void> taken();
    Result<void> retract(Claim::Reason reason);
    Result<void> claimPayout();
    Result<void> reject();
    Result<void> traySaid(const TraySaid &said);

    // machine_purse.cpp
    Result<void> readyingPurse(const Event &event);
    Result<void> authorisingLoad(const Event &event);
    Result<void> loadingPurse(const Event &event);
    Result<void> findingPurse(const Event &event);
    Result<void> pendingLoad(const Event &event);
    Result<void> loaded(const Bytes &certificate);
    Result<void> notLoaded(const std::string &reason);
    Result<void> loadUnknown();
    Result<void> loadUnclear();
    Result<void> loadEnded(bool isLoaded);
    Result<void> loadEndRefused(const std::string &reason);

    // machine_bill.cpp
    Result<void> posting(const Event &event);
    Result<void> pending(const Event &event);
    Result<void> pendingBill(const Event &event);
    BillDelivery *waitingBill(LegState waiting);
    BillDelivery *askedBill(const std::string &key);
    Result<void> billUnanswered(const std::string &key);
    Result<void> billBooked(const BillBooked &event);
    Result<void> billRefused(const BillRefused &event);
    Result<void> askAgain(const std::string &key);

    template <typename Wanted, typename Legs>
    static Wanted &active(Legs &legs)
    {
        for (auto &leg : legs)
            if (auto *found = std::get_if<Wanted>(&leg);
                found != nullptr && found->state == LegState::Open)
                return *found;
        HUIMIN_CHECK(false, "a stage without its leg");
    }
    CardTender &card() { return active<CardTender>(now_.tenders); }
    CashTender &cash() { return active<CashTender>(now_.tenders); }
    PhoneTender &phone() { return active<PhoneTender>(now_.tenders); }
    CashDelivery &payout() { return active<CashDelivery>(now_.deliveries); }
    PurseDelivery &openLoad();

    Result<void> go(Stage stage)
    {
        now_.stage = stage;
        return {};
    }
    template <typename Each>
    Result<void> go(Stage stage, Each effect)
    {
        effects_.push_back(std::move(effect));
        return go(stage);
    }

    Transaction now_;
    std::vector<Effect> effects_;
};

} // namespace huimin::transaction
