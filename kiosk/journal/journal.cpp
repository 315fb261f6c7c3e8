// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/journal/journal.h"

#include "kiosk/base/log.h"
#include "kiosk/journal/aside.h"
#include "kiosk/journal/history.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace huimin {

Journal::Journal(const std::string &path, const char *vfs, sqlite::Database database, Clock &clock)
    : path_(path), vfs_(vfs), database_(std::make_unique<sqlite::Database>(std::move(database))),
      clock_(&clock)
{}

Journal::Journal(Journal &&) noexcept = default;
Journal &Journal::operator=(Journal &&) noexcept = default;
Journal::~Journal() = default;

Result<Journal::Opened> Journal::open(const std::string &path, Clock &clock, const char *vfs)
{
    auto lock = JournalLock::take(path);
    if (!lock)
        return fail(lock.error());
    // The note is no part of what another file layer keeps or loses.
    const chain::End note = vfs == nullptr ? (*lock)->read() : chain::End{};

    std::vector<Record> records;
    JournalDamage damage;
    std::optional<Journal> journal;
    auto good = vfs == nullptr ? aside::somethingIsThere(path, note) : Result<void>();
    if (good) {
        auto opened = openFile(path, clock, vfs);
        if (!opened)
            return fail(opened.error());
        journal.emplace(*std::move(opened));
        // Nothing is written before it is known to be whole: what is set aside is evidence.
        good = journal->verify(note, records);
        if (good)
            good = journal->prepare(journal->beginning_);
    }
    if (!good && good.error().code != ErrorCode::Damaged)
        return fail(good.error().code, path + ": " + good.error().detail);
    if (!good) {
        damage.why = describe(good.error());
        damage.goodPart = std::exchange(records, {});
        damage.lastGood = damage.goodPart.empty() ? 0 : damage.goodPart.back().sequence;
        journal.reset(); // closes the file before it is moved
        auto fresh = startAnew(path, clock, vfs, note, damage);
        if (!fresh)
            return fail(fresh.error().code, path + ": " + fresh.error().detail);
        journal.emplace(*std::move(fresh));
    }
    if (vfs == nullptr)
        journal->noted_ = lock->get();
    journal->lock_ = *std::move(lock);
    return Opened{*std::move(journal), std::move(records),
                  good ? std::nullopt : std::optional(std::move(damage))};
}

Result<Journal> Journal::openFile(const std::string &path, Clock &clock, const char *vfs)
{
    auto database = sqlite::Database::open(path, vfs);
    if (!database)
        return fail(database.error());
    database->leaveLogWhenClosed();
    return Journal(path, vfs, *std::move(database), clock);
}

/// Sequences do not begin again: an archive is named by its first one, and numbers that must
/// not repeat are searched for in the file that has the last ones.
Result<Journal> Journal::startAnew(const std::string &path, Clock &clock, const char *vfs,
                                   const chain::End &note, JournalDamage &damage)
{
    if (damage.goodPart.empty() && vfs == nullptr)
        damage.goodPart = aside::newestReadable(path);
    const std::int64_t known = damage.goodPart.empty() ? 0 : damage.goodPart.back().sequence;
    damage.lost = note.sequence > 0 ? std::max<std::int64_t>(note.sequence - known, 0)
                                    : aside::recordsAtMost(path);
    damage.file = aside::setAside(path, clock.wall());
    log::alarm("journal", "{}; set aside as {}", damage.why, damage.file);
    auto fresh = openFile(path, clock, vfs);
    if (!fresh)
        return fresh;
    const chain::Beginning beginning{{known + damage.lost, {}}, {}};
    if (auto prepared = fresh->prepare(beginning); !prepared)
        return fail(prepared.error());
    return fresh;
}

Result<void> Journal::prepare(const chain::Beginning &beginning)
{
    // Checkpoints are made in rest(), so that no append pays for one.
    auto made = database_->execute(R"(
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA wal_autocheckpoint = 0;
    )");
    if (!made)
        return made;
    if (!isMade_)
        made = makeTables(beginning);
    if (!made)
        return made;
    if (recordCount() == 0)
        end_ = beginning.before;
    beginning_ = beginning;
    return {};
}

/// In one piece: a journal whose making was interrupted is a new one, not a damaged one.
Result<void> Journal::makeTables(const chain::Beginning &beginning)
{
    auto commit = sqlite::Transaction::begin(*database_);
    if (!commit)
        return fail(commit.error());
    auto made = chain::makeTables(*database_, beginning);
    if (made)
        made = commit->commit();
    isMade_ = made.has_value();
    return made;
}

