// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/qt_http_client.h"

#include <QNetworkReply>

namespace huimin {

namespace {

/// More than any answer of a biller; a longer one is not read.
constexpr qint64 BodyMax = 1024 * 1024;

} // namespace

QtHttpClient::QtHttpClient(std::string base, Clock &clock) : base_(std::move(base)), clock_(clock)
{}

QtHttpClient::~QtHttpClient() = default;

Task<Result<HttpResponse>> QtHttpClient::send(HttpRequest request, Duration limit)
{
    if (!network_)
        network_ = std::make_unique<QNetworkAccessManager>();
    QNetworkRequest outgoing(QUrl(QString::fromStdString(base_ + request.path)));
    outgoing.setRawHeader("Connection", "close");
    outgoing.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromStdString(request.type));
    for (const auto &[name, value] : request.headers)
        outgoing.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    outgoing.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                          QNetworkRequest::ManualRedirectPolicy);

    Mailbox<bool> finished(clock_);
    const std::unique_ptr<QNetworkReply> reply(
        network_->sendCustomRequest(outgoing, QByteArray::fromStdString(request.method),
                                    QByteArray::fromStdString(request.body)));
    // The reply dies with this conversation, and with it the connections.
    QObject::connect(reply.get(), &QNetworkReply::finished, reply.get(),
                     [&finished] { finished.put(true); });
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, reply.get(),
                     [raw = reply.get()](qint64 received, qint64) {
                         if (received > BodyMax)
                             raw->abort();
                     });
    const auto done = co_await finished.take(limit);
    if (!done) {
        reply->abort();
        co_return fail(ErrorCode::Timeout, request.path + ": no answer");
    }
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        co_return fail(ErrorCode::PortClosed,
                       request.path + ": " + reply->errorString().toStdString());
    co_return HttpResponse{status, reply->readAll().toStdString()};
}

} // namespace huimin
