// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/bank/bank_server.h"

#include "kiosk/base/log.h"
#include "services/town/tls_server.h"

#include <QTimer>

#include <utility>

namespace huimin::town {

using Kind = Manners::Kind;

BankServer::BankServer(AcquirerHost &host) : host_(host) {}

Result<void> BankServer::listen(std::uint16_t port, const std::optional<TlsFiles> &files)
{
    auto server = serverFor(files, "bank");
    if (!server)
        return fail(server.error());
    server_ = *std::move(server);
    QObject::connect(server_.get(), &QTcpServer::pendingConnectionAvailable, server_.get(),
                     [this] { accept(); });
    port_ = port;
    return listenAgain();
}

Result<void> BankServer::listenAgain()
{
    if (!server_->listen(QHostAddress::LocalHost, port_))
        return fail(ErrorCode::Unavailable,
                    "the bank cannot listen: " + server_->errorString().toStdString());
    port_ = server_->serverPort();
    return {};
}

Result<void> BankServer::setManners(Manners manners)
{
    behaviour_.set(std::move(manners));
    if (behaviour_.now().kind == Kind::Down) {
        server_->close();
        for (QTcpSocket *line : server_->findChildren<QTcpSocket *>())
            line->abort();
        return {};
    }
    return server_->isListening() ? Result<void>() : listenAgain();
}

std::size_t BankServer::release()
{
    const auto held = std::exchange(held_, {});
    for (const auto &send : held)
        send();
    return held.size();
}

void BankServer::accept()
{
    while (QTcpSocket *socket = server_->nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                         [this, socket, decoder = iso8583::Decoder()]() mutable {
                             const QByteArray bytes = socket->readAll();
                             decoder.feed(
                                 ByteView(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                          static_cast<std::size_t>(bytes.size())));
                             while (auto frame = decoder.next()) {
                                 if (!*frame) {
                                     log::warning("bank", "{}", describe(frame->error()));
                                     socket->abort();
                                     return;
                                 }
                                 heard(socket, **frame);
                             }
                         });
    }
}

void BankServer::heard(const Line &line, const iso8583::Frame &frame)
{
    const auto asked = host_.summary(frame);
    if (!asked) {
        log::warning("bank", "a message that is none of the dialect's");
        return;
    }
    const Manners manners = behaviour_.next(asked->isMoney());
    Exchange *exchange = &exchanges_.emplace_back(Exchange{*asked, manners.kind, {}});
    if (manners.kind == Kind::Silent)
        return;
    if (manners.kind == Kind::Slow)
        QTimer::singleShot(manners.delay, server_.get(), [this, line, frame, manners, exchange] {
            work(line, frame, manners, exchange);
        });
    else
        work(line, frame, manners, exchange);
}

void BankServer::work(const Line &line, const iso8583::Frame &frame, const Manners &manners,
                      Exchange *exchange)
{
    host_.mischief().answerAllWith = manners.kind == Kind::Refuse ? manners.reason : std::string();
    auto answer = host_.answer(frame);
    if (!answer)
        return;
    exchange->answered = host_.summary(*answer);
    // Only answers about money carry a MAC that could be wrong.
    if (manners.kind == Kind::Wrong && exchange->asked.isMoney())
        answer = AcquirerHost::spoilt(*std::move(answer));
    send(line, iso8583::encode(*answer), manners);
}

void BankServer::send(const Line &line, const Bytes &bytes, const Manners &manners)
{
    const auto write = [line, bytes] {
        if (line)
            line->write(reinterpret_cast<const char *>(bytes.data()),
                        static_cast<qint64>(bytes.size()));
    };
    switch (manners.kind) {
    case Kind::Silent:
    case Kind::Lost:
    case Kind::Down:
        return;
    case Kind::Late:
        QTimer::singleShot(manners.delay, server_.get(), write);
        return;
    case Kind::Held:
        held_.push_back(write);
        return;
    case Kind::Twice:
        write();
        write();
        return;
    case Kind::Normal:
    case Kind::Slow:
    case Kind::Wrong:
    case Kind::Refuse:
    case Kind::Hostile:
    case Kind::Forged:
    case Kind::Stale:
        write();
        return;
    }
}

} // namespace huimin::town
