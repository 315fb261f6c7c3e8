// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/language.h"
#include "kiosk/base/result.h"
#include "kiosk/base/toml_table.h"
#include "kiosk/points/calendar.h"
#include "kiosk/points/points.h"

#include <string>
#include <vector>

namespace huimin::points {

/// What of a family is counted. Months are whole months within the rule's window; what is either
/// so or not counts 1 or 0.
enum class Measure {
    InsuranceMonths,
    ResidenceMonths,
    FlatInTown,
    Rented,
    IncomeTaxYuan,
    BusinessTaxYuan,
    TaxFraud,
    LocalHukou,
    VolunteerAward,
    BraveryAward,
    Talent,
    GovernmentAward,
    Education,
    Title,
    FamilyPlanning,
    BloodGiven,
    Convictions,
};
inline constexpr std::size_t Measures = 17;

const char *name(Measure measure);
std::optional<Measure> measureOf(const std::string &word);

/// One line of a table of points.
struct Item {
    enum class State {
        Scored,
        Unknown, ///< the table has it, and nobody has said what it gives: nothing is counted
        Off      ///< not in this table, though in others
    };
    std::string id;
    int number = 0; ///< in the table as it was published
    Naming name;
    Measure measure = Measure::InsuranceMonths;
    State state = State::Scored;
    std::int64_t each = 1;            ///< so much of it ...
    Points points;                    ///< ... gives so many, as often as it is there
    std::optional<Points> most;       ///< and not more than this
    std::optional<std::int64_t> from; ///< once, when there is at least so much of it
    std::string group;                ///< capped together; empty: alone
    std::string clears;               ///< the group that is worth nothing when this is so
};

struct Group {
    std::string id;
    Points most;
};

/// What decides between two families, one after the other. Higher first, but for wishes and first
/// dates: the smaller, the earlier one.
struct TieStep {
    enum class What { Total, Wish, Item, Group, FirstDate };
    What what = What::Total;
    std::string id; ///< of an item or a group
};

/// Who may go where.
struct Grade {
    int number = 1;
    std::optional<std::chrono::sys_days> bornBy; ///< old enough
    std::optional<int> after;                    ///< has left this one
};

struct Eligibility {
    std::vector<Grade> grades;
    int insuranceMonths = 0;
    int residenceMonths = 0;
    int togetherMonths = 0; ///< of both, added up
};

/// What shows something of a family on paper, where the offices' records do not.
struct PaperKind {
    std::string id;
    Naming name;
    std::optional<Measure> shows; ///< nothing: everybody brings it
};

/// A table of points as it was published, with the dates that belong to it: a version by its id.
struct Rule {
    enum class Status {
        Draft,       ///< put together here
        Transcribed, ///< copied from what was published; nobody has compared it again
        Verified     ///< the office has said that it is so
    };
    std::string id;
    Status status = Status::Draft;
    std::string verifiedBy;
    std::string verifiedOn;
    Naming title;
    std::string source;
    std::chrono::year_month_day cutoff; ///< months are counted to here
    int windowYears = 5;                ///< and from so long before
    Eligibility eligibility;
    std::vector<Item> items;
    std::vector<Group> groups;
    std::vector<TieStep> ties;
    Calendar calendar;
    std::vector<PaperKind> papers; ///< empty: nobody has said which

    bool isVerified() const { return status == Status::Verified; }
    /// The first month that counts, and the last one.
    std::chrono::year_month firstMonth() const;
    std::chrono::year_month lastMonth() const { return cutoff.year() / cutoff.month(); }
    const Item *item(const std::string &id) const;
    const Group *group(const std::string &id) const;
    const PaperKind *paper(const std::string &id) const;
    /// What shows how much there is of something; null: the table names no paper for it.
    const PaperKind *paperFor(Measure measure) const;
};

/// What is wrong is told to the table; whoever has opened the file also finishes it.
Rule ruleIn(TomlTable &root);
/// BadData names the line and the key.
Result<Rule> parseRule(const std::string &text);

} // namespace huimin::points
