// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/fault.h"
#include "drivers/device/security_module.h"
#include "drivers/port/chip_slot.h"
#include "kiosk/base/mailbox.h"
#include "kiosk/base/turns.h"

namespace huimin::psam {

/// A PSAM in a slot of its own. Whether it is there and has the keys it should is asked again
/// and again, so that it is known before somebody's card is in.
class Psam final : public SecurityModule
{
public:
    /// `readKey` is the number under which the module has RKSSSE; see README.md.
    Psam(ChipSlot &slot, Clock &clock, FaultSink &faults, std::uint8_t readKey);

    bool isReady() const override { return ready_; }
    Task<Result<Bytes>> proof(Question question) override;

private:
    Task<void> watch();
    Task<Result<void>> look();
    Task<Result<Bytes>> ask(Bytes header, Bytes data, std::size_t expected);
    Task<Result<Bytes>> exchange(Bytes command);
    Task<Result<Bytes>> prove(Question question);
    void tell(const Result<void> &looked);

    ChipSlot &slot_;
    Clock &clock_;
    FaultSink &faults_;
    const std::uint8_t readKey_;
    Turns turns_;
    bool powered_ = false;
    bool ready_ = false;
    TaskScope tasks_;
};

} // namespace huimin::psam
