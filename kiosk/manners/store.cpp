// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/manners/store.h"

#include "kiosk/base/crypto.h"
#include "kiosk/base/file.h"
#include "kiosk/base/log.h"
#include "kiosk/manners/needs.h"

#include <chrono>
#include <filesystem>

namespace huimin::manners {

using session::CardIdentity;
using session::Manner;

namespace {

constexpr std::size_t KeyLeast = 32;

/// What is deleted is overwritten: forgotten means that it is not in the file.
constexpr const char *Making = R"(
PRAGMA secure_delete=ON;
CREATE TABLE IF NOT EXISTS secret(name BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS manner(
  card BLOB PRIMARY KEY, needs TEXT NOT NULL, day INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS manner_day ON manner(day);
)";

/// A database is one file, or one and what it had begun.
void remove(const std::string &file)
{
    std::error_code error;
    for (const char *end : {"", "-journal", "-wal", "-shm"})
        std::filesystem::remove(file + end, error);
}

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

Result<Secret<Bytes>> readKey(const std::string &path)
{
    const auto text = fileText(path);
    if (!text)
        return fail(text.error());
    const std::string trimmed = text->substr(0, text->find_last_not_of(" \r\n") + 1);
    auto bytes = fromHex(trimmed);
    if (!bytes || bytes->size() < KeyLeast)
        return fail(ErrorCode::BadData, path + " must hold 32 bytes or more in hex");
    return Secret<Bytes>(*std::move(bytes));
}

Store::Store(Settings settings, Secret<Bytes> key, Clock &clock, sqlite::Database database)
    : settings_(std::move(settings)), key_(std::move(key)), clock_(clock),
      database_(std::move(database))
{}

Result<std::unique_ptr<Store>> Store::open(const Settings &settings, Secret<Bytes> key,
                                           Clock &clock, const char *fileLayer)
{
    for (const bool again : {false, true}) {
        auto database = sqlite::Database::open(settings.file, fileLayer);
        if (!database)
            return fail(database.error());
        std::unique_ptr<Store> store(new Store(settings, key, clock, *std::move(database)));
        const auto prepared = store->prepare();
        if (prepared)
            return store;
        if (again)
            return fail(prepared.error());
        log::warning("manners", "{}: {}; it begins anew", settings.file,
                     describe(prepared.error()));
        store.reset();
        remove(settings.file);
    }
    return fail(ErrorCode::Unavailable, settings.file);
}

Result<void> Store::prepare()
{
    if (auto made = database_.execute(Making); !made)
        return made;
    const auto whole = database_.value("PRAGMA quick_check");
    if (!whole)
        return fail(whole.error());
    if (*whole != "ok")
        return fail(ErrorCode::Damaged, *whole);
    // Under another secret nobody is ever found again.
    const Bytes secret = nameOf(CardIdentity(std::string("the secret itself")));
    auto same = database_.prepare("SELECT 1 FROM secret WHERE name=?");
    if (!same)
        return fail(same.error());
    const auto known = same->bind(ByteView(secret)).step();
    if (!known)
        return fail(known.error());
    same->reset();
    if (!*known) {
        if (auto emptied = database_.execute("DELETE FROM manner; DELETE FROM secret"); !emptied)
            return emptied;
        auto noted = database_.prepare("INSERT INTO secret VALUES(?)");
        if (!noted)
            return fail(noted.error());
        if (auto done = noted->bind(ByteView(secret)).run(); !done)
            return done;
    }
    return dropOld();
}

std::optional<Manner> Store::find(const CardIdentity &card)
{
    return orElse(lookUp(card), std::optional<Manner>());
}

bool Store::keep(const CardIdentity &card, const Manner &manner)
{
    const auto done = write(card, needsOf(manner));
    if (!done)
        log::warning("manners", "{}", describe(done.error()));
    return done.has_value();
}

bool Store::forget(const CardIdentity &card)
{
    const auto done = drop(card);
    if (!done)
        log::warning("manners", "{}", describe(done.error()));
    return done.has_value();
}

Result<std::optional<Manner>> Store::lookUp(const CardIdentity &card)
{
    if (auto done = dropOld(); !done)
        return fail(done.error());
    const Bytes name = nameOf(card);
    auto select = database_.prepare("SELECT needs, day FROM manner WHERE card=?");
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
        auto update = database_.prepare("UPDATE manner SET day=? WHERE card=?");
        if (!update)
            return fail(update.error());
        if (auto done = update->bind(today()).bind(ByteView(name)).run(); !done)
            return fail(done.error());
    }
    return manner;
}

Result<void> Store::write(const CardIdentity &card, const std::string &needs)
{
    auto insert = database_.prepare("INSERT OR REPLACE INTO manner VALUES(?,?,?)");
    if (!insert)
        return fail(insert.error());
    const Bytes name = nameOf(card);
    auto done = insert->bind(ByteView(name)).bind(std::string_view(needs)).bind(today()).run();
    if (!done)
        return done;
    auto room = database_.prepare("DELETE FROM manner WHERE card IN (SELECT card FROM manner "
                                  "ORDER BY day DESC, card = ? DESC LIMIT -1 OFFSET ?)");
    if (!room)
        return fail(room.error());
    return room->bind(ByteView(name)).bind(std::int64_t{settings_.most}).run();
}

Result<void> Store::drop(const CardIdentity &card)
{
    auto erase = database_.prepare("DELETE FROM manner WHERE card=?");
    if (!erase)
        return fail(erase.error());
    return erase->bind(ByteView(nameOf(card))).run();
}

Result<void> Store::dropOld()
{
    auto erase = database_.prepare("DELETE FROM manner WHERE day<?");
    if (!erase)
        return fail(erase.error());
    return erase->bind(today() - settings_.keptDays).run();
}

Bytes Store::nameOf(const CardIdentity &card) const
{
    const auto digest = crypto::hmacSha256(key_.reveal(), bytesOf(card.reveal()));
    return Bytes(digest.begin(), digest.end());
}

std::int64_t Store::today() const
{
    return std::chrono::floor<std::chrono::days>(clock_.wall()).time_since_epoch().count();
}

} // namespace huimin::manners
