// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/open311/http_case_drafts.h"

#include "services/open311/case_draft_messages.h"

namespace huimin::open311 {

using namespace std::chrono_literals;

namespace {

/// Somebody stands there and waits: what takes longer is told as a line that is down.
constexpr auto AnswerLimit = 8s;

} // namespace

/// The code is in the body: addresses end up in the logs of gateways.
HttpRequest HttpCaseDrafts::request(const char *what, const DraftQuery &query) const
{
    std::string path = account_.base + "/drafts/" + what;
    if (!account_.jurisdiction.empty())
        path += "?jurisdiction_id=" + urlEncoded(account_.jurisdiction);
    return {"POST", std::move(path), toJson(query)};
}

Task<CaseDrafts::Kept> HttpCaseDrafts::keep(std::string code, Draft draft)
{
    const DraftQuery query{account_.apiKey, station_, std::move(code), std::move(draft)};
    HttpRequest question = request("keep", query);
    const auto response = co_await client_.send(std::move(question), AnswerLimit);
    co_return understandKept(response);
}

Task<CaseDrafts::Found> HttpCaseDrafts::goOn(std::string code)
{
    return ask("find", std::move(code));
}

Task<CaseDrafts::Found> HttpCaseDrafts::drop(std::string code)
{
    return ask("drop", std::move(code));
}

Task<CaseDrafts::Found> HttpCaseDrafts::ask(const char *what, std::string code)
{
    const DraftQuery query{account_.apiKey, station_, std::move(code), {}};
    HttpRequest question = request(what, query);
    const auto response = co_await client_.send(std::move(question), AnswerLimit);
    co_return understandFound(response);
}

} // namespace huimin::open311
