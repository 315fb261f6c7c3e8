// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/receipt_printer.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/language.h"
#include "kiosk/base/money.h"
#include "kiosk/session/manner_memory.h"

#include <vector>

namespace huimin::session {

/// The paper about something that was done with a card, as it stood then.
struct Proof {
    WallTime at;
    Naming what; ///< "Water"
    std::string icon;
    Money amount;
    ReceiptDocument document;
};

/// Keeps papers for whoever comes back with the same card, and for nobody else. It never fails:
/// what cannot be read was not kept.
class ProofMemory
{
public:
    virtual ~ProofMemory() = default;

    /// Newest first.
    virtual std::vector<Proof> find(const CardIdentity &card) = 0;
    virtual void keep(const CardIdentity &card, const Proof &proof) = 0;
    /// For so many days.
    virtual int keptDays() const = 0;
};

} // namespace huimin::session
