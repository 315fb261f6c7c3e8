// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/port.h"
#include "kiosk/base/clock.h"

#include <memory>

namespace huimin {

/// Two ports joined by a wire in memory: a driver holds one end, a simulator
/// the other. Bytes arrive after `latency`, in order; cutting the wire loses
/// both ends, as pulling a plug does.
class MemoryWire
{
public:
    explicit MemoryWire(Clock &clock, Duration latency = std::chrono::milliseconds(1));
    ~MemoryWire();

    Port &host();
    Port &device();

    void cut();
    void mend();

private:
    class End;

    std::unique_ptr<End> host_;
    std::unique_ptr<End> device_;
};

} // namespace huimin
