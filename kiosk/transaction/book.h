// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cash/position.h"
#include "kiosk/journal/journal.h"
#include "kiosk/transaction/advance.h"

#include <map>

namespace huimin::transaction {

/// What stands in the journal beside transactions.
namespace incident {
inline constexpr const char *CashLoaded = "cashLoaded";           ///< {"cassettes":[{unit,...}]}
inline constexpr const char *CardKept = "cardKept";               ///< {"card","reason"}
inline constexpr const char *Receipt = "receipt";                 ///< {"outcome"}
inline constexpr const char *UnexpectedNote = "unexpectedNote";   ///< {"value"}
inline constexpr const char *JournalSetAside = "journalSetAside"; ///< {"file","why",numbers}
inline constexpr const char *JournalReviewed = "journalReviewed";
/// {numbers,"needsReview","cash","open":[{"transaction","events"}]}: all that was before it.
inline constexpr const char *JournalContinued = "journalContinued";
inline constexpr const char *CautionAsked = "cautionAsked"; ///< {"rule","answer"}
inline constexpr const char *HelperCame = "helperCame";     ///< {"kind","badge","answer"}
inline constexpr const char *HelperWent = "helperWent";     ///< {"kind","badge","why","steps"}
inline constexpr const char *OwnWord = "ownWord";           ///< {"answer"}
// What somebody told the community: {"case",...}; never in their words.
inline constexpr const char *CaseWritten = "caseWritten";       ///< {"case","service"}
inline constexpr const char *CaseTaken = "caseTaken";           ///< {"case"}
inline constexpr const char *CaseSlip = "caseSlip";             ///< {"case","outcome"}
inline constexpr const char *CaseRefused = "caseRefused";       ///< {"case"}
inline constexpr const char *StationStarted = "stationStarted"; ///< {"version"}
// A person was called for. Each names its call: {"key",...}; see kiosk/session/help_calls.h.
inline constexpr const char *HelpCalled = "helpCalled";
inline constexpr const char *HelpAnswered = "helpAnswered";
inline constexpr const char *HelpWithdrawn = "helpWithdrawn";
inline constexpr const char *HelpClosed = "helpClosed";
// A yearly check for a pension: {"key",...}; see kiosk/session/life_checks.h.
inline constexpr const char *CheckWritten = "checkWritten";   ///< {"key","reference","way",...}
inline constexpr const char *CheckAnswered = "checkAnswered"; ///< {"key","outcome"}
inline constexpr const char *CheckSlip = "checkSlip";         ///< {"key","outcome"}
// A letter to the office for schools: {"key",...}; see kiosk/session/school_letters.h.
inline constexpr const char *LetterWritten = "letterWritten";   ///< {"key","kind","reference",...}
inline constexpr const char *LetterAnswered = "letterAnswered"; ///< {"key","outcome"}
inline constexpr const char *LetterSlip = "letterSlip";         ///< {"key","outcome"}
// A wish for an appointment: {"key",...}; see kiosk/session/bookings.h. With an "office", a place
// that somebody books there: see kiosk/session/places.h.
inline constexpr const char *BookingSent = "bookingSent"; ///< {"key","patient"}, {"key","office"}
inline constexpr const char *BookingAnswered = "bookingAnswered"; ///< {"key","outcome"}
inline constexpr const char *BookingSlip = "bookingSlip";         ///< {"key","outcome"}
// An order for the PIN of a social-security card: {"key",...}; see kiosk/session/card_orders.h.
inline constexpr const char *CardOrdered = "cardOrdered";       ///< {"key","reference","what"}
inline constexpr const char *CardOrderEnded = "cardOrderEnded"; ///< {"key","outcome"}
inline constexpr const char *CardOrderTold = "cardOrderTold";   ///< {"key","outcome"}
// A page on paper: {"key",...}; see kiosk/session/page_desk.h.
inline constexpr const char *PaperAsked = "paperAsked";   ///< {"key","reference","what","year"}
inline constexpr const char *PagePrinted = "pagePrinted"; ///< {"key","outcome"}
} // namespace incident

/// Numbers that never repeat.
struct Numbers {
    TransactionId transaction = 0;
    std::int64_t trace = 0; ///< STAN and batch are made of it
    CashDispenser::OperationId operation = 0;
};

/// What the journal says of something that is owed to somebody outside, as it was written; by
/// its key.
struct OwedRecord {
    std::string kind;
    std::string body;
};
using Owed = std::map<std::string, std::vector<OwedRecord>>;

/// The fold of a journal: every open transaction, where the cash is, which numbers
/// were used. The same code folds history at start and each new event while running.
class Book
{
public:
    /// One record, in order. BadData names the record when it cannot be.
    Result<void> read(const Record &record);

    /// What an event would do; nothing changes yet.
    Result<Step> consider(TransactionId id, const Event &event) const;
    /// The event is durable: from now on it has happened.
    void accept(TransactionId id, const Event &event, const Step &step);
    Result<void> acceptIncident(const std::string &kind, const std::string &body);

    /// Null when it is settled or never was.
    const Transaction *find(TransactionId id) const;
    const std::map<TransactionId, Transaction> &open() const { return open_; }
    /// Calls for a person that the help desk has not closed, by key.
    const Owed &helpCalls() const { return helpCalls_; }
    /// Yearly checks to which the office has not answered, by key.
    const Owed &lifeChecks() const { return lifeChecks_; }
    /// Letters to the office for schools to which it has not answered, by key.
    const Owed &schoolLetters() const { return schoolLetters_; }
    /// Wishes for an appointment of which nobody knows what became of them, by key.
    const Owed &bookings() const { return bookings_; }
    /// Orders for cards of which the office has not heard how they ended, by key.
    const Owed &cardOrders() const { return cardOrders_; }
    const cash::Position &position() const { return position_; }
    const Numbers &numbers() const { return numbers_; }
    /// The journal before this one was set aside and nobody has looked at it yet.
    bool needsReview() const { return needsReview_; }

    /// Everything that is known, as the body of a record that a journal can begin with.
    /// A book that reads it first goes on from there; one that has read what was before
    /// compares, and BadData says that they differ.
    std::string continuedBody() const;
    static Result<Book> continued(const std::string &body);

private:
    Result<void> goOn(const std::string &body);
    /// False: no such record.
    Result<bool> acceptOwed(const std::string &kind, const std::string &body);
    void learn(TransactionId id, const Event &event);

    std::map<TransactionId, Transaction> open_;
    std::map<TransactionId, std::vector<Event>> told_;  ///< what happened to each so far
    std::map<TransactionId, cash::PayoutPlan> ordered_; ///< the last dispense of each
    Owed helpCalls_;
    Owed lifeChecks_;
    Owed cardOrders_;
    Owed schoolLetters_;
    Owed bookings_;
    cash::Position position_;
    Numbers numbers_;
    bool needsReview_ = false;
    bool begun_ = false; ///< something has been read
};

/// Six digits each, out of the one counter.
std::string stanOf(std::int64_t trace);
std::string batchOf(std::int64_t trace);

/// Bodies of incidents.
std::string cashLoadedBody(const std::vector<cash::Stock> &cassettes);
std::string journalSetAsideBody(const JournalDamage &damage, const Numbers &numbers);

} // namespace huimin::transaction
