// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/port.h"

#include <QObject>
#include <QSerialPort>

#include <string>

namespace huimin {

/// How the line is set, as device sheets write it: 9600 8E1.
struct SerialLine {
    std::string path; ///< /dev/ttyS0, /dev/serial/by-id/..., a pty
    int baud = 9600;
    enum class Parity { None, Even, Odd } parity = Parity::None;
    int stopBits = 1;
};

/// A serial line through QSerialPort, eight data bits, no flow control. The
/// line is locked while open, so a second program cannot talk over ours.
class SerialPort final : public QObject, public Port
{
public:
    explicit SerialPort(SerialLine line);

    void open() override;
    void close() override;
    bool isOpen() const override { return serial_.isOpen(); }
    Result<void> write(ByteView bytes) override;

private:
    void loseLater(std::string why);

    SerialLine line_;
    QSerialPort serial_;
};

} // namespace huimin
