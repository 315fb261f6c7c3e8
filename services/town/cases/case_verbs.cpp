// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/cases/case_verbs.h"

#include "kiosk/base/file.h"
#include "services/open311/georeport.h"
#include "services/town/reports.h"
#include "services/town/town_verbs.h"

#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

namespace huimin::town {

using nlohmann::json;
using Words = ControlServer::Words;

namespace {

constexpr std::size_t WordsMost = 100;

Result<json> report(CaseService &service)
{
    const auto cases = service.cases();
    if (!cases)
        return fail(cases.error());
    json all = json::array();
    for (const CaseService::Entry &each : *cases)
        all.push_back({{"id", each.id},
                       {"service", each.service},
                       {"open", each.open},
                       {"words", open311::unmarked(each.description)},
                       {"place", each.addressId},
                       {"station", each.device},
                       {"notes", each.notes},
                       {"form", json::parse(each.form)},
                       {"photo", each.photo}});
    return json{{"cases", all}};
}

/// As people at the town open it: with a program of their own.
Result<json> photo(CaseService &service, const std::string &path)
{
    const auto picture = service.newestPhoto();
    if (!picture)
        return fail(picture.error());
    if (auto kept = replaceFile(path, textOf(*picture)); !kept)
        return fail(kept.error());
    return json{{"bytes", picture->size()}};
}

/// "note is being looked at", "closed repaired".
Result<json> put(Town &town, const Words &words)
{
    if (words[0] != "note" && words[0] != "closed")
        return fail(ErrorCode::BadData, "must be note or closed");
    const std::string notes =
        fmt::format("{}", fmt::join(Words(words.begin() + 1, words.end()), " "));
    if (auto done = town.cases().put(notes, words[0] == "closed", town.now()); !done)
        return fail(done.error());
    return json::object();
}

Result<json> tokens(CaseService &service, const std::string &word)
{
    if (word == "release") {
        const auto released = service.releaseTokens();
        if (!released)
            return fail(released.error());
        return json{{"released", *released}};
    }
    if (word != "on" && word != "off")
        return fail(ErrorCode::BadData, "must be on, off or release");
    service.giveTokens(word == "on");
    return json::object();
}

Result<json> offer(CaseService &service, const Words &words)
{
    if (words[1] != "offered" && words[1] != "withdrawn")
        return fail(ErrorCode::BadData, "must be offered or withdrawn");
    if (auto done = service.offer(words[0], words[1] == "offered"); !done)
        return fail(done.error());
    return json::object();
}

Result<json> drafts(Town &town, const Words &words)
{
    if (!words.empty()) {
        if (words[0] != "over")
            return fail(ErrorCode::BadData, "must be over, or nothing");
        if (auto done = town.cases().endDrafts(town.now()); !done)
            return fail(done.error());
    }
    const auto count = town.cases().drafts();
    if (!count)
        return fail(count.error());
    return json{{"drafts", *count}};
}

} // namespace

void addCaseVerbs(ControlServer &control, Town &town)
{
    control.add("cases: everything that residents have told", 0, 0,
                [&town](const Words &) { return report(town.cases()); });
    control.add("case-photo FILE: the photo of the newest case that has one, into a file", 1, 1,
                [&town](const Words &words) { return photo(town.cases(), words[0]); });
    control.add("case note|closed [WORDS]: what people say about the newest case", 1, WordsMost,
                [&town](const Words &words) { return put(town, words); });
    control.add("tokens on|off|release: whether a new case gets a token for its number", 1, 1,
                [&town](const Words &words) { return tokens(town.cases(), words[0]); });
    control.add("case-service CODE offered|withdrawn: whether the town can be told this", 2, 2,
                [&town](const Words &words) { return offer(town.cases(), words); });
    control.add("case-drafts [over]: how many cases that were begun are kept; or their time is "
                "over",
                0, 1, [&town](const Words &words) { return drafts(town, words); });
    control.add(
        "hotline-requests: what the hotline was asked since it was started", 0, 0,
        [&town](const Words &) -> Result<json> { return requestsReport(town.casesSite()); });
}

} // namespace huimin::town
