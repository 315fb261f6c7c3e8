// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/announcements/announcement_verbs.h"

#include "services/town/reports.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace huimin::town {

using nlohmann::json;
using Words = ControlServer::Words;
using Put = AnnouncementService::Put;

namespace {

std::string joined(const Words &words, std::ptrdiff_t from)
{
    return fmt::format("{}", fmt::join(words.begin() + from, words.end(), " "));
}

Result<json> change(AnnouncementService &announcements, const Words &words)
{
    const std::string &how = words[1];
    Result<void> done = fail(ErrorCode::BadData, "must be usual, urgent, gone or says TEXT");
    if (how == "says" && words.size() > 2)
        done = announcements.say(words[0], joined(words, 2));
    else if (how == "usual" || how == "urgent" || how == "gone")
        done = announcements.put(words[0], how == "usual"    ? Put::Usual
                                           : how == "urgent" ? Put::Urgent
                                                             : Put::Gone);
    if (!done)
        return fail(done.error());
    return json::object();
}

Result<json> announce(Town &town, const Words &words)
{
    if (words[0] != "usual" && words[0] != "urgent")
        return fail(ErrorCode::BadData, "must be usual or urgent");
    town.announcements().announce(joined(words, 1), words[0] == "urgent", town.now());
    return json::object();
}

} // namespace

void addAnnouncementVerbs(ControlServer &control, Town &town)
{
    constexpr int WordsMost = 80;
    control.add("announcement ID usual|urgent|gone|says TEXT: how it hangs there from now on", 2,
                WordsMost,
                [&town](const Words &words) { return change(town.announcements(), words); });
    control.add("announce usual|urgent TITLE: a new one", 2, WordsMost,
                [&town](const Words &words) { return announce(town, words); });
    control.add("announcement-requests: what was asked for announcements since it was started", 0,
                0, [&town](const Words &) -> Result<json> {
                    return requestsReport(town.announcementsSite());
                });
}

} // namespace huimin::town
