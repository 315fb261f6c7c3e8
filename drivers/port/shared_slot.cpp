// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/shared_slot.h"

namespace huimin {

Task<Result<Bytes>> SharedSlot::powerOn()
{
    if (!turn_) {
        auto turn = co_await turns_.next();
        turn_.emplace(std::move(turn));
    }
    auto reset = co_await slot_.powerOn();
    co_return reset;
}

Task<void> SharedSlot::powerOff()
{
    if (!turn_)
        co_return;
    co_await slot_.powerOff();
    turn_.reset();
}

Task<Result<Bytes>> SharedSlot::exchange(Bytes command)
{
    if (!turn_)
        co_return fail(ErrorCode::CardRemoved, "the reader is somebody else's");
    auto response = co_await slot_.exchange(std::move(command));
    co_return response;
}

} // namespace huimin
