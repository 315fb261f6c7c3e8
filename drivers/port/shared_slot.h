// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/chip_slot.h"
#include "kiosk/base/turns.h"

#include <optional>

namespace huimin {

/// One of several who wait for different cards at one reader. Whoever powers the slot on has it
/// until they power it off; the others wait that long.
class SharedSlot final : public ChipSlot
{
public:
    /// All who share `slot` share `turns`.
    SharedSlot(ChipSlot &slot, Turns &turns) : slot_(slot), turns_(turns) {}

    Task<Result<Bytes>> powerOn() override;
    /// Of a slot that is not one's own: nothing happens.
    Task<void> powerOff() override;
    /// Only between powerOn() and powerOff(). Otherwise: CardRemoved.
    Task<Result<Bytes>> exchange(Bytes command) override;

private:
    ChipSlot &slot_;
    Turns &turns_;
    std::optional<Turns::Turn> turn_;
};

} // namespace huimin
