// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/emv/chip.h"
#include "kiosk/session/page.h"
#include "kiosk/transaction/transaction.h"
#include "services/acquirer/acquirer.h"

namespace huimin::session {

/// What a transaction's end means for the resident. Pure.

/// The number under which people find a transaction: four digits of the station, six
/// of the transaction. The same on screen, on paper and for staff.
std::string referenceOf(const std::string &stationId, transaction::TransactionId id);

/// The page for a transaction that did not do what was wanted; nothing when it did.
/// `answer` is the bank's, when there was one.
std::optional<ProblemPage> problemOf(const transaction::Transaction &transaction,
                                     const Acquirer::Answer *answer, const std::string &reference);

/// The page for one of several means that has said no; the others stand.
ProblemPage problemOf(const transaction::Tender &refused, const Acquirer::Answer *answer);

/// The page for a card that cannot be used, from the chip's failure.
ProblemPage problemOf(const emv::Failure &failure);

/// The page for a bank's clear no, by the dialect's word for what to tell.
ProblemPage::What whatToTell(const std::string &told);

/// The notes of a payout, by value, largest first.
std::vector<std::pair<Money, int>> notesOf(const cash::PayoutPlan &plan,
                                           const std::vector<cash::Stock> &stock);

} // namespace huimin::session
