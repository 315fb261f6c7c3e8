// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/sam_v/sam_simulator.h"

#include "drivers/sam_v/identity_text.h"

#include <utility>

namespace huimin::sam_v {

using namespace std::chrono_literals;

namespace {

constexpr auto FindTime = 30ms;
constexpr auto ReadTime = 900ms;

} // namespace

Simulator::Simulator(Port &port, Clock &clock) : clock_(clock), stream_(port, clock)
{
    tasks_.run(run());
}

void Simulator::lay(std::optional<IdentityCard> card)
{
    card_ = std::move(card);
    another_ = false;
    selected_ = false;
    wasRead_ = false;
}

void Simulator::layAnother()
{
    lay({});
    another_ = true;
}

Task<void> Simulator::run()
{
    for (;;) {
        const auto opened = co_await stream_.open(1s);
        while (opened) {
            const auto body = co_await stream_.next(1h);
            if (!body && body.error().code == ErrorCode::PortClosed)
                break;
            if (silent_)
                continue;
            const auto question = body ? parseQuestion(*body) : fail(body.error());
            if (!question) {
                (void)stream_.send(encodeAnswer(State::BadChecksum));
                continue;
            }
            co_await pause(clock_, question->command == Command::Read ? ReadTime : FindTime);
            // The card may have gone meanwhile.
            if (!silent_)
                (void)stream_.send(answer(*question));
        }
        co_await pause(clock_, 500ms);
    }
}

Bytes Simulator::answer(const Question &question)
{
    switch (question.command) {
    case Command::Reset:
    case Command::Status:
        return encodeAnswer(authorised_ ? State::Ok : State::NotAuthorised);
    case Command::Number:
        return encodeAnswer(State::Ok, Bytes(16, 0x05));
    case Command::Find:
        selected_ = false;
        return holdsCard() && !wasRead_ ? encodeAnswer(State::Found, Bytes(4))
                                        : encodeAnswer(State::NoCard);
    case Command::Select:
        if (another_)
            return encodeAnswer(State::WrongCardType);
        selected_ = card_ && !wasRead_;
        return selected_ ? encodeAnswer(State::Ok, Bytes(8)) : encodeAnswer(State::SelectFailed);
    case Command::Read:
        if (!selected_ || !card_ || failingReads_ > 0) {
            failingReads_ -= failingReads_ > 0 ? 1 : 0;
            return encodeAnswer(State::ReadFailed);
        }
        wasRead_ = true;
        return encodeAnswer(State::Ok, encodeIdentity(*card_));
    }
    return encodeAnswer(State::UnknownCommand);
}

} // namespace huimin::sam_v
