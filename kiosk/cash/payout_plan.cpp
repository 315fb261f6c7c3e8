// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cash/payout_plan.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <numeric>
#include <utility>

namespace huimin::cash {

namespace {

constexpr int Unreachable = std::numeric_limits<int>::max();

/// The unit in which all amounts are counted: what every denomination is a multiple of.
std::int64_t stepOf(const std::vector<Stock> &stock)
{
    std::int64_t step = 0;
    for (const Stock &each : stock)
        step = std::gcd(step, each.denomination.inFen());
    return step;
}

std::int64_t reachOf(const std::vector<Stock> &stock)
{
    std::int64_t reach = 0;
    for (const Stock &each : stock)
        reach += each.denomination.inFen() * each.count;
    return reach;
}

/// Fewest notes for every amount up to a limit, cassette by cassette, and never more than
/// one bunch holds. With at most a few thousand steps and four cassettes it is cheaper to
/// compute all than to search.
class Table
{
public:
    Table(const std::vector<Stock> &stock, Money most, int notesMax)
        : stock_(stock), step_(stepOf(stock)), notesMax_(notesMax)
    {
        std::ranges::stable_sort(stock_, std::ranges::greater{}, &Stock::count);
        std::erase_if(stock_, [](const Stock &each) { return each.count <= 0; });
        if (step_ == 0)
            return;
        const std::int64_t reach = std::min(most.inFen(), reachOf(stock_));
        size_ = static_cast<std::size_t>(std::max<std::int64_t>(reach, 0) / step_) + 1;
        fewest_.assign(size_, Unreachable);
        fewest_[0] = 0;
        taken_.reserve(stock_.size());
        for (const Stock &each : stock_)
            add(each);
    }

    std::optional<PayoutPlan> plan(Money amount) const
    {
        const auto index = indexOf(amount);
        if (!index || fewest_[*index] == Unreachable)
            return std::nullopt;
        PayoutPlan plan;
        std::size_t left = *index;
        for (std::size_t cassette = stock_.size(); cassette-- > 0;) {
            const int count = taken_[cassette][left];
            if (count == 0)
                continue;
            plan.push_back({stock_[cassette].unit, count});
            left -= static_cast<std::size_t>(stock_[cassette].denomination.inFen() / step_) *
                    static_cast<std::size_t>(count);
        }
        std::ranges::sort(plan, {}, &Portion::unit);
        return plan;
    }

    /// The first payable amount from `index` in a direction.
    std::optional<Money> next(std::int64_t index, std::int64_t direction) const
    {
        for (; index > 0 && index < static_cast<std::int64_t>(size_); index += direction)
            if (fewest_[static_cast<std::size_t>(index)] != Unreachable)
                return Money::fen(index * step_);
        return std::nullopt;
    }

    std::int64_t step() const { return step_; }
    std::int64_t last() const { return static_cast<std::int64_t>(size_) - 1; }

private:
    std::optional<std::size_t> indexOf(Money amount) const
    {
        if (step_ == 0 || !amount.isPositive() || amount.inFen() % step_ != 0)
            return std::nullopt;
        const auto index = static_cast<std::size_t>(amount.inFen() / step_);
        return index < size_ ? std::optional(index) : std::nullopt;
    }

    /// Amounts a whole number of these notes apart compete with each other: each may come from
    /// any before it that is no more notes away than there are. Those that cannot win any more
    /// are dropped, so the next winner stands in front.
    void add(const Stock &each)
    {
        const auto width = static_cast<std::size_t>(each.denomination.inFen() / step_);
        const auto most = static_cast<std::size_t>(std::min(each.count, notesMax_)) * width;
        std::vector<int> taken(size_, 0);
        std::deque<std::pair<std::size_t, int>> from; // where, and with how many notes
        for (std::size_t start = 0; start < std::min(width, size_); ++start) {
            from.clear();
            for (std::size_t index = start; index < size_; index += width) {
                const auto added = [&](std::size_t since) {
                    return static_cast<int>((index - since) / width);
                };
                const int before = fewest_[index];
                while (before != Unreachable && !from.empty() &&
                       from.back().second + added(from.back().first) >= before)
                    from.pop_back();
                if (before != Unreachable)
                    from.emplace_back(index, before);
                while (!from.empty() && index - from.front().first > most)
                    from.pop_front();
                if (from.empty())
                    continue;
                const auto &[since, notes] = from.front();
                taken[index] = added(since);
                const int all = notes + taken[index];
                fewest_[index] = all <= notesMax_ ? all : Unreachable;
            }
        }
        taken_.push_back(std::move(taken));
    }

    std::vector<Stock> stock_;
    std::int64_t step_ = 0;
    int notesMax_ = 0;
    std::size_t size_ = 0;
    std::vector<int> fewest_;
    std::vector<std::vector<int>> taken_; ///< by cassette, then amount
};

} // namespace

std::optional<PayoutPlan> planPayout(Money amount, const std::vector<Stock> &stock, int notesMax)
{
    return Table(stock, amount, notesMax).plan(amount);
}

Money valueOf(const PayoutPlan &plan, const std::vector<Stock> &stock)
{
    Money sum;
    for (const Portion &portion : plan)
        for (const Stock &each : stock)
            if (each.unit == portion.unit)
                sum += each.denomination * portion.count;
    return sum;
}

Nearest nearestPayable(Money wanted, const std::vector<Stock> &stock, int notesMax, Money most)
{
    const Table table(stock, most, notesMax);
    if (table.step() == 0)
        return {};
    const std::int64_t floor = wanted.inFen() / table.step();
    const bool exact = wanted.inFen() % table.step() == 0;
    Nearest nearest;
    nearest.below = table.next(std::min(exact ? floor - 1 : floor, table.last()), -1);
    nearest.above = table.next(floor + 1, +1);
    return nearest;
}

Money largestPayable(Money wanted, const std::vector<Stock> &stock, int notesMax)
{
    const Table table(stock, wanted, notesMax);
    if (table.step() == 0)
        return {};
    return table.next(table.last(), -1).value_or(Money());
}

} // namespace huimin::cash
