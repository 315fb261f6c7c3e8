// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/lcdm/lcdm_frame.h"
#include "drivers/port/frame_stream.h"
#include "drivers/world/notes.h"

#include <set>

namespace huimin::lcdm {

/// The dispenser's side of the wire. It moves note objects one by one from its
/// cassettes through the transport into the tray or the reject bin, counts what
/// its sensors saw, and can be told to misbehave.
class Simulator
{
public:
    Simulator(Port &port, Clock &clock, world::Notes &notes);

    void setSilent(bool silent) { silent_ = silent; }
    /// The job is done, but its reply never leaves the unit.
    void loseNextReply() { loseReply_ = true; }
    /// A note jams in the transport after so many notes have come out.
    void jamAfter(int notes) { jamAfter_ = notes; }
    /// So many more (or fewer) notes come out than the sensor counts.
    void miscountNext(int extra) { miscount_ = extra; }
    /// It does not stop in time: so many more come out than were asked for, and it says so.
    void giveMoreNext(int more) { more_ = more; }
    /// The next note picked is double and goes to the reject bin.
    void doublePickNext() { doublePick_ = true; }
    void removeCassette(int unit, bool removed);
    /// What was ordered and has not happened yet does not happen.
    void calm();
    void cutPower();
    /// Somebody opens the unit and takes out what lies in the transport.
    std::vector<world::NoteId> clearJam();

private:
    Task<void> run();
    Task<void> converse();
    Task<void> handle(Message message);
    void reply(Message message);
    bool beginDispense(const Message &message);
    void pickNext();
    void finishDispense(std::uint8_t error);
    DeviceStatus status() const;
    bool transportHasNotes() const;

    Clock &clock_;
    world::Notes &notes_;
    FrameStream<Decoder> stream_;
    bool silent_ = false;
    bool loseReply_ = false;
    std::optional<int> jamAfter_;
    int miscount_ = 0;
    int more_ = 0;
    bool doublePick_ = false;
    std::set<int> removed_;

    // The job under way.
    bool busy_ = false;
    std::array<int, Cassettes> wanted_{};
    DispenseResult result_;
    int outOfExit_ = 0;

    // What the unit remembers while it has power.
    int lastSerial_ = 0;
    Command lastCommand_ = Command::Purge;
    DispenseResult lastResult_;
    std::uint8_t standingError_ = 0;

    Timer motion_;
    TaskScope tasks_;
};

} // namespace huimin::lcdm
