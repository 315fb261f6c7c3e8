// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/points/rule.h"

#include <map>
#include <set>

namespace huimin::points {

/// Whole months, from the first to the last one.
struct Months {
    std::chrono::year_month from;
    std::chrono::year_month to;
    friend bool operator==(const Months &, const Months &) = default;
};

/// What the offices know of one parent. What they do not say is not known, which is not nothing.
struct Parent {
    std::string role; ///< "father", "mother", "guardian"
    std::optional<std::vector<Months>> insurance;
    std::optional<std::vector<Months>> residence;
    /// Of everything that is no month: yuan, or 1 for so it is.
    std::map<Measure, std::int64_t> facts;
};

struct Child {
    std::chrono::sys_days born;
    int grade = 0; ///< in which the child goes to a public school now; 0: in none
};

struct Family {
    std::vector<Parent> parents;
    Child child;
};

/// Of one parent under a rule: distinct months within its window. Nothing: not known.
std::optional<std::int64_t> measured(const Rule &rule, const Parent &parent, Measure measure);

struct ItemScore {
    const Item *item = nullptr; ///< of the rule
    Points points;
    std::optional<std::int64_t> measured;         ///< of whoever has the most; nothing: not known
    std::string role;                             ///< who that is
    std::optional<std::chrono::year_month> first; ///< of the months that count
    int missing = 0; ///< so many more months give all that the item can give
};

/// What one more month, or all that are missing, would be worth: over all items that count it.
struct Advice {
    Measure measure = Measure::InsuranceMonths;
    std::string role;
    int missing = 0; ///< months until more give nothing
    int canCome = 0; ///< that are left until the cut-off
    Points byNext;   ///< what the next one gives
    Points byAll;    ///< what those give that can still come

    friend bool operator==(const Advice &, const Advice &) = default;
};

struct Score {
    Points total;
    std::vector<ItemScore> items; ///< those that are in the table, in its order
    std::vector<std::pair<const Group *, Points>> groups;
    std::vector<Advice> advice;
    bool isEstimate = true; ///< only a verified rule says "your points"
    bool isComplete = true; ///< nothing is unknown: neither of the table nor of the family
    bool hasValues = true;  ///< the table says what anything gives
};

/// The best parent counts, item by item. What is borrowed from the rule lives as long as it does.
Score score(const Rule &rule, const Family &family, std::chrono::sys_days today);

/// Whether somebody may apply at all.
struct Requirement {
    enum class What { Age, NotEnrolled, Insurance, Residence, Together };
    enum class Met { Yes, No, Unknown };
    What what = What::Age;
    Met met = Met::Unknown;
    int needed = 0; ///< months
    int has = 0;
    std::optional<std::chrono::sys_days> bornBy;
    friend bool operator==(const Requirement &, const Requirement &) = default;
};
struct Verdict {
    int grade = 0; ///< for which; 0: for none
    std::vector<Requirement> requirements;
    /// No is certain, unknown is not: whoever lacks a record may bring a paper.
    bool isRefused() const;
    bool isCertain() const;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};
Verdict verdict(const Rule &rule, const Family &family);

/// The papers that a family brings: what everybody does, what shows something of which an office
/// knows nothing, and what shows a thing that counts and is no month: months are in the records.
std::vector<PaperKind> papersFor(const Rule &rule, const Family &family);

/// Where a family stands among others.
struct Standing {
    Score score;
    int wish = 1;
};
/// Whether the left one comes first by the rule's ties; neither does when both are equal.
bool comesBefore(const Rule &rule, const Standing &left, const Standing &right);

} // namespace huimin::points
