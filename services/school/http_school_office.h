// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"
#include "services/school/school_office.h"

namespace huimin::school {

struct DraftQuery;

/// An office behind openapi.yaml.
class HttpSchoolOffice final : public SchoolOffice
{
public:
    /// `base` stands before every path: "/school".
    HttpSchoolOffice(HttpClient &client, std::string base) : client_(client), base_(std::move(base))
    {}

    Task<Seasons> season() override;
    Task<Told> family(Person person, std::string child, Purpose purpose) override;
    Task<Brought> bring(Paper paper) override;
    Task<Answer> send(Letter letter) override;
    Task<Answer> ask(std::string key) override;
    Task<Kept> keep(Person person, std::string code, Draft draft, Purpose purpose) override;
    Task<Found> goOn(Person person, std::string code, Purpose purpose) override;
    Task<Found> drop(Person person, std::string code, Purpose purpose) override;

private:
    Task<Found> draft(const char *what, DraftQuery query);
    HttpRequest about(const std::string &key, const char *method, std::string body) const;

    HttpClient &client_; // borrowed; lives beside this in the composition root
    const std::string base_;
};

} // namespace huimin::school
