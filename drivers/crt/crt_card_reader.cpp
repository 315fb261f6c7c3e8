// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/crt/crt_card_reader.h"

#include "kiosk/base/log.h"

namespace huimin::crt {

using namespace std::chrono_literals;

namespace {

constexpr auto OpenLimit = 2s;
constexpr auto ReconnectPause = 2s;
constexpr auto ConfirmLimit = 500ms; // devices 12.2: within 300 ms
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
            // "Leave": a card of the last resident may be inside (devices 12.2).
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
            if (armed_ && status->card == Status::Place::Inside && media_ == Media::Entering)
                co_await drawIn();
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
    if (!moved) {
        become(Media::Jammed);
        co_return;
    }
    become(Media::Present);
    tell(Event::MediaInserted);
}

void MotorCardReader::observe(const Status &status)
{
    if (status.binFull)
        faults_.raise({Fault::CardBinFull, {}}, "the bin for kept cards is full");
    else
        faults_.clear({Fault::CardBinFull, {}});

    if (media_ == Media::Jammed)
        return;
    switch (status.card) {
    case Status::Place::None: {
        const bool wasThere = media_ == Media::Present || media_ == Media::AtExit;
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
            co_return fail(ErrorCode::Refused, "the card machine says error " + reply.text.substr(2));
        co_return reply;
    }
    co_return fail(ErrorCode::Timeout, "the card machine does not answer");
}

Task<Result<void>> MotorCardReader::move(std::string command)
{
    const auto reply = co_await ask(std::move(command), MoveLimit);
    if (!reply) {
        log::warning("crt", "{}", describe(reply.error()));
        co_return fail(reply.error());
    }
    const auto status = parseStatus(*reply);
    if (!status)
        co_return fail(status.error());
    co_return Result<void>();
}

Task<Result<void>> MotorCardReader::enableInsertion(bool enabled)
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
    if (!moved)
        become(Media::Jammed);
    else
        become(Media::AtExit);
    co_return moved;
}

Task<Result<void>> MotorCardReader::retain()
{
    co_await chip_.powerOff();
    const auto moved = co_await move(command::Capture);
    if (!moved)
        become(Media::Jammed);
    else
        become(Media::NotPresent);
    co_return moved;
}

} // namespace huimin::crt
