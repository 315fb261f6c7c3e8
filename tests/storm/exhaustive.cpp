// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/branches.h"

#include <algorithm>
#include <set>
#include <span>

namespace huimin::storm {

namespace {

/// More writes than one record has.
constexpr int UnsyncedMax = 24;

} // namespace

const std::array<Errand, 7> &errands()
{
    using enum Troubles::Concerns;
    static const std::array<Errand, 7> all{
        Errand{"300 yuan by card", {{"hand.amount", 0, 2}}, {NotesOut, Card}},
        Errand{"the bills of two companies by card",
               {{"hand.errand", 0, 1}, {"hand.another", 0, 1}},
               {Card},
               true,
               true},
        Errand{"three bills with banknotes",
               {{"hand.errand", 0, 2}, {"hand.biller", 0, 1}},
               {NotesIn, NotesOut},
               false,
               true},
        Errand{"three bills with a note, the rest by phone",
               {{"hand.errand", 0, 4}, {"hand.biller", 0, 1}, {"hand.rest-otherwise", 0, 1}},
               {NotesIn, NotesOut},
               false,
               true,
               true},
        Errand{.name = "a ticket for a play by phone",
               .choices = {{"hand.errand", 0, 6}, {"hand.load-by", 0, 1}},
               .feels = {},
               .isByCard = false,
               .isByPhone = true,
               .isTicket = true},
        Errand{.name = "the bills of two companies, and a hundred onto a cultural card, by card",
               .choices = {{"hand.errand", 0, 7}, {"hand.load-by", 0, 2}},
               .feels = {Card},
               .isByCard = true,
               .hasBill = true,
               .isLoad = true},
        Errand{.name = "a hundred onto a cultural card, with eighty of the city's",
               .choices = {{"hand.errand", 0, 5}},
               .feels = {NotesIn, NotesOut},
               .isByCard = false,
               .isLoad = true}};
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
    if (errand.isByPhone) {
        add("phone.charge", OfficeLine::LateTroubles);
        all.push_back({{"hand.phone-reads", 0, 1}});
        all.push_back({{"phone.asks", 0, 1}, {"hand.phone", 0, 2}});
    }
    if (errand.hasBill)
        add("biller.pay", OfficeLine::TakeTroubles);
    if (errand.isTicket) {
        add("ticket.pay", OfficeLine::TakeTroubles);
        all.push_back({{"hand.hold-over", 0, 1}});
    }
    if (errand.isLoad) {
        add("culture.load", OfficeLine::LateTroubles);
        add("culture.end", OfficeLine::ReadTroubles);
        add("hand.tears", 8);
    }
    return all;
}

Plan joined(Plan first, const Plan &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
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

/// Where a story may end, and how.
struct Ends {
    Points points;
    std::span<const Ending> endings = OwnEndings;
    bool atMessages = false;
};

std::vector<Plan> waysAt(const Ends &ends, const Choices &choices, std::string_view site, int at)
{
    std::vector<Plan> ways;
    if (site == "disk.sync" && at >= ends.points.from && at < ends.points.end)
        for (const Ending ending : ends.endings)
            ways.push_back(endAt(at, ending, choices.asked("disk.fate")));
    if (ends.atMessages && std::ranges::find(MessageSites, site) != MessageSites.end())
        for (const int how : OwnMessageEnds)
            ways.push_back({{std::string(site), at, how}});
    return ways;
}

void playEnds(Branches &branches, const Plan &story, const Ends &ends,
              const Branches::Then &then = {})
{
    branches.play(
        story,
        [&ends](const Choices &choices, std::string_view site, int at) {
            return waysAt(ends, choices, site, at);
        },
        then);
}

void endsOnce(Branches &branches, const Errand &errand)
{
    // It is started again once, by its end, and not once more when everything is mended.
    const auto ended = [](const Plan &story) {
        return joined(story, {{"crashes", 0, 1}, {"heal.goes-on", 0, 1}});
    };
    std::set<std::uint64_t> told;
    const auto everyEnd = [&](const Plan &story) {
        const RunResult usual = branches.play(story);
        told.insert(usual.figures.transcript);
        playEnds(branches, story, {pointsOfMoney(usual), OwnEndings, true});
    };
    const Plan turning = ended(joined(errand.choices, {{"journal.short", 0, 1}}));
    playEnds(branches, turning, {{0, branches.play(turning).journalPoints}});
    everyEnd(ended(errand.choices));
    for (const auto &kinds :
         {deviceTroubles(errand, When::AtOnceAndInTheMiddle), networkTroubles(errand)})
        for (const Plan &trouble : kinds)
            everyEnd(ended(joined(errand.choices, trouble)));
    for (const Plan &device : deviceTroubles(errand, When::InTheMiddle))
        for (const Plan &network : networkTroubles(errand)) {
            const Plan story = ended(joined(joined(errand.choices, device), network));
            const RunResult usual = branches.play(story);
            // Otherwise one of the two waited in vain, and the story is known.
            if (told.insert(usual.figures.transcript).second)
                playEnds(branches, story, {pointsOfMoney(usual), Decisive});
        }
}

void endsTwice(Branches &branches, const Errand &errand)
{
    const auto again = [&](const Plan &plan, const RunResult &once) {
        playEnds(branches, plan, {{once.figures.pointsBefore, once.journalPoints}, Decisive});
    };
    const auto everyEnd = [&](const Plan &trouble) {
        const Plan story = joined(joined(errand.choices, trouble), {{"crashes", 0, 2}});
        playEnds(branches, story, {pointsOfMoney(branches.play(story)), OwnEndings, true}, again);
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
std::vector<Choice> endAt(int point, Ending ending, int fates)
{
    constexpr int Power = 3;
    constexpr int Machine = 6;
    const auto before = [point, fates](int what, Disk::Fate fate) {
        Plan plan{{"disk.sync", point, what}};
        for (int each = 0; each < UnsyncedMax && fate != Disk::Fate::Kept; ++each)
            plan.push_back({"disk.fate", fates + each, static_cast<int>(fate)});
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
    Branches branches(say);
    for (const Errand &errand : errands()) {
        if (twice)
            endsTwice(branches, errand);
        else
            endsOnce(branches, errand);
        say(errand.name + ": " + branches.total.text());
    }
    return branches.total;
}

} // namespace huimin::storm
