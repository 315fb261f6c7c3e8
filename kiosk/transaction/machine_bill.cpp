// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/check.h"
#include "kiosk/transaction/machine.h"

namespace huimin::transaction {

BillDelivery &Machine::unansweredBill()
{
    for (Delivery &delivery : now_.deliveries)
        if (auto *bill = std::get_if<BillDelivery>(&delivery);
            bill != nullptr && (bill->state == LegState::Open || bill->state == LegState::Unknown))
            return *bill;
    HUIMIN_CHECK(false, "a stage without its bill");
}

Result<void> Machine::posting(const Event &event)
{
    const auto unanswered = [this] {
        // It may have been booked. The money counts as paid until the biller says no;
        // the rest of the visit goes on.
        unansweredBill().state = LegState::Unknown;
        return proceed();
    };
    return match(
        event, [this](const BillBooked &booked) { return billBooked(booked); },
        [this](const BillRefused &refused) { return billRefused(refused); },
        [unanswered](const BillUnanswered &) { return unanswered(); },
        [unanswered](const Interrupted &) { return unanswered(); });
}

Result<void> Machine::billBooked(const BillBooked &event)
{
    BillDelivery &bill = unansweredBill();
    bill.state = LegState::Done;
    bill.receipt = event.receipt;
    return proceed();
}

Result<void> Machine::billRefused(const BillRefused &event)
{
    BillDelivery &bill = unansweredBill();
    bill.state = LegState::NotDone;
    bill.refusal = event.reason;
    return proceed();
}

/// The resident has left with a slip. Whatever comes now comes without them.
Result<void> Machine::pending(const Event &event)
{
    now_.residentGone = true;
    if (now_.purse() != nullptr)
        return pendingLoad(event);
    return match(
        event, [this](const BillBooked &booked) { return billBooked(booked); },
        [this](const BillRefused &refused) { return billRefused(refused); },
        [this](const BillUnanswered &) { return go(Stage::Pending, AskBill{unansweredBill()}); },
        // The key never arrived, so posting it now is the first time.
        [this](const BillNeverHeard &) { return go(Stage::Pending, PostBill{unansweredBill()}); },
        [this](const Interrupted &) { return go(Stage::Pending, AskBill{unansweredBill()}); });
}

} // namespace huimin::transaction
