// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/qt_http_client.h"

#include "kiosk/base/mailbox.h"
#include "services/http/http_answer.h"
#include "services/http/tls.h"

#include <fmt/format.h>

#include <QSslSocket>
#include <QUrl>

namespace huimin {

namespace {

constexpr int HttpsPort = 443;

/// One request on its way, and what comes back. Whoever waits is resumed by the clock, never out
/// of a signal of the socket, so this may be destroyed then.
class Exchange
{
public:
    explicit Exchange(Clock &clock) : finished(clock) {}

    Mailbox<Result<HttpResponse>> finished;

    void begin(const QUrl &host, const QSslConfiguration &tls, const std::string &text)
    {
        host_ = host.host().toStdString();
        text_ = QByteArray::fromStdString(text);
        socket_.setSslConfiguration(tls);
        QObject::connect(&socket_, &QSslSocket::encrypted, &here_, [this] {
            isAsked_ = true;
            socket_.write(text_);
        });
        QObject::connect(&socket_, &QSslSocket::readyRead, &here_, [this] { read(false); });
        QObject::connect(&socket_, &QSslSocket::handshakeInterruptedOnError, &here_,
                         [this](const QSslError &error) { doubts(error); });
        QObject::connect(&socket_, &QSslSocket::sslErrors, &here_,
                         [this](const QList<QSslError> &errors) { doubts(errors.front()); });
        QObject::connect(&socket_, &QSslSocket::alertReceived, &here_,
                         [this](QSsl::AlertLevel level, QSsl::AlertType, const QString &what) {
                             if (level == QSsl::AlertLevel::Fatal)
                                 refusal_ = what.toStdString();
                         });
        QObject::connect(&socket_, &QSslSocket::errorOccurred, &here_,
                         [this](QAbstractSocket::SocketError error) { failed(error); });
        socket_.connectToHostEncrypted(
            host.host(), static_cast<std::uint16_t>(host.port(HttpsPort)), host.host());
    }

private:
    void read(bool hasEnded)
    {
        bytes_ += socket_.readAll().toStdString();
        auto answer = httpAnswerIn(bytes_, hasEnded);
        if (!answer)
            end(fail(answer.error()));
        else if (*answer)
            end(**std::move(answer));
    }

    void doubts(const QSslError &error)
    {
        if (doubt_.empty())
            doubt_ = error.errorString().toStdString();
    }

    void failed(QAbstractSocket::SocketError error)
    {
        using Socket = QAbstractSocket;
        if (!doubt_.empty())
            return end(
                fail(ErrorCode::Refused, fmt::format("{} is not believed: {}", host_, doubt_)));
        if (!refusal_.empty())
            return end(fail(ErrorCode::Refused,
                            fmt::format("{} refuses this station: {}", host_, refusal_)));
        if (error == Socket::SslHandshakeFailedError || error == Socket::SslInternalError)
            return end(fail(ErrorCode::Refused, fmt::format("no TLS with {}: {}", host_, why())));
        if (!isAsked_ || error != Socket::RemoteHostClosedError)
            return end(fail(ErrorCode::PortClosed, host_ + ": " + why()));
        read(true);
    }

    std::string why() const { return socket_.errorString().toStdString(); }

    void end(Result<HttpResponse> result)
    {
        if (std::exchange(isOver_, true))
            return;
        finished.put(std::move(result));
    }

    QSslSocket socket_;
    std::string host_;
    QByteArray text_;
    std::string bytes_;
    std::string doubt_;   ///< why we do not believe the host
    std::string refusal_; ///< what the host says to our certificate
    bool isAsked_ = false;
    bool isOver_ = false;
    QObject here_; // last: from when it ends, the socket says nothing to this any more
};

/// Every error says what was asked for.
Result<HttpResponse> told(std::optional<Result<HttpResponse>> answer, const std::string &path)
{
    if (!answer)
        return fail(ErrorCode::Timeout, path + ": no answer");
    if (!*answer)
        return fail(answer->error().code, path + ": " + answer->error().detail);
    return *std::move(*answer);
}

} // namespace

QtHttpClient::QtHttpClient(std::string base, TlsFiles files, Clock &clock)
    : base_(std::move(base)), files_(std::move(files)), clock_(clock)
{}

std::string QtHttpClient::path() const
{
    return QUrl(QString::fromStdString(base_)).path(QUrl::FullyEncoded).toStdString();
}

Task<Result<HttpResponse>> QtHttpClient::send(HttpRequest request, Duration limit)
{
    const QUrl host(QString::fromStdString(base_));
    if (host.scheme() != "https")
        co_return fail(ErrorCode::Refused, base_ + " is no address of TLS");
    auto tls = tlsConfiguration(files_);
    if (!tls)
        co_return fail(ErrorCode::Refused, tls.error().detail);
    request.path = path() + request.path;
    const auto text = httpText(request, host.authority(QUrl::FullyEncoded).toStdString());
    if (!text)
        co_return fail(text.error());
    Exchange exchange(clock_);
    exchange.begin(host, *tls, *text);
    auto answer = co_await exchange.finished.take(limit);
    co_return told(std::move(answer), request.path);
}

} // namespace huimin
