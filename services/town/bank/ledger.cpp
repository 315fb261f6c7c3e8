// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/bank/ledger.h"

#include <fmt/format.h>

namespace huimin::town {

Result<Ledger> Ledger::open(sqlite::Database &database, const std::string &books)
{
    auto made = database.execute(fmt::format(R"(
        CREATE TABLE IF NOT EXISTS {0}accounts(
            id TEXT PRIMARY KEY, name TEXT NOT NULL, balance INTEGER NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS {0}entries(
            id INTEGER PRIMARY KEY, debit TEXT NOT NULL, credit TEXT NOT NULL,
            amount INTEGER NOT NULL CHECK (amount > 0), reference TEXT NOT NULL) STRICT;
        CREATE INDEX IF NOT EXISTS {0}entries_by_reference ON {0}entries(reference);
    )",
                                             books));
    if (!made)
        return fail(made.error());
    return Ledger(database, books);
}

Result<void> Ledger::addAccount(const std::string &id, const std::string &name, Money opening)
{
    auto insert = database_->prepare("INSERT OR IGNORE INTO " + accounts_ +
                                     "(id, name, balance) VALUES(?, ?, 0)");
    if (!insert)
        return fail(insert.error());
    if (auto done = insert->bind(std::string_view(id)).bind(std::string_view(name)).run(); !done)
        return done;
    if (database_->changes() == 0 || !opening.isPositive())
        return {};
    return move(Equity, id, opening, "opening");
}

Result<Money> Ledger::balance(const std::string &account)
{
    auto select = database_->prepare("SELECT balance FROM " + accounts_ + " WHERE id = ?");
    if (!select)
        return fail(select.error());
    const auto row = select->bind(std::string_view(account)).step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, "no account " + account);
    return Money::fen(select->integer(0));
}

Result<std::vector<Ledger::Account>> Ledger::accounts()
{
    auto select = database_->prepare("SELECT id, name, balance FROM " + accounts_ + " ORDER BY id");
    if (!select)
        return fail(select.error());
    return select->rows<Account>(
        [&] { return Account{select->text(0), select->text(1), Money::fen(select->integer(2))}; });
}

Result<std::vector<Ledger::Entry>> Ledger::entries(const std::string &account)
{
    auto select = database_->prepare("SELECT debit, credit, amount, reference FROM " + entries_ +
                                     " WHERE debit = ?1 OR credit = ?1 ORDER BY id");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(account));
    return select->rows<Entry>([&] {
        return Entry{select->text(0), select->text(1), Money::fen(select->integer(2)),
                     select->text(3)};
    });
}

Result<void> Ledger::move(const std::string &from, const std::string &to, Money amount,
                          const std::string &reference)
{
    auto insert = database_->prepare("INSERT INTO " + entries_ +
                                     "(debit, credit, amount, reference) VALUES(?, ?, ?, ?)");
    auto update =
        database_->prepare("UPDATE " + accounts_ + " SET balance = balance + ? WHERE id = ?");
    if (!insert || !update)
        return fail(insert ? update.error() : insert.error());
    auto done = insert->bind(std::string_view(from))
                    .bind(std::string_view(to))
                    .bind(amount.inFen())
                    .bind(std::string_view(reference))
                    .run();
    if (done)
        done = update->bind(-amount.inFen()).bind(std::string_view(from)).run();
    if (done && database_->changes() != 1)
        return fail(ErrorCode::NotFound, "no account " + from);
    if (done)
        done = update->bind(amount.inFen()).bind(std::string_view(to)).run();
    if (done && database_->changes() != 1)
        return fail(ErrorCode::NotFound, "no account " + to);
    return done;
}

} // namespace huimin::town
