// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/world/memory_slot.h"

namespace huimin::world {

using namespace std::chrono_literals;

namespace {

constexpr auto ResetTime = 20ms;
constexpr auto ExchangeTime = 5ms;
constexpr auto MuteTime = 2s;

} // namespace

Task<Result<Bytes>> MemorySlot::powerOn()
{
    co_await pause(clock_, ResetTime);
    if (card_ == nullptr)
        co_return fail(ErrorCode::CardRemoved, "no card");
    if (mute_)
        co_return fail(ErrorCode::Timeout, "the card does not answer to reset");
    card_->reset();
    co_return card_->answerToReset();
}

Task<Result<Bytes>> MemorySlot::exchange(Bytes command)
{
    co_await pause(clock_, mute_ ? Duration(MuteTime) : Duration(ExchangeTime));
    if (card_ == nullptr)
        co_return fail(ErrorCode::CardRemoved, "the card is gone");
    if (mute_)
        co_return fail(ErrorCode::Timeout, "the card does not answer");
    Bytes answer = card_->respond(command);
    if (spoil_)
        spoil_(command, answer);
    if (card_ == nullptr)
        co_return fail(ErrorCode::CardRemoved, "the card is gone");
    co_return answer;
}

} // namespace huimin::world
