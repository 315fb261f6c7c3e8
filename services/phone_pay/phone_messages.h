// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"
#include "services/phone_pay/phone_pay.h"

#include <optional>

namespace huimin::phone_pay {

/// The JSON of openapi.yaml, both ways. Pure; what is not as described is no answer.

struct Charge {
    Money amount;
    std::string subject;
    Secret<std::string> code; ///< empty: the code is shown, not read
};
std::string toJson(const PhonePay::Order &order, const Secret<std::string> &code);
Result<Charge> parseCharge(const std::string &text);

std::string toJson(const PhonePay::State &state);
std::string codeJson(const std::string &text);
std::string undoneJson(bool done);
std::string notAChargeJson(const std::string &why);

PhonePay::State understandState(const Result<HttpResponse> &response);
PhonePay::Offered understandCode(const Result<HttpResponse> &response);
PhonePay::Undoing understandUndone(const Result<HttpResponse> &response);

/// A payment code that a telephone shows, by its digits: WeChat 18 from 10 to 15, Alipay 16 to 24
/// from 25 to 30, UnionPay 19 from 62.
bool isPaymentCode(const std::string &digits);

} // namespace huimin::phone_pay
