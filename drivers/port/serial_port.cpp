// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/serial_port.h"

namespace huimin {

namespace {

QSerialPort::Parity qtParity(SerialLine::Parity parity)
{
    switch (parity) {
    case SerialLine::Parity::None:
        return QSerialPort::NoParity;
    case SerialLine::Parity::Even:
        return QSerialPort::EvenParity;
    case SerialLine::Parity::Odd:
        return QSerialPort::OddParity;
    }
    return QSerialPort::NoParity;
}

} // namespace

SerialPort::SerialPort(SerialLine line) : line_(std::move(line))
{
    connect(&serial_, &QSerialPort::readyRead, this, [this] {
        // Taken whole, with the memory that it is in: readAll() leaves a copy in Qt's buffer, and
        // it may be what an identity card says.
        const QByteArray bytes = serial_.read(serial_.bytesAvailable());
        if (listener_ != nullptr && !bytes.isEmpty())
            listener_->arrived({reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                static_cast<std::size_t>(bytes.size())});
    });
    connect(
        &serial_, &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
            // Modem lines do not exist on every line (a pty has none) and are not used.
            if (error == QSerialPort::NoError || error == QSerialPort::UnsupportedOperationError)
                return;
            if (serial_.isOpen())
                loseLater(serial_.errorString().toStdString());
        });
}

void SerialPort::open()
{
    serial_.setPortName(QString::fromStdString(line_.path));
    // Parity is set before opening: on an open pty Qt refuses it.
    serial_.setBaudRate(line_.baud);
    serial_.setDataBits(QSerialPort::Data8);
    serial_.setParity(qtParity(line_.parity));
    serial_.setStopBits(line_.stopBits == 2 ? QSerialPort::TwoStop : QSerialPort::OneStop);
    serial_.setFlowControl(QSerialPort::NoFlowControl);
    if (!serial_.open(QIODevice::ReadWrite)) {
        loseLater(serial_.errorString().toStdString());
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (listener_ != nullptr)
                listener_->opened();
        },
        Qt::QueuedConnection);
}

void SerialPort::close()
{
    if (serial_.isOpen())
        serial_.close();
}

Result<void> SerialPort::write(ByteView bytes)
{
    if (!serial_.isOpen())
        return fail(ErrorCode::PortClosed, line_.path + " is not open");
    const auto size = static_cast<qint64>(bytes.size());
    if (serial_.write(reinterpret_cast<const char *>(bytes.data()), size) != size)
        return fail(ErrorCode::PortClosed, line_.path + ": " + serial_.errorString().toStdString());
    return {};
}

void SerialPort::loseLater(std::string why)
{
    // Queued: closing inside errorOccurred upsets QSerialPort, and an unplugged
    // line repeats its error without end until it is closed.
    QMetaObject::invokeMethod(
        this,
        [this, why = std::move(why)] {
            close();
            if (listener_ != nullptr)
                listener_->lost(Error{ErrorCode::PortClosed, line_.path + ": " + why});
        },
        Qt::QueuedConnection);
}

} // namespace huimin
