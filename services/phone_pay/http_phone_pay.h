// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"
#include "services/phone_pay/phone_pay.h"

namespace huimin::phone_pay {

/// A provider that speaks openapi.yaml, one attempt per call. `base` is the path of its API:
/// "/phonepay".
class HttpPhonePay final : public PhonePay
{
public:
    HttpPhonePay(HttpClient &client, std::string base) : client_(client), base_(std::move(base)) {}

    Task<State> charge(Order order, Secret<std::string> code) override;
    Task<Offered> offer(Order order) override;
    Task<State> ask(std::string key) override;
    Task<Undoing> undo(std::string key) override;
    Task<bool> reach() override;

private:
    HttpRequest request(const char *method, const std::string &key, const char *more = "") const;

    HttpClient &client_; // borrowed
    std::string base_;
};

} // namespace huimin::phone_pay
