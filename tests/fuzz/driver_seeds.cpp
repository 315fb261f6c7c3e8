// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/driver_seeds.h"

#include "drivers/ccnet/ccnet_simulator.h"
#include "drivers/crt/crt_simulator.h"
#include "drivers/escpos/escpos_simulator.h"
#include "drivers/io_board/io_board_simulator.h"
#include "drivers/lcdm/lcdm_simulator.h"
#include "drivers/port/memory_port.h"
#include "drivers/zt_epp/zt_simulator.h"
#include "tests/fuzz/errands.h"

namespace huimin::fuzz {

namespace {

/// Hears one end of a line and says what it heard at another.
class Ear final : public PortListener
{
public:
    Ear(Port &from, Port &to, std::function<void(ByteView)> heard)
        : from_(from), to_(to), heard_(std::move(heard))
    {
        from_.listen(this);
        from_.open();
    }
    ~Ear() override { from_.listen(nullptr); }

    void arrived(ByteView bytes) override
    {
        heard_(bytes);
        (void)to_.write(bytes);
    }
    void lost(const Error &) override {}

private:
    Port &from_;
    Port &to_;
    std::function<void(ByteView)> heard_;
};

/// Every simulator at a line; the one that is asked for is at the driver's.
struct Bench {
    VirtualClock clock;
    world::Notes notes;
    MemoryWire wire{clock};
    MemoryWire unitWire{clock};
    Bytes asked;
    Bytes said;
    Bytes answer;
    Ear question{wire.device(), unitWire.host(), [this](ByteView bytes) {
                     Pieces::append(asked, bytes);
                     piece();
                 }};
    Ear reply{unitWire.host(), wire.device(), [this](ByteView bytes) { append(answer, bytes); }};

    /// All that the device says between two things that it hears is one answer.
    void piece()
    {
        if (wasAsked_)
            Pieces::append(said, std::exchange(answer, {}));
        wasAsked_ = true;
    }

    bool wasAsked_ = false;
};

/// Not all of it: an errand polls, and polls are all the same.
Bytes seedOf(int device, ByteView pieces)
{
    Bytes seed{static_cast<std::uint8_t>(device)};
    append(seed, pieces.first(std::min<std::size_t>(pieces.size(), 2000)));
    return seed;
}

} // namespace

Conversation driverSeed(int device)
{
    using Device = Errands::Device;
    using world::Place;
    Bench bench;
    Port &line = bench.unitWire.device();
    for (int note = 0; note < 5; ++note)
        for (const int unit : {1, 2})
            bench.notes.add(Money::yuan(unit == 1 ? 100 : 50), {Place::Kind::Cassette, unit});
    std::optional<ccnet::Simulator> acceptor;
    std::optional<crt::Simulator> reader;
    std::optional<escpos::Simulator> printer;
    std::optional<io_board::Simulator> board;
    std::optional<lcdm::Simulator> dispenser;
    std::optional<zt_epp::Simulator> pad;
    Timer hand(bench.clock);
    const auto which = static_cast<Device>(device);
    if (which == Device::Acceptor) {
        acceptor.emplace(line, bench.clock, bench.notes);
        const auto note = bench.notes.add(Money::yuan(100), {Place::Kind::Resident});
        hand.start(20s, [&acceptor, note] { acceptor->insert(note); });
    } else if (which == Device::CardReader) {
        reader.emplace(line, bench.clock, [](world::Card *) {});
    } else if (which == Device::Printer) {
        printer.emplace(line, bench.clock);
    } else if (which == Device::Tray) {
        board.emplace(line, bench.clock, bench.notes);
    } else if (which == Device::Dispenser) {
        dispenser.emplace(line, bench.clock, bench.notes);
    } else {
        pad.emplace(line, bench.clock);
        pad->provision(0, Bytes(16, 9));
    }
    Errands(bench.wire.host(), bench.clock).run(which);
    bench.piece();
    return {seedOf(device, bench.asked), seedOf(device, bench.said)};
}

} // namespace huimin::fuzz
