// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/transaction/machine.h"

#include "kiosk/base/check.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::transaction {

namespace {

template <typename Leg>
LegState stateOf(const Leg &leg)
{
    return std::visit([](const auto &each) { return each.state; }, leg);
}

} // namespace

Result<Step> advance(const Transaction &transaction, const Event &event)
{
    Machine machine(transaction);
    if (const auto done = machine.on(event); !done)
        return fail(done.error().code,
                    fmt::format("{} means nothing in stage {}{}{}", name(event),
                                name(transaction.stage), done.error().detail.empty() ? "" : ": ",
                                done.error().detail));
    return machine.finish();
}

Result<void> Machine::on(const Event &event)
{
    // A late answer changes nothing in any stage; the reversal stands.
    if (std::holds_alternative<LateAnswer>(event))
        return now_.card() != nullptr ? Result<void>() : fail(ErrorCode::Refused);
    if (std::holds_alternative<Interrupted>(event)) {
        if (now_.stage == Stage::New || now_.stage == Stage::Settled)
            return fail(ErrorCode::Refused);
        now_.interrupted = now_.interrupted || !now_.isOver();
        now_.residentGone = true;
    }
    return atStage(event);
}

/// One switch over stages, without a default: the compiler lists what a new stage
/// forgot.
Result<void> Machine::atStage(const Event &event)
{
    switch (now_.stage) {
    case Stage::New:
        return match(event, [this](const Started &started) { return begin(started); });
    case Stage::Certifying:
        return certifying(event);
    case Stage::Authorising:
        return authorising(event);
    case Stage::CompletingChip:
        return completingChip(event);
    case Stage::TakingNotes:
        return takingNotes(event);
    case Stage::StackingNote:
        return stackingNote(event);
    case Stage::ReturningNote:
        return returningNote(event);
    case Stage::ChoosingRest:
        return choosingRest(event);
    case Stage::Charging:
        return charging(event);
    case Stage::Posting:
        return posting(event);
    case Stage::ReadyingPurse:
        return readyingPurse(event);
    case Stage::AuthorisingLoad:
        return authorisingLoad(event);
    case Stage::LoadingPurse:
        return loadingPurse(event);
    case Stage::FindingPurse:
        return findingPurse(event);
    case Stage::Dispensing:
        return dispensing(event);
    case Stage::HandingBackCard:
        return handingBackCard(event);
    case Stage::Presenting:
        return presenting(event);
    case Stage::WaitingForHand:
        return waitingForHand(event);
    case Stage::Retracting:
        return retracting(event);
    case Stage::Rejecting:
        return rejecting(event);
    case Stage::Pending:
        return pending(event);
    case Stage::Reversing:
        return reversing(event);
    case Stage::Settled:
        return fail(ErrorCode::Refused);
    }
    return fail(ErrorCode::Refused);
}

Result<void> Machine::begin(const Started &started)
{
    if (started.tenders.empty() || started.deliveries.empty())
        return fail(ErrorCode::Refused, "a transaction needs both sides");
    const auto isLoad = [](const Delivery &each) {
        return std::holds_alternative<PurseDelivery>(each);
    };
    if (std::any_of(started.deliveries.begin() + 1, started.deliveries.end(), isLoad))
        return fail(ErrorCode::Refused, "a card is loaded before anything else is paid");
    now_.tenders = started.tenders;
    now_.deliveries = started.deliveries;
    now_.stock = started.stock;
    now_.notesMax = started.notesMax;
    now_.operation = started.lastOperation;
    return proceed();
}

/// What was to bring money in has not: then nothing new is begun. A bill that its company refused
/// keeps no other from being paid. A load that has come to nothing does: it comes first, so that
/// a sale is undone whole. Not so where people must look at it: then its money stays anyway.
bool Machine::hasFailed() const
{
    const PurseDelivery *load = now_.purse();
    if (load != nullptr && load->state == LegState::NotDone &&
        load->telling != PurseDelivery::Telling::Refused)
        return true;
    const auto failed = [](const auto &leg) { return stateOf(leg) == LegState::NotDone; };
    return now_.stopAsked || std::ranges::any_of(now_.tenders, failed);
}

/// The next leg, or the end. Tenders come before deliveries: nothing leaves before it
/// has come in.
Result<void> Machine::proceed()
{
    if (mayChooseAgain())
        return chooseAgain();
    if (!hasFailed()) {
        for (Tender &tender : now_.tenders)
            if (stateOf(tender) == LegState::Open)
                return std::visit([this](auto &each) { return start(each); }, tender);
        for (Delivery &delivery : now_.deliveries)
            if (stateOf(delivery) == LegState::Open)
                return std::visit([this](auto &each) { return start(each); }, delivery);
    }
    for (Tender &tender : now_.tenders)
        std::visit(
            [](auto &each) {
                if (each.state == LegState::Open)
                    each.state = LegState::NotDone;
            },
            tender);
    for (Delivery &delivery : now_.deliveries)
        std::visit(
            [](auto &each) {
                if (each.state == LegState::Open)
                    each.state = LegState::NotDone;
            },
            delivery);
    return settleRemainder();
}

