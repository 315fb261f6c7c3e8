// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storm/world.h"

namespace huimin::storm {

inline constexpr int UsualVisits = 6;

/// How one run ended.
struct RunResult {
    std::vector<std::string> violations;
    World::Figures figures;
    std::vector<Choice> made;
    int journalPoints = 0; ///< moments at which the program could have been killed

    bool good() const { return violations.empty(); }
};

RunResult runSeed(std::uint64_t seed, const World::Teller &teller = {});
RunResult runPlan(const std::vector<Choice> &plan, int visits, const World::Teller &teller = {});

/// Sums of many runs, and the last line that the storm says.
struct Total {
    std::int64_t runs = 0;
    std::int64_t transactions = 0;
    std::int64_t claims = 0;
    std::int64_t crashes = 0;
    std::int64_t violations = 0;
    Duration time{};

    void add(const RunResult &result);
    std::string text() const;
};

/// Each errand with each device's trouble and each trouble of the network, and in each of
/// these stories an end at every journal point, in every way there is; with `twice` a
/// second end at every point behind the first one, in stories without other trouble.
Total exhaustive(bool twice, const std::function<void(const std::string &)> &say);

using Breaks = std::function<bool(const std::vector<Choice> &)>;
/// A smallest list of choices that still breaks a rule.
std::vector<Choice> shrunk(std::vector<Choice> failing, const Breaks &breaks);

} // namespace huimin::storm
