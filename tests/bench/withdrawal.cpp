// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/support/small_station.h"

#include <fmt/format.h>

#include <ctime>

namespace huimin::bench {

namespace {

constexpr int Runs = 15;
constexpr double GoalMilliseconds = 100;

double processorMilliseconds()
{
    std::timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// From the card in the slot to the notes in the hand; false when it did not get there.
bool withdraw(test::SmallStation &station)
{
    if (!station.prepareCard())
        return false;
    const auto id = station.kiosk->withdraw(Money::yuan(300));
    if (!station.until([&] { return station.cardUnit.isAtGate(); }) ||
        station.cardUnit.take() == nullptr ||
        !station.until([&] { return station.trayUnit.isOpen(); }) || station.trayUnit.take() == 0)
        return false;
    return station.until([&] { return station.kiosk->stage(id) == transaction::Stage::Settled; });
}

} // namespace

// In virtual time nobody waits for anybody, so all that passes on the wall is work: the
// kiosk's, the disk's, and that of every simulated device and of the bank as well.
std::vector<Row> measureWithdrawal()
{
    std::vector<double> wall;
    std::vector<double> processor;
    for (int run = 0; run < Runs; ++run) {
        test::SmallStation station;
        const double before = processorMilliseconds();
        const Stopwatch watch;
        if (!withdraw(station))
            return {{"withdrawal",
                     "ms",
                     {},
                     {},
                     {},
                     {},
                     "at most 100 ms",
                     false,
                     "the withdrawal did not end with notes in the hand"}};
        wall.push_back(watch.milliseconds());
        processor.push_back(processorMilliseconds() - before);
    }
    Row row{"withdrawal", "ms", median(wall), {}, {}, {}, "at most 100 ms"};
    row.met = *row.ours <= GoalMilliseconds;
    row.note = fmt::format(
        "our own time in a whole withdrawal, simulated devices and bank included; {:.1f} ms "
        "of it computing, the rest is the disk; {} runs",
        median(processor), Runs);
    return {row};
}

} // namespace huimin::bench
