// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/mailbox.h"
#include "services/http/http.h"

#include <functional>
#include <optional>
#include <vector>

namespace huimin::test {

/// HTTP in memory and virtual time: what it is given answers each request; nothing from
/// it is an answer that never comes.
class ScriptedHttp final : public HttpClient
{
public:
    using Answer = std::function<std::optional<HttpResponse>(const HttpRequest &)>;

    ScriptedHttp(Clock &clock, Answer first) : answer(std::move(first)), clock_(clock) {}

    Task<Result<HttpResponse>> send(HttpRequest request, Duration limit) override
    {
        asked.push_back(request);
        auto response = answer(request);
        const Duration wait = response ? std::chrono::milliseconds(10) : limit;
        co_await pause(clock_, wait);
        if (!response)
            co_return fail(ErrorCode::Timeout, "no answer");
        co_return *std::move(response);
    }

    Answer answer;
    std::vector<HttpRequest> asked;

private:
    Clock &clock_;
};

} // namespace huimin::test
