// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/sqlite.h"
#include "kiosk/session/manner_memory.h"

#include <memory>

namespace huimin::manners {

/// A small file: HMAC-SHA-256 of a card under the station's secret, what its owner needs, and
/// the day of the last visit. Nothing in it says whose card it was, and without the secret
/// nobody can try.
///
/// What nobody has used for `keptDays` goes by itself, and beyond `most` what was used longest
/// ago. A file that is damaged, or was made under another secret, is begun anew.
class Store final : public session::MannerMemory
{
public:
    struct Settings {
        std::string file;
        int keptDays = 180;
        int most = 20'000;
    };

    /// An error means that nothing can be remembered here; the station runs all the same.
    static Result<std::unique_ptr<Store>> open(const Settings &settings, Secret<Bytes> key,
                                               Clock &clock, const char *fileLayer = nullptr);

    std::optional<session::Manner> find(const session::CardIdentity &card) override;
    bool keep(const session::CardIdentity &card, const session::Manner &manner) override;
    bool forget(const session::CardIdentity &card) override;

private:
    Store(Settings settings, Secret<Bytes> key, Clock &clock, sqlite::Database database);

    Result<void> prepare();
    Result<std::optional<session::Manner>> lookUp(const session::CardIdentity &card);
    Result<void> write(const session::CardIdentity &card, const std::string &needs);
    Result<void> drop(const session::CardIdentity &card);
    Result<void> dropOld();
    Bytes nameOf(const session::CardIdentity &card) const;
    std::int64_t today() const;

    Settings settings_;
    Secret<Bytes> key_;
    Clock &clock_;
    sqlite::Database database_;
};

/// The secret, as its file has it: 32 bytes or more in hex.
Result<Secret<Bytes>> readKey(const std::string &path);

} // namespace huimin::manners
