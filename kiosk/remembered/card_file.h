// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/secret.h"
#include "kiosk/base/sqlite.h"
#include "kiosk/session/manner_memory.h"

#include <memory>

namespace huimin::remembered {

/// A small file about cards: nothing in it says whose they are, and without the station's secret
/// nobody can try. What is deleted is overwritten. A file that is damaged, or was made under
/// another secret, is begun anew.
class CardFile
{
public:
    struct Settings {
        std::string file;
        /// "CREATE TABLE IF NOT EXISTS ...;" of one table.
        std::string making;
        std::string table;
    };

    /// An error means that nothing can be remembered here; the station runs all the same.
    static Result<std::unique_ptr<CardFile>> open(const Settings &settings, Secret<Bytes> key,
                                                  const char *fileLayer = nullptr);

    sqlite::Database &database() { return database_; }
    /// HMAC-SHA-256 under the secret.
    Bytes nameOf(const session::CardIdentity &card) const;
    /// Under which what belongs to a card is sealed; another one than its name.
    Secret<Bytes> sealOf(const session::CardIdentity &card) const;

private:
    CardFile(Secret<Bytes> key, sqlite::Database database);
    Result<void> prepare(const Settings &settings);
    Bytes keyed(const std::string &what) const;

    Secret<Bytes> key_;
    sqlite::Database database_;
};

/// Days since 1970.
std::int64_t dayOf(WallTime time);

/// The secret, as its file has it: 32 bytes or more in hex.
Result<Secret<Bytes>> readKey(const std::string &path);

} // namespace huimin::remembered
