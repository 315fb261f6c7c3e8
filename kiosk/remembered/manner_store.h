// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/remembered/card_file.h"

namespace huimin::remembered {

/// What the owners of cards need, in a CardFile, and the day of the last visit.
///
/// What nobody has used for `keptDays` goes by itself, and beyond `most` what was used longest
/// ago.
class MannerStore final : public session::MannerMemory
{
public:
    struct Settings {
        std::string file;
        int keptDays = 180;
        int most = 20'000;
    };

    static Result<std::unique_ptr<MannerStore>> open(const Settings &settings, Secret<Bytes> key,
                                                     Clock &clock, const char *fileLayer = nullptr);

    std::optional<session::Manner> find(const session::CardIdentity &card) override;
    bool keep(const session::CardIdentity &card, const session::Manner &manner) override;
    bool forget(const session::CardIdentity &card) override;

private:
    MannerStore(Settings settings, Clock &clock, std::unique_ptr<CardFile> file);

    Result<std::optional<session::Manner>> lookUp(const session::CardIdentity &card);
    Result<void> write(const session::CardIdentity &card, const std::string &needs);
    Result<void> drop(const session::CardIdentity &card);
    Result<void> dropOld();
    std::int64_t today() const { return dayOf(clock_.wall()); }

    Settings settings_;
    Clock &clock_;
    std::unique_ptr<CardFile> file_;
};

} // namespace huimin::remembered
