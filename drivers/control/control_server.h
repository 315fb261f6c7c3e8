// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

class QLocalServer;
class QLocalSocket;

namespace huimin {

/// The hand of a test or a script in a simulated world: a local socket on which one
/// line of words gets one line of JSON.
///
/// Words are separated by blanks; one with blanks in it stands in double quotes. The
/// answer is {"ok":true, ...} or {"ok":false,"error":"..."}; what is unknown or
/// malformed gets an error that names it, and changes nothing. "help" lists the verbs.
class ControlServer
{
public:
    using Words = std::vector<std::string>;
    /// Gets the words behind the verb; returns what the answer holds besides "ok".
    using Verb = std::function<Result<nlohmann::json>(const Words &)>;

    ControlServer();
    ~ControlServer();

    /// `usage` is one line for "help": "insert CARD: puts a card into the slot".
    void add(const std::string &verb, std::string usage, Verb action);
    /// A verb that takes so many words; it is the first word of its usage.
    void add(const std::string &usage, std::size_t least, std::size_t most, Verb action);

    /// Readable and writable by this user alone. A socket file that was left there by
    /// somebody who is gone is replaced.
    Result<void> listen(const std::string &path);

    /// One line, without its end: also for tests without a socket.
    std::string answer(const std::string &line) const;

    static Result<Words> split(const std::string &line);

private:
    struct Entry {
        std::string usage;
        Verb action;
    };
    void serve(QLocalSocket &socket);

    std::map<std::string, Entry> verbs_;
    std::unique_ptr<QLocalServer> server_;
};

} // namespace huimin
