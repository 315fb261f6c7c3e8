// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/ccnet/ccnet_acceptor.h"

#include "kiosk/base/log.h"

#include <algorithm>

namespace huimin::ccnet {

using namespace std::chrono_literals;

namespace {

constexpr auto OpenLimit = 2s;
constexpr auto ReconnectPause = 2s;
constexpr auto PollPace = 100ms;  // the unit wants 100-200 ms
constexpr auto SilenceLimit = 5s; // CCNET calls this "non-response"
constexpr auto InitialiseLimit = 60s;
constexpr auto MoveLimit = 60s;
constexpr auto MaskLimit = 5s;
constexpr auto FateLimit = 75s; // an initialisation and then some
constexpr int SendsMax = 3;

bool isPoweringUp(State state)
{
    return state == State::PowerUp || state == State::PowerUpBillInValidator ||
           state == State::PowerUpBillInStacker;
}

bool isEmpty(State state)
{
    return state == State::Idling || state == State::Disabled;
}

bool isJam(State state)
{
    return state == State::ValidatorJammed || state == State::CassetteJammed ||
           state == State::TransportJammed;
}

bool isEnd(State state)
{
    return state == State::Stacked || state == State::Returned;
}

} // namespace

Acceptor::Acceptor(Port &port, Clock &clock, FaultSink &faults)
    : clock_(clock), faults_(faults), link_(port, clock), moved_(clock), wake_(clock),
      fateKnown_(clock)
{
    tasks_.run(run());
}

std::vector<Money> Acceptor::denominations() const
{
    std::vector<Money> values;
    std::ranges::copy_if(table_, std::back_inserter(values), &Money::isPositive);
    std::ranges::sort(values);
    return values;
}

Money Acceptor::valueOf(std::uint8_t type) const
{
    return type < table_.size() ? table_[type] : Money();
}

Task<void> Acceptor::run()
{
    for (;;) {
        const auto connected = co_await connect();
        if (connected) {
            ready_ = true;
            faults_.clear({Fault::AcceptorDown, {}});
            co_await pollUntilLost();
        } else {
            goDown(describe(connected.error()));
        }
        ready_ = false;
        sentMask_.clear();
        co_await pause(clock_, ReconnectPause);
    }
}

Task<Result<void>> Acceptor::connect()
{
    const auto opened = co_await link_.open(OpenLimit);
    if (!opened)
        co_return opened;
    const auto initialised = co_await initialise();
    if (!initialised)
        co_return initialised;
    last_ = Poll{State::Initialising}; // whatever it says next is news, a missing cash box, too
    const auto table = co_await link_.ask(Command::GetBillTable);
    if (!table)
        co_return fail(table.error());
    link_.acknowledge();
    const auto parsed = parseBillTable(*table);
    if (!parsed)
        co_return fail(parsed.error());
    table_ = *parsed;
    co_return Result<void>();
}

/// RESET after a power-up, then wait until the unit is itself again.
Task<Result<void>> Acceptor::initialise()
{
    const Instant end = clock_.now() + InitialiseLimit;
    while (clock_.now() < end) {
        const auto state = co_await poll();
        if (!state)
            co_return fail(state.error());
        if (isPoweringUp(state->state)) {
            poweredUpWith_ = state->state;
            // Asking twice does no harm: the note's way is already decided.
            const auto reset = co_await link_.ask(Command::Reset);
            if (!reset)
                log::info("ccnet", "RESET: {}", describe(reset.error()));
        } else if (state->state != State::Initialising && state->state != State::Busy) {
            co_return Result<void>();
        }
        co_await pause(clock_, PollPace);
    }
    co_return fail(ErrorCode::Timeout, "the acceptor does not finish initialising");
}

Task<Result<Poll>> Acceptor::poll()
{
    const auto data = co_await link_.ask(Command::Poll);
    if (!data)
        co_return fail(data.error());
    const auto parsed = parsePoll(*data);
    // 81 and 82 are acknowledged in handle(), once the journal has them.
    if (!parsed || !isEnd(parsed->state))
        link_.acknowledge();
    co_return parsed;
}

Task<void> Acceptor::pollUntilLost()
{
    Instant heard = clock_.now();
    while (clock_.now() - heard < SilenceLimit) {
        const auto state = co_await poll();
        if (state) {
            heard = clock_.now();
            handle(*state);
            if (isPoweringUp(state->state))
                co_return; // connect() starts it again
            co_await sendMove();
            co_await sendMask();
        } else if (state.error().code == ErrorCode::PortClosed) {
            goDown(describe(state.error()));
            co_return;
        }
        (void)co_await wake_.take(PollPace);
    }
    goDown("the acceptor is silent");
}

void Acceptor::goDown(const std::string &why)
{
    faults_.raise({Fault::AcceptorDown, {}}, why);
    link_.close();
}

Task<void> Acceptor::sendMask()
{
    // While it is busy some firmware ignores ENABLE without a word.
    if (sentMask_ == wantedMask_ || !isEmpty(last_.state))
        co_return;
    const Bytes mask = wantedMask_;
    Bytes payload = mask;
    append(payload, mask); // every accepted type stops in escrow
    const auto answer = co_await link_.ask(Command::EnableBillTypes, payload);
    if (answer && *answer == Bytes{AckByte})
        sentMask_ = mask;
}

Task<void> Acceptor::sendMove()
{
    if (note_ != Note::Going || !sendNow_)
        co_return;
    sendNow_ = false;
    ++sends_;
    const auto answer = co_await link_.ask(going_);
    // Whatever was answered, only polls say what the note does; but a plain
    // refusal means that this send did nothing.
    if (answer && *answer != Bytes{AckByte})
        log::info("ccnet", "the acceptor refuses {:02X}", static_cast<unsigned>(going_));
}

Task<CashAcceptor::Moved> Acceptor::move(Command command)
{
    if (note_ != Note::Escrowed)
        co_return Moved{Outcome::NotDone, "no note in escrow"};
    moved_.clear();
    note_ = Note::Going;
    going_ = command;
    sends_ = 0;
    sendNow_ = true;
    wake_.put(true);
    auto moved = co_await moved_.take(MoveLimit);
    if (!moved) {
        note_ = Note::None;
        co_return Moved{Outcome::Unknown, "the acceptor does not say where the note is"};
    }
    co_return *std::move(moved);
}

Task<Result<void>> Acceptor::start(std::set<std::int64_t> fen)
{
    return setMask(typeMask(table_, fen));
}

Task<Result<void>> Acceptor::end()
{
    return setMask(Bytes(3));
}

Task<Result<void>> Acceptor::setMask(Bytes mask)
{
    if (!ready_)
        co_return fail(ErrorCode::Unavailable, "the acceptor is not ready");
    wantedMask_ = mask;
    wake_.put(true);
    const Instant end = clock_.now() + MaskLimit;
    while (sentMask_ != mask) {
        if (wantedMask_ != mask)
            co_return Result<void>(); // a newer wish has taken its place
        if (clock_.now() >= end)
            co_return fail(ErrorCode::Timeout,
                           "the acceptor does not take its note types in state " +
                               toHex(Bytes{static_cast<std::uint8_t>(last_.state)}));
        co_await pause(clock_, PollPace);
    }
    co_return Result<void>();
}

Task<CashAcceptor::NoteFate> Acceptor::fateAfterRestart()
{
    if (!fate_)
        (void)co_await fateKnown_.take(FateLimit);
    co_return fate_.value_or(NoteFate::Unknown);
}

void Acceptor::decideFate(NoteFate fate)
{
    if (fate_)
        return;
    fate_ = fate;
    fateKnown_.put(true);
}

void Acceptor::handle(const Poll &poll)
{
    const bool isNew = poll != last_;
    last_ = poll;
    if (poll.state == State::Escrow)
        handleEscrow(valueOf(poll.parameter));
    else if (isEnd(poll.state))
        handleEnd(poll.state == State::Stacked ? Outcome::Done : Outcome::NotDone,
                  valueOf(poll.parameter));
    else if (isEmpty(poll.state))
        handleNothingInside();
    else
        handleStanding(poll, isNew);
}

void Acceptor::handleEscrow(Money value)
{
    if (note_ == Note::Going) {
        // Still there: what we sent was not heard, or was refused.
        if (sends_ < SendsMax)
            sendNow_ = true;
        else
            finish(going_ == Command::Stack ? Outcome::NotDone : Outcome::Unknown,
                   "the acceptor ignores the command");
        return;
    }
    if (note_ == Note::Escrowed)
        return;
    noteValue_ = value;
    if (!fate_) {
        // It was in escrow before we came; nobody decided about it, so it goes back.
        note_ = Note::Going;
        going_ = Command::Return;
        sends_ = 0;
        sendNow_ = true;
        return;
    }
    note_ = Note::Escrowed;
    tell(Escrowed{value});
}

/// 81 or 82: the end of a note, repeated until we acknowledge it.
void Acceptor::handleEnd(Outcome stacked, Money value)
{
    if (note_ != Note::Ended) {
        const Note before = note_;
        note_ = Note::Ended;
        told_ = false;
        if (!fate_) {
            decideFate(stacked == Outcome::Done ? NoteFate::Stacked : NoteFate::Returned);
        } else if (before == Note::Going) {
            finish(stacked);
            note_ = Note::Ended;
        } else if (stacked == Outcome::Done) {
            // A unit set to "no escrow" takes notes without asking.
            tell(StackedByItself{value});
        } else {
            told_ = true; // a note that went back before anything was decided is nobody's money
            if (before == Note::Escrowed)
                tell(ReturnedByItself{value});
        }
        return;
    }
    if (told_) {
        link_.acknowledge();
        note_ = Note::None;
        told_ = false;
    }
}

void Acceptor::handleNothingInside()
{
    using enum State;
    if (!fate_) {
        decideFate(poweredUpWith_ == PowerUpBillInStacker     ? NoteFate::Unknown
                   : poweredUpWith_ == PowerUpBillInValidator ? NoteFate::Returned
                                                              : NoteFate::None);
    } else if (note_ == Note::Going) {
        // 81 and 82 cannot be missed, so the unit lost its memory on the way. Only
        // a note that was still in the head is known to have gone back.
        finish(poweredUpWith_ == PowerUpBillInValidator ? Outcome::NotDone : Outcome::Unknown,
               "the acceptor forgot the note");
    } else if (note_ == Note::Escrowed) {
        note_ = Note::None;
        tell(ReturnedByItself{noteValue_});
    } else if (note_ == Note::Ended) {
        note_ = Note::None;
    }
    poweredUpWith_.reset();
    for (const Fault fault :
         {Fault::AcceptorJammed, Fault::StackerFull, Fault::StackerRemoved, Fault::AcceptorCheated})
        faults_.clear({fault, {}});
}

void Acceptor::handleStanding(const Poll &poll, bool isNew)
{
    if (!isNew)
        return;
    switch (poll.state) {
    case State::Rejecting:
        tell(Refused{refuseReason(poll.parameter)});
        break;
    case State::Pause:
        tell(Refused{RefuseReason::SecondNote});
        break;
    case State::CassetteFull:
        faults_.raise({Fault::StackerFull, {}}, "the cash box is full");
        tell(Refused{RefuseReason::StackerFull});
        break;
    case State::CassetteRemoved:
        faults_.raise({Fault::StackerRemoved, {}}, "the cash box is out");
        break;
    case State::ValidatorJammed:
    case State::CassetteJammed:
    case State::TransportJammed:
        faults_.raise({Fault::AcceptorJammed, {}},
                      "a note is stuck, state " +
                          toHex(Bytes{static_cast<std::uint8_t>(poll.state)}));
        if (fate_ && note_ == Note::None)
            tell(Stuck{});
        break;
    case State::Cheated:
        faults_.raise({Fault::AcceptorCheated, {}}, "a note was pulled back by force");
        break;
    case State::Failure:
        faults_.raise({Fault::AcceptorJammed, {}}, "failure " + toHex(Bytes{poll.parameter}));
        break;
    default:
        return; // on its way: accepting, stacking, returning, holding, busy, powering up
    }
    const bool noteIsStuck = poll.state != State::Rejecting && poll.state != State::Pause;
    // Without its cash box it does not say whether a note lies inside; with it, it does.
    if (noteIsStuck && !fate_ && poll.state != State::CassetteRemoved)
        decideFate(poweredUpWith_ || isJam(poll.state) ? NoteFate::Unknown : NoteFate::None);
    else if (noteIsStuck && note_ == Note::Going)
        finish(Outcome::Unknown, "a note is stuck inside");
}

void Acceptor::finish(Outcome stacked, std::string detail)
{
    note_ = Note::None;
    // The caller asked for STACK or for RETURN; "done" is what it asked for.
    Outcome asked = stacked;
    if (going_ == Command::Return && stacked != Outcome::Unknown)
        asked = stacked == Outcome::Done ? Outcome::NotDone : Outcome::Done;
    moved_.put({asked, std::move(detail)});
}

} // namespace huimin::ccnet
