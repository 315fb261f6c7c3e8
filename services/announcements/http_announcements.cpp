// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/announcements/http_announcements.h"

#include "services/announcements/json_feed.h"

namespace huimin::announcements {

using namespace std::chrono_literals;

namespace {

/// Somebody may stand there and wait: what takes longer is told as a line that is down.
constexpr auto AnswerLimit = 8s;

} // namespace

Task<Announcements::Told> HttpAnnouncements::read(std::string version)
{
    HttpRequest request{"GET", path_, {}};
    if (!version.empty())
        request.headers["if-none-match"] = version;
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    Told told = understandFeed(response);
    // Nothing was known, so nothing can be as it was.
    if (version.empty() && std::holds_alternative<Unchanged>(told))
        co_return NoAnswer{"status 304"};
    co_return told;
}

} // namespace huimin::announcements
