// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"
#include "services/medical/medical_insurance.h"

namespace huimin::medical {

/// An office behind openapi.yaml.
class HttpMedicalInsurance final : public MedicalInsurance
{
public:
    /// `base` stands before every path: "/medical".
    HttpMedicalInsurance(HttpClient &client, std::string base)
        : client_(client), base_(std::move(base))
    {}

    Task<Told> cover(Person person, Purpose purpose, std::string record) override;
    Task<Spent> spendings(Person person, Purpose purpose, std::string record, int from) override;
    Task<Topics> topics() override;
    Task<Guides> guide(std::string topic) override;
    Task<Held> holder(std::string code, Purpose purpose) override;

private:
    HttpClient &client_; // borrowed; lives beside this in the composition root
    const std::string base_;
};

} // namespace huimin::medical
