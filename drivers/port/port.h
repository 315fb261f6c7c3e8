// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

namespace huimin {

/// Hears what happens on a port. Calls come from the event loop, never from
/// inside one of the port's own functions.
class PortListener
{
public:
    virtual ~PortListener() = default;
    virtual void opened() {}
    virtual void arrived(ByteView bytes) = 0;
    virtual void lost(const Error &why) = 0;
};

/// A byte pipe to one device or host: serial line, USB endpoint pair, TCP
/// stream, a script or one end of a pipe in memory; they all look the same
/// from here. It never blocks, it frames nothing and it retries nothing: a lost
/// port stays lost until somebody opens it again.
class Port
{
public:
    virtual ~Port() = default;

    /// Starts opening; `opened` or `lost` follows.
    virtual void open() = 0;
    virtual void close() = 0;
    virtual bool isOpen() const = 0;

    /// Takes all bytes or none. Success means that they are on their way, not
    /// that they arrived.
    virtual Result<void> write(ByteView bytes) = 0;

    /// One listener at a time; null to leave. It must outlive its registration.
    void listen(PortListener *listener) { listener_ = listener; }

protected:
    PortListener *listener_ = nullptr;
};

} // namespace huimin
