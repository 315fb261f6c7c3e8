// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/transaction/legs.h"

namespace huimin::transaction {

/// Facts about one transaction. Each is one journal record; their fold is the
/// transaction. Names are what stands in the journal, so they never change.

/// What the resident agreed to, and what the station has to do it with.
struct Started {
    std::vector<Tender> tenders;
    std::vector<Delivery> deliveries;
    std::vector<cash::Stock> stock; ///< what may be paid out
    int notesMax = 0;               ///< the largest bunch
    CashDispenser::OperationId lastOperation = 0;
};

// The card.
struct CardCertified {
    CardRequest request;
};
struct CardRefused {
    std::string reason; ///< emv::Failure's word, or "declined"
};
/// A clear answer of the bank with a good MAC.
struct Answered {
    bool approved = false;
    std::string responseCode;
    std::string authorisationCode;
    std::string reference;
};
/// No answer that can be trusted: it may have been done.
struct Unanswered {
    ReversalReason reason = ReversalReason::NoAnswer;
};
/// Nothing left the station.
struct NotSent {};
struct ChipAgreed {};
struct ChipRefused {
    std::string reason;
};
struct ReversalAnswered {
    std::string responseCode;
    bool done = false;
};
/// An answer that came after its reversal was owed. It changes nothing.
struct LateAnswer {
    std::string responseCode;
};

// Notes going out.
struct NotesDispensed {
    CashDispenser::OperationId operation = 0;
    Outcome outcome = Outcome::Unknown;
    std::vector<CashDispenser::Counted> units;
    int failedUnit = 0;
    std::string detail;
};
struct CardTaken {};
struct CardKept {
    std::string reason; ///< "notTaken" or "jammed"
};
struct NotesPresented {
    Outcome outcome = Outcome::Unknown;
};
struct NotesTaken {};
struct NotesLeft {}; ///< the time for taking them has passed
struct NotesRetracted {
    Outcome outcome = Outcome::Unknown;
};
struct NotesRejected {
    Outcome outcome = Outcome::Unknown;
};
/// What the tray remembers after a restart.
struct TraySaid {
    CashDispenser::PresentState presented = CashDispenser::PresentState::Unknown;
    CashDispenser::Tray tray = CashDispenser::Tray::Unknown;
};

// Notes coming in.
struct NoteEscrowed {
    Money value;
};
struct NoteStacked {
    Money value;
};
struct NoteReturned {
    Money value;
};
struct NoteUnknown {
    Money value;
};
/// The acceptor is closed and holds no note that the journal does not know of.
struct AcceptorEmpty {};
/// The resident would rather pay the rest by other means: no more notes.
struct RestAsked {};
/// By this, and all of the rest.
struct RestBy {
    Tender tender;
};
/// By notes after all.
struct NotesAgain {};
/// The resident stopped; what they put in goes back to them.
struct PaymentCancelled {};
/// Nobody is there any more; what they put in is kept for them.
struct PaymentAbandoned {};

// The phone.
struct PhonePaid {
    std::string wallet;
    std::string reference;
};
/// It has not paid under this key and never will.
struct PhoneRefused {
    std::string reason;
};
/// Nobody knows whether it has: it is undone.
struct PhoneUnanswered {};
struct PhoneUndone {
    bool done = false;
};

// Bills. Each names the payment by its key: a transaction may pay several companies.
struct BillBooked {
    std::string key;
    std::string receipt;
};
struct BillRefused {
    std::string key;
    std::string reason;
};
struct BillUnanswered {
    std::string key;
};
/// The biller says that it has never heard of the key.
struct BillNeverHeard {
    std::string key;
};

// The purse of a cultural card.
/// What it says before it is loaded; nothing has changed in it.
struct PurseReady {
    int number = 0;
    Money before;
    Bytes random;
    Bytes mac;
};
/// It was not asked to take anything, or cannot be.
struct PurseRefused {
    std::string reason; ///< purse::Failure's word, "notThere" or "otherCard"
};
/// The issuer's word: with it the card takes the amount.
struct LoadAuthorised {
    Bytes at;
    Bytes mac;
};
struct LoadDenied {
    std::string reason;
};
struct LoadUnanswered {};
/// By the card's own word.
struct PurseLoaded {
    Bytes certificate;
};
struct PurseNotLoaded {
    std::string reason;
};
/// The card said nothing after it was told to take the amount.
struct PurseTorn {};
/// The card is not there, and was not for as long as somebody waited.
struct PurseAway {};
/// What it says does not fit.
struct PurseUnclear {};
/// How the office has booked a load.
struct LoadEnded {
    bool loaded = false;
};
/// The office does not believe what it was told.
struct LoadEndRefused {
    std::string reason;
};

/// The station started again with this transaction open.
struct Interrupted {};

using Event =
    std::variant<Started, CardCertified, CardRefused, Answered, Unanswered, NotSent, ChipAgreed,
                 ChipRefused, ReversalAnswered, LateAnswer, NotesDispensed, CardTaken, CardKept,
                 NotesPresented, NotesTaken, NotesLeft, NotesRetracted, NotesRejected, TraySaid,
                 NoteEscrowed, NoteStacked, NoteReturned, NoteUnknown, AcceptorEmpty,
                 PaymentCancelled, PaymentAbandoned, BillBooked, BillRefused, BillUnanswered,
                 BillNeverHeard, Interrupted, RestAsked, RestBy, NotesAgain, PhonePaid,
                 PhoneRefused, PhoneUnanswered, PhoneUndone, PurseReady, PurseRefused,
                 LoadAuthorised, LoadDenied, LoadUnanswered, PurseLoaded, PurseNotLoaded, PurseTorn,
                 PurseAway, PurseUnclear, LoadEnded, LoadEndRefused>;

/// The journal's word for an event: "notesDispensed".
const char *name(const Event &event);

} // namespace huimin::transaction
