// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/base/sqlite.h"
#include "services/http/http.h"
#include "services/phone_pay/phone_pay.h"
#include "services/town/bank/ledger.h"

#include <vector>

namespace huimin::town {

/// The town's provider of payments by telephone: wallets that draw on accounts of the bank, the
/// codes that they show, and openapi.yaml over its books. Payments are remembered by key for ever.
class PhonePayService
{
public:
    static Result<PhonePayService> open(sqlite::Database &database, Ledger &ledger,
                                        crypto::Random &random);

    struct Wallet {
        std::string id;
        std::string kind;    ///< "weixin", "alipay", "unionpay"
        std::string account; ///< of the bank
    };
    Result<void> addWallet(const Wallet &wallet);

    /// What the telephone shows now; good for a minute, and once.
    Result<std::string> showCode(const std::string &wallet, WallTime now);
    /// The owner reads a code off a screen and pays it. Refused: it is no code of ours, or over.
    Result<void> readCode(const std::string &wallet, const std::string &code);
    /// From now on the telephone asks its owner each time, whatever the sum.
    void alwaysAsks(bool asks) { asks_ = asks; }
    /// The owner says yes, or no, to the newest payment that waits.
    Result<void> confirm(bool yes);

    /// The path begins behind the provider's own: "/v1/charges/...".
    HttpResponse answer(const HttpRequest &request, WallTime now, const std::string &refusal = {});

    struct Charge {
        std::string key;
        std::string state; ///< "paid", "waiting", "refused", "undone", "closed"
        std::string account;
        Money amount;
        std::string reason;
    };
    /// In the order in which they came.
    Result<std::vector<Charge>> charges();

    /// A telephone asks its owner above this (any provider's usual limit).
    static constexpr Money AsksAbove = Money::yuan(1000);
    static constexpr auto CodeLives = std::chrono::seconds(60);

private:
    PhonePayService(sqlite::Database &database, Ledger &ledger, crypto::Random &random)
        : database_(&database), ledger_(&ledger), random_(&random)
    {}

    struct Row {
        std::string key;
        std::string content;
        std::string state;
        std::string wallet;
        std::int64_t fen = 0;
        std::string result; ///< reference, reason or code
    };
    Result<std::optional<Row>> find(const std::string &key);
    Result<std::optional<Row>> newestWaiting();
    Result<std::optional<Wallet>> walletOf(const std::string &id);
    Result<void> store(const Row &row);
    Result<void> change(const Row &row);
    HttpResponse charge(const std::string &key, const std::string &body, WallTime now,
                        const std::string &refusal);
    HttpResponse offer(const std::string &key, const std::string &body, const std::string &refusal);
    HttpResponse state(const std::optional<Row> &row, int good);
    HttpResponse undo(const std::string &key);
    Result<Row> take(Row row, const std::string &code, WallTime now);
    Result<void> pay(Row &row);
    /// Nobody can guess them, and they come once: the last six count.
    std::string digits(std::size_t count);

    sqlite::Database *database_; // borrowed; the town owns them
    Ledger *ledger_;
    crypto::Random *random_;
    bool asks_ = false;
    std::int64_t given_ = 0; ///< numbers since the town was opened
};

} // namespace huimin::town
