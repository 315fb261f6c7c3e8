// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/directory/directory.h"
#include "services/http/http.h"

namespace huimin::directory {

/// A directory behind the API of HSDS 3.0.
class HttpDirectory final : public Directory
{
public:
    /// `base` stands before every path: "/directory". `address` is how the directory itself calls
    /// where it is; empty: none of its forms can be had.
    HttpDirectory(HttpClient &client, std::string base, std::string address = {})
        : client_(client), base_(std::move(base)), address_(std::move(address))
    {}

    Task<Topics> topics() override;
    Task<Entries> services(std::string topic) override;
    Task<Told> service(std::string id) override;
    Task<Printable> form(std::string path) override;

private:
    HttpClient &client_; // borrowed; lives beside this in the composition root
    const std::string base_;
    const std::string address_;
};

} // namespace huimin::directory
