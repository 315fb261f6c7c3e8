// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/help_desk/help_desk.h"
#include "services/http/http.h"

namespace huimin::help_desk {

/// A help desk behind openapi.yaml.
class HttpHelpDesk final : public HelpDesk
{
public:
    /// `base` stands before every path: "/help".
    HttpHelpDesk(HttpClient &client, std::string base) : client_(client), base_(std::move(base)) {}

    Task<Answer> call(Call call) override;
    Task<Answer> ask(std::string key) override;
    Task<Answer> withdraw(std::string key) override;

private:
    Task<Answer> send(std::string method, std::string key, std::string body);

    HttpClient &client_; // borrowed; lives beside this in the composition root
    const std::string base_;
};

} // namespace huimin::help_desk
