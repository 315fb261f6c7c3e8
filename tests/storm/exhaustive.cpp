// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/run.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace huimin::storm {

namespace {

using Plan = std::vector<Choice>;

/// More writes than one record has.
constexpr int UnsyncedMax = 24;

} // namespace

const std::array<Errand, 3> &errands()
{
    using enum Troubles::Concerns;
    static const std::array<Errand, 3> all{
        Errand{"300 yuan by card", {{"hand.amount", 0, 2}}, {NotesOut, Card}},
        Errand{"three bills by card", {{"hand.errand", 0, 1}}, {Card}, true, true},
        Errand{"three bills with banknotes",
               {{"hand.errand", 0, 2}, {"hand.biller", 0, 1}},
               {NotesIn, NotesOut},
               false,
               true}};
    return all;
}

namespace {

/// Ten seconds into a visit: the money is on its way.
const Choice TenSecondsIn{"device.when", 0, 4};
enum class When { AtOnceAndInTheMiddle, InTheMiddle };

/// One thing that goes wrong at a device this errand needs.
std::vector<Plan> deviceTroubles(const Errand &errand, When when)
{
    std::vector<Plan> all;
    for (const auto &[number, concerns, waits] : Troubles::kinds()) {
        if (concerns != Troubles::Concerns::Everybody &&
            std::ranges::find(errand.feels, concerns) == errand.feels.end())
            continue;
        if (waits || when == When::AtOnceAndInTheMiddle)
            all.push_back({{"device.trouble", 0, number}});
        if (!waits)
            all.push_back({{"device.trouble", 0, number}, TenSecondsIn});
    }
    return all;
}

std::vector<Plan> networkTroubles(const Errand &errand)
{
    std::vector<Plan> all;
    const auto add = [&all](const char *site, int kinds) {
        for (int kind = 1; kind < kinds; ++kind)
            all.push_back({{site, 0, kind}});
    };
    if (errand.isByCard) {
        add("net.request", BankLine::RequestTroubles);
        add("net.code", BankLine::CodeTroubles);
        add("net.answer", BankLine::AnswerTroubles);
    }
    if (errand.hasBill)
        add("biller.pay", BillerLine::PayTroubles);
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

/// The record is lost and every device remembers; the record is there and no device does.
constexpr std::array Decisive{Ending::MachineDropped, Ending::PowerAfter};

struct Points {
    int from = 0;
    int end = 0;
};

/// From right before money is spoken of until it has come to rest. What is before and behind
/// is the same in every story.
Points pointsOfMoney(const RunResult &usual)
{
    return {std::max(usual.figures.firstPoint - 1, 0), usual.figures.lastPoint + 1};
}

/// Plays stories with ends in them, and adds them up.
class Player
{
public:
    explicit Player(const std::function<void(const std::string &)> &say) : say_(say) {}

    RunResult play(const Plan &plan)
    {
        RunResult result = runPlan(plan, 1);
        total.add(result);
        tellBroken(plan, result, say_);
        return result;
    }

    /// The story with an end at every journal point of these; gives each to `then`.
    template <typename Then>
    void everyPoint(const Plan &story, Points points, std::span<const Ending> endings,
                    const Then &then)
    {
        for (int point = points.from; point < points.end; ++point)
            for (const Ending ending : endings) {
                const Plan plan = joined(story, endAt(point, ending));
                then(plan, play(plan));
            }
    }

    /// The story with an end, of each kind, at every message.
    template <typename Then>
    void everyMessage(const Plan &story, const RunResult &usual, const Then &then)
    {
        for (const auto &[site, count] : usual.linePoints)
            for (int at = 0; at < count; ++at)
                for (const int how : {1, 2, 3}) {
                    const Plan plan = joined(story, {{site, at, how}});
                    then(plan, play(plan));
                }
    }

    Total total;

private:
    const std::function<void(const std::string &)> &say_;
};

constexpr auto ThatIsAll = [](const Plan &, const RunResult &) {};

void endsOnce(Player &player, const Errand &errand)
{
    const auto ended = [](const Plan &story) { return joined(story, {{"crashes", 0, 1}}); };
    const auto everyEnd = [&](const Plan &story) {
        const RunResult usual = player.play(story);
        player.everyPoint(story, pointsOfMoney(usual), Endings, ThatIsAll);
        player.everyMessage(story, usual, ThatIsAll);
    };
    const Plan turning = ended(joined(errand.choices, {{"journal.short", 0, 1}}));
    player.everyPoint(turning, {0, player.play(turning).journalPoints}, Endings, ThatIsAll);
    everyEnd(ended(errand.choices));
    for (const auto &kinds :
         {deviceTroubles(errand, When::AtOnceAndInTheMiddle), networkTroubles(errand)})
        for (const Plan &trouble : kinds)
            everyEnd(ended(joined(errand.choices, trouble)));
    for (const Plan &device : deviceTroubles(errand, When::InTheMiddle))
        for (const Plan &network : networkTroubles(errand)) {
            const Plan story = ended(joined(joined(errand.choices, device), network));
            player.everyPoint(story, pointsOfMoney(player.play(story)), Decisive, ThatIsAll);
        }
}

void endsTwice(Player &player, const Errand &errand)
{
    const auto everyEnd = [&](const Plan &trouble) {
        const Plan story = joined(joined(errand.choices, trouble), {{"crashes", 0, 2}});
        const RunResult usual = player.play(story);
        const auto again = [&](const Plan &plan, const RunResult &once) {
            player.everyPoint(plan, {once.figures.pointsBefore, once.journalPoints}, Decisive,
                              ThatIsAll);
        };
        player.everyPoint(story, pointsOfMoney(usual), Endings, again);
        player.everyMessage(story, usual, again);
    };
    everyEnd({});
    everyEnd({{"journal.short", 0, 1}});
    for (const auto &kinds :
         {deviceTroubles(errand, When::AtOnceAndInTheMiddle), networkTroubles(errand)})
        for (const Plan &trouble : kinds)
            everyEnd(trouble);
}

} // namespace

/// See World::atSync() and Disk::Fate.
std::vector<Choice> endAt(int point, Ending ending)
{
    constexpr int Power = 3;
    constexpr int Machine = 6;
    const auto before = [point](int what, Disk::Fate fate) {
        Plan plan{{"disk.sync", point, what}};
        for (int each = 0; each < UnsyncedMax && fate != Disk::Fate::Kept; ++each)
            plan.push_back({"disk.fate", each, static_cast<int>(fate)});
        return plan;
    };
    switch (ending) {
    case Ending::ProgramBefore:
        return {{"disk.sync", point, 1}};
    case Ending::ProgramAfter:
        return {{"disk.sync", point, 2}};
    case Ending::PowerDropped:
        return before(Power, Disk::Fate::Dropped);
    case Ending::PowerTorn:
        return before(Power, Disk::Fate::Torn);
    case Ending::PowerKept:
        return before(Power, Disk::Fate::Kept);
    case Ending::PowerAfter:
        return {{"disk.sync", point, 4}};
    case Ending::DiskFails:
        return {{"disk.sync", point, 5}};
    case Ending::MachineDropped:
        return before(Machine, Disk::Fate::Dropped);
    }
    return {};
}

Total exhaustive(bool twice, const std::function<void(const std::string &)> &say)
{
    Player player(say);
    for (const Errand &errand : errands()) {
        if (twice)
            endsTwice(player, errand);
        else
            endsOnce(player, errand);
        say(errand.name + ": " + player.total.text());
    }
    return player.total;
}

} // namespace huimin::storm
