// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/help_desk/http_help_desk.h"

#include "services/help_desk/help_messages.h"

namespace huimin::help_desk {

using namespace std::chrono_literals;

namespace {

/// Somebody stands there and waits: what takes longer is told as a line that is down.
constexpr auto AnswerLimit = 8s;

} // namespace

Task<HelpDesk::Answer> HttpHelpDesk::call(Call call)
{
    Answer answer = co_await send("PUT", call.key, toJson(call));
    // "Never heard of it" is no answer to being told of it: a wrong address, perhaps.
    if (std::holds_alternative<NeverHeard>(answer))
        co_return NoAnswer{"status 404"};
    co_return answer;
}

Task<HelpDesk::Answer> HttpHelpDesk::ask(std::string key)
{
    co_return co_await send("GET", std::move(key), {});
}

Task<HelpDesk::Answer> HttpHelpDesk::withdraw(std::string key)
{
    Answer answer = co_await send("DELETE", std::move(key), {});
    // The desk remembers a key that it is told to forget: it has always heard of it now.
    if (std::holds_alternative<NeverHeard>(answer))
        co_return NoAnswer{"status 404"};
    co_return answer;
}

Task<HelpDesk::Answer> HttpHelpDesk::send(std::string method, std::string key, std::string body)
{
    const HttpRequest request{std::move(method), base_ + "/v1/calls/" + urlEncoded(key),
                              std::move(body)};
    const auto response = co_await client_.send(request, AnswerLimit);
    co_return understand(response);
}

} // namespace huimin::help_desk
