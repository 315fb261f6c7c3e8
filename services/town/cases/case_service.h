// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/base/sqlite.h"
#include "services/http/http.h"
#include "services/open311/case_drafts.h"
#include "services/open311/georeport.h"
#include "services/town/draft_book.h"

#include <set>

namespace huimin::town {

struct CatalogueEntry;

/// The town's hotline and its grid workers: Open311 GeoReport v2 in JSON, as
/// services/open311/georeport.json says, and beside it what was begun, as drafts.yaml says.
class CaseService
{
public:
    static Result<CaseService> open(sqlite::Database &database, crypto::Random &random);

    /// The path begins behind the service's own: "/v2/services.json". `refusal`: every new case is
    /// refused with these words; empty for normal.
    HttpResponse answer(const HttpRequest &request, WallTime now, const std::string &refusal);

    struct Entry {
        std::string id;
        std::string service;
        bool open = true;
        std::string description;
        std::string addressId;
        std::string device;
        std::string notes;
        std::string form;      ///< as it was sent, without the key
        std::size_t photo = 0; ///< so many bytes of one came with it
    };
    Result<std::vector<Entry>> cases();
    /// That of the newest case that has one. NotFound: none has.
    Result<Bytes> newestPhoto();
    /// What people say about the newest case; `closed` ends it.
    Result<void> put(const std::string &notes, bool closed, WallTime now);

    /// From now on a new case gets a token, and its number only when it is released.
    void giveTokens(bool on) { givesTokens_ = on; }
    Result<int> releaseTokens();

    /// From now on the town can be told this, or cannot any more. NotFound: it never could.
    Result<void> offer(const std::string &service, bool on);

    /// How many cases that were begun are kept.
    Result<int> drafts() { return drafts_.count(); }
    /// Their time is over.
    Result<void> endDrafts(WallTime now) { return drafts_.endAll(now); }

private:
    CaseService(sqlite::Database &database, crypto::Random &random, DraftBook drafts)
        : database_(&database), random_(&random), drafts_(std::move(drafts))
    {}

    HttpResponse take(const HttpRequest &request, WallTime now, const std::string &refusal);
    HttpResponse keep(const open311::Multipart &report, const CatalogueEntry &entry, WallTime now);
    HttpResponse token(const std::string &token);
    HttpResponse list(const std::map<std::string, std::string> &query, WallTime now);
    HttpResponse find(const std::string &id);
    Result<std::string> newId(WallTime now);
    // drafts.cpp
    HttpResponse draft(const std::string &what, const HttpRequest &request, WallTime now,
                       bool isRefused);
    HttpResponse findDraft(const std::string &hash, const std::string &station, WallTime now);
    Result<CaseDrafts::Found> draftUnder(const std::string &hash, WallTime now);
    Result<bool> mayTry(const std::string &station, WallTime now);
    Result<void> noteMiss(const std::string &station, WallTime now);

    sqlite::Database *database_; // borrowed; the town owns it
    crypto::Random *random_;
    DraftBook drafts_;
    bool givesTokens_ = false;
    std::set<std::string> withdrawn_; ///< services
};

/// What the town can be told.
struct CatalogueEntry {
    Hotline::Service service;
    std::vector<Hotline::Attribute> attributes;
    bool needsPlace = true;
    int hours = 48; ///< until it is seen to
};
const std::vector<CatalogueEntry> &catalogue();

} // namespace huimin::town
