// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/mailbox.h"
#include "services/http/http.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace huimin {

/// HTTP through Qt. A connection per request: a kept one makes Qt send a request
/// twice when the host closes it meanwhile.
class QtHttpClient final : public QObject, public HttpClient
{
public:
    /// `base` is scheme, host and port: "http://127.0.0.1:8080".
    QtHttpClient(std::string base, Clock &clock);
    ~QtHttpClient() override;

    Task<Result<HttpResponse>> send(HttpRequest request, Duration limit) override;

private:
    std::string base_;
    Clock &clock_;
    std::unique_ptr<QNetworkAccessManager> network_; // made at first use: it costs start-up time
};

} // namespace huimin
