// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/base/task.h"

#include <map>
#include <string>

namespace huimin {

struct HttpRequest {
    std::string method = "GET";
    std::string path; ///< with its query, percent-encoded: "/v1/bills?account=10001234"
    std::string body;
    std::string type = "application/json"; ///< of the body
    /// By their names in small letters: "if-match".
    std::map<std::string, std::string> headers = {};
    /// For whoever answers: who asks, as its certificate says. Never sent.
    std::string speaker = {};
};

/// RFC 9110: those that mean something here.
namespace http_status {
inline constexpr int Ok = 200;
inline constexpr int Created = 201;
inline constexpr int Choices = 300;
inline constexpr int NotModified = 304;
inline constexpr int BadRequest = 400;
inline constexpr int Unauthorised = 401;
inline constexpr int Forbidden = 403;
inline constexpr int NotFound = 404;
inline constexpr int Conflict = 409;
inline constexpr int Unprocessable = 422;
inline constexpr int TooMany = 429;
inline constexpr int Broken = 500;
} // namespace http_status

struct HttpResponse {
    int status = 0;
    std::string body;
    /// By their names in small letters.
    std::map<std::string, std::string> headers = {};
};

/// One request, one answer, to one host. One attempt: whoever owns the obligation
/// retries. Refused: one side does not believe the other's certificate, and nothing was asked.
/// Any other error means that nobody knows what the host did; Damaged: its answer is not signed as
/// was agreed.
class HttpClient
{
public:
    virtual ~HttpClient() = default;
    virtual Task<Result<HttpResponse>> send(HttpRequest request, Duration limit) = 0;
};

/// Percent-encodes what is not safe in a path segment or a query value.
std::string urlEncoded(std::string_view text);
/// Nothing when a percent sign is not followed by two hex digits.
Result<std::string> urlDecoded(std::string_view text);

} // namespace huimin
