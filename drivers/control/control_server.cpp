// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/control/control_server.h"

#include <nlohmann/json.hpp>

#include <QLocalServer>
#include <QLocalSocket>

namespace huimin {

using nlohmann::json;

namespace {

constexpr qint64 LineMax = 64 * 1024;

std::string line(json answer)
{
    return answer.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string refusal(const std::string &why)
{
    return line({{"ok", false}, {"error", why}});
}

} // namespace

ControlServer::ControlServer() : server_(std::make_unique<QLocalServer>()) {}

ControlServer::~ControlServer() = default;

void ControlServer::add(const std::string &verb, std::string usage, Verb action)
{
    verbs_[verb] = {std::move(usage), std::move(action)};
}

void ControlServer::add(const std::string &usage, std::size_t least, std::size_t most, Verb action)
{
    add(usage.substr(0, usage.find_first_of(" :")), usage, [=](const Words &words) -> Result<json> {
        if (words.size() < least || words.size() > most)
            return fail(ErrorCode::BadData, "usage: " + usage);
        return action(words);
    });
}

Result<void> ControlServer::listen(const std::string &path)
{
    const QString name = QString::fromStdString(path);
    QLocalSocket probe;
    probe.connectToServer(name);
    if (probe.waitForConnected(100))
        return fail(ErrorCode::Busy, "somebody listens already at " + path);
    QLocalServer::removeServer(name);
    server_->setSocketOptions(QLocalServer::UserAccessOption);
    if (!server_->listen(name))
        return fail(ErrorCode::Unavailable, path + ": " + server_->errorString().toStdString());
    QObject::connect(server_.get(), &QLocalServer::newConnection, server_.get(), [this] {
        while (QLocalSocket *socket = server_->nextPendingConnection()) {
            QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QLocalSocket::readyRead, socket,
                             [this, socket] { serve(*socket); });
        }
    });
    return {};
}

void ControlServer::serve(QLocalSocket &socket)
{
    while (socket.canReadLine()) {
        const QByteArray asked = socket.readLine(LineMax);
        socket.write(QByteArray::fromStdString(answer(asked.trimmed().toStdString()) + "\n"));
    }
    if (socket.bytesAvailable() > LineMax)
        socket.abort(); // a line without an end
}

std::string ControlServer::answer(const std::string &asked) const
{
    const auto words = split(asked);
    if (!words)
        return refusal(words.error().detail);
    if (words->empty())
        return refusal("an empty line; try help");
    if (words->front() == "help") {
        json all = json::array();
        for (const auto &[verb, entry] : verbs_)
            all.push_back(entry.usage);
        return line({{"ok", true}, {"verbs", all}});
    }
    const auto entry = verbs_.find(words->front());
    if (entry == verbs_.end())
        return refusal("no such verb: " + words->front());
    auto result = entry->second.action({words->begin() + 1, words->end()});
    if (!result)
        return refusal(words->front() + ": " + describe(result.error()));
    json answer = result->is_object() ? *std::move(result) : json::object();
    answer["ok"] = true;
    return line(std::move(answer));
}

Result<ControlServer::Words> ControlServer::split(const std::string &asked)
{
    Words words;
    bool inWord = false;
    bool quoted = false;
    for (const char each : asked) {
        if (each == '"') {
            if (!inWord)
                words.emplace_back();
            inWord = true;
            quoted = !quoted;
        } else if (each == ' ' && !quoted) {
            inWord = false;
        } else {
            if (!inWord)
                words.emplace_back();
            inWord = true;
            words.back() += each;
        }
    }
    if (quoted)
        return fail(ErrorCode::BadData, "a quote is not closed: " + asked);
    return words;
}

} // namespace huimin
