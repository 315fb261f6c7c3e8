// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/directory/directory.h"
#include "services/http/http.h"

#include <map>

namespace huimin::town {

/// What the community does for its residents: the API of HSDS 3.0 over a list that the seed has.
class DirectoryService
{
public:
    struct Listed {
        std::string id; ///< a word, for scripts
        std::string topic;
        Directory::Service service;
    };
    struct Content {
        std::vector<Directory::Topic> topics;
        std::vector<Listed> services;
        std::string folder; ///< of the forms; empty: there are none
    };

    explicit DirectoryService(Content content) : content_(std::move(content)) {}

    /// The path begins behind the directory's own: "/services".
    HttpResponse answer(const HttpRequest &request) const;

    /// What somebody who keeps the list does.
    enum class Put { Open, Closed, Gone };
    Result<void> put(const std::string &id, Put how);
    /// Instead of its own description; any text, outside data may be anything.
    Result<void> describe(const std::string &id, std::string text);
    enum class Lies { Good, Gone, Broken };
    /// By its file: "permit".
    Result<void> putForm(const std::string &name, Lies how);

private:
    struct Change {
        Put how = Put::Open;
        std::string description;
    };
    HttpResponse about(const std::string &path) const;
    HttpResponse terms(const std::map<std::string, std::string> &query) const;
    HttpResponse services(const std::map<std::string, std::string> &query,
                          const std::string &address) const;
    HttpResponse service(const std::string &id, const std::string &address) const;
    HttpResponse form(const std::string &path) const;
    bool hasForm(const std::string &path) const;
    /// As it is now; nothing: gone.
    std::optional<Directory::Service> now(const Listed &listed) const;
    std::string text(const Listed &listed, const Directory::Service &service,
                     const std::string &address) const;

    Content content_;
    std::map<std::string, Change> changes_;
    std::map<std::string, Lies> forms_; ///< by their paths
};

/// What a form's file is called where it can be had: "/forms/permit.pdf".
std::string formPath(const std::string &name);
/// A UUID that is always the same for a name.
std::string uuidOf(const std::string &name);

} // namespace huimin::town
