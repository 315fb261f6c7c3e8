// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/journal/chain.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>

namespace huimin {

namespace {

void appendNumber(Bytes &to, std::int64_t number)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        to.push_back(
            static_cast<std::uint8_t>(static_cast<std::uint64_t>(number) >> shift & 0xFFu));
}

} // namespace

crypto::Sm3Digest chained(const crypto::Sm3Digest &before, const Record &record)
{
    Bytes all(before.begin(), before.end());
    appendNumber(all, record.sequence);
    appendNumber(all, inMilliseconds(record.at));
    appendNumber(all, record.transaction);
    append(all, bytesOf(record.kind));
    all.push_back(0);
    append(all, bytesOf(record.body));
    return crypto::sm3(all);
}

} // namespace huimin

namespace huimin::chain {

namespace {

constexpr const char *FormatVersion = "1";

Record recordIn(const sqlite::Statement &row)
{
    return {row.integer(0), wallTime(row.integer(1)), row.integer(2), row.text(3), row.text(4)};
}

using Meta = std::map<std::string, std::string>;

Result<Meta> metaOf(sqlite::Database &file)
{
    auto select = file.prepare("SELECT key, value FROM meta");
    if (!select)
        return fail(select.error());
    Meta meta;
    const auto read = select->forEachRow([&] {
        meta[select->text(0)] = select->text(1);
        return Result<void>();
    });
    if (!read)
        return fail(read.error());
    if (const std::string &format = meta["format"]; !format.empty() && format != FormatVersion)
        return fail(ErrorCode::Unavailable, "journal format " + format + " is not known here");
    return meta;
}

} // namespace

Result<void> makeTables(sqlite::Database &file, const Beginning &beginning)
{
    auto made = file.execute(fmt::format(R"(
        CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS journal(
            sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, txn INTEGER NOT NULL,
            kind TEXT NOT NULL, body TEXT NOT NULL, hash BLOB NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS open_transactions(
            txn INTEGER PRIMARY KEY, first INTEGER NOT NULL) STRICT;
        INSERT OR IGNORE INTO meta VALUES('format', '{}');
    )",
                                         FormatVersion));
    if (!made)
        return made;
    auto meta = metaOf(file);
    if (!meta)
        return fail(meta.error());
    return (*meta)["after"].empty() ? writeBeginning(file, beginning) : Result<void>();
}

Result<void> writeBeginning(sqlite::Database &file, const Beginning &beginning)
{
    auto insert = file.prepare("INSERT OR REPLACE INTO meta VALUES(?, ?)");
    if (!insert)
        return fail(insert.error());
    const std::string sequence = std::to_string(beginning.before.sequence);
    const std::string head = toHex(beginning.before.head);
    for (const auto &[key, value] :
         {std::pair<std::string_view, std::string_view>{"after", sequence},
          {"afterHash", head},
          {"previous", beginning.previous}})
        if (auto done = insert->bind(key).bind(value).run(); !done)
            return done;
    return {};
}

Result<Beginning> beginningOf(sqlite::Database &file)
{
    auto meta = metaOf(file);
    if (!meta)
        return fail(meta.error());
    const std::string &sequence = (*meta)["after"];
    const std::string &hash = (*meta)["afterHash"];
    const std::string &previous = (*meta)["previous"];
    Beginning beginning;
    if (sequence.empty() && hash.empty() && previous.empty())
        return beginning;
    const char *end = sequence.data() + sequence.size();
    const auto [stopped, wrong] = std::from_chars(sequence.data(), end, beginning.before.sequence);
    const auto head = fromHex(hash);
    if (wrong != std::errc() || stopped != end || beginning.before.sequence < 0 || !head ||
        head->size() != beginning.before.head.size() || previous.find('/') != std::string::npos)
        return fail(ErrorCode::Damaged, "what it follows cannot be read");
    std::ranges::copy(*head, beginning.before.head.begin());
    if (previous.empty() && beginning.before.head != crypto::Sm3Digest{})
        return fail(ErrorCode::Damaged, "it does not say which archive it follows");
    beginning.previous = previous;
    return beginning;
}

Result<void> insert(sqlite::Database &file, const Record &record, const crypto::Sm3Digest &hash)
{
    auto statement = file.prepare("INSERT INTO journal VALUES(?, ?, ?, ?, ?, ?)");
    if (!statement)
        return fail(statement.error());
    return statement->bind(record.sequence)
        .bind(inMilliseconds(record.at))
        .bind(record.transaction)
        .bind(std::string_view(record.kind))
        .bind(std::string_view(record.body))
        .bind(ByteView(hash))
        .run();
}

Result<void> forEach(sqlite::Database &file, const std::function<void(const Record &)> &visit)
{
    auto select =
        file.prepare("SELECT sequence, at, txn, kind, body FROM journal ORDER BY sequence");
    if (!select)
        return fail(select.error());
    return select->forEachRow([&] {
        visit(recordIn(*select));
        return Result<void>();
    });
}

Result<void> follow(sqlite::Database &file, End &end, const Follow &visit)
{
    auto select =
        file.prepare("SELECT sequence, at, txn, kind, body, hash FROM journal ORDER BY sequence");
    if (!select)
        return fail(select.error());
    return select->forEachRow([&]() -> Result<void> {
        const Record record = recordIn(*select);
        const crypto::Sm3Digest hash = chained(end.head, record);
        const bool follows = record.sequence == end.sequence + 1;
        if (!follows || !std::ranges::equal(hash, select->blob(5)))
            return fail(ErrorCode::Damaged,
                        fmt::format("the chain breaks at record {}", end.sequence + 1));
        end = {record.sequence, hash};
        return visit(record, hash);
    });
}

} // namespace huimin::chain
