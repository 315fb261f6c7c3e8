// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"
#include "services/open311/hotline.h"

namespace huimin::open311 {

/// A town behind Open311 GeoReport v2.
class HttpHotline final : public Hotline
{
public:
    struct Account {
        std::string base;         ///< before every path: "/open311/v2"
        std::string jurisdiction; ///< empty: the endpoint serves one
        std::string apiKey;
    };

    HttpHotline(HttpClient &client, Account account) : client_(client), account_(std::move(account))
    {}

    Task<Services> services() override;
    Task<Definition> definition(std::string service) override;
    Task<Sent> report(Report report) override;
    Task<Resolved> resolve(std::string token) override;
    Task<Looked> look(std::string id) override;
    Task<Resolved> find(std::string service, std::string mark, WallTime sent) override;

private:
    Task<Result<HttpResponse>> get(std::string path, std::string query = {});
    std::string url(const std::string &path, std::string query) const;

    HttpClient &client_; // borrowed; the composition root owns it
    const Account account_;
};

} // namespace huimin::open311
