// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/tcp_port.h"

namespace huimin {

TcpPort::TcpPort(std::string host, std::uint16_t port, const std::optional<QSslConfiguration> &tls)
    : host_(std::move(host)), port_(port)
{
    if (tls) {
        auto secure = std::make_unique<QSslSocket>();
        secure->setSslConfiguration(*tls);
        secure_ = secure.get();
        socket_ = std::move(secure);
    } else {
        socket_ = std::make_unique<QTcpSocket>();
    }
    wire();
}

TcpPort::TcpPort(std::unique_ptr<QTcpSocket> accepted) : socket_(std::move(accepted))
{
    wire();
}

void TcpPort::wire()
{
    const auto opened = [this] {
        socket_->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (listener_ != nullptr)
            listener_->opened();
    };
    if (isSecure())
        connect(secure_, &QSslSocket::encrypted, this, opened);
    else
        connect(socket_.get(), &QTcpSocket::connected, this, opened);
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
    if (isSecure())
        secure_->connectToHostEncrypted(QString::fromStdString(host_), port_);
    else
        socket_->connectToHost(QString::fromStdString(host_), port_);
}

void TcpPort::close()
{
    socket_->abort();
}

bool TcpPort::isOpen() const
{
    return socket_->state() == QAbstractSocket::ConnectedState &&
           (!isSecure() || secure_->isEncrypted());
}

Result<void> TcpPort::write(ByteView bytes)
{
    if (!isOpen())
        return fail(ErrorCode::PortClosed, "not connected");
    socket_->write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size()));
    return {};
}

} // namespace huimin
