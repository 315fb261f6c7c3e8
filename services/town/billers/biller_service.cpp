// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/billers/biller_service.h"

#include "services/bills/bill_messages.h"
#include "services/bills/question_messages.h"
#include "services/town/request_path.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::town {

using namespace http_status;

Result<BillerService> BillerService::open(sqlite::Database &database, std::string id)
{
    auto made = database.execute(R"(
        CREATE TABLE IF NOT EXISTS households(
            biller TEXT NOT NULL, account TEXT NOT NULL, owner TEXT NOT NULL,
            address TEXT NOT NULL, PRIMARY KEY (biller, account)) STRICT;
        CREATE TABLE IF NOT EXISTS bills(
            biller TEXT NOT NULL, account TEXT NOT NULL, id TEXT NOT NULL,
            period TEXT NOT NULL, amount INTEGER NOT NULL, late_fee INTEGER NOT NULL,
            due_on TEXT NOT NULL, paid_by TEXT, PRIMARY KEY (biller, account, id)) STRICT;
        CREATE TABLE IF NOT EXISTS bill_payments(
            biller TEXT NOT NULL, key TEXT NOT NULL, content TEXT NOT NULL,
            state TEXT NOT NULL, result TEXT NOT NULL, amount INTEGER NOT NULL,
            times INTEGER NOT NULL, PRIMARY KEY (biller, key)) STRICT;
        CREATE TABLE IF NOT EXISTS bills_in_parts(
            biller TEXT NOT NULL, account TEXT NOT NULL, id TEXT NOT NULL,
            least INTEGER NOT NULL, PRIMARY KEY (biller, account, id)) STRICT;
        CREATE TABLE IF NOT EXISTS paid_ahead(
            biller TEXT NOT NULL, account TEXT NOT NULL, least INTEGER NOT NULL,
            most INTEGER NOT NULL, credit INTEGER NOT NULL,
            PRIMARY KEY (biller, account)) STRICT;
    )");
    if (!made)
        return fail(made.error());
    auto checks = AccountChecks::open(database, id);
    if (!checks)
        return fail(checks.error());
    return BillerService(database, std::move(id), *std::move(checks));
}

