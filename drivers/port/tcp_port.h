// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/port.h"

#include <QObject>
#include <QTcpSocket>

#include <memory>
#include <string>

namespace huimin {

/// A TCP stream: to a host when given an address, or one already accepted.
class TcpPort final : public QObject, public Port
{
public:
    TcpPort(std::string host, std::uint16_t port);
    explicit TcpPort(std::unique_ptr<QTcpSocket> accepted);

    void open() override;
    void close() override;
    bool isOpen() const override;
    Result<void> write(ByteView bytes) override;

private:
    void wire();

    std::string host_;
    std::uint16_t port_ = 0;
    std::unique_ptr<QTcpSocket> socket_;
};

} // namespace huimin
