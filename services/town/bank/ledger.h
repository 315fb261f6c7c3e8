// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/money.h"
#include "kiosk/base/sqlite.h"

#include <string>
#include <vector>

namespace huimin::town {

/// Books, the bank's or an office's: accounts, and entries that move money from one to another.
/// Every entry has two sides, so the sum over all accounts is always zero.
class Ledger
{
public:
    /// Creates the tables when they are not there. Other books in the same file have tables
    /// under a name of their own.
    static Result<Ledger> open(sqlite::Database &database, const std::string &books = {});

    Result<void> addAccount(const std::string &id, const std::string &name, Money opening);
    Result<Money> balance(const std::string &account);

    struct Account {
        std::string id;
        std::string name;
        Money balance;
    };
    Result<std::vector<Account>> accounts();

    struct Entry {
        std::string from;
        std::string to;
        Money amount;
        std::string reference;
    };
    /// Oldest first, on either side of an account.
    Result<std::vector<Entry>> entries(const std::string &account);

    /// `reference` names the transaction that the entry belongs to.
    Result<void> move(const std::string &from, const std::string &to, Money amount,
                      const std::string &reference);

    /// The other side of opening balances.
    static constexpr const char *Equity = "equity";

private:
    Ledger(sqlite::Database &database, const std::string &books)
        : database_(&database), accounts_(books + "accounts"), entries_(books + "entries")
    {}

    sqlite::Database *database_; // borrowed; the town owns it
    std::string accounts_;
    std::string entries_;
};

} // namespace huimin::town
