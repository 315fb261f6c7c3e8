// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/fault.h"
#include "kiosk/base/language.h"
#include "kiosk/base/money.h"
#include "kiosk/session/manner.h"
#include "kiosk/session/pages/bills.h"
#include "kiosk/session/pages/errand.h"

#include <optional>
#include <string>
#include <vector>

namespace huimin::session {

// Before an errand and after the last.

struct IdlePage {
    Naming urgent; ///< what everybody has to know now; empty: nothing

    friend bool operator==(const IdlePage &, const IdlePage &) = default;
};

/// Something that a resident should not forget. Personal.
struct Due {
    enum class What { PensionCheck, Bill, CardRenewal, SchoolReview, Basket };
    What what{};
    std::string until;   ///< YYYY-MM-DD
    bool isOver = false; ///< the day is over, and it can still be done
    BillerTile biller{}; ///< of a bill
    Money total{};       ///< of what was chosen in this visit and is not paid yet: the basket

    friend bool operator==(const Due &, const Due &) = default;
};

/// What can be done now. Choose 0: take out cash; 1: pay a bill; 2 + n: biller n;
/// choiceOf(errand): that errand; ChooseDue + n: what is due; ChooseServices: see everything that
/// can be done here.
struct HomePage {
    /// So many have a tile of their own here; all of them are found under "pay a bill".
    static constexpr int BillersMax = 4;
    static constexpr int DueMost = 2;
    bool withdrawal = true;
    bool bills = true;
    std::vector<Fault> withdrawalFaults; ///< why not
    std::vector<Money> denominations;    ///< that can be paid out
    std::vector<Money> usedUp;           ///< that this station usually has
    std::vector<BillerTile> billers;
    bool receipt = true;
    bool cardInside = false;
    bool hasPension = false;
    bool pension = false; ///< it is offered now
    std::vector<Due> due; ///< the most urgent first
    Naming urgent;        ///< as on the idle page

    friend bool operator==(const HomePage &, const HomePage &) = default;
};
inline constexpr int ChooseErrand = 50;
inline constexpr int ChooseDue = 80;
inline constexpr int ChooseServices = ChooseErrand;
inline constexpr int ChooseAccesses = 1;
constexpr int choiceOf(Errand errand)
{
    return ChooseErrand + static_cast<int>(errand);
}

/// Everything that this station does. Choose choiceOf(errand): that.
struct ServicesPage {
    struct Line {
        Errand errand{};
        bool offered = true; ///< now
        friend bool operator==(const Line &, const Line &) = default;
    };
    std::vector<Line> lines;

    friend bool operator==(const ServicesPage &, const ServicesPage &) = default;
};

struct ThanksPage {
    bool receiptPrinted = false;
    /// The receipt could not be printed: the number to write down.
    std::string reference;

    friend bool operator==(const ThanksPage &, const ThanksPage &) = default;
};

/// Nothing can be offered.
struct ClosedPage {
    std::vector<Fault> faults;

    friend bool operator==(const ClosedPage &, const ClosedPage &) = default;
};

/// What is remembered for the card in the slot: shown, begun and ended here. Confirm:
/// remember it as it is now; Choose 0: forget it; Cancel: back to where one was.
struct RememberPage {
    std::string card; ///< masked
    Manner now;
    std::optional<Manner> kept;
    bool usual = true;   ///< nothing about `now` is special
    bool failed = false; ///< it could not be written down

    friend bool operator==(const RememberPage &, const RememberPage &) = default;
};

} // namespace huimin::session
