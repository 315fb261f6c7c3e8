// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/crt/crt_card_reader.h"

#include "kiosk/base/log.h"

namespace huimin::crt {

using namespace std::chrono_literals;

namespace {

constexpr auto OpenLimit = 2s;
constexpr auto ReconnectPause = 2s;
constexpr auto ConfirmLimit = 500ms; // the machine confirms within 300 ms
constexpr auto MoveLimit = 20s;
constexpr auto StatusLimit = 2s;
constexpr auto WatchPace = 200ms;
constexpr int SilencesMax = 5;
constexpr int RereadsMax = 3;

} // namespace

MotorCardReader::MotorCardReader(Port &port, Clock &clock, FaultSink &faults, ChipSlot &chip)
    : clock_(clock), faults_(faults), chip_(chip), stream_(port, clock), turns_(clock)
{
    tasks_.run(run());
}

Task<void> MotorCardReader::run()
{
    for (;;) {
        const auto opened = co_await stream_.open(OpenLimit);
        if (opened) {
            // "Leave": a card of the last resident may be inside.
            const auto initialised = co_await ask(command::InitialiseLeave, MoveLimit);
            armed_ = false;
            if (initialised)
                co_await watch();
        }
        ready_ = false;
        stream_.close();
        faults_.raise({Fault::CardReaderDown, {}}, "the card machine does not answer");
        co_await pause(clock_, ReconnectPause);
    }
}

Task<void> MotorCardReader::watch()
{
    int silences = 0;
    while (silences < SilencesMax) {
        const auto reply = co_await ask(command::Status, StatusLimit);
        const auto status = reply ? parseStatus(*reply) : fail(reply.error());
        if (status) {
            silences = 0;
            ready_ = true;
            faults_.clear({Fault::CardReaderDown, {}});
            observe(*status);
            // The slot may have closed behind it.
            if (status->card == Status::Place::Inside && media_ == Media::Entering)
                co_await drawIn();
            else if (wanted_ && !armed_ && media_ == Media::NotPresent)
                (void)co_await setEntry(true);
        } else {
            if (status.error().code == ErrorCode::PortClosed)
                co_return;
            ++silences;
        }
        co_await pause(clock_, WatchPace);
    }
}

Task<void> MotorCardReader::drawIn()
{
    armed_ = false;
    const auto moved = co_await move(command::ToContacts);
    if (!moved)
        co_return;
    wanted_ = false;
    become(Media::Present);
    tell(Event::MediaInserted);
}

void MotorCardReader::observe(const Status &status)
{
    if (status.binFull)
        faults_.raise({Fault::CardBinFull, {}}, "the bin for kept cards is full");
    else
        faults_.clear({Fault::CardBinFull, {}});

    // A jam ends when somebody has taken the card out.
    if (media_ == Media::Jammed && status.card != Status::Place::None)
        return;
    const bool first = media_ == Media::Unknown;
    switch (status.card) {
    case Status::Place::None: {
        const bool wasThere = media_ == Media::Present || media_ == Media::AtExit;
        if (media_ == Media::Entering)
            armed_ = false; // pulled back on its way in; the slot has closed behind it
        become(Media::NotPresent);
        if (wasThere)
            tell(Event::MediaRemoved);
        break;
    }
    case Status::Place::Gate:
        if (media_ == Media::NotPresent)
            become(Media::Entering);
        else if (media_ != Media::Entering)
            become(Media::AtExit);
        break;
    case Status::Place::Inside:
        // Found inside after a start, it is the last resident's card.
        if (media_ == Media::Unknown)
            become(Media::Present);
        else if (media_ == Media::NotPresent)
            become(Media::Entering);
        break;
    }
    if (first && media_ != Media::NotPresent)
        tell(Event::MediaFound);
}

void MotorCardReader::become(Media media)
{
    if (media == Media::Jammed && media_ != Media::Jammed) {
        faults_.raise({Fault::CardJammed, {}}, "a card is stuck");
        media_ = media;
        tell(Event::MediaJammed);
        return;
    }
    if (media_ == Media::Jammed && media != Media::Jammed)
        faults_.clear({Fault::CardJammed, {}});
    media_ = media;
}

Task<Result<Message>> MotorCardReader::ask(std::string command, Duration limit)
{
    const auto turn = co_await turns_.next();
    const Message question{'C', command};
    stream_.forget();
    if (auto sent = stream_.send(encode(question)); !sent)
        co_return fail(sent.error());
    Instant end = clock_.now() + ConfirmLimit;
    int rereads = 0;
    while (clock_.now() < end) {
        const auto heard = co_await stream_.next(end - clock_.now());
        if (!heard && heard.error().code == ErrorCode::BadFrame && rereads++ < RereadsMax) {
            (void)stream_.send(Bytes{NakByte}); // the reply again, not the motion
            continue;
        }
        if (!heard)
            co_return fail(heard.error());
        if (std::holds_alternative<Nak>(*heard))
            co_return fail(ErrorCode::Refused, "the card machine said NAK");
        if (std::holds_alternative<Ack>(*heard)) {
            end = clock_.now() + limit;
            continue;
        }
        const auto &reply = std::get<Message>(*heard);
        if (reply.text.substr(0, 2) != command)
            continue;
        (void)stream_.send(Bytes{AckByte});
        if (reply.kind == 'N')
            co_return fail(ErrorCode::Refused,
                           "the card machine says error " + reply.text.substr(2));
        co_return reply;
    }
    co_return fail(ErrorCode::Timeout, "the card machine does not answer");
}

Task<Result<void>> MotorCardReader::move(std::string command)
{
    const auto reply = co_await ask(std::move(command), MoveLimit);
    if (!reply) {
        log::warning("crt", "{}", describe(reply.error()));
        co_return co_await whyNot(reply.error());
    }
    const auto status = parseStatus(*reply);
    if (!status)
        co_return co_await whyNot(status.error());
    co_return Result<void>();
}

/// A motion that failed: a hand was quicker than the motor, or the card is stuck.
Task<Result<void>> MotorCardReader::whyNot(Error refusal)
{
    const auto reply = co_await ask(command::Status, StatusLimit);
    const auto status = reply ? parseStatus(*reply) : fail(reply.error());
    if (status && status->card == Status::Place::None) {
        observe(*status);
        co_return fail(ErrorCode::CardRemoved, "a hand was quicker than the motor");
    }
    become(Media::Jammed);
    co_return fail(refusal);
}

Task<Result<void>> MotorCardReader::enableInsertion(bool enabled)
{
    wanted_ = enabled;
    if (!ready_)
        co_return Result<void>(); // watch() sees to it
    co_return co_await setEntry(enabled);
}

Task<Result<void>> MotorCardReader::setEntry(bool enabled)
{
    const auto reply =
        co_await ask(enabled ? command::EnableEntry : command::DisableEntry, StatusLimit);
    if (!reply)
        co_return fail(reply.error());
    armed_ = enabled;
    co_return Result<void>();
}

Task<Result<void>> MotorCardReader::eject()
{
    co_await chip_.powerOff();
    const auto moved = co_await move(command::HoldAtGate);
    if (moved)
        become(Media::AtExit);
    co_return moved;
}

Task<Result<void>> MotorCardReader::retain()
{
    co_await chip_.powerOff();
    const auto moved = co_await move(command::Capture);
    if (moved)
        become(Media::NotPresent);
    co_return moved;
}

} // namespace huimin::crt
