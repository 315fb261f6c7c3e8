// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/seed/schools.h"

#include "kiosk/base/date_time.h"
#include "kiosk/base/file.h"
#include "kiosk/base/identity_number.h"
#include "services/town/social_security/pension_rules.h"

#include <algorithm>
#include <filesystem>

namespace huimin::town {

using points::Measure;

namespace {

constexpr std::int64_t NotSaid = -1;
constexpr std::int64_t MonthsMost = 600;
constexpr std::int64_t CountMost = 10'000'000;

Naming namingIn(TomlTable &table, const std::string &key)
{
    std::string chinese = table.text(key.c_str());
    std::string english = table.text((key + "_en").c_str());
    return {std::move(chinese), std::move(english), table.textOr((key + "_hk").c_str(), {})};
}

SchoolOffice::School schoolIn(TomlTable &table)
{
    SchoolOffice::School school;
    school.id = table.text("id");
    school.name = namingIn(table, "name");
    school.area = namingIn(table, "area");
    school.isFull = table.flagOr("full", false);
    if (const std::string line = table.textOr("last_line", {}); !line.empty()) {
        school.lastLine = points::parsePoints(line);
        if (!school.lastLine)
            table.wrong("last_line", "must be points like \"61.5\"");
    }
    table.finish();
    return school;
}

void parent(TomlTable &table, SeedChild &child, const std::vector<SeedPerson> &people)
{
    const std::string id = table.text("person");
    const auto person = std::ranges::find(people, id, &SeedPerson::id);
    if (person == people.end())
        table.wrong("person", "there is no person " + id);
    else
        child.child.parents.push_back(person->card.number);
    points::Parent known{table.word("role", {"mother", "father", "guardian"}), {}, {}, {}};
    for (std::size_t at = 0; at < points::Measures; ++at) {
        const auto measure = static_cast<Measure>(at);
        if (measure != Measure::InsuranceMonths && measure != Measure::ResidenceMonths)
            known.facts[measure] = table.numberOr(points::name(measure), 0, 0, CountMost);
    }
    const auto months = [&](Measure measure) -> std::optional<int> {
        const auto count = table.numberOr(points::name(measure), NotSaid, 0, MonthsMost);
        return count == NotSaid ? std::nullopt : std::optional(static_cast<int>(count));
    };
    child.months.push_back({months(Measure::InsuranceMonths), months(Measure::ResidenceMonths)});
    child.child.known.parents.push_back(std::move(known));
    table.finish();
}

SeedChild childIn(TomlTable &table, const std::vector<SeedPerson> &people)
{
    constexpr int GradeMost = 9;
    SeedChild child;
    child.id = table.text("id");
    child.child.name = table.text("name");
    child.child.number = table.text("number");
    const std::string &number = child.child.number;
    if (!isResidentNumber(number)) {
        table.wrong("number", "must be 17 digits and the check character that they have");
    } else {
        const std::string born =
            number.substr(6, 4) + "-" + number.substr(10, 2) + "-" + number.substr(12, 2);
        const auto day = parseDay(born);
        if (!day)
            table.wrong("number", "has no such day");
        child.child.known.child.born = day.value_or(std::chrono::sys_days{});
    }
    child.child.known.child.grade = static_cast<int>(table.numberOr("grade", 0, 0, GradeMost));
    child.child.isLocal = table.flagOr("local", false);
    for (TomlTable &each : table.tables("parent"))
        parent(each, child, people);
    if (child.child.parents.empty())
        table.wrong("parent", "a child needs one");
    table.finish();
    return child;
}

} // namespace

SeedSchools readSchools(TomlTable &table, const std::vector<SeedPerson> &people,
                        const std::string &folder)
{
    SeedSchools schools;
    const std::filesystem::path name = table.text("rule");
    const std::string path =
        (name.is_absolute() ? name : std::filesystem::path(folder) / name).string();
    const auto text = fileText(path);
    auto rule = text ? points::parseRule(*text) : Result<points::Rule>(fail(text.error()));
    if (!rule)
        table.wrong("rule", rule.error().detail);
    else
        schools.year.rule = *std::move(rule);
    for (TomlTable &each : table.tables("school"))
        schools.year.schools.push_back(schoolIn(each));
    for (TomlTable &each : table.tables("child"))
        schools.children.push_back(childIn(each, people));
    table.finish();
    return schools;
}

SchoolChild childOn(const SeedChild &seed, WallTime now)
{
    using namespace std::chrono;
    const year_month_day today(pension_rules::dayOf(now));
    const year_month before = today.year() / today.month() - std::chrono::months(1);
    const auto upTo = [&](std::optional<int> count) -> std::optional<std::vector<points::Months>> {
        if (!count)
            return std::nullopt;
        if (*count == 0)
            return std::vector<points::Months>();
        return std::vector{points::Months{before - std::chrono::months(*count - 1), before}};
    };
    SchoolChild child = seed.child;
    for (std::size_t at = 0; at < seed.months.size(); ++at) {
        child.known.parents[at].insurance = upTo(seed.months[at].insurance);
        child.known.parents[at].residence = upTo(seed.months[at].residence);
    }
    return child;
}

} // namespace huimin::town
