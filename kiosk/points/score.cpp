// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/points/score.h"

#include <algorithm>

namespace huimin::points {

using namespace std::chrono;

namespace {

/// Of whoever has the most of something.
struct Best {
    std::optional<std::int64_t> count;
    std::string role;
    std::optional<year_month> first;
};
using Counts = std::map<Measure, Best>;

const std::optional<std::vector<Months>> *monthsOf(const Parent &parent, Measure measure)
{
    return measure == Measure::InsuranceMonths   ? &parent.insurance
           : measure == Measure::ResidenceMonths ? &parent.residence
                                                 : nullptr;
}

/// Each month once, however often it is written down.
std::set<year_month> counted(const Rule &rule, const std::vector<Months> &all)
{
    std::set<year_month> months;
    for (const Months &each : all)
        for (auto month = std::max(each.from, rule.firstMonth());
             month <= std::min(each.to, rule.lastMonth()); month += std::chrono::months(1))
            months.insert(month);
    return months;
}

Best bestOf(const Rule &rule, const Family &family, Measure measure)
{
    Best best;
    for (const Parent &parent : family.parents) {
        const auto count = measured(rule, parent, measure);
        if (!count || (best.count && *count <= *best.count))
            continue;
        best = {count, parent.role, {}};
        if (const auto *months = monthsOf(parent, measure))
            if (const auto all = counted(rule, **months); !all.empty())
                best.first = *all.begin();
    }
    return best;
}

Points worth(const Item &item, std::int64_t count)
{
    if (item.state != Item::State::Scored || !item.clears.empty())
        return {};
    if (item.from)
        return count >= *item.from ? item.points : Points{};
    const Points points = count / item.each * item.points;
    return item.most ? std::min(points, *item.most) : points;
}

/// So much of it gives all that there is.
std::int64_t enough(const Item &item)
{
    if (item.from)
        return *item.from;
    if (!item.most || item.points <= Points{})
        return 0;
    const std::int64_t steps =
        (item.most->inTenths() + item.points.inTenths() - 1) / item.points.inTenths();
    return steps * item.each;
}

std::int64_t countOf(const Counts &counts, Measure measure)
{
    const auto found = counts.find(measure);
    return found == counts.end() ? 0 : found->second.count.value_or(0);
}

Points groupTotal(const Rule &rule, const Group &group, const Counts &counts)
{
    Points sum;
    for (const Item &item : rule.items) {
        if (item.state == Item::State::Scored && item.clears == group.id &&
            countOf(counts, item.measure) > 0)
            return {};
        if (item.group == group.id)
            sum += worth(item, countOf(counts, item.measure));
    }
    return std::min(sum, group.most);
}

Points totalOf(const Rule &rule, const Counts &counts)
{
    Points total;
    for (const Item &item : rule.items)
        if (item.group.empty())
            total += worth(item, countOf(counts, item.measure));
    for (const Group &group : rule.groups)
        total += groupTotal(rule, group, counts);
    return total;
}

/// Whole months that can still be added, the one that today is in among them.
int monthsLeft(const Rule &rule, sys_days today)
{
    const year_month_day date(today);
    const auto left = rule.lastMonth() - date.year() / date.month() + std::chrono::months(1);
    const int whole = static_cast<int>(duration_cast<std::chrono::months>(left).count());
    return std::clamp(whole, 0, rule.windowYears * 12);
}

std::optional<Advice> adviceOn(const Rule &rule, Measure measure, const Counts &counts,
                               sys_days today)
{
    std::int64_t wanted = 0;
    for (const Item &item : rule.items)
        if (item.measure == measure && item.state == Item::State::Scored)
            wanted = std::max(wanted, enough(item));
    const auto found = counts.find(measure);
    if (found == counts.end() || !found->second.count || *found->second.count >= wanted)
        return std::nullopt;
    const std::int64_t has = *found->second.count;
    Advice advice{
        measure, found->second.role, static_cast<int>(wanted - has), monthsLeft(rule, today), {},
        {}};
    const auto gain = [&](std::int64_t more) {
        Counts then = counts;
        then[measure].count = has + more;
        return totalOf(rule, then) - totalOf(rule, counts);
    };
    advice.byNext = gain(1);
    advice.byAll = gain(std::min(advice.missing, advice.canCome));
    return advice;
}

bool isMonths(Measure measure)
{
    return measure == Measure::InsuranceMonths || measure == Measure::ResidenceMonths;
}

ItemScore itemScore(const Item &item, const Counts &counts)
{
    const Best &best = counts.at(item.measure);
    ItemScore score{&item, worth(item, best.count.value_or(0)), best.count, best.role, best.first,
                    0};
    if (isMonths(item.measure) && item.state == Item::State::Scored && best.count)
        score.missing = static_cast<int>(std::max<std::int64_t>(0, enough(item) - *best.count));
    return score;
}

} // namespace

std::optional<std::int64_t> measured(const Rule &rule, const Parent &parent, Measure measure)
{
    if (const auto *months = monthsOf(parent, measure)) {
        if (!*months)
            return std::nullopt;
        return static_cast<std::int64_t>(counted(rule, **months).size());
    }
    const auto found = parent.facts.find(measure);
    if (found == parent.facts.end())
        return std::nullopt;
    return found->second;
}

Score score(const Rule &rule, const Family &family, sys_days today)
{
    Score score;
    Counts counts;
    for (const Item &item : rule.items)
        if (!counts.contains(item.measure))
            counts[item.measure] = bestOf(rule, family, item.measure);
    score.hasValues = false;
    for (const Item &item : rule.items) {
        if (item.state == Item::State::Off)
            continue;
        score.hasValues = score.hasValues || item.state == Item::State::Scored;
        score.items.push_back(itemScore(item, counts));
        if (item.state == Item::State::Unknown || !score.items.back().measured)
            score.isComplete = false;
    }
    for (const Group &group : rule.groups)
        score.groups.emplace_back(&group, groupTotal(rule, group, counts));
    score.total = totalOf(rule, counts);
    score.isEstimate = !rule.isVerified() || !score.isComplete;
    for (const Measure measure : {Measure::InsuranceMonths, Measure::ResidenceMonths})
        if (auto advice = adviceOn(rule, measure, counts, today))
            score.advice.push_back(*std::move(advice));
    return score;
}

std::vector<PaperKind> papersFor(const Rule &rule, const Family &family)
{
    std::vector<PaperKind> all;
    for (const PaperKind &each : rule.papers) {
        const bool isWanted =
            !each.shows || std::ranges::any_of(family.parents, [&](const Parent &parent) {
                const auto count = measured(rule, parent, *each.shows);
                return !count || (*count > 0 && monthsOf(parent, *each.shows) == nullptr);
            });
        if (isWanted)
            all.push_back(each);
    }
    return all;
}

} // namespace huimin::points