/// Reads the whole chain of the file, and writes nothing.
Result<void> Journal::verify(const chain::End &note, std::vector<Record> &records)
{
    const auto tables = database_->value("SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
    if (!tables)
        return fail(tables.error());
    if (*tables == "0" && note.sequence == 0)
        return {}; // new
    if (*tables != "3")
        return fail(ErrorCode::Damaged, "its tables are not there");
    isMade_ = true;
    auto check = database_->value("PRAGMA quick_check(1)");
    if (!check)
        return fail(check.error());
    if (*check != "ok")
        return fail(ErrorCode::Damaged, *check);
    const auto beginning = chain::beginningOf(*database_);
    if (!beginning)
        return fail(beginning.error());
    const auto agrees = [&note](const chain::End &end) {
        return end.sequence != note.sequence || end.head == note.head;
    };
    const auto another = [&note] {
        return fail(ErrorCode::Damaged,
                    fmt::format("record {} is not the one that was written", note.sequence));
    };
    beginning_ = *beginning;
    end_ = beginning_.before;
    if (!beginning_.previous.empty() && !agrees(end_))
        return another();
    auto read = chain::follow(*database_, end_, [&](const Record &record, const auto &hash) {
        records.push_back(record);
        return agrees({record.sequence, hash}) ? Result<void>() : another();
    });
    if (!read)
        return read;
    // A file that goes on from others says so in its first record.
    if (recordCount() == 0 && end_.sequence > 0)
        return fail(ErrorCode::Damaged, "its first record is not there");
    if (end_.sequence < note.sequence)
        return fail(ErrorCode::Damaged,
                    fmt::format("it ends with record {}, but {} records were written",
                                end_.sequence, note.sequence));
    return {};
}

Result<std::int64_t> Journal::append(std::int64_t transaction, const std::string &kind,
                                     const std::string &body, Mark marks)
{
    const Record record{end_.sequence + 1, clock_->wall(), transaction, kind, body};
    const crypto::Sm3Digest hash = chained(end_.head, record);
    auto commit = sqlite::Transaction::begin(*database_);
    if (!commit)
        return fail(commit.error());
    auto done = chain::insert(*database_, record, hash);
    if (done && marks != Mark::None)
        done = mark(record, marks);
    if (done)
        done = commit->commit();
    if (!done)
        return fail(done.error());
    moveOn({record.sequence, hash});
    return end_.sequence;
}

Result<void> Journal::mark(const Record &record, Mark mark)
{
    auto statement =
        database_->prepare(mark == Mark::Opens ? "INSERT INTO open_transactions VALUES(?1, ?2)"
                                               : "DELETE FROM open_transactions WHERE txn = ?1");
    if (!statement)
        return fail(statement.error());
    statement->bind(record.transaction);
    if (mark == Mark::Opens)
        statement->bind(record.sequence);
    return statement->run();
}

void Journal::moveOn(const chain::End &end)
{
    end_ = end;
    if (noted_ != nullptr)
        noted_->write(end_);
}

Result<void> Journal::forEach(const std::function<void(const Record &)> &visit)
{
    return chain::forEach(*database_, visit);
}

std::string Journal::head() const
{
    return toHex(end_.head);
}

// The log is not cut off but written over: blocks that the file has already need no entry in
// the file system's own log, which costs as much as the record. The note begins the next
// log, whose header is a sync of its own, before somebody waits for it.
Result<void> Journal::rest()
{
    if (rested_ == end_.sequence)
        return {};
    if (auto done = database_->value("PRAGMA wal_checkpoint(RESTART)"); !done)
        return fail(done.error());
    if (auto begun = database_->execute(
            fmt::format("INSERT OR REPLACE INTO meta VALUES('rested', '{}')", end_.sequence));
        !begun)
        return begun;
    rested_ = end_.sequence;
    return {};
}

// An archive only grows, and only by whole commits. One that was begun before a power cut is
// gone on with: it bears the same name, since the file still begins with the same record.
// EXTRA: as long as the end of the rollback log is not durable, a power cut would empty it.
Result<void> Journal::archive()
{
    const std::string path = archiveOf(path_, beginning_.before.sequence + 1);
    auto file = sqlite::Database::open(path, vfs_);
    auto done = file ? file->execute("PRAGMA synchronous = EXTRA") : fail(file.error());
    if (done)
        done = copyTo(*file);
    if (!done)
        return fail(done.error().code, path + ": " + done.error().detail);
    archived_ = end_.sequence;
    return {};
}

/// What the archive has already is compared; nothing that was once archived is changed.
Result<void> Journal::copyTo(sqlite::Database &archive)
{
    auto commit = sqlite::Transaction::begin(archive);
    if (!commit)
        return fail(commit.error());
    if (auto made = chain::makeTables(archive, beginning_); !made)
        return made;
    chain::End kept = beginning_.before;
    const auto justRead = [](const Record &, const auto &) { return Result<void>(); };
    if (auto read = chain::follow(archive, kept, justRead); !read)
        return read;
    chain::End end = beginning_.before;
    auto copied = chain::follow(*database_, end, [&](const Record &record, const auto &hash) {
        if (record.sequence > kept.sequence)
            return chain::insert(archive, record, hash);
        if (record.sequence == kept.sequence && hash != kept.head)
            return Result<void>(fail(ErrorCode::Damaged, "it is the past of another journal"));
        return Result<void>();
    });
    if (!copied)
        return copied;
    if (end != end_ || kept.sequence > end.sequence)
        return fail(ErrorCode::Damaged, "it is not the past of this journal");
    return commit->commit();
}

Result<void> Journal::beginAnew(const std::string &kind, const std::string &body)
{
    if (archived_ != end_.sequence)
        return fail(ErrorCode::Refused, "what the journal holds is not archived");
    const std::filesystem::path archive = archiveOf(path_, beginning_.before.sequence + 1);
    const chain::Beginning beginning{end_, archive.filename().string()};
    const Record record{end_.sequence + 1, clock_->wall(), 0, kind, body};
    const crypto::Sm3Digest hash = chained(end_.head, record);
    auto commit = sqlite::Transaction::begin(*database_);
    if (!commit)
        return fail(commit.error());
    auto done = database_->execute("DELETE FROM journal");
    if (done)
        done = chain::writeBeginning(*database_, beginning);
    if (done)
        done = chain::insert(*database_, record, hash);
    if (done)
        done = commit->commit();
    if (!done)
        return done;
    log::info("journal", "turned over: records {} to {} are in {}", beginning_.before.sequence + 1,
              end_.sequence, beginning.previous);
    beginning_ = beginning;
    moveOn({record.sequence, hash});
    return {};
}

} // namespace huimin
