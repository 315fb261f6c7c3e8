// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/crt/crt_frame.h"
#include "drivers/port/frame_stream.h"
#include "drivers/world/card.h"

#include <functional>
#include <vector>

namespace huimin::crt {

/// The card machine with its slot, its contacts and its bin.
class Simulator
{
public:
    /// Called with the card that touches the contacts now, or null.
    using Contacts = std::function<void(world::Card *)>;

    Simulator(Port &port, Clock &clock, Contacts contacts);

    /// A hand pushes a card in. False when the slot is closed or taken.
    bool insert(world::Card &card);
    /// A hand takes the card that waits at the gate. Null when none does.
    world::Card *take();
    /// A hand pulls the card out wherever it is, against the motor.
    world::Card *pull();

    bool entryEnabled() const { return entryEnabled_ && card_ == nullptr; }
    /// The card that is in the machine or at its gate.
    world::Card *card() const { return card_; }
    bool isAtGate() const { return card_ != nullptr && place_ == Status::Place::Gate; }
    const std::vector<world::Card *> &bin() const { return bin_; }

    void setSilent(bool silent) { silent_ = silent; }
    void jamAtNextMove() { jamNext_ = true; }
    /// What was ordered and has not happened yet does not happen.
    void calm() { jamNext_ = false; }
    void setBinFull(bool full) { binFull_ = full; }
    void cutPower();
    /// Somebody opens the machine and takes a stuck card out.
    world::Card *clearJam();
    /// Somebody opens the machine and empties the bin.
    std::vector<world::Card *> emptyBin() { return std::exchange(bin_, {}); }

private:
    Task<void> run();
    Task<void> handle(Message message);
    void reply(const std::string &command);
    void refuse(const std::string &command, const char *error);
    void touch(world::Card *card);

    Clock &clock_;
    Contacts contacts_;
    FrameStream<Decoder> stream_;
    world::Card *card_ = nullptr; // borrowed; cards belong to whoever owns the wallet
    Status::Place place_ = Status::Place::None;
    bool entryEnabled_ = false;
    bool silent_ = false;
    bool jamNext_ = false;
    bool jammed_ = false;
    bool binFull_ = false;
    std::vector<world::Card *> bin_;
    Timer motion_;
    TaskScope tasks_;
};

} // namespace huimin::crt
