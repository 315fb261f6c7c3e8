// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/chip_slot.h"
#include "drivers/world/card.h"
#include "kiosk/base/mailbox.h"

#include <functional>

namespace huimin::world {

/// Contacts in memory: a card program answers after a moment. What pcscd and a
/// virtual reader are for the whole station, this is for tests and simulation.
class MemorySlot final : public ChipSlot
{
public:
    explicit MemorySlot(Clock &clock) : clock_(clock) {}

    /// Which card touches the contacts now; null for none.
    void touch(Card *card) { card_ = card; }
    bool isEmpty() const { return card_ == nullptr; }
    /// From now on the card does not answer.
    void setMute(bool mute) { mute_ = mute; }
    /// What a bad contact or a bad chip makes of an answer; it may also pull the card.
    using Spoiler = std::function<void(ByteView command, Bytes &answer)>;
    void onAnswer(Spoiler spoil) { spoil_ = std::move(spoil); }

    Task<Result<Bytes>> powerOn() override;
    Task<void> powerOff() override { co_return; }
    Task<Result<Bytes>> exchange(Bytes command) override;

private:
    Clock &clock_;
    Card *card_ = nullptr;
    bool mute_ = false;
    Spoiler spoil_;
};

} // namespace huimin::world
