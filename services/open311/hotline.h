// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/outcome.h"
#include "kiosk/base/bytes.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/task.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace huimin {

/// What a town can be told: kinds of cases, a case, what became of it. One attempt per call.
class Hotline
{
public:
    struct Service {
        std::string code;
        std::string name;
        std::string description;
        std::string group;     ///< "repair"
        bool metadata = false; ///< it asks for more: see definition()

        friend bool operator==(const Service &, const Service &) = default;
    };
    /// One more thing that a service asks.
    struct Attribute {
        enum class Type { Text, Number, Choice, Other };
        struct Value {
            std::string key;
            std::string name;
            friend bool operator==(const Value &, const Value &) = default;
        };
        std::string code;
        std::string question;
        Type type = Type::Text;
        bool required = false;
        int order = 0;
        std::vector<Value> values;

        friend bool operator==(const Attribute &, const Attribute &) = default;
    };
    struct Report {
        std::string service;
        std::string addressId; ///< of the town's own list of places
        std::string address;
        std::map<std::string, std::string> attributes;
        std::string description; ///< with its mark; see marked()
        std::string device;      ///< the station
        Bytes photo = {};        ///< JPEG; empty: none
    };
    struct Taken {
        std::string id; ///< the tracking code
        std::string notice;
        friend bool operator==(const Taken &, const Taken &) = default;
    };
    /// It is taken, and its code comes later.
    struct Token {
        std::string token;
        friend bool operator==(const Token &, const Token &) = default;
    };
    struct Refused {
        int code = 0;
        std::string detail;
    };
    /// Asked for something that is not there.
    struct NoSuch {};
    /// It could not be asked, or its answer made no sense.
    struct NoAnswer {
        std::string detail;
    };
    struct Case {
        std::string id;
        bool open = true;
        std::string service;
        std::string serviceName;
        std::string reply; ///< what people say about it
        std::string description;
        std::string agency;
        std::optional<WallTime> asked;
        std::optional<WallTime> updated;
        std::optional<WallTime> expected;
    };

    using Services = std::variant<std::vector<Service>, NoAnswer>;
    using Definition = std::variant<std::vector<Attribute>, NoSuch, NoAnswer>;
    using Sent = std::variant<Taken, Token, Refused, NoAnswer>;
    using Resolved = std::variant<Taken, Token, NoSuch, NoAnswer>;
    using Looked = std::variant<Case, NoSuch, NoAnswer>;

    virtual ~Hotline() = default;

    virtual Task<Services> services() = 0;
    virtual Task<Definition> definition(std::string service) = 0;
    virtual Task<Sent> report(Report report) = 0;
    virtual Task<Resolved> resolve(std::string token) = 0;
    virtual Task<Looked> look(std::string id) = 0;
    /// A report of this service and mark, sent at about this time, if it has arrived. The
    /// standard knows no key that a client makes, so this is asked before anything is sent again.
    virtual Task<Resolved> find(std::string service, std::string mark, WallTime sent) = 0;
};

/// Whether the town has it, has it not, or nobody knows.
Outcome outcomeOf(const Hotline::Sent &sent);

} // namespace huimin
