// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/purse/purse.h"
#include "kiosk/session/page.h"
#include "kiosk/transaction/transaction.h"

namespace huimin::session {

/// Of every errand in which something is paid, the last two.
enum PayingStep { StepPay = 2, StepProof = 3 };

/// So many things are paid at once: more would not fit onto a page, nor does anybody overlook
/// them.
inline constexpr std::size_t BasketMax = 3;
/// What the bank is told of them.
inline constexpr const char *SeveralThings = "bills";

/// How each thing that was paid for stands.
std::vector<transaction::LegState> statesOf(const transaction::Transaction &transaction);
/// Something of it is paid, or may be.
bool isPaid(const transaction::Transaction &transaction);

/// What people see of a cultural card that was not the right one, or said nothing.
LayCulturePage::Trouble troubleOf(purse::Failure::Kind kind);

} // namespace huimin::session
