// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/ccnet/ccnet_simulator.h"

#include <algorithm>

namespace huimin::ccnet {

using namespace std::chrono_literals;
using world::Place;

namespace {

constexpr auto InitialiseTime = 1500ms;
constexpr auto AcceptTime = 700ms;
constexpr auto StackTime = 900ms;
constexpr auto ReturnTime = 600ms;
constexpr auto EscrowLimit = 10s; // then it gives the note back by itself

constexpr std::uint8_t Inhibited = 0x68;

std::uint8_t typeOf(Money value)
{
    const BillTable &table = simulatedBillTable();
    const auto *found = std::ranges::find(table, value);
    return static_cast<std::uint8_t>(found - table.begin());
}

Bytes billTableAnswer()
{
    Bytes data;
    for (const Money value : simulatedBillTable()) {
        std::int64_t mantissa = value.inFen() / 100;
        std::uint8_t exponent = 0;
        for (; mantissa >= 100; mantissa /= 10)
            ++exponent;
        data.push_back(static_cast<std::uint8_t>(mantissa));
        append(data, bytesOf(mantissa == 0 ? std::string_view("\0\0\0", 3) : "CHN"));
        data.push_back(exponent);
    }
    return data;
}

} // namespace

const BillTable &simulatedBillTable()
{
    static const BillTable table = [] {
        BillTable made{};
        std::size_t type = 2; // the first two are coupons on many units
        for (const int yuan : {1, 5, 10, 20, 50, 100})
            made[type++] = Money::yuan(yuan);
        return made;
    }();
    return table;
}

Simulator::Simulator(Port &port, Clock &clock, world::Notes &notes)
    : clock_(clock), notes_(notes), stream_(port, clock), motion_(clock)
{
    tasks_.run(run());
}

Task<void> Simulator::run()
{
    for (;;) {
        const auto opened = co_await stream_.open(1s);
        while (opened) {
            const auto data = co_await stream_.next(1h);
            if (data)
                command(*data);
            else if (data.error().code == ErrorCode::BadFrame)
                answer({NakByte});
            else if (data.error().code == ErrorCode::PortClosed)
                break;
        }
        co_await pause(clock_, 500ms);
    }
}

void Simulator::answer(const Bytes &data)
{
    if (!silent_)
        (void)stream_.send(frame(data));
}

void Simulator::command(ByteView data)
{
    if (silent_ || data.empty())
        return;
    // An ACK belongs to the answer right before it.
    const bool endReported = std::exchange(endReported_, false);
    switch (static_cast<Command>(data[0])) {
    case Command::Poll:
        endReported_ = state_ == State::Stacked || state_ == State::Returned;
        answer(pollAnswer());
        break;
    case Command::Ack:
        if (endReported)
            settle();
        break;
    case Command::Nak:
        endReported_ = endReported;
        answer(pollAnswer());
        break;
    case Command::Reset:
        answer({AckByte});
        restart();
        break;
    case Command::EnableBillTypes:
        if (data.size() != 7) {
            answer({IllegalCommand});
            break;
        }
        enabled_.assign(data.begin() + 1, data.begin() + 4);
        answer({AckByte});
        if (state_ == State::Idling || state_ == State::Disabled)
            settle();
        break;
    case Command::Stack:
    case Command::Return:
        if (state_ != State::Escrow && state_ != State::Holding) {
            answer({IllegalCommand});
            break;
        }
        answer({AckByte});
        if (static_cast<Command>(data[0]) != Command::Stack)
            giveBack(0);
        else if (std::exchange(powerlessStack_, false))
            cutPower();
        else
            stack();
        break;
    case Command::GetBillTable:
        answer(billTableAnswer());
        break;
    default:
        answer({IllegalCommand});
    }
}

Bytes Simulator::pollAnswer() const
{
    Bytes data{static_cast<std::uint8_t>(state_)};
    const bool hasParameter = state_ == State::Escrow || state_ == State::Stacked ||
                              state_ == State::Returned || state_ == State::Rejecting ||
                              state_ == State::Busy || state_ == State::Failure;
    if (hasParameter)
        data.push_back(parameter_);
    return data;
}

void Simulator::become(State state, Duration after, Clock::Callback then)
{
    state_ = state;
    motion_.start(after, std::move(then));
}

/// To rest: idling when something is enabled, else disabled.
void Simulator::settle()
{
    motion_.stop();
    parameter_ = 0;
    state_ = std::ranges::any_of(enabled_, [](auto byte) { return byte != 0; }) ? State::Idling
                                                                                : State::Disabled;
}

bool Simulator::insert(world::NoteId note)
{
    if (state_ != State::Idling || silent_)
        return false;
    inside_ = note;
    notes_.move(note, {Place::Kind::Escrow});
    become(State::Accepting, AcceptTime, [this] { accepted(); });
    return true;
}

void Simulator::accepted()
{
    if (std::exchange(jamNext_, false)) {
        state_ = State::ValidatorJammed;
        return;
    }
    const std::uint8_t type = typeOf(notes_.note(*inside_).denomination);
    const bool enabled = type < 24 && (enabled_[2u - type / 8u] >> type % 8u & 1u) != 0;
    const std::uint8_t refusal = rejectNext_ != 0 ? std::exchange(rejectNext_, std::uint8_t{0})
                                 : enabled        ? std::uint8_t{0}
                                                  : Inhibited;
    if (refusal != 0) {
        giveBack(refusal);
        return;
    }
    parameter_ = type;
    become(State::Escrow, EscrowLimit, [this] { giveBack(0); });
}

void Simulator::stack()
{
    become(State::Stacking, StackTime / 3, [this] {
        beyondReturn_ = true;
        if (std::exchange(jamStack_, false)) {
            state_ = State::CassetteJammed;
            return;
        }
        become(State::Stacking, StackTime, [this] { stacked(); });
    });
}

void Simulator::stacked()
{
    parameter_ = typeOf(notes_.note(*inside_).denomination);
    notes_.move(*inside_, {Place::Kind::Stacker});
    inside_.reset();
    beyondReturn_ = false;
    state_ = State::Stacked;
}

void Simulator::giveBack(std::uint8_t report)
{
    const bool rejected = report != 0;
    parameter_ = rejected ? report : typeOf(notes_.note(*inside_).denomination);
    become(rejected ? State::Rejecting : State::Returning, ReturnTime, [this, rejected] {
        notes_.move(*inside_, {Place::Kind::Resident});
        inside_.reset();
        if (rejected)
            settle();
        else
            state_ = State::Returned;
    });
}

void Simulator::cutPower()
{
    motion_.stop();
    enabled_ = Bytes(3);
    endReported_ = false;
    state_ = !inside_        ? State::PowerUp
             : beyondReturn_ ? State::PowerUpBillInStacker
                             : State::PowerUpBillInValidator;
}

void Simulator::restart()
{
    become(State::Initialising, InitialiseTime, [this] {
        if (cashBoxOut_) {
            state_ = State::CassetteRemoved;
        } else if (!inside_) {
            settle();
        } else if (!beyondReturn_) {
            giveBack(0);
        } else {
            stacked();
            if (forgetStack_)
                settle();
        }
    });
}

void Simulator::removeCashBox(bool removed)
{
    cashBoxOut_ = removed;
    if (removed)
        state_ = State::CassetteRemoved;
    else
        restart();
}

void Simulator::calm()
{
    jamNext_ = false;
    jamStack_ = false;
    powerlessStack_ = false;
    forgetStack_ = false;
    rejectNext_ = 0;
}

std::optional<world::NoteId> Simulator::clearJam()
{
    jamNext_ = false;
    jamStack_ = false;
    const auto note = std::exchange(inside_, std::nullopt);
    beyondReturn_ = false;
    restart();
    return note;
}

} // namespace huimin::ccnet
