// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/lcdm/lcdm_frame.h"
#include "drivers/port/frame_stream.h"
#include "kiosk/base/turns.h"

namespace huimin::lcdm {

/// One command, one reply, with the confirmations around them. It never sends a
/// command twice: the device above knows which commands may be repeated.
class Link
{
public:
    Link(Port &port, Clock &clock) : clock_(clock), stream_(port, clock), turns_(clock) {}

    Task<Result<void>> open(Duration limit) { return stream_.open(limit); }
    void close() { stream_.close(); }
    bool isOpen() const { return stream_.isOpen(); }

    /// Refused: the device said NAK, so nothing happened. Timeout: whether it heard
    /// the command is not known.
    Task<Result<Bytes>> ask(Message command, Duration limit);

private:
    Task<Result<void>> sendAndConfirm(const Message &command);

    Clock &clock_;
    FrameStream<Decoder> stream_;
    Turns turns_;
};

} // namespace huimin::lcdm
