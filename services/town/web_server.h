// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/qt_clock.h"
#include "kiosk/base/tls_files.h"
#include "services/http/http.h"
#include "services/town/manners.h"
#include "services/town/rate_limit.h"
#include "services/town/seals.h"

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
        bool isSealed = false; ///< hears only what is signed; if the town can sign at all

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

    /// From now on signed questions get signed answers.
    void useSeals(Seals seals, Clock &clock) { seals_.emplace(Sealing{std::move(seals), clock}); }

private:
    using Line = QPointer<QTcpSocket>;

    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
    /// A request, and the path that it was sent to.
    struct Question {
        HttpRequest request;
        std::string fullPath;
    };
    struct Sealing {
        Seals seals;
        Clock &clock;
    };
    void work(Site &site, const Line &line, const Question &question, const Manners &manners,
              Heard *heard);
    HttpResponse answered(Site &site, const Question &question, const Manners &manners);

    std::map<std::string, Site> sites_;
    std::optional<Sealing> seals_;
    RateLimit rates_;
    QtClock clock_; // of how often
    std::uint16_t port_ = 0;
};

} // namespace huimin::town
