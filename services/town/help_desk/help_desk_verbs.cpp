// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/help_desk/help_desk_verbs.h"

#include "services/town/reports.h"
#include "services/town/town_verbs.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace huimin::town {

using nlohmann::json;
using Words = ControlServer::Words;
using Stage = HelpDesk::Stage;

namespace {

constexpr int MinutesMax = 24 * 60;
/// The town lies in China, which has one time.
constexpr std::chrono::hours UtcOffset(8);

std::optional<int> numberIn(const std::string &text, int most)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

/// "14:30": the next time that a clock on the wall says so.
std::optional<WallTime> nextTime(const std::string &text, WallTime now)
{
    using namespace std::chrono;
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const auto hour = numberIn(text.substr(0, 2), 23);
    const auto minute = numberIn(text.substr(3), 59);
    if (!hour || !minute)
        return std::nullopt;
    const WallTime local = now + UtcOffset;
    WallTime time = WallTime(floor<days>(local)) + hours(*hour) + minutes(*minute);
    if (time <= local)
        time += days(1);
    return time - UtcOffset;
}

Result<json> nobodyBefore(Town &town, const std::string &when)
{
    const auto time = nextTime(when, town.now());
    if (!time && when != "now")
        return fail(ErrorCode::BadData, "must be a time like 14:30, or now");
    town.helpDesk().nobodyBefore(time);
    return json::object();
}

/// "onTheWay 5", "telephone 0752-000-9999", "closed nobody": the newest call.
Result<json> putCall(Town &town, const Words &words)
{
    const auto stage = helpStage(words[0]);
    if (!stage)
        return fail(ErrorCode::BadData, "no such stage: " + words[0]);
    HelpDesk::State state{.stage = *stage};
    const std::string more = words.size() > 1 ? words[1] : std::string();
    if (*stage == Stage::Telephone) {
        state.telephone = more;
    } else if (*stage == Stage::Closed) {
        const auto end = helpEnd(more.empty() ? "helped" : more);
        if (!end)
            return fail(ErrorCode::BadData, "must be helped, withdrawn or nobody");
        state.end = *end;
    } else if (!more.empty()) {
        const auto minutes = numberIn(more, MinutesMax);
        if (!minutes)
            return fail(ErrorCode::BadData, "must be minutes, 0 to 1440");
        state.by = town.now() + std::chrono::minutes(*minutes);
    }
    if (const auto done = town.helpDesk().put(state); !done)
        return fail(done.error());
    return json::object();
}

} // namespace

void addHelpDeskVerbs(ControlServer &control, Town &town)
{
    control.add("calls: every call for a person that the help desk has heard", 0, 0,
                [&town](const Words &) { return callsReport(town.helpDesk(), town.now()); });
    control.add("nobody-before HH:MM | now: from when on the help desk sends somebody", 1, 1,
                [&town](const Words &words) { return nobodyBefore(town, words[0]); });
    control.add("call queued|coming|onTheWay|arrived [MINUTES] | telephone [NUMBER] | closed "
                "[helped|withdrawn|nobody]: what has become of the newest call",
                1, 2, [&town](const Words &words) { return putCall(town, words); });
    control.add(
        "desk-requests: what the help desk was asked since it was started", 0, 0,
        [&town](const Words &) -> Result<json> { return requestsReport(town.helpDeskSite()); });
}

} // namespace huimin::town
