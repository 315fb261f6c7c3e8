// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bills/biller.h"
#include "services/http/http.h"

namespace huimin::bills {

/// A biller behind openapi.yaml.
class HttpBiller final : public Biller
{
public:
    /// `base` stands before every path: "/water".
    HttpBiller(HttpClient &client, std::string base) : client_(client), base_(std::move(base)) {}

    Task<Found> find(std::string account, std::vector<Answer> answers) override;
    Task<Paid> pay(Order order) override;
    Task<Paid> ask(std::string key) override;
    Task<bool> reach() override;

private:
    HttpClient &client_; // borrowed; the composition root owns it
    std::string base_;
};

} // namespace huimin::bills
