// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/tls_files.h"
#include "services/town/bank/acquirer_host.h"
#include "services/town/manners.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace huimin::town {

/// The bank on TCP, with its manners. It remembers what was asked and answered since it
/// was started, for those who test.
class BankServer
{
public:
    struct Exchange {
        AcquirerHost::Summary asked;
        Manners::Kind treated = Manners::Kind::Normal;
        std::optional<AcquirerHost::Summary> answered; ///< what the host said, sent or lost
    };

    explicit BankServer(AcquirerHost &host);

    /// On loopback; zero means any free port. After being down it is the same one. With files only
    /// whoever shows a certificate of their authority is heard.
    Result<void> listen(std::uint16_t port, const std::optional<TlsFiles> &files = {});
    std::uint16_t port() const { return port_; }

    /// Down closes all lines at once; every other behaviour opens the door again.
    Result<void> setManners(Manners manners);
    const Manners &manners() const { return behaviour_.now(); }
    /// Sends the answers that were held; says how many.
    std::size_t release();

    const std::deque<Exchange> &exchanges() const { return exchanges_; }

private:
    using Line = QPointer<QTcpSocket>;

    Result<void> listenAgain();
    void accept();
    void heard(const Line &line, const iso8583::Frame &frame);
    void work(const Line &line, const iso8583::Frame &frame, const Manners &manners,
              Exchange *exchange);
    void send(const Line &line, const Bytes &bytes, const Manners &manners);

    AcquirerHost &host_; // borrowed; the town owns both
    std::unique_ptr<QTcpServer> server_ = std::make_unique<QTcpServer>();
    std::uint16_t port_ = 0;
    Behaviour behaviour_;
    std::deque<Exchange> exchanges_; // only grows: a pointer into it stays good
    std::vector<std::function<void()>> held_;
};

} // namespace huimin::town
