// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/announcements/announcements.h"
#include "services/http/http.h"

namespace huimin::announcements {

/// A JSON Feed. What has not changed is not sent again (RFC 9110, 13.1.2).
class HttpAnnouncements final : public Announcements
{
public:
    /// `path` is the feed's own behind the client's address; empty: the address is the feed.
    HttpAnnouncements(HttpClient &client, std::string path)
        : client_(client), path_(std::move(path))
    {}

    Task<Told> read(std::string version) override;

private:
    HttpClient &client_; // borrowed; lives beside this in the composition root
    const std::string path_;
};

} // namespace huimin::announcements
