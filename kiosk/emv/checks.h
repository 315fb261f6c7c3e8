// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/emv/data.h"
#include "kiosk/emv/verification_results.h"

#include <optional>

/// What the terminal checks between reading a card and asking it for a cryptogram.
/// Pure: data in, bits out.
namespace huimin::emv {

/// A calendar day, YYMMDD in packed decimal as cards write it.
using CardDate = Bytes;

/// EMV Book 3 10.4: version, usage control, effective and expiry date. The terminal
/// is an ATM by its type and capabilities (EMV Book 4, Annex A).
void checkRestrictions(const Data &data, const CardDate &today, VerificationResults &results);

struct CvmOutcome {
    Bytes results = {0x3F, 0x00, 0x00}; ///< tag 9F34
    bool performed = false;             ///< false when the card does not support it at all
};

/// EMV Book 3 10.5. `pinEntered`: an online PIN block is at hand.
CvmOutcome verifyCardholder(const Data &data, bool pinEntered, VerificationResults &results);

/// EMV Book 3 10.6: floor limit, and velocity when the card gives its limits.
/// `atc` and `lastOnlineAtc` are what GET DATA gave, nothing when it refused.
void manageRisk(const Data &data, std::optional<int> atc, std::optional<int> lastOnlineAtc,
                VerificationResults &results);

struct ActionCodes {
    Bytes denial = hex("0000000000");
    Bytes online = hex("0000000000");
    Bytes defaults = hex("0000000000");
};

enum class Action { Decline, GoOnline };

/// EMV Book 3 10.7 for an online-only terminal: decline when a denial bit meets,
/// else ask for an ARQC whatever else is set.
Action analyseActions(const Data &data, const ActionCodes &terminal,
                      const VerificationResults &results);

} // namespace huimin::emv
