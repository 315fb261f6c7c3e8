// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/money_text.h"
#include "kiosk/view/page_texts.h"
#include "kiosk/view/texts.h"

namespace huimin::view {

using namespace session;
using What = ProblemPage::What;

namespace {

struct Words {
    QString title;
    QString happened;
    QString advice;
};

// What happened is said without blame and without codes; each has its own advice.

Words cardWords(What what)
{
    switch (what) {
    case What::CardUnreadable:
        return {
            Texts::tr("The card cannot be read"),
            Texts::tr("The chip did not answer, or not in a way that this station understands."),
            Texts::tr("Check that the chip is clean and goes in first, facing up. If it happens "
                      "again, your bank replaces the card.")};
    case What::CardNotAccepted:
        return {Texts::tr("This card cannot be used here"),
                Texts::tr("There is no bank application on it that this station knows."),
                Texts::tr("Please use a UnionPay bank card.")};
    case What::CardBlocked:
        return {Texts::tr("The card is blocked"),
                Texts::tr("The bank has blocked this card, or an application on it."),
                Texts::tr("Please ask your bank to unblock it.")};
    case What::CardExpired:
        return {Texts::tr("The card has expired"), Texts::tr("Its last month is over."),
                Texts::tr("Your bank gives you a new one.")};
    case What::CardRefused:
        return {Texts::tr("The card said no"),
                Texts::tr("The chip refused the payment, or its signature is not right."),
                Texts::tr("Please use another card, or ask your bank.")};
    case What::CardPulled:
        return {Texts::tr("The card was taken out too early"),
                Texts::tr("It has to stay in the slot until the screen says so."),
                Texts::tr("You can start again.")};
    case What::CardJammed:
        return {Texts::tr("The card is stuck in the slot"), Texts::tr("It cannot move in or out."),
                Texts::tr("Please do not pull. Call the help desk; they open the slot for you.")};
    case What::CardNotTaken:
        return {Texts::tr("The card was kept"),
                Texts::tr("It was not taken in time, so the station put it away safely."),
                Texts::tr("Bring your identity card to the help desk to get it back.")};
    default:
        break;
    }
    return {Texts::tr("The bank keeps the card"),
            Texts::tr("Your bank told this station to keep the card."),
            Texts::tr("Please call the number of your bank.")};
}

Words bankWords(What what)
{
    switch (what) {
    case What::PinTriesExceeded:
        return {Texts::tr("The PIN was wrong too often"),
                Texts::tr("The bank has locked the PIN of this card."),
                Texts::tr("Bring the card and your identity card to your bank.")};
    case What::NotEnoughMoney:
        return {Texts::tr("Not enough money on the card"),
                Texts::tr("The account does not hold this amount."),
                Texts::tr("You can choose a smaller amount.")};
    case What::OverLimit:
        return {Texts::tr("More than the card's limit"),
                Texts::tr("The bank allows less than this at once or on one day."),
                Texts::tr("You can choose a smaller amount.")};
    case What::TooOften:
        return {Texts::tr("The card was used too often today"),
                Texts::tr("The bank allows a certain number of times on one day."),
                Texts::tr("Please come back tomorrow.")};
    case What::NotAllowed:
        return {Texts::tr("The card does not allow this"),
                Texts::tr("The bank has not opened this service for the card."),
                Texts::tr("Please use another card, or ask your bank.")};
    case What::BankSilent:
        return {Texts::tr("The bank did not answer"),
                Texts::tr("This station waited, then told the bank to undo everything."),
                Texts::tr("You can try again later. Please look at your account tomorrow.")};
    case What::BankTrouble:
        return {Texts::tr("The bank has a problem"),
                Texts::tr("The bank answered that it cannot work now."),
                Texts::tr("Please try again later.")};
    case What::BankNotReached:
        return {Texts::tr("The bank cannot be reached"), Texts::tr("Nothing was sent to the bank."),
                Texts::tr("Please try again later, or pay with banknotes.")};
    default:
        break;
    }
    return {Texts::tr("The bank said no"), Texts::tr("The bank did not say why."),
            Texts::tr("Please call the number on the back of your card.")};
}

Words cashWords(What what)
{
    switch (what) {
    case What::NotesStuck:
        return {Texts::tr("The money did not come out"),
                Texts::tr("Banknotes are stuck behind the shutter. It stayed closed."),
                Texts::tr("Nothing more is needed from you. The bank puts the money back.")};
    case What::NotesNotTaken:
        return {Texts::tr("The money was taken back"),
                Texts::tr("The notes were not taken in time. They lie locked inside, untouched."),
                Texts::tr(
                    "Two people count them, then the bank puts the money back. Keep the number.")};
    case What::NotesUncertain:
        return {Texts::tr("It is not certain that the money came out"),
                Texts::tr("The cash tray stopped while it was opening."),
                Texts::tr("Two people count the notes inside. What you did not get is paid back. "
                          "Keep the number.")};
    case What::NoteStuck:
        return {Texts::tr("A banknote is stuck"),
                Texts::tr("A note is in the slot and was not counted."),
                Texts::tr("Staff take it out and pay it back. Keep the number.")};
    default:
        break;
    }
    return {Texts::tr("The payment was stopped"), Texts::tr("Nothing was paid."),
            Texts::tr("You can start again at any time.")};
}

Words officeWords(What what)
{
    switch (what) {
    case What::OfficeSilent:
        return {Texts::tr("The pension office does not answer"),
                Texts::tr("Its computer cannot be reached now."),
                Texts::tr("Please try again later. Nothing is lost.")};
    case What::NotInsuredHere:
        return {Texts::tr("The office does not know you"),
                Texts::tr("You are not insured in this city, or under another number."),
                Texts::tr("If you worked elsewhere, ask at the office there. The help desk has "
                          "its number.")};
    case What::NoRelation:
        return {Texts::tr("The office does not know that you may do this for them"),
                Texts::tr("Nothing was shown. Without them it needs their word on paper."),
                Texts::tr("Come together with both cards. Or bring to the office: both identity "
                          "cards and a letter of authority that they have signed. Its form is "
                          "under “How do I …?” here.")};
    case What::NotReceiving:
        return {Texts::tr("You do not get a pension yet"),
                Texts::tr("You pay in, or have done. The yearly check is for those who get one."),
                Texts::tr("The help desk can tell you when yours begins.")};
    case What::OtherData:
        return {
            Texts::tr("The office has another name for this number"),
            Texts::tr("Something in its data is not right. It is not your fault."),
            Texts::tr("Please bring your identity card to the help desk; they have it mended.")};
    case What::AskedTooOften:
        return {Texts::tr("It was asked too often"),
                Texts::tr("The office answers only so many times in one hour."),
                Texts::tr("Please come back in an hour.")};
    case What::CheckRefused:
        return {Texts::tr("The office did not take it"), Texts::tr("It did not say why."),
                Texts::tr("Please ask at the help desk, they bring it on its way.")};
    case What::CheckNotKept:
        return {Texts::tr("It could not be kept"),
                Texts::tr("This station cannot write anything down now, so nothing was sent."),
                Texts::tr("Please tell the help desk.")};
    default:
        break;
    }
    return {Texts::tr("Please ask at the office's counter"),
            Texts::tr("The office wants to talk about this with you in person."),
            Texts::tr("The help desk tells you where it is, and comes along if you like.")};
}

/// What was paid in, and papers.
Words paperWords(What what)
{
    const QString later = Texts::tr("Please try again later. Nothing is lost.");
    switch (what) {
    case What::NothingPaid:
        return {Texts::tr("There is nothing to put on paper"),
                Texts::tr("The office knows of no month that was paid."),
                Texts::tr("If this cannot be, ask at the help desk.")};
    case What::PaperRefused:
        return {Texts::tr("The office did not make the paper"),
                Texts::tr("It wants to talk about this with you in person."),
                Texts::tr("The help desk tells you where its counter is.")};
    case What::PaperNotKept:
        return {Texts::tr("It could not be kept"),
                Texts::tr("This station cannot write anything down now, so nothing was sent."),
                Texts::tr("Please tell the help desk.")};
    case What::PaperSilent:
        return {Texts::tr("The office has not answered"),
                Texts::tr("Nobody knows yet whether it has made your paper. Nothing was printed."),
                Texts::tr("If you ask again now, it is the same paper, not a second one.")};
    default:
        break;
    }
    return {Texts::tr("The office for social security does not answer"),
            Texts::tr("Its computer cannot be reached now."), later};
}

Words schoolWords(ProblemPage::What what)
{
    const QString deskHelps = Texts::tr("Please ask at the help desk, they bring it on its way.");
    switch (what) {
    case What::SchoolSilent:
        return {Texts::tr("The education office does not answer"),
                Texts::tr("Its computer cannot be reached now."),
                Texts::tr("Please try again later. Nothing is lost.")};
    case What::SchoolTableMissing:
        return {Texts::tr("Points cannot be counted here yet"),
                Texts::tr("This station does not have this year's table."),
                Texts::tr("The help desk can count them for you.")};
    case What::LocalChild:
        return {Texts::tr("Your child needs no points"),
                Texts::tr("Children who are registered here go to the school of their street."),
                Texts::tr("The help desk tells you which one, and when to come.")};
    case What::SchoolTooLate:
        return {Texts::tr("It is too late for this"),
                Texts::tr("The office takes it only on certain days. Nothing was sent."),
                Texts::tr("Please talk to the education office; the help desk has its number.")};
    case What::SchoolFull:
        return {Texts::tr("This school is full"), Texts::tr("It takes nobody any more this year."),
                Texts::tr("Please choose another school.")};
    case What::SchoolApplied:
        return {Texts::tr("There is an application already"),
                Texts::tr("Each child has one, and yours is with the office."),
                Texts::tr("Enter the child's number again to see how it stands.")};
    case What::LetterNotKept:
        return {Texts::tr("It could not be kept"),
                Texts::tr("This station cannot write anything down now, so nothing was sent."),
                Texts::tr("Please tell the help desk.")};
    case What::DirectorySilent:
        return {Texts::tr("The list cannot be shown now"),
                Texts::tr("The computer that keeps it does not answer as it should."),
                Texts::tr("Please ask at the help desk, or try again later.")};
    case What::FormNotThere:
        return {Texts::tr("This form cannot be printed now"),
                Texts::tr("It cannot be had, or is not as it should be."),
                Texts::tr("The help desk has it on paper.")};
    case What::AnnouncementsSilent:
        return {Texts::tr("The notices cannot be shown now"),
                Texts::tr("The computer that keeps them does not answer, and what is known here "
                          "is too old."),
                Texts::tr("Please ask at the help desk, or try again later.")};
    case What::NoAnnouncements:
        return {
            Texts::tr("There is nothing new"), Texts::tr("The community has no notices now."), {}};
    case What::SchoolPaperNotSent:
        return {Texts::tr("It did not get to the education office"),
                Texts::tr("You can go on all the same: your time counts."),
                Texts::tr("Bring the paper to the office, or sign there.")};
    case What::DraftNotKept:
        return {Texts::tr("It could not be kept"),
                Texts::tr("The education office does not answer. Nothing was sent."),
                Texts::tr("Please begin anew later. It asks for nothing but the child's number.")};
    case What::ServiceGone:
        return {Texts::tr("This is not offered any more"),
                Texts::tr("It was taken off the list a moment ago."),
                Texts::tr("Please look for another service, or ask at the help desk.")};
    default:
        break;
    }
    return {Texts::tr("The office did not take it"), Texts::tr("It did not say why."), deskHelps};
}

Words cultureWords(What what)
{
    switch (what) {
    case What::CultureUnknown:
        return {Texts::tr("The office does not know this card"),
                Texts::tr("It is from another city, or there is none in your name."),
                Texts::tr("The help desk can tell you where to get a cultural card.")};
    case What::CultureCardLost:
        return {Texts::tr("This card was reported lost"),
                Texts::tr("Nobody can use it any more, whoever holds it."),
                Texts::tr("If you have found it, please hand it in at the help desk. If it is "
                          "yours, they help you to a new one.")};
    case What::CardNotLaid:
        return {Texts::tr("The cultural card was not there"),
                Texts::tr("Nothing was put onto it, as it was not on its reader."),
                Texts::tr("You can start again; leave the card there until the screen says so.")};
    case What::LoadRefused:
        return {Texts::tr("The card's office did not allow it"),
                Texts::tr("Nothing was put onto the card."),
                Texts::tr("The help desk can find out why.")};
    case What::LoadSilent:
        return {Texts::tr("The card's office does not answer"),
                Texts::tr("Nothing was put onto the card."),
                Texts::tr("Please try again later. Nothing is lost.")};
    case What::LoadFailed:
        return {Texts::tr("The card did not take the money"),
                Texts::tr("The chip refused it, so nothing is on the card."),
                Texts::tr("If it happens again, the card's office gives you a new one.")};
    case What::LoadUnclear:
        return {Texts::tr("The card and its office differ"),
                Texts::tr("Nobody can say here whether the card has the money."),
                Texts::tr("People look at it, with the number below.")};
    case What::LossNotReported:
        return {Texts::tr("It is not certain that the loss was heard"),
                Texts::tr("The office has not answered. The card may still be used by whoever "
                          "has it."),
                Texts::tr("Please try again soon, or ask at the help desk now.")};
    case What::PlaceNotHeld:
        return {Texts::tr("No place was booked"),
                Texts::tr("The cultural card's office has not answered. Should it hold a place for "
                          "you, this station gives it back."),
                Texts::tr("Please try again later. Nothing is lost.")};
    case What::PlaceNotKept:
        return {Texts::tr("It could not be kept"),
                Texts::tr("This station cannot write anything down now, so nothing was booked."),
                Texts::tr("Please tell the help desk.")};
    case What::PlaceNotBooked:
        return {Texts::tr("It is not booked"),
                Texts::tr("Your yes reached the office too late, and the place was given back."),
                Texts::tr("Please look whether there is another place.")};
    case What::RenewalRefused:
        return {Texts::tr("The card was not renewed"), Texts::tr("Its office does not do it here."),
                Texts::tr("The help desk can find out why.")};
    case What::RenewalUnknown:
        return {Texts::tr("We do not know whether the card is renewed"),
                Texts::tr("The cultural card's office does not answer."),
                Texts::tr("Please lay it here again later: it says until when it is good.")};
    case What::PlaceCancelUnknown:
        return {Texts::tr("We do not know whether it is cancelled"),
                Texts::tr("The cultural card's office does not answer."),
                Texts::tr("Please look again later whether it still stands there.")};
    default:
        break;
    }
    return {Texts::tr("The cultural card's office does not answer"),
            Texts::tr("Its computer cannot be reached now."),
            Texts::tr("Please try again later. Nothing is lost.")};
}

Words socialCardWords(What what)
{
    const QString useIdentity = Texts::tr("Please use your identity card.");
    switch (what) {
    case What::SocialCardForged:
        return {Texts::tr("This card could not prove that it is genuine"),
                Texts::tr("It did not answer as a real social security card does. Nothing was "
                          "looked up."),
                Texts::tr("Please take it to the help desk. Your identity card works here.")};
    case What::SocialCardLocked:
        return {Texts::tr("The card is locked"), Texts::tr("Its chip does nothing any more."),
                Texts::tr("The bank that gave it to you gives you a new one. Until then, please "
                          "use your identity card.")};
    case What::SocialCardUnread:
        return {Texts::tr("Social security cards cannot be read now"),
                Texts::tr("A part of the reader is out of order. Your card is all right."),
                useIdentity};
    case What::SocialCardLost:
        return {Texts::tr("This card was reported lost"),
                Texts::tr("Nobody can use it any more, whoever holds it."),
                Texts::tr("If you have found it, please hand it in at the help desk. If it is "
                          "yours, they help you to a new one.")};
    case What::SocialCardInactive:
        return {Texts::tr("The card is not activated yet"),
                Texts::tr("Until it is, nobody can use it."), useIdentity};
    case What::SocialCardNotYours:
        return {Texts::tr("These are cards of two people"),
                Texts::tr("Only the holder of a social security card can do this, with their own "
                          "identity card. Nothing was done."),
                Texts::tr("Please lay your own identity card there, or ask at the help desk.")};
    case What::SocialCardPinRefused:
        return {Texts::tr("The office did not allow it"),
                Texts::tr("Nothing has changed on your card."),
                Texts::tr("Please bring the card and your identity card to the office's counter.")};
    case What::CardOfficeSilent:
        return {Texts::tr("The office for social security does not answer"),
                Texts::tr("Nothing has changed on your card."),
                Texts::tr("Please try again later. Nothing is lost.")};
    case What::CardOrderNotKept:
        return {Texts::tr("It could not be kept"),
                Texts::tr("This station cannot write anything down now, so nothing was sent."),
                Texts::tr("Please tell the help desk.")};
    case What::SocialCardUnknown:
        return {Texts::tr("The office does not know this card"),
                Texts::tr("You may have a newer one, or it is from another city."), useIdentity};
    default:
        break;
    }
    return {Texts::tr("This card cannot be read here"),
            Texts::tr("It is from a place whose cards this station does not know."), useIdentity};
}

/// Care at home.
Words careWords(const ProblemPage &page)
{
    if (page.what == What::CareNotEntitled)
        return {Texts::tr("Care at home is not for you yet"),
                page.words.empty()
                    ? Texts::tr("The clinic did not say why.")
                    : Texts::tr("It says: %1").arg(QString::fromStdString(page.words)),
                Texts::tr("If you need it, please ask your doctor, or at the clinic's counter.")};
    if (page.what == What::CareNotOffered)
        return {Texts::tr("Nobody comes to people's homes now"),
                Texts::tr("The clinic offers no care at home at the moment."),
                Texts::tr("Please ask at the clinic's counter.")};
    return {Texts::tr("The clinic does not know where you live"),
            Texts::tr("So nobody can come to you."),
            Texts::tr("Please tell them your address at the clinic's counter; after that you can "
                      "ask for care here.")};
}

Words medicalWords(const ProblemPage &page)
{
    if (page.what == What::MedicalSilent)
        return {Texts::tr("The office for medical insurance does not answer"),
                Texts::tr("Its computer cannot be reached now. What was known before is not shown: "
                          "it may not be true any more."),
                Texts::tr("Please try again later. Nothing is lost.")};
    return {Texts::tr("You have no medical insurance here"),
            page.words.empty()
                ? Texts::tr("The office knows nobody under this number.")
                : Texts::tr("You are insured there: %1").arg(QString::fromStdString(page.words)),
            Texts::tr("Please ask the office there. The help desk has its number.")};
}

Words clinicWords(const ProblemPage &page)
{
    switch (page.what) {
    case What::NotAPatient:
        return {Texts::tr("The clinic does not know you yet"),
                Texts::tr("There is no file under the number of this identity card."),
                Texts::tr("Please go to the clinic's counter once; after that you can book here.")};
    case What::ClinicOtherData:
        return {Texts::tr("The clinic has another name for this number"),
                Texts::tr("Something in its data is not right. It is not your fault."),
                Texts::tr("Please show your identity card at the clinic's counter; they mend it.")};
    case What::NothingFree:
        return {Texts::tr("No time is free"),
                Texts::tr("All times of the next two weeks are taken."),
                Texts::tr("Please look again tomorrow, or ask at the clinic's counter.")};
    case What::CareNotEntitled:
    case What::CareNotOffered:
    case What::CareNoAddress:
        return careWords(page);
    case What::BookingRefused:
        return {Texts::tr("The clinic did not book it"),
                page.words.empty()
                    ? Texts::tr("It did not say why.")
                    : Texts::tr("It says: %1").arg(QString::fromStdString(page.words)),
                Texts::tr("Please choose another time, or ask at the help desk.")};
    case What::BookingNotKept:
        return {Texts::tr("It could not be kept"),
                Texts::tr("This station cannot write anything down now, so nothing was sent."),
                Texts::tr("Please tell the help desk.")};
    case What::NotBooked:
        return {Texts::tr("It is not booked"), Texts::tr("Your wish has not reached the clinic."),
                Texts::tr("You can choose a time again.")};
    case What::AppointmentChanged:
        return {Texts::tr("The appointment has changed meanwhile"),
                Texts::tr("Somebody at the clinic changed it. Nothing was cancelled here."),
                Texts::tr("Please look at it again.")};
    case What::CancelUnknown:
        return {Texts::tr("We do not know whether it is cancelled"),
                Texts::tr("The clinic does not answer."),
                Texts::tr("Please look again later whether it still stands there.")};
    default:
        break;
    }
    return {Texts::tr("The clinic does not answer"),
            Texts::tr("Its computer cannot be reached now."),
            Texts::tr("Please try again later. Nothing is lost.")};
}

Words stationWords(const ProblemPage &page, Language)
{
    switch (page.what) {
    case What::PinPadBroken:
        return {Texts::tr("The PIN pad does not work"),
                Texts::tr("Your PIN cannot be entered safely."),
                Texts::tr("Please use another station. Bills can be paid with banknotes here.")};
    case What::PhoneSilent:
        return {Texts::tr("The phone has not paid in time"),
                Texts::tr("If it pays all the same, the money goes back by itself."),
                Texts::tr("Please try again, or pay in another way.")};
    case What::PhoneRefused:
        return {Texts::tr("The phone did not pay"),
                Texts::tr("Its code was too old, there was not enough money, or it was stopped."),
                Texts::tr("Please try again with a new code, or pay in another way.")};
    case What::BillerSilent:
        return {Texts::tr("The company does not answer"),
                Texts::tr("Its computer cannot be reached now."),
                Texts::tr("Please try again later. Nothing was paid.")};
    case What::BillRefused:
        return {Texts::tr("The company did not take the payment"),
                Texts::tr("It may have been paid in the meantime, or has changed."),
                Texts::tr("Please look at the bill again, or ask the company.")};
    case What::AskCompany:
        return {Texts::tr("Please ask the company"),
                Texts::tr("What was typed is not what it has noted, several times. So it shows no "
                          "bill here now; that protects its customers."),
                page.words.empty()
                    ? Texts::tr("Its telephone number stands on the paper bill.")
                    : Texts::tr("Its telephone: %1").arg(QString::fromStdString(page.words))};
    case What::CameraFailed:
        return {Texts::tr("The camera does not work"), Texts::tr("No picture was taken."),
                Texts::tr("You can go on without one.")};
    case What::FaceCameraFailed:
        return {Texts::tr("The camera does not work"), Texts::tr("No picture was taken."),
                Texts::tr("Please choose another way.")};
    case What::StationRestarted:
        return {
            Texts::tr("The station had to start again"),
            Texts::tr("Something was under way when it stopped. It knows exactly how far it was."),
            Texts::tr("If this was your visit, please keep the number.")};
    default:
        break;
    }
    return {Texts::tr("This is not possible now"),
            Texts::tr("A part of this station is out of order."),
            Texts::tr("The help desk knows of it.")};
}

/// What is told to the community.
std::optional<Words> wordsOfCases(const ProblemPage &page)
{
    switch (page.what) {
    case What::CaseRefused:
        return Words{Texts::tr("Your community did not take it"),
                     page.words.empty()
                         ? Texts::tr("It did not say why.")
                         : Texts::tr("It says: %1").arg(QString::fromStdString(page.words)),
                     Texts::tr("Please ask at the help desk, they bring it on its way.")};
    case What::CaseNotKept:
        return Words{Texts::tr("It could not be kept"),
                     Texts::tr("This station cannot write anything down now, so nothing was sent."),
                     Texts::tr("Please tell the help desk.")};
    case What::CaseUnknown:
        return Words{Texts::tr("Your community cannot be reached"),
                     Texts::tr("This station does not know yet what it can be told."),
                     Texts::tr("Please try again later, or tell the help desk.")};
    case What::CaseGone:
        return Words{
            Texts::tr("This cannot be told here any more"),
            Texts::tr("Your community does not take such a case any more. Nothing was sent."),
            Texts::tr("Please choose something else, or ask at the help desk.")};
    case What::CaseDraftNotKept:
        return Words{Texts::tr("It could not be kept"),
                     Texts::tr("Your community does not answer. Nothing was sent."),
                     Texts::tr("It still stands here: you can send it now all the same.")};
    case What::CaseDraftStays:
        return Words{Texts::tr("It is not deleted yet"),
                     Texts::tr("Your community does not answer."),
                     Texts::tr("It goes away by itself after its day. Please tear up the slip.")};
    default:
        return std::nullopt;
    }
}

/// What a cultural or a social-security card has to say.
std::optional<Words> wordsOfCards(const ProblemPage &page)
{
    switch (page.what) {
    case What::CultureSilent:
    case What::CultureUnknown:
    case What::CultureCardLost:
    case What::CardNotLaid:
    case What::LoadRefused:
    case What::LoadSilent:
    case What::LoadFailed:
    case What::LoadUnclear:
    case What::LossNotReported:
    case What::PlaceNotHeld:
    case What::PlaceNotKept:
    case What::PlaceNotBooked:
    case What::PlaceCancelUnknown:
    case What::RenewalRefused:
    case What::RenewalUnknown:
        return cultureWords(page.what);
    case What::SocialCardForged:
    case What::SocialCardLocked:
    case What::SocialCardElsewhere:
    case What::SocialCardUnread:
    case What::SocialCardLost:
    case What::SocialCardInactive:
    case What::SocialCardUnknown:
    case What::SocialCardNotYours:
    case What::SocialCardPinRefused:
    case What::CardOfficeSilent:
    case What::CardOrderNotKept:
        return socialCardWords(page.what);
    default:
        return std::nullopt;
    }
}

/// What offices, a school, a directory or a clinic have to say; nothing: it is about money, cards
/// and the station.
std::optional<Words> wordsOfOffices(const ProblemPage &page)
{
    switch (page.what) {
    case What::OfficeSilent:
    case What::NotInsuredHere:
    case What::NotReceiving:
    case What::AtTheCounter:
    case What::OtherData:
    case What::NoRelation:
    case What::AskedTooOften:
    case What::CheckRefused:
    case What::CheckNotKept:
        return officeWords(page.what);
    case What::SchoolSilent:
    case What::SchoolTableMissing:
    case What::LocalChild:
    case What::SchoolTooLate:
    case What::SchoolFull:
    case What::SchoolApplied:
    case What::LetterRefused:
    case What::LetterNotKept:
    case What::DraftNotKept:
    case What::SchoolPaperNotSent:
    case What::DirectorySilent:
    case What::ServiceGone:
    case What::FormNotThere:
    case What::AnnouncementsSilent:
    case What::NoAnnouncements:
        return schoolWords(page.what);
    case What::ClinicSilent:
    case What::NotAPatient:
    case What::ClinicOtherData:
    case What::NothingFree:
    case What::CareNotEntitled:
    case What::CareNotOffered:
    case What::CareNoAddress:
    case What::BookingRefused:
    case What::BookingNotKept:
    case What::NotBooked:
    case What::AppointmentChanged:
    case What::CancelUnknown:
        return clinicWords(page);
    case What::SocialSilent:
    case What::NothingPaid:
    case What::PaperRefused:
    case What::PaperNotKept:
    case What::PaperSilent:
        return paperWords(page.what);
    case What::MedicalSilent:
    case What::NotMedicallyInsured:
        return medicalWords(page);
    default:
        return wordsOfCards(page);
    }
}

Words words(const ProblemPage &page, Language language)
{
    if (const auto theirs = wordsOfOffices(page))
        return *theirs;
    if (const auto theirs = wordsOfCases(page))
        return *theirs;
    switch (page.what) {
    case What::CardUnreadable:
    case What::CardNotAccepted:
    case What::CardBlocked:
    case What::CardExpired:
    case What::CardRefused:
    case What::CardPulled:
    case What::CardJammed:
    case What::CardNotTaken:
    case What::CardKeptByBank:
        return cardWords(page.what);
    case What::PinTriesExceeded:
    case What::NotEnoughMoney:
    case What::OverLimit:
    case What::TooOften:
    case What::AskYourBank:
    case What::NotAllowed:
    case What::BankSilent:
    case What::BankTrouble:
    case What::BankNotReached:
        return bankWords(page.what);
    case What::NotesStuck:
    case What::NotesNotTaken:
    case What::NotesUncertain:
    case What::NoteStuck:
    case What::PaymentStopped:
        return cashWords(page.what);
    case What::PinPadBroken:
    case What::PhoneSilent:
    case What::PhoneRefused:
    case What::BillerSilent:
    case What::BillRefused:
    case What::ServiceClosed:
    case What::StationRestarted:
    case What::CameraFailed:
    case What::FaceCameraFailed:
    default:
        break;
    }
    return stationWords(page, language);
}

QString moneyFate(const ProblemPage &page)
{
    using Fate = ProblemPage::MoneyFate;
    switch (page.money) {
    case Fate::Untouched:
        return Texts::tr("No money was taken.");
    case Fate::Told:
        return {};
    case Fate::GoesBack:
        return page.amount.isPositive()
                   ? (page.what == ProblemPage::What::PhoneSilent
                          ? Texts::tr("If it was paid, %1 go back to your phone.")
                          : Texts::tr("%1 go back to your account."))
                         .arg(exactText(page.amount))
                   : Texts::tr("The money goes back to your account.");
    case Fate::PaidBack:
        return Texts::tr("You got your banknotes back.");
    case Fate::Claimed:
        return Texts::tr("%1 are being settled for you under the number below.")
            .arg(exactText(page.amount));
    case Fate::Credited:
        break;
    }
    return Texts::tr("%1 are kept for you under the number below.")
        .arg(exactText(page.credit.isPositive() ? page.credit : page.amount));
}

QString cardFate(ProblemPage::CardFate fate)
{
    using Fate = ProblemPage::CardFate;
    switch (fate) {
    case Fate::None:
        break;
    case Fate::ComesBack:
        return Texts::tr("Your card comes back.");
    case Fate::Kept:
        return Texts::tr("The card stays in the station, locked away.");
    case Fate::Taken:
        return Texts::tr("You have your card.");
    }
    return {};
}

} // namespace

ProblemValue value(const ProblemPage &page, Language language)
{
    const Words said = words(page, language);
    ProblemValue problem;
    problem.title = said.title;
    problem.happened = said.happened;
    if (page.withBills)
        problem.happened += Texts::tr(" What was to be paid with it was not paid, either.");
    problem.advice = said.advice;
    problem.money = moneyFate(page);
    if (page.credit.isPositive() && page.money != ProblemPage::MoneyFate::Credited)
        problem.money += Texts::tr(" %1 are kept for you.").arg(exactText(page.credit));
    if (page.what >= What::CaseRefused)
        problem.money.clear(); // it was never about money
    problem.card = cardFate(page.card);
    problem.reference = QString::fromStdString(page.reference);
    if (!problem.reference.isEmpty())
        problem.slip = page.slipPrinted
                           ? Texts::tr("The number is on the slip: please take it.")
                           : Texts::tr("Please write the number down, or take a photo.");
    if (page.canTryOtherAmount)
        problem.other = Texts::tr("Another amount");
    problem.serious =
        page.money == ProblemPage::MoneyFate::Claimed || page.card == ProblemPage::CardFate::Kept;
    return problem;
}

} // namespace huimin::view
