// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/open311/case_drafts.h"
#include "services/open311/http_hotline.h"

namespace huimin::open311 {

struct DraftQuery;

/// A town behind drafts.yaml, beside its hotline.
class HttpCaseDrafts final : public CaseDrafts
{
public:
    HttpCaseDrafts(HttpClient &client, HttpHotline::Account account, std::string station)
        : client_(client), account_(std::move(account)), station_(std::move(station))
    {}

    Task<Kept> keep(std::string code, Draft draft) override;
    Task<Found> goOn(std::string code) override;
    Task<Found> drop(std::string code) override;

private:
    HttpRequest request(const char *what, const DraftQuery &query) const;
    Task<Found> ask(const char *what, std::string code);

    HttpClient &client_; // borrowed; the composition root owns it
    const HttpHotline::Account account_;
    const std::string station_;
};

} // namespace huimin::open311
