// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storm/run.h"

namespace huimin::storm {

using Plan = std::vector<Choice>;

/// Many stories that begin alike: what they share is played once, and each goes on in a
/// process of its own, one after another.
class Branches
{
public:
    using Say = std::function<void(const std::string &)>;
    explicit Branches(Say say) : say_(std::move(say)) {}

    /// Plays one story and counts it.
    RunResult play(const Plan &plan);

    /// The ways in which a story may go on at this question, beside the usual one.
    using Ways =
        std::function<std::vector<Plan>(const Choices &, std::string_view site, int occurrence)>;
    /// What is to be done with each, if anything: still in its own process, whose total is
    /// added here.
    using Then = std::function<void(const Plan &, const RunResult &)>;
    /// Plays all of them and counts them, without the story itself.
    void play(const Plan &story, const Ways &ways, const Then &then);

    Total total;

private:
    bool forked(const Plan &way);
    [[noreturn]] void leave();
    void add(const Plan &plan, const RunResult &result);

    Say say_;
    int report_ = -1; ///< where a branch tells its total
};

} // namespace huimin::storm
