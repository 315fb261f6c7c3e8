// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/lcdm/lcdm_simulator.h"

#include <algorithm>

namespace huimin::lcdm {

using namespace std::chrono_literals;
using world::Place;

namespace {

constexpr auto NoteTime = 150ms; // about seven notes a second
constexpr auto StartTime = 800ms;
constexpr auto PurgeTime = 2s;
constexpr int NearEnd = 30;
constexpr std::uint8_t PickFailed = 0x01;
constexpr std::uint8_t JamAtExit = 0x04;
constexpr std::uint8_t NotesOnPath = 0x0B;
constexpr std::uint8_t CassetteMissing = 0x24;

} // namespace

Simulator::Simulator(Port &port, Clock &clock, world::Notes &notes)
    : clock_(clock), notes_(notes), stream_(port, clock, Decoder(From::Host)), motion_(clock)
{
    tasks_.run(run());
}

Task<void> Simulator::run()
{
    for (;;) {
        const auto opened = co_await stream_.open(1s);
        if (opened)
            co_await converse();
        co_await pause(clock_, 500ms);
    }
}

Task<void> Simulator::converse()
{
    for (;;) {
        const auto heard = co_await stream_.next(1h);
        if (!heard && heard.error().code == ErrorCode::PortClosed)
            co_return;
        if (silent_ || (!heard && heard.error().code == ErrorCode::Timeout))
            continue;
        if (!heard) {
            (void)stream_.send(Bytes{NakByte});
            continue;
        }
        if (const auto *message = std::get_if<Message>(&*heard))
            co_await handle(*message);
        else if (std::holds_alternative<Ack>(*heard))
            (void)stream_.send(Bytes{EotByte});
    }
}

Task<void> Simulator::handle(Message message)
{
    if (busy_) {
        (void)stream_.send(Bytes{NakByte});
        co_return;
    }
    const auto command = static_cast<Command>(message.command);
    if (command == Command::Dispense && !beginDispense(message))
        co_return;
    if (command != Command::Dispense)
        (void)stream_.send(Bytes{AckByte});
    switch (command) {
    case Command::Status:
        reply(statusReply(status()));
        break;
    case Command::SerialNumber:
        reply({message.command, {static_cast<std::uint8_t>(0x20 + lastSerial_)}});
        break;
    case Command::LastStatus:
        reply(lastStatusReply(lastCommand_, lastResult_));
        break;
    case Command::Purge:
        co_await pause(clock_, PurgeTime);
        if (standingError_ == 0)
            for (const world::NoteId note : notes_.at({Place::Kind::Transport}))
                notes_.move(note, {Place::Kind::RejectBin});
        lastCommand_ = Command::Purge;
        lastResult_ = {};
        reply({message.command, {static_cast<std::uint8_t>(0x20 + standingError_)}});
        break;
    case Command::Reset:
    case Command::Dispense:
        break;
    }
}

void Simulator::reply(Message message)
{
    if (!silent_)
        (void)stream_.send(encode(From::Device, message));
}

DeviceStatus Simulator::status() const
{
    DeviceStatus status{standingError_, {}};
    for (int unit = 1; unit <= Cassettes; ++unit) {
        const auto count = notes_.at({Place::Kind::Cassette, unit}).size();
        status.units[static_cast<std::size_t>(unit - 1)] = {!removed_.contains(unit),
                                                            count <= NearEnd};
    }
    return status;
}

bool Simulator::transportHasNotes() const
{
    return notes_.valueAt({Place::Kind::Transport}).isPositive();
}

bool Simulator::beginDispense(const Message &message)
{
    const auto parsed = parseDispenseCommand(message.data);
    if (!parsed) {
        (void)stream_.send(Bytes{NakByte});
        return false;
    }
    (void)stream_.send(Bytes{AckByte});
    busy_ = true;
    wanted_ = parsed->first;
    if (const auto first = std::ranges::find_if(wanted_, [](int count) { return count > 0; });
        first != wanted_.end())
        *first += std::exchange(more_, 0);
    lastSerial_ = parsed->second;
    lastCommand_ = Command::Dispense;
    result_ = {};
    for (std::size_t unit = 0; unit < result_.units.size(); ++unit)
        result_.units[unit].type = static_cast<std::uint8_t>(unit + 1);
    lastResult_ = result_;
    outOfExit_ = 0;
    if (transportHasNotes() || standingError_ != 0)
        motion_.start(StartTime, [this] { finishDispense(NotesOnPath); });
    else
        motion_.start(StartTime, [this] { pickNext(); });
    return true;
}

void Simulator::pickNext()
{
    const auto unit = static_cast<std::size_t>(
        std::ranges::find_if(wanted_, [](int left) { return left > 0; }) - wanted_.begin());
    if (unit == wanted_.size()) {
        finishDispense(0);
        return;
    }
    const int number = static_cast<int>(unit) + 1;
    const auto stock = notes_.at({Place::Kind::Cassette, number});
    if (removed_.contains(number) || stock.empty()) {
        finishDispense(removed_.contains(number) ? CassetteMissing : PickFailed);
        return;
    }
    const world::NoteId note = stock.front();
    notes_.move(note, {Place::Kind::Transport});
    motion_.start(NoteTime, [this, note, unit] {
        if (std::exchange(doublePick_, false)) {
            notes_.move(note, {Place::Kind::RejectBin});
            ++result_.units[unit].reject;
        } else if (jamAfter_ && outOfExit_ >= *jamAfter_) {
            jamAfter_.reset();
            standingError_ = JamAtExit;
            finishDispense(JamAtExit);
            return;
        } else {
            notes_.move(note, {Place::Kind::Tray});
            ++outOfExit_;
            const bool unseen = miscount_ > 0;
            if (unseen) {
                --miscount_;
            } else {
                ++result_.units[unit].exit;
                --wanted_[unit];
            }
        }
        lastResult_ = result_;
        pickNext();
    });
}

void Simulator::finishDispense(std::uint8_t error)
{
    busy_ = false;
    result_.error = error;
    lastResult_ = result_;
    if (!std::exchange(loseReply_, false))
        reply(dispenseReply(result_));
}

void Simulator::removeCassette(int unit, bool removed)
{
    if (removed)
        removed_.insert(unit);
    else
        removed_.erase(unit);
}

void Simulator::calm()
{
    loseReply_ = false;
    jamAfter_.reset();
    miscount_ = 0;
    more_ = 0;
    doublePick_ = false;
}

void Simulator::cutPower()
{
    motion_.stop();
    busy_ = false;
    lastSerial_ = 0;
    lastCommand_ = Command::Purge;
    lastResult_ = {};
}

std::vector<world::NoteId> Simulator::clearJam()
{
    standingError_ = 0;
    jamAfter_.reset();
    return notes_.at({Place::Kind::Transport});
}

} // namespace huimin::lcdm
