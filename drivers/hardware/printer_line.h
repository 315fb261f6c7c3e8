// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/escpos/escpos_status.h"
#include "drivers/port/port.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace huimin::hardware {

/// The printer's end of its cable, whichever kind that is. Nobody may be at the other
/// end, or somebody else after a while; the printer does not notice.
class PrinterLine : public Port
{
public:
    /// The cable is pulled out, or put in again.
    virtual void setPlugged(bool plugged) = 0;
    virtual bool isPlugged() const = 0;

    /// The printer behind the line, for cables that ask it something themselves.
    struct Printer {
        std::function<escpos::Status()> status;
        std::function<void()> softReset;
    };
    virtual void answerFor(const Printer &) {}

    /// What a program must be started with to see this printer.
    virtual std::vector<std::pair<std::string, std::string>> environment() const { return {}; }
};

} // namespace huimin::hardware
