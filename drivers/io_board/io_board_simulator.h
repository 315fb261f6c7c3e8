// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/io_board/io_board_frame.h"
#include "drivers/port/frame_stream.h"
#include "drivers/world/notes.h"

namespace huimin::io_board {

/// The board, its shutter, its belt and the notes in the tray.
class Simulator
{
public:
    Simulator(Port &port, Clock &clock, world::Notes &notes);

    /// A hand takes everything, or so many notes, out of an open tray.
    int take(int notesMax = 1000);
    bool isOpen() const { return memory_.shutterOpen; }

    /// A plug goes into the headset socket, or out.
    void plugHeadset(bool isIn) { memory_.headset = isIn; }
    bool hasHeadset() const { return memory_.headset; }

    /// What the board keeps when everything around it is switched off.
    const Status &memory() const { return memory_; }
    /// It was off and remembers this; a job that ran was interrupted.
    void remember(const Status &memory);

    void setSilent(bool silent) { silent_ = silent; }
    /// The shutter sticks at its next move: before it leaves its closed switch, or after.
    enum class Stick { Never, Closed, HalfOpen };
    void stickShutter(Stick stick) { stick_ = stick; }
    void stickBelt(bool stuck) { beltStuck_ = stuck; }
    /// Everything stops where it is; the board starts again at once with its memory.
    void cutPower();
    void mend();

private:
    Task<void> run();
    void answer(const Message &question);
    Accepted start(Command command, std::uint16_t job);
    void openShutter(std::uint16_t job);
    void closeShutterThen(Clock::Callback next);
    void runBelt(world::Place::Kind bin);
    void end(Status::JobResult result);

    Clock &clock_;
    world::Notes &notes_;
    FrameStream<Decoder> stream_;
    Status memory_;
    Message lastQuestion_;
    Bytes lastAnswer_;
    bool silent_ = false;
    Stick stick_ = Stick::Never;
    bool beltStuck_ = false;
    Timer motion_;
    TaskScope tasks_;
};

} // namespace huimin::io_board
