// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/session/on_its_way.h"
#include "services/clinic/clinic.h"
#include "services/outbox/outbox.h"

namespace huimin::session {

/// Wishes for an appointment. Each is in the journal before it is sent, and sent once; where its
/// answer is lost, the clinic is asked by the wish's key until it has said what became of it, over
/// visits and restarts. The journal knows a person only by the clinic's own word for them.
class Bookings : public OnItsWay<Clinic::Booking>
{
public:
    struct World {
        Clock &clock;
        transaction::Runner &runner;
        Outbox &outbox;
        crypto::Random &random;
        Clinic &clinic;
    };

    explicit Bookings(World world) : world_(std::move(world)) {}

    /// Once, at start, after the journal was read.
    void recover();

    /// The key of the wish, which needs none yet. An error: it could not be written down, and
    /// nothing was sent.
    Result<std::string> send(Clinic::Wish wish);

    /// What people can read out: the end of the key.
    static std::string numberOf(const std::string &key);

    /// What is on its way so long is not on its way any more.
    static constexpr auto LostAfter = std::chrono::seconds(60);

private:
    void deliver(Clinic::Wish wish, bool isNew);
    Task<bool> attempt(Clinic::Wish wish, bool isNew, Instant since);

    World world_;
};

} // namespace huimin::session
