// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/journal/journal.h"

#include "kiosk/base/log.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <functional>

namespace huimin {

namespace {

constexpr const char *FormatVersion = "1";
constexpr const char *AsideMark = ".damaged-";

void appendNumber(Bytes &to, std::int64_t number)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        to.push_back(
            static_cast<std::uint8_t>(static_cast<std::uint64_t>(number) >> shift & 0xFFu));
}

std::int64_t millis(WallTime at)
{
    return at.time_since_epoch().count();
}

} // namespace

/// What the lock file says about the last record.
struct Journal::Note {
    std::int64_t sequence = 0; ///< 0: nothing is known
    crypto::Sm3Digest head{};
};

/// A lock that dies with the process, however it ends. Its file also holds a note of the
/// last record, written once that is durable and never synced by itself: after a power cut
/// it may be behind the journal, never before it. So a journal that is behind its note has
/// lost something, which SQLite alone cannot tell from a write that was never finished.
struct Journal::Lock {
    int file = -1;
    ~Lock()
    {
        if (file >= 0)
            ::close(file);
    }

    static std::string line(std::int64_t sequence, const crypto::Sm3Digest &head)
    {
        const std::string said = fmt::format("{:020} {}", sequence, toHex(head));
        return fmt::format("{} {}\n", said, toHex(crypto::sm3(bytesOf(said))).substr(0, 16));
    }
    void write(const Note &note) const
    {
        const std::string text = line(note.sequence, note.head);
        // A note that is not written is only a guard less.
        (void)!::pwrite(file, text.data(), text.size(), 0);
    }
    Note read() const
    {
        std::array<char, 128> text{};
        const auto size = ::pread(file, text.data(), text.size(), 0);
        const std::string_view said(text.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
        Note note;
        const auto head = said.size() > 85 ? fromHex(said.substr(21, 64))
                                           : Result<Bytes>(fail(ErrorCode::BadData));
        if (head) {
            std::ranges::copy(*head, note.head.begin());
            (void)std::from_chars(said.data(), said.data() + 20, note.sequence);
            if (said == line(note.sequence, note.head))
                return note;
        }
        if (!said.empty())
            log::warning("journal", "the note of the last record cannot be read");
        return {};
    }
};

crypto::Sm3Digest chained(const crypto::Sm3Digest &before, const Record &record)
{
    Bytes all(before.begin(), before.end());
    appendNumber(all, record.sequence);
    appendNumber(all, millis(record.at));
    appendNumber(all, record.transaction);
    append(all, bytesOf(record.kind));
    all.push_back(0);
    append(all, bytesOf(record.body));
    return crypto::sm3(all);
}

Journal::Journal(sqlite::Database database, Clock &clock)
    : database_(std::make_unique<sqlite::Database>(std::move(database))), clock_(&clock)
{}

Journal::Journal(Journal &&) noexcept = default;
Journal &Journal::operator=(Journal &&) noexcept = default;
Journal::~Journal() = default;

Result<Journal::Opened> Journal::open(const std::string &path, Clock &clock, const char *vfs)
{
    auto lock = std::make_unique<Lock>();
    lock->file = ::open((path + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock->file < 0)
        return fail(ErrorCode::Unavailable, path + ".lock cannot be opened");
    if (::flock(lock->file, LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::Busy, "another kiosk has the journal " + path);
    // The note is no part of what another file layer keeps or loses.
    const Note note = vfs == nullptr ? lock->read() : Note{};

    JournalDamage damage;
    std::optional<Journal> journal;
    auto good = vfs == nullptr ? somethingIsThere(path, note) : Result<void>();
    if (good) {
        auto opened = openFile(path, clock, vfs);
        if (!opened)
            return fail(opened.error());
        journal.emplace(*std::move(opened));
        // Nothing is written before it is known to be whole: what is set aside is evidence.
        good = journal->verify(note, damage);
        if (good)
            good = journal->prepare();
    }
    if (!good && good.error().code != ErrorCode::Damaged)
        return fail(good.error().code, path + ": " + good.error().detail);
    if (!good) {
        damage.why = describe(good.error());
        if (journal)
            damage.goodPart = journal->recordsUpTo(damage.lastGood);
        journal.reset(); // closes the file before it is moved
        if (damage.goodPart.empty() && note.sequence > 0)
            damage.goodPart = goodPartSetAside(path, clock);
        damage.file = setAside(path, clock.wall());
        log::alarm("journal", "{}; set aside as {}", damage.why, damage.file);
        auto fresh = openFile(path, clock, vfs);
        if (!fresh)
            return fail(fresh.error());
        journal.emplace(*std::move(fresh));
        if (auto prepared = journal->prepare(); !prepared)
            return fail(prepared.error().code, path + ": " + prepared.error().detail);
    }
    if (vfs == nullptr)
        journal->noted_ = lock.get();
    journal->lock_ = std::move(lock);
    return Opened{*std::move(journal), good ? std::nullopt : std::optional(std::move(damage))};
}

Result<Journal> Journal::openFile(const std::string &path, Clock &clock, const char *vfs)
{
    auto database = sqlite::Database::open(path, vfs);
    if (!database)
        return fail(database.error());
    database->leaveLogWhenClosed();
    return Journal(*std::move(database), clock);
}

/// Asked before SQLite is: to it an empty file is a new one, and a log beside that is rubbish
/// to be removed.
Result<void> Journal::somethingIsThere(const std::string &path, const Note &note)
{
    std::error_code missing;
    const auto size = std::filesystem::file_size(path, missing);
    if (!missing && size > 0)
        return {};
    std::error_code noLog;
    const auto log = std::filesystem::file_size(path + "-wal", noLog);
    if (note.sequence == 0 && (noLog || log == 0))
        return {};
    return fail(ErrorCode::Damaged,
                fmt::format("the file is {}, but {} records were written",
                            missing ? "gone" : "empty",
                            note.sequence > 0 ? std::to_string(note.sequence) : "some"));
}

/// Moves file and log away, whole; returns where to.
std::string Journal::setAside(const std::string &path, WallTime now)
{
    const std::string base = fmt::format("{}{}{:%Y%m%d-%H%M%S}", path, AsideMark,
                                         std::chrono::time_point_cast<std::chrono::seconds>(now));
    std::string name = base;
    for (int more = 2; std::filesystem::exists(name) || std::filesystem::exists(name + "-wal");
         ++more)
        name = fmt::format("{}-{}", base, more);
    for (const char *part : {"", "-wal", "-shm"}) {
        std::error_code ignored;
        std::filesystem::rename(path + part, name + part, ignored);
    }
    return name;
}

/// What can be read of the journal that was set aside before this one, when the process
/// ended before the new one had a record.
std::vector<Record> Journal::goodPartSetAside(const std::string &path, Clock &clock)
{
    const std::filesystem::path file(path);
    std::vector<std::string> names;
    std::error_code ignored;
    for (const auto &each : std::filesystem::directory_iterator(file.parent_path(), ignored))
        if (const std::string name = each.path().filename().string();
            name.starts_with(file.filename().string() + AsideMark) && !name.ends_with("-wal") &&
            !name.ends_with("-shm"))
            names.push_back(each.path().string());
    std::ranges::sort(names, std::greater());
    for (const std::string &name : names) {
        auto journal = openFile(name, clock, nullptr);
        if (!journal)
            continue;
        JournalDamage damage;
        (void)journal->verify({}, damage);
        if (damage.lastGood > 0)
            return journal->recordsUpTo(damage.lastGood);
    }
    return {};
}

/// All of them or none: a journal whose making was interrupted is a new one, not a damaged
/// one.
Result<void> Journal::makeTables()
{
    auto commit = sqlite::Transaction::begin(*database_);
    if (!commit)
        return fail(commit.error());
    auto made = database_->execute(fmt::format(R"(
        CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS journal(
            sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, txn INTEGER NOT NULL,
            kind TEXT NOT NULL, body TEXT NOT NULL, hash BLOB NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS open_transactions(
            txn INTEGER PRIMARY KEY, first INTEGER NOT NULL) STRICT;
        INSERT OR IGNORE INTO meta VALUES('format', '{}');
    )",
                                               FormatVersion));
    return made ? commit->commit() : made;
}

Result<void> Journal::prepare()
{
    // Checkpoints are made in rest(), so that no append pays for one.
    auto made = database_->execute(R"(
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA wal_autocheckpoint = 0;
    )");
    if (made)
        made = makeTables();
    if (!made)
        return made;
    const auto version = database_->value("SELECT value FROM meta WHERE key = 'format'");
    if (!version)
        return fail(version.error());
    if (*version != FormatVersion)
        return fail(ErrorCode::Unavailable, "journal format " + *version + " is not known here");
    auto insert = database_->prepare("INSERT INTO journal VALUES(?, ?, ?, ?, ?, ?)");
    auto opens = database_->prepare("INSERT INTO open_transactions VALUES(?, ?)");
    auto closes = database_->prepare("DELETE FROM open_transactions WHERE txn = ?");
    if (!insert || !opens || !closes)
        return fail(!insert ? insert.error() : !opens ? opens.error() : closes.error());
    insert_ = *std::move(insert);
    opens_ = *std::move(opens);
    closes_ = *std::move(closes);
    return {};
}

/// Reads the whole chain, and writes nothing.
Result<void> Journal::verify(const Note &note, JournalDamage &damage)
{
    const auto tables = database_->value("SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
    if (!tables)
        return fail(tables.error());
    if (*tables == "0" && note.sequence == 0)
        return {}; // new
    if (*tables != "3")
        return fail(ErrorCode::Damaged, "its tables are not there");
    auto check = database_->value("PRAGMA quick_check(1)");
    if (!check)
        return fail(check.error());
    if (*check != "ok")
        return fail(ErrorCode::Damaged, *check);
    auto select = database_->prepare(
        "SELECT sequence, at, txn, kind, body, hash FROM journal ORDER BY sequence");
    if (!select)
        return fail(select.error());
    for (;;) {
        const auto row = select->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        Record record{select->integer(0), WallTime(std::chrono::milliseconds(select->integer(1))),
                      select->integer(2), select->text(3), select->text(4)};
        const crypto::Sm3Digest hash = chained(head_, record);
        const Bytes stored = select->blob(5);
        const bool follows = record.sequence == sequence_ + 1;
        if (!follows || !std::ranges::equal(hash, stored))
            return fail(ErrorCode::Damaged,
                        fmt::format("the chain breaks at record {}", sequence_ + 1));
        head_ = hash;
        sequence_ = record.sequence;
        damage.lastGood = sequence_;
        if (sequence_ == note.sequence && head_ != note.head)
            return fail(ErrorCode::Damaged,
                        fmt::format("record {} is not the one that was written", sequence_));
    }
    if (sequence_ < note.sequence)
        return fail(ErrorCode::Damaged,
                    fmt::format("it holds {} records, but {} records were written", sequence_,
                                note.sequence));
    return {};
}

Result<std::int64_t> Journal::append(std::int64_t transaction, const std::string &kind,
                                     const std::string &body, Mark mark)
{
    const Record record{sequence_ + 1, clock_->wall(), transaction, kind, body};
    const crypto::Sm3Digest hash = chained(head_, record);
    auto commit = sqlite::Transaction::begin(*database_);
    if (!commit)
        return fail(commit.error());
    auto done = insert_->bind(record.sequence)
                    .bind(millis(record.at))
                    .bind(transaction)
                    .bind(std::string_view(kind))
                    .bind(std::string_view(body))
                    .bind(ByteView(hash))
                    .run();
    if (done && mark == Mark::Opens)
        done = opens_->bind(transaction).bind(record.sequence).run();
    if (done && mark == Mark::Closes)
        done = closes_->bind(transaction).run();
    if (done)
        done = commit->commit();
    if (!done)
        return fail(done.error());
    sequence_ = record.sequence;
    head_ = hash;
    if (noted_ != nullptr)
        noted_->write({sequence_, head_});
    return sequence_;
}

Result<std::vector<std::int64_t>> Journal::openTransactions()
{
    auto select = database_->prepare("SELECT txn FROM open_transactions ORDER BY txn");
    if (!select)
        return fail(select.error());
    std::vector<std::int64_t> open;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return open;
        open.push_back(select->integer(0));
    }
}

Result<std::vector<Record>> Journal::recordsOf(std::int64_t transaction)
{
    auto select = database_->prepare(
        "SELECT sequence, at, txn, kind, body FROM journal WHERE txn = ?1 AND sequence >= "
        "coalesce((SELECT first FROM open_transactions WHERE txn = ?1), 0) ORDER BY sequence");
    if (!select)
        return fail(select.error());
    select->bind(transaction);
    std::vector<Record> records;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return records;
        records.push_back({select->integer(0),
                           WallTime(std::chrono::milliseconds(select->integer(1))),
                           select->integer(2), select->text(3), select->text(4)});
    }
}

Result<void> Journal::forEach(const std::function<void(const Record &)> &visit)
{
    auto select =
        database_->prepare("SELECT sequence, at, txn, kind, body FROM journal ORDER BY sequence");
    if (!select)
        return fail(select.error());
    for (;;) {
        const auto row = select->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        visit({select->integer(0), WallTime(std::chrono::milliseconds(select->integer(1))),
               select->integer(2), select->text(3), select->text(4)});
    }
}

std::vector<Record> Journal::recordsUpTo(std::int64_t last)
{
    std::vector<Record> records;
    (void)forEach([&](const Record &record) {
        if (record.sequence <= last)
            records.push_back(record);
    });
    return records;
}

std::string Journal::head() const
{
    return toHex(head_);
}

// The log is not cut off but written over: blocks that the file has already need no entry in
// the file system's own log, which costs as much as the record. The note begins the next
// log, whose header is a sync of its own, before somebody waits for it.
Result<void> Journal::rest()
{
    if (rested_ == sequence_)
        return {};
    if (auto done = database_->value("PRAGMA wal_checkpoint(RESTART)"); !done)
        return fail(done.error());
    if (auto begun = database_->execute(
            fmt::format("INSERT OR REPLACE INTO meta VALUES('rested', '{}')", sequence_));
        !begun)
        return begun;
    rested_ = sequence_;
    return {};
}

} // namespace huimin
