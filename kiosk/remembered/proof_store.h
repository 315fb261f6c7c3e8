// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/remembered/card_file.h"
#include "kiosk/session/proof_memory.h"

namespace huimin::remembered {

/// Papers about what was done with a card, in a CardFile. Each is sealed under its card's number
/// and the station's secret: whoever has the file, and the secret too, reads none without the
/// card.
class ProofStore final : public session::ProofMemory
{
public:
    struct Settings {
        std::string file;
        int keptDays = 30;
        int most = 20'000; ///< papers; beyond it the oldest go
    };

    static Result<std::unique_ptr<ProofStore>> open(const Settings &settings, Secret<Bytes> key,
                                                    Clock &clock, crypto::Random &random,
                                                    const char *fileLayer = nullptr);

    std::vector<session::Proof> find(const session::CardIdentity &card) override;
    void keep(const session::CardIdentity &card, const session::Proof &proof) override;
    int keptDays() const override { return settings_.keptDays; }

private:
    ProofStore(Settings settings, Clock &clock, crypto::Random &random,
               std::unique_ptr<CardFile> file);

    Result<std::vector<session::Proof>> lookUp(const session::CardIdentity &card);
    Result<void> write(const session::CardIdentity &card, const session::Proof &proof);
    Result<void> dropOld();

    Settings settings_;
    Clock &clock_;
    crypto::Random &random_;
    std::unique_ptr<CardFile> file_;
};

} // namespace huimin::remembered
