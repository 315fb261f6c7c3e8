// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/tcp_port.h"

namespace huimin {

TcpPort::TcpPort(std::string host, std::uint16_t port)
    : host_(std::move(host)), port_(port), socket_(std::make_unique<QTcpSocket>())
{
    wire();
}

TcpPort::TcpPort(std::unique_ptr<QTcpSocket> accepted) : socket_(std::move(accepted))
{
    wire();
}

void TcpPort::wire()
{
    connect(socket_.get(), &QTcpSocket::connected, this, [this] {
        socket_->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (listener_ != nullptr)
            listener_->opened();
    });
    connect(socket_.get(), &QTcpSocket::readyRead, this, [this] {
        const QByteArray bytes = socket_->readAll();
        if (listener_ != nullptr && !bytes.isEmpty())
            listener_->arrived({reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                static_cast<std::size_t>(bytes.size())});
    });
    connect(socket_.get(), &QTcpSocket::errorOccurred, this, [this] {
        const std::string why = socket_->errorString().toStdString();
        QMetaObject::invokeMethod(
            this,
            [this, why] {
                socket_->abort();
                if (listener_ != nullptr)
                    listener_->lost(Error{ErrorCode::PortClosed, why});
            },
            Qt::QueuedConnection);
    });
}

void TcpPort::open()
{
    socket_->abort();
    socket_->connectToHost(QString::fromStdString(host_), port_);
}

void TcpPort::close()
{
    socket_->abort();
}

bool TcpPort::isOpen() const
{
    return socket_->state() == QAbstractSocket::ConnectedState;
}

Result<void> TcpPort::write(ByteView bytes)
{
    if (!isOpen())
        return fail(ErrorCode::PortClosed, "not connected");
    socket_->write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size()));
    return {};
}

} // namespace huimin
