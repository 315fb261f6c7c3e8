// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/school/school_verbs.h"

#include "kiosk/base/file.h"
#include "services/school/school_messages.h"
#include "services/town/reports.h"

#include <nlohmann/json.hpp>

#include <algorithm>

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

/// Of each a piece from its middle, for whoever looks for it where it may not be.
Result<json> papers(SchoolService &office)
{
    constexpr std::size_t Piece = 24;
    const auto entries = office.papers();
    if (!entries)
        return fail(entries.error());
    json all = json::array();
    for (const SchoolService::PaperEntry &each : *entries) {
        const std::size_t from = each.bytes.size() / 2 / 3 * 3; // where base64 begins a group
        const std::size_t size = std::min(Piece, each.bytes.size() - from);
        all.push_back({{"key", each.key},
                       {"kind", each.kind},
                       {"type", each.type},
                       {"letter", each.letter},
                       {"bytes", each.bytes.size()},
                       {"piece", toHex(ByteView(each.bytes).subspan(from, size))}});
    }
    return json{{"papers", all}};
}

/// As people at the office open it: with a program of their own.
Result<json> paper(SchoolService &office, const Words &words)
{
    const auto entries = office.papers();
    if (!entries)
        return fail(entries.error());
    const auto found = std::ranges::find(*entries, words[0], &SchoolService::PaperEntry::key);
    if (found == entries->end())
        return fail(ErrorCode::BadData, "there is no such paper");
    if (auto kept = replaceFile(words[1], textOf(found->bytes)); !kept)
        return fail(kept.error());
    return json{{"bytes", found->bytes.size()}};
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
    control.add(
        "school-papers [lost]: pictures of papers, and names by hand, in the order in which "
        "they came; or those without a letter are lost",
        0, 1, [&town](const Words &words) -> Result<json> {
            if (!words.empty() && words[0] != "lost")
                return fail(ErrorCode::BadData, "must be lost, or nothing");
            if (!words.empty())
                if (auto done = town.schools().losePapers(); !done)
                    return fail(done.error());
            return papers(town.schools());
        });
    control.add("school-paper KEY FILE: one of them, into a file", 2, 2,
                [&town](const Words &words) { return paper(town.schools(), words); });
    control.add("school-drafts [over]: how many applications that were begun are kept; or their "
                "time is over",
                0, 1, [&town](const Words &words) { return drafts(town, words); });
    control.add(
        "school-requests: what the office was asked since it was started", 0, 0,
        [&town](const Words &) -> Result<json> { return requestsReport(town.schoolSite()); });
}

} // namespace huimin::town
