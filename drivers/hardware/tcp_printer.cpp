// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/tcp_printer.h"

#include "kiosk/base/log.h"

#include <fmt/format.h>

#include <QTcpSocket>

namespace huimin::hardware {

TcpPrinter::TcpPrinter(std::uint16_t port) : port_(port)
{
    connect(&server_, &QTcpServer::newConnection, this, [this] { somebodyCame(); });
}

Result<void> TcpPrinter::listenHere()
{
    if (server_.isListening() || server_.listen(QHostAddress::LocalHost, port_))
        return {};
    return fail(ErrorCode::Unavailable,
                fmt::format("printer port {}: {}", port_, server_.errorString().toStdString()));
}

void TcpPrinter::open()
{
    const auto listening = plugged_ ? listenHere() : Result<void>();
    open_ = listening.has_value();
    QMetaObject::invokeMethod(
        this,
        [this, listening] {
            if (listener_ == nullptr)
                return;
            if (listening)
                listener_->opened();
            else
                listener_->lost(listening.error());
        },
        Qt::QueuedConnection);
}

void TcpPrinter::close()
{
    open_ = false;
    server_.close();
    if (client_ != nullptr)
        client_->abort();
}

void TcpPrinter::somebodyCame()
{
    QTcpSocket *socket = server_.nextPendingConnection();
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        if (client_ == socket)
            client_ = nullptr;
        socket->deleteLater();
    });
    if (client_ != nullptr) {
        socket->abort();
        return;
    }
    client_ = socket;
    client_->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        const QByteArray bytes = socket->readAll();
        if (listener_ != nullptr)
            listener_->arrived({reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                static_cast<std::size_t>(bytes.size())});
    });
}

Result<void> TcpPrinter::write(ByteView bytes)
{
    if (client_ != nullptr) // or nobody hears it
        client_->write(reinterpret_cast<const char *>(bytes.data()),
                       static_cast<qint64>(bytes.size()));
    return {};
}

void TcpPrinter::setPlugged(bool plugged)
{
    plugged_ = plugged;
    if (!plugged) {
        server_.close();
        if (client_ != nullptr)
            client_->abort();
    } else if (const auto listening = listenHere(); !listening) {
        log::warning("printer", "{}", describe(listening.error()));
    }
}

} // namespace huimin::hardware
