// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/phone_pay/http_phone_pay.h"

#include "services/phone_pay/phone_messages.h"

namespace huimin::phone_pay {

using namespace std::chrono_literals;

namespace {

constexpr auto ChargeLimit = 10s;
constexpr auto AskLimit = 8s;
constexpr auto ReachLimit = 5s;

} // namespace

HttpRequest HttpPhonePay::request(const char *method, const std::string &key,
                                  const char *more) const
{
    return {method, base_ + "/v1/charges/" + urlEncoded(key) + more, {}};
}

Task<PhonePay::State> HttpPhonePay::charge(Order order, Secret<std::string> code)
{
    HttpRequest asked = request("PUT", order.key);
    asked.body = toJson(order, code);
    const auto response = co_await client_.send(std::move(asked), ChargeLimit);
    State state = understandState(response);
    // "Never heard of it" is no answer to being told of it: a wrong address, perhaps.
    if (std::holds_alternative<NeverHeard>(state))
        co_return NoAnswer{"status 404"};
    co_return state;
}

Task<PhonePay::Offered> HttpPhonePay::offer(Order order)
{
    HttpRequest asked = request("PUT", order.key, "/code");
    asked.body = toJson(order, {});
    const auto response = co_await client_.send(std::move(asked), ChargeLimit);
    co_return understandCode(response);
}

Task<PhonePay::State> HttpPhonePay::ask(std::string key)
{
    HttpRequest asked = request("GET", key);
    const auto response = co_await client_.send(std::move(asked), AskLimit);
    co_return understandState(response);
}

Task<PhonePay::Undoing> HttpPhonePay::undo(std::string key)
{
    HttpRequest asked = request("PUT", key, "/undo");
    const auto response = co_await client_.send(std::move(asked), AskLimit);
    co_return understandUndone(response);
}

Task<bool> HttpPhonePay::reach()
{
    HttpRequest asked{"GET", base_ + "/v1/status", {}};
    const auto response = co_await client_.send(std::move(asked), ReachLimit);
    co_return response && response->status == http_status::Ok;
}

} // namespace huimin::phone_pay
