// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/directory/directory.h"
#include "services/http/http.h"

namespace huimin::directory {

/// A directory behind the API of HSDS 3.0.
class HttpDirectory final : public Directory
{
public:
    /// `base` stands before every path: "/directory".
    HttpDirectory(HttpClient &client, std::string base) : client_(client), base_(std::move(base)) {}

    Task<Topics> topics() override;
    Task<Entries> services(std::string topic) override;
    Task<Told> service(std::string id) override;

private:
    HttpClient &client_; // borrowed; lives beside this in the composition root
    const std::string base_;
};

} // namespace huimin::directory