Result<void> BillerService::addAccount(const std::string &account, const std::string &owner,
                                       const std::string &address)
{
    auto insert = database_->prepare("INSERT OR IGNORE INTO households VALUES(?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(id_))
        .bind(std::string_view(account))
        .bind(std::string_view(owner))
        .bind(std::string_view(address))
        .run();
}

Result<void> BillerService::addBill(const std::string &account, const Biller::Bill &bill)
{
    auto insert =
        database_->prepare("INSERT OR IGNORE INTO bills VALUES(?, ?, ?, ?, ?, ?, ?, NULL)");
    if (!insert)
        return fail(insert.error());
    auto done = insert->bind(std::string_view(id_))
                    .bind(std::string_view(account))
                    .bind(std::string_view(bill.id))
                    .bind(std::string_view(bill.period))
                    .bind(bill.amount.inFen())
                    .bind(bill.lateFee.inFen())
                    .bind(std::string_view(bill.dueOn))
                    .run();
    if (!done || !bill.least)
        return done;
    auto least = database_->prepare("INSERT OR IGNORE INTO bills_in_parts VALUES(?, ?, ?, ?)");
    if (!least)
        return fail(least.error());
    return least->bind(std::string_view(id_))
        .bind(std::string_view(account))
        .bind(std::string_view(bill.id))
        .bind(bill.least->inFen())
        .run();
}

Result<void> BillerService::takeAhead(const std::string &account, const Biller::Ahead &ahead)
{
    auto insert = database_->prepare("INSERT OR IGNORE INTO paid_ahead VALUES(?, ?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(id_))
        .bind(std::string_view(account))
        .bind(ahead.least.inFen())
        .bind(ahead.most.inFen())
        .bind(ahead.credit.inFen())
        .run();
}

Result<std::optional<Biller::Ahead>> BillerService::ahead(const std::string &account)
{
    auto select = database_->prepare(
        "SELECT least, most, credit FROM paid_ahead WHERE biller = ? AND account = ?");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(id_)).bind(std::string_view(account));
    return select->firstRow<Biller::Ahead>([&] {
        return Biller::Ahead{Money::fen(select->integer(0)), Money::fen(select->integer(1)),
                             Money::fen(select->integer(2))};
    });
}

HttpResponse BillerService::answer(const HttpRequest &request, WallTime now, Goods *goods)
{
    if (const auto account = partBetween(request.path, "/v1/accounts/", "/bills"); account) {
        if (request.method == "GET")
            return findBills(*account, {}, now);
        if (request.method == "POST") {
            const auto answers = bills::parseAnswers(request.body);
            return answers
                       ? findBills(*account, *answers, now)
                       : HttpResponse{Unprocessable, bills::notAnswersJson(answers.error().detail)};
        }
    }
    if (request.path == "/v1/status" && request.method == "GET")
        return {Ok, R"({"state":"open"})"};
    if (const auto key = partBetween(request.path, "/v1/payments/", ""); key) {
        if (request.method == "PUT")
            return pay(*key, request.body, goods);
        if (request.method == "GET")
            return ask(*key);
    }
    return {NotFound, {}};
}

HttpResponse BillerService::findBills(const std::string &number,
                                      const std::vector<Biller::Answer> &answers, WallTime now)
{
    const auto sharing = checks_.sharing(number);
    if (!sharing)
        return {Broken, {}};
    if (!sharing->empty())
        return severalOf(*sharing);
    auto known = household(number);
    if (!known)
        return {Broken, {}};
    if (!*known)
        return {NotFound, bills::noSuchAccountJson()};
    const auto checked = checks_.check(number, answers, now);
    if (!checked)
        return {Broken, {}};
    if (const auto *more = std::get_if<Biller::NeedsMore>(&*checked))
        return {Forbidden, bills::toJson(*more)};
    if (const auto *ask = std::get_if<Biller::AskCompany>(&*checked))
        return {TooMany, bills::toJson(*ask)};
    return billsOf(**std::move(known));
}

HttpResponse BillerService::severalOf(const std::vector<std::string> &accounts)
{
    Biller::Several several;
    for (const std::string &each : accounts) {
        auto known = household(each);
        if (!known || !*known)
            return {Broken, {}};
        several.households.push_back({each, (*known)->owner, (*known)->address});
    }
    return {Choices, bills::toJson(several)};
}

/// Whose it is, without what is due.
Result<std::optional<Biller::Account>> BillerService::household(const std::string &account)
{
    auto select = database_->prepare(
        "SELECT owner, address FROM households WHERE biller = ? AND account = ?");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(id_)).bind(std::string_view(account));
    return select->firstRow<Biller::Account>(
        [&] { return Biller::Account{account, select->text(0), select->text(1), {}, {}}; });
}

HttpResponse BillerService::billsOf(Biller::Account account)
{
    auto bills =
        database_->prepare("SELECT id, period, amount, late_fee, due_on, min(least, amount) "
                           "FROM bills LEFT JOIN bills_in_parts USING (biller, account, id) "
                           "WHERE biller = ? AND account = ? AND paid_by IS NULL "
                           "ORDER BY period");
    if (!bills)
        return {Broken, {}};
    bills->bind(std::string_view(id_)).bind(std::string_view(account.number));
    auto due = bills->rows<Biller::Bill>([&] {
        Biller::Bill bill{bills->text(0),
                          bills->text(1),
                          Money::fen(bills->integer(2)),
                          Money::fen(bills->integer(3)),
                          bills->text(4),
                          {}};
        if (!bills->isNull(5))
            bill.least = Money::fen(bills->integer(5));
        return bill;
    });
    const auto takes = ahead(account.number);
    if (!due || !takes)
        return {Broken, {}};
    account.bills = *std::move(due);
    account.ahead = *takes;
    return {Ok, bills::toJson(account)};
}

