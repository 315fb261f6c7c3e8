// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/purse/purse.h"

namespace huimin::purse {

/// What was written down before the card was told to take an amount.
struct Interrupted {
    Bytes serial;
    std::uint16_t number = 0; ///< LoadStart's: of loads before it
    Money before;
    Money amount;
};

/// What the card that lies there now says of it.
struct Found {
    Bytes serial;
    Money balance;
    std::optional<Proof> proof; ///< nothing: it says that there was no such load
};

enum class Verdict {
    OtherCard, ///< wait for the right one
    Done,      ///< the card has the amount; the certificate goes to the issuer, who checks it
    NotDone,   ///< it has not, and may be loaded again with the same number
    Claim,     ///< what it says does not fit: people have to look at it
};

/// Pure. Nothing but the card itself can say how a load ended in which it was torn away.
Verdict judge(const Interrupted &interrupted, const Found &found);

/// Asks the card. Of another card nothing but its serial number is read.
Task<Answer<Found>> look(Purse &purse, Bytes application, Interrupted interrupted);

} // namespace huimin::purse
