// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/culture/programme.h"
#include "services/http/http.h"

namespace huimin::culture {

/// What is on, at an office behind openapi.yaml.
class HttpProgramme final : public Programme
{
public:
    /// `base` stands before every path: "/culture".
    HttpProgramme(HttpClient &client, std::string base) : client_(client), base_(std::move(base)) {}

    Task<Offers> offers(std::string card, Culture::Purpose purpose) override;
    Task<Bookings> bookings(std::string card, Culture::Purpose purpose) override;
    Task<Answer> hold(Wish wish) override;
    Task<Answer> confirm(std::string key, Culture::Purpose purpose) override;
    Task<Released> release(std::string key, Culture::Purpose purpose) override;
    Task<Answer> cancel(Wish booked) override;

private:
    HttpRequest put(const std::string &key, const char *step, std::string body) const;

    HttpClient &client_; // borrowed; lives beside this in the composition root
    const std::string base_;
};

} // namespace huimin::culture
