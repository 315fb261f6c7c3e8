// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/transaction/machine.h"

#include <algorithm>

namespace huimin::transaction {

/// Notes lie in the cash box, the slot is closed, and the resident says how the rest comes.
Result<void> Machine::choosingRest(const Event &event)
{
    const auto stop = [this] {
        now_.stopAsked = true;
        return proceed();
    };
    return match(
        event, [this](const RestBy &rest) { return restBy(rest.tender); },
        [this](const NotesAgain &) -> Result<void> {
            CashTender *notes = nullptr;
            for (Tender &tender : now_.tenders)
                if (auto *found = std::get_if<CashTender>(&tender))
                    notes = found;
            if (notes == nullptr)
                return fail(ErrorCode::Refused);
            notes->state = LegState::Open;
            now_.restAsked = false;
            return start(*notes);
        },
        [stop](const PaymentCancelled &) { return stop(); },
        [this, stop](const PaymentAbandoned &) {
            now_.residentGone = true;
            return stop();
        },
        [stop](const Interrupted &) { return stop(); });
}

/// Exactly the rest: less would leave some, more would have to come back.
Result<void> Machine::restBy(const Tender &tender)
{
    const auto *sale = std::get_if<CardTender>(&tender);
    const auto *phone = std::get_if<PhoneTender>(&tender);
    if (sale == nullptr && phone == nullptr)
        return fail(ErrorCode::Refused, "the rest comes by card or phone");
    if ((sale != nullptr ? sale->amount : phone->amount) != now_.missing())
        return fail(ErrorCode::Refused, "not the sum that is missing");
    now_.refused.reset();
    now_.tenders.push_back(tender);
    return proceed();
}

/// What was to pay the rest has said no, and nothing of it is left to be undone: the notes stay
/// where they are, and the resident may choose something else.
bool Machine::mayChooseAgain() const
{
    if (!now_.restAsked || now_.stopAsked || now_.residentGone || now_.suspect)
        return false;
    const auto *sale = std::get_if<CardTender>(&now_.tenders.back());
    const auto *phone = std::get_if<PhoneTender>(&now_.tenders.back());
    return (sale != nullptr && sale->state == LegState::NotDone &&
            sale->reversal == Reversal::None) ||
           (phone != nullptr && phone->state == LegState::NotDone &&
            phone->undoing == Reversal::None);
}

Result<void> Machine::chooseAgain()
{
    now_.refused = std::move(now_.tenders.back());
    now_.tenders.pop_back();
    return go(Stage::ChoosingRest);
}

Result<void> Machine::charging(const Event &event)
{
    const auto gone = [this](bool forGood) {
        now_.stopAsked = true;
        now_.residentGone = now_.residentGone || forGood;
        return owePhone();
    };
    return match(
        event,
        [this](const PhonePaid &paid) {
            PhoneTender &tender = phone();
            tender.state = LegState::Done;
            tender.wallet = paid.wallet;
            tender.reference = paid.reference;
            return proceed();
        },
        [this](const PhoneRefused &refused) {
            PhoneTender &tender = phone();
            tender.state = LegState::NotDone;
            tender.refusal = refused.reason;
            return proceed();
        },
        [this](const PhoneUnanswered &) { return owePhone(); },
        // The phone may have paid a moment ago: only undoing it is certain.
        [gone](const PaymentCancelled &) { return gone(false); },
        [gone](const PaymentAbandoned &) { return gone(true); },
        [gone](const Interrupted &) { return gone(true); });
}

Result<void> Machine::owePhone()
{
    PhoneTender &tender = phone();
    tender.state = LegState::NotDone;
    tender.undoing = Reversal::Owed;
    return proceed();
}

} // namespace huimin::transaction
