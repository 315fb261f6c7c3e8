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

    // A try by face. Its picture is sent once, by whoever has it, and is kept nowhere: what is
    // brought through is the answer.

    /// The key of a new try. An error: it could not be written down, and nobody may be asked.
    Result<std::string> beginFace(const std::string &reference);
    /// What came of it. Nobody knows: the office is asked until it says so.
    void endFace(const std::string &key, const SocialSecurity::Answer &answer);
    /// No picture was sent after all.
    void leaveFace(const std::string &key);

private:
    std::string newKey() const;
    void deliver(SocialSecurity::Confirmation confirmation);
    Task<bool> sendOnce(SocialSecurity::Confirmation confirmation);
    void inquire(const std::string &key);
    Task<bool> askOnce(std::string key);

    World world_;
};

} // namespace huimin::session
