// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/transaction/runner.h"
#include "services/outbox/outbox.h"
#include "services/school/school_office.h"

#include <functional>
#include <map>
#include <set>

namespace huimin::session {

/// Applications and objections on their way to the office for schools: each is in the journal
/// before it is sent, with the time that counts, and tried until the office has answered, over
/// visits and restarts. The journal knows a child only by the office's reference.
class SchoolLetters
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

    /// What the office has answered; nothing: not yet. Forgotten with the visit.
    const SchoolOffice::Answer *answer(const std::string &key) const;
    /// An attempt has failed; the next ones need nobody here.
    bool isLate(const std::string &key) const { return late_.contains(key); }
    void forget();

    void onChange(std::function<void()> listener) { changed_ = std::move(listener); }

    /// What people can read out: the end of the key.
    static std::string numberOf(const std::string &key);

private:
    void deliver(Letter letter);
    Task<bool> sendOnce(Letter letter);
    void tell();

    World world_;
    std::map<std::string, SchoolOffice::Answer> answers_;
    std::set<std::string> late_;
    std::function<void()> changed_;
};

} // namespace huimin::session
