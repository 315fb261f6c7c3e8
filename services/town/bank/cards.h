// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/money.h"
#include "kiosk/base/sqlite.h"
#include "services/town/issuer/card_keys.h"

#include <optional>
#include <string>

namespace huimin::town {

/// A bank card as its issuer knows it.
struct IssuedCard {
    std::string pan;
    std::string sequence = "01";
    std::string account;
    std::string expiry; ///< YYMM
    issuer::Cipher cipher = issuer::Cipher::TripleDes;
    enum class Status { Active, Lost, Restricted, Inactive } status = Status::Active;
    Money dayLimit = Money::yuan(20'000);
    int dayCount = 10;
    /// Set: the next answer carries a script that blocks the application.
    bool blockByScript = false;
};

/// "active", "lost", "restricted", "inactive".
const char *name(IssuedCard::Status status);
std::optional<IssuedCard::Status> cardStatus(std::string_view name);

/// The issuer's cards: PINs as keyed hashes, tries, counters, what was used today.
class CardFile
{
public:
    static Result<CardFile> open(sqlite::Database &database);

    Result<void> add(const IssuedCard &card, const std::string &pin);
    Result<std::optional<IssuedCard>> find(const std::string &pan);
    Result<void> setStatus(const std::string &pan, IssuedCard::Status status);

    enum class PinCheck { Right, Wrong, TriesExceeded };
    Result<PinCheck> checkPin(const std::string &pan, const std::string &pin);
    /// Wrong PINs in a row.
    Result<int> tries(const std::string &pan);
    Result<void> clearTries(const std::string &pan);

    /// True when this counter is higher than any before: a cryptogram is used once.
    Result<bool> acceptCounter(const std::string &pan, int counter);

    struct Used {
        Money amount;
        int count = 0;
    };
    Result<Used> usedOn(const std::string &pan, const std::string &day);
    /// A negative amount takes a reversed use back.
    Result<void> use(const std::string &pan, const std::string &day, Money amount, int count);

private:
    explicit CardFile(sqlite::Database &database) : database_(&database) {}

    sqlite::Database *database_; // borrowed; the town owns it
};

} // namespace huimin::town
