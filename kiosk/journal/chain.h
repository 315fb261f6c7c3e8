// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/crypto.h"
#include "kiosk/base/sqlite.h"

#include <functional>
#include <string>

namespace huimin {

/// One thing that happened. `transaction` is 0 for what belongs to none.
struct Record {
    std::int64_t sequence = 0;
    WallTime at;
    std::int64_t transaction = 0;
    std::string kind;
    std::string body; ///< JSON
};

/// The chain: SM3 over the hash before and everything in the record.
crypto::Sm3Digest chained(const crypto::Sm3Digest &before, const Record &record);

} // namespace huimin

/// What the live file of a journal and its archives have in common: their tables, and the
/// chain that goes through all of them.
namespace huimin::chain {

/// How far a chain has been read.
struct End {
    std::int64_t sequence = 0;
    crypto::Sm3Digest head{};

    friend bool operator==(const End &, const End &) = default;
};

/// What the first record of a file follows.
struct Beginning {
    End before;
    std::string previous; ///< the archive, in the same folder; empty: no record is older
};

/// Inside a transaction of the caller's, so that they are all there or none. What is there
/// already stays.
Result<void> makeTables(sqlite::Database &file, const Beginning &beginning);
Result<void> writeBeginning(sqlite::Database &file, const Beginning &beginning);
/// Of a file that was never turned over it is the default.
Result<Beginning> beginningOf(sqlite::Database &file);

Result<void> insert(sqlite::Database &file, const Record &record, const crypto::Sm3Digest &hash);

/// Every record of the file in order, without a look at the chain.
Result<void> forEach(sqlite::Database &file, const std::function<void(const Record &)> &visit);

using Follow = std::function<Result<void>(const Record &, const crypto::Sm3Digest &)>;
/// Every record of the file, each only if it follows the one before it; `end` moves along.
/// Damaged names the record.
Result<void> follow(sqlite::Database &file, End &end, const Follow &visit);

} // namespace huimin::chain
