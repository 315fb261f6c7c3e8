// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"

#include <memory>
#include <string>
#include <vector>

namespace huimin::test {

/// The contract in an openapi.yaml: what it allows to be asked and to be answered. It knows as
/// much of JSON Schema as our contracts use; a word that it does not know is a difference too.
class OpenApi
{
public:
    /// Relative to the source tree.
    explicit OpenApi(const std::string &path);
    ~OpenApi();

    /// How an exchange differs from the contract, in words; empty: it does not. `response` may
    /// be anything that the contract describes for that request.
    std::string difference(const HttpRequest &request, const HttpResponse &response);

    /// What no exchange has shown so far: "put /v1/calls/{key} 409".
    std::vector<std::string> unseen() const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace huimin::test
