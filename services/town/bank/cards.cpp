// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/bank/cards.h"

#include "kiosk/base/crypto.h"

#include <array>

namespace huimin::town {

namespace {

constexpr int TriesMax = 3;

/// The bank keeps no PIN, only a hash under a key of its own.
Bytes pinHash(const std::string &pan, const std::string &pin)
{
    const auto hash = crypto::hmacSm3(bytesOf("the town bank's PIN key"), bytesOf(pan + ":" + pin));
    return {hash.begin(), hash.end()};
}

using Status = IssuedCard::Status;
constexpr std::array<std::pair<Status, const char *>, 4> Statuses{
    {{Status::Active, "active"},
     {Status::Lost, "lost"},
     {Status::Restricted, "restricted"},
     {Status::Inactive, "inactive"}}};

} // namespace

const char *name(IssuedCard::Status status)
{
    for (const auto &[value, word] : Statuses)
        if (value == status)
            return word;
    return "?";
}

std::optional<IssuedCard::Status> cardStatus(std::string_view name)
{
    for (const auto &[value, word] : Statuses)
        if (word == name)
            return value;
    return std::nullopt;
}

Result<CardFile> CardFile::open(sqlite::Database &database)
{
    auto made = database.execute(R"(
        CREATE TABLE IF NOT EXISTS cards(
            pan TEXT PRIMARY KEY, sequence TEXT NOT NULL, account TEXT NOT NULL,
            expiry TEXT NOT NULL, cipher INTEGER NOT NULL, status INTEGER NOT NULL,
            day_limit INTEGER NOT NULL, day_count INTEGER NOT NULL,
            block_by_script INTEGER NOT NULL, pin BLOB NOT NULL,
            tries INTEGER NOT NULL DEFAULT 0, counter INTEGER NOT NULL DEFAULT 0) STRICT;
        CREATE TABLE IF NOT EXISTS card_use(
            pan TEXT NOT NULL, day TEXT NOT NULL, amount INTEGER NOT NULL,
            count INTEGER NOT NULL, PRIMARY KEY (pan, day)) STRICT;
    )");
    if (!made)
        return fail(made.error());
    return CardFile(database);
}

Result<void> CardFile::add(const IssuedCard &card, const std::string &pin)
{
    auto insert = database_->prepare(
        "INSERT OR IGNORE INTO cards(pan, sequence, account, expiry, cipher, status, day_limit, "
        "day_count, block_by_script, pin) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(card.pan))
        .bind(std::string_view(card.sequence))
        .bind(std::string_view(card.account))
        .bind(std::string_view(card.expiry))
        .bind(std::int64_t{card.cipher == issuer::Cipher::Sm4})
        .bind(static_cast<std::int64_t>(card.status))
        .bind(card.dayLimit.inFen())
        .bind(std::int64_t{card.dayCount})
        .bind(std::int64_t{card.blockByScript})
        .bind(ByteView(pinHash(card.pan, pin)))
        .run();
}

Result<std::optional<IssuedCard>> CardFile::find(const std::string &pan)
{
    auto select = database_->prepare(
        "SELECT sequence, account, expiry, cipher, status, day_limit, day_count, block_by_script "
        "FROM cards WHERE pan = ?");
    if (!select)
        return fail(select.error());
    const auto row = select->bind(std::string_view(pan)).step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    return IssuedCard{pan,
                      select->text(0),
                      select->text(1),
                      select->text(2),
                      select->integer(3) != 0 ? issuer::Cipher::Sm4 : issuer::Cipher::TripleDes,
                      static_cast<IssuedCard::Status>(select->integer(4)),
                      Money::fen(select->integer(5)),
                      static_cast<int>(select->integer(6)),
                      select->integer(7) != 0};
}

Result<void> CardFile::setStatus(const std::string &pan, IssuedCard::Status status)
{
    auto update = database_->prepare("UPDATE cards SET status = ? WHERE pan = ?");
    if (!update)
        return fail(update.error());
    return update->bind(static_cast<std::int64_t>(status)).bind(std::string_view(pan)).run();
}

Result<CardFile::PinCheck> CardFile::checkPin(const std::string &pan, const std::string &pin)
{
    auto select = database_->prepare("SELECT pin, tries FROM cards WHERE pan = ?");
    if (!select)
        return fail(select.error());
    const auto row = select->bind(std::string_view(pan)).step();
    if (!row || !*row)
        return fail(row ? Error{ErrorCode::NotFound, "no such card"} : row.error());
    const std::int64_t tries = select->integer(1);
    if (tries >= TriesMax)
        return PinCheck::TriesExceeded;
    const bool right = select->blob(0) == pinHash(pan, pin);
    auto update = database_->prepare("UPDATE cards SET tries = ? WHERE pan = ?");
    if (!update)
        return fail(update.error());
    if (auto done = update->bind(right ? 0 : tries + 1).bind(std::string_view(pan)).run(); !done)
        return fail(done.error());
    if (right)
        return PinCheck::Right;
    return tries + 1 >= TriesMax ? PinCheck::TriesExceeded : PinCheck::Wrong;
}

Result<int> CardFile::tries(const std::string &pan)
{
    auto select = database_->prepare("SELECT tries FROM cards WHERE pan = ?");
    if (!select)
        return fail(select.error());
    const auto row = select->bind(std::string_view(pan)).step();
    if (!row || !*row)
        return fail(row ? Error{ErrorCode::NotFound, "no such card"} : row.error());
    return static_cast<int>(select->integer(0));
}

Result<void> CardFile::clearTries(const std::string &pan)
{
    auto update = database_->prepare("UPDATE cards SET tries = 0 WHERE pan = ?");
    if (!update)
        return fail(update.error());
    return update->bind(std::string_view(pan)).run();
}

Result<bool> CardFile::acceptCounter(const std::string &pan, int counter)
{
    auto update =
        database_->prepare("UPDATE cards SET counter = ?1 WHERE pan = ?2 AND counter < ?1");
    if (!update)
        return fail(update.error());
    auto done = update->bind(std::int64_t{counter}).bind(std::string_view(pan)).run();
    if (!done)
        return fail(done.error());
    return database_->changes() == 1;
}

Result<CardFile::Used> CardFile::usedOn(const std::string &pan, const std::string &day)
{
    auto select =
        database_->prepare("SELECT amount, count FROM card_use WHERE pan = ? AND day = ?");
    if (!select)
        return fail(select.error());
    const auto row = select->bind(std::string_view(pan)).bind(std::string_view(day)).step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return Used{};
    return Used{Money::fen(select->integer(0)), static_cast<int>(select->integer(1))};
}

Result<void> CardFile::use(const std::string &pan, const std::string &day, Money amount, int count)
{
    auto upsert =
        database_->prepare("INSERT INTO card_use(pan, day, amount, count) VALUES(?, ?, ?, ?) "
                           "ON CONFLICT(pan, day) DO UPDATE SET amount = amount + excluded.amount, "
                           "count = count + excluded.count");
    if (!upsert)
        return fail(upsert.error());
    return upsert->bind(std::string_view(pan))
        .bind(std::string_view(day))
        .bind(amount.inFen())
        .bind(std::int64_t{count})
        .run();
}

} // namespace huimin::town
