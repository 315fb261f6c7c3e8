// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/hardware/printer_line.h"
#include "drivers/hardware/usb_socket.h"

namespace huimin::hardware {

/// The USB end of a printer: printer class, bidirectional.
class UsbPrinter final : public PrinterLine, private UsbFunction
{
public:
    /// Zeros mean: any printer, so it takes the numbers of a common one.
    UsbPrinter(std::uint16_t vendor, std::uint16_t product, Clock &clock);

    void open() override;
    void close() override { open_ = false; }
    bool isOpen() const override { return open_; }
    Result<void> write(ByteView bytes) override;

    void setPlugged(bool plugged) override;
    bool isPlugged() const override { return socket_.isPlugged(); }
    void answerFor(const Printer &printer) override { printer_ = printer; }
    std::vector<std::pair<std::string, std::string>> environment() const override
    {
        return socket_.environment();
    }

private:
    Bytes descriptors() const override;
    std::optional<Bytes> control(const UsbSetup &setup) override;
    void heard(ByteView bytes) override;

    std::uint8_t portStatus() const;

    std::uint16_t vendor_;
    std::uint16_t product_;
    bool open_ = false;
    Printer printer_;
    Timer opening_;
    UsbSocket socket_;
};

} // namespace huimin::hardware
