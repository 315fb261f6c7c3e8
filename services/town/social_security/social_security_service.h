// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/base/sqlite.h"
#include "services/http/http.h"
#include "services/social_security/record_messages.h"
#include "services/town/access_book.h"
#include "services/town/help_desk/help_desk_service.h"
#include "services/town/social_security/pension_rules.h"
#include "services/town/social_security/portraits.h"

#include <map>
#include <variant>

namespace huimin::town {

/// A card of the office, as its books have it.
struct KnownCard {
    enum class State { Active, Inactive, Lost };
    std::string card;
    std::string number; ///< whose it is
    State state = State::Active;
    std::string reference{};
    std::string lostUntil{};
    bool pinAtCounter = false;
};
const char *name(KnownCard::State state);
/// Nothing when there is no such word.
std::optional<KnownCard::State> cardState(const std::string &word);

/// The town's office for social security: people and their yearly check on SQLite, and
/// openapi.yaml over them. What holds on a day is said by `pension_rules`.
class SocialSecurityService
{
public:
    using Office = SocialSecurity;

    static Result<SocialSecurityService> open(sqlite::Database &database, crypto::Random &random,
                                              HelpDeskStaff staff);

    /// Whoever is there already stays as they are; a newcomer gets a reference.
    Result<void> add(const Insured &person);

    Result<void> add(const KnownCard &card);

    /// Faces are compared from now on, with these; borrowed.
    void believe(const Portraits &portraits) { portraits_ = &portraits; }

    /// The path begins behind the office's own: "/v1/pension". `refusal` is why nobody is told or
    /// confirmed now; empty: they are.
    HttpResponse answer(const HttpRequest &request, WallTime now, const std::string &refusal = {});

    // What somebody at the office sees and does; no look of theirs is written down.

    Result<Office::Told> told(const std::string &number, WallTime now);
    enum class Put { Valid, Due, Overdue, DataError, Counter };
    /// The person is there from now on. Valid also ends a visit: they were seen.
    Result<void> put(const std::string &number, Put where, WallTime now);
    /// What is wanted of every face from now on; nothing: left or right, as it comes.
    void want(std::optional<social_security::Gesture> gesture) { gesture_ = gesture; }
    struct Entry {
        Office::Confirmation confirmation;
        int times = 0; ///< how often it was heard
    };
    /// In the order in which they came.
    Result<std::vector<Entry>> confirmations();
    /// Whom the grid worker has to see.
    struct Visit {
        std::string maskedName;
        std::string fund;
        std::string by;
        std::string who; ///< empty: nobody is responsible for that station
    };
    Result<std::vector<Visit>> visits();
    struct Paper {
        social_security::Certificate certificate;
        std::string key;
        int times = 0; ///< how often it was asked for
    };
    /// All papers, in the order in which they were issued.
    Result<std::vector<Paper>> papers();
    Result<social_security::Verification> verified(const social_security::Held &held, WallTime now);
    /// How many want to be reminded of their next check.
    Result<int> reminders();
    /// They get so much each month for half a year; nothing: they do not.
    Result<void> putUnemployed(const std::string &number, Money monthly, WallTime now);

    // agents.cpp
    /// From now on this one may ask for that person when they are not there.
    Result<void> putAgent(const std::string &number, const std::string &agent);
    Result<void> endAgent(const std::string &number, const std::string &agent);

    // social_cards.cpp
    Result<std::optional<KnownCard>> card(const std::string &card);
    /// From now on.
    Result<void> put(const std::string &card, KnownCard::State state);
    /// Why nothing of a person's is told: the card by which they show who they are does not count,
    /// or the office does not know that somebody may ask for them. Empty: it is told.
    Result<std::string> whyNot(const Office::Person &person, const Office::Purpose &purpose);
    struct CardWork {
        std::string key;
        std::string what;
        std::string outcome; ///< empty: it is open
        int times = 0;       ///< how often the outcome was heard
    };
    /// All orders, in the order in which they came.
    Result<std::vector<CardWork>> cardWorks();

private:
    SocialSecurityService(sqlite::Database &database, crypto::Random &random, HelpDeskStaff staff,
                          AccessBook accesses)
        : database_(&database), random_(&random), staff_(std::move(staff)),
          accesses_(std::move(accesses))
    {}

