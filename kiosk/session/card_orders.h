// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/session/on_its_way.h"
#include "services/outbox/outbox.h"
#include "services/social_security/social_security.h"

namespace huimin::session {

/// Orders for the PINs of social-security cards: each is in the journal before the office is told
/// of it, and how it ended goes to the office, over visits and restarts. An order in whose middle
/// the station stopped ended nobody knows how. The journal knows neither card nor holder, and
/// nothing of a PIN.
class CardOrders : public OnItsWay<SocialSecurity::NotedAnswer>
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

    explicit CardOrders(World world) : world_(std::move(world)) {}

    /// Once, at start, after the journal was read.
    void recover();

    /// The key of a new order. An error: it could not be written down, and there is none.
    Result<std::string> begin(const std::string &reference, social_security::CardOrder::What what);
    /// How it ended: from now on it is the station's to tell the office.
    void end(const std::string &key, Outcome outcome, bool keyRefused = false);

private:
    void deliver(social_security::CardOutcome outcome);
    Task<bool> tellOnce(social_security::CardOutcome outcome);

    World world_;
};

} // namespace huimin::session
