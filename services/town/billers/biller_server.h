// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/town/billers/biller_service.h"
#include "services/town/manners.h"

#include <QAbstractHttpServer>
#include <QPointer>
#include <QTcpSocket>

#include <deque>
#include <functional>
#include <map>
#include <vector>

namespace huimin::town {

/// The billers on HTTP, each under a path of its own ("/water/v1/...") and with its own
/// manners. Every answer ends its connection.
///
/// Qt 6.4 gives the socket of each request, which an answer that comes late, twice or
/// never needs.
class BillerServer final : public QAbstractHttpServer
{
public:
    struct Heard {
        std::string method;
        std::string path; ///< behind the company's own
        Manners::Kind treated = Manners::Kind::Normal;
        int status = 0; ///< of the answer, sent or lost; 0: nothing was done
    };
    struct Company {
        BillerService service;
        Behaviour behaviour;
        std::deque<Heard> heard; // only grows: a pointer into it stays good
        std::vector<std::function<void()>> held;

        /// Sends the answers that were held; says how many.
        std::size_t release();
        /// How many such requests came in, whatever became of them.
        int count(const std::string &method, const std::string &path) const;
    };

    void add(const std::string &id, BillerService service);
    Company *company(const std::string &id);
    const std::map<std::string, Company> &companies() const { return companies_; }

    /// Zero means any free port.
    Result<void> listenOnLoopback(std::uint16_t port);
    std::uint16_t port() const { return port_; }

private:
    using Line = QPointer<QTcpSocket>;

    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void work(Company &company, const Line &line, const HttpRequest &request,
              const Manners &manners, Heard *heard);

    std::map<std::string, Company> companies_;
    std::uint16_t port_ = 0;
};

} // namespace huimin::town
