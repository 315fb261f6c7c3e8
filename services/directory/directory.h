// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/language.h"
#include "kiosk/base/task.h"

#include <string>
#include <variant>
#include <vector>

namespace huimin {

/// What a community does for its residents, and how one gets it: an Open Referral directory. One
/// attempt per call. Everything that it says was checked; nothing in it is about anybody.
class Directory
{
public:
    struct Topic {
        std::string id;
        std::string code; ///< a word: "health"
        Naming name;
        friend bool operator==(const Topic &, const Topic &) = default;
    };
    struct Entry {
        std::string id;
        Naming name;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    struct Hours {
        std::vector<int> days; ///< 1 is Monday, 7 is Sunday; in their order
        std::string opens;     ///< "08:30"
        std::string closes;
        friend bool operator==(const Hours &, const Hours &) = default;
    };
    struct Service {
        std::string id;
        Naming name;
        Naming description;
        Naming who; ///< for whom it is; empty: for everybody
        Naming fees;
        std::vector<Naming> bring;
        Naming organization;
        Naming place;
        std::string address; ///< as it is written there
        std::string phone;
        std::vector<Hours> hours;
        bool isClosed = false; ///< for some time
        friend bool operator==(const Service &, const Service &) = default;
    };
    /// It was there, and is not any more.
    struct NotThere {};
    struct NoAnswer {
        std::string detail;
    };
    using Topics = std::variant<std::vector<Topic>, NoAnswer>;
    using Entries = std::variant<std::vector<Entry>, NoAnswer>;
    using Told = std::variant<Service, NotThere, NoAnswer>;

    static constexpr std::size_t Shown = 9; ///< topics, and services of one

    virtual ~Directory() = default;

    virtual Task<Topics> topics() = 0;
    /// Of one topic.
    virtual Task<Entries> services(std::string topic) = 0;
    virtual Task<Told> service(std::string id) = 0;
};

} // namespace huimin
