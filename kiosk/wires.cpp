// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/wires.h"

#include "drivers/pcsc/pcsc_slot.h"
#include "drivers/port/local_port.h"
#include "drivers/port/passing_port.h"
#include "drivers/port/serial_port.h"
#include "drivers/port/tcp_port.h"
#include "drivers/port/usb_port.h"
#include "services/http/qt_http_client.h"

namespace huimin {

namespace {

using settings::PortName;

// How each device's line is set; the folder of its driver says why.
constexpr int SlowBaud = 9600;
constexpr int FastBaud = 115200;
const SerialLine Plain{{}, SlowBaud, SerialLine::Parity::None, 1};
const SerialLine Even{{}, SlowBaud, SerialLine::Parity::Even, 1};
const SerialLine Fast{{}, FastBaud, SerialLine::Parity::None, 1};

/// A line of whatever kind; null: the station has no such device.
std::unique_ptr<Port> lineOf(const PortName &name, SerialLine line)
{
    switch (name.kind) {
    case PortName::Kind::Serial:
        if (name.path.empty())
            return nullptr;
        line.path = name.path;
        return std::make_unique<SerialPort>(std::move(line));
    case PortName::Kind::Tcp:
        return std::make_unique<TcpPort>(name.path, name.port);
    case PortName::Kind::Usb:
        return std::make_unique<UsbPort>(UsbDevice{name.vendor, name.product});
    case PortName::Kind::Local:
        return std::make_unique<LocalPort>(name.path);
    case PortName::Kind::Pcsc:
        break;
    }
    return nullptr;
}

} // namespace

/// A line whose opening waits until it may.
class RealWires::LatePort final : public PassingPort
{
public:
    using PassingPort::PassingPort;

    void open() override
    {
        asked_ = true;
        if (allowed_)
            PassingPort::open();
    }
    void close() override
    {
        asked_ = false;
        PassingPort::close();
    }

    void allow()
    {
        if (!allowed_ && asked_)
            PassingPort::open();
        allowed_ = true;
    }

private:
    bool allowed_ = false;
    bool asked_ = false;
};

RealWires::RealWires(const settings::StationFile &file, Clock &clock)
{
    const auto keep = [this](std::unique_ptr<Port> port) -> Port * {
        if (!port)
            return nullptr;
        late_.push_back(std::make_unique<LatePort>(*port));
        ports_.push_back(std::move(port));
        return late_.back().get();
    };
    wires_.cardMotor = keep(lineOf(file.cardMotor, Plain));
    wires_.pinPad = keep(lineOf(file.pinPad, Plain));
    wires_.dispenser = keep(lineOf(file.dispenser, Even));
    wires_.tray = keep(lineOf(file.tray, Fast));
    wires_.acceptor = keep(lineOf(file.acceptor, Plain));
    wires_.printer = keep(lineOf(file.printer, Fast));
    wires_.scanner = keep(lineOf(file.scanner, Plain));
    wires_.identityReader = keep(lineOf(file.identityReader, Fast));
    if (!file.pagePrinter.path.empty())
        wires_.pagePrinter = keep(lineOf(file.pagePrinter, Plain));
    if (file.cardChip.kind == PortName::Kind::Pcsc && !file.cardChip.path.empty()) {
        chip_ = std::make_unique<PcscSlot>(file.cardChip.path, clock);
        wires_.cardChip = chip_.get();
    }
    if (!file.badgeReader.path.empty()) {
        badge_ = std::make_unique<PcscSlot>(file.badgeReader.path, clock);
        wires_.badge = badge_.get();
    }
    if (!file.purseReader.path.empty()) {
        purse_ = std::make_unique<PcscSlot>(file.purseReader.path, clock);
        wires_.purse = purse_.get();
    }
    wires_.bank = keep(std::make_unique<TcpPort>(file.acquirerHost, file.acquirerPort));
    for (const settings::BillerEntry &biller : file.billers) {
        clients_.push_back(std::make_unique<QtHttpClient>(biller.url, clock));
        wires_.billers[biller.id] = clients_.back().get();
    }
    if (!file.hotline.url.empty()) {
        clients_.push_back(std::make_unique<QtHttpClient>(file.hotline.url, clock));
        wires_.hotline = clients_.back().get();
    }
    if (!file.helpDesk.url.empty()) {
        clients_.push_back(std::make_unique<QtHttpClient>(file.helpDesk.url, clock));
        wires_.helpDesk = clients_.back().get();
    }
    if (!file.phonePay.empty()) {
        clients_.push_back(std::make_unique<QtHttpClient>(file.phonePay, clock));
        wires_.phonePay = clients_.back().get();
    }
    if (!file.socialSecurity.empty()) {
        clients_.push_back(std::make_unique<QtHttpClient>(file.socialSecurity, clock));
        wires_.socialSecurity = clients_.back().get();
    }
    if (!file.school.url.empty()) {
        clients_.push_back(std::make_unique<QtHttpClient>(file.school.url, clock));
        wires_.school = clients_.back().get();
    }
    if (!file.directory.empty()) {
        clients_.push_back(std::make_unique<QtHttpClient>(file.directory, clock));
        wires_.directory = clients_.back().get();
    }
    if (!file.culture.empty()) {
        clients_.push_back(std::make_unique<QtHttpClient>(file.culture, clock));
        wires_.culture = clients_.back().get();
    }
    if (!file.clinic.empty()) {
        clients_.push_back(std::make_unique<QtHttpClient>(file.clinic, clock));
        wires_.clinic = clients_.back().get();
    }
}

RealWires::~RealWires() = default;

void RealWires::open()
{
    for (const auto &port : late_)
        port->allow();
}

} // namespace huimin
