// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/escpos/escpos_simulator.h"
#include "drivers/port/memory_port.h"
#include "kiosk/base/virtual_clock.h"
#include "tests/fuzz/target.h"

using namespace huimin;

namespace {

void print(VirtualClock &clock, MemoryWire &wire, ByteView bytes)
{
    escpos::Simulator printer(wire.device(), clock);
    wire.host().open();
    clock.settle();
    (void)wire.host().write(bytes);
    while (clock.runNext()) {}
    (void)printer.paperInMouth().text();
}

} // namespace

// The printer's side takes any bytes; the station's side takes any answer.
HUIMIN_FUZZ("escpos_printer", 2000)(ByteView input)
{
    VirtualClock clock;
    MemoryWire wire(clock);
    print(clock, wire, input);
    escpos::Status status;
    for (std::size_t at = 0; at + 1 < input.size(); at += 2)
        if (escpos::isRealTimeAnswer(input[at]))
            (void)escpos::learn(status, input[at + 1], input[at]);
}
