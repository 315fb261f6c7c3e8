// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace huimin::sqlite {

class Statement;

/// Statements that nobody uses at the moment, by their text: to understand one takes longer
/// than most of them run.
class Idle
{
public:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Owned = std::unique_ptr<sqlite3_stmt, Finalize>;

    Owned take(std::string_view sql);
    void give(Owned statement);

private:
    std::map<std::string, Owned, std::less<>> statements_;
};

/// One connection to one SQLite file, used from one thread. Every call reports;
/// nothing throws.
class Database
{
public:
    /// Creates the file if it is not there. `vfs` names a registered file layer
    /// other than the default one (the storm's, which loses power).
    static Result<Database> open(const std::string &path, const char *vfs = nullptr);
    /// A file that is not there is an error.
    static Result<Database> openExisting(const std::string &path, const char *vfs = nullptr);

    /// How much of the file this process may count on.
    enum class Reading {
        Shared,    ///< another program may write to it meanwhile
        Untouched, ///< nobody writes; nothing is made beside it, and a log is not looked at
    };
    /// For files of which nothing is known: nothing is written, and no code of theirs runs.
    static Result<Database> openForReading(const std::string &path, Reading reading);

    /// Closing leaves file and write-ahead log as they are: only a checkpoint that is asked
    /// for changes the file.
    void leaveLogWhenClosed();

    /// Statements without parameters or rows, one or several.
    Result<void> execute(const std::string &sql);

    Result<Statement> prepare(std::string_view sql);

    /// A single-value question: `PRAGMA quick_check`, `SELECT max(seq) ...`.
    Result<std::string> value(std::string_view sql);

    std::int64_t lastRow() const;
    std::int64_t changes() const;

private:
    friend class Statement;
    struct Close {
        void operator()(sqlite3 *connection) const;
    };

    explicit Database(sqlite3 *connection) : connection_(connection) {}
    static Result<Database> open(const std::string &path, const char *vfs, int flags);

    std::unique_ptr<sqlite3, Close> connection_;
    std::shared_ptr<Idle> idle_ = std::make_shared<Idle>(); // goes first, and finalizes its own
};

/// A prepared statement. Parameters are bound in order; `step` says whether a
/// row stands ready; `reset` makes it ready for the next use. When it goes, its database
/// keeps it for whoever prepares the same text.
class Statement
{
public:
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    Statement &bind(std::int64_t value);
    Statement &bind(std::string_view value);
    Statement &bind(ByteView value);
    Statement &bindNull();

    /// True: a row stands ready. False: done.
    Result<bool> step();
    /// For statements without rows: step once and reset.
    Result<void> run();
    /// For statements with rows: `visit` reads each by the functions below, and ends it all
    /// with an error of its own.
    template <typename Visit>
    Result<void> forEachRow(Visit visit)
    {
        for (;;) {
            const auto row = step();
            if (!row)
                return fail(row.error());
            if (!*row)
                return {};
            if (auto done = visit(); !done)
                return done;
        }
    }
    /// All rows; `read` makes a Row of one, or says what is wrong with it.
    template <typename Row, typename Read>
    Result<std::vector<Row>> rows(Read read)
    {
        std::vector<Row> all;
        auto done = forEachRow([&]() -> Result<void> {
            Result<Row> row = read();
            if (!row)
                return fail(row.error());
            all.push_back(*std::move(row));
            return {};
        });
        if (!done)
            return fail(done.error());
        return all;
    }
    /// The first row, as rows() reads it; nothing where there is none.
    template <typename Row, typename Read>
    Result<std::optional<Row>> firstRow(Read read)
    {
        const auto there = step();
        if (!there)
            return fail(there.error());
        if (!*there)
            return std::optional<Row>();
        Result<Row> row = read();
        if (!row)
            return fail(row.error());
        return std::optional<Row>(*std::move(row));
    }
    void reset();

    std::int64_t integer(int column) const;
    std::string text(int column) const;
    Bytes blob(int column) const;
    bool isNull(int column) const;

private:
    friend class Database;

    Statement(Idle::Owned statement, std::weak_ptr<Idle> idle)
        : statement_(std::move(statement)), idle_(std::move(idle))
    {}
    void giveBack();

    Idle::Owned statement_;
    std::weak_ptr<Idle> idle_; // gone with its database
    int bound_ = 0;
};

/// BEGIN IMMEDIATE ... COMMIT; rolls back when it goes without commit().
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Database &database) : database_(&database) {}

    Database *database_; // borrowed; null once committed
};

} // namespace huimin::sqlite
