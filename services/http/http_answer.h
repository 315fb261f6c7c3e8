// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"

#include <optional>
#include <string_view>

namespace huimin {

/// The answer of HTTP/1.1 (RFC 9112) in the bytes that have come so far; nothing: more has to come.
/// BadFrame: this is no HTTP, or the line has ended in the middle of it. Overflow: it is longer
/// than anything that we ask for.
Result<std::optional<HttpResponse>> httpAnswerIn(std::string_view bytes, bool hasEnded);

/// The request as it goes over a line that ends with its answer. BadData: something in it would
/// become another part of the request.
Result<std::string> httpText(const HttpRequest &request, const std::string &host);

} // namespace huimin
