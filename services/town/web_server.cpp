// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/web_server.h"

#include "kiosk/base/log.h"
#include "services/town/hostility.h"
#include "services/town/tls_server.h"

#include <fmt/format.h>

#include <QHttpServerRequest>
#include <QSslCertificate>
#include <QSslCipher>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace huimin::town {

using Kind = Manners::Kind;

using namespace http_status;
using namespace std::chrono_literals;

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
    std::string text = fmt::format("HTTP/1.1 {} -\r\nContent-Length: {}\r\nConnection: close\r\n",
                                   response.status, response.body.size());
    if (!response.headers.contains("content-type"))
        text += "Content-Type: application/json\r\n";
    for (const auto &[name, value] : response.headers)
        text += fmt::format("{}: {}\r\n", name, value);
    text += "\r\n" + response.body;
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
    constexpr int AtTheDoor = 512; // stations that come back together after a power cut
    auto made = serverFor(files, "web");
    if (!made)
        return fail(made.error());
    auto server = *std::move(made);
    server->setListenBacklogSize(AtTheDoor);
    server->setMaxPendingConnections(AtTheDoor);
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
    const std::string behind = query.empty() ? std::string() : "?" + query;
    const HttpRequest asked{methodOf(request),
                            path.substr(second) + behind,
                            request.body().toStdString(),
                            request.value("content-type").toStdString(),
                            headersOf(request),
                            speakerAt(socket)};
    const bool changesBooks = asked.method == "PUT" || asked.method == "POST";
    const Manners manners = found->behaviour.next(changesBooks);
    Heard *heard = &found->heard.emplace_back(
        Heard{asked.method, path.substr(second), manners.kind, 0, asked.speaker});
    const Line line(socket);
    const Question question{asked, path + behind};
    switch (manners.kind) {
    case Kind::Silent:
        break;
    case Kind::Down:
        socket->abort();
        break;
    case Kind::Slow:
        QTimer::singleShot(manners.delay, this, [this, found, line, question, manners, heard] {
            work(*found, line, question, manners, heard);
        });
        break;
    default:
        work(*found, line, question, manners, heard);
    }
    return true;
}

void WebServer::missingHandler(const QHttpServerRequest & /*request*/, QTcpSocket *socket)
{
    write(socket, {NotFound, {}});
}

HttpResponse WebServer::answered(Site &site, const Question &question, const Manners &manners)
{
    const HttpRequest &request = question.request;
    const std::string office = question.fullPath.substr(0, question.fullPath.find('/', 1));
    if (rates_.isTooMuch(request.speaker, office, clock_.wall()))
        return {TooMany, R"({"error":"refused","reason":"tooOften"})"};
    const auto asked = [&] {
        HttpResponse answer =
            site.answer(request, manners.kind == Kind::Refuse ? manners.reason : std::string());
        return manners.kind == Kind::Hostile ? made(manners.reason, std::move(answer)) : answer;
    };
    const bool isSigned = seals_ && (site.isSealed || request.headers.contains("x-signature"));
    if (!isSigned)
        return asked();
    HttpRequest asSent = request;
    asSent.path = question.fullPath;
    const WallTime now = seals_->clock.wall();
    const std::string against = seals_->seals.against(asSent, now);
    HttpResponse response{Unauthorised, R"({"error":"notSigned","detail":")" + against + "\"}"};
    if (against.empty())
        response = asked();
    else
        log::warning("web", "{} is not looked at: {}", request.path, against);
    seals_->seals.sign(response, asSent, manners.kind == Kind::Stale ? now - 1h : now);
    if (manners.kind == Kind::Forged)
        response.body += ' ';
    return response;
}

void WebServer::work(Site &site, const Line &line, const Question &question, const Manners &manners,
                     Heard *heard)
{
    const HttpResponse response = answered(site, question, manners);
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
        write(line, {response.status, response.body.substr(0, response.body.size() / 2),
                     response.headers});
        break;
    case Kind::Twice:
        write(line, response, 2);
        break;
    default:
        write(line, response);
    }
}

} // namespace huimin::town
