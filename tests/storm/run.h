// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storm/books.h"
#include "tests/storm/troubles.h"
#include "tests/storm/world.h"

#include <array>

namespace huimin::storm {

inline constexpr int UsualVisits = 6;

/// Where it says what goes to and comes from bank and billers.
inline constexpr std::array<std::string_view, 4> MessageSites{"write.bank", "hear.bank",
                                                              "write.http", "hear.http"};

/// How one run ended.
struct RunResult {
    std::vector<std::string> violations;
    World::Figures figures;
    std::vector<Choice> made;
    int journalPoints = 0; ///< syncs at which the program could have been killed

    bool good() const { return violations.empty(); }
};

/// `books`, if there are any, get what everybody knows at the end.
RunResult runSeed(std::uint64_t seed, const World::Teller &teller = {}, Books *books = nullptr);
RunResult runPlan(const std::vector<Choice> &plan, int visits, const World::Teller &teller = {},
                  Books *books = nullptr);
/// `ended` hears the result while the world still stands.
RunResult runChoices(Choices &choices, int visits, const World::Teller &teller, Books *books,
                     const std::function<void(const RunResult &)> &ended = {});

/// Sums of many runs, and the last line that the storm says.
struct Total {
    std::int64_t runs = 0;
    std::int64_t transactions = 0;
    std::int64_t claims = 0;
    std::int64_t crashes = 0;
    std::int64_t violations = 0;
    Duration time{};

    void add(const RunResult &result);
    void add(const Total &other);
    std::string text() const;
};

/// Of this process, and of all that it has waited for.
double cpuSeconds();

/// What people come for; each is done as it should be.
struct Errand {
    std::string name;
    std::vector<Choice> choices;
    std::vector<Troubles::Concerns> feels; ///< beside what everybody feels
    bool isByCard = true;
    bool hasBill = false;
    bool isByPhone = false;
    bool isLoad = false;
    bool isTicket = false;
};
const std::array<Errand, 7> &errands();

/// How a program ends at a journal point.
enum class Ending {
    ProgramBefore, ///< the record is only with the system, which brings it to the disk
    ProgramAfter,  ///< it is durable, and nobody heard so: the same story
    PowerDropped,  ///< before it is durable, and nothing of it reached the disk
    PowerTorn,     ///< half of it did
    PowerKept,     ///< all of it did, by chance: the same story as PowerAfter
    PowerAfter,
    DiskFails,
    MachineDropped, ///< like PowerDropped, and no device has lost anything
};
/// Those that are stories of their own.
inline constexpr std::array OwnEndings{Ending::ProgramAfter, Ending::PowerDropped,
                                       Ending::PowerTorn,    Ending::PowerAfter,
                                       Ending::DiskFails,    Ending::MachineDropped};
/// See World::lives(): the program, the power. Between two records nothing waits for the disk, so
/// a computer that starts again by itself is a program that ends.
inline constexpr std::array OwnMessageEnds{1, 2};
/// `fates`: so many writes had theirs in an earlier end.
std::vector<Choice> endAt(int point, Ending ending, int fates = 0);

/// Each errand with each device's trouble and with each trouble of the network, and in each
/// of these stories an end at every journal point, in every way that makes a difference, and at
/// every message to and from bank and billers; then with each two of these troubles together,
/// where both come to bear, and the two ends that differ most. With `twice` a second end behind
/// each first one, in stories with at most one trouble.
Total exhaustive(bool twice, const std::function<void(const std::string &)> &say);

/// What an end at each journal point of each errand leads to, as a page in Markdown.
std::string crashMatrix();

using Breaks = std::function<bool(const std::vector<Choice> &)>;
/// A smallest list of choices that still breaks a rule.
std::vector<Choice> shrunk(std::vector<Choice> failing, const Breaks &breaks);

} // namespace huimin::storm
