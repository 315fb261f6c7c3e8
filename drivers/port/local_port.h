// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/port.h"

#include <QLocalSocket>
#include <QObject>

#include <string>

namespace huimin {

/// A stream to a program on this computer, by the path of its socket.
class LocalPort final : public QObject, public Port
{
public:
    explicit LocalPort(std::string path);

    void open() override;
    void close() override;
    bool isOpen() const override;
    Result<void> write(ByteView bytes) override;

private:
    const std::string path_;
    QLocalSocket socket_;
};

} // namespace huimin
