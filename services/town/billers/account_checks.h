// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/sqlite.h"
#include "services/bills/biller.h"

#include <variant>

namespace huimin::town {

/// What a company wants to know before it shows an account, and which accounts share a number.
class AccountChecks
{
public:
    static constexpr int WrongMost = 3; ///< of one account, within a day
    static constexpr auto Day = std::chrono::hours(24);

    static Result<AccountChecks> open(sqlite::Database &database, std::string biller);

    void addField(Biller::Field field) { fields_.push_back(std::move(field)); }
    void setTelephone(std::string telephone) { telephone_ = std::move(telephone); }
    /// From now on this account is shown to those who know it. The field was added.
    Result<void> expect(const std::string &account, const Biller::Answer &answer);
    Result<void> share(const std::string &number, const std::string &account);

    /// Of a number that several share; empty: it is one account's own.
    Result<std::vector<std::string>> sharing(const std::string &number);

    struct Passed {};
    using Checked = std::variant<Passed, Biller::NeedsMore, Biller::AskCompany>;
    Result<Checked> check(const std::string &account, const std::vector<Biller::Answer> &answers,
                          WallTime now);

private:
    AccountChecks(sqlite::Database &database, std::string biller)
        : database_(&database), biller_(std::move(biller))
    {}

    Result<std::vector<Biller::Answer>> expected(const std::string &account);
    /// So many wrong ones of today.
    Result<int> wrong(const std::string &account, WallTime now);
    Result<void> countWrong(const std::string &account, WallTime now);
    Result<void> forgetWrong(const std::string &account);

    sqlite::Database *database_; // borrowed; the town owns it
    std::string biller_;
    std::vector<Biller::Field> fields_;
    std::string telephone_;
};

} // namespace huimin::town
