// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/wires.h"

#include "drivers/pcsc/pcsc_slot.h"
#include "drivers/port/disk_picture_spot.h"
#include "drivers/port/local_port.h"
#include "drivers/port/passing_port.h"
#include "drivers/port/serial_port.h"
#include "drivers/port/tcp_port.h"
#include "drivers/port/usb_port.h"
#include "services/http/qt_http_client.h"
#include "services/http/signed_http.h"
#include "services/http/tls.h"

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
    case PortName::Kind::File:
        break;
    }
    return nullptr;
}

/// Where it shall be secure and the certificates have gone meanwhile, nobody is believed.
std::unique_ptr<Port> lineToBank(const settings::StationFile &file)
{
    std::optional<QSslConfiguration> tls;
    if (file.acquirerTls)
        tls = tlsConfiguration(file.tls).value_or(QSslConfiguration());
    return std::make_unique<TcpPort>(file.acquirerHost, file.acquirerPort, tls);
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
    const auto look = [this](const PortName &name) -> PictureSpot * {
        if (name.path.empty())
            return nullptr;
        spots_.push_back(std::make_unique<DiskPictureSpot>(name.path));
        return spots_.back().get();
    };
    wires_.documentCamera = look(file.documentCamera);
    wires_.faceCamera = look(file.faceCamera);
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
    if (!file.socialCardReader.path.empty()) {
        socialCard_ = std::make_unique<PcscSlot>(file.socialCardReader.path, clock);
        securityModule_ = std::make_unique<PcscSlot>(file.securityModule.path, clock);
        wires_.socialCard = socialCard_.get();
        wires_.securityModule = securityModule_.get();
    }
    wires_.bank = keep(lineToBank(file));
    const auto reach = [&](HttpClient *&line, const char *office, const std::string &url) {
        if (!url.empty())
            line = reachOffice(office, url, file, clock, false);
    };
    for (const settings::BillerEntry &biller : file.billers)
        wires_.billers[biller.id] = reachOffice(biller.id, biller.url, file, clock, true);
    reach(wires_.hotline, "hotline", file.hotline.url);
    reach(wires_.helpDesk, "help_desk", file.helpDesk.url);
    reach(wires_.phonePay, "phone_pay", file.phonePay);
    reach(wires_.socialSecurity, "social_security", file.socialSecurity);
    reach(wires_.medical, "medical", file.medical);
    reach(wires_.school, "school", file.school.url);
    reach(wires_.directory, "directory", file.directory);
    reach(wires_.announcements, "announcements", file.announcements);
    reach(wires_.culture, "culture", file.culture);
    reach(wires_.clinic, "clinic", file.clinic);
}

/// Connectors know nothing of signatures, nor of who watches.
HttpClient *RealWires::reachOffice(const std::string &office, const std::string &url,
                                   const settings::StationFile &file, Clock &clock, bool doubtsOnly)
{
    auto client = std::make_unique<QtHttpClient>(url, file.tls, clock);
    const std::string path = client->path();
    clients_.push_back(std::move(client));
    if (const auto signedBy = file.signedBy.find(office); signedBy != file.signedBy.end())
        clients_.push_back(std::make_unique<SignedHttp>(*clients_.back(), path, *file.signer,
                                                        signedBy->second, clock, random_));
    watched_.push_back(std::make_unique<WatchedLine>(*clients_.back(), clock, office, doubtsOnly));
    return watched_.back().get();
}

RealWires::~RealWires() = default;

void RealWires::open()
{
    for (const auto &port : late_)
        port->allow();
}

void RealWires::watch(FaultSink &faults)
{
    for (const auto &line : watched_)
        line->tell(faults);
}

} // namespace huimin
