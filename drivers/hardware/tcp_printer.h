// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/hardware/printer_line.h"

#include <QTcpServer>

class QTcpSocket;

namespace huimin::hardware {

/// A printer on the network: one client at a time, as with port 9100.
class TcpPrinter final : public QObject, public PrinterLine
{
public:
    explicit TcpPrinter(std::uint16_t port);

    void open() override;
    void close() override;
    bool isOpen() const override { return open_; }
    Result<void> write(ByteView bytes) override;

    void setPlugged(bool plugged) override;
    bool isPlugged() const override { return plugged_; }

private:
    Result<void> listenHere();
    void somebodyCame();

    std::uint16_t port_;
    bool open_ = false;
    bool plugged_ = true;
    QTcpServer server_;
    QTcpSocket *client_ = nullptr; // the server's
};

} // namespace huimin::hardware
