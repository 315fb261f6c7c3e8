// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bills/http_biller.h"

#include "services/bills/bill_messages.h"

namespace huimin::bills {

using namespace std::chrono_literals;

namespace {

constexpr auto FindLimit = 10s;
constexpr auto PayLimit = 15s;
constexpr auto AskLimit = 10s;
constexpr auto ReachLimit = 5s;

} // namespace

Task<Biller::Found> HttpBiller::find(std::string account)
{
    const HttpRequest request{"GET", base_ + "/v1/accounts/" + urlEncoded(account) + "/bills", {}};
    const auto response = co_await client_.send(request, FindLimit);
    Found found = understandAccount(response);
    // An answer about another account is no answer.
    if (const auto *about = std::get_if<Account>(&found);
        about != nullptr && about->number != account)
        co_return NoAnswer{"an answer about another account"};
    co_return found;
}

Task<Biller::Paid> HttpBiller::pay(Order order)
{
    const HttpRequest request{"PUT", base_ + "/v1/payments/" + urlEncoded(order.key),
                              toJson(order)};
    const auto response = co_await client_.send(request, PayLimit);
    Paid paid = understandPayment(response);
    // "Never heard of it" is no answer to being told of it: a wrong address, perhaps.
    if (std::holds_alternative<NeverHeard>(paid))
        co_return NoAnswer{"status 404"};
    co_return paid;
}

Task<Biller::Paid> HttpBiller::ask(std::string key)
{
    const HttpRequest request{"GET", base_ + "/v1/payments/" + urlEncoded(key), {}};
    const auto response = co_await client_.send(request, AskLimit);
    co_return understandPayment(response);
}

Task<bool> HttpBiller::reach()
{
    const HttpRequest request{"GET", base_ + "/v1/status", {}};
    const auto response = co_await client_.send(request, ReachLimit);
    co_return response && response->status == http_status::Ok;
}

} // namespace huimin::bills
