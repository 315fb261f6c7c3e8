// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/transaction/performer.h"

#include "kiosk/base/log.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>

namespace huimin::transaction {

using namespace std::chrono_literals;

namespace {

constexpr auto DeviceComesLimit = 120s;
constexpr auto DeviceComesPace = 200ms;
constexpr auto ReversalsLimit = 20s;
constexpr Money LargestNote = Money::yuan(100);
constexpr auto BetweenFailures = 500ms;
constexpr std::size_t KeptAnswers = 8;

/// How a bill was paid, for its company.
std::string tenderWord(const Transaction &transaction)
{
    if (transaction.tenders.size() > 1)
        return "mixed";
    if (transaction.phone() != nullptr)
        return "phone";
    return transaction.card() != nullptr ? "card" : "cash";
}

// PAN padded to twenty digits, expiry, filling: sixteen bytes for either cipher.
constexpr std::size_t PanDigits = 20;
constexpr std::size_t SealedDigits = 32;

} // namespace

Performer::Performer(World world, Runner &runner)
    : world_(std::move(world)), runner_(runner), taken_(world_.clock)
{
    runner_.onEffect([this](TransactionId id, const Effect &effect) { perform(id, effect); });
    if (world_.acceptor != nullptr)
        world_.acceptor->onEvent([this](const CashAcceptor::Event &event) { noteEvent(event); });
    if (world_.dispenser != nullptr)
        world_.dispenser->onEvent([this](CashDispenser::Event) { taken_.put(true); });
}

void Performer::perform(TransactionId id, const Effect &effect)
{
    std::visit([this, id](const auto &each) { tasks_.run(run(id, each)); }, effect);
}

void Performer::recover()
{
    const auto movesNote = [](const auto &each) {
        return each.second.stage == Stage::TakingNotes ||
               each.second.stage == Stage::StackingNote ||
               each.second.stage == Stage::ReturningNote;
    };
    const bool asked = std::ranges::any_of(runner_.book().open(), movesNote);
    runner_.recover();
    if (world_.acceptor != nullptr && !asked)
        tasks_.run(forgetOldNote());
}

/// A note that ended before the restart, and whose end the journal has: the unit may
/// stop repeating it.
Task<void> Performer::forgetOldNote()
{
    (void)co_await world_.acceptor->fateAfterRestart();
    world_.acceptor->acknowledge();
}

const Acquirer::Answer *Performer::answerTo(TransactionId id) const
{
    const auto found = answers_.find(id);
    return found == answers_.end() ? nullptr : &found->second;
}

// The card.

Task<void> Performer::run(TransactionId id, CertifyCard effect)
{
    const auto local = world_.clock.wall() + world_.utcOffset;
    const std::int64_t trace = runner_.book().numbers().trace + 1;
    CardDesk::Order order{
        effect.amount, effect.isPurchase, fmt::format("{:%y%m%d}", local),
        fmt::format(
            "{:%H%M}{:02}", local,
            std::chrono::duration_cast<std::chrono::seconds>(local.time_since_epoch()).count() %
                60),
        trace};
    const std::string date = order.date.substr(2);
    const std::string time = order.time;
    auto certified = co_await world_.cardDesk->certify(std::move(order));
    if (const auto *refused = std::get_if<CardDesk::Refused>(&certified)) {
        runner_.put(id, CardRefused{refused->reason});
        co_return;
    }
    auto &request = std::get<Acquirer::Request>(certified);
    request.stan = stanOf(trace);
    request.batch = batchOf(trace);
    request.date = date;
    request.time = time;
    const auto sealed = co_await seal(request);
    if (!sealed) {
        log::warning("money", "sealing the card: {}", describe(sealed.error()));
        co_await world_.cardDesk->close({});
        runner_.put(id, CardRefused{"pinPad"});
        co_return;
    }
    const CardRequest known{request.stan, request.batch, request.date, request.cardSequence,
                            *sealed};
    requests_.insert_or_assign(id, std::move(request));
    runner_.put(id, CardCertified{known});
}

Task<Result<Bytes>> Performer::seal(const Acquirer::Request &request)
{
    std::string text = request.pan.reveal();
    text.resize(PanDigits, 'F');
    text += request.expiry;
    text.resize(SealedDigits, 'F');
    const Secret<Bytes> clear(hex(text));
    OPENSSL_cleanse(text.data(), text.size());
    co_return co_await world_.pinPad->seal(clear);
}

/// An unanswered reversal goes first: the bank must not be asked for new money while
/// it holds old money wrongly.
Task<bool> Performer::reversalsAreThrough()
{
    world_.outbox.hurry();
    const Instant end = world_.clock.now() + ReversalsLimit;
    while (world_.outbox.count("reversal:") > 0) {
        if (world_.clock.now() >= end)
            co_return false;
        co_await pause(world_.clock, DeviceComesPace);
    }
    co_return true;
}

Task<void> Performer::run(TransactionId id, SendRequest effect)
{
    const auto held = requests_.extract(id);
    const bool free = co_await reversalsAreThrough();
    if (held.empty() || !free) {
        runner_.put(id, NotSent{});
        co_return;
    }
    Acquirer::Request request = held.mapped();
    request.amount = effect.amount;
    request.service =
        effect.isPurchase ? Acquirer::Service::Purchase : Acquirer::Service::Withdrawal;
    request.purpose = effect.purpose;
    const auto answer = co_await world_.acquirer->authorise(std::move(request));
    answers_[id] = answer;
    if (answers_.size() > KeptAnswers)
        answers_.erase(answers_.begin());
    using Kind = Acquirer::Answer::Kind;
    switch (answer.kind) {
    case Kind::Approved:
    case Kind::Declined:
        runner_.put(id, Answered{answer.kind == Kind::Approved, answer.responseCode,
                                 answer.authorisationCode, answer.reference});
        break;
    case Kind::Silent:
    case Kind::Unclear:
        runner_.put(id, Unanswered{ReversalReason::NoAnswer});
        break;
    case Kind::BadMac:
        runner_.put(id, Unanswered{ReversalReason::BadMac});
        break;
    case Kind::NotSent:
        runner_.put(id, NotSent{});
        break;
    }
}

Task<void> Performer::run(TransactionId id, CompleteChip)
{
    const auto answer = co_await world_.cardDesk->complete(answers_[id]);
    if (answer.agreed)
        runner_.put(id, ChipAgreed{});
    else
        runner_.put(id, ChipRefused{answer.reason});
}

Task<void> Performer::run(TransactionId, CloseChip effect)
{
    if (world_.cardDesk != nullptr)
        co_await world_.cardDesk->close(effect.responseCode);
}

Task<void> Performer::run(TransactionId id, SendReversal effect)
{
    world_.outbox.add("reversal:" + effect.request.batch + effect.request.stan,
                      [this, id, effect] { return reverseOnce(id, effect); });
    co_return;
}

Task<bool> Performer::reverseOnce(TransactionId id, SendReversal effect)
{
    if (!world_.acquirer->isReady())
        co_return false;
    const auto clear = co_await world_.pinPad->unseal(effect.request.sealedCard);
    if (!clear)
        co_return false;
    const std::string text = digits(clear->reveal());
    Acquirer::Reversal reversal;
    reversal.service =
        effect.isPurchase ? Acquirer::Service::Purchase : Acquirer::Service::Withdrawal;
    reversal.amount = effect.amount;
    reversal.stan = effect.request.stan;
    reversal.batch = effect.request.batch;
    reversal.date = effect.request.date;
    reversal.pan = Pan(text.substr(0, std::min(text.find('F'), PanDigits)));
    reversal.expiry = text.substr(PanDigits, 4);
    reversal.cardSequence = effect.request.cardSequence;
    reversal.reason = static_cast<Acquirer::Reason>(effect.reason);
    const auto reversed = co_await world_.acquirer->reverse(std::move(reversal));
    if (reversed.answer == Acquirer::ReversalAnswer::Silent)
        co_return false;
    runner_.put(id, ReversalAnswered{reversed.responseCode,
                                     reversed.answer == Acquirer::ReversalAnswer::Done});
    co_return true;
}

Task<void> Performer::run(TransactionId id, ReturnCard)
{
    const auto handed = co_await world_.cardDesk->handBack();
    if (handed.taken)
        runner_.put(id, CardTaken{});
    else
        runner_.put(id, CardKept{handed.reason});
}

// Notes going out.

/// Notes that lie in the tray belong to somebody else, and would be taken with the new
/// ones. Only a second attempt finds its own notes there.
Task<bool> Performer::trayIsFree(TransactionId id, CashDispenser::OperationId operation)
{
    const Transaction *transaction = runner_.book().find(id);
    for (const Delivery &delivery : transaction->deliveries)
        if (const auto *payout = std::get_if<CashDelivery>(&delivery);
            payout != nullptr && payout->state == LegState::Open && payout->attempts > 1)
            co_return true;
    const auto status = co_await world_.dispenser->presentStatus(operation);
    co_return status && status->tray == CashDispenser::Tray::Empty;
}

Task<void> Performer::run(TransactionId id, Dispense effect)
{
    const bool free = co_await trayIsFree(id, effect.operation);
    if (!free) {
        runner_.put(
            id, NotesDispensed{effect.operation, Outcome::NotDone, {}, 0, "the tray is not empty"});
        co_return;
    }
    std::vector<CashDispenser::Counted> wanted;
    for (const cash::Portion &portion : effect.plan)
        wanted.push_back({portion.unit, portion.count, 0});
    const auto done = co_await world_.dispenser->dispense(effect.operation, std::move(wanted));
    runner_.put(id, NotesDispensed{effect.operation, done.outcome, done.units, done.failedUnit,
                                   done.detail});
}

/// After a restart a device may need its time to be there.
Task<bool> Performer::dispenserComes()
{
    const Instant end = world_.clock.now() + DeviceComesLimit;
    while (!world_.dispenser->isReady()) {
        if (world_.clock.now() >= end)
            co_return false;
        co_await pause(world_.clock, DeviceComesPace);
    }
    co_return true;
}

Task<void> Performer::run(TransactionId id, AskDispenser effect)
{
    NotesDispensed said{effect.operation, Outcome::Unknown, {}, 0, "the dispenser is away"};
    const bool there = co_await dispenserComes();
    if (there) {
        const auto last = co_await world_.dispenser->lastDispense(effect.operation);
        if (last)
            said = {effect.operation, last->outcome, last->units, last->failedUnit, last->detail};
        else
            said.detail = describe(last.error());
    }
    runner_.put(id, std::move(said));
}

Task<void> Performer::run(TransactionId id, Present effect)
{
    const auto outcome = co_await world_.dispenser->present(effect.operation);
    runner_.put(id, NotesPresented{outcome});
}

Task<void> Performer::run(TransactionId id, WaitForHand)
{
    taken_.clear();
    handExtended_ = false;
    handDeadline_ = world_.clock.now() + HandLimit;
    bool taken = false;
    while (!taken && world_.clock.now() < *handDeadline_) {
        const auto event = co_await taken_.take(*handDeadline_ - world_.clock.now());
        taken = event.value_or(false);
    }
    handDeadline_.reset();
    if (taken)
        runner_.put(id, NotesTaken{});
    else
        runner_.put(id, NotesLeft{});
}

bool Performer::extendHand()
{
    if (!handDeadline_ || handExtended_)
        return false;
    handExtended_ = true;
    *handDeadline_ += HandLimit;
    taken_.put(false); // wakes the wait, which reads the new deadline
    return true;
}

Task<void> Performer::run(TransactionId id, Retract effect)
{
    // Without an answer, too: the tray may hear it when the rest of the dispenser does not,
    // and what lies there must not be found by the next person.
    (void)co_await dispenserComes();
    const auto outcome = co_await world_.dispenser->retract(effect.operation);
    runner_.put(id, NotesRetracted{outcome});
}

Task<void> Performer::run(TransactionId id, Reject effect)
{
    (void)co_await dispenserComes();
    // What lies in the path goes first, so that it does not fall into an empty tray.
    const auto reset = co_await world_.dispenser->resetPath();
    if (reset != Outcome::Done)
        log::warning("money", "the dispenser's path is not clear");
    const auto outcome = co_await world_.dispenser->reject(effect.operation);
    runner_.put(id, NotesRejected{outcome});
}

Task<void> Performer::run(TransactionId id, AskTray effect)
{
    TraySaid said;
    const bool there = co_await dispenserComes();
    if (there) {
        const auto status = co_await world_.dispenser->presentStatus(effect.operation);
        if (status)
            said = {status->presented, status->tray};
    }
    runner_.put(id, said);
}

// Notes coming in.

void Performer::noteEvent(const CashAcceptor::Event &event)
{
    if (const auto *escrowed = std::get_if<CashAcceptor::Escrowed>(&event)) {
        if (takingNotes_ != 0)
            runner_.put(takingNotes_, NoteEscrowed{escrowed->value});
        return; // a note nobody asked for goes back by itself
    }
    if (const auto *stacked = std::get_if<CashAcceptor::StackedByItself>(&event)) {
        if (takingNotes_ != 0 && runner_.book().find(takingNotes_) != nullptr) {
            runner_.put(takingNotes_, NoteStacked{stacked->value});
        } else {
            (void)runner_.note(incident::UnexpectedNote,
                               fmt::format(R"({{"value":{}}})", stacked->value.inFen()));
            world_.acceptor->acknowledge();
        }
        return;
    }
    if (std::holds_alternative<CashAcceptor::Stuck>(event)) {
        noteStuck(takingNotes_);
        return;
    }
    if (noteNews_)
        noteNews_(event);
}

/// Its value is not known, so the most that it can be is claimed; people will see.
void Performer::noteStuck(TransactionId id)
{
    const Transaction *transaction = runner_.book().find(id);
    if (transaction == nullptr)
        return;
    const auto acceptable = acceptableNotes(*transaction);
    runner_.put(id,
                NoteUnknown{acceptable.empty() ? LargestNote : Money::fen(*acceptable.rbegin())});
}

Task<void> Performer::run(TransactionId id, OpenAcceptor effect)
{
    takingNotes_ = id;
    const auto started = co_await world_.acceptor->start(effect.fen);
    if (!started)
        log::warning("money", "the acceptor does not open: {}", describe(started.error()));
}

/// The unit takes its closing only when nothing moves in it. One that does not answer may hold
/// a note that nobody has seen: the same silence means the same after a restart.
Task<void> Performer::run(TransactionId id, CloseAcceptor)
{
    const auto ended = co_await world_.acceptor->end();
    if (takingNotes_ == id)
        takingNotes_ = 0;
    const Transaction *transaction = runner_.book().find(id);
    if (transaction == nullptr || transaction->stage != Stage::TakingNotes)
        co_return;
    if (ended) {
        runner_.put(id, AcceptorEmpty{});
        co_return;
    }
    log::warning("money", "the acceptor does not close: {}", describe(ended.error()));
    noteStuck(id);
}

Task<void> Performer::run(TransactionId id, StackNote)
{
    const Transaction *transaction = runner_.book().find(id);
    const Money value = transaction != nullptr ? transaction->escrow : Money();
    const auto moved = co_await world_.acceptor->stack();
    switch (moved.outcome) {
    case Outcome::Done:
        runner_.put(id, NoteStacked{value});
        break;
    case Outcome::NotDone:
        runner_.put(id, NoteReturned{value});
        break;
    case Outcome::Unknown:
        runner_.put(id, NoteUnknown{value});
        break;
    }
}

Task<void> Performer::run(TransactionId id, ReturnNote)
{
    const Transaction *transaction = runner_.book().find(id);
    const Money value = transaction != nullptr ? transaction->escrow : Money();
    const auto moved = co_await world_.acceptor->giveBack();
    switch (moved.outcome) {
    case Outcome::Done:
        runner_.put(id, NoteReturned{value});
        break;
    case Outcome::NotDone:
        runner_.put(id, NoteStacked{value}); // it took the note all the same
        break;
    case Outcome::Unknown:
        runner_.put(id, NoteUnknown{value});
        break;
    }
}

Task<void> Performer::run(TransactionId id, AskAcceptor effect)
{
    const auto fate = co_await world_.acceptor->fateAfterRestart();
    using Fate = CashAcceptor::NoteFate;
    // The end of a note that the journal has is repeated until it is confirmed.
    if (effect.value.isZero()) {
        if (fate == Fate::Unknown)
            noteStuck(id);
        else
            runner_.put(id, AcceptorEmpty{});
        co_return;
    }
    switch (fate) {
    case Fate::Stacked:
        runner_.put(id, NoteStacked{effect.value});
        break;
    case Fate::Returned:
        runner_.put(id, NoteReturned{effect.value});
        break;
    case Fate::None:
    case Fate::Unknown:
        runner_.put(id, NoteUnknown{effect.value});
        break;
    }
}

Task<void> Performer::run(TransactionId, ConfirmNote)
{
    world_.acceptor->acknowledge();
    co_return;
}

// Bills.

Task<void> Performer::run(TransactionId id, PostBill effect)
{
    Biller::Order order{effect.bill.key, effect.bill.account, {}, "cash"};
    if (const Transaction *transaction = runner_.book().find(id))
        order.tender = tenderWord(*transaction);
    for (const BillItem &item : effect.bill.items)
        order.items.push_back({item.id, item.amount});
    const auto biller = world_.billers.find(effect.bill.biller);
    if (biller == world_.billers.end()) {
        runner_.put(id,
                    BillUnanswered{effect.bill.key}); // a station file without it: nobody to ask
        co_return;
    }
    auto paid = co_await biller->second->pay(std::move(order));
    if (auto *booked = std::get_if<Biller::Booked>(&paid))
        runner_.put(id, BillBooked{effect.bill.key, booked->receipt});
    else if (auto *refused = std::get_if<Biller::Refused>(&paid))
        runner_.put(id, BillRefused{effect.bill.key, refused->reason});
    else
        runner_.put(id, BillUnanswered{effect.bill.key});
}

Task<void> Performer::run(TransactionId id, AskBill effect)
{
    // Right after a failed attempt there is nothing new to hear.
    co_await pause(world_.clock, BetweenFailures);
    world_.outbox.add("bill:" + effect.bill.key,
                      [this, id, bill = effect.bill] { return askOnce(id, bill); });
}

Task<bool> Performer::askOnce(TransactionId id, BillDelivery bill)
{
    const auto biller = world_.billers.find(bill.biller);
    if (biller == world_.billers.end())
        co_return false;
    auto paid = co_await biller->second->ask(bill.key);
    if (auto *booked = std::get_if<Biller::Booked>(&paid))
        runner_.put(id, BillBooked{bill.key, booked->receipt});
    else if (auto *refused = std::get_if<Biller::Refused>(&paid))
        runner_.put(id, BillRefused{bill.key, refused->reason});
    else if (std::holds_alternative<Biller::NeverHeard>(paid))
        runner_.put(id, BillNeverHeard{bill.key});
    else
        co_return false;
    co_return true;
}

} // namespace huimin::transaction
