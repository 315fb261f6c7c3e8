// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/session/on_its_way.h"
#include "services/outbox/outbox.h"
#include "services/social_security/social_security.h"

namespace huimin::session {

/// Yearly checks on their way to the office: each is in the journal before it is sent, and tried
/// until the office has answered, over visits and restarts. The journal knows a person only by
/// the office's reference.
class LifeChecks : public OnItsWay<SocialSecurity::Answer>
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

private:
    void deliver(SocialSecurity::Confirmation confirmation);
    Task<bool> sendOnce(SocialSecurity::Confirmation confirmation);

    World world_;
};

} // namespace huimin::session
