// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/transaction/machine.h"

namespace huimin::transaction {

/// The first that waits so; null: none does.
BillDelivery *Machine::waitingBill(LegState waiting)
{
    for (Delivery &delivery : now_.deliveries)
        if (auto *bill = std::get_if<BillDelivery>(&delivery);
            bill != nullptr && bill->state == waiting)
            return bill;
    return nullptr;
}

/// The bill that is asked about now: at most one is, the first that waits for an answer. Null: an
/// answer with this key is about another one.
BillDelivery *Machine::askedBill(const std::string &key)
{
    BillDelivery *bill =
        waitingBill(now_.stage == Stage::Posting ? LegState::Open : LegState::Unknown);
    return bill != nullptr && bill->key == key ? bill : nullptr;
}

Result<void> Machine::posting(const Event &event)
{
    return match(
        event, [this](const BillBooked &booked) { return billBooked(booked); },
        [this](const BillRefused &refused) { return billRefused(refused); },
        [this](const BillUnanswered &unanswered) { return billUnanswered(unanswered.key); },
        // What is behind it in the same transaction is paid for as well, and posted now for the
        // first time.
        [this](const Interrupted &) {
            return billUnanswered(active<BillDelivery>(now_.deliveries).key);
        });
}

/// It may have been booked. The money counts as paid until the biller says no; the rest of the
/// visit goes on.
Result<void> Machine::billUnanswered(const std::string &key)
{
    BillDelivery *bill = askedBill(key);
    if (bill == nullptr)
        return fail(ErrorCode::Refused, "another payment");
    bill->state = LegState::Unknown;
    return proceed();
}

Result<void> Machine::billBooked(const BillBooked &event)
{
    BillDelivery *bill = askedBill(event.key);
    if (bill == nullptr)
        return fail(ErrorCode::Refused, "another payment");
    bill->state = LegState::Done;
    bill->receipt = event.receipt;
    return proceed();
}

Result<void> Machine::billRefused(const BillRefused &event)
{
    BillDelivery *bill = askedBill(event.key);
    if (bill == nullptr)
        return fail(ErrorCode::Refused, "another payment");
    bill->state = LegState::NotDone;
    bill->refusal = event.reason;
    return proceed();
}

Result<void> Machine::askAgain(const std::string &key)
{
    const BillDelivery *bill = askedBill(key);
    if (bill == nullptr)
        return fail(ErrorCode::Refused, "another payment");
    return go(Stage::Pending, AskBill{*bill});
}

/// The resident has left with a slip. Whatever comes now comes without them.
Result<void> Machine::pending(const Event &event)
{
    now_.residentGone = true;
    if (std::holds_alternative<Interrupted>(event))
        return rest();
    const bool isOfBill = std::holds_alternative<BillBooked>(event) ||
                          std::holds_alternative<BillRefused>(event) ||
                          std::holds_alternative<BillUnanswered>(event) ||
                          std::holds_alternative<BillNeverHeard>(event);
    return isOfBill ? pendingBill(event) : pendingLoad(event);
}

Result<void> Machine::pendingBill(const Event &event)
{
    return match(
        event, [this](const BillBooked &booked) { return billBooked(booked); },
        [this](const BillRefused &refused) { return billRefused(refused); },
        [this](const BillUnanswered &unanswered) { return askAgain(unanswered.key); },
        [this](const BillNeverHeard &unheard) -> Result<void> {
            const BillDelivery *bill = askedBill(unheard.key);
            if (bill == nullptr)
                return fail(ErrorCode::Refused, "another payment");
            // The key never arrived, so posting it now is the first time.
            return go(Stage::Pending, PostBill{*bill});
        });
}

} // namespace huimin::transaction
