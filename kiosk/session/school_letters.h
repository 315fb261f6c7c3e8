// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/session/on_its_way.h"
#include "services/outbox/outbox.h"
#include "services/school/school_office.h"

namespace huimin::session {

/// Applications and objections on their way to the office for schools: each is in the journal
/// before it is sent, with the time that counts, and tried until the office has answered, over
/// visits and restarts. The journal knows a child only by the office's reference.
class SchoolLetters : public OnItsWay<SchoolOffice::Answer>
{
public:
    using Letter = SchoolOffice::Letter;

    struct World {
        Clock &clock;
        transaction::Runner &runner;
        Outbox &outbox;
        crypto::Random &random;
        SchoolOffice &office;
        std::string station;
    };

    explicit SchoolLetters(World world) : world_(std::move(world)) {}

    /// Once, at start, after the journal was read.
    void recover();

    /// Gives the letter its key, its station and its time; from now on it is the station's to
    /// bring it through. An error: it could not be written down, and nothing was sent.
    Result<Letter> send(Letter letter);

private:
    void deliver(Letter letter);
    Task<bool> sendOnce(Letter letter);

    World world_;
};

} // namespace huimin::session
