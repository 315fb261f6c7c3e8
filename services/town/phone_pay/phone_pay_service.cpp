// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/phone_pay/phone_pay_service.h"

#include "services/phone_pay/phone_messages.h"
#include "services/town/bank/acquirer_host.h"
#include "services/town/request_path.h"

#include <fmt/format.h>

namespace huimin::town {

using namespace http_status;

namespace {

constexpr const char *CodePrefix = "https://pay.example/p/";

HttpResponse refused(const std::string &reason)
{
    return {Conflict, phone_pay::toJson(PhonePay::Refused{reason})};
}

/// A payment code's first digits and length, by its kind.
std::pair<std::string, std::size_t> shapeOf(const std::string &kind)
{
    if (kind == "alipay")
        return {"28", 18};
    if (kind == "unionpay")
        return {"62", 19};
    return {"13", 18};
}

std::int64_t seconds(WallTime time)
{
    return std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count();
}

} // namespace

Result<PhonePayService> PhonePayService::open(sqlite::Database &database, Ledger &ledger,
                                              crypto::Random &random)
{
    auto made = database.execute(R"(
        CREATE TABLE IF NOT EXISTS wallets(
            id TEXT PRIMARY KEY, kind TEXT NOT NULL, account TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS wallet_codes(
            code TEXT PRIMARY KEY, wallet TEXT NOT NULL, until INTEGER NOT NULL,
            key TEXT) STRICT;
        CREATE TABLE IF NOT EXISTS charges(
            key TEXT PRIMARY KEY, content TEXT NOT NULL, state TEXT NOT NULL,
            wallet TEXT NOT NULL, amount INTEGER NOT NULL, result TEXT NOT NULL) STRICT;
    )");
    if (!made)
        return fail(made.error());
    return PhonePayService(database, ledger, random);
}

Result<void> PhonePayService::addWallet(const Wallet &wallet)
{
    auto insert = database_->prepare("INSERT OR IGNORE INTO wallets VALUES(?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(wallet.id))
        .bind(std::string_view(wallet.kind))
        .bind(std::string_view(wallet.account))
        .run();
}

Result<std::optional<PhonePayService::Wallet>> PhonePayService::walletOf(const std::string &id)
{
    auto select = database_->prepare("SELECT id, kind, account FROM wallets WHERE id = ?");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(id));
    return select->firstRow<Wallet>([&]() -> Result<Wallet> {
        return Wallet{select->text(0), select->text(1), select->text(2)};
    });
}

std::string PhonePayService::digits(std::size_t count)
{
    constexpr std::size_t Counted = 6;
    constexpr std::int64_t Most = 1'000'000;
    std::string text;
    for (const std::uint8_t byte : random_->bytes(count - Counted))
        text += static_cast<char>('0' + byte % 10);
    return text + fmt::format("{:06}", given_++ % Most);
}

Result<std::string> PhonePayService::showCode(const std::string &id, WallTime now)
{
    const auto wallet = walletOf(id);
    if (!wallet || !*wallet)
        return fail(ErrorCode::NotFound, "no such wallet: " + id);
    const auto [lead, length] = shapeOf((*wallet)->kind);
    const std::string code = lead + digits(length - lead.size());
    auto insert = database_->prepare("INSERT INTO wallet_codes VALUES(?, ?, ?, NULL)");
    if (!insert)
        return fail(insert.error());
    auto done = insert->bind(std::string_view(code))
                    .bind(std::string_view(id))
                    .bind(seconds(now + CodeLives))
                    .run();
    if (!done)
        return fail(done.error());
    return code;
}

Result<std::optional<PhonePayService::Row>> PhonePayService::find(const std::string &key)
{
    auto select = database_->prepare(
        "SELECT key, content, state, wallet, amount, result FROM charges WHERE key = ?");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(key));
    return select->firstRow<Row>([&]() -> Result<Row> {
        return Row{select->text(0), select->text(1),    select->text(2),
                   select->text(3), select->integer(4), select->text(5)};
    });
}

Result<std::optional<PhonePayService::Row>> PhonePayService::newestWaiting()
{
    const auto key =
        database_->value("SELECT key FROM charges WHERE state = 'waiting' AND wallet <> '' "
                         "ORDER BY rowid DESC LIMIT 1");
    if (!key)
        return std::nullopt;
    return find(*key);
}

Result<void> PhonePayService::store(const Row &row)
{
    auto insert = database_->prepare("INSERT INTO charges VALUES(?, ?, ?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(row.key))
        .bind(std::string_view(row.content))
        .bind(std::string_view(row.state))
        .bind(std::string_view(row.wallet))
        .bind(row.fen)
        .bind(std::string_view(row.result))
        .run();
}

Result<void> PhonePayService::change(const Row &row)
{
    auto update =
        database_->prepare("UPDATE charges SET state = ?, wallet = ?, result = ? WHERE key = ?");
    if (!update)
        return fail(update.error());
    return update->bind(std::string_view(row.state))
        .bind(std::string_view(row.wallet))
        .bind(std::string_view(row.result))
        .bind(std::string_view(row.key))
        .run();
}

HttpResponse PhonePayService::answer(const HttpRequest &request, WallTime now,
                                     const std::string &refusal)
{
    if (request.path == "/v1/status" && request.method == "GET")
        return {Ok, R"({"state":"open"})"};
    const bool puts = request.method == "PUT";
    if (const auto key = partBetween(request.path, "/v1/charges/", "/code"); key && puts)
        return offer(*key, request.body, refusal);
    if (const auto key = partBetween(request.path, "/v1/charges/", "/undo"); key && puts)
        return undo(*key);
    if (const auto key = partBetween(request.path, "/v1/charges/", ""); key) {
        if (puts)
            return charge(*key, request.body, now, refusal);
        if (request.method == "GET") {
            const auto row = find(*key);
            return row ? state(*row, Ok) : HttpResponse{Broken, {}};
        }
    }
    return {NotFound, {}};
}

HttpResponse PhonePayService::state(const std::optional<Row> &row, int good)
{
    if (!row)
        return {NotFound, phone_pay::toJson(PhonePay::NeverHeard{})};
    if (row->state == "waiting")
        return {good, phone_pay::toJson(PhonePay::Waiting{})};
    if (row->state != "paid")
        return refused(row->state == "refused" ? row->result : "closed");
    const auto wallet = walletOf(row->wallet);
    if (!wallet || !*wallet)
        return {Broken, {}};
    return {good, phone_pay::toJson(PhonePay::Paid{(*wallet)->kind, row->result})};
}

HttpResponse PhonePayService::charge(const std::string &key, const std::string &body, WallTime now,
                                     const std::string &refusal)
{
    if (!isKey(key))
        return {Unprocessable, phone_pay::notAChargeJson(WrongKey)};
    const auto asked = phone_pay::parseCharge(body);
    if (!asked || asked->code.empty())
        return {Unprocessable,
                phone_pay::notAChargeJson(asked ? "code is missing" : asked.error().detail)};
    const auto known = find(key);
    if (!known)
        return {Broken, {}};
    // The code is not kept: the same charge is the one with the same sum and subject.
    const std::string content = fmt::format("{} {}", asked->amount.inFen(), asked->subject);
    if (*known)
        return (*known)->content == content || (*known)->content.empty() ? state(*known, Ok)
                                                                         : refused("keyReused");
    Row row{key, content, "refused", {}, asked->amount.inFen(), refusal};
    auto transaction = sqlite::Transaction::begin(*database_);
    if (!transaction)
        return {Broken, {}};
    if (refusal.empty()) {
        auto taken = take(row, asked->code.reveal(), now);
        if (!taken)
            return {Broken, {}};
        row = *std::move(taken);
    }
    if (!store(row) || !transaction->commit())
        return {Broken, {}};
    return state(row, Created);
}

/// Whose code is it, is it still good, and does its owner have to be asked?
Result<PhonePayService::Row> PhonePayService::take(Row row, const std::string &code, WallTime now)
{
    auto select = database_->prepare("SELECT wallet, until, key FROM wallet_codes WHERE code = ?");
    auto use = database_->prepare("UPDATE wallet_codes SET key = ? WHERE code = ?");
    if (!select || !use)
        return fail(select ? use.error() : select.error());
    const auto there = select->bind(std::string_view(code)).step();
    if (!there)
        return fail(there.error());
    if (!*there || !select->isNull(2) || select->integer(1) < seconds(now)) {
        row.result = *there ? "codeOver" : "codeUnknown";
        return row;
    }
    row.wallet = select->text(0);
    if (auto used = use->bind(std::string_view(row.key)).bind(std::string_view(code)).run(); !used)
        return fail(used.error());
    if (asks_ || Money::fen(row.fen) > AsksAbove) {
        row.state = "waiting";
        return row;
    }
    if (auto paid = pay(row); !paid)
        return fail(paid.error());
    return row;
}

/// From the account behind the wallet; or refused, when there is not enough on it.
Result<void> PhonePayService::pay(Row &row)
{
    const auto wallet = walletOf(row.wallet);
    if (!wallet || !*wallet)
        return fail(ErrorCode::NotFound, "no such wallet: " + row.wallet);
    const auto balance = ledger_->balance((*wallet)->account);
    if (!balance)
        return fail(balance.error());
    const Money amount = Money::fen(row.fen);
    if (*balance < amount) {
        row.state = "refused";
        row.result = "notEnough";
        return {};
    }
    if (auto moved = ledger_->move((*wallet)->account, AcquirerHost::BillClearing, amount, row.key);
        !moved)
        return moved;
    row.state = "paid";
    row.result = "T" + digits(12);
    return {};
}

HttpResponse PhonePayService::offer(const std::string &key, const std::string &body,
                                    const std::string &refusal)
{
    if (!isKey(key))
        return {Unprocessable, phone_pay::notAChargeJson(WrongKey)};
    const auto asked = phone_pay::parseCharge(body);
    if (!asked || !asked->code.empty())
        return {Unprocessable,
                phone_pay::notAChargeJson(asked ? "code is not asked for" : asked.error().detail)};
    const auto known = find(key);
    if (!known)
        return {Broken, {}};
    const std::string content = fmt::format("{} {}", asked->amount.inFen(), asked->subject);
    if (*known && ((*known)->state != "waiting" || (*known)->content != content))
        return refused((*known)->state == "waiting" ? "keyReused" : "closed");
    if (*known)
        return {Created, phone_pay::codeJson((*known)->result)};
    const bool isRefused = !refusal.empty();
    const Row row{key,
                  content,
                  isRefused ? "refused" : "waiting",
                  {},
                  asked->amount.inFen(),
                  isRefused ? refusal : CodePrefix + digits(16)};
    if (!store(row))
        return {Broken, {}};
    return isRefused ? refused(refusal) : HttpResponse{Created, phone_pay::codeJson(row.result)};
}

HttpResponse PhonePayService::undo(const std::string &key)
{
    if (!isKey(key))
        return {Unprocessable, phone_pay::notAChargeJson(WrongKey)};
    const auto known = find(key);
    auto transaction = sqlite::Transaction::begin(*database_);
    if (!known || !transaction)
        return {Broken, {}};
    Result<void> done;
    if (!*known) {
        done = store({key, {}, "closed", {}, 0, {}});
    } else if (Row row = **known; row.state == "paid") {
        const auto wallet = walletOf(row.wallet);
        if (!wallet || !*wallet)
            return {Broken, {}};
        done =
            ledger_->move(AcquirerHost::BillClearing, (*wallet)->account, Money::fen(row.fen), key);
        row.state = "undone";
        if (done)
            done = change(row);
    } else if (row.state == "waiting") {
        row.state = "closed";
        done = change(row);
    }
    if (!done || !transaction->commit())
        return {Broken, {}};
    return {Ok, phone_pay::undoneJson(true)};
}

Result<void> PhonePayService::readCode(const std::string &wallet, const std::string &code)
{
    const auto known = walletOf(wallet);
    if (!known || !*known)
        return fail(ErrorCode::NotFound, "no such wallet: " + wallet);
    auto select =
        database_->prepare("SELECT key FROM charges WHERE state = 'waiting' AND result = ?");
    if (!select)
        return fail(select.error());
    const auto there = select->bind(std::string_view(code)).step();
    if (!there)
        return fail(there.error());
    if (!*there || code.empty())
        return fail(ErrorCode::Refused, "nobody waits for this code");
    auto row = find(select->text(0));
    if (!row || !*row)
        return fail(ErrorCode::NotFound, "nobody waits for this code");
    (*row)->wallet = wallet;
    if (auto paid = pay(**row); !paid)
        return paid;
    return change(**row);
}

Result<void> PhonePayService::confirm(bool yes)
{
    auto row = newestWaiting();
    if (!row)
        return fail(row.error());
    if (!*row || (*row)->wallet.empty())
        return fail(ErrorCode::Refused, "no telephone asks anything");
    if (yes) {
        if (auto paid = pay(**row); !paid)
            return paid;
    } else {
        (*row)->state = "refused";
        (*row)->result = "closed";
    }
    return change(**row);
}

Result<std::vector<PhonePayService::Charge>> PhonePayService::charges()
{
    auto select = database_->prepare(
        "SELECT c.key, c.state, coalesce(w.account, ''), c.amount, c.result FROM charges c "
        "LEFT JOIN wallets w ON w.id = c.wallet ORDER BY c.rowid");
    if (!select)
        return fail(select.error());
    return select->rows<Charge>([&] {
        const bool isReason = select->text(1) == "refused";
        return Charge{select->text(0), select->text(1), select->text(2),
                      Money::fen(select->integer(3)), isReason ? select->text(4) : std::string()};
    });
}

} // namespace huimin::town
