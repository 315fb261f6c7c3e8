// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/ccnet/ccnet_frame.h"
#include "drivers/port/frame_stream.h"

namespace huimin::ccnet {

/// One question, one answer. Repeating and pacing belong to the device above:
/// only it knows which questions may be asked twice.
class Link
{
public:
    Link(Port &port, Clock &clock) : clock_(clock), stream_(port, clock) {}

    Task<Result<void>> open(Duration limit) { return stream_.open(limit); }
    void close() { stream_.close(); }

    /// The data of the answer. A damaged answer is asked to be repeated (NAK), which
    /// repeats the answer and not the deed; silence is Timeout.
    Task<Result<Bytes>> ask(Command command, Bytes payload = {});

    /// ACK for an answer that carried data. Without it the unit says the same again.
    void acknowledge();

private:
    Clock &clock_;
    FrameStream<Decoder> stream_;
};

} // namespace huimin::ccnet
