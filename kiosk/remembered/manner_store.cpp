// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/remembered/manner_store.h"

#include "kiosk/base/log.h"
#include "kiosk/remembered/needs.h"

namespace huimin::remembered {

using session::CardIdentity;
using session::Manner;

namespace {

constexpr const char *Making = R"(
CREATE TABLE IF NOT EXISTS manner(
  card BLOB PRIMARY KEY, needs TEXT NOT NULL, day INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS manner_day ON manner(day);
)";

/// Tells, and makes of an error that there is nothing.
template <typename T>
T orElse(Result<T> result, T otherwise)
{
    if (result)
        return *std::move(result);
    log::warning("manners", "{}", describe(result.error()));
    return otherwise;
}

} // namespace

MannerStore::MannerStore(Settings settings, Clock &clock, std::unique_ptr<CardFile> file)
    : settings_(std::move(settings)), clock_(clock), file_(std::move(file))
{}

Result<std::unique_ptr<MannerStore>> MannerStore::open(const Settings &settings, Secret<Bytes> key,
                                                       Clock &clock, const char *fileLayer)
{
    auto file = CardFile::open({settings.file, Making, "manner"}, std::move(key), fileLayer);
    if (!file)
        return fail(file.error());
    std::unique_ptr<MannerStore> store(new MannerStore(settings, clock, *std::move(file)));
    if (auto done = store->dropOld(); !done)
        return fail(done.error());
    return store;
}

std::optional<Manner> MannerStore::find(const CardIdentity &card)
{
    return orElse(lookUp(card), std::optional<Manner>());
}

bool MannerStore::keep(const CardIdentity &card, const Manner &manner)
{
    const auto done = write(card, needsOf(manner));
    if (!done)
        log::warning("manners", "{}", describe(done.error()));
    return done.has_value();
}

bool MannerStore::forget(const CardIdentity &card)
{
    const auto done = drop(card);
    if (!done)
        log::warning("manners", "{}", describe(done.error()));
    return done.has_value();
}

Result<std::optional<Manner>> MannerStore::lookUp(const CardIdentity &card)
{
    if (auto done = dropOld(); !done)
        return fail(done.error());
    const Bytes name = file_->nameOf(card);
    auto select = file_->database().prepare("SELECT needs, day FROM manner WHERE card=?");
    if (!select)
        return fail(select.error());
    const auto row = select->bind(ByteView(name)).step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    const Manner manner = mannerOf(select->text(0));
    const bool isFresh = select->integer(1) == today();
    select->reset();
    if (!isFresh) {
        auto update = file_->database().prepare("UPDATE manner SET day=? WHERE card=?");
        if (!update)
            return fail(update.error());
        if (auto done = update->bind(today()).bind(ByteView(name)).run(); !done)
            return fail(done.error());
    }
    return manner;
}

Result<void> MannerStore::write(const CardIdentity &card, const std::string &needs)
{
    auto insert = file_->database().prepare("INSERT OR REPLACE INTO manner VALUES(?,?,?)");
    if (!insert)
        return fail(insert.error());
    const Bytes name = file_->nameOf(card);
    auto done = insert->bind(ByteView(name)).bind(std::string_view(needs)).bind(today()).run();
    if (!done)
        return done;
    auto room =
        file_->database().prepare("DELETE FROM manner WHERE card IN (SELECT card FROM manner "
                                  "ORDER BY day DESC, card = ? DESC LIMIT -1 OFFSET ?)");
    if (!room)
        return fail(room.error());
    return room->bind(ByteView(name)).bind(std::int64_t{settings_.most}).run();
}

Result<void> MannerStore::drop(const CardIdentity &card)
{
    auto erase = file_->database().prepare("DELETE FROM manner WHERE card=?");
    if (!erase)
        return fail(erase.error());
    return erase->bind(ByteView(file_->nameOf(card))).run();
}

Result<void> MannerStore::dropOld()
{
    auto erase = file_->database().prepare("DELETE FROM manner WHERE day<?");
    if (!erase)
        return fail(erase.error());
    return erase->bind(today() - settings_.keptDays).run();
}

} // namespace huimin::remembered
