// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/sqlite.h"
#include "services/http/http.h"
#include "services/town/billers/account_checks.h"

#include <functional>

namespace huimin::town {

/// One company that sends bills: its books on SQLite, and openapi.yaml over them.
/// Payments are remembered by key for ever.
class BillerService
{
public:
    /// `id` is the company: "water".
    static Result<BillerService> open(sqlite::Database &database, std::string id);

    Result<void> addAccount(const std::string &account, const std::string &owner,
                            const std::string &address);
    Result<void> addBill(const std::string &account, const Biller::Bill &bill);
    /// From now on money may be paid ahead for this account.
    Result<void> takeAhead(const std::string &account, const Biller::Ahead &ahead);

    /// What is sold and is no bill: it has books of its own, in the same file.
    class Goods
    {
    public:
        virtual ~Goods() = default;
        /// Why it cannot be had, in the words of a refusal; empty: it can.
        virtual Result<std::string> refusalFor(const Biller::Order &order) = 0;
        /// In the same transaction as the payment; the receipt.
        virtual Result<std::string> sell(const Biller::Order &order) = 0;
    };

    AccountChecks &checks() { return checks_; }

    /// The path begins behind the company's own: "/v1/payments/...".
    HttpResponse answer(const HttpRequest &request, WallTime now = {}, Goods *goods = nullptr);

    /// Sum of what was booked, for those who check the books.
    Result<Money> booked();
    /// How often a payment with this key was heard.
    Result<int> timesAsked(const std::string &key);

    struct Payment {
        std::string key;
        std::string state;  ///< "booked" or "refused"
        std::string result; ///< receipt or reason
        Money amount;       ///< what was booked
        int times = 0;
        std::string order; ///< as it was sent
    };
    Result<std::vector<Payment>> payments();

    /// From now on every new payment is refused with this reason; empty for normal.
    void refuseWith(std::string reason) { refuseWith_ = std::move(reason); }

private:
    BillerService(sqlite::Database &database, std::string id, AccountChecks checks)
        : database_(&database), id_(std::move(id)), checks_(std::move(checks))
    {}

    HttpResponse findBills(const std::string &account, const std::vector<Biller::Answer> &answers,
                           WallTime now);
    HttpResponse severalOf(const std::vector<std::string> &accounts);
    Result<std::optional<Biller::Account>> household(const std::string &account);
    HttpResponse billsOf(Biller::Account account);
    HttpResponse pay(const std::string &key, const std::string &body, Goods *goods);
    HttpResponse ask(const std::string &key);
    Result<Biller::Paid> book(const std::string &key, const std::string &body,
                              const Biller::Order &order, Goods *goods);
    Result<std::string> refusalFor(const Biller::Order &order, Goods *goods);
    Result<std::optional<Biller::Ahead>> ahead(const std::string &account);
    Result<void> credit(const std::string &account, const Biller::Item &item,
                        const std::string &key);

    sqlite::Database *database_; // borrowed; the town owns it
    std::string id_;
    AccountChecks checks_;
    std::string refuseWith_;
};

} // namespace huimin::town
