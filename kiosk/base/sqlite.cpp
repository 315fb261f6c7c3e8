// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/sqlite.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace huimin::sqlite {

namespace {

std::unexpected<Error> failed(sqlite3 *connection, int code, std::string_view doing)
{
    const int primary = code & 0xFF;
    const bool damaged = primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
    const bool busy = primary == SQLITE_BUSY || primary == SQLITE_LOCKED;
    const ErrorCode kind = damaged ? ErrorCode::Damaged
                           : busy  ? ErrorCode::Busy
                                   : ErrorCode::Unavailable;
    constexpr std::size_t Shown = 60;
    std::string what(doing.substr(0, Shown));
    std::ranges::replace(what, '\n', ' ');
    const char *why = connection != nullptr ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    return fail(kind, what + ": " + why);
}

} // namespace

void Database::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

void Idle::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Idle::Owned Idle::take(std::string_view sql)
{
    const auto found = statements_.find(sql);
    return found == statements_.end() ? Owned() : std::move(statements_.extract(found).mapped());
}

/// Of two with the same text one is enough.
void Idle::give(Owned statement)
{
    constexpr std::size_t IdleMax = 64;
    if (statements_.size() < IdleMax)
        statements_.try_emplace(sqlite3_sql(statement.get()), std::move(statement));
}

Result<Database> Database::open(const std::string &path, const char *vfs)
{
    return open(path, vfs, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Result<Database> Database::openExisting(const std::string &path, const char *vfs)
{
    return open(path, vfs, SQLITE_OPEN_READWRITE);
}

Result<Database> Database::open(const std::string &path, const char *vfs, int flags)
{
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &connection, flags | SQLITE_OPEN_NOMUTEX, vfs);
    Database database(connection);
    if (code != SQLITE_OK)
        return failed(connection, code, "open " + path);
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, 2000);
    return database;
}

Result<Database> Database::openForReading(const std::string &path, Reading reading)
{
    constexpr int LongestValue = 1 << 20;
    constexpr int BusyMilliseconds = 5000;
    std::string uri = "file:";
    for (const char each : path)
        uri += each == '%'   ? "%25"
               : each == '?' ? "%3f"
               : each == '#' ? "%23"
                             : std::string(1, each);
    uri += reading == Reading::Untouched ? "?immutable=1" : "?mode=ro";
    sqlite3 *connection = nullptr;
    const int code =
        sqlite3_open_v2(uri.c_str(), &connection,
                        SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(connection);
    if (code != SQLITE_OK)
        return failed(connection, code, "open " + path);
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, BusyMilliseconds);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, LongestValue);
    return database;
}

void Database::leaveLogWhenClosed()
{
    sqlite3_db_config(connection_.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

Result<void> Database::execute(const std::string &sql)
{
    const int code = sqlite3_exec(connection_.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failed(connection_.get(), code, sql);
    return {};
}

Result<Statement> Database::prepare(std::string_view sql)
{
    if (auto known = idle_->take(sql))
        return Statement(std::move(known), idle_);
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(connection_.get(), sql.data(), static_cast<int>(sql.size()),
                                        &statement, nullptr);
    if (code != SQLITE_OK)
        return failed(connection_.get(), code, sql);
    return Statement(Idle::Owned(statement), idle_);
}

Result<std::string> Database::value(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, std::string(sql) + ": no row");
    return statement->text(0);
}

std::int64_t Database::lastRow() const
{
    return sqlite3_last_insert_rowid(connection_.get());
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(connection_.get());
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    giveBack();
    statement_ = std::move(other.statement_);
    idle_ = std::move(other.idle_);
    bound_ = other.bound_;
    return *this;
}

Statement::~Statement()
{
    giveBack();
}

void Statement::giveBack()
{
    const auto idle = statement_ ? idle_.lock() : nullptr;
    if (!idle)
        return;
    reset();
    idle->give(std::move(statement_));
}

Statement &Statement::bind(std::int64_t value)
{
    sqlite3_bind_int64(statement_.get(), ++bound_, value);
    return *this;
}

Statement &Statement::bind(std::string_view value)
{
    sqlite3_bind_text(statement_.get(), ++bound_, value.data(), static_cast<int>(value.size()),
                      SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(ByteView value)
{
    sqlite3_bind_blob(statement_.get(), ++bound_, value.data(), static_cast<int>(value.size()),
                      SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindNull()
{
    sqlite3_bind_null(statement_.get(), ++bound_);
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return failed(sqlite3_db_handle(statement_.get()), code, sqlite3_sql(statement_.get()));
}

Result<void> Statement::run()
{
    const auto stepped = step();
    reset();
    if (!stepped)
        return fail(stepped.error());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(statement_.get());
    sqlite3_clear_bindings(statement_.get());
    bound_ = 0;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(statement_.get(), column);
}

std::string Statement::text(int column) const
{
    const auto *text = sqlite3_column_text(statement_.get(), column);
    const auto length = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    return text == nullptr ? std::string()
                           : std::string(reinterpret_cast<const char *>(text), length);
}

Bytes Statement::blob(int column) const
{
    const auto *data =
        static_cast<const std::uint8_t *>(sqlite3_column_blob(statement_.get(), column));
    const auto length = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    return data == nullptr ? Bytes() : Bytes(data, data + length);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

Result<Transaction> Transaction::begin(Database &database)
{
    auto begin = database.prepare("BEGIN IMMEDIATE");
    if (!begin)
        return fail(begin.error());
    if (auto begun = begin->run(); !begun)
        return fail(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : database_(std::exchange(other.database_, nullptr))
{}

Transaction::~Transaction()
{
    if (database_ != nullptr)
        (void)database_->execute("ROLLBACK");
}

Result<void> Transaction::commit()
{
    auto commit = database_->prepare("COMMIT");
    if (!commit)
        return fail(commit.error());
    auto done = commit->run();
    if (done)
        database_ = nullptr;
    return done;
}

} // namespace huimin::sqlite
