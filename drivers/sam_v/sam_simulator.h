// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/identity_reader.h"
#include "drivers/port/frame_stream.h"
#include "drivers/sam_v/sam_frame.h"

#include <optional>

namespace huimin::sam_v {

/// The reader's side of the wire, and the card that lies on it.
class Simulator
{
public:
    Simulator(Port &port, Clock &clock);

    /// A hand lays an identity card there; it takes it away with nothing.
    void lay(std::optional<IdentityCard> card);
    /// Another chip card: it is found, and no identity card.
    void layAnother();
    bool holdsCard() const { return card_ || another_; }

    void setSilent(bool silent) { silent_ = silent; }
    /// The next so many reads end in the middle, as when a hand shakes.
    void failReads(int count) { failingReads_ = count; }
    /// The module lost its authorisation: nothing but service helps.
    void setAuthorised(bool authorised) { authorised_ = authorised; }

private:
    Task<void> run();
    Bytes answer(const Question &question);

    Clock &clock_;
    FrameStream<Decoder> stream_;
    std::optional<IdentityCard> card_;
    bool another_ = false;
    bool selected_ = false;
    bool wasRead_ = false;
    bool silent_ = false;
    bool authorised_ = true;
    int failingReads_ = 0;
    TaskScope tasks_;
};

} // namespace huimin::sam_v
