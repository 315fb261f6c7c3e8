// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "kiosk/base/clock.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace huimin::hardware {

struct UsbSetup {
    std::uint8_t type = 0;
    std::uint8_t request = 0;
    std::uint16_t value = 0;
    std::uint16_t length = 0;
};

/// What a device does that hangs in a UsbSocket: control requests, one bulk endpoint out
/// and one in.
class UsbFunction
{
public:
    virtual ~UsbFunction() = default;

    /// The device's descriptor and its only configuration's, as sysfs shows them.
    virtual Bytes descriptors() const = 0;
    /// What the host reads; nothing: the request is stalled.
    virtual std::optional<Bytes> control(const UsbSetup &setup) = 0;
    /// The host wrote.
    virtual void heard(ByteView bytes) = 0;
};

/// A USB socket of a machine that exists only for programs started with environment():
/// umockdev shows them a sysfs with this device in it, and answers their usbfs. They may
/// come, be killed and come again; each finds the device as if nobody had been there.
class UsbSocket
{
public:
    /// True when this process itself may show devices: it runs under umockdev's preload.
    static bool isPossible();
    /// The library that every program here runs under.
    static const char *preload();

    UsbSocket(UsbFunction &function, Clock &clock);
    ~UsbSocket();

    void plug();
    void unplug();
    bool isPlugged() const;

    /// For whoever reads next.
    void offer(ByteView bytes);

    std::vector<std::pair<std::string, std::string>> environment() const;

private:
    class Inside;
    std::unique_ptr<Inside> inside_;
};

} // namespace huimin::hardware
