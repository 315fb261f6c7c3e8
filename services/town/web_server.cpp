// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/web_server.h"

#include "kiosk/base/log.h"
#include "services/http/tls.h"

#include <fmt/format.h>

#include <QHttpServerRequest>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslServer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace huimin::town {

using Kind = Manners::Kind;

using namespace http_status;

namespace {

const char *methodOf(const QHttpServerRequest &request)
{
    switch (request.method()) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    default:
        return "OTHER";
    }
}

std::map<std::string, std::string> headersOf(const QHttpServerRequest &request)
{
    std::map<std::string, std::string> headers;
    for (const auto &[name, value] : request.headers())
        headers[name.toLower().toStdString()] = value.toStdString();
    return headers;
}

std::string speakerAt(const QTcpSocket *line)
{
    const auto *secure = qobject_cast<const QSslSocket *>(line);
    return secure == nullptr ? std::string()
                             : secure->peerCertificate()
                                   .subjectInfo(QSslCertificate::CommonName)
                                   .join(' ')
                                   .toStdString();
}

void write(const QPointer<QTcpSocket> &line, const HttpResponse &response, int times = 1)
{
    if (!line)
        return;
    const std::string text = fmt::format("HTTP/1.1 {} -\r\nContent-Type: application/json\r\n"
                                         "Content-Length: {}\r\nConnection: close\r\n\r\n{}",
                                         response.status, response.body.size(), response.body);
    for (; times > 0; --times)
        line->write(QByteArray::fromStdString(text));
    line->disconnectFromHost();
}

} // namespace

std::size_t WebServer::Site::release()
{
    const auto waiting = std::exchange(held, {});
    for (const auto &send : waiting)
        send();
    return waiting.size();
}

int WebServer::Site::count(const std::string &method, const std::string &path) const
{
    return static_cast<int>(std::ranges::count_if(
        heard, [&](const Heard &each) { return each.method == method && each.path == path; }));
}

WebServer::Site &WebServer::add(const std::string &id, Answer answer)
{
    return sites_.emplace(id, Site{std::move(answer), {}, {}, {}}).first->second;
}

Result<void> WebServer::listenOnLoopback(std::uint16_t port, const std::optional<TlsFiles> &files)
{
    auto server = std::make_unique<QTcpServer>();
    if (files) {
        const auto tls = tlsConfiguration(*files);
        if (!tls)
            return fail(tls.error());
        auto secure = std::make_unique<QSslServer>();
        secure->setSslConfiguration(*tls);
        connect(secure.get(), &QSslServer::errorOccurred, this, [](QSslSocket *line) {
            log::warning("web", "somebody is not heard: {}", line->errorString().toStdString());
        });
        server = std::move(secure);
    }
    if (!server->listen(QHostAddress::LocalHost, port))
        return fail(ErrorCode::Unavailable, "the companies and the help desk cannot listen");
    port_ = server->serverPort();
    bind(server.release()); // which takes it
    return {};
}

/// "/water/v1/status" -> the water company is asked for "/v1/status".
bool WebServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const std::string path = request.url().path(QUrl::FullyEncoded).toStdString();
    const std::size_t second = path.find('/', 1);
    if (second == std::string::npos)
        return false;
    const auto known = sites_.find(path.substr(1, second - 1));
    if (known == sites_.end())
        return false;
    Site *found = &known->second;
    const std::string query = request.url().query(QUrl::FullyEncoded).toStdString();
    const HttpRequest asked{methodOf(request),
                            path.substr(second) + (query.empty() ? "" : "?" + query),
                            request.body().toStdString(),
                            request.value("content-type").toStdString(),
                            headersOf(request),
                            speakerAt(socket)};
    const bool changesBooks = asked.method == "PUT" || asked.method == "POST";
    const Manners manners = found->behaviour.next(changesBooks);
    Heard *heard = &found->heard.emplace_back(
        Heard{asked.method, path.substr(second), manners.kind, 0, asked.speaker});
    const Line line(socket);
    switch (manners.kind) {
    case Kind::Silent:
        break;
    case Kind::Down:
        socket->abort();
        break;
    case Kind::Slow:
        QTimer::singleShot(manners.delay, this, [this, found, line, asked, manners, heard] {
            work(*found, line, asked, manners, heard);
        });
        break;
    default:
        work(*found, line, asked, manners, heard);
    }
    return true;
}

void WebServer::missingHandler(const QHttpServerRequest & /*request*/, QTcpSocket *socket)
{
    write(socket, {NotFound, {}});
}

void WebServer::work(Site &site, const Line &line, const HttpRequest &request,
                     const Manners &manners, Heard *heard)
{
    const HttpResponse response =
        site.answer(request, manners.kind == Kind::Refuse ? manners.reason : std::string());
    heard->status = response.status;
    switch (manners.kind) {
    case Kind::Lost:
        break;
    case Kind::Late:
        QTimer::singleShot(manners.delay, this, [line, response] { write(line, response); });
        break;
    case Kind::Held:
        site.held.push_back([line, response] { write(line, response); });
        break;
    case Kind::Wrong:
        write(line, {response.status, response.body.substr(0, response.body.size() / 2)});
        break;
    case Kind::Twice:
        write(line, response, 2);
        break;
    default:
        write(line, response);
    }
}

} // namespace huimin::town
