// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/journal/journal.h"

#include "kiosk/base/log.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <filesystem>

namespace huimin {

namespace {

constexpr const char *FormatVersion = "1";

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

/// A lock that dies with the process, however it ends.
struct Journal::Lock {
    int file = -1;
    ~Lock()
    {
        if (file >= 0)
            ::close(file);
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

Journal::Journal(std::unique_ptr<Lock> lock, sqlite::Database database, Clock &clock)
    : lock_(std::move(lock)), database_(std::make_unique<sqlite::Database>(std::move(database))),
      clock_(&clock)
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

    JournalDamage damage;
    auto journal = openFile(path, lock, clock, vfs);
    if (journal)
        if (auto good = journal->verify(damage); good)
            return Opened{*std::move(journal), std::nullopt};
        else
            damage.why = describe(good.error());
    else if (journal.error().code != ErrorCode::Damaged)
        return fail(journal.error());
    else
        damage.why = describe(journal.error());
    if (journal) {
        (void)journal->forEach([&](const Record &record) {
            if (record.sequence <= damage.lastGood)
                damage.goodPart.push_back(record);
        });
        lock = std::move(journal->lock_);
    }
    journal = fail(ErrorCode::Damaged); // closes the file before it is moved

    damage.file = fmt::format("{}.damaged-{:%Y%m%d-%H%M%S}", path,
                              std::chrono::time_point_cast<std::chrono::seconds>(clock.wall()));
    for (const char *part : {"", "-wal", "-shm"}) {
        std::error_code ignored;
        std::filesystem::rename(path + part, damage.file + part, ignored);
    }
    log::alarm("journal", "{}; set aside as {}", damage.why, damage.file);
    auto fresh = openFile(path, lock, clock, vfs);
    if (!fresh)
        return fail(fresh.error());
    return Opened{*std::move(fresh), std::move(damage)};
}

Result<Journal> Journal::openFile(const std::string &path, std::unique_ptr<Lock> &lock,
                                  Clock &clock, const char *vfs)
{
    auto database = sqlite::Database::open(path, vfs);
    if (!database)
        return fail(database.error());
    Journal journal(nullptr, *std::move(database), clock);
    if (auto prepared = journal.prepare(); !prepared)
        return fail(prepared.error());
    journal.lock_ = std::move(lock);
    return journal;
}

Result<void> Journal::prepare()
{
    // Checkpoints are made in rest(), so that no append pays for one.
    auto made = database_->execute(R"(
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA wal_autocheckpoint = 0;
        CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS journal(
            sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, txn INTEGER NOT NULL,
            kind TEXT NOT NULL, body TEXT NOT NULL, hash BLOB NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS open_transactions(
            txn INTEGER PRIMARY KEY, first INTEGER NOT NULL) STRICT;
    )");
    if (!made)
        return made;
    auto version = database_->value("SELECT value FROM meta WHERE key = 'format'");
    if (!version && version.error().code == ErrorCode::NotFound) {
        if (auto set = database_->execute(
                fmt::format("INSERT INTO meta VALUES('format', '{}')", FormatVersion));
            !set)
            return set;
    } else if (!version) {
        return fail(version.error());
    } else if (*version != FormatVersion) {
        return fail(ErrorCode::Unavailable, "journal format " + *version + " is not known here");
    }
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

/// Reads the whole chain.
Result<void> Journal::verify(JournalDamage &damage)
{
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
            return {};
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
    }
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

std::string Journal::head() const
{
    return toHex(head_);
}

Result<void> Journal::rest()
{
    auto done = database_->value("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace huimin
