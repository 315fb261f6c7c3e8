// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "kiosk/base/task.h"

namespace huimin {

/// The contacts of one smart-card reader: what a Port is to a serial line, this is
/// to a chip. It moves APDUs and understands none.
class ChipSlot
{
public:
    virtual ~ChipSlot() = default;

    /// Cold reset; the answer to reset. CardRemoved when nothing touches the contacts.
    virtual Task<Result<Bytes>> powerOn() = 0;
    virtual Task<void> powerOff() = 0;

    /// The response with its status word. CardRemoved when the card left, Timeout
    /// when it is mute, PortClosed when the reader or its service is gone.
    virtual Task<Result<Bytes>> exchange(Bytes command) = 0;
};

} // namespace huimin
