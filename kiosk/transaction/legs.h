// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/cash_dispenser.h"
#include "drivers/device/outcome.h"
#include "kiosk/base/bytes.h"
#include "kiosk/base/money.h"
#include "kiosk/cash/payout_plan.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace huimin::transaction {

/// How a leg stands. `Open` legs have not ended.
enum class LegState { Open, Done, NotDone, Unknown };

/// Why the bank is asked to undo something; see Acquirer::Reason.
enum class ReversalReason { NoAnswer, TerminalFault, BadMac, Other };

enum class Reversal {
    None,     ///< nothing to undo
    Owed,     ///< must be sent until answered
    Answered, ///< the bank has undone it, or never had it
    Refused,  ///< the bank gave another answer: people must look at it
};

/// What a reversal needs, journalled before the request leaves.
struct CardRequest {
    std::string stan;         ///< six digits
    std::string batch;        ///< six digits
    std::string date;         ///< MMDD, local
    std::string cardSequence; ///< three digits
    Bytes sealedCard;         ///< PAN and expiry under the PIN pad's storage key
};

/// Value from a bank card: a withdrawal or a purchase at the bank.
struct CardTender {
    LegState state = LegState::Open;
    Money amount;
    bool isPurchase = false;
    std::string card;    ///< masked, for paper and staff
    std::string purpose; ///< what a purchase pays, for the bank's field 48
    std::optional<CardRequest> request;
    std::string refusal;      ///< why the card, not the bank, said no
    std::string responseCode; ///< the bank's, field 39
    std::string authorisationCode;
    std::string reference;
    Reversal reversal = Reversal::None;
    ReversalReason reversalReason = ReversalReason::Other;
};

/// Value in banknotes put in one by one. `due` is what is needed; `notes` is what lies
/// in the stacker, note by note.
struct CashTender {
    LegState state = LegState::Open;
    Money due;
    std::vector<Money> notes;

    Money stacked() const
    {
        Money sum;
        for (const Money note : notes)
            sum += note;
        return sum;
    }
};

/// Value from a telephone: by a code that it shows and the station reads (付款码), or by one
/// that the screen shows and the phone reads. The code itself is a secret of one minute and
/// stands nowhere.
struct PhoneTender {
    LegState state = LegState::Open;
    Money amount;
    std::string key;       ///< names this payment for ever; another attempt has another one
    bool onScreen = false; ///< the station shows the code
    std::string subject;   ///< what is paid, for the list in the phone
    std::string wallet;    ///< whose it was, once it has paid
    std::string reference;
    std::string refusal; ///< why it did not
    Reversal undoing = Reversal::None;
};

using Tender = std::variant<CardTender, CashTender, PhoneTender>;

enum class PayoutPurpose { Withdrawal, Change, Refund };

/// Banknotes to the resident through the tray.
struct CashDelivery {
    LegState state = LegState::Open;
    PayoutPurpose purpose = PayoutPurpose::Withdrawal;
    Money amount;
    cash::PayoutPlan inTray; ///< what is known to lie behind the shutter
    int attempts = 0;
    std::vector<int> failedUnits; ///< cassettes that gave too little
};

struct BillItem {
    std::string id;
    Money amount;
};

/// A payment posted to a biller, with the one key that it will ever have.
struct BillDelivery {
    LegState state = LegState::Open;
    std::string biller;
    std::string account; ///< the biller's number for the household, as printed on bills
    std::vector<BillItem> items;
    Money amount;
    std::string key;
    std::string receipt; ///< the biller's number, once booked
    std::string refusal; ///< why the biller said no
};

using Delivery = std::variant<CashDelivery, BillDelivery>;

/// What only people can find out, with what is known.
struct Claim {
    enum class Reason {
        NotesNotTaken,   ///< presented, taken back uncounted
        PresentUnknown,  ///< nobody knows whether the shutter opened
        NoteStuck,       ///< a banknote is inside the acceptor, uncredited
        ReversalRefused, ///< a bank or a wallet does not undo what the station did not do
    };
    Reason reason{};
    Money amount; ///< the most that may be owed
};

const char *name(LegState state);
const char *name(Reversal reversal);
const char *name(PayoutPurpose purpose);
const char *name(Claim::Reason reason);

} // namespace huimin::transaction
