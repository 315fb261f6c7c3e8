// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/check.h"
#include "kiosk/transaction/machine.h"

namespace huimin::transaction {

Result<void> Machine::certifying(const Event &event)
{
    const auto notDone = [this] {
        card().state = LegState::NotDone;
        return proceed();
    };
    return match(
        event,
        [this](const CardCertified &certified) {
            CardTender &tender = card();
            tender.request = certified.request;
            return go(Stage::Authorising, SendRequest{certified.request, tender.amount,
                                                      tender.isPurchase, tender.purpose});
        },
        [this, notDone](const CardRefused &refused) {
            card().refusal = refused.reason;
            return notDone();
        },
        // The cryptogram was never sent: nothing can have happened.
        [notDone](const Interrupted &) { return notDone(); });
}

Result<void> Machine::authorising(const Event &event)
{
    return match(
        event,
        [this](const Answered &answered) {
            CardTender &tender = card();
            tender.responseCode = answered.responseCode;
            tender.authorisationCode = answered.authorisationCode;
            tender.reference = answered.reference;
            if (answered.approved)
                return go(Stage::CompletingChip, CompleteChip{});
            tender.state = LegState::NotDone;
            effects_.push_back(CloseChip{answered.responseCode});
            return proceed();
        },
        [this](const Unanswered &unanswered) {
            effects_.push_back(CloseChip{});
            return oweReversal(unanswered.reason);
        },
        [this](const NotSent &) {
            effects_.push_back(CloseChip{});
            card().state = LegState::NotDone;
            return proceed();
        },
        // The request may have left; whether it was answered nobody remembers.
        [this](const Interrupted &) { return oweReversal(ReversalReason::NoAnswer); });
}

Result<void> Machine::completingChip(const Event &event)
{
    return match(
        event,
        [this](const ChipAgreed &) {
            card().state = LegState::Done;
            return proceed();
        },
        [this](const ChipRefused &refused) {
            card().refusal = refused.reason;
            return oweReversal(ReversalReason::TerminalFault);
        },
        [this](const Interrupted &) { return oweReversal(ReversalReason::TerminalFault); });
}

Result<void> Machine::oweReversal(ReversalReason reason)
{
    CardTender &tender = card();
    tender.state = LegState::NotDone;
    tender.reversal = Reversal::Owed;
    tender.reversalReason = reason;
    return proceed();
}

void Machine::sendReversals()
{
    for (const Tender &each : now_.tenders) {
        if (const auto *sale = std::get_if<CardTender>(&each);
            sale != nullptr && sale->reversal == Reversal::Owed) {
            HUIMIN_CHECK(sale->request.has_value(), "a reversal of something never sent");
            effects_.push_back(
                SendReversal{*sale->request, sale->amount, sale->isPurchase, sale->reversalReason});
        }
        if (const auto *sale = std::get_if<PhoneTender>(&each);
            sale != nullptr && sale->undoing == Reversal::Owed)
            effects_.push_back(UndoPhone{*sale});
    }
}

/// One at a time can be owed: money comes in by one of them and by notes.
Result<void> Machine::reversing(const Event &event)
{
    return match(
        event, [this](const ReversalAnswered &answered) { return undone(answered.done); },
        [this](const PhoneUndone &answered) { return undone(answered.done); },
        [this](const Interrupted &) { return rest(); });
}

Result<void> Machine::undone(bool done)
{
    const auto settle = [this, done](Reversal &reversal, Money amount) {
        reversal = done ? Reversal::Answered : Reversal::Refused;
        // Somebody else keeps what the station did not pay out: people must settle it.
        if (!done)
            now_.claims.push_back({Claim::Reason::ReversalRefused, amount});
        return rest();
    };
    for (Tender &each : now_.tenders) {
        if (auto *sale = std::get_if<CardTender>(&each);
            sale != nullptr && sale->reversal == Reversal::Owed)
            return settle(sale->reversal, sale->amount);
        if (auto *sale = std::get_if<PhoneTender>(&each);
            sale != nullptr && sale->undoing == Reversal::Owed)
            return settle(sale->undoing, sale->amount);
    }
    return fail(ErrorCode::Refused, "nothing is owed");
}

} // namespace huimin::transaction
