// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/language.h"
#include "kiosk/base/money.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace huimin::session {

struct BillerTile {
    std::string id;
    Naming name;
    std::string icon;
    bool offered = true;

    friend bool operator==(const BillerTile &, const BillerTile &) = default;
};

struct BillerPage {
    std::vector<BillerTile> billers;

    friend bool operator==(const BillerPage &, const BillerPage &) = default;
};

struct AccountPage {
    BillerTile biller;
    int length = 8;
    std::string typed;
    bool canScan = false;
    enum class Notice {
        None,
        NotFound, ///< the biller knows no such account
        NothingDue,
        InBasket,    ///< what is due for it is among what will be paid
        BeingBooked, ///< paid here, and the biller has not answered yet
        WrongCode,   ///< scanned, but no bill of this company
        PaymentCode, ///< scanned a payment code: keep it for later
    };
    Notice notice = Notice::None;

    friend bool operator==(const AccountPage &, const AccountPage &) = default;
};

/// One thing that a company wants to know before it shows an account. Type, Erase; Confirm: that is
/// it.
struct BillFieldPage {
    enum class Notice { None, Wrong, LastTry };
    BillerTile biller;
    Naming label; ///< in the company's words, as the next
    Naming hint;  ///< may be empty
    int least = 4;
    int most = 4;
    std::string typed;
    bool hidden = false; ///< a helper looks on: of what is typed only how much
    Notice notice = Notice::None;

    friend bool operator==(const BillFieldPage &, const BillFieldPage &) = default;
};

/// Several households share a number. Choose n: that one.
struct HouseholdsPage {
    struct Household {
        std::string account; ///< its own; to a helper only its end
        std::string owner;   ///< masked by the company; to a helper empty, as the next
        std::string address;
        friend bool operator==(const Household &, const Household &) = default;
    };
    BillerTile biller;
    std::vector<Household> households;

    friend bool operator==(const HouseholdsPage &, const HouseholdsPage &) = default;
};

/// Choose n: take bill n in or out; PayPart: less than all of it; AddBill: keep these, and look for
/// another company's; Confirm: pay what is chosen.
struct BillsPage {
    struct Line {
        std::string period; ///< YYYY-MM
        Money amount;
        Money lateFee;
        std::string dueOn;
        bool chosen = true;
        Money now{}; ///< of the amount; less: the rest later
        friend bool operator==(const Line &, const Line &) = default;
    };
    BillerTile biller;
    std::string account;
    std::string owner;
    std::string address;
    std::vector<Line> lines;
    Money total;
    bool canAdd = false;
    bool canPart = false; ///< less than all of the one that is chosen

    friend bool operator==(const BillsPage &, const BillsPage &) = default;
};
inline constexpr int AddBill = 1000;
inline constexpr int PayPart = 1001;

/// One thing that is paid for: to whom or for what, and whose.
struct PayItem {
    enum class State { Open, Paid, Pending, Refused };
    BillerTile biller;
    std::string account; ///< as it stands on pages; empty: a ticket
    std::string owner;
    Money amount;
    State state = State::Open;
    std::string receipt; ///< the company's number, once it has booked

    friend bool operator==(const PayItem &, const PayItem &) = default;
};

/// Bills of several companies, before they are paid at once. Choose n: take item n out; AddBill:
/// one more; Confirm: pay. Cancel: something else first; they wait, as long as the visit.
struct BasketPage {
    std::vector<PayItem> items;
    Money total;
    bool canAdd = true;

    friend bool operator==(const BasketPage &, const BasketPage &) = default;
};

/// Choose ByCard, ByCash or ByPhone.
struct HowToPayPage {
    std::vector<PayItem> items;
    bool isCard = false; ///< a cultural card is paid for, and no bill
    Money total;         ///< of this page: the rest, where notes have paid a part
    Money paid;          ///< in notes before
    bool card = true;
    bool cash = true;
    bool phone = false;
    /// Notes above the sum can be changed, but for less than ten yuan.
    bool change = true;

    friend bool operator==(const HowToPayPage &, const HowToPayPage &) = default;
};
inline constexpr int ByCard = 0;
inline constexpr int ByCash = 1;
inline constexpr int ByPhone = 2;

/// A telephone pays. Showing: it shows its payment code (Choose 0: it reads one here instead);
/// Reading: it reads `code`; Asking: it asks its owner.
struct PhonePage {
    enum class Mode { Showing, Reading, Asking };
    enum class Notice { None, NoCode };
    Mode mode = Mode::Showing;
    Money amount;
    std::string code; ///< drawn as a QR code
    Notice notice = Notice::None;
    std::optional<Instant> deadline;
    bool canExtend = false;

    friend bool operator==(const PhonePage &, const PhonePage &) = default;
};

/// A bill that was paid, or will be booked later.
struct PaidPage {
    /// A cultural card was paid for, and not a bill.
    struct OnCard {
        Money subsidy; ///< the city's
        Money after;   ///< what it holds
        friend bool operator==(const OnCard &, const OnCard &) = default;
    };
    std::vector<PayItem> items;
    Money total; ///< of what is paid, or will be
    Money change;
    Money credit;
    std::string reference;
    bool printed = false;
    bool printFailed = false;
    std::optional<OnCard> onCard;

    bool has(PayItem::State state) const
    {
        return std::ranges::find(items, state, &PayItem::state) != items.end();
    }
    friend bool operator==(const PaidPage &, const PaidPage &) = default;
};

} // namespace huimin::session
