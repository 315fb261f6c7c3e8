// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/open311/http_hotline.h"

#include "kiosk/base/date_time.h"
#include "services/open311/georeport.h"

namespace huimin {

Outcome outcomeOf(const Hotline::Sent &sent)
{
    return std::holds_alternative<Hotline::NoAnswer>(sent)  ? Outcome::Unknown
           : std::holds_alternative<Hotline::Refused>(sent) ? Outcome::NotDone
                                                            : Outcome::Done;
}

} // namespace huimin

namespace huimin::open311 {

using namespace std::chrono_literals;

namespace {

constexpr auto AskLimit = 10s;
constexpr auto SendLimit = 15s;
/// Clocks of two machines differ.
constexpr auto ClockSlack = 30min;

} // namespace

std::string HttpHotline::url(const std::string &path, std::string query) const
{
    if (!account_.jurisdiction.empty())
        query += (query.empty() ? "" : "&") + std::string("jurisdiction_id=") +
                 urlEncoded(account_.jurisdiction);
    return account_.base + path + (query.empty() ? "" : "?") + query;
}

Task<Result<HttpResponse>> HttpHotline::get(std::string path, std::string query)
{
    const HttpRequest request{"GET", url(path, std::move(query)), {}};
    co_return co_await client_.send(request, AskLimit);
}

Task<Hotline::Services> HttpHotline::services()
{
    const auto response = co_await get("/services.json");
    co_return understandServices(response);
}

Task<Hotline::Definition> HttpHotline::definition(std::string service)
{
    const auto response = co_await get("/services/" + urlEncoded(service) + ".json");
    co_return understandDefinition(response, service);
}

Task<Hotline::Sent> HttpHotline::report(Report report)
{
    const Body body = report.photo.empty() ? Body{"application/x-www-form-urlencoded",
                                                  toForm(report, account_.apiKey)}
                                           : toMultipart(report, account_.apiKey);
    const HttpRequest request{"POST", url("/requests.json", {}), body.text, body.type};
    const auto response = co_await client_.send(request, SendLimit);
    co_return understandSent(response);
}

Task<Hotline::Resolved> HttpHotline::resolve(std::string token)
{
    const auto response = co_await get("/tokens/" + urlEncoded(token) + ".json");
    co_return understandToken(response, token);
}

Task<Hotline::Looked> HttpHotline::look(std::string id)
{
    const auto response = co_await get("/requests/" + urlEncoded(id) + ".json");
    co_return understandCase(response, id);
}

Task<Hotline::Resolved> HttpHotline::find(std::string service, std::string mark, WallTime sent)
{
    const std::string from = dateTimeText(sent - ClockSlack);
    // What others wrote is shown only to who may write.
    const auto response =
        co_await get("/requests.json", "service_code=" + urlEncoded(service) +
                                           "&start_date=" + urlEncoded(from) +
                                           "&api_key=" + urlEncoded(account_.apiKey));
    co_return understandList(response, mark);
}

} // namespace huimin::open311
