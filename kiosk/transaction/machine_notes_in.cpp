// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/check.h"
#include "kiosk/transaction/machine.h"

#include <algorithm>
#include <array>

namespace huimin::transaction {

namespace {

/// Renminbi banknotes of the fifth series that acceptors take.
constexpr std::array Banknotes{Money::yuan(1),  Money::yuan(5),  Money::yuan(10),
                               Money::yuan(20), Money::yuan(50), Money::yuan(100)};

} // namespace

std::set<std::int64_t> acceptableNotes(const Transaction &transaction)
{
    std::set<std::int64_t> acceptable;
    const CashTender *tender = transaction.cash();
    if (tender == nullptr)
        return acceptable;
    const Money missing = tender->due - tender->stacked();
    if (!missing.isPositive() || transaction.stopAsked || transaction.restAsked)
        return acceptable;
    for (const Money note : Banknotes) {
        const Money over = note - missing;
        const Money change =
            over.isPositive() ? cash::largestPayable(over, transaction.stock, transaction.notesMax)
                              : Money();
        if (!over.isPositive() || over - change < CreditMax)
            acceptable.insert(note.inFen());
    }
    return acceptable;
}

/// It ends when the acceptor is closed and holds nothing: until then a note may still be on
/// its way in.
Result<void> Machine::takingNotes(const Event &event)
{
    return match(
        event,
        [this](const NoteEscrowed &note) {
            now_.escrow = note.value;
            if (acceptableNotes(now_).contains(note.value.inFen()))
                return go(Stage::StackingNote, StackNote{});
            return go(Stage::ReturningNote, ReturnNote{});
        },
        // A unit that takes notes without asking is set wrongly, but it took money.
        [this](const NoteStacked &note) { return noteStacked(note.value); },
        // It got stuck before the unit knew what it was.
        [this](const NoteUnknown &note) { return noteStuck(note.value); },
        [this](const PaymentCancelled &) {
            now_.stopAsked = true;
            return openOrClose();
        },
        [this](const PaymentAbandoned &) {
            now_.stopAsked = true;
            now_.residentGone = true;
            return openOrClose();
        },
        [this](const RestAsked &) {
            now_.restAsked = true;
            return openOrClose();
        },
        // A note may have gone in and stuck without a record that survived.
        [this](const Interrupted &) {
            now_.stopAsked = true;
            return go(Stage::TakingNotes, AskAcceptor{});
        },
        [this](const AcceptorEmpty &) -> Result<void> {
            if (!isEnoughOrStopped())
                return fail(ErrorCode::Refused); // it is open
            effects_.push_back(ConfirmNote{});
            return stopTaking();
        });
}

Result<void> Machine::stackingNote(const Event &event)
{
    return match(
        event, [this](const NoteStacked &note) { return noteStacked(note.value); },
        [this](const NoteReturned &) {
            effects_.push_back(ConfirmNote{});
            return openOrClose();
        },
        [this](const NoteUnknown &note) { return noteStuck(note.value); },
        [this](const RestAsked &) -> Result<void> {
            now_.restAsked = true; // once the note has come to rest
            return {};
        },
        [this](const PaymentCancelled &) -> Result<void> {
            now_.stopAsked = true;
            return {};
        },
        [this](const PaymentAbandoned &) -> Result<void> {
            now_.stopAsked = true;
            now_.residentGone = true;
            return {};
        },
        [this](const Interrupted &) {
            now_.stopAsked = true;
            return go(Stage::StackingNote, AskAcceptor{now_.escrow});
        });
}

Result<void> Machine::returningNote(const Event &event)
{
    return match(
        event,
        [this](const NoteReturned &) {
            effects_.push_back(ConfirmNote{});
            return openOrClose();
        },
        // It was told to give the note back and took it all the same.
        [this](const NoteStacked &note) { return noteStacked(note.value); },
        [this](const NoteUnknown &note) { return noteStuck(note.value); },
        [this](const RestAsked &) -> Result<void> {
            now_.restAsked = true;
            return {};
        },
        [this](const PaymentCancelled &) -> Result<void> {
            now_.stopAsked = true;
            return {};
        },
        [this](const PaymentAbandoned &) -> Result<void> {
            now_.stopAsked = true;
            now_.residentGone = true;
            return {};
        },
        [this](const Interrupted &) {
            now_.stopAsked = true;
            return go(Stage::ReturningNote, AskAcceptor{now_.escrow});
        });
}

Result<void> Machine::noteStacked(Money value)
{
    cash().notes.push_back(value);
    effects_.push_back(ConfirmNote{});
    return openOrClose();
}

/// The note is somewhere inside. It is not money until people have found it.
Result<void> Machine::noteStuck(Money value)
{
    now_.claims.push_back({Claim::Reason::NoteStuck, value});
    now_.suspect = true;
    now_.stopAsked = true;
    now_.escrow = {};
    effects_.push_back(CloseAcceptor{});
    return stopTaking();
}

bool Machine::isEnoughOrStopped()
{
    return now_.stopAsked || now_.restAsked || cash().stacked() >= cash().due;
}

/// After a note has come to rest: the next one, or no more.
Result<void> Machine::openOrClose()
{
    now_.escrow = {};
    if (isEnoughOrStopped())
        return go(Stage::TakingNotes, CloseAcceptor{});
    return go(Stage::TakingNotes, OpenAcceptor{acceptableNotes(now_)});
}

/// The tender ends with what lies in the stacker, whatever it is. If that happens to be
/// enough the resident still gets what they came for.
Result<void> Machine::stopTaking()
{
    CashTender &tender = cash();
    tender.state = LegState::Done;
    if (tender.stacked() >= tender.due)
        now_.stopAsked = false;
    else if (now_.restAsked && !now_.stopAsked)
        return go(Stage::ChoosingRest);
    return proceed();
}

} // namespace huimin::transaction
