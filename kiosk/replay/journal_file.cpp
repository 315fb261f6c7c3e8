// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/replay/journal_file.h"

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>

namespace huimin::replay {

namespace {

namespace fs = std::filesystem;

// As a station makes it. Another table of that name may be a view or hold code, and is not
// read.
constexpr const char *Table =
    "CREATE TABLE journal( sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, txn INTEGER NOT "
    "NULL, kind TEXT NOT NULL, body TEXT NOT NULL, hash BLOB NOT NULL) STRICT";

/// So many at a time: a kiosk that wants to fold its log waits for whoever reads.
constexpr int BatchSize = 500;

std::string oneSpaced(const std::string &text)
{
    std::string out;
    for (const char each : text) {
        const bool blank = each == ' ' || each == '\n' || each == '\t' || each == '\r';
        if (!blank)
            out += each;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    return out;
}

/// A folder for a copy, gone with it.
class Aside
{
public:
    Aside()
    {
        std::error_code none;
        std::string made = (fs::temp_directory_path(none) / "huimin-journal-XXXXXX").string();
        if (!none && ::mkdtemp(made.data()) != nullptr)
            folder_ = made;
    }
    ~Aside()
    {
        std::error_code ignored;
        if (!folder_.empty())
            fs::remove_all(folder_, ignored);
    }
    Aside(const Aside &) = delete;
    Aside &operator=(const Aside &) = delete;

    /// File and log, side by side; returns the file.
    Result<std::string> copy(const std::string &path) const
    {
        const std::string to = folder_ + "/journal.db";
        std::error_code failed;
        if (!folder_.empty())
            fs::copy_file(path, to, failed);
        if (!folder_.empty() && !failed)
            fs::copy_file(path + "-wal", to + "-wal", failed);
        if (folder_.empty() || failed)
            return fail(ErrorCode::Unavailable, "no room for a copy: " + failed.message());
        return to;
    }

private:
    std::string folder_;
};

bool holdsSomething(const std::string &path)
{
    std::error_code missing;
    const auto size = fs::file_size(path, missing);
    return !missing && size > 0;
}

/// Beside a log there is an index of it, or nobody has the journal: then SQLite would make
/// one, so it gets a copy instead.
Result<sqlite::Database> open(const std::string &path, std::optional<Aside> &aside)
{
    using Reading = sqlite::Database::Reading;
    if (!holdsSomething(path + "-wal"))
        return sqlite::Database::openForReading(path, Reading::Untouched);
    if (holdsSomething(path + "-shm"))
        return sqlite::Database::openForReading(path, Reading::Shared);
    aside.emplace();
    const auto copied = aside->copy(path);
    if (!copied)
        return fail(copied.error());
    return sqlite::Database::openForReading(*copied, Reading::Shared);
}

Result<void> isJournal(sqlite::Database &database)
{
    auto select =
        database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'journal' AND type = 'table'");
    if (!select)
        return fail(select.error());
    const auto row = select->step();
    if (!row)
        return fail(row.error());
    if (!*row || oneSpaced(select->text(0)) != Table)
        return fail(ErrorCode::BadData, "it holds no journal of a station");
    return {};
}

/// The next records behind one; how many there were.
Result<int> readBatch(sqlite::Database &database, std::int64_t &last, const Visit &visit)
{
    auto select = database.prepare("SELECT sequence, at, txn, kind, body, hash FROM journal "
                                   "WHERE sequence > ? ORDER BY sequence LIMIT ?");
    if (!select)
        return fail(select.error());
    select->bind(last).bind(std::int64_t{BatchSize});
    for (int count = 0;; ++count) {
        const auto row = select->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return count;
        const std::int64_t sequence = select->integer(0);
        // A damaged tree may lead round in a circle.
        if (sequence <= last)
            return fail(ErrorCode::Damaged, "its records are not in order");
        last = sequence;
        visit({{sequence, WallTime(std::chrono::milliseconds(select->integer(1))),
                select->integer(2), select->text(3), select->text(4)},
               select->blob(5),
               false});
    }
}

} // namespace

Result<void> readJournalFile(const std::string &path, const Visit &visit)
{
    std::optional<Aside> aside;
    auto database = open(path, aside);
    if (!database)
        return fail(database.error().code, path + ": " + database.error().detail);
    if (const auto done = isJournal(*database); !done)
        return fail(done.error().code, path + ": " + done.error().detail);
    for (std::int64_t last = 0;;) {
        const auto count = readBatch(*database, last, visit);
        if (!count)
            return fail(count.error().code,
                        fmt::format("{}: behind record {}: {}", path, last, count.error().detail));
        if (*count < BatchSize)
            return {};
    }
}

} // namespace huimin::replay