HttpResponse BillerService::ask(const std::string &key)
{
    auto select =
        database_->prepare("SELECT state, result FROM bill_payments WHERE biller = ? AND key = ?");
    if (!select)
        return {Broken, {}};
    const auto row = select->bind(std::string_view(id_)).bind(std::string_view(key)).step();
    if (!row)
        return {Broken, {}};
    if (!*row)
        return {NotFound, bills::neverHeardJson()};
    return {Ok, select->text(0) == "booked" ? bills::toJson(Biller::Booked{select->text(1)})
                                            : bills::toJson(Biller::Refused{select->text(1)})};
}

HttpResponse BillerService::pay(const std::string &key, const std::string &body, Goods *goods)
{
    if (!isKey(key))
        return {Unprocessable, bills::notAnOrderJson(WrongKey)};
    const auto order = bills::parseOrder(body);
    if (!order)
        return {Unprocessable, bills::notAnOrderJson(order.error().detail)};
    auto select =
        database_->prepare("SELECT content FROM bill_payments WHERE biller = ? AND key = ?");
    if (!select)
        return {Broken, {}};
    const auto row = select->bind(std::string_view(id_)).bind(std::string_view(key)).step();
    if (!row)
        return {Broken, {}};
    if (*row) {
        auto again = database_->prepare(
            "UPDATE bill_payments SET times = times + 1 WHERE biller = ? AND key = ?");
        if (again)
            (void)again->bind(std::string_view(id_)).bind(std::string_view(key)).run();
        if (select->text(0) != body)
            return {Conflict, bills::toJson(Biller::Refused{"keyReused"})};
        HttpResponse before = ask(key);
        if (before.body.find("refused") != std::string::npos)
            before.status = Conflict;
        return before;
    }
    const auto paid = book(key, body, *order, goods);
    if (!paid)
        return {Broken, {}};
    if (const auto *booked = std::get_if<Biller::Booked>(&*paid))
        return {Created, bills::toJson(*booked)};
    return {Conflict, bills::toJson(std::get<Biller::Refused>(*paid))};
}

/// Why an order cannot be booked; empty when it can.
Result<std::string> BillerService::refusalFor(const Biller::Order &order, Goods *goods)
{
    if (!refuseWith_.empty())
        return refuseWith_;
    if (goods != nullptr)
        return goods->refusalFor(order);
    for (const Biller::Item &item : order.items) {
        if (item.bill == Biller::PaidAhead) {
            const auto takes = ahead(order.account);
            if (!takes)
                return fail(takes.error());
            if (!*takes || item.amount < (*takes)->least || item.amount > (*takes)->most)
                return "notAhead";
            continue;
        }
        auto select = database_->prepare("SELECT amount, paid_by, ifnull(least, amount) FROM bills "
                                         "LEFT JOIN bills_in_parts USING (biller, account, id) "
                                         "WHERE biller = ? AND account = ? AND id = ?");
        if (!select)
            return fail(select.error());
        const auto row = select->bind(std::string_view(id_))
                             .bind(std::string_view(order.account))
                             .bind(std::string_view(item.bill))
                             .step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return "noSuchAccount";
        if (!select->isNull(1))
            return "alreadyPaid";
        const std::int64_t due = select->integer(0);
        const std::int64_t least = std::min(due, select->integer(2));
        if (item.amount.inFen() > due || item.amount.inFen() < least)
            return "amountChanged";
    }
    return std::string();
}

