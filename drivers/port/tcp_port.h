// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/port.h"

#include <QObject>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>

#include <memory>
#include <optional>
#include <string>

namespace huimin {

/// A TCP stream: to a host when given an address, or one already accepted. With `tls` nothing is
/// said before both sides have shown who they are.
class TcpPort final : public QObject, public Port
{
public:
    TcpPort(std::string host, std::uint16_t port,
            const std::optional<QSslConfiguration> &tls = std::nullopt);
    explicit TcpPort(std::unique_ptr<QTcpSocket> accepted);

    void open() override;
    void close() override;
    bool isOpen() const override;
    Result<void> write(ByteView bytes) override;

private:
    void wire();
    bool isSecure() const { return secure_ != nullptr; }

    std::string host_;
    std::uint16_t port_ = 0;
    std::unique_ptr<QTcpSocket> socket_;
    QSslSocket *secure_ = nullptr; ///< that socket, where it is one
};

} // namespace huimin
