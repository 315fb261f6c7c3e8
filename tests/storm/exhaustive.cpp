// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/run.h"
#include "tests/storm/troubles.h"

#include <fmt/format.h>

namespace huimin::storm {

namespace {

using Plan = std::vector<Choice>;

/// More writes than one record has.
constexpr int UnsyncedMax = 24;

} // namespace

const std::array<Errand, 3> &errands()
{
    static const std::array<Errand, 3> all{
        Errand{"300 yuan by card", {{"hand.amount", 0, 2}}},
        Errand{"three bills by card", {{"hand.errand", 0, 1}}},
        Errand{"three bills with banknotes", {{"hand.errand", 0, 2}, {"hand.biller", 0, 1}}}};
    return all;
}

namespace {

/// One thing that goes wrong, or none.
std::vector<Plan> troubles()
{
    std::vector<Plan> all{{}};
    for (int what = 1; what < Troubles::count(); ++what)
        for (const int when : {0, 4})
            all.push_back({{"device.trouble", 0, what}, {"device.when", 0, when}});
    const auto network = [&all](const char *site, int kinds) {
        for (int kind = 1; kind < kinds; ++kind)
            all.push_back({{site, 0, kind}});
    };
    network("net.request", BankLine::RequestTroubles);
    network("net.code", BankLine::CodeTroubles);
    network("net.answer", BankLine::AnswerTroubles);
    network("biller.pay", BillerLine::PayTroubles);
    return all;
}

Plan joined(Plan first, const Plan &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

void tellBroken(const Plan &plan, const RunResult &result,
                const std::function<void(const std::string &)> &say)
{
    if (result.good())
        return;
    for (const std::string &rule : result.violations)
        say("violated: " + rule);
    say(toText(plan));
}

} // namespace

/// See World::atSync() and Disk::Fate.
std::vector<Choice> endAt(int point, Ending ending)
{
    const auto power = [point](int fate) {
        Plan plan{{"disk.sync", point, 3}};
        for (int each = 0; each < UnsyncedMax && fate != 0; ++each)
            plan.push_back({"disk.fate", each, fate});
        return plan;
    };
    switch (ending) {
    case Ending::ProgramBefore:
        return {{"disk.sync", point, 1}};
    case Ending::ProgramAfter:
        return {{"disk.sync", point, 2}};
    case Ending::PowerDropped:
        return power(static_cast<int>(Disk::Fate::Dropped));
    case Ending::PowerTorn:
        return power(static_cast<int>(Disk::Fate::Torn));
    case Ending::PowerKept:
        return power(static_cast<int>(Disk::Fate::Kept));
    case Ending::PowerAfter:
        return {{"disk.sync", point, 4}};
    case Ending::DiskFails:
        return {{"disk.sync", point, 5}};
    }
    return {};
}

Total exhaustive(bool twice, const std::function<void(const std::string &)> &say)
{
    Total total;
    const auto play = [&](const Plan &plan) {
        RunResult result = runPlan(plan, 1);
        total.add(result);
        tellBroken(plan, result, say);
        return result;
    };
    /// An end at every point from `from` on; calls `then` with each of these stories.
    const auto everyEnd = [&](const Plan &story, int from, int points, const auto &then) {
        for (int point = from; point < points; ++point)
            for (const Ending ending : Endings) {
                const Plan plan = joined(story, endAt(point, ending));
                then(plan, play(plan), point);
            }
    };
    const auto nothing = [](const Plan &, const RunResult &, int) {};
    for (const auto &[name, errand] : errands()) {
        if (twice) {
            const Plan story = joined(errand, {{"crashes", 0, 2}});
            const int points = play(story).journalPoints;
            everyEnd(story, 0, points, [&](const Plan &plan, const RunResult &once, int point) {
                everyEnd(plan, point + 1, once.journalPoints, nothing);
            });
        } else {
            for (const Plan &trouble : troubles()) {
                const Plan story = joined(joined(errand, trouble), {{"crashes", 0, 1}});
                everyEnd(story, 0, play(story).journalPoints, nothing);
            }
        }
        say(name + ": " + total.text());
    }
    return total;
}

} // namespace huimin::storm
