// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/base/sqlite.h"
#include "services/http/http.h"
#include "services/medical/medical_messages.h"
#include "services/town/access_book.h"

#include <functional>

namespace huimin::town {

/// Somebody whom the office for medical insurance knows.
struct MedicalPerson {
    struct Spent {
        int daysAgo = 0;
        MedicalInsurance::Spending spending; ///< without its day
    };
    std::string number; ///< of the identity card
    std::string name;
    MedicalInsurance::Kind kind = MedicalInsurance::Kind::Resident;
    MedicalInsurance::State state = MedicalInsurance::State::Insured;
    std::optional<Money> account; ///< nothing: this insurance has none
    Money deductible;
    Money limit;
    std::string elsewhere;           ///< where they are insured instead; not empty: not here
    MedicalInsurance::Record record; ///< of several; without an id: the only one
    std::vector<Spent> spent;
};

/// The town's office for medical insurance: `services/medical/openapi.yaml` on SQLite.
class MedicalService
{
public:
    /// Why nothing of somebody's is told: their social-security card does not count, or whoever
    /// asks for them may not. Empty: it is told. The office that has the cards knows.
    using WhyNot = std::function<Result<std::string>(const MedicalInsurance::Person &person,
                                                     const MedicalInsurance::Purpose &purpose)>;

    static Result<MedicalService> open(sqlite::Database &database, crypto::Random &random,
                                       std::vector<MedicalInsurance::Guide> guides, WhyNot whyNot);

    /// Whoever is there already stays as they are.
    Result<void> add(const MedicalPerson &person, WallTime now);

    /// The path begins behind the office's own: "/v1/cover". `refusal` is why nothing is told
    /// now; empty: it is.
    HttpResponse answer(const HttpRequest &request, WallTime now, const std::string &refusal = {});

    // What somebody at the office sees and does, and what a telephone does.

    /// The code that this person's telephone shows now.
    Result<std::string> showCode(const std::string &number, WallTime now);
    /// Every code that was shown is over.
    Result<void> endCodes();
    /// What the office cannot say from now on: "account", "year", "all" or "nothing".
    Result<void> miss(const std::string &part);
    Result<void> put(const std::string &number, MedicalInsurance::State state);
    /// Where they are insured now.
    Result<void> spend(const std::string &number, const MedicalInsurance::Spending &spending);

    static constexpr std::chrono::seconds CodeLives{60};
    static constexpr int WrongCodesMost = 20; ///< of one station, in an hour

private:
    MedicalService(sqlite::Database &database, crypto::Random &random,
                   std::vector<MedicalInsurance::Guide> guides, WhyNot whyNot, AccessBook accesses)
        : database_(&database), random_(&random), guides_(std::move(guides)),
          whyNot_(std::move(whyNot)), accesses_(std::move(accesses))
    {}

    struct Person {
        std::string number;
        std::string name;
        MedicalInsurance::Kind kind{};
        MedicalInsurance::State state{};
        std::optional<Money> account;
        Money deductible;
        Money limit;
        std::string elsewhere;
        MedicalInsurance::Record record;
    };
    /// Or why nothing is told.
    using Known = std::variant<Person, HttpResponse>;

    HttpResponse cover(const HttpRequest &request, WallTime now, const std::string &refusal);
    HttpResponse spendings(const HttpRequest &request, WallTime now, const std::string &refusal);
    HttpResponse topics() const;
    HttpResponse guide(const std::string &id) const;
    HttpResponse holder(const HttpRequest &request, WallTime now, const std::string &refusal);

    /// What everybody who asks about somebody is told first.
    Known asked(const medical::Query &query, const std::string &record, const char *what,
                const HttpRequest &request, WallTime now, const std::string &refusal);
    /// Whoever is asked about: known, insured here, and shown by a card that counts. The look is
    /// written down.
    Known known(const medical::Query &query, const std::string &record,
                const AccessBook::Look &look);
    /// All of their records, the newest first.
    Result<std::vector<Person>> find(const std::string &number);
    Result<void> spend(const std::string &number, const std::string &record,
                       const MedicalInsurance::Spending &spending);
    Result<MedicalInsurance::Year> yearOf(const Person &person, WallTime now);
    Result<HttpResponse> holderOf(const std::string &code, const AccessBook::Look &look);
    Result<bool> guessesTooOften(const std::string &station, WallTime now);

    sqlite::Database *database_; // borrowed; the town owns it
    crypto::Random *random_;     // borrowed likewise
    std::vector<MedicalInsurance::Guide> guides_;
    WhyNot whyNot_;
    AccessBook accesses_;
    std::string missing_ = "nothing";
};

} // namespace huimin::town
