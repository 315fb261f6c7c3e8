// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/memory_port.h"
#include "tests/fuzz/errands.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::fuzz;

namespace {

/// The far end of a line: answers whatever is said with the next piece of the input.
class Answering final : private PortListener
{
public:
    Answering(Port &port, ByteView input) : port_(port), pieces_(input)
    {
        port_.listen(this);
        port_.open();
    }
    ~Answering() override { port_.listen(nullptr); }

private:
    void arrived(ByteView) override
    {
        if (!pieces_.atEnd())
            (void)port_.write(pieces_.next());
    }
    void lost(const Error &) override {}

    Port &port_;
    Pieces pieces_;
};

} // namespace

// The first byte says which device, the rest is what it answers.
HUIMIN_FUZZ("driver", 3000)(ByteView input)
{
    if (input.empty())
        return;
    VirtualClock clock;
    MemoryWire wire(clock);
    Answering answering(wire.device(), input.subspan(1));
    Errands errands(wire.host(), clock);
    errands.run(static_cast<Errands::Device>(input[0] % Errands::Devices));
}
