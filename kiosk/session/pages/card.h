// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/money.h"

#include <optional>
#include <string>
#include <vector>

namespace huimin::session {

// A bank card and its PIN.

struct InsertCardPage {
    std::optional<Money> amount; ///< when a bill is being paid

    friend bool operator==(const InsertCardPage &, const InsertCardPage &) = default;
};

/// Choose n.
struct ApplicationPage {
    std::vector<std::string> labels;

    friend bool operator==(const ApplicationPage &, const ApplicationPage &) = default;
};

/// Cancel: back. A new PIN is entered twice.
struct PinPage {
    enum class Of { BankCard, New, NewAgain };
    int digits = 0; ///< entered so far; which ones only the PIN pad knows
    int length = 6;
    bool wrongBefore = false;
    std::optional<Money> amount;
    Of of = Of::BankCard;
    bool notEqual = false;  ///< what was entered twice was not the same
    bool tooSimple = false; ///< says the office

    friend bool operator==(const PinPage &, const PinPage &) = default;
};

struct TakeCardPage {
    std::optional<Instant> deadline;
    /// What comes next, if anything: the notes that wait.
    std::optional<Money> then;
    bool bookingMeanwhile = false;
    bool urgent = false; ///< little time is left
    bool isLaid = false; ///< on the reader: it is up to them to take it
    /// An identity card: nobody but its owner can say whether it is gone.
    bool isIdentity = false;

    friend bool operator==(const TakeCardPage &, const TakeCardPage &) = default;
};

} // namespace huimin::session
