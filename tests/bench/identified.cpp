// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/support/somebody.h"
#include "tests/support/stage.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::bench {

namespace {

using session::Errand;

constexpr int Runs = 15;
constexpr double GoalMilliseconds = 150;

struct Way {
    const char *name;
    Errand errand;
    const char *page; ///< the first one that says something about them
};
constexpr std::array Ways{Way{"pension", Errand::Pension, "pension"},
                          Way{"social security", Errand::SocialSecurity, "social"},
                          Way{"health", Errand::Clinic, "health"}};

/// From the card on its reader to the page's pixels; nothing: it did not come to that.
std::optional<double> identified(const Way &way, test::Stage &stage)
{
    using Put = town::SocialSecurityService::Put;
    test::Somebody resident;
    (void)resident.station.socialSecurity->put(test::identityCard().number, Put::Due,
                                               resident.station.clock.wall());
    resident.restart();
    if (!resident.isAskedWho(way.errand))
        return std::nullopt;
    stage.show({way.name, resident.station.screen.now});
    const QImage before = stage.draw();
    const Stopwatch watch;
    resident.station.identityUnit.lay(test::identityCard());
    if (!resident.comesTo(way.page))
        return std::nullopt;
    stage.show({way.name, resident.station.screen.now});
    const QImage after = stage.draw();
    const double took = watch.milliseconds();
    return after == before ? std::nullopt : std::optional(took);
}

} // namespace

// In virtual time nobody waits for the reader or the office, so what passes on the wall is work,
// theirs as well.
std::vector<Row> measureIdentified()
{
    test::Stage stage;
    std::vector<Row> rows;
    for (const Way &way : Ways) {
        Row row{fmt::format("identified, {}", way.name), "ms", {}, {}, {}, {}, "at most 150 ms"};
        std::vector<double> all;
        for (int run = 0; run < Runs; ++run)
            if (const auto took = identified(way, stage))
                all.push_back(*took);
        if (all.size() == Runs) {
            row.ours = median(all);
            row.met = *row.ours <= GoalMilliseconds;
            row.note = fmt::format("from the identity card on its reader to the first page about "
                                   "them, drawn at 1080x1920; reader, office and disk included; "
                                   "longest of {} {:.1f} ms",
                                   Runs, *std::ranges::max_element(all));
        } else {
            row.note = fmt::format("only {} of {} came to the page", all.size(), Runs);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace huimin::bench
