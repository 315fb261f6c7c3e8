// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "kiosk/base/task.h"

#include <functional>

namespace huimin {

/// A motor card reader with a chip station (XFS4IoT CardReader, type motor).
/// It takes a card in only while insertion is enabled.
class CardReader
{
public:
    /// XFS4IoT CardReader.Status.media, with "at the exit" told apart because a
    /// card that waits to be taken is neither in nor out.
    enum class Media { Unknown, NotPresent, Entering, Present, AtExit, Jammed };

    enum class Event {
        MediaInserted, ///< drawn in, chip contacts closed
        InvalidMedia,  ///< came in the wrong way or is no card; it is given back by the reader
        MediaRemoved,  ///< taken from the exit, or pulled out by force
        MediaJammed,
        MediaFound, ///< inside or at the exit when this program came: the last resident's
    };
    using Listener = std::function<void(Event)>;

    virtual ~CardReader() = default;

    void onEvent(Listener listener) { listener_ = std::move(listener); }

    virtual Media media() const = 0;
    virtual bool isReady() const = 0;

    /// Opens or closes the slot for the next card; as soon as the machine is there, when
    /// it is away just now.
    virtual Task<Result<void>> enableInsertion(bool enabled) = 0;

    /// Cold reset; the answer to reset.
    virtual Task<Result<Bytes>> chipPower() = 0;
    /// One command APDU, one response APDU with its status word. CardRemoved when
    /// the card left; Timeout when it is mute.
    virtual Task<Result<Bytes>> chipIo(ByteView command) = 0;

    /// Moves the card to the exit, where a hand can take it. MediaRemoved follows.
    /// CardRemoved: a hand was quicker.
    virtual Task<Result<void>> eject() = 0;
    /// Moves the card into the bin for captured cards. CardRemoved: a hand was quicker.
    virtual Task<Result<void>> retain() = 0;

protected:
    void tell(Event event)
    {
        if (listener_)
            listener_(event);
    }

private:
    Listener listener_;
};

} // namespace huimin
