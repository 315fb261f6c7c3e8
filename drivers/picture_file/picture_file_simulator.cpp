// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/picture_file/picture_file_simulator.h"

#include "kiosk/base/mailbox.h"

namespace huimin::picture_file {

using namespace std::chrono_literals;

Simulator::Simulator(PictureSpot &spot, Clock &clock) : spot_(spot), clock_(clock)
{
    tasks_.run(run());
}

Task<void> Simulator::run()
{
    constexpr auto Pace = 500ms;
    for (;;) {
        if (!silent_)
            spot_.put(!spot_.isWanted() ? Bytes() : broken_ ? Bytes(200, 0xFF) : picture_);
        co_await pause(clock_, Pace);
    }
}

} // namespace huimin::picture_file