Result<Biller::Paid> BillerService::book(const std::string &key, const std::string &body,
                                         const Biller::Order &order, Goods *goods)
{
    auto transaction = sqlite::Transaction::begin(*database_);
    if (!transaction)
        return fail(transaction.error());
    const auto refusal = refusalFor(order, goods);
    if (!refusal)
        return fail(refusal.error());
    Money sum;
    auto count = database_->value(
        fmt::format("SELECT count(*) + 1 FROM bill_payments WHERE biller = '{}'", id_));
    if (!count)
        return fail(count.error());
    std::string prefix = id_.substr(0, 1);
    prefix[0] = static_cast<char>(std::toupper(prefix[0]));
    std::string receipt = fmt::format("{}{:0>8}", prefix, *count);
    if (refusal->empty()) {
        for (const Biller::Item &item : order.items) {
            sum += item.amount;
            if (goods != nullptr)
                continue;
            if (auto done = credit(order.account, item, key); !done)
                return fail(done.error());
        }
        if (goods != nullptr) {
            auto sold = goods->sell(order);
            if (!sold)
                return fail(sold.error());
            receipt = *std::move(sold);
        }
    }
    auto insert = database_->prepare("INSERT INTO bill_payments VALUES(?, ?, ?, ?, ?, ?, 1)");
    if (!insert)
        return fail(insert.error());
    auto done = insert->bind(std::string_view(id_))
                    .bind(std::string_view(key))
                    .bind(std::string_view(body))
                    .bind(std::string_view(refusal->empty() ? "booked" : "refused"))
                    .bind(std::string_view(refusal->empty() ? receipt : *refusal))
                    .bind(sum.inFen())
                    .run();
    if (done)
        done = transaction->commit();
    if (!done)
        return fail(done.error());
    if (refusal->empty())
        return Biller::Booked{receipt};
    return Biller::Refused{*refusal};
}

/// What was paid of a bill is not due any more, its late fee before the rest.
Result<void> BillerService::credit(const std::string &account, const Biller::Item &item,
                                   const std::string &key)
{
    const bool isAhead = item.bill == Biller::PaidAhead;
    auto update = database_->prepare(
        isAhead ? "UPDATE paid_ahead SET credit = credit + ?1 WHERE biller = ?3 AND account = ?4"
                : "UPDATE bills SET paid_by = iif(amount = ?1, ?2, NULL), "
                  "amount = iif(amount = ?1, amount, amount - ?1), "
                  "late_fee = iif(amount = ?1, late_fee, max(0, late_fee - ?1)) "
                  "WHERE biller = ?3 AND account = ?4 AND id = ?5");
    if (!update)
        return fail(update.error());
    update->bind(item.amount.inFen())
        .bind(std::string_view(key))
        .bind(std::string_view(id_))
        .bind(std::string_view(account));
    if (!isAhead)
        update->bind(std::string_view(item.bill));
    return update->run();
}

Result<Money> BillerService::booked()
{
    auto sum = database_->value(
        fmt::format("SELECT coalesce(sum(amount), 0) FROM bill_payments WHERE biller = '{}'", id_));
    if (!sum)
        return fail(sum.error());
    return Money::fen(std::stoll(*sum));
}

Result<std::vector<BillerService::Payment>> BillerService::payments()
{
    auto select = database_->prepare("SELECT key, state, result, amount, times, content "
                                     "FROM bill_payments WHERE biller = ? ORDER BY rowid");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(id_));
    return select->rows<Payment>([&] {
        return Payment{select->text(0),
                       select->text(1),
                       select->text(2),
                       Money::fen(select->integer(3)),
                       static_cast<int>(select->integer(4)),
                       select->text(5)};
    });
}

Result<int> BillerService::timesAsked(const std::string &key)
{
    auto select =
        database_->prepare("SELECT times FROM bill_payments WHERE biller = ? AND key = ?");
    if (!select)
        return fail(select.error());
    const auto row = select->bind(std::string_view(id_)).bind(std::string_view(key)).step();
    if (!row)
        return fail(row.error());
    return *row ? static_cast<int>(select->integer(0)) : 0;
}

} // namespace huimin::town
