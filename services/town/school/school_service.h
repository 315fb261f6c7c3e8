// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/base/sqlite.h"
#include "services/http/http.h"
#include "services/school/school_messages.h"
#include "services/school/school_office.h"
#include "services/town/access_book.h"
#include "services/town/draft_book.h"

#include <algorithm>

namespace huimin::town {

/// A child whom the office for schools knows, with whoever may ask for a place.
struct SchoolChild {
    std::string number; ///< of the identity card
    std::string name;
    bool isLocal = false; ///< registered here: another procedure
    points::Family known;
    std::vector<std::string> parents; ///< their numbers, in the order of `known.parents`

    bool isOf(const std::string &parent) const
    {
        return std::ranges::find(parents, parent) != parents.end();
    }
};

/// The town's office for schools: children, applications and a calendar on SQLite, and openapi.yaml
/// over them. The score is worked out by the table that it publishes.
class SchoolService
{
public:
    using Office = SchoolOffice;

    struct Year {
        points::Rule rule;
        std::vector<Office::School> schools;
    };
    static Result<SchoolService> open(sqlite::Database &database, crypto::Random &random,
                                      Year year);

    /// Whoever is there already stays as they are.
    Result<void> add(const SchoolChild &child);

    /// The path begins behind the office's own: "/v1/season". `refusal` is why nobody is told and
    /// nothing is taken now; empty: it is.
    HttpResponse answer(const HttpRequest &request, WallTime now, const std::string &refusal = {});

    // What somebody at the office sees and does.

    enum class Phase { Before, Apply, OnSite, Review, Result, After };
    /// The calendar is moved so that this is now.
    Result<void> put(Phase phase, WallTime now);
    /// The first calendar of a town that has none.
    Result<void> begin(WallTime now);
    /// What holds now ends now.
    Result<void> close(WallTime now);
    Result<points::Calendar> calendar();
    /// The office that has these months does not answer to this one any more, or does again.
    Result<void> silence(points::Measure measure, bool isSilent);
    struct Entry {
        Office::Letter letter;
        std::string outcome; ///< the number, or why not
        int times = 0;       ///< how often it was heard
    };
    /// In the order in which they came.
    Result<std::vector<Entry>> letters();
    struct PaperEntry {
        std::string key;
        std::string kind;
        std::string type;
        std::string letter; ///< that names it; empty: none does so far
        Bytes bytes;
    };
    /// In the order in which they came.
    Result<std::vector<PaperEntry>> papers();
    /// From now on it knows none that it has: a letter that names them is not heard.
    Result<void> losePapers();
    /// How many applications that were begun are kept.
    Result<int> drafts() { return drafts_.count(); }
    /// Their time is over.
    Result<void> endDrafts(WallTime now) { return drafts_.endAll(now); }

private:
    struct Known {
        SchoolChild child;
        std::string reference;
        std::optional<Office::Application> application;
    };

    SchoolService(sqlite::Database &database, crypto::Random &random, Year year,
                  AccessBook accesses, DraftBook drafts)
        : database_(&database), random_(&random), year_(std::move(year)),
          accesses_(std::move(accesses)), drafts_(std::move(drafts))
    {}

    HttpResponse season();
    HttpResponse family(const HttpRequest &request, WallTime now, const std::string &refusal);
    HttpResponse take(const std::string &key, const std::string &body, WallTime now,
                      const std::string &refusal);
    HttpResponse ask(const std::string &key, int status);
    // papers.cpp
    HttpResponse bring(const std::string &key, const std::string &body, WallTime now,
                       const std::string &refusal);
    Result<const char *> whyNot(const school::ReadPaper &read, WallTime now);
    Result<bool> haveAll(const Office::Letter &letter);
    Result<int> putWith(const Office::Letter &letter);
    Result<void> countPapers(const std::string &reference, Office::Application &application);
    // drafts.cpp
    HttpResponse draft(const std::string &what, const HttpRequest &request, WallTime now,
                       const std::string &refusal);
    Result<Office::Found> findDraft(const std::string &hash, WallTime now);

    /// `column` is number or reference.
    Result<std::optional<Known>> find(const char *column, const std::string &value, WallTime now);
    Result<std::optional<Office::Application>> application(const SchoolChild &child, WallTime now);
    Result<Office::Answer> decide(const Known &known, const Office::Letter &letter, WallTime now);
    Result<Office::Answer> apply(const Known &known, const Office::Letter &letter, WallTime now);
    Result<Office::Answer> object(const Known &known, const Office::Letter &letter, WallTime now);
    Result<bool> wasIn(points::Window::What what, WallTime at, WallTime now);
    Result<points::Family> told(points::Family family);
    std::string code(std::size_t length);

    sqlite::Database *database_; // borrowed; the town owns it
    crypto::Random *random_;
    Year year_;
    AccessBook accesses_;
    DraftBook drafts_;
};

const char *name(SchoolService::Phase phase);
std::optional<SchoolService::Phase> schoolPhase(const std::string &word);

} // namespace huimin::town
