// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io_board/io_board_simulator.h"

namespace huimin::io_board {

using namespace std::chrono_literals;
using world::Place;

namespace {

constexpr auto ShutterTime = 500ms;
constexpr auto BeltTime = 1500ms;

} // namespace

Simulator::Simulator(Port &port, Clock &clock, world::Notes &notes)
    : clock_(clock), notes_(notes), stream_(port, clock), motion_(clock)
{
    memory_.shutterClosed = true;
    tasks_.run(run());
}

Task<void> Simulator::run()
{
    for (;;) {
        const auto opened = co_await stream_.open(1s);
        while (opened) {
            const auto message = co_await stream_.next(1h);
            if (message)
                answer(*message);
            else if (message.error().code == ErrorCode::PortClosed)
                break;
        }
        co_await pause(clock_, 500ms);
    }
}

void Simulator::answer(const Message &question)
{
    if (silent_)
        return;
    if (question != lastQuestion_ || lastAnswer_.empty()) {
        Bytes data;
        if (question.command == static_cast<std::uint8_t>(Command::Status)) {
            memory_.itemsInTray = notes_.valueAt({Place::Kind::Tray}).isPositive();
            data = encode(memory_);
        } else {
            const std::uint16_t job =
                question.data.size() == 2
                    ? static_cast<std::uint16_t>(question.data[0] | unsigned{question.data[1]} << 8)
                    : std::uint16_t{0};
            data = {static_cast<std::uint8_t>(start(static_cast<Command>(question.command), job))};
        }
        lastQuestion_ = question;
        lastAnswer_ = encode(Message{
            question.sequence, static_cast<std::uint8_t>(question.command | AnswerBit), data});
    }
    (void)stream_.send(lastAnswer_);
}

Accepted Simulator::start(Command command, std::uint16_t job)
{
    const bool closes = command == Command::Close;
    if (memory_.moving)
        return Accepted::Busy;
    switch (command) {
    case Command::Present:
        if (!memory_.shutterClosed)
            return Accepted::NotPossible;
        break;
    case Command::Reject:
        if (!memory_.shutterClosed)
            return Accepted::NotPossible;
        break;
    case Command::Close:
        if (notes_.valueAt({Place::Kind::Tray}).isPositive())
            return Accepted::NotPossible;
        break;
    case Command::Retract:
        break;
    default:
        return Accepted::UnknownCommand;
    }
    if (!closes) {
        memory_.lastJob = job;
        memory_.result = Status::JobResult::Running;
    }
    memory_.moving = true;
    if (command == Command::Present)
        openShutter(job);
    else if (command == Command::Reject)
        runBelt(Place::Kind::RejectBin);
    else if (command == Command::Retract)
        closeShutterThen([this] { runBelt(Place::Kind::RetractBin); });
    else
        closeShutterThen([this] { memory_.moving = false; });
    return Accepted::Started;
}

void Simulator::openShutter(std::uint16_t job)
{
    motion_.start(ShutterTime / 4, [this, job] {
        if (stick_ == Stick::Closed) {
            end(Status::JobResult::ShutterStuck);
            return;
        }
        memory_.shutterClosed = false;
        memory_.lastPresented = job;
        motion_.start(ShutterTime, [this] {
            if (stick_ == Stick::HalfOpen) {
                end(Status::JobResult::ShutterStuck);
                return;
            }
            memory_.shutterOpen = true;
            end(Status::JobResult::Done);
        });
    });
}

void Simulator::closeShutterThen(Clock::Callback next)
{
    motion_.start(ShutterTime, [this, next = std::move(next)] {
        if (stick_ != Stick::Never) {
            end(Status::JobResult::ShutterStuck);
            return;
        }
        memory_.shutterOpen = false;
        memory_.shutterClosed = true;
        next();
    });
}

void Simulator::runBelt(Place::Kind bin)
{
    motion_.start(BeltTime, [this, bin] {
        if (beltStuck_) {
            end(Status::JobResult::BeltStuck);
            return;
        }
        for (const world::NoteId note : notes_.at({Place::Kind::Tray}))
            notes_.move(note, {bin});
        end(Status::JobResult::Done);
    });
}

void Simulator::end(Status::JobResult result)
{
    memory_.moving = false;
    memory_.result = result;
}

int Simulator::take(int notesMax)
{
    if (!memory_.shutterOpen)
        return 0;
    int taken = 0;
    for (const world::NoteId note : notes_.at({Place::Kind::Tray})) {
        if (taken == notesMax)
            break;
        notes_.move(note, {Place::Kind::Resident});
        ++taken;
    }
    return taken;
}

void Simulator::cutPower()
{
    motion_.stop();
    memory_.moving = false;
    if (memory_.result == Status::JobResult::Running)
        memory_.result = Status::JobResult::Interrupted;
    lastAnswer_.clear();
}

void Simulator::remember(const Status &memory)
{
    memory_ = memory;
    cutPower();
}

void Simulator::mend()
{
    stick_ = Stick::Never;
    beltStuck_ = false;
    silent_ = false;
    memory_.shutterOpen = false;
    memory_.shutterClosed = true;
    if (memory_.result == Status::JobResult::ShutterStuck ||
        memory_.result == Status::JobResult::BeltStuck)
        memory_.result = Status::JobResult::None;
}

} // namespace huimin::io_board
