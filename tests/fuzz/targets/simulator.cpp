// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/ccnet/ccnet_simulator.h"
#include "drivers/crt/crt_simulator.h"
#include "drivers/escpos/escpos_simulator.h"
#include "drivers/io_board/io_board_simulator.h"
#include "drivers/lcdm/lcdm_simulator.h"
#include "drivers/port/memory_port.h"
#include "drivers/zt_epp/zt_simulator.h"
#include "tests/fuzz/errands.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::fuzz;

namespace {

using world::Place;

/// The devices of a cabinet; the one that is asked for is at the line.
struct Cabinet {
    Cabinet(Port &line, VirtualClock &clock, Errands::Device device) : hand(clock)
    {
        for (const int unit : {1, 2})
            for (int note = 0; note < 5; ++note)
                notes.add(Money::yuan(unit == 1 ? 100 : 50), {Place::Kind::Cassette, unit});
        const auto purse = notes.add(Money::yuan(100), {Place::Kind::Resident});
        using Device = Errands::Device;
        switch (device) {
        case Device::Acceptor:
            acceptor.emplace(line, clock, notes);
            hand.start(3s, [this, purse] { acceptor->insert(purse); });
            break;
        case Device::CardReader:
            reader.emplace(line, clock, [](world::Card *) {});
            break;
        case Device::Printer:
            printer.emplace(line, clock);
            break;
        case Device::Tray:
            board.emplace(line, clock, notes);
            break;
        case Device::Dispenser:
            dispenser.emplace(line, clock, notes);
            break;
        case Device::PinPad:
            pad.emplace(line, clock);
            pad->provision(0, Bytes(16, 9));
            hand.start(3s, [this] { pad->press('1'); });
            break;
        }
    }

    world::Notes notes;
    std::optional<ccnet::Simulator> acceptor;
    std::optional<crt::Simulator> reader;
    std::optional<escpos::Simulator> printer;
    std::optional<io_board::Simulator> board;
    std::optional<lcdm::Simulator> dispenser;
    std::optional<zt_epp::Simulator> pad;
    Timer hand;
};

} // namespace

// The first byte says which device, the rest is what it is told: at the
// other end of its line may be any program.
HUIMIN_FUZZ("simulator", 3000)(ByteView input)
{
    if (input.empty())
        return;
    VirtualClock clock;
    MemoryWire wire(clock);
    const Cabinet cabinet(wire.device(), clock,
                          static_cast<Errands::Device>(input[0] % Errands::Devices));
    wire.host().open();
    clock.advance(2s);
    for (Pieces pieces(input.subspan(1)); !pieces.atEnd();) {
        (void)wire.host().write(pieces.next());
        clock.advance(500ms);
    }
}
