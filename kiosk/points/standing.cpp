// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/points/score.h"

#include <algorithm>

namespace huimin::points {

using Met = Requirement::Met;
using What = Requirement::What;

namespace {

const Grade *gradeFor(const Rule &rule, const Child &child)
{
    const auto found = std::ranges::find_if(rule.eligibility.grades, [&](const Grade &grade) {
        return grade.after ? child.grade == *grade.after : child.grade == 0;
    });
    return found == rule.eligibility.grades.end() ? nullptr : &*found;
}

/// The most that one of them has; nothing: nobody's is known.
std::optional<int> most(const Rule &rule, const Family &family, Measure measure)
{
    std::optional<int> best;
    for (const Parent &parent : family.parents)
        if (const auto count = measured(rule, parent, measure))
            best = std::max(best.value_or(0), static_cast<int>(*count));
    return best;
}

Requirement months(What what, int needed, std::optional<int> has)
{
    return {what,
            !has             ? Met::Unknown
            : *has >= needed ? Met::Yes
                             : Met::No,
            needed,
            has.value_or(0),
            {}};
}

const ItemScore *find(const Score &score, const std::string &id)
{
    const auto found = std::ranges::find_if(
        score.items, [&](const ItemScore &each) { return each.item->id == id; });
    return found == score.items.end() ? nullptr : &*found;
}

Points pointsOf(const Score &score, const TieStep &step)
{
    if (step.what == TieStep::What::Group) {
        for (const auto &[group, points] : score.groups)
            if (group->id == step.id)
                return points;
        return {};
    }
    const ItemScore *item = find(score, step.id);
    return item == nullptr ? Points{} : item->points;
}

/// Below zero: the left one comes first.
int compare(const TieStep &step, const Standing &left, const Standing &right)
{
    const auto order = [](const auto &first, const auto &second) {
        return first < second ? -1 : second < first ? 1 : 0;
    };
    switch (step.what) {
    case TieStep::What::Total:
        return order(right.score.total, left.score.total);
    case TieStep::What::Wish:
        return order(left.wish, right.wish);
    case TieStep::What::Item:
    case TieStep::What::Group:
        return order(pointsOf(right.score, step), pointsOf(left.score, step));
    case TieStep::What::FirstDate: {
        constexpr std::chrono::year_month Never{std::chrono::year::max(), std::chrono::December};
        const auto first = [&](const Score &score) {
            const ItemScore *item = find(score, step.id);
            return item == nullptr ? Never : item->first.value_or(Never);
        };
        return order(first(left.score), first(right.score));
    }
    }
    return 0;
}

} // namespace

bool Verdict::isRefused() const
{
    return grade == 0 || std::ranges::any_of(requirements, [](const Requirement &each) {
               return each.met == Met::No;
           });
}

bool Verdict::isCertain() const
{
    return std::ranges::none_of(requirements,
                                [](const Requirement &each) { return each.met == Met::Unknown; });
}

Verdict verdict(const Rule &rule, const Family &family)
{
    Verdict verdict;
    const Eligibility &needs = rule.eligibility;
    const Grade *grade = gradeFor(rule, family.child);
    if (grade == nullptr) {
        verdict.requirements.push_back({What::NotEnrolled, Met::No, 0, family.child.grade, {}});
        return verdict;
    }
    verdict.grade = grade->number;
    if (grade->bornBy)
        verdict.requirements.push_back({What::Age,
                                        family.child.born <= *grade->bornBy ? Met::Yes : Met::No, 0,
                                        0, grade->bornBy});
    const auto insurance = most(rule, family, Measure::InsuranceMonths);
    const auto residence = most(rule, family, Measure::ResidenceMonths);
    if (needs.insuranceMonths > 0)
        verdict.requirements.push_back(months(What::Insurance, needs.insuranceMonths, insurance));
    if (needs.residenceMonths > 0)
        verdict.requirements.push_back(months(What::Residence, needs.residenceMonths, residence));
    if (needs.togetherMonths > 0) {
        const int known = insurance.value_or(0) + residence.value_or(0);
        auto together = months(What::Together, needs.togetherMonths, known);
        if (together.met == Met::No && (!insurance || !residence))
            together.met = Met::Unknown;
        verdict.requirements.push_back(together);
    }
    return verdict;
}

bool comesBefore(const Rule &rule, const Standing &left, const Standing &right)
{
    for (const TieStep &step : rule.ties)
        if (const int order = compare(step, left, right); order != 0)
            return order < 0;
    return false;
}

} // namespace huimin::points
