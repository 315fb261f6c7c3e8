// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kiosk.h"

#include <memory>

namespace huimin {

/// Real lines to everything outside: serial lines, USB, TCP, pcscd, HTTP, as the station
/// file names them. Nothing is opened before a driver asks.
class RealWires
{
public:
    RealWires(const settings::StationFile &file, Clock &clock);
    ~RealWires();

    const Wires &wires() const { return wires_; }

private:
    std::vector<std::unique_ptr<Port>> ports_;
    std::vector<std::unique_ptr<HttpClient>> clients_;
    std::unique_ptr<ChipSlot> chip_;
    Wires wires_;
};

} // namespace huimin
