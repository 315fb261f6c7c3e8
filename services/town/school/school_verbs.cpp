// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/school/school_verbs.h"

#include "services/school/school_messages.h"
#include "services/town/reports.h"

#include <nlohmann/json.hpp>

namespace huimin::town {

using nlohmann::json;
using Words = ControlServer::Words;

namespace {

Result<json> season(Town &town)
{
    auto calendar = town.schools().calendar();
    if (!calendar)
        return fail(calendar.error());
    const auto &year = town.seed().schools.year;
    return json::parse(
        school::toJson(SchoolOffice::Season{year.rule.id, *std::move(calendar), year.schools}));
}

Result<json> putCalendar(Town &town, const Words &words)
{
    if (words[0] == "close") {
        if (auto done = town.schools().close(town.now()); !done)
            return fail(done.error());
        return season(town);
    }
    const auto phase = schoolPhase(words[0]);
    if (!phase)
        return fail(ErrorCode::BadData,
                    "must be before, apply, onSite, review, result, after or close");
    if (auto done = town.schools().put(*phase, town.now()); !done)
        return fail(done.error());
    return season(town);
}

Result<json> silence(Town &town, const Words &words)
{
    const auto measure = points::measureOf(words[0]);
    if (!measure || (words[1] != "silent" && words[1] != "known"))
        return fail(ErrorCode::BadData, "must be a measure, and silent or known");
    if (auto done = town.schools().silence(*measure, words[1] == "silent"); !done)
        return fail(done.error());
    return json::object();
}

Result<json> letters(SchoolService &office)
{
    const auto entries = office.letters();
    if (!entries)
        return fail(entries.error());
    json all = json::array();
    for (const SchoolService::Entry &each : *entries) {
        json row = json::parse(school::toJson(each.letter));
        row["key"] = each.letter.key;
        row["outcome"] = each.outcome;
        row["times"] = each.times;
        all.push_back(std::move(row));
    }
    return json{{"letters", all}};
}

Result<json> drafts(Town &town, const Words &words)
{
    if (!words.empty()) {
        if (words[0] != "over")
            return fail(ErrorCode::BadData, "must be over, or nothing");
        if (auto done = town.schools().endDrafts(town.now()); !done)
            return fail(done.error());
    }
    const auto count = town.schools().drafts();
    if (!count)
        return fail(count.error());
    return json{{"drafts", *count}};
}

} // namespace

void addSchoolVerbs(ControlServer &control, Town &town)
{
    control.add("school-season [before|apply|onSite|review|result|after|close]: what is offered "
                "now; or the calendar is moved so that this is now, or what holds now ends",
                0, 1, [&town](const Words &words) {
                    return words.empty() ? season(town) : putCalendar(town, words);
                });
    control.add("school-records MEASURE silent|known: whether an office answers to the office for "
                "schools, by a measure of kiosk/points: insurance_months",
                2, 2, [&town](const Words &words) { return silence(town, words); });
    control.add("school-letters: applications and objections, in the order in which they came", 0,
                0, [&town](const Words &) { return letters(town.schools()); });
    control.add("school-drafts [over]: how many applications that were begun are kept; or their "
                "time is over",
                0, 1, [&town](const Words &words) { return drafts(town, words); });
    control.add(
        "school-requests: what the office was asked since it was started", 0, 0,
        [&town](const Words &) -> Result<json> { return requestsReport(town.schoolSite()); });
}

} // namespace huimin::town
