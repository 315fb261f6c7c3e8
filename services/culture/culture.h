// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/outcome.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/money.h"
#include "kiosk/base/task.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace huimin {

/// The office of the cultural card (文化惠民卡): what a card holds, whose money that is, and leave
/// to load it. One attempt per call. Days are YYYY-MM-DD; everything was checked.
class Culture
{
public:
    enum class Kind { General, Student, PublicBenefit };
    enum class State { Active, Lost, Expired };

    /// Somebody whose card is not there, as their identity card says. Gone with the visit.
    struct Person {
        std::string number; ///< GB 11643
        std::string name;
    };
    /// A card by its serial number, 20 hex digits; or whose card it is.
    using Who = std::variant<std::string, Person>;
    struct Purpose {
        std::string station;
        WallTime at;
    };

    /// What the city adds when its holder pays in.
    struct TopUp {
        Money pay;
        Money subsidy;
        int most = 0; ///< times a year
        int used = 0;
        bool poolEmpty = false; ///< the city has nothing left to add this year
        friend bool operator==(const TopUp &, const TopUp &) = default;
    };
    /// What the office does about a card whose time is over soon, or is over.
    struct Renewal {
        std::string until;   ///< for so long it would be good then
        std::string proofAt; ///< not here but there, with papers; empty: here
        friend bool operator==(const Renewal &, const Renewal &) = default;
    };
    struct Account {
        std::string reference; ///< this card, for this errand: it means nothing elsewhere
        std::string ending;    ///< the last four of its number
        std::string maskedName;
        Kind kind = Kind::General;
        State state = State::Active;
        Money own;
        Money subsidy;
        std::string validUntil;
        std::optional<TopUp> topUp;     ///< nothing: this class gets none
        std::optional<Renewal> renewal; ///< nothing: it is good for long, or lost
        friend bool operator==(const Account &, const Account &) = default;
    };
    struct NotKnown {};
    struct Refused {
        /// "tooOften", "otherName", "lost", "expired", "notEntitled", "yearlyCap", "poolEmpty",
        /// "wrongMac", "wrongCertificate", "notKnown", "keyReused", or another word.
        std::string reason;
    };
    struct NoAnswer {
        std::string detail;
    };
    using Told = std::variant<Account, NotKnown, Refused, NoAnswer>;

    struct Movement {
        enum class What { PaidIn, Subsidy, Purchase };
        WallTime at;
        What what = What::Purchase;
        Money amount;
        std::string where;
        friend bool operator==(const Movement &, const Movement &) = default;
    };
    using Movements = std::variant<std::vector<Movement>, NotKnown, Refused, NoAnswer>;

    struct Loss {
        std::string key; ///< made by the station, never used for another loss
        std::string reference;
        std::string station;
        WallTime at;
        friend bool operator==(const Loss &, const Loss &) = default;
    };
    struct Reported {
        std::string code; ///< the office's, for a new card
        friend bool operator==(const Reported &, const Reported &) = default;
    };
    using LossAnswer = std::variant<Reported, Refused, NoAnswer>;

    struct Renewing {
        std::string key;  ///< made by the station, never used for another renewal
        std::string card; ///< its serial number: it lies on the reader
        Purpose purpose;
    };
    struct Renewed {
        std::string until; ///< the card is good
        friend bool operator==(const Renewed &, const Renewed &) = default;
    };
    using RenewalAnswer = std::variant<Renewed, Refused, NoAnswer>;

    /// One attempt to load a card, for ever: which card, how often it was loaded before, and what
    /// it challenged the issuer with. The same card counts from the same number again when it has
    /// not taken an attempt, never with the same challenge.
    struct LoadName {
        std::string card;
        std::uint16_t number = 0;
        std::string random; ///< 8 hex digits
        friend bool operator==(const LoadName &, const LoadName &) = default;
    };
    /// What a card has said before it is loaded.
    struct Load {
        LoadName name;
        Money before;
        Money paid;
        Money subsidy;
        std::string mac;      ///< 8: MAC1
        std::string terminal; ///< 12
        std::string station;
        friend bool operator==(const Load &, const Load &) = default;
    };
    /// The issuer's word to the card.
    struct Authorised {
        std::string at;  ///< YYYYMMDDhhmmss
        std::string mac; ///< 8 hex digits: MAC2
        friend bool operator==(const Authorised &, const Authorised &) = default;
    };
    /// How a load ended. Without a certificate: the card has not taken it.
    struct LoadEnd {
        LoadName name;
        std::string certificate; ///< 8 hex digits: TAC
        friend bool operator==(const LoadEnd &, const LoadEnd &) = default;
    };
    struct Booked {
        bool loaded = false;
        friend bool operator==(const Booked &, const Booked &) = default;
    };
    struct NeverHeard {};
    using LoadAnswer = std::variant<Authorised, Booked, Refused, NeverHeard, NoAnswer>;

    virtual ~Culture() = default;

    virtual Task<Told> account(Who who, Purpose purpose) = 0;
    /// Newest first, fifty at most.
    virtual Task<Movements> history(Who who, Purpose purpose) = 0;
    /// The same loss again is the same one.
    virtual Task<LossAnswer> reportLoss(Loss loss) = 0;
    /// For one more of the office's years. The same renewal again is the same one.
    virtual Task<RenewalAnswer> renew(Renewing renewing) = 0;
    /// The same load again gets another word for the same amount, and is booked once.
    virtual Task<LoadAnswer> authorise(Load load) = 0;
    /// Not taken: nor will it be, should its request arrive yet.
    virtual Task<LoadAnswer> end(LoadEnd end) = 0;
    virtual Task<LoadAnswer> ask(LoadName name) = 0;
};

/// Whether the office has booked a load, has not, or nobody knows.
Outcome outcomeOf(const Culture::LoadAnswer &answer);

const char *name(Culture::Kind kind);
const char *name(Culture::State state);
const char *name(Culture::Movement::What what);

} // namespace huimin
