// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/culture/culture.h"
#include "services/http/http.h"

namespace huimin::culture {

/// An office behind openapi.yaml.
class HttpCulture final : public Culture
{
public:
    /// `base` stands before every path: "/culture".
    HttpCulture(HttpClient &client, std::string base) : client_(client), base_(std::move(base)) {}

    Task<Told> account(Who who, Purpose purpose) override;
    Task<Movements> history(Who who, Purpose purpose) override;
    Task<LossAnswer> reportLoss(Loss loss) override;
    Task<RenewalAnswer> renew(Renewing renewing) override;
    Task<LoadAnswer> authorise(Load load) override;
    Task<LoadAnswer> end(LoadEnd end) override;
    Task<LoadAnswer> ask(LoadName name) override;

private:
    HttpRequest request(const char *method, const std::string &path, std::string body) const;

    HttpClient &client_; // borrowed; lives beside this in the composition root
    const std::string base_;
};

} // namespace huimin::culture
