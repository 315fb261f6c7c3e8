// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/port.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>

struct libusb_context;
struct libusb_device_handle;
struct libusb_transfer;

namespace huimin {

/// Which USB printer: by ids, or the first one of the printer class when both
/// are zero.
struct UsbDevice {
    std::uint16_t vendor = 0;
    std::uint16_t product = 0;
};

/// The two bulk endpoints of a USB printer-class interface (class 07)
/// through libusb-1.0. Transfers are asynchronous; libusb's events
/// run on a thread of our own and come back to the owner's thread.
class UsbPort final : public QObject, public Port
{
public:
    explicit UsbPort(UsbDevice device);
    ~UsbPort() override;

    void open() override;
    void close() override;
    bool isOpen() const override { return handle_ != nullptr; }
    Result<void> write(ByteView bytes) override;

private:
    struct Claimed {
        libusb_device_handle *handle = nullptr;
        int interface = 0;
        std::uint8_t out = 0;
        std::uint8_t in = 0;
    };

    Result<Claimed> claim() const;
    void listenToDevice();
    void received(libusb_transfer *transfer);
    void loseLater(std::string why);

    UsbDevice device_;
    libusb_context *context_ = nullptr;
    libusb_device_handle *handle_ = nullptr;
    Claimed claimed_;
    libusb_transfer *reading_ = nullptr;
    std::array<std::uint8_t, 512> buffer_{};
    std::atomic<bool> closing_ = false;
    std::atomic<int> inFlight_ = 0;
    std::jthread events_;
};

} // namespace huimin
