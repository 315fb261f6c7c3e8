// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/transaction/transaction.h"

#include "kiosk/transaction/effect.h"
#include "kiosk/transaction/event.h"

namespace huimin::transaction {

namespace {

template <typename Wanted, typename Legs>
const Wanted *firstOf(const Legs &legs)
{
    for (const auto &leg : legs)
        if (const auto *found = std::get_if<Wanted>(&leg))
            return found;
    return nullptr;
}

} // namespace

Money Transaction::valueIn() const
{
    Money sum;
    for (const Tender &tender : tenders) {
        if (const auto *card = std::get_if<CardTender>(&tender)) {
            // What was reversed never came in; what the bank refuses to reverse did.
            const bool kept = card->state == LegState::Done || card->reversal == Reversal::Refused;
            if (kept)
                sum += card->amount;
        } else if (const auto *phone = std::get_if<PhoneTender>(&tender)) {
            if (phone->state == LegState::Done || phone->undoing == Reversal::Refused)
                sum += phone->amount;
        } else {
            sum += std::get<CashTender>(tender).stacked();
        }
    }
    for (const Claim &claim : claims)
        if (claim.reason == Claim::Reason::NoteStuck)
            sum += claim.amount;
    return sum;
}

Money Transaction::valueOut() const
{
    Money sum;
    for (const Delivery &delivery : deliveries) {
        if (const auto *payout = std::get_if<CashDelivery>(&delivery)) {
            if (payout->state == LegState::Done)
                sum += payout->amount;
            continue;
        }
        // A biller that has been asked is owed the money until it says no; a card that was torn
        // away has it until it says that it has not.
        const auto owed = [&sum](const auto &each) {
            if (each.state == LegState::Done || each.state == LegState::Unknown)
                sum += each.amount;
        };
        if (const auto *bill = std::get_if<BillDelivery>(&delivery))
            owed(*bill);
        else
            owed(std::get<PurseDelivery>(delivery));
    }
    return sum;
}

Money Transaction::claimed() const
{
    Money sum;
    for (const Claim &claim : claims)
        sum += claim.amount;
    return sum;
}

Money Transaction::paidBack() const
{
    Money sum;
    for (const Delivery &delivery : deliveries)
        if (const auto *payout = std::get_if<CashDelivery>(&delivery);
            payout != nullptr && payout->purpose != PayoutPurpose::Withdrawal &&
            payout->state == LegState::Done)
            sum += payout->amount;
    return sum;
}

bool Transaction::balances() const
{
    return valueIn() == valueOut() + credit + claimed();
}

const CardTender *Transaction::card() const
{
    return firstOf<CardTender>(tenders);
}

const CashTender *Transaction::cash() const
{
    return firstOf<CashTender>(tenders);
}

const PhoneTender *Transaction::phone() const
{
    return firstOf<PhoneTender>(tenders);
}

Money Transaction::missing() const
{
    Money due;
    for (const Delivery &delivery : deliveries)
        std::visit([&due](const auto &each) { due += each.amount; }, delivery);
    return due - valueIn();
}

std::vector<const BillDelivery *> Transaction::bills() const
{
    std::vector<const BillDelivery *> all;
    for (const Delivery &delivery : deliveries)
        if (const auto *bill = std::get_if<BillDelivery>(&delivery))
            all.push_back(bill);
    return all;
}

const PurseDelivery *Transaction::purse() const
{
    return firstOf<PurseDelivery>(deliveries);
}

const CashDelivery *Transaction::payout(PayoutPurpose purpose) const
{
    for (const Delivery &delivery : deliveries) {
        const auto *payout = std::get_if<CashDelivery>(&delivery);
        if (payout != nullptr && payout->purpose == purpose)
            return payout;
    }
    return nullptr;
}

const char *name(LegState state)
{
    switch (state) {
    case LegState::Open:
        return "open";
    case LegState::Done:
        return "done";
    case LegState::NotDone:
        return "notDone";
    case LegState::Unknown:
        return "unknown";
    }
    return "?";
}

const char *name(Reversal reversal)
{
    switch (reversal) {
    case Reversal::None:
        return "none";
    case Reversal::Owed:
        return "owed";
    case Reversal::Answered:
        return "answered";
    case Reversal::Refused:
        return "refused";
    }
    return "?";
}

const char *name(PayoutPurpose purpose)
{
    switch (purpose) {
    case PayoutPurpose::Withdrawal:
        return "withdrawal";
    case PayoutPurpose::Change:
        return "change";
    case PayoutPurpose::Refund:
        return "refund";
    }
    return "?";
}

const char *name(Claim::Reason reason)
{
    switch (reason) {
    case Claim::Reason::NotesNotTaken:
        return "notesNotTaken";
    case Claim::Reason::PresentUnknown:
        return "presentUnknown";
    case Claim::Reason::NoteStuck:
        return "noteStuck";
    case Claim::Reason::ReversalRefused:
        return "reversalRefused";
    case Claim::Reason::PurseUnclear:
        return "purseUnclear";
    }
    return "?";
}

const char *name(Stage stage)
{
    switch (stage) {
    case Stage::New:
        return "new";
    case Stage::Certifying:
        return "certifying";
    case Stage::Authorising:
        return "authorising";
    case Stage::CompletingChip:
        return "completingChip";
    case Stage::TakingNotes:
        return "takingNotes";
    case Stage::StackingNote:
        return "stackingNote";
    case Stage::ReturningNote:
        return "returningNote";
    case Stage::ChoosingRest:
        return "choosingRest";
    case Stage::Charging:
        return "charging";
    case Stage::Posting:
        return "posting";
    case Stage::ReadyingPurse:
        return "readyingPurse";
    case Stage::AuthorisingLoad:
        return "authorisingLoad";
    case Stage::LoadingPurse:
        return "loadingPurse";
    case Stage::FindingPurse:
        return "findingPurse";
    case Stage::Dispensing:
        return "dispensing";
    case Stage::HandingBackCard:
        return "handingBackCard";
    case Stage::Presenting:
        return "presenting";
    case Stage::WaitingForHand:
        return "waitingForHand";
    case Stage::Retracting:
        return "retracting";
    case Stage::Rejecting:
        return "rejecting";
    case Stage::Pending:
        return "pending";
    case Stage::Reversing:
        return "reversing";
    case Stage::Settled:
        return "settled";
    }
    return "?";
}

} // namespace huimin::transaction
