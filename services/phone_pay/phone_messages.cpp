// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/phone_pay/phone_messages.h"

#include "services/http/json_fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace huimin::phone_pay {

using namespace http_status;
using Json = nlohmann::json;
using State = PhonePay::State;

namespace {

constexpr std::size_t SubjectMax = 60;
constexpr std::size_t CodeMax = 300;
constexpr std::size_t WordMax = 60;
constexpr Money AmountMax = Money::yuan(50'000);
constexpr auto IsWrong = JsonFields::Empty::IsWrong;

bool isDigits(const std::string &text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::string statusText(int status)
{
    return fmt::format("status {}", status);
}

} // namespace

std::string toJson(const PhonePay::Order &order, const Secret<std::string> &code)
{
    Json json{{"amount", order.amount.inFen()}, {"subject", order.subject}};
    if (!code.empty())
        json["code"] = code.reveal();
    return json.dump();
}

Result<Charge> parseCharge(const std::string &text)
{
    const auto json = parseJsonObject(text);
    if (!json)
        return fail(json.error());
    JsonFields fields(*json);
    Charge charge{fields.money("amount", AmountMax), fields.text("subject", SubjectMax), {}};
    if (!charge.amount.isPositive())
        fields.wrong("amount", "is nothing");
    if (fields.has("code")) {
        charge.code = Secret(fields.text("code", CodeMax, IsWrong));
        if (!isPaymentCode(charge.code.reveal()))
            fields.wrong("code", "is no payment code");
    }
    if (!fields.problem().empty())
        return fail(ErrorCode::BadData, fields.problem());
    return charge;
}

std::string toJson(const State &state)
{
    if (const auto *paid = std::get_if<PhonePay::Paid>(&state))
        return Json{{"state", "paid"}, {"wallet", paid->wallet}, {"reference", paid->reference}}
            .dump();
    if (const auto *refused = std::get_if<PhonePay::Refused>(&state))
        return Json{{"state", "refused"}, {"reason", refused->reason}}.dump();
    const bool waits = std::holds_alternative<PhonePay::Waiting>(state);
    return Json{{"state", waits ? "waiting" : "neverHeard"}}.dump();
}

std::string codeJson(const std::string &text)
{
    return Json{{"code", text}}.dump();
}

std::string undoneJson(bool done)
{
    return Json{{"state", done ? "undone" : "notUndone"}}.dump();
}

std::string notAChargeJson(const std::string &why)
{
    return Json{{"error", "notACharge"}, {"detail", why}}.dump();
}

State understandState(const Result<HttpResponse> &response)
{
    if (!response)
        return PhonePay::NoAnswer{describe(response.error())};
    const int status = response->status;
    if (status != Ok && status != Created && status != Conflict && status != NotFound)
        return PhonePay::NoAnswer{statusText(status)};
    const auto json = parseJsonObject(response->body);
    if (!json)
        return PhonePay::NoAnswer{json.error().detail};
    JsonFields fields(*json);
    const std::string state = fields.text("state", WordMax, IsWrong);
    State said = PhonePay::NoAnswer{"a payment in state '" + state + "'"};
    // Not the status alone: any gateway on the way can say 404.
    if (status == NotFound && state == "neverHeard")
        said = PhonePay::NeverHeard{};
    else if (status == Conflict && state == "refused")
        said = PhonePay::Refused{fields.text("reason", WordMax, IsWrong)};
    else if ((status == Ok || status == Created) && state == "paid")
        said = PhonePay::Paid{fields.text("wallet", WordMax, IsWrong),
                              fields.text("reference", WordMax, IsWrong)};
    else if ((status == Ok || status == Created) && state == "waiting")
        said = PhonePay::Waiting{};
    if (!fields.problem().empty())
        return PhonePay::NoAnswer{fields.problem()};
    return said;
}

PhonePay::Offered understandCode(const Result<HttpResponse> &response)
{
    if (response && response->status == Created) {
        const auto json = parseJsonObject(response->body);
        if (!json)
            return PhonePay::NoAnswer{json.error().detail};
        JsonFields fields(*json);
        const std::string code = fields.text("code", CodeMax, IsWrong);
        if (!fields.problem().empty())
            return PhonePay::NoAnswer{fields.problem()};
        return PhonePay::Code{code};
    }
    const State state = understandState(response);
    if (const auto *refused = std::get_if<PhonePay::Refused>(&state))
        return *refused;
    if (const auto *none = std::get_if<PhonePay::NoAnswer>(&state))
        return *none;
    return PhonePay::NoAnswer{"no code"};
}

PhonePay::Undoing understandUndone(const Result<HttpResponse> &response)
{
    if (!response)
        return PhonePay::NoAnswer{describe(response.error())};
    if (response->status != Ok && response->status != Conflict)
        return PhonePay::NoAnswer{statusText(response->status)};
    const auto json = parseJsonObject(response->body);
    if (!json)
        return PhonePay::NoAnswer{json.error().detail};
    JsonFields fields(*json);
    const std::string state = fields.text("state", WordMax, IsWrong);
    if (response->status == Ok && state == "undone")
        return PhonePay::Undone{};
    if (response->status == Conflict && state == "notUndone")
        return PhonePay::NotUndone{};
    return PhonePay::NoAnswer{"an undoing in state '" + state + "'"};
}

bool isPaymentCode(const std::string &digits)
{
    if (!isDigits(digits) || digits.size() < 2)
        return false;
    const int lead = std::atoi(digits.substr(0, 2).c_str());
    const bool weChat = digits.size() == 18 && lead >= 10 && lead <= 15;
    const bool alipay = digits.size() >= 16 && digits.size() <= 24 && lead >= 25 && lead <= 30;
    const bool unionPay = digits.size() == 19 && lead == 62;
    return weChat || alipay || unionPay;
}

} // namespace huimin::phone_pay
