// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io_board/io_board_tray.h"

#include "kiosk/base/log.h"

namespace huimin::io_board {

using namespace std::chrono_literals;

namespace {

constexpr auto OpenLimit = 2s;
constexpr auto ReconnectPause = 1s;
constexpr auto AnswerLimit = 200ms;
constexpr auto PollPace = 100ms;
constexpr auto SilenceLimit = 3s;
constexpr auto JobLimit = 15s;
/// A hand shuffles the notes before it takes them; only a lasting "empty" counts.
constexpr auto EmptyMeansTaken = 600ms;
constexpr int TriesMax = 3;

Bytes littleEndian(CashTray::Job job)
{
    return {static_cast<std::uint8_t>(job & 0xFFu), static_cast<std::uint8_t>(job >> 8)};
}

} // namespace

Tray::Tray(Port &port, Clock &clock, FaultSink &faults)
    : clock_(clock), faults_(faults), stream_(port, clock), turns_(clock)
{
    tasks_.run(run());
}

Task<void> Tray::run()
{
    for (;;) {
        const auto opened = co_await stream_.open(OpenLimit);
        if (opened)
            co_await pollUntilLost();
        ready_ = false;
        // Nobody knows whether the plug is still in: then it is not, and nothing private is said.
        hear(EnhancedAudioSensor::NotPresent);
        stream_.close();
        faults_.raise({Fault::TrayDown, {}}, "the I/O board does not answer");
        co_await pause(clock_, ReconnectPause);
    }
}

Task<void> Tray::pollUntilLost()
{
    Instant heard = clock_.now();
    while (clock_.now() - heard < SilenceLimit) {
        const auto status = co_await poll();
        if (status) {
            heard = clock_.now();
            ready_ = true;
            faults_.clear({Fault::TrayDown, {}});
            observe(*status);
        } else if (status.error().code == ErrorCode::PortClosed) {
            co_return;
        }
        co_await pause(clock_, PollPace);
    }
}

/// The same sequence number on every try, so that a lost answer costs nothing.
Task<Result<Bytes>> Tray::ask(Command command, Bytes data)
{
    const auto turn = co_await turns_.next();
    const Message question{++sequence_, static_cast<std::uint8_t>(command), std::move(data)};
    Error last{ErrorCode::Timeout, "the I/O board does not answer"};
    for (int attempt = 0; attempt < TriesMax; ++attempt) {
        stream_.forget();
        if (auto sent = stream_.send(encode(question)); !sent)
            co_return fail(sent.error());
        const auto answer = co_await stream_.next(AnswerLimit);
        if (answer && answer->sequence == question.sequence &&
            answer->command == (question.command | AnswerBit))
            co_return answer->data;
        if (!answer)
            last = answer.error();
        if (last.code == ErrorCode::PortClosed)
            break;
    }
    co_return fail(last);
}

Task<Result<io_board::Status>> Tray::poll()
{
    const auto data = co_await ask(Command::Status);
    if (!data)
        co_return fail(data.error());
    co_return parseStatus(*data);
}

Task<Result<CashTray::Status>> Tray::status()
{
    const auto status = co_await poll();
    if (!status)
        co_return fail(status.error());
    Shutter shutter = Shutter::Unknown;
    if (status->result == io_board::Status::JobResult::ShutterStuck)
        shutter = Shutter::Jammed;
    else if (status->shutterClosed && !status->shutterOpen)
        shutter = Shutter::Closed;
    else if (status->shutterOpen)
        shutter = Shutter::Open;
    co_return CashTray::Status{shutter, !status->itemsInTray, status->lastPresented};
}

void Tray::observe(const io_board::Status &status)
{
    using Result = io_board::Status::JobResult;
    hear(status.headset ? EnhancedAudioSensor::Present : EnhancedAudioSensor::NotPresent);
    if (status.result == Result::ShutterStuck || status.result == Result::BeltStuck)
        faults_.raise({Fault::ShutterJammed, {}}, "the tray does not move");
    else if (status.result == Result::Done)
        faults_.clear({Fault::ShutterJammed, {}});
    if (status.retractBin == io_board::Status::Bin::Full)
        faults_.raise({Fault::RetractBinFull, {}}, "the retract bin is full");
    else
        faults_.clear({Fault::RetractBinFull, {}});

    if (!waitingForHand_ || !status.shutterOpen || status.itemsInTray) {
        emptySince_.reset();
        return;
    }
    if (!emptySince_)
        emptySince_ = clock_.now();
    if (clock_.now() - *emptySince_ < EmptyMeansTaken)
        return;
    waitingForHand_ = false;
    emptySince_.reset();
    tasks_.run([](Tray &tray) -> Task<void> { (void)co_await tray.ask(Command::Close); }(*this));
    tell(Event::ItemsTaken);
}

void Tray::hear(EnhancedAudioSensor now)
{
    if (std::exchange(enhancedAudio_, now) != now && audio_)
        audio_(now);
}

Task<Outcome> Tray::perform(Command command, Job job)
{
    waitingForHand_ = false;
    const auto answer = co_await ask(command, littleEndian(job));
    if (answer && *answer != Bytes{static_cast<std::uint8_t>(Accepted::Started)}) {
        log::warning("tray", "the I/O board refuses job {}: {}", job, toHex(*answer));
        co_return Outcome::NotDone;
    }
    // Accepted, or nobody knows: the status says whether the job ever began.
    const auto outcome = co_await outcomeOf(command, job);
    if (command == Command::Present && outcome != Outcome::NotDone)
        waitingForHand_ = true;
    co_return outcome;
}

Task<Outcome> Tray::outcomeOf(Command command, Job job)
{
    using Result = io_board::Status::JobResult;
    const Instant end = clock_.now() + JobLimit;
    while (clock_.now() < end) {
        const auto status = co_await poll();
        if (status && status->lastJob != job)
            co_return Outcome::NotDone; // it never heard of it
        if (status && status->result != Result::Running) {
            if (status->result == Result::Done)
                co_return Outcome::Done;
            // A shutter that stuck before it left its switch uncovered nothing.
            if (command == Command::Present && status->lastPresented != job)
                co_return Outcome::NotDone;
            co_return Outcome::Unknown;
        }
        co_await pause(clock_, PollPace);
    }
    co_return Outcome::Unknown;
}

} // namespace huimin::io_board
