// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bills/http_biller.h"

#include "services/bills/bill_messages.h"
#include "services/bills/question_messages.h"

#include <algorithm>

namespace huimin::bills {

using namespace std::chrono_literals;

namespace {

constexpr auto FindLimit = 10s;
constexpr auto PayLimit = 15s;
constexpr auto AskLimit = 10s;
constexpr auto ReachLimit = 5s;

/// Why this is no answer to what was asked; empty: it is one.
std::string nonsenseIn(const Biller::Found &found, const std::string &account, bool isAnswered)
{
    if (const auto *about = std::get_if<Biller::Account>(&found);
        about != nullptr && about->number != account)
        return "an answer about another account";
    // Otherwise nobody could be told what to do better, or would be called wrong unasked.
    if (const auto *more = std::get_if<Biller::NeedsMore>(&found);
        more != nullptr && more->wrong.empty() == isAnswered)
        return isAnswered ? "it needs more and does not say what is wrong"
                          : "an answer is wrong that nobody gave";
    // Whoever chose it would be asked to choose again, for ever.
    if (const auto *several = std::get_if<Biller::Several>(&found);
        several != nullptr &&
        std::ranges::find(several->households, account, &Biller::Household::number) !=
            several->households.end())
        return "several households, and one of them has this number alone";
    return {};
}

} // namespace

Task<Biller::Found> HttpBiller::find(std::string account, std::vector<Answer> answers)
{
    HttpRequest request{"GET", base_ + "/v1/accounts/" + urlEncoded(account) + "/bills", {}};
    if (!answers.empty()) {
        request.method = "POST"; // answers are personal, and an address is written down everywhere
        request.body = toJson(answers);
    }
    const auto response = co_await client_.send(std::move(request), FindLimit);
    Found found = understandAccount(response);
    if (std::string why = nonsenseIn(found, account, !answers.empty()); !why.empty())
        co_return NoAnswer{std::move(why)};
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
