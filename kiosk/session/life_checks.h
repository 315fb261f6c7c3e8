// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/transaction/runner.h"
#include "services/outbox/outbox.h"
#include "services/social_security/social_security.h"

#include <functional>
#include <map>
#include <set>

namespace huimin::session {

/// Yearly checks on their way to the office: each is in the journal before it is sent, and tried
/// until the office has answered, over visits and restarts. The journal knows a person only by
/// the office's reference.
class LifeChecks
{
public:
    struct World {
        Clock &clock;
        transaction::Runner &runner;
        Outbox &outbox;
        crypto::Random &random;
        SocialSecurity &office;
        std::string station;
    };

    explicit LifeChecks(World world) : world_(std::move(world)) {}

    /// Once, at start, after the journal was read.
    void recover();

    /// The key of a new check: from now on it is the station's to bring it through. An error: it
    /// could not be written down, and nothing was sent.
    Result<std::string> send(const std::string &reference, SocialSecurity::Way way,
                             const std::string &witness);

    /// What the office has answered; nothing: not yet. Forgotten with the visit.
    const SocialSecurity::Answer *answer(const std::string &key) const;
    /// An attempt has failed; the next ones need nobody here.
    bool isLate(const std::string &key) const { return late_.contains(key); }
    void forget();

    void onChange(std::function<void()> listener) { changed_ = std::move(listener); }

    /// What people can read out: the end of the key.
    static std::string numberOf(const std::string &key);

private:
    void deliver(SocialSecurity::Confirmation confirmation);
    Task<bool> sendOnce(SocialSecurity::Confirmation confirmation);
    void tell();

    World world_;
    std::map<std::string, SocialSecurity::Answer> answers_;
    std::set<std::string> late_;
    std::function<void()> changed_;
};

} // namespace huimin::session
