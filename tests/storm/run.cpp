// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/run.h"

#include <QTemporaryDir>

#include <fmt/format.h>

namespace huimin::storm {

namespace {

RunResult run(Choices &choices, int visits, const World::Teller &teller, Books *books)
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
    RunResult result{
        world.violations(), world.figures(), choices.made(), choices.asked("disk.sync"), {}};
    for (const char *site : {"write.bank", "hear.bank", "write.http", "hear.http"})
        result.linePoints[site] = choices.asked(site);
    return result;
}

} // namespace

RunResult runSeed(std::uint64_t seed, const World::Teller &teller, Books *books)
{
    Choices choices(seed);
    return run(choices, UsualVisits, teller, books);
}

RunResult runPlan(const std::vector<Choice> &plan, int visits, const World::Teller &teller,
                  Books *books)
{
    Choices choices(plan);
    return run(choices, visits, teller, books);
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

std::string Total::text() const
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(time).count();
    return fmt::format(
        "storm: {} seeds, {} transactions, {} virtual hours, {} claims, {} violations", runs,
        transactions, hours, claims, violations);
}

} // namespace huimin::storm
