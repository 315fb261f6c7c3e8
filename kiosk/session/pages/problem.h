// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/money.h"

#include <string>

namespace huimin::session {

/// Something did not work. One kind for each thing that a resident has to know.
struct ProblemPage {
    enum class What {
        CardUnreadable,
        CardNotAccepted,
        CardBlocked,
        CardExpired,
        CardRefused,
        CardPulled,
        CardJammed,
        CardNotTaken,
        CardKeptByBank,
        PinPadBroken,
        PinTriesExceeded,
        NotEnoughMoney,
        OverLimit,
        TooOften,
        AskYourBank,
        NotAllowed,
        BankSilent,
        BankTrouble,
        BankNotReached,
        NotesStuck, ///< behind the shutter: nothing was paid out
        NotesNotTaken,
        NotesUncertain, ///< nobody knows what came out
        NoteStuck,      ///< in the acceptor
        PhoneSilent,    ///< nobody knows whether it has paid: it is undone
        PhoneRefused,   ///< its wallet said no
        BillerSilent,
        BillRefused,
        AskCompany,     ///< too many answers did not fit; `words` are its telephone, if known
        CardNotLaid,    ///< the cultural card, for being loaded
        LoadRefused,    ///< by its office
        LoadSilent,     ///< its office does not answer
        LoadFailed,     ///< by the card itself
        LoadUnclear,    ///< card and office say different things
        PaymentStopped, ///< the resident stopped; what was put in came back or is kept
        ServiceClosed,
        StationRestarted,
        CaseRefused,      ///< the town did not want it; `words` say why
        CaseNotKept,      ///< it could not be written down here
        CaseUnknown,      ///< the town has never said what it can be told
        CaseGone,         ///< what was begun is of a kind that the town does not take any more
        CaseDraftNotKept, ///< by the town; it still stands there, and can be sent
        CaseDraftStays,   ///< the town does not answer: it is not deleted yet
        CameraFailed,     ///< no picture came: it goes without
        FaceCameraFailed,
        OfficeSilent,
        NotInsuredHere,
        NotReceiving,
        AtTheCounter, ///< the office says more there, and not here
        OtherData,    ///< the office knows this person otherwise
        NoRelation,   ///< it does not know that one may ask for the other
        AskedTooOften,
        CheckRefused,
        CheckNotKept, ///< it could not be written down here
        SchoolSilent,
        SchoolTableMissing, ///< this station has not the table that holds
        LocalChild,         ///< needs no points
        SchoolTooLate,
        SchoolFull,
        SchoolApplied,      ///< there is one already
        LetterRefused,      ///< the office did not take it
        LetterNotKept,      ///< it could not be written down here
        DraftNotKept,       ///< by the office: it begins anew
        SchoolPaperNotSent, ///< the letter goes without it
        DirectorySilent,
        ServiceGone,         ///< the directory does not have it any more
        FormNotThere,        ///< or it is none that may be printed
        AnnouncementsSilent, ///< and what was read last is too old
        NoAnnouncements,
        CultureSilent,
        CultureUnknown,
        CultureCardLost, ///< it was reported
        LossNotReported, ///< nobody knows
        PlaceNotHeld,    ///< the office has not answered
        PlaceNotKept,    ///< it could not be written down here
        PlaceNotBooked,  ///< the office has got it too late
        PlaceCancelUnknown,
        RenewalRefused,
        RenewalUnknown, ///< the office has not answered; the same again is that one
        ClinicSilent,
        NotAPatient,
        ClinicOtherData, ///< the clinic knows this person otherwise
        NothingFree,
        CareNotEntitled, ///< `words` say why, in the clinic's
        CareNotOffered,
        CareNoAddress,  ///< the clinic does not know where they live
        BookingRefused, ///< `words` say why, in the clinic's
        BookingNotKept, ///< it could not be written down here
        NotBooked,      ///< the clinic has never got it
        AppointmentChanged,
        CancelUnknown,
        SocialSilent,
        NothingPaid,  ///< there is nothing to be put on paper
        PaperRefused, ///< the office did not issue it
        PaperNotKept, ///< it could not be written down here
        PaperSilent,  ///< nobody knows whether the office has issued it; the same again is that one
        MedicalSilent,
        NotMedicallyInsured, ///< here; `words` say where, in the office's
        SocialCardForged,
        SocialCardLocked,     ///< its chip does nothing any more
        SocialCardElsewhere,  ///< of a place whose cards are not known here
        SocialCardUnread,     ///< the reader cannot, whichever card it is
        SocialCardLost,       ///< it was reported
        SocialCardInactive,   ///< nobody has activated it yet
        SocialCardUnknown,    ///< to its office, or as this person's
        SocialCardNotYours,   ///< the identity card is another person's
        SocialCardPinRefused, ///< by the office: at its counter
        CardOfficeSilent,     ///< nothing was done
        CardOrderNotKept,     ///< it could not be written down here
    };
    enum class MoneyFate {
        Untouched, ///< nothing was taken
        Told,      ///< another page says it
        GoesBack,  ///< the bank undoes it
        PaidBack,  ///< it lay in the tray
        Claimed,   ///< people will settle it, under the reference
        Credited,  ///< kept under the reference
    };
    enum class CardFate { None, ComesBack, Kept, Taken };

    What what{};
    MoneyFate money = MoneyFate::Untouched;
    CardFate card = CardFate::None;
    Money amount;
    Money credit;
    std::string reference; ///< grouped digits; empty when nobody needs one
    bool slipPrinted = false;
    bool canTryOtherAmount = false;
    bool withBills = false; ///< a card was not loaded, and no bill of the same payment was paid
    std::string words;      ///< somebody else's, as they are; empty: none were said

    friend bool operator==(const ProblemPage &, const ProblemPage &) = default;
};

} // namespace huimin::session