    HttpResponse pension(const HttpRequest &request, WallTime now, const std::string &refusal);
    HttpResponse accesses(const HttpRequest &request, WallTime now, const std::string &refusal);
    HttpResponse confirm(const std::string &key, const std::string &body, WallTime now,
                         const std::string &refusal);
    HttpResponse ask(const std::string &key, int status);

    // faces.cpp
    /// A wish, and what was asked for.
    struct Face {
        Office::FaceWish wish;
        std::string number;
        social_security::Gesture gesture{};
        WallTime until;
        std::string digest; ///< of its picture; empty: none has come
    };
    Result<void> openFaces();
    HttpResponse askFace(const std::string &key, const std::string &body, WallTime now,
                         const std::string &refusal);
    HttpResponse showFace(const std::string &key, const std::string &body, WallTime now,
                          const std::string &refusal);
    bool canShowFace(const std::string &number, WallTime now);
    Result<int> failedFaces(const std::string &number, WallTime now);
    Result<std::optional<Face>> findFace(const std::string &key);
    Result<void> keep(const std::string &key, const Face &face, WallTime now);
    Result<void> decide(const std::string &key, const Face &face, const Bytes &jpeg, WallTime now);
    social_security::Gesture gestureFor(bool still);

    // reminders.cpp
    Result<void> openReminders();
    Result<void> addPhone(const Insured &person);
    HttpResponse remind(const std::string &reference, const std::string &body,
                        const std::string &refusal);

    Result<void> openCards();
    HttpResponse cards(const HttpRequest &request, WallTime now, const std::string &refusal);
    HttpResponse orders(const HttpRequest &request, WallTime now, const std::string &refusal);
    HttpResponse order(const std::string &key, const std::string &body, const std::string &refusal);
    HttpResponse command(const std::string &key, const std::string &body);
    HttpResponse ended(const std::string &key, const std::string &body);
    HttpResponse loss(const std::string &key, const std::string &body, WallTime now,
                      const std::string &refusal);
    Result<std::optional<KnownCard>> cardBy(const char *column, const std::string &value);
    Result<void> keep(const KnownCard &card);
    /// Why a card does not count for the person of this number; empty: it does.
    Result<std::string> whyNotBy(const std::string &asked, const std::string &number);

    // agents.cpp
    Result<void> openAgents();
    Result<std::string> whyNotFor(const Office::Person &person, const Office::Purpose &purpose);

    // papers.cpp
    Result<void> openPapers();
    Result<void> addPaid(const Insured &person);
    Result<void> loadPaid(Insured &person);
    HttpResponse record(const HttpRequest &request, WallTime now, const std::string &refusal);
    HttpResponse issue(const std::string &key, const std::string &body, WallTime now,
                       const std::string &refusal);
    Result<HttpResponse> issueNew(const std::string &key,
                                  const social_security::CertificateOrder &order, WallTime now);
    HttpResponse verify(const std::string &body, WallTime now);
    bool guessesTooMuch(const std::string &number, WallTime now);

    /// Whom a query means, or why it is not answered. What it shows is written down.
    using Known = std::variant<Insured, Office::NotKnown, HttpResponse>;
    Known known(const HttpRequest &request, const std::string &what, WallTime now,
                const std::string &refusal);

    Result<Office::Answer> decide(Insured person, const Office::Confirmation &confirmation,
                                  WallTime now);
    Result<void> keep(const std::string &key, const Office::Confirmation &confirmation,
                      const std::string &number, int status, const Office::Answer &answer);
    void confirmed(Insured &person, const std::string &how, pension_rules::Day today);
    std::string gridWorkerFor(const std::string &station) const;
    std::string code(std::size_t length);

    /// `column` is number or reference.
    Result<std::optional<Insured>> find(const char *column, const std::string &value);
    Result<void> keep(const Insured &person);

    sqlite::Database *database_; // borrowed; the town owns it
    crypto::Random *random_;
    HelpDeskStaff staff_;
    std::map<std::string, std::vector<WallTime>> guesses_; ///< wrong codes, by a paper's number
    AccessBook accesses_;
    const Portraits *portraits_ = nullptr; ///< borrowed; null: no faces are compared
    std::optional<social_security::Gesture> gesture_;
};

} // namespace huimin::town
