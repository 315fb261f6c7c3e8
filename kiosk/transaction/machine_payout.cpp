// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/check.h"
#include "kiosk/transaction/machine.h"

#include <algorithm>

namespace huimin::transaction {

namespace {

constexpr int DispensesMax = 3;

int notesIn(const cash::PayoutPlan &plan)
{
    int count = 0;
    for (const cash::Portion &portion : plan)
        count += portion.count;
    return count;
}

} // namespace

/// Plans what is still missing in the tray and orders it; gives up when it cannot be
/// made from what the cassettes hold.
Result<void> Machine::dispenseMore(CashDelivery &payout)
{
    const Money missing = payout.amount - cash::valueOf(payout.inTray, now_.stock);
    const auto plan =
        payout.attempts < DispensesMax
            ? cash::planPayout(missing, now_.stock, now_.notesMax - notesIn(payout.inTray))
            : std::nullopt;
    if (!plan)
        return reject();
    ++payout.attempts;
    ++now_.operation;
    return go(Stage::Dispensing, Dispense{now_.operation, *plan});
}

Result<void> Machine::dispensing(const Event &event)
{
    return match(
        event, [this](const NotesDispensed &each) { return dispensed(each); },
        [this](const Interrupted &) {
            return go(Stage::Dispensing, AskDispenser{now_.operation});
        });
}

Result<void> Machine::dispensed(const NotesDispensed &event)
{
    if (event.operation != now_.operation)
        return fail(ErrorCode::Refused, "another operation");
    CashDelivery &delivery = payout();
    for (const CashDispenser::Counted &counted : event.units) {
        for (cash::Stock &stock : now_.stock)
            if (stock.unit == counted.unit)
                stock.count = std::max(0, stock.count - counted.dispensed - counted.rejected);
        auto known = std::ranges::find(delivery.inTray, counted.unit, &cash::Portion::unit);
        if (known == delivery.inTray.end())
            delivery.inTray.push_back({counted.unit, counted.dispensed});
        else
            known->count += counted.dispensed;
    }
    // A cassette that gave too little keeps its denomination, for counting, and no notes.
    for (cash::Stock &stock : now_.stock)
        if (stock.unit == event.failedUnit)
            stock.count = 0;
    if (event.outcome == Outcome::Unknown) {
        now_.suspect = true;
        return reject();
    }
    // After a restart nothing is paid out any more: the bank was told, or will be.
    if (now_.interrupted || event.outcome == Outcome::NotDone)
        return reject();

    const Money inTray = cash::valueOf(delivery.inTray, now_.stock);
    if (inTray > delivery.amount)
        return reject(); // too much lies there, and nobody has seen it
    if (inTray < delivery.amount)
        return dispenseMore(delivery);
    if (delivery.purpose == PayoutPurpose::Withdrawal || now_.card() != nullptr)
        return go(Stage::HandingBackCard, ReturnCard{});
    return present();
}

/// The card first, then the money: a card is forgotten, money is not.
Result<void> Machine::handingBackCard(const Event &event)
{
    return match(
        event, [this](const CardTaken &) { return present(); },
        [this](const CardKept &) {
            now_.cardKept = true;
            return reject();
        },
        [this](const Interrupted &) { return reject(); });
}

Result<void> Machine::present()
{
    return go(Stage::Presenting, Present{now_.operation});
}

Result<void> Machine::presenting(const Event &event)
{
    return match(
        event,
        [this](const NotesPresented &presented) {
            switch (presented.outcome) {
            case Outcome::Done:
                return go(Stage::WaitingForHand, WaitForHand{});
            case Outcome::NotDone:
                return reject();
            case Outcome::Unknown:
                break;
            }
            return retract(Claim::Reason::PresentUnknown);
        },
        [this](const TraySaid &said) { return traySaid(said); },
        [this](const Interrupted &) { return go(Stage::Presenting, AskTray{now_.operation}); });
}

Result<void> Machine::waitingForHand(const Event &event)
{
    return match(
        event, [this](const NotesTaken &) { return taken(); },
        [this](const NotesLeft &) { return retract(Claim::Reason::NotesNotTaken); },
        [this](const TraySaid &said) { return traySaid(said); },
        [this](const Interrupted &) { return go(Stage::WaitingForHand, AskTray{now_.operation}); });
}

/// After a restart: what the tray remembers decides. An empty tray that was open has
/// been emptied by the one person who stood there.
Result<void> Machine::traySaid(const TraySaid &said)
{
    using PresentState = CashDispenser::PresentState;
    if (said.presented == PresentState::NotPresented)
        return reject();
    if (said.presented == PresentState::Presented && said.tray == CashDispenser::Tray::Empty)
        return taken();
    return retract(said.presented == PresentState::Presented ? Claim::Reason::NotesNotTaken
                                                             : Claim::Reason::PresentUnknown);
}

Result<void> Machine::taken()
{
    payout().state = LegState::Done;
    return proceed();
}

/// Notes that were within reach are taken back uncounted: some may be gone, some may
/// have been exchanged. Only people can say what is owed, so it becomes a claim, and
/// nothing is reversed.
Result<void> Machine::retract(Claim::Reason reason)
{
    now_.claims.push_back({reason, payout().amount});
    return go(Stage::Retracting, Retract{now_.operation});
}

Result<void> Machine::retracting(const Event &event)
{
    const auto end = [this] {
        payout().state = LegState::Unknown;
        return proceed();
    };
    return match(
        event, [end](const NotesRetracted &) { return end(); },
        [this, end](const TraySaid &said) {
            if (said.tray == CashDispenser::Tray::Empty)
                return end();
            return go(Stage::Retracting, Retract{now_.operation});
        },
        [this](const Interrupted &) { return go(Stage::Retracting, AskTray{now_.operation}); });
}

/// What lies behind the shutter was never within reach: nothing was paid out.
Result<void> Machine::reject()
{
    if (payout().attempts == 0) {
        payout().state = LegState::NotDone;
        return proceed();
    }
    return go(Stage::Rejecting, Reject{now_.operation});
}

Result<void> Machine::rejecting(const Event &event)
{
    return match(
        event,
        [this](const NotesRejected &rejected) {
            if (rejected.outcome != Outcome::Done)
                now_.suspect = true; // they still lie there, closed in
            payout().state = LegState::NotDone;
            return proceed();
        },
        [this](const Interrupted &) { return go(Stage::Rejecting, Reject{now_.operation}); });
}

} // namespace huimin::transaction
