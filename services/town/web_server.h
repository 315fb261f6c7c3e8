// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/tls_files.h"
#include "services/http/http.h"
#include "services/town/manners.h"

#include <QAbstractHttpServer>
#include <QPointer>
#include <QTcpSocket>

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace huimin::town {

/// The town's services on HTTP, each under a path of its own ("/water/v1/...") and with its
/// own manners. Every answer ends its connection.
///
/// Qt 6.4 gives the socket of each request, which an answer that comes late, twice or
/// never needs.
class WebServer final : public QAbstractHttpServer
{
public:
    /// `refusal` is why everything new is refused now; empty: it is not.
    using Answer =
        std::function<HttpResponse(const HttpRequest &request, const std::string &refusal)>;

    struct Heard {
        std::string method;
        std::string path; ///< behind the service's own
        Manners::Kind treated = Manners::Kind::Normal;
        int status = 0;      ///< of the answer, sent or lost; 0: nothing was done
        std::string speaker; ///< the station, as its certificate says
    };
    struct Site {
        Answer answer;
        Behaviour behaviour;
        std::deque<Heard> heard; // only grows: a pointer into it stays good
        std::vector<std::function<void()>> held;

        /// Sends the answers that were held; says how many.
        std::size_t release();
        /// How many such requests came in, whatever became of them.
        int count(const std::string &method, const std::string &path) const;
    };

    /// The site stays where it is for as long as the server lives.
    Site &add(const std::string &id, Answer answer);

    /// Zero means any free port. With files only stations are heard that have a certificate of
    /// that authority; without, whoever is on this computer and asks in plain.
    Result<void> listenOnLoopback(std::uint16_t port, const std::optional<TlsFiles> &files);
    std::uint16_t port() const { return port_; }

private:
    using Line = QPointer<QTcpSocket>;

    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void work(Site &site, const Line &line, const HttpRequest &request, const Manners &manners,
              Heard *heard);

    std::map<std::string, Site> sites_;
    std::uint16_t port_ = 0;
};

} // namespace huimin::town
