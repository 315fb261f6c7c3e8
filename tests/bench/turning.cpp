// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/support/stage.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::bench {

namespace {

using namespace session;

constexpr double GoalMilliseconds = 33;
constexpr int TurnsMost = 40;

struct Long {
    const char *name;
    Page page;
};

Page sixtyServices()
{
    constexpr int Services = 60;
    ServicesPage page;
    for (int count = 0; count < Services; ++count)
        page.lines.push_back({count % 2 == 0 ? Errand::Pension : Errand::Bill, count % 7 != 0});
    return plain(std::move(page)).withBack();
}

Page manyRecords()
{
    constexpr int Records = 5000;
    AccessesPage page;
    for (int count = 0; count < Records; ++count)
        page.accesses.push_back(
            {WallTime{} + std::chrono::hours(count), "HM000001", "pension", {}});
    return plain(std::move(page)).withBack();
}

/// The button that shows the next part.
QQuickItem *more(const test::Stage &stage)
{
    for (QQuickItem *item : stage.itemsWith("isTurn"))
        if (item->isVisible())
            return item;
    return nullptr;
}

} // namespace

// Nobody scrolls here: what does not fit is turned, by one button. A frame is that of a turn.
std::vector<Row> measureTurning()
{
    std::vector<Row> rows;
    for (const Long &each :
         {Long{"60 services", sixtyServices()}, Long{"5000 records", manyRecords()}}) {
        test::Stage stage({}, {.elder = true, .textPercent = 200});
        Row row{fmt::format("turning, {}", each.name), "ms", {}, {}, {}, {}, "at most 33 ms"};
        const Stopwatch showing;
        stage.show({each.name, each.page});
        stage.settle();
        const double shown = showing.milliseconds();
        std::vector<double> frames;
        for (int turn = 0; turn < TurnsMost && more(stage) != nullptr; ++turn) {
            const QImage before = stage.draw();
            const Stopwatch watch;
            QMetaObject::invokeMethod(more(stage), "press");
            const QImage after = stage.draw();
            if (after != before) // otherwise nothing was turned
                frames.push_back(watch.milliseconds());
        }
        if (!frames.empty()) {
            row.ours = *std::ranges::max_element(frames);
            row.met = *row.ours <= GoalMilliseconds;
            row.note = fmt::format("the longest frame of {} turns at 1080x1920, software renderer; "
                                   "half below {:.1f} ms; first shown after {:.0f} ms",
                                   frames.size(), median(frames), shown);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace huimin::bench
