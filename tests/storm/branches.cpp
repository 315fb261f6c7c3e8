// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/branches.h"

#include "kiosk/base/check.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>

namespace huimin::storm {

void Branches::add(const Plan &plan, const RunResult &result)
{
    total.add(result);
    if (result.good())
        return;
    for (const std::string &rule : result.violations)
        say_("violated: " + rule);
    say_(toText(plan));
}

RunResult Branches::play(const Plan &plan)
{
    RunResult result = runPlan(plan, 1);
    add(plan, result);
    return result;
}

void Branches::play(const Plan &story, const Ways &ways, const Then &then)
{
    Choices choices(story);
    Plan plan = story;
    bool isBranch = false;
    choices.onAsked([&](std::string_view site, int occurrence) {
        if (isBranch)
            return;
        for (const Plan &way : ways(choices, site, occurrence)) {
            isBranch = forked(way);
            if (!isBranch)
                continue;
            choices.add(way);
            plan.insert(plan.end(), way.begin(), way.end());
            return;
        }
    });
    const auto ended = [&](const RunResult &result) {
        if (!isBranch)
            return;
        add(plan, result);
        if (!then)
            leave(); // what nobody looks at again need not be taken apart
    };
    const RunResult result = runChoices(choices, 1, {}, nullptr, ended);
    if (!isBranch)
        return;
    then(plan, result);
    leave();
}

/// True in the process of the branch; the other one waits until that has left.
bool Branches::forked(const Plan &way)
{
    std::array<int, 2> ends{};
    HUIMIN_CHECK(::pipe(ends.data()) == 0, "no pipe to a branch");
    std::fflush(stdout); // or it would be said twice
    const pid_t branch = ::fork();
    HUIMIN_CHECK(branch >= 0, "no process for a branch");
    if (branch == 0) {
        ::close(ends[0]);
        report_ = ends[1];
        total = {};
        return true;
    }
    ::close(ends[1]);
    Total its;
    const auto told = ::read(ends[0], &its, sizeof its);
    ::close(ends[0]);
    ::waitpid(branch, nullptr, 0);
    if (told == static_cast<ssize_t>(sizeof its)) {
        total.add(its);
    } else {
        ++total.violations;
        say_("violated: the program ended by itself\n" + toText(way));
    }
    return false;
}

void Branches::leave()
{
    std::fflush(stdout);
    const bool told = ::write(report_, &total, sizeof total) == static_cast<ssize_t>(sizeof total);
    ::_exit(told ? 0 : 1);
}

} // namespace huimin::storm
