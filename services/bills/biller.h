// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/language.h"
#include "kiosk/base/money.h"
#include "kiosk/base/task.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace huimin {

/// What any biller can do: say what is due, take a payment, say what became of one.
/// One attempt per call.
class Biller
{
public:
    struct Bill {
        std::string id;             ///< the biller's own, e.g. "2026-10"
        std::string period;         ///< YYYY-MM
        Money amount;               ///< everything that is due for it
        Money lateFee;              ///< of that, for paying late
        std::string dueOn;          ///< YYYY-MM-DD
        std::optional<Money> least; ///< so much of it may be paid, and the rest later
    };
    /// Money for bills that are not written yet.
    struct Ahead {
        Money least;
        Money most;
        Money credit; ///< what is there of it
    };
    struct Account {
        std::string number;
        std::string owner;            ///< masked by the biller: "王*芳"
        std::string address;          ///< masked: "曙光路**号3栋"
        std::vector<Bill> bills;      ///< oldest first; empty: nothing is due
        std::optional<Ahead> ahead{}; ///< nothing: this company takes none
    };
    struct NoSuchAccount {};
    /// The biller could not be asked, or its answer made no sense.
    struct NoAnswer {
        std::string detail;
    };
    /// One thing that a company wants to know before it shows an account: digits.
    struct Field {
        std::string id;
        Naming label; ///< in the company's words: "Last four digits of your phone"
        Naming hint;  ///< the same; may be empty
        int least = 1;
        int most = 1; ///< so many digits
    };
    struct NeedsMore {
        std::vector<Field> fields; ///< one to three
        std::string wrong;         ///< whose answer does not fit; empty: none was given yet
        std::string telephone;     ///< of the company; empty: not said
    };
    /// What was answered. Personal: it goes into the body of a question and nowhere else.
    struct Answer {
        std::string field;
        std::string value;
    };
    /// One of those that share a number.
    struct Household {
        std::string number;  ///< its own
        std::string owner;   ///< masked by the biller
        std::string address; ///< masked: enough to know it
    };
    struct Several {
        std::vector<Household> households; ///< two to six
    };
    /// Too many answers did not fit: it tells this station no more for now.
    struct AskCompany {
        std::string telephone; ///< empty: not said
    };
    using Found = std::variant<Account, NoSuchAccount, NoAnswer, NeedsMore, Several, AskCompany>;

    /// In the place of a bill's number: money that is paid ahead.
    static constexpr const char *PaidAhead = "ahead";

    struct Item {
        std::string bill;
        Money amount;
    };
    struct Order {
        std::string key; ///< made by the station, stored before it is sent, never used twice
        std::string account;
        std::vector<Item> items;
        std::string tender; ///< "card", "cash", "phone" or "mixed"
    };
    struct Booked {
        std::string receipt; ///< the biller's number
    };
    struct Refused {
        std::string reason; ///< "alreadyPaid", "amountChanged", "closed", "keyReused", "notAhead"
    };
    /// Asked for a key that the biller has never seen: it was not and is not booked.
    struct NeverHeard {};
    using Paid = std::variant<Booked, Refused, NeverHeard, NoAnswer>;

    virtual ~Biller() = default;

    /// Without answers at first; with them, if it needs more.
    virtual Task<Found> find(std::string account, std::vector<Answer> answers) = 0;
    virtual Task<Paid> pay(Order order) = 0;
    virtual Task<Paid> ask(std::string key) = 0;
    /// Whether the company answers at all.
    virtual Task<bool> reach() = 0;
};

} // namespace huimin
