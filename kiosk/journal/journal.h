// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/crypto.h"
#include "kiosk/base/sqlite.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace huimin {

/// One thing that happened. `transaction` is 0 for what belongs to none.
struct Record {
    std::int64_t sequence = 0;
    WallTime at;
    std::int64_t transaction = 0;
    std::string kind;
    std::string body; ///< JSON
};

/// What was wrong with a journal that had to be set aside.
struct JournalDamage {
    std::string file;             ///< where it lies now, whole
    std::string why;              ///< English, with the place
    std::int64_t lastGood = 0;    ///< sequence of the last record whose chain is right
    std::vector<Record> goodPart; ///< up to there, for numbers that must not repeat
};

/// The station's memory: append-only, every record chained to the one before it by
/// SM3, every append one durable commit (SQLite, WAL, synchronous=FULL).
///
/// One process at a time. No PIN, key, full PAN or track may be in a body; the types
/// that hold them have no serialiser.
class Journal
{
public:
    struct Opened;

    /// Busy when another process has it. A damaged file is moved aside whole, never
    /// mended and never cut; a new one takes its place and `damage` says what was found.
    static Result<Opened> open(const std::string &path, Clock &clock, const char *vfs = nullptr);

    Journal(Journal &&) noexcept;
    Journal &operator=(Journal &&) noexcept;
    ~Journal();

    /// Whether a record opens or closes its transaction; open ones are what recovery
    /// looks at, however long the history is.
    enum class Mark { None, Opens, Closes };

    /// Durable when it returns. An error means that nobody knows whether it is: the
    /// only safe thing is to stop and to read the journal again.
    Result<std::int64_t> append(std::int64_t transaction, const std::string &kind,
                                const std::string &body, Mark mark = Mark::None);

    Result<std::vector<std::int64_t>> openTransactions();
    Result<std::vector<Record>> recordsOf(std::int64_t transaction);
    Result<void> forEach(const std::function<void(const Record &)> &visit);

    std::int64_t lastSequence() const { return sequence_; }
    /// The head of the chain, hex.
    std::string head() const;

    /// Folds the write-ahead log into the file; for moments when nobody waits.
    Result<void> rest();

private:
    struct Lock;

    struct Note;

    Journal(sqlite::Database database, Clock &clock);
    static Result<Journal> openFile(const std::string &path, Clock &clock, const char *vfs);
    static Result<void> somethingIsThere(const std::string &path, const Note &note);
    static std::string setAside(const std::string &path, WallTime now);
    static std::vector<Record> goodPartSetAside(const std::string &path, Clock &clock);
    Result<void> prepare();
    Result<void> makeTables();
    Result<void> verify(const Note &note, JournalDamage &damage);
    std::vector<Record> recordsUpTo(std::int64_t last);

    std::unique_ptr<Lock> lock_;
    Lock *noted_ = nullptr;                      // the lock, when it takes notes
    std::unique_ptr<sqlite::Database> database_; // on the heap: statements keep its address
    Clock *clock_;
    std::optional<sqlite::Statement> insert_;
    std::optional<sqlite::Statement> opens_;
    std::optional<sqlite::Statement> closes_;
    std::int64_t sequence_ = 0;
    std::int64_t rested_ = 0; ///< what the log was folded up to
    crypto::Sm3Digest head_{};
};

struct Journal::Opened {
    Journal journal;
    std::optional<JournalDamage> damage;
};

/// The chain: SM3 over the hash before and everything in the record.
crypto::Sm3Digest chained(const crypto::Sm3Digest &before, const Record &record);

} // namespace huimin
