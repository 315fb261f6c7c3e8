// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/fault.h"
#include "drivers/device/identity_reader.h"
#include "drivers/port/frame_stream.h"
#include "drivers/sam_v/sam_frame.h"

namespace huimin::sam_v {

/// A reader with a SAM_V module: see README.md for its line. A card is found, selected and
/// read once; then it has to leave the reader before it is found again.
class SamIdentityReader final : public IdentityReader
{
public:
    SamIdentityReader(Port &port, Clock &clock, FaultSink &faults);

    bool isReady() const override { return ready_; }
    void enable(bool enabled) override;

private:
    Task<void> run();
    Task<Result<void>> connect();
    Task<void> watch();
    /// False: the line is lost.
    Task<bool> look();
    Task<Result<Answer>> ask(Command command, Duration limit);
    void failed(State state);
    void goDown(const std::string &why);

    Clock &clock_;
    FaultSink &faults_;
    FrameStream<Decoder> stream_;
    Mailbox<bool> wake_;
    bool ready_ = false;
    bool enabled_ = false;
    int failures_ = 0; ///< of the card that lies there
    TaskScope tasks_;
};

} // namespace huimin::sam_v
