// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/transaction/legs.h"

namespace huimin::transaction {

using TransactionId = std::int64_t;

/// Where a transaction stands; README.md says for each what is true and what must not
/// be done.
enum class Stage {
    New,
    Certifying,
    Authorising,
    CompletingChip,
    TakingNotes,
    StackingNote,
    ReturningNote,
    ChoosingRest,
    Charging,
    Posting,
    ReadyingPurse,
    AuthorisingLoad,
    LoadingPurse,
    FindingPurse,
    Dispensing,
    HandingBackCard,
    Presenting,
    WaitingForHand,
    Retracting,
    Rejecting,
    Pending,
    Reversing,
    Settled,
};

const char *name(Stage stage);

struct Transaction {
    TransactionId id = 0;
    Stage stage = Stage::New;
    std::vector<Tender> tenders;
    std::optional<Tender> refused; ///< of the last attempt to pay the rest, why it said no
    std::vector<Delivery> deliveries;
    std::vector<cash::Stock> stock; ///< what may still be paid out
    int notesMax = 0;
    CashDispenser::OperationId operation = 0; ///< the last dispense that was ordered

    Money credit; ///< kept for the resident under this transaction's number
    std::vector<Claim> claims;

    Money escrow;              ///< the note that is being stacked or returned
    bool restAsked = false;    ///< what notes have not paid comes by other means
    bool stopAsked = false;    ///< the resident wants to stop, or is gone
    bool residentGone = false; ///< nobody can take change
    bool interrupted = false;  ///< the station restarted before the resident could do no more
    bool cardKept = false;     ///< the resident did not take the card from the slot
    bool suspect = false;      ///< notes are somewhere that only staff can say

    /// The resident can do no more: settled, or only waiting for somebody outside.
    bool isOver() const
    {
        return stage == Stage::Settled || stage == Stage::Pending || stage == Stage::Reversing;
    }

    /// What is due and has not come in.
    Money missing() const;

    // The books. At rest: in == out + credit + claimed.
    Money valueIn() const;
    Money valueOut() const;
    Money claimed() const;
    Money paidBack() const; ///< in notes: change and refunds that a hand took
    bool balances() const;

    /// The first leg of a kind; null when there is none.
    const CardTender *card() const;
    const CashTender *cash() const;
    const PhoneTender *phone() const;
    std::vector<const BillDelivery *> bills() const;
    const PurseDelivery *purse() const;
    const CashDelivery *payout(PayoutPurpose purpose) const;
};

} // namespace huimin::transaction
