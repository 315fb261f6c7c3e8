// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/cash_acceptor.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/money.h"
#include "kiosk/session/pages/bills.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace huimin::session {

// Notes out and in.

/// Choose n: a preset; Confirm: the typed amount; Choose 100: the one below; 101: the one
/// above.
struct AmountPage {
    /// What it is about: notes out, a part of a bill, or money for the next bills.
    enum class Of { Withdrawal, Part, Ahead };
    struct Preset {
        Money amount;
        bool possible = true;
        friend bool operator==(const Preset &, const Preset &) = default;
    };
    std::vector<Preset> presets;
    bool typing = false; ///< "another amount" was chosen
    std::string typed;   ///< whole yuan
    Money most;
    std::vector<Money> denominations;
    /// The typed amount cannot be paid; these can.
    bool notPayable = false;
    std::optional<Money> below;
    std::optional<Money> above;
    Of of = Of::Withdrawal;
    Money least;  ///< of a part, and ahead
    Money credit; ///< ahead: what is there

    friend bool operator==(const AmountPage &, const AmountPage &) = default;
};
inline constexpr int ChooseBelow = 100;
inline constexpr int ChooseAbove = 101;
inline constexpr int ChooseOther = 102;

struct ConfirmPage {
    Money amount;
    std::string card;
    std::vector<std::pair<Money, int>> notes;

    friend bool operator==(const ConfirmPage &, const ConfirmPage &) = default;
};

struct TakeCashPage {
    enum class What { Withdrawal, Change, Refund };
    What what = What::Withdrawal;
    Money amount;
    std::vector<std::pair<Money, int>> notes;
    std::optional<Instant> deadline;
    bool canExtend = true;
    bool urgent = false; ///< little time is left

    friend bool operator==(const TakeCashPage &, const TakeCashPage &) = default;
};

struct NotesPage {
    BillerTile biller;
    Money due;
    Money stacked;
    std::vector<Money> notes;      ///< taken so far
    std::vector<Money> acceptable; ///< what the slot takes now
    bool moving = false;           ///< a note is on its way
    bool canPayRest = false;       ///< by other means, from now on. Choose 0
    std::optional<CashAcceptor::RefuseReason> refused;

    friend bool operator==(const NotesPage &, const NotesPage &) = default;
};

/// Before money goes, when it looks as if somebody told the resident what to do. Choose
/// CautionMyself: it is my own wish; CautionPerson: call somebody; CautionStop: rather not.
struct CautionPage {
    enum class Why { Sum, Hour, Hesitation };
    Why why = Why::Sum;
    bool thinking = false; ///< somebody did tell them, or they are not sure
    Money amount;

    friend bool operator==(const CautionPage &, const CautionPage &) = default;
};
inline constexpr int CautionMyself = 0;
inline constexpr int CautionStop = 1;
inline constexpr int CautionPerson = 2;

} // namespace huimin::session
