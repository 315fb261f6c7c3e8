// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/ccnet/ccnet_frame.h"
#include "drivers/ccnet/ccnet_status.h"
#include "drivers/port/frame_stream.h"
#include "drivers/world/notes.h"

#include <set>

namespace huimin::ccnet {

/// The validator's side of the wire, with real notes in it. It keeps 80, 81 and
/// 82 until the host acknowledges them, gives an undecided note back after ten
/// seconds, and can be told to misbehave.
class Simulator
{
public:
    Simulator(Port &port, Clock &clock, world::Notes &notes);

    /// A hand pushes a note in. False when the slot does not pull: the note stays
    /// in the hand.
    bool insert(world::NoteId note);

    // Faults; each is one thing that happens to real units.
    void setSilent(bool silent) { silent_ = silent; }
    void jamAtNextNote() { jamNext_ = true; }
    void jamAtNextStack() { jamStack_ = true; }
    /// Power goes when it is told to stack, before the note has moved.
    void losePowerAtNextStack() { powerlessStack_ = true; }
    void rejectNext(std::uint8_t code) { rejectNext_ = code; }
    /// The unit loses its memory and starts again; a note inside stays inside.
    void cutPower();
    /// After a power cut a unit may forget to say 81 for a note it finishes stacking.
    void forgetStackAfterPowerCut(bool forget) { forgetStack_ = forget; }
    void removeCashBox(bool removed);
    bool isCashBoxOut() const { return cashBoxOut_; }
    /// What was ordered and has not happened yet does not happen.
    void calm();
    /// Somebody opens the unit, takes a stuck note out and closes it again.
    std::optional<world::NoteId> clearJam();

    State state() const { return state_; }

private:
    Task<void> run();
    void answer(const Bytes &data);
    Bytes pollAnswer() const;
    void command(ByteView data);
    void become(State state, Duration after, Clock::Callback then);
    void settle();
    void accepted();
    void stack();
    void stacked();
    void giveBack(std::uint8_t report);
    void restart();

    Clock &clock_;
    world::Notes &notes_;
    FrameStream<Decoder> stream_;
    State state_ = State::PowerUp;
    std::uint8_t parameter_ = 0;
    std::optional<world::NoteId> inside_;
    bool beyondReturn_ = false;
    bool endReported_ = false;
    Bytes enabled_ = Bytes(3);
    bool silent_ = false;
    bool jamNext_ = false;
    bool jamStack_ = false;
    bool powerlessStack_ = false;
    bool forgetStack_ = false;
    bool cashBoxOut_ = false;
    std::uint8_t rejectNext_ = 0;
    Timer motion_;
    TaskScope tasks_;
};

/// The notes that this unit knows: 1, 5, 10, 20, 50 and 100 yuan.
const BillTable &simulatedBillTable();

} // namespace huimin::ccnet
