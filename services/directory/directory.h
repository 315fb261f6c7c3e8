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
    /// A paper that is brought filled in, and lies at the directory as a PDF.
    struct Form {
        Naming name;
        std::string path; ///< behind the directory's address: "/forms/permit.pdf"
        friend bool operator==(const Form &, const Form &) = default;
    };
    struct Service {
        std::string id;
        Naming name;
        Naming description;
        Naming who; ///< for whom it is; empty: for everybody
        Naming fees;
        std::vector<Naming> bring; ///< forms, too
        std::vector<Form> forms;
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
    /// Looked through: it is a PDF of so many pages, and does nothing.
    struct Document {
        std::string pdf;
        int pages = 1;
    };
    struct NoAnswer {
        std::string detail;
    };
    using Topics = std::variant<std::vector<Topic>, NoAnswer>;
    using Entries = std::variant<std::vector<Entry>, NoAnswer>;
    using Told = std::variant<Service, NotThere, NoAnswer>;
    using Printable = std::variant<Document, NotThere, NoAnswer>;

    static constexpr std::size_t Shown = 9; ///< topics, and services of one
    static constexpr std::size_t FormsMost = 4;

    virtual ~Directory() = default;

    virtual Task<Topics> topics() = 0;
    /// Of one topic.
    virtual Task<Entries> services(std::string topic) = 0;
    virtual Task<Told> service(std::string id) = 0;
    /// `path` of a form. NoAnswer, too, when it is nothing that may be printed.
    virtual Task<Printable> form(std::string path) = 0;
};

} // namespace huimin
