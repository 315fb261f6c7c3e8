// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/sam_v/sam_identity_reader.h"

#include "drivers/sam_v/identity_text.h"
#include "kiosk/base/log.h"

#include <fmt/format.h>

#include <array>

namespace huimin::sam_v {

using namespace std::chrono_literals;

namespace {

constexpr auto OpenLimit = 2s;
constexpr auto AnswerLimit = 1s;
constexpr auto ReadLimit = 3s;
constexpr auto LookPace = 300ms;
constexpr auto IdlePace = 30s; // whether it is still there
constexpr auto ReconnectPause = 2s;
constexpr int FailuresMax = 3;

struct Step {
    Command command;
    Duration limit;
    State good;
};
constexpr std::array Steps{Step{Command::Find, AnswerLimit, State::Found},
                           Step{Command::Select, AnswerLimit, State::Ok},
                           Step{Command::Read, ReadLimit, State::Ok}};

bool isAnotherCard(State state)
{
    return state == State::WrongCardType || state == State::WrongCard ||
           state == State::CardRejectedModule || state == State::ModuleRejectedCard;
}

} // namespace

SamIdentityReader::SamIdentityReader(Port &port, Clock &clock, FaultSink &faults)
    : clock_(clock), faults_(faults), stream_(port, clock), wake_(clock)
{
    tasks_.run(run());
}

void SamIdentityReader::enable(bool enabled)
{
    enabled_ = enabled;
    failures_ = 0;
    wake_.put(true);
}

Task<void> SamIdentityReader::run()
{
    for (;;) {
        const auto connected = co_await connect();
        if (connected) {
            ready_ = true;
            faults_.clear({Fault::IdentityReaderDown, {}});
            co_await watch();
        } else {
            goDown(describe(connected.error()));
        }
        co_await pause(clock_, ReconnectPause);
    }
}

Task<Result<void>> SamIdentityReader::connect()
{
    const auto opened = co_await stream_.open(OpenLimit);
    if (!opened)
        co_return opened;
    const auto answer = co_await ask(Command::Status, AnswerLimit);
    if (!answer)
        co_return fail(answer.error());
    if (answer->state != State::Ok)
        co_return fail(ErrorCode::Unavailable,
                       fmt::format("its module says {:02X}", static_cast<int>(answer->state)));
    co_return Result<void>();
}

/// Until the line is lost.
Task<void> SamIdentityReader::watch()
{
    for (;;) {
        if (enabled_) {
            if (!co_await look())
                co_return;
            co_await pause(clock_, LookPace);
            continue;
        }
        (void)co_await wake_.take(IdlePace);
        if (enabled_)
            continue;
        const auto answer = co_await ask(Command::Status, AnswerLimit);
        if (!answer)
            co_return goDown(describe(answer.error()));
    }
}

Task<bool> SamIdentityReader::look()
{
    Answer answer;
    for (const auto &[command, limit, good] : Steps) {
        auto asked = co_await ask(command, limit);
        if (!asked) {
            goDown(describe(asked.error()));
            co_return false;
        }
        answer = *std::move(asked);
        if (command == Command::Find && answer.state == State::NoCard)
            co_return true;
        if (answer.state != good) {
            failed(answer.state);
            co_return true;
        }
    }
    const auto card = parseIdentity(answer.data);
    if (!card) {
        log::info("identity", "{}", card.error().detail);
        failed(State::ReadFailed);
        co_return true;
    }
    failures_ = 0;
    if (enabled_)
        tell(*card);
    co_return true;
}

Task<Result<Answer>> SamIdentityReader::ask(Command command, Duration limit)
{
    stream_.forget();
    if (const auto sent = stream_.send(encodeQuestion(command)); !sent)
        co_return fail(sent.error());
    const auto body = co_await stream_.next(limit);
    // A damaged answer is asked for again by looking again.
    if (!body && body.error().code == ErrorCode::BadFrame)
        co_return Answer{State::BadChecksum, {}};
    if (!body)
        co_return fail(body.error());
    co_return parseAnswer(*body);
}

void SamIdentityReader::failed(State state)
{
    log::info("identity", "a card could not be read: {:02X}", static_cast<int>(state));
    if (!enabled_)
        return;
    if (isAnotherCard(state)) {
        failures_ = 0;
        tell(Unreadable::NotAnIdentityCard);
    } else if (++failures_ >= FailuresMax) {
        failures_ = 0;
        tell(Unreadable::TryAgain);
    }
}

void SamIdentityReader::goDown(const std::string &why)
{
    ready_ = false;
    stream_.close();
    faults_.raise({Fault::IdentityReaderDown, {}}, why);
}

} // namespace huimin::sam_v
