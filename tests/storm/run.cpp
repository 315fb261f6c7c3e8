// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/run.h"

#include <QTemporaryDir>

#include <fmt/format.h>

#include <sys/times.h>
#include <unistd.h>

namespace huimin::storm {

RunResult runChoices(Choices &choices, int visits, const World::Teller &teller, Books *books,
                     const std::function<void(const RunResult &)> &ended)
{
    // Only the lock lies on a real disk.
    static const QTemporaryDir folder;
    World world(choices, folder.path().toStdString());
    world.onTell(teller);
    if (books != nullptr)
        books->open(world);
    world.run(visits);
    if (books != nullptr)
        books->close(world);
    RunResult result{world.violations(), world.figures(), choices.made(),
                     choices.asked("disk.sync")};
    if (ended)
        ended(result);
    return result;
}

RunResult runSeed(std::uint64_t seed, const World::Teller &teller, Books *books)
{
    Choices choices(seed);
    return runChoices(choices, UsualVisits, teller, books);
}

RunResult runPlan(const std::vector<Choice> &plan, int visits, const World::Teller &teller,
                  Books *books)
{
    Choices choices(plan);
    return runChoices(choices, visits, teller, books);
}

void Total::add(const RunResult &result)
{
    ++runs;
    transactions += result.figures.transactions;
    claims += result.figures.claims;
    crashes += result.figures.crashes;
    violations += static_cast<std::int64_t>(result.violations.size());
    time += result.figures.time;
}

void Total::add(const Total &other)
{
    runs += other.runs;
    transactions += other.transactions;
    claims += other.claims;
    crashes += other.crashes;
    violations += other.violations;
    time += other.time;
}

double cpuSeconds()
{
    tms used{};
    ::times(&used);
    return static_cast<double>(used.tms_utime + used.tms_stime + used.tms_cutime +
                               used.tms_cstime) /
           static_cast<double>(::sysconf(_SC_CLK_TCK));
}

std::string Total::text() const
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(time).count();
    return fmt::format(
        "storm: {} seeds, {} transactions, {} virtual hours, {} claims, {} violations", runs,
        transactions, hours, claims, violations);
}

} // namespace huimin::storm
