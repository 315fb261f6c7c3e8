// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/remembered/card_file.h"

#include "kiosk/base/crypto.h"
#include "kiosk/base/file.h"
#include "kiosk/base/log.h"

#include <chrono>
#include <filesystem>

namespace huimin::remembered {

using session::CardIdentity;

namespace {

constexpr std::size_t KeyLeast = 32;

/// A database is one file, or one and what it had begun.
void remove(const std::string &file)
{
    std::error_code error;
    for (const char *end : {"", "-journal", "-wal", "-shm"})
        std::filesystem::remove(file + end, error);
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

std::int64_t dayOf(WallTime time)
{
    return std::chrono::floor<std::chrono::days>(time).time_since_epoch().count();
}

CardFile::CardFile(Secret<Bytes> key, sqlite::Database database)
    : key_(std::move(key)), database_(std::move(database))
{}

Result<std::unique_ptr<CardFile>> CardFile::open(const Settings &settings, Secret<Bytes> key,
                                                 const char *fileLayer)
{
    for (const bool again : {false, true}) {
        auto database = sqlite::Database::open(settings.file, fileLayer);
        if (!database)
            return fail(database.error());
        std::unique_ptr<CardFile> opened(new CardFile(key, *std::move(database)));
        const auto prepared = opened->prepare(settings);
        if (prepared)
            return opened;
        if (again)
            return fail(prepared.error());
        log::warning("remembered", "{}: {}; it begins anew", settings.file,
                     describe(prepared.error()));
        opened.reset();
        remove(settings.file);
    }
    return fail(ErrorCode::Unavailable, settings.file);
}

Result<void> CardFile::prepare(const Settings &settings)
{
    const std::string making = "PRAGMA secure_delete=ON;"
                               "CREATE TABLE IF NOT EXISTS secret(name BLOB PRIMARY KEY) "
                               "WITHOUT ROWID;" +
                               settings.making;
    if (auto made = database_.execute(making); !made)
        return made;
    const auto whole = database_.value("PRAGMA quick_check");
    if (!whole)
        return fail(whole.error());
    if (*whole != "ok")
        return fail(ErrorCode::Damaged, *whole);
    // Under another secret nobody is ever found again.
    const Bytes secret = keyed("the secret itself");
    auto same = database_.prepare("SELECT 1 FROM secret WHERE name=?");
    if (!same)
        return fail(same.error());
    const auto known = same->bind(ByteView(secret)).step();
    if (!known)
        return fail(known.error());
    same->reset();
    if (*known)
        return {};
    const std::string emptying = "DELETE FROM " + settings.table + "; DELETE FROM secret";
    if (auto emptied = database_.execute(emptying); !emptied)
        return emptied;
    auto noted = database_.prepare("INSERT INTO secret VALUES(?)");
    if (!noted)
        return fail(noted.error());
    return noted->bind(ByteView(secret)).run();
}

Bytes CardFile::nameOf(const CardIdentity &card) const
{
    return keyed(card.reveal());
}

Secret<Bytes> CardFile::sealOf(const CardIdentity &card) const
{
    return Secret<Bytes>(keyed("seal " + card.reveal()));
}

Bytes CardFile::keyed(const std::string &what) const
{
    const auto digest = crypto::hmacSha256(key_.reveal(), bytesOf(what));
    return Bytes(digest.begin(), digest.end());
}

} // namespace huimin::remembered
