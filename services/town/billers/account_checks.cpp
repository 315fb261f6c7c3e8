// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/billers/account_checks.h"

#include <algorithm>

namespace huimin::town {

Result<AccountChecks> AccountChecks::open(sqlite::Database &database, std::string biller)
{
    auto made = database.execute(R"(
        CREATE TABLE IF NOT EXISTS bill_answers(
            biller TEXT NOT NULL, account TEXT NOT NULL, field TEXT NOT NULL,
            value TEXT NOT NULL, PRIMARY KEY (biller, account, field)) STRICT;
        CREATE TABLE IF NOT EXISTS bill_numbers_shared(
            biller TEXT NOT NULL, number TEXT NOT NULL, account TEXT NOT NULL,
            PRIMARY KEY (biller, number, account)) STRICT;
        CREATE TABLE IF NOT EXISTS bill_answers_wrong(
            biller TEXT NOT NULL, account TEXT NOT NULL, since INTEGER NOT NULL,
            times INTEGER NOT NULL, PRIMARY KEY (biller, account)) STRICT;
    )");
    if (!made)
        return fail(made.error());
    return AccountChecks(database, std::move(biller));
}

Result<void> AccountChecks::expect(const std::string &account, const Biller::Answer &answer)
{
    auto insert = database_->prepare("INSERT OR IGNORE INTO bill_answers VALUES(?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(biller_))
        .bind(std::string_view(account))
        .bind(std::string_view(answer.field))
        .bind(std::string_view(answer.value))
        .run();
}

Result<void> AccountChecks::share(const std::string &number, const std::string &account)
{
    auto insert = database_->prepare("INSERT OR IGNORE INTO bill_numbers_shared VALUES(?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(biller_))
        .bind(std::string_view(number))
        .bind(std::string_view(account))
        .run();
}

Result<std::vector<std::string>> AccountChecks::sharing(const std::string &number)
{
    auto select = database_->prepare("SELECT account FROM bill_numbers_shared "
                                     "WHERE biller = ? AND number = ? ORDER BY account");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(biller_)).bind(std::string_view(number));
    return select->rows<std::string>([&] { return select->text(0); });
}

Result<AccountChecks::Checked> AccountChecks::check(const std::string &account,
                                                    const std::vector<Biller::Answer> &answers,
                                                    WallTime now)
{
    const auto known = expected(account);
    if (!known)
        return fail(known.error());
    if (known->empty())
        return Passed{};
    const auto before = wrong(account, now);
    if (!before)
        return fail(before.error());
    if (*before >= WrongMost)
        return Biller::AskCompany{telephone_};
    Biller::NeedsMore more{{}, {}, telephone_};
    for (const Biller::Field &field : fields_) {
        const auto right = std::ranges::find(*known, field.id, &Biller::Answer::field);
        if (right == known->end())
            continue;
        more.fields.push_back(field);
        const auto given = std::ranges::find(answers, field.id, &Biller::Answer::field);
        const bool fits = given != answers.end() && given->value == right->value;
        if (!fits && more.wrong.empty() && !answers.empty())
            more.wrong = field.id;
    }
    if (answers.empty())
        return more;
    auto done = more.wrong.empty() ? forgetWrong(account) : countWrong(account, now);
    if (!done)
        return fail(done.error());
    if (more.wrong.empty())
        return Passed{};
    if (*before + 1 >= WrongMost)
        return Biller::AskCompany{telephone_};
    return more;
}

Result<std::vector<Biller::Answer>> AccountChecks::expected(const std::string &account)
{
    auto select = database_->prepare(
        "SELECT field, value FROM bill_answers WHERE biller = ? AND account = ?");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(biller_)).bind(std::string_view(account));
    return select->rows<Biller::Answer>(
        [&] { return Biller::Answer{select->text(0), select->text(1)}; });
}

Result<int> AccountChecks::wrong(const std::string &account, WallTime now)
{
    auto select = database_->prepare("SELECT times FROM bill_answers_wrong "
                                     "WHERE biller = ? AND account = ? AND since > ?");
    if (!select)
        return fail(select.error());
    const auto row = select->bind(std::string_view(biller_))
                         .bind(std::string_view(account))
                         .bind(inMilliseconds(now - Day))
                         .step();
    if (!row)
        return fail(row.error());
    return *row ? static_cast<int>(select->integer(0)) : 0;
}

Result<void> AccountChecks::countWrong(const std::string &account, WallTime now)
{
    auto upsert =
        database_->prepare("INSERT INTO bill_answers_wrong VALUES(?1, ?2, ?3, 1) "
                           "ON CONFLICT DO UPDATE SET times = iif(since > ?4, times + 1, 1), "
                           "since = iif(since > ?4, since, ?3)");
    if (!upsert)
        return fail(upsert.error());
    return upsert->bind(std::string_view(biller_))
        .bind(std::string_view(account))
        .bind(inMilliseconds(now))
        .bind(inMilliseconds(now - Day))
        .run();
}

Result<void> AccountChecks::forgetWrong(const std::string &account)
{
    auto remove =
        database_->prepare("DELETE FROM bill_answers_wrong WHERE biller = ? AND account = ?");
    if (!remove)
        return fail(remove.error());
    return remove->bind(std::string_view(biller_)).bind(std::string_view(account)).run();
}

} // namespace huimin::town
