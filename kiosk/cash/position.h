// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cash/payout_plan.h"

#include <map>
#include <utility>

namespace huimin::cash {

/// What lies where in this station, as the journal tells it. Counts are never set;
/// they are what follows from the facts, in the order in which they happened.
class Position
{
public:
    struct Cassette {
        Money denomination;
        int loaded = 0;
        int dispensed = 0; ///< into the tray
        int rejected = 0;  ///< into the reject bin
        /// A motion ended without anybody knowing its count: staff must count it.
        bool suspect = false;

        int count() const { return loaded - dispensed - rejected; }
    };
    using Cassettes = std::map<int, Cassette>;
    using Stacker = std::map<std::int64_t, int>; ///< notes by value in fen

    Position() = default;
    /// As it stood at some moment, told in one piece.
    Position(Cassettes cassettes, Stacker stacker, int trayRejects, int trayRetracts)
        : cassettes_(std::move(cassettes)), stacker_(std::move(stacker)), trayRejects_(trayRejects),
          trayRetracts_(trayRetracts)
    {}

    // Facts.
    void loaded(int unit, Money denomination, int count);
    void dispensed(int unit, int intoTray, int rejected);
    void becameSuspect(int unit);
    void stacked(Money note) { stacker_[note.inFen()] += 1; }
    void trayRejected() { trayRejects_ += 1; }
    void trayRetracted() { trayRetracts_ += 1; }

    const Cassettes &cassettes() const { return cassettes_; }
    /// What lies in the acceptor's cash box.
    const Stacker &stacker() const { return stacker_; }
    Money stackerValue() const;
    int trayRejects() const { return trayRejects_; }
    int trayRetracts() const { return trayRetracts_; }

    /// What may be offered: not suspect, and not below zero.
    std::vector<Stock> stock() const;

private:
    Cassettes cassettes_;
    Stacker stacker_;
    int trayRejects_ = 0;
    int trayRetracts_ = 0;
};

} // namespace huimin::cash
