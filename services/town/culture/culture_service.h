// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/base/sqlite.h"
#include "services/culture/culture.h"
#include "services/http/http.h"
#include "services/town/access_book.h"
#include "services/town/bank/ledger.h"
#include "services/town/billers/biller_service.h"
#include "services/town/culture/programme_books.h"

#include <map>

namespace huimin::town {

/// A cultural card as the office issues it. Its chip says the same sum, and not whose it is.
struct CultureCard {
    std::string serial; ///< 20 hex digits
    std::string number; ///< of the holder's identity card
    std::string name;
    Culture::Kind kind = Culture::Kind::General;
    std::string validUntil; ///< YYYY-MM-DD
    Money own;
    Money subsidy;
    bool lost = false;
};

/// What the city adds to whom, and the keys by which it speaks to its cards.
struct CultureRules {
    struct Rule {
        Money pay;
        Money subsidy;
        int most = 0;
    };
    std::map<Culture::Kind, Rule> rules; ///< a class without one gets nothing added
    Money pool;                          ///< for this year
    Bytes loadMaster;                    ///< DLK, 16
    Bytes tacMaster;                     ///< DTK, 16
    ProgrammeRules programme{};
    std::map<Culture::Kind, std::string> proofAt; ///< classes that have to prove what they are
};

/// How a card stands on a day.
Culture::State stateOf(const CultureCard &card, WallTime now);

/// The town's office of the cultural card: cards and books on SQLite, and openapi.yaml over them.
/// Every fen has two sides, as at the bank.
class CultureService
{
public:
    static Result<CultureService> open(sqlite::Database &database, crypto::Random &random,
                                       CultureRules rules);

    /// Whoever is there already stays as they are.
    Result<void> add(const CultureCard &card);

    /// The path begins behind the office's own: "/v1/account". `refusal` is why nothing is told
    /// or done now; empty: it is.
    HttpResponse answer(const HttpRequest &request, WallTime now, const std::string &refusal = {});

    /// A place is paid at a station: its payment is in the till, and books it.
    HttpResponse takePayment(BillerService &till, const HttpRequest &request, WallTime now);

    // What somebody at the office sees and does.

    Result<Culture::Told> told(const std::string &serial, WallTime now);
    enum class Put { Active, Lost, Expired };
    Result<void> put(const std::string &serial, Put where, WallTime now);
    /// A venue tells what was paid with a card there: the city's money goes first.
    Result<void> spent(const std::string &serial, Money amount, const std::string &where,
                       WallTime now);
    /// Nothing is left for anybody this year, or so much.
    Result<void> setPool(Money amount);
    Ledger &books() { return books_; }
    /// What is on, and who has which place.
    ProgrammeBooks &programme() { return programme_; }
    struct LoadEntry {
        std::string name;
        std::string card;
        std::int64_t number = 0;
        Money paid;
        Money subsidy;
        std::string state; ///< "authorised", "loaded", "notLoaded"
    };
    /// In the order in which they came.
    Result<std::vector<LoadEntry>> loads();

    // Accounts of the books that are nobody's.
    static constexpr const char *Pool = "subsidy-pool";
    static constexpr const char *Reserved = "subsidy-reserved"; ///< for loads that are open
    static constexpr const char *Stations = "paid-at-stations";
    static constexpr const char *Venues = "paid-to-venues";

private:
    CultureService(sqlite::Database &database, crypto::Random &random, CultureRules rules,
                   Ledger books, ProgrammeBooks programme, AccessBook accesses)
        : database_(&database), random_(&random), rules_(std::move(rules)), books_(books),
          programme_(programme), accesses_(std::move(accesses))
    {}

    struct Kept {
        CultureCard card;
        std::string reference;
    };
    struct Open {
        Culture::Load load;
        std::string state;
        std::string at;
    };

    HttpResponse account(const HttpRequest &request, WallTime now, const std::string &refusal);
    HttpResponse history(const HttpRequest &request, WallTime now, const std::string &refusal);
    HttpResponse reportLoss(const std::string &key, const std::string &body,
                            const std::string &refusal);
    HttpResponse renew(const std::string &key, const std::string &body, WallTime now,
                       const std::string &refusal);
    HttpResponse authorise(const std::string &name, const std::string &body, WallTime now,
                           const std::string &refusal);
    HttpResponse end(const std::string &name, const std::string &body, WallTime now);
    HttpResponse ask(const std::string &name);

    using Known = std::variant<Kept, Culture::NotKnown, HttpResponse>;

    // culture_programme.cpp
    std::optional<HttpResponse> answerProgramme(const HttpRequest &request, WallTime now,
                                                const std::string &refusal);
    Known knownHolder(const HttpRequest &request, const char *what, WallTime now,
                      const std::string &refusal);
    HttpResponse offers(const HttpRequest &request, WallTime now, const std::string &refusal);
    HttpResponse bookings(const HttpRequest &request, WallTime now, const std::string &refusal);
    HttpResponse holdPlace(const std::string &key, const std::string &body, WallTime now,
                           const std::string &refusal);
    HttpResponse confirmPlace(const std::string &key, const std::string &body, WallTime now);
    HttpResponse releasePlace(const std::string &key, const std::string &body, WallTime now);
    HttpResponse cancelPlace(const std::string &key, const std::string &body, WallTime now,
                             const std::string &refusal);

    // culture_books.cpp
    Known known(const HttpRequest &request, const char *what, WallTime now,
                const std::string &refusal);
    Result<std::optional<Kept>> find(const char *column, const std::string &value);
    Result<Culture::Account> accountOf(const Kept &kept, WallTime now);
    std::optional<Culture::Renewal> renewalOf(const CultureCard &card, WallTime now) const;
    Result<std::optional<Culture::TopUp>> topUpOf(const Kept &kept, WallTime now);
    Result<std::string> whyNot(const Kept &kept, const Culture::Load &load, WallTime now);
    Result<std::optional<Open>> findLoad(const std::string &name);
    /// What was reserved for a load goes to the card, or back.
    Result<void> settle(const Open &open, bool loaded, WallTime now);
    Result<void> settleEarlier(const Culture::LoadName &next, WallTime now);
    Result<void> refuseLater(const Culture::LoadName &name);
    Result<void> keepLoad(const Culture::Load &load, const std::string &at, WallTime now);
    Result<void> note(const std::string &serial, const Culture::Movement &movement);
    std::string code(std::size_t length);

    sqlite::Database *database_; // borrowed; the town owns it
    crypto::Random *random_;
    CultureRules rules_;
    Ledger books_;
    ProgrammeBooks programme_;
    AccessBook accesses_;
};

} // namespace huimin::town
