// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/local_port.h"

namespace huimin {

LocalPort::LocalPort(std::string path) : path_(std::move(path))
{
    // Heard later: a local socket may say so from inside of connectToServer().
    connect(
        &socket_, &QLocalSocket::connected, this,
        [this] {
            if (listener_ != nullptr && isOpen())
                listener_->opened();
        },
        Qt::QueuedConnection);
    connect(&socket_, &QLocalSocket::readyRead, this, [this] {
        const QByteArray bytes = socket_.readAll();
        if (listener_ != nullptr && !bytes.isEmpty())
            listener_->arrived({reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                static_cast<std::size_t>(bytes.size())});
    });
    connect(
        &socket_, &QLocalSocket::errorOccurred, this,
        [this] {
            const std::string why = path_ + ": " + socket_.errorString().toStdString();
            socket_.abort();
            if (listener_ != nullptr)
                listener_->lost(Error{ErrorCode::PortClosed, why});
        },
        Qt::QueuedConnection);
}

void LocalPort::open()
{
    socket_.abort();
    socket_.connectToServer(QString::fromStdString(path_));
}

void LocalPort::close()
{
    socket_.abort();
}

bool LocalPort::isOpen() const
{
    return socket_.state() == QLocalSocket::ConnectedState;
}

Result<void> LocalPort::write(ByteView bytes)
{
    if (!isOpen())
        return fail(ErrorCode::PortClosed, "not connected");
    socket_.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size()));
    return {};
}

} // namespace huimin
