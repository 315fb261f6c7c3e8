// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/tls_files.h"
#include "services/http/http.h"

namespace huimin {

/// HTTP over TLS, through Qt's sockets. A connection per request, which is sent once: what Qt has
/// for HTTP sends a request again, up to three times, when the host closes the line.
///
/// Certificates are read anew for each request: new ones count from the next on.
class QtHttpClient final : public HttpClient
{
public:
    /// `base` is scheme, host and port, and perhaps the beginning of a path:
    /// "https://127.0.0.1:8443/water". Anything but https is not spoken.
    QtHttpClient(std::string base, TlsFiles files, Clock &clock);

    /// What stands before each path on the line: "/water".
    std::string path() const;

    Task<Result<HttpResponse>> send(HttpRequest request, Duration limit) override;

private:
    std::string base_;
    TlsFiles files_;
    Clock &clock_;
};

} // namespace huimin