Money Machine::remainder() const
{
    return now_.valueIn() - now_.valueOut() - now_.credit - now_.claimed();
}

/// What came in and did not go out goes back the way it came: a card sale is reversed, what a
/// phone paid is undone, notes are paid back as far as the cassettes allow, the rest is kept as a
/// credit. So is what a card or phone paid for one bill of several: a sale is undone whole or not
/// at all, and nobody takes out cash by paying bills.
Result<void> Machine::settleRemainder()
{
    for (Tender &tender : now_.tenders) {
        auto *sale = std::get_if<CardTender>(&tender);
        if (sale == nullptr || sale->state != LegState::Done || sale->amount > remainder())
            continue;
        sale->state = LegState::NotDone;
        sale->reversal = Reversal::Owed;
        sale->reversalReason =
            sale->isPurchase ? ReversalReason::Other : ReversalReason::TerminalFault;
    }
    for (Tender &tender : now_.tenders) {
        auto *sale = std::get_if<PhoneTender>(&tender);
        if (sale == nullptr || sale->state != LegState::Done || sale->amount > remainder())
            continue;
        sale->state = LegState::NotDone;
        sale->undoing = Reversal::Owed;
    }
    HUIMIN_CHECK(remainder() >= Money(), "more went out than came in");
    const bool triedBefore = now_.payout(PayoutPurpose::Change) != nullptr ||
                             now_.payout(PayoutPurpose::Refund) != nullptr;
    const Money back =
        now_.cash() != nullptr ? std::min(remainder(), now_.cash()->stacked()) : Money();
    if (back.isPositive() && !now_.residentGone && !triedBefore) {
        const Money payable = cash::largestPayable(back, now_.stock, now_.notesMax);
        if (payable.isPositive()) {
            const bool paid = now_.valueOut().isPositive();
            CashDelivery payout;
            payout.purpose = paid ? PayoutPurpose::Change : PayoutPurpose::Refund;
            payout.amount = payable;
            now_.deliveries.emplace_back(payout);
            return start(std::get<CashDelivery>(now_.deliveries.back()));
        }
    }
    now_.credit += remainder();
    return rest();
}

/// Nothing moves any more. What somebody outside still has to say, or to learn, comes now: first
/// what says whether there is something to give back, then what goes back. A card may stay away
/// for weeks, and a company be silent for days: neither waits for the other.
Result<void> Machine::rest()
{
    const BillDelivery *bill = waitingBill(LegState::Unknown);
    const PurseDelivery *load = now_.purse();
    const bool isLost = load != nullptr && load->state == LegState::Unknown;
    const bool mustTell = load != nullptr && load->telling == PurseDelivery::Telling::Owed;
    if (bill != nullptr)
        effects_.emplace_back(AskBill{*bill});
    if (isLost)
        effects_.emplace_back(AskLoad{*load});
    if (bill != nullptr && mustTell)
        effects_.emplace_back(TellLoad{*load});
    if (bill != nullptr || isLost)
        return go(Stage::Pending);
    sendReversals();
    const bool owed = std::ranges::any_of(effects_, [](const Effect &effect) {
        return std::holds_alternative<SendReversal>(effect) ||
               std::holds_alternative<UndoPhone>(effect);
    });
    if (owed)
        return go(Stage::Reversing);
    if (mustTell)
        return go(Stage::Pending, TellLoad{*load});
    HUIMIN_CHECK(now_.balances(), "the books of a transaction do not balance");
    return go(Stage::Settled);
}

Result<void> Machine::start(CardTender &tender)
{
    return go(Stage::Certifying, CertifyCard{tender.amount, tender.isPurchase});
}

Result<void> Machine::start(CashTender &)
{
    return go(Stage::TakingNotes, OpenAcceptor{acceptableNotes(now_)});
}

Result<void> Machine::start(PhoneTender &tender)
{
    return go(Stage::Charging, ChargePhone{tender});
}

Result<void> Machine::start(CashDelivery &payout)
{
    return dispenseMore(payout);
}

Result<void> Machine::start(BillDelivery &bill)
{
    return go(Stage::Posting, PostBill{bill});
}

Result<void> Machine::start(PurseDelivery &load)
{
    ++load.attempts;
    return go(Stage::ReadyingPurse, ReadyPurse{load});
}

} // namespace huimin::transaction
