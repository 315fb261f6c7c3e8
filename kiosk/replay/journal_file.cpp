// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/replay/journal_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <utility>

namespace huimin::replay {

namespace {

namespace fs = std::filesystem;

// As a station makes them. Others of these names may be views or hold code, and are not read.
constexpr std::array Tables{
    std::pair{"journal",
              "CREATE TABLE journal( sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, txn "
              "INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, hash BLOB NOT NULL) "
              "STRICT"},
    std::pair{"meta", "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"}};

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
    for (const auto &[name, sql] : Tables) {
        auto select =
            database.prepare("SELECT sql FROM sqlite_schema WHERE name = ? AND type = 'table'");
        if (!select)
            return fail(select.error());
        const auto row = select->bind(std::string_view(name)).step();
        if (!row)
            return fail(row.error());
        if (!*row || oneSpaced(select->text(0)) != sql)
            return fail(ErrorCode::BadData, "it holds no journal of a station");
    }
    return {};
}

/// The next records behind one; how many there were.
Result<int> readBatch(sqlite::Database &database, std::int64_t &last,
                      const std::optional<chain::End> &follows, const Visit &visit)
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
        visit({{sequence, wallTime(select->integer(1)), select->integer(2), select->text(3),
                select->text(4)},
               select->blob(5),
               false,
               count == 0 ? follows : std::nullopt});
    }
}

/// One moment of a file.
class Snapshot
{
public:
    explicit Snapshot(sqlite::Database &database)
        : database_(database), begun_(database.execute("BEGIN"))
    {}
    ~Snapshot()
    {
        if (begun_)
            (void)database_.execute("COMMIT");
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    const Result<void> &begun() const { return begun_; }

private:
    sqlite::Database &database_;
    Result<void> begun_;
};

/// Reads on behind `last`: from a file, and before that from the archives that it follows. A
/// kiosk may turn its file over meanwhile, so that is asked each time.
class Walk
{
public:
    explicit Walk(const Visit &visit) : visit_(visit) {}

    Result<void> through(const std::string &path)
    {
        if (std::ranges::find(open_, path) != open_.end())
            return fail(ErrorCode::Damaged, path + ": it follows itself");
        open_.push_back(path);
        auto read = readFile(path);
        open_.pop_back();
        if (!read && !named_) {
            named_ = true;
            return fail(read.error().code,
                        fmt::format("{}: {}{}", path,
                                    last_ > 0 ? fmt::format("behind record {}: ", last_) : "",
                                    read.error().detail));
        }
        return read;
    }

private:
    Result<void> readFile(const std::string &path)
    {
        std::optional<Aside> aside;
        auto database = open(path, aside);
        if (!database)
            return fail(database.error());
        if (auto good = isJournal(*database); !good)
            return good;
        std::string asked;
        for (;;) {
            std::string older;
            const auto count = readSome(*database, path, asked, older);
            if (!count)
                return fail(count.error());
            if (!older.empty()) {
                asked = older;
                if (auto read = through(older); !read)
                    return read;
            } else if (*count < BatchSize) {
                return {};
            }
        }
    }

    /// All of it of one moment. `older` is the archive that has to be read before, unless it
    /// was asked already or is not here.
    Result<int> readSome(sqlite::Database &database, const std::string &path,
                         const std::string &asked, std::string &older)
    {
        const Snapshot moment(database);
        if (!moment.begun())
            return fail(moment.begun().error());
        const auto beginning = chain::beginningOf(database);
        if (!beginning)
            return fail(beginning.error());
        const bool isBehind = beginning->before.sequence > last_;
        if (isBehind && !beginning->previous.empty()) {
            const auto archive = (fs::path(path).parent_path() / beginning->previous).string();
            if (archive != asked && holdsSomething(archive)) {
                older = archive;
                return 0;
            }
        }
        std::optional<chain::End> follows;
        if (isBehind && last_ == 0)
            follows = beginning->before;
        return readBatch(database, last_, follows, visit_);
    }

    const Visit &visit_;
    std::int64_t last_ = 0;
    bool named_ = false;
    std::vector<std::string> open_;
};

} // namespace

Result<void> readJournalFile(const std::string &path, const Visit &visit)
{
    return Walk(visit).through(path);
}

} // namespace huimin::replay
