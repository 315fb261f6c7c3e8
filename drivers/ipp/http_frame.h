// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <optional>

namespace huimin::ipp {

/// What IPP travels in (RFC 8010, 4): one message of HTTP/1.1, either way.
struct HttpFrame {
    std::string first; ///< "POST /printers/a4 HTTP/1.1" or "HTTP/1.1 200 OK"
    Bytes body;

    /// Of an answer; nothing: it is none.
    std::optional<int> status() const;
};

Bytes postRequest(const std::string &path, ByteView body);
Bytes okAnswer(ByteView body);

/// Cuts a stream of bytes into messages: by their length, or by the lengths of their chunks.
class HttpDecoder
{
public:
    using Frame = HttpFrame;

    void feed(ByteView bytes) { append(waiting_, bytes); }
    std::optional<Result<HttpFrame>> next();
    void reset() { waiting_.clear(); }

private:
    std::optional<Result<HttpFrame>> cut();

    Bytes waiting_;
};

} // namespace huimin::ipp
