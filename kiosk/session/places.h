// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/session/on_its_way.h"
#include "kiosk/session/pages/bills.h"
#include "services/culture/programme.h"
#include "services/outbox/outbox.h"

namespace huimin::session {

/// Places at what is on. Somebody's yes is in the journal before it is sent, and is sent under the
/// place's key until the office has answered, over visits and restarts: it is one place, however
/// often. A place that nobody said yes to is given back. The journal knows nobody and no card.
class Places : public OnItsWay<Programme::Answer>
{
public:
    struct World {
        Clock &clock;
        transaction::Runner &runner;
        Outbox &outbox;
        crypto::Random &random;
        Programme &programme;
        std::string station;
    };

    explicit Places(World world) : world_(std::move(world)) {}

    /// Once, at start, after the journal was read.
    void recover();

    /// The office, as whom a place is paid to.
    static BillerTile till();

    std::string newKey();
    /// An error: it could not be written down, and nothing was sent.
    Result<void> confirm(const std::string &key);
    /// As long as the office may still hold it; afterwards it is free anyway.
    void release(const std::string &key);

private:
    void deliver(const std::string &key);
    Task<bool> attempt(std::string key);
    Task<bool> attemptRelease(std::string key, Instant since);
    Culture::Purpose purpose() const { return {world_.station, world_.clock.wall()}; }

    World world_;
};

} // namespace huimin::session
