// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/directory/directory_verbs.h"

#include "services/town/reports.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace huimin::town {

using nlohmann::json;
using Words = ControlServer::Words;
using Put = DirectoryService::Put;

namespace {

Result<json> change(DirectoryService &directory, const Words &words)
{
    const std::string &how = words[1];
    Result<void> done = fail(ErrorCode::BadData, "must be open, closed, gone or says TEXT");
    if (how == "says" && words.size() > 2)
        done = directory.describe(
            words[0], fmt::format("{}", fmt::join(words.begin() + 2, words.end(), " ")));
    else if (how == "open" || how == "closed" || how == "gone")
        done = directory.put(words[0], how == "open"     ? Put::Open
                                       : how == "closed" ? Put::Closed
                                                         : Put::Gone);
    if (!done)
        return fail(done.error());
    return json::object();
}

Result<json> changeForm(DirectoryService &directory, const Words &words)
{
    using Lies = DirectoryService::Lies;
    const std::string &how = words[1];
    if (how != "good" && how != "gone" && how != "broken")
        return fail(ErrorCode::BadData, "must be good, gone or broken");
    const auto done = directory.putForm(words[0], how == "good"   ? Lies::Good
                                                  : how == "gone" ? Lies::Gone
                                                                  : Lies::Broken);
    if (!done)
        return fail(done.error());
    return json::object();
}

} // namespace

void addDirectoryVerbs(ControlServer &control, Town &town)
{
    constexpr int WordsMost = 40;
    control.add("directory-service SERVICE open|closed|gone|says TEXT: what the directory says of "
                "it from now on",
                2, WordsMost,
                [&town](const Words &words) { return change(town.directory(), words); });
    control.add("directory-form FORM good|gone|broken: whether a form can be had", 2, 2,
                [&town](const Words &words) { return changeForm(town.directory(), words); });
    control.add(
        "directory-requests: what the directory was asked since it was started", 0, 0,
        [&town](const Words &) -> Result<json> { return requestsReport(town.directorySite()); });
}

} // namespace huimin::town
