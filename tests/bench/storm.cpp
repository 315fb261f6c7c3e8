// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the storm breaks the station, on one core.

#include "tests/storm/run.h"

#include "tests/bench/measure.h"

#include <fmt/format.h>

namespace huimin::bench {

namespace {

constexpr std::uint64_t FirstSeed = 70'001;
constexpr int Seeds = 40;
constexpr double RealTimes = 1000;
constexpr double OnceLimit = 120;
constexpr double TwiceLimit = 1800;

std::string broken(const storm::Total &total)
{
    return total.violations == 0 ? std::string()
                                 : fmt::format("{} rules were broken", total.violations);
}

std::vector<Row> measureExhaustive(bool twice, double limit)
{
    const double before = storm::cpuSeconds();
    const storm::Total total = storm::exhaustive(twice, [](const std::string &) {});
    const double took = storm::cpuSeconds() - before;
    Row row{twice ? "storm, two ends" : "storm, one end", "CPU s", took, {}, {}, {}};
    row.goal = fmt::format("<= {:.0f} s on one core", limit);
    row.met = took <= limit && total.violations == 0;
    row.note = fmt::format("{} stories, {} ends {}", total.runs, total.crashes, broken(total));
    return {row};
}

} // namespace

std::vector<Row> measureStorm()
{
    storm::Total total;
    (void)storm::runSeed(FirstSeed - 1); // who lives there is made once
    const double before = storm::cpuSeconds();
    for (std::uint64_t seed = FirstSeed; seed < FirstSeed + Seeds; ++seed)
        total.add(storm::runSeed(seed));
    const double took = storm::cpuSeconds() - before;
    const double times = std::chrono::duration<double>(total.time).count() / took;

    Row speed{"storm, time", "x", times, 1.0, "real time", times};
    speed.goal = ">= 1000";
    speed.met = times >= RealTimes && total.violations == 0;
    speed.note = broken(total);
    Row transactions{"storm, payments", "/CPU s", static_cast<double>(total.transactions) / took};
    return {speed, transactions};
}

std::vector<Row> measureOneEnd()
{
    return measureExhaustive(false, OnceLimit);
}

std::vector<Row> measureTwoEnds()
{
    return measureExhaustive(true, TwiceLimit);
}

} // namespace huimin::bench
