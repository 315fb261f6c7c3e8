// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/journal/lock.h"

#include <memory>
#include <optional>
#include <vector>

namespace huimin {

/// What was wrong with a journal that had to be set aside.
struct JournalDamage {
    std::string file;             ///< where it lies now, whole
    std::string why;              ///< English, with the place
    std::int64_t lastGood = 0;    ///< sequence of the last record whose chain is right
    std::vector<Record> goodPart; ///< up to there, for numbers that must not repeat
    std::int64_t lost = 0;        ///< so many records may have stood behind the good part
};

/// The station's memory: append-only, every record chained to the one before it by
/// SM3, every append one durable commit (SQLite, WAL, synchronous=FULL).
///
/// Its file is turned over from time to time: what it holds goes into an archive beside
/// it, and one record that stands for all of that begins it anew. So what an append and a
/// start cost depends on the file alone, however long the history is (see README.md).
///
/// One process at a time. No PIN, key, full PAN or track may be in a body; the types
/// that hold them have no serialiser.
class Journal
{
public:
    struct Opened;

    /// Busy when another process has it. The file is read once, checked and given out. A
    /// damaged one is moved aside whole, never mended and never cut; a new one takes its place
    /// and `damage` says what was found. Its sequences go on behind all that may have been used.
    static Result<Opened> open(const std::string &path, Clock &clock, const char *vfs = nullptr);

    Journal(Journal &&) noexcept;
    Journal &operator=(Journal &&) noexcept;
    ~Journal();

    /// Whether a record opens or closes its transaction, for those who look from outside.
    enum class Mark { None, Opens, Closes };

    /// Durable when it returns. An error means that nobody knows whether it is: the
    /// only safe thing is to stop and to read the journal again.
    Result<std::int64_t> append(std::int64_t transaction, const std::string &kind,
                                const std::string &body, Mark mark = Mark::None);

    /// The records of the file, in order; what is older is in forEachInHistory().
    Result<void> forEach(const std::function<void(const Record &)> &visit);
    std::int64_t recordCount() const { return end_.sequence - beginning_.before.sequence; }

    std::int64_t lastSequence() const { return end_.sequence; }
    /// The head of the chain, hex.
    std::string head() const;

    /// Folds the write-ahead log into the file; for moments when nobody waits.
    Result<void> rest();

    /// The first half of turning over: every record of the file is durably in its archive.
    /// An error changes nothing here, and doing it again is harmless.
    Result<void> archive();
    /// The second half: the records make way for this one, in one durable commit. Refused
    /// before they are archived; of other errors the same is true as of append().
    Result<void> beginAnew(const std::string &kind, const std::string &body);

private:
    Journal(const std::string &path, const char *vfs, sqlite::Database database, Clock &clock);
    static Result<Journal> openFile(const std::string &path, Clock &clock, const char *vfs);
    static Result<Journal> startAnew(const std::string &path, Clock &clock, const char *vfs,
                                     const chain::End &note, JournalDamage &damage);
    Result<void> prepare(const chain::Beginning &beginning);
    Result<void> makeTables(const chain::Beginning &beginning);
    Result<void> mark(const Record &record, Mark mark);
    Result<void> verify(const chain::End &note, std::vector<Record> &records);
    Result<void> copyTo(sqlite::Database &archive);
    void moveOn(const chain::End &end);

    std::unique_ptr<JournalLock> lock_;
    JournalLock *noted_ = nullptr; // the lock, when it takes notes
    std::string path_;
    const char *vfs_;
    std::unique_ptr<sqlite::Database> database_; // on the heap: its address stays
    Clock *clock_;
    bool isMade_ = false; ///< the file has its tables
    chain::Beginning beginning_;
    chain::End end_;
    std::int64_t rested_ = 0;   ///< what the log was folded up to
    std::int64_t archived_ = 0; ///< what the archive holds for certain
};

struct Journal::Opened {
    Journal journal;
    std::vector<Record> records; ///< of the file, in order
    std::optional<JournalDamage> damage;
};

} // namespace huimin
