// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/transaction/legs.h"

#include <set>

namespace huimin::transaction {

/// What must be done now that an event is durable. Behind each stands the event, or
/// events, that answer it.

struct CertifyCard { ///< CardCertified | CardRefused
    Money amount;
    bool isPurchase = false;
};
struct SendRequest { ///< Answered | Unanswered | NotSent
    CardRequest request;
    Money amount;
    bool isPurchase = false;
    std::string purpose;
};
struct CompleteChip {}; ///< ChipAgreed | ChipRefused
/// The bank said no, or nothing: the card is told. Nobody waits for what it says.
struct CloseChip {
    std::string responseCode; ///< empty: the bank could not be reached
};
struct SendReversal { ///< ReversalAnswered, sooner or later
    CardRequest request;
    Money amount;
    bool isPurchase = false;
    ReversalReason reason = ReversalReason::Other;
};

struct Dispense { ///< NotesDispensed
    CashDispenser::OperationId operation = 0;
    cash::PayoutPlan plan;
};
struct AskDispenser { ///< NotesDispensed, from the device's memory
    CashDispenser::OperationId operation = 0;
};
struct ReturnCard {}; ///< CardTaken | CardKept
struct Present {      ///< NotesPresented
    CashDispenser::OperationId operation = 0;
};
struct WaitForHand {}; ///< NotesTaken | NotesLeft
struct Retract {       ///< NotesRetracted
    CashDispenser::OperationId operation = 0;
};
struct Reject { ///< NotesRejected
    CashDispenser::OperationId operation = 0;
};
struct AskTray { ///< TraySaid
    CashDispenser::OperationId operation = 0;
};

struct OpenAcceptor { ///< NoteEscrowed, or nothing for long
    std::set<std::int64_t> fen;
};
struct CloseAcceptor {}; ///< AcceptorEmpty | NoteUnknown
struct StackNote {};     ///< NoteStacked | NoteReturned | NoteUnknown
struct ReturnNote {};    ///< NoteReturned | NoteUnknown
struct AskAcceptor {     ///< NoteStacked | NoteReturned | NoteUnknown | AcceptorEmpty
    Money value;         ///< of the note that was moving; zero: none was known of
};
/// The journal has what the acceptor reported; it may forget it.
struct ConfirmNote {};

struct PostBill { ///< BillBooked | BillRefused | BillUnanswered
    BillDelivery bill;
};
struct AskBill { ///< sooner or later BillBooked | BillRefused | BillNeverHeard
    BillDelivery bill;
};

struct ChargePhone { ///< PhonePaid | PhoneRefused | PhoneUnanswered
    PhoneTender phone;
};
struct UndoPhone { ///< PhoneUndone, sooner or later
    PhoneTender phone;
};

struct ReadyPurse { ///< PurseReady | PurseRefused
    PurseDelivery load;
};
struct AuthoriseLoad { ///< LoadAuthorised | LoadDenied | LoadUnanswered
    PurseDelivery load;
};
struct LoadPurse { ///< PurseLoaded | PurseNotLoaded | PurseTorn
    PurseDelivery load;
};
struct FindPurse { ///< PurseLoaded | PurseNotLoaded | PurseUnclear | PurseAway
    PurseDelivery load;
};
struct TellLoad { ///< LoadEnded | LoadEndRefused, sooner or later
    PurseDelivery load;
};
struct AskLoad { ///< LoadEnded, once the card has been somewhere
    PurseDelivery load;
};

using Effect = std::variant<CertifyCard, SendRequest, CompleteChip, CloseChip, SendReversal,
                            Dispense, AskDispenser, ReturnCard, Present, WaitForHand, Retract,
                            Reject, AskTray, OpenAcceptor, CloseAcceptor, StackNote, ReturnNote,
                            AskAcceptor, ConfirmNote, PostBill, AskBill, ChargePhone, UndoPhone,
                            ReadyPurse, AuthoriseLoad, LoadPurse, FindPurse, TellLoad, AskLoad>;

const char *name(const Effect &effect);

} // namespace huimin::transaction
