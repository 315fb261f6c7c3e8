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

/// Money into the purse of a cultural card. Card and number name one load for ever
/// (kiosk/purse, services/culture); what it holds is in the chip and in its office's books.
struct PurseDelivery {
    /// Whether the office has learnt how the load ended.
    enum class Telling {
        None,    ///< it knows of none
        Owed,    ///< must be sent until answered
        Told,    ///< booked as it was told, or as it told us
        Refused, ///< it does not believe it: people must look
    };

    LegState state = LegState::Open;
    std::string card; ///< serial number, 20 hex digits
    Money amount;     ///< what the resident pays
    Money subsidy;    ///< what the city adds: no money of the station's
    std::string terminal;

    // What the card and its office have said.
    int number = 0; ///< of loads before this one
    Money before;
    Bytes random;
    Bytes mac; ///< MAC1
    Bytes at;
    Bytes order;       ///< MAC2
    Bytes certificate; ///< TAC, once loaded
    std::string refusal;
    int attempts = 0;     ///< a card that was torn away without the amount is loaded again
    bool isHeard = false; ///< the office may have it open
    Telling telling = Telling::None;
};

using Delivery = std::variant<CashDelivery, BillDelivery, PurseDelivery>;

/// What only people can find out, with what is known.
struct Claim {
    enum class Reason {
        NotesNotTaken,   ///< presented, taken back uncounted
        PresentUnknown,  ///< nobody knows whether the shutter opened
        NoteStuck,       ///< a banknote is inside the acceptor, uncredited
        ReversalRefused, ///< a bank or a wallet does not undo what the station did not do
        PurseUnclear,    ///< what a card says of its load does not fit, or its office disputes it
    };
    Reason reason{};
    Money amount; ///< the most that may be owed
};

const char *name(LegState state);
const char *name(Reversal reversal);
const char *name(PayoutPurpose purpose);
const char *name(Claim::Reason reason);

} // namespace huimin::transaction
