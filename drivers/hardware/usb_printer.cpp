// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/usb_printer.h"

namespace huimin::hardware {

namespace {

constexpr std::uint16_t UsualVendor = 0x0416; // a controller that many printers have
constexpr std::uint16_t UsualProduct = 0x5011;

// bmRequestType and bRequest, USB 2.0 9.4 and printer class 1.1, 4.2.
constexpr std::uint8_t FromDevice = 0x80;
constexpr std::uint8_t GetDescriptor = 0x06;
constexpr std::uint8_t StringDescriptor = 0x03;
constexpr std::uint8_t FromPrinter = 0xA1;
constexpr std::uint8_t ToPrinter = 0x21;
constexpr std::uint8_t GetDeviceId = 0x00;
constexpr std::uint8_t GetPortStatus = 0x01;
constexpr std::uint8_t SoftReset = 0x02;

constexpr std::uint8_t PaperEmpty = 0x20;
constexpr std::uint8_t Selected = 0x10;
constexpr std::uint8_t NoError = 0x08;

constexpr const char *Names[] = {"Huimin", "Simulated receipt printer", "HM0001"};

std::uint8_t low(std::size_t word)
{
    return static_cast<std::uint8_t>(word & 0xFFu);
}

std::uint8_t high(std::size_t word)
{
    return static_cast<std::uint8_t>(word >> 8 & 0xFFu);
}

std::optional<Bytes> stringDescriptor(std::size_t index)
{
    if (index == 0)
        return Bytes{0x04, StringDescriptor, 0x09, 0x04}; // English
    if (index > std::size(Names))
        return std::nullopt;
    const std::string_view text = Names[index - 1];
    Bytes all{static_cast<std::uint8_t>(2 + 2 * text.size()), StringDescriptor};
    for (const char each : text)
        append(all, Bytes{static_cast<std::uint8_t>(each), 0x00});
    return all;
}

/// IEEE 1284: the length, itself included, before the text.
Bytes deviceId()
{
    const std::string_view text =
        "MFG:Huimin;MDL:Simulated receipt printer;CMD:ESC/POS;CLS:PRINTER;";
    Bytes all{high(text.size() + 2), low(text.size() + 2)};
    append(all, bytesOf(text));
    return all;
}

} // namespace

UsbPrinter::UsbPrinter(std::uint16_t vendor, std::uint16_t product, Clock &clock)
    : vendor_(vendor != 0 ? vendor : UsualVendor), product_(product != 0 ? product : UsualProduct),
      opening_(clock), socket_(*this, clock)
{
    socket_.plug();
}

Bytes UsbPrinter::descriptors() const
{
    Bytes all{18,
              1,
              0x00,
              0x02,
              0,
              0,
              0,
              64,
              low(vendor_),
              high(vendor_),
              low(product_),
              high(product_),
              0x00,
              0x01,
              1,
              2,
              3,
              1};
    append(all, Bytes{9, 2, 32, 0, 1, 1, 0, 0xC0, 50}); // one interface, powered by itself
    append(all, Bytes{9, 4, 0, 0, 2, 7, 1, 2, 0});      // printer, bidirectional
    append(all, Bytes{7, 5, 0x01, 2, 0x00, 0x02, 0});   // bulk out, 512 bytes
    append(all, Bytes{7, 5, 0x81, 2, 0x00, 0x02, 0});   // bulk in
    return all;
}

std::optional<Bytes> UsbPrinter::control(const UsbSetup &setup)
{
    if (setup.type == FromDevice && setup.request == GetDescriptor &&
        high(setup.value) == StringDescriptor)
        return stringDescriptor(low(setup.value));
    if (setup.type == FromPrinter && setup.request == GetDeviceId)
        return deviceId();
    if (setup.type == FromPrinter && setup.request == GetPortStatus)
        return Bytes{portStatus()};
    if (setup.type == ToPrinter && setup.request == SoftReset) {
        if (printer_.softReset)
            printer_.softReset();
        return Bytes();
    }
    return std::nullopt;
}

std::uint8_t UsbPrinter::portStatus() const
{
    const escpos::Status status = printer_.status ? printer_.status() : escpos::Status();
    const bool inError = status.paperEnd || status.coverOpen || status.cutterError ||
                         status.unrecoverable || status.otherError;
    return static_cast<std::uint8_t>((status.paperEnd ? PaperEmpty : 0) |
                                     (status.offline ? 0 : Selected) | (inError ? 0 : NoError));
}

void UsbPrinter::heard(ByteView bytes)
{
    if (open_ && listener_ != nullptr)
        listener_->arrived(bytes);
}

void UsbPrinter::open()
{
    open_ = true;
    opening_.start({}, [this] {
        if (listener_ != nullptr)
            listener_->opened();
    });
}

Result<void> UsbPrinter::write(ByteView bytes)
{
    socket_.offer(bytes);
    return {};
}

void UsbPrinter::setPlugged(bool plugged)
{
    if (plugged)
        socket_.plug();
    else
        socket_.unplug();
}

} // namespace huimin::hardware
