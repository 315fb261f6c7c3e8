// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/transaction/effect.h"
#include "kiosk/transaction/event.h"
#include "kiosk/transaction/transaction.h"

namespace huimin::transaction {

struct Step {
    Transaction transaction;
    std::vector<Effect> effects;
};

/// The whole money machine. Pure: the same transaction and event give the same step.
/// An event that has no meaning in the stage is Refused with both names, never
/// ignored, and changes nothing.
Result<Step> advance(const Transaction &transaction, const Event &event);

/// A remainder below this may become a credit slip; above it a note is refused
/// instead, so that nobody is made to lend the station money.
inline constexpr Money CreditMax = Money::yuan(10);

/// The note values that a cash tender takes now: those that are still due, and those
/// above whose change can be paid but for less than CreditMax. None once it is enough, or
/// the resident stops.
std::set<std::int64_t> acceptableNotes(const Transaction &transaction);

} // namespace huimin::transaction
