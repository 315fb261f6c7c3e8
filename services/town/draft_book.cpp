// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/draft_book.h"

#include "kiosk/base/date_time.h"

namespace huimin::town {

using namespace std::chrono;

namespace {

constexpr days KeptFor(30);
/// So long it is known that there was something.
constexpr days KnownFor(90);
constexpr hours UtcOffset(8);

} // namespace

Result<DraftBook> DraftBook::open(sqlite::Database &database, std::string office)
{
    auto made = database.execute(R"(
        CREATE TABLE IF NOT EXISTS drafts(
            office TEXT NOT NULL, hash TEXT NOT NULL, about TEXT NOT NULL, content TEXT NOT NULL,
            until INTEGER NOT NULL, over INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY(office, hash)) STRICT;
    )");
    if (!made)
        return fail(made.error());
    return DraftBook(database, std::move(office));
}

Result<std::string> DraftBook::keep(const std::string &hash, const Entry &entry, WallTime now)
{
    if (auto done = forgetOld(now); !done)
        return fail(done.error());
    const WallTime until = now + KeptFor;
    auto insert = database_->prepare("INSERT OR REPLACE INTO drafts(office, hash, about, content, "
                                     "until) VALUES(?, ?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    const auto done = insert->bind(std::string_view(office_))
                          .bind(std::string_view(hash))
                          .bind(std::string_view(entry.about))
                          .bind(std::string_view(entry.content))
                          .bind(inMilliseconds(until))
                          .run();
    if (!done)
        return fail(done.error());
    return dayText(floor<days>(until + UtcOffset));
}

Result<std::optional<DraftBook::Entry>> DraftBook::find(const std::string &hash, WallTime now)
{
    if (auto done = forgetOld(now); !done)
        return fail(done.error());
    auto select =
        database_->prepare("SELECT about, content, over FROM drafts WHERE office = ? AND hash = ?");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(office_)).bind(std::string_view(hash));
    return select->firstRow<Entry>([&]() -> Result<Entry> {
        return Entry{select->text(0), select->text(1), select->integer(2) != 0};
    });
}

Result<void> DraftBook::drop(const std::string &hash)
{
    auto remove = database_->prepare("DELETE FROM drafts WHERE office = ? AND hash = ?");
    if (!remove)
        return fail(remove.error());
    return remove->bind(std::string_view(office_)).bind(std::string_view(hash)).run();
}

Result<void> DraftBook::dropAbout(const std::string &about)
{
    auto remove = database_->prepare("DELETE FROM drafts WHERE office = ? AND about = ?");
    if (!remove)
        return fail(remove.error());
    return remove->bind(std::string_view(office_)).bind(std::string_view(about)).run();
}

/// First what is in it, later that there was anything.
Result<void> DraftBook::forgetOld(WallTime now)
{
    auto empty = database_->prepare("UPDATE drafts SET about = '', content = '', over = 1 "
                                    "WHERE office = ? AND until < ?");
    auto remove = database_->prepare("DELETE FROM drafts WHERE office = ? AND until < ?");
    if (!empty || !remove)
        return fail(!empty ? empty.error() : remove.error());
    if (auto done = empty->bind(std::string_view(office_)).bind(inMilliseconds(now)).run(); !done)
        return done;
    return remove->bind(std::string_view(office_)).bind(inMilliseconds(now - KnownFor)).run();
}

Result<int> DraftBook::count()
{
    auto select = database_->prepare("SELECT count(*) FROM drafts WHERE office = ? AND over = 0");
    if (!select)
        return fail(select.error());
    const auto row = select->bind(std::string_view(office_)).step();
    if (!row)
        return fail(row.error());
    return static_cast<int>(select->integer(0));
}

Result<void> DraftBook::endAll(WallTime now)
{
    auto update = database_->prepare("UPDATE drafts SET until = ? WHERE office = ?");
    if (!update)
        return fail(update.error());
    if (auto done =
            update->bind(inMilliseconds(now - hours(1))).bind(std::string_view(office_)).run();
        !done)
        return done;
    return forgetOld(now);
}

} // namespace huimin::town
