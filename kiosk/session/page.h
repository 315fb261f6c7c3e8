// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/cash_acceptor.h"
#include "drivers/device/fault.h"
#include "drivers/device/identity_reader.h"
#include "drivers/device/page_printer.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/money.h"
#include "kiosk/session/community.h"
#include "kiosk/session/companion.h"
#include "kiosk/session/manner.h"
#include "kiosk/session/school_pages.h"
#include "kiosk/writing/writing.h"
#include "services/clinic/clinic.h"
#include "services/culture/programme.h"
#include "services/help_desk/help_desk.h"
#include "services/social_security/social_security.h"

#include <algorithm>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace huimin::session {

/// Which errand, for the bar of steps; `step` counts from 0.
enum class Errand {
    None,
    Withdrawal,
    Bill,
    Case,
    Pension,
    School,
    Directory,
    Culture,
    Clinic,
    SocialSecurity,
    SocialCard,
};

struct IdlePage {
    friend bool operator==(const IdlePage &, const IdlePage &) = default;
};

struct BillerTile {
    std::string id;
    Naming name;
    std::string icon;
    bool offered = true;

    friend bool operator==(const BillerTile &, const BillerTile &) = default;
};

/// What can be done now. Choose 0: take out cash; 1: pay a bill; 2 + n: biller n;
/// choiceOf(errand): that errand; ChooseServices: see everything that can be done here.
struct HomePage {
    /// So many have a tile of their own here; all of them are found under "pay a bill".
    static constexpr int BillersMax = 4;
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

    friend bool operator==(const HomePage &, const HomePage &) = default;
};
inline constexpr int ChooseErrand = 50;
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

struct InsertCardPage {
    std::optional<Money> amount; ///< when a bill is being paid

    friend bool operator==(const InsertCardPage &, const InsertCardPage &) = default;
};

/// Choose n.
struct ApplicationPage {
    std::vector<std::string> labels;

    friend bool operator==(const ApplicationPage &, const ApplicationPage &) = default;
};

/// Cancel: back. A new PIN is entered twice.
struct PinPage {
    enum class Of { BankCard, New, NewAgain };
    int digits = 0; ///< entered so far; which ones only the PIN pad knows
    int length = 6;
    bool wrongBefore = false;
    std::optional<Money> amount;
    Of of = Of::BankCard;
    bool notEqual = false;  ///< what was entered twice was not the same
    bool tooSimple = false; ///< says the office

    friend bool operator==(const PinPage &, const PinPage &) = default;
};

/// Choose n: a preset; Confirm: the typed amount; Choose 100: the one below; 101: the one
/// above.
struct AmountPage {
    struct Preset {
        Money amount;
        bool possible = true;
        friend bool operator==(const Preset &, const Preset &) = default;
    };
    std::vector<Preset> presets;
    bool typing = false; ///< "another amount" was chosen
    std::string typed;   ///< whole yuan
    Money most;
    std::vector<Money> denominations;
    /// The typed amount cannot be paid; these can.
    bool notPayable = false;
    std::optional<Money> below;
    std::optional<Money> above;

    friend bool operator==(const AmountPage &, const AmountPage &) = default;
};
inline constexpr int ChooseBelow = 100;
inline constexpr int ChooseAbove = 101;
inline constexpr int ChooseOther = 102;

struct ConfirmPage {
    Money amount;
    std::string card;
    std::vector<std::pair<Money, int>> notes;

    friend bool operator==(const ConfirmPage &, const ConfirmPage &) = default;
};

struct WorkingPage {
    enum class What {
        ReadingCard,
        AskingBank,
        CountingNotes,
        CountingChange,
        OpeningTray,
        TakingBack,
        AskingBiller,
        AskingPhone,
        BookingBill,
        ReturningCard,
        Printing,
        StoppingNotes,
        SendingCase,
        AskingCase,
        AskingOffice,
        SendingCheck,
        AskingSchool,
        SendingLetter,
        AskingDirectory,
        AskingCulture,
        SendingLoss,
        LoadingCard,
        BookingPlace,
        AskingClinic,
        TellingClinic,
        AskingSocial,
        AskingPaper,
        PrintingPages,
        WaitingForPaper, ///< the printer has none
        WaitingForPrinter,
        ReadingSocialCard,
        AskingCardOffice,
        WritingSocialCard,
    };
    What what = What::AskingBank;
    std::optional<Money> amount;

    friend bool operator==(const WorkingPage &, const WorkingPage &) = default;
};

struct TakeCardPage {
    std::optional<Instant> deadline;
    /// What comes next, if anything: the notes that wait.
    std::optional<Money> then;
    bool bookingMeanwhile = false;
    bool urgent = false; ///< little time is left

    friend bool operator==(const TakeCardPage &, const TakeCardPage &) = default;
};

struct TakeCashPage {
    enum class What { Withdrawal, Change, Refund };
    What what = What::Withdrawal;
    Money amount;
    std::vector<std::pair<Money, int>> notes;
    std::optional<Instant> deadline;
    bool canExtend = true;
    bool urgent = false; ///< little time is left

    friend bool operator==(const TakeCashPage &, const TakeCashPage &) = default;
};

/// Confirm: print; Cancel: no paper.
struct ReceiptPage {
    Money amount;
    bool isBill = false;

    friend bool operator==(const ReceiptPage &, const ReceiptPage &) = default;
};

struct ThanksPage {
    bool receiptPrinted = false;
    /// The receipt could not be printed: the number to write down.
    std::string reference;

    friend bool operator==(const ThanksPage &, const ThanksPage &) = default;
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

/// Choose n: take bill n in or out; AddBill: keep these, and look for another company's; Confirm:
/// pay what is chosen.
struct BillsPage {
    struct Line {
        std::string period; ///< YYYY-MM
        Money amount;
        Money lateFee;
        std::string dueOn;
        bool chosen = true;
        friend bool operator==(const Line &, const Line &) = default;
    };
    BillerTile biller;
    std::string account;
    std::string owner;
    std::string address;
    std::vector<Line> lines;
    Money total;
    bool canAdd = false;

    friend bool operator==(const BillsPage &, const BillsPage &) = default;
};
inline constexpr int AddBill = 1000;

/// One thing that is paid for: to whom or for what, and whose.
struct PayItem {
    enum class State { Open, Paid, Pending, Refused };
    BillerTile biller;
    std::string account; ///< as it stands on pages
    std::string owner;
    Money amount;
    State state = State::Open;
    std::string receipt; ///< the company's number, once it has booked

    friend bool operator==(const PayItem &, const PayItem &) = default;
};

/// Bills of several companies, before they are paid at once. Choose n: take item n out; AddBill:
/// one more; Confirm: pay.
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

struct NotesPage {
    BillerTile biller;
    Money due;
    Money stacked;
    std::vector<Money> notes;      ///< taken so far
    std::vector<Money> acceptable; ///< what the slot takes now
    bool moving = false;           ///< a note is on its way
    bool canPayRest = false;       ///< by other means, from now on. Choose 0
    std::optional<CashAcceptor::RefuseReason> refused;

    friend bool operator==(const NotesPage &, const NotesPage &) = default;
};

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

/// Before money goes, when it looks as if somebody told the resident what to do. Choose
/// CautionMyself: it is my own wish; CautionPerson: call somebody; CautionStop: rather not.
struct CautionPage {
    enum class Why { Sum, Hour, Hesitation };
    Why why = Why::Sum;
    bool thinking = false; ///< somebody did tell them, or they are not sure
    Money amount;

    friend bool operator==(const CautionPage &, const CautionPage &) = default;
};
inline constexpr int CautionMyself = 0;
inline constexpr int CautionStop = 1;
inline constexpr int CautionPerson = 2;

/// One of several things. Choose n.
struct ChoicePage {
    enum class What {
        CaseKind,
        CaseService,
        CasePlace,
        CaseQuestion,
        CheckWay,
        School,
        ScoreItem,
        DirectoryTopic,
        DirectoryService,
        ClinicRoom,
        ClinicDay,
        ClinicTime,
        ClinicNearest, ///< somebody else was quicker
        ClinicWhich,   ///< of several appointments
        Insurance,
        PaperKind, ///< which paper
        PaperYear, ///< of a statement
        CardPin,   ///< what a blocked PIN needs
        LostCard,  ///< which one
        Programme, ///< what is on, by kind; and what was booked
    };
    What what = What::CaseKind;
    std::string question; ///< of a service's own; empty: it follows from `what`
    std::vector<Named> options;
    std::vector<WallTime> times; ///< instead of options: days, or moments
    bool more = false;           ///< Choose behind the last: the next ones

    friend bool operator==(const ChoicePage &, const ChoicePage &) = default;
};

/// What will be told to the community. Confirm: send it; Cancel: change it.
struct CaseReviewPage {
    Named service;
    Named place; ///< empty: none was asked
    std::vector<std::pair<std::string, std::string>> answers;
    std::string text;

    friend bool operator==(const CaseReviewPage &, const CaseReviewPage &) = default;
};

/// It is on its way, or there. Confirm: done; Choose: something else.
struct CaseSentPage {
    std::string number; ///< under which people find it
    bool waits = false; ///< the town has not answered; it is sent as soon as it does
    std::string notice; ///< the town's words
    bool printed = false;

    friend bool operator==(const CaseSentPage &, const CaseSentPage &) = default;
};

/// The number of an earlier case. Type, Erase; Confirm: look it up.
struct CaseNumberPage {
    static constexpr int LengthMost = 16;
    static constexpr int LengthLeast = 8;
    enum class Notice { None, NotFound, NoAnswer, TooOften };
    std::string typed;
    Notice notice = Notice::None;

    friend bool operator==(const CaseNumberPage &, const CaseNumberPage &) = default;
};

/// How an earlier case stands. Confirm: done.
struct CaseStatusPage {
    enum class State { Waits, Open, Closed, Refused };
    State state = State::Open;
    std::string number;
    Named service;
    std::string reply;
    std::string agency;
    std::optional<WallTime> asked;
    std::optional<WallTime> updated;
    std::optional<WallTime> expected;

    friend bool operator==(const CaseStatusPage &, const CaseStatusPage &) = default;
};

/// What is wrong with the social-security card in its slot, while it can be put in better.
enum class SocialCardTrouble { TooShort, Mute, OtherCard, LeftBehind, Unreadable, NotThisOne };

/// An identity card is wanted on the reader, or a social-security card in its slot. Choose: it is
/// lost, where that can be reported.
struct IdentityPage {
    std::optional<IdentityReader::Unreadable> unreadable; ///< the last one
    bool takesIdentity = true;
    bool takesSocialCard = false;
    std::optional<SocialCardTrouble> trouble; ///< with the last social-security card
    bool canReportLoss = false;
    bool again = false; ///< the same card once more: it was taken out in the middle

    friend bool operator==(const IdentityPage &, const IdentityPage &) = default;
};

/// What the office says of a pension. Confirm: the yearly check, where it can be done now;
/// Choose 0: done; ChooseAccesses: who has looked at this.
struct PensionPage {
    SocialSecurity::Pension pension;
    bool canCheck = false;
    bool hidden = false; ///< somebody helps: amounts are not shown

    friend bool operator==(const PensionPage &, const PensionPage &) = default;
};

/// Who has looked at the resident's data, newest first. Confirm: on paper; Cancel: back.
struct AccessesPage {
    std::vector<SocialSecurity::Access> accesses;
    bool canPrint = false;
    bool printed = false;

    friend bool operator==(const AccessesPage &, const AccessesPage &) = default;
};

/// What somebody has paid in (社保). Choose SocialDone; ChooseAccesses: who has looked at this;
/// SocialYears, SocialInsurances, SocialPaper.
struct SocialPage {
    SocialSecurity::Record record;
    bool hidden = false;   ///< somebody helps: amounts are not shown
    bool hasPaper = false; ///< this station prints whole pages
    std::optional<PagePrinter::Trouble> paperTrouble;

    friend bool operator==(const SocialPage &, const SocialPage &) = default;
};
inline constexpr int SocialDone = 0;
inline constexpr int SocialYears = 2;
inline constexpr int SocialInsurances = 3;
inline constexpr int SocialPaper = 4;

/// By year and by who paid, newest first. Confirm: the next ones; Cancel: back.
struct YearsPage {
    static constexpr std::size_t Shown = 5;
    std::vector<social_security::YearPaid> years;
    std::size_t from = 0;
    bool hidden = false; ///< as above

    friend bool operator==(const YearsPage &, const YearsPage &) = default;
};

/// One of the insurances: how it stands, and what it is for. Cancel: back.
struct InsurancePage {
    social_security::Insurance insurance;
    bool hidden = false; ///< as above

    friend bool operator==(const InsurancePage &, const InsurancePage &) = default;
};

/// A whole page on paper. Offered, Confirm: print it. Printed, Confirm: it was taken. NotPrinted
/// or Unknown, Confirm: once more; Choose 0: leave it.
struct PaperPage {
    enum class What { Contributions, Statement };
    enum class State { Offered, Printed, NotPrinted, Unknown };
    What what = What::Contributions;
    State state = State::Offered;
    int year = 0;                            ///< of a statement
    std::optional<PagePrinter::Trouble> why; ///< not printed
    std::string number;                      ///< the office's; empty: there is none
    std::string code;
    std::string until;
    bool canAgain = true;

    friend bool operator==(const PaperPage &, const PaperPage &) = default;
};

/// Somebody with a badge says that they see the person. Without a witness: one is waited for;
/// Choose: call one. With one, Confirm: they do; Cancel: not so.
struct WitnessPage {
    std::string maskedName;
    std::optional<Helper> witness;

    friend bool operator==(const WitnessPage &, const WitnessPage &) = default;
};

/// How a check ended, or that it is on its way. Confirm: done; Choose: something else.
struct CheckResultPage {
    enum class State { Done, Waiting, OnItsWay };
    State state = State::Done;
    bool visit = false; ///< somebody comes home
    std::string until;
    std::string code; ///< the office's; on its way: the station's own number
    std::string by;
    std::string who;
    bool printed = false;

    friend bool operator==(const CheckResultPage &, const CheckResultPage &) = default;
};

/// A cultural card is wanted on its reader. Choose: it is lost, where that can be reported here.
struct LayCulturePage {
    enum class Trouble { TooShort, OtherCard, Locked, Unreadable, NotThisOne };
    /// To look at it; to put money on it, and leave it there; once more, as it was torn away.
    enum class Mode { Look, Load, Again };
    std::optional<Trouble> trouble; ///< with the last one
    bool canReportLoss = false;
    Mode mode = Mode::Look;
    Money amount; ///< what was paid and waits for it
    std::optional<Instant> deadline;
    bool canExtend = false;

    friend bool operator==(const LayCulturePage &, const LayCulturePage &) = default;
};

/// What a cultural card holds. Choose 0: done; ChooseMovements: what was done with it;
/// ChooseTopUp: put money on it; ChooseProgramme: what is on, and what was booked; ChooseRenewal:
/// for one more year.
struct CulturePage {
    std::optional<Culture::Account> account; ///< nothing: the office does not answer
    Money onCard;                            ///< as the card itself says
    bool hidden = false;                     ///< somebody helps: amounts are not shown
    bool canTopUp = false;
    bool canBook = false;

    friend bool operator==(const CulturePage &, const CulturePage &) = default;
};
inline constexpr int ChooseMovements = 1;
inline constexpr int ChooseTopUp = 2;
inline constexpr int ChooseProgramme = 3;
inline constexpr int ChooseRenewal = 4;

/// A card for one more year. Offered, Confirm: yes; Cancel: not now. The others, Confirm: done.
struct RenewalPage {
    enum class State { Offered, Elsewhere, Renewed };
    State state = State::Offered;
    std::string maskedName;
    std::string ending;  ///< of the card's number
    std::string until;   ///< it is good, then or now
    std::string proofAt; ///< only there, with papers

    friend bool operator==(const RenewalPage &, const RenewalPage &) = default;
};

/// What is on of one kind, or what this card has booked. Choose n: the n-th that is shown;
/// Confirm: the next ones; Cancel: back.
struct OffersPage {
    static constexpr std::size_t Shown = 5; ///< at once
    std::optional<Programme::Kind> kind;    ///< nothing: what was booked
    std::vector<Programme::Offer> offers;
    std::size_t from = 0;
    bool hidden = false; ///< somebody helps: what was booked is not shown

    friend bool operator==(const OffersPage &, const OffersPage &) = default;
};

/// Something that is on, and a place at it. Looked at, Confirm: hold a place. Held, Confirm: book
/// it; Cancel: give it back. Mine, Confirm: the ticket on paper; Choose: cancel it. ToCancel,
/// Confirm: yes; Cancel: keep it. The others, Confirm: done; Choose: something else.
struct OfferPage {
    enum class State { Looked, Held, Booked, Unknown, Mine, ToCancel, Cancelled };
    State state = State::Looked;
    Programme::Offer offer;
    WallTime heldUntil;
    std::string number;   ///< the ticket's; while nobody knows, the station's own
    bool isFinal = false; ///< once it is booked, it cannot be cancelled any more
    bool printed = false;
    bool canPrint = false;

    /// The office gives a place; what was held too long can be asked for again.
    bool canHold() const
    {
        return offer.bar == Programme::Bar::None || offer.bar == Programme::Bar::HoldOver;
    }
    bool canCancel() const { return offer.bar == Programme::Bar::None; }

    friend bool operator==(const OfferPage &, const OfferPage &) = default;
};

/// How much goes onto the card. Choose 0: what the city adds to; 1 + n: only one's own money,
/// amount n.
struct TopUpPage {
    Money onCard;
    std::optional<Culture::TopUp> rule; ///< nothing: the city adds nothing to such a card
    std::vector<Money> amounts;
    bool hidden = false; ///< somebody helps: what is on it is not shown

    bool withCity() const { return rule && !rule->poolEmpty && rule->used < rule->most; }

    friend bool operator==(const TopUpPage &, const TopUpPage &) = default;
};

/// What was paid in, added and spent, newest first. Cancel: back.
struct MovementsPage {
    std::vector<Culture::Movement> movements;
    bool hidden = false; ///< as above

    friend bool operator==(const MovementsPage &, const MovementsPage &) = default;
};

/// Is this card lost? Confirm: yes. With a code it is reported; Confirm: done; Choose: something
/// else.
struct LossPage {
    std::string maskedName;
    std::string ending; ///< of the card's number
    std::string code;   ///< the office's; empty: not reported yet
    bool printed = false;

    friend bool operator==(const LossPage &, const LossPage &) = default;
};

/// A social-security card, and what can be done with it. Confirm: what its PIN needs; Cancel:
/// back.
struct SocialCardPage {
    enum class Pin { Unknown, NotSet, Set, Blocked };
    social_security::CardStanding standing;
    Pin pin = Pin::Unknown;
    int triesLeft = 0;       ///< when it is set
    bool canWritePin = true; ///< the PIN pad works, and the office does not want it at its counter

    friend bool operator==(const SocialCardPage &, const SocialCardPage &) = default;
};

/// One thing that is done with a social-security card, or was. Offered, Confirm: yes; Cancel:
/// rather not. Otherwise, Confirm: done.
struct CardServicePage {
    enum class What { Activate, NewPin, Unblock, Loss };
    enum class State {
        Offered,
        Done,
        NotDone, ///< nothing has changed on the card
        Unclear  ///< it was taken out, and has not come back
    };
    What what = What::NewPin;
    State state = State::Offered;
    std::string maskedName;
    std::string ending;  ///< of the card's number
    std::string code;    ///< the office's; of what is not clear, the station's
    std::string until;   ///< of a loss; empty: for ever
    bool isLate = false; ///< the office has not heard of it yet
    bool printed = false;

    friend bool operator==(const CardServicePage &, const CardServicePage &) = default;
};

/// What the clinic knows of somebody. Overview: Confirm: an appointment; ChooseCancelling: one is
/// not wanted any more; ChooseReadings, ChooseMedicines: all of them; Choose 0: done. The lists:
/// Confirm: the next ones; Cancel: back.
struct HealthPage {
    enum class Part { Overview, Readings, Medicines };
    static constexpr std::size_t Shown = 4; ///< of a list at once
    Part part = Part::Overview;
    std::size_t from = 0;                          ///< the first of a list
    std::vector<Clinic::Appointment> appointments; ///< the next one first
    std::vector<Clinic::Reading> readings;         ///< the newest of each kind
    std::vector<Clinic::Medicine> medicines;
    std::string cover;      ///< "310", "390"; empty: not said
    bool isPartial = false; ///< something could not be asked for
    bool hidden = false;    ///< somebody helps: nothing of it is shown

    friend bool operator==(const HealthPage &, const HealthPage &) = default;
};
inline constexpr int ChooseCancelling = 1;
inline constexpr int ChooseReadings = 2;
inline constexpr int ChooseMedicines = 3;

/// An appointment that is wanted, or stands, or goes. Wanted and ToCancel: Confirm: yes; Cancel:
/// rather not. The others: Confirm: done; Choose: something else.
struct AppointmentPage {
    enum class State { Wanted, Booked, Unknown, ToCancel, Cancelled };
    State state = State::Wanted;
    std::string department;
    std::string doctor;
    WallTime start;
    std::string number; ///< under which people find the wish
    bool printed = false;

    friend bool operator==(const AppointmentPage &, const AppointmentPage &) = default;
};

/// Words of the resident's own. Type, Tap, Stroke and Erase as in input.h; Choose n: a
/// candidate, ChooseWay + n: another way of writing, ChooseClear; Confirm: it is finished.
struct WritingPage {
    enum class What { Case, MoreAboutCase };
    What what = What::Case;
    bool optional = false;
    writing::Way way = writing::Way::Pinyin;
    std::vector<writing::Way> ways;
    std::string text;
    std::string letters; ///< of pinyin, not yet a word
    bool capitals = false;
    std::vector<writing::Stroke> strokes;
    std::vector<writing::Writing::Candidate> candidates;
    std::size_t room = 0; ///< so many characters may follow

    bool isUnfinished() const { return !letters.empty() || !strokes.empty(); }
    friend bool operator==(const WritingPage &, const WritingPage &) = default;
};
inline constexpr int ChooseWay = 100;
inline constexpr int ChooseClear = 110;

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
        CardNotLaid,    ///< the cultural card, for being loaded
        LoadRefused,    ///< by its office
        LoadSilent,     ///< its office does not answer
        LoadFailed,     ///< by the card itself
        LoadUnclear,    ///< card and office say different things
        PaymentStopped, ///< the resident stopped; what was put in came back or is kept
        ServiceClosed,
        StationRestarted,
        CaseRefused, ///< the town did not want it; `biller` is why, in its words
        CaseNotKept, ///< it could not be written down here
        CaseUnknown, ///< the town has never said what it can be told
        OfficeSilent,
        NotInsuredHere,
        NotReceiving,
        AtTheCounter, ///< the office says more there, and not here
        OtherData,    ///< the office knows this person otherwise
        AskedTooOften,
        CheckRefused,
        CheckNotKept, ///< it could not be written down here
        SchoolSilent,
        SchoolTableMissing, ///< this station has not the table that holds
        LocalChild,         ///< needs no points
        SchoolTooLate,
        SchoolFull,
        SchoolApplied, ///< there is one already
        LetterRefused, ///< the office did not take it
        LetterNotKept, ///< it could not be written down here
        DirectorySilent,
        ServiceGone, ///< the directory does not have it any more
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
        BookingRefused, ///< `biller` is why, in the clinic's words
        BookingNotKept, ///< it could not be written down here
        NotBooked,      ///< the clinic has never got it
        AppointmentChanged,
        CancelUnknown,
        SocialSilent,
        NothingPaid,  ///< there is nothing to be put on paper
        PaperRefused, ///< the office did not issue it
        PaperNotKept, ///< it could not be written down here
        PaperSilent,  ///< nobody knows whether the office has issued it; the same again is that one
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
    std::string biller;

    friend bool operator==(const ProblemPage &, const ProblemPage &) = default;
};

/// Nothing can be offered.
struct ClosedPage {
    std::vector<Fault> faults;

    friend bool operator==(const ClosedPage &, const ClosedPage &) = default;
};

/// The one call for a person that is open, if there is one. The screen says it on every page.
struct HelpStatus {
    bool open = false;
    HelpDesk::Reason reason = HelpDesk::Reason::SomethingElse;
    std::optional<HelpDesk::State> heard; ///< what the desk said last; nothing: it knows nothing
    bool lineDown = false;                ///< the desk does not answer now

    friend bool operator==(const HelpStatus &, const HelpStatus &) = default;
};

/// How the last call ended.
enum class HelpEnd { Withdrawn, Helped, Nobody, Refused };

/// A person: where they are, and a call for them. Choose n: call because of reason n;
/// HelpWithdraw: nobody is needed any more; HelpAgain: call once more. Cancel: back to where
/// one was.
struct HelpPage {
    bool canCall = false; ///< otherwise there are only a place and a telephone number
    HelpStatus call;
    std::optional<HelpEnd> ended;    ///< a moment ago
    bool moneyWaits = false;         ///< it lies in the tray
    bool cardWaits = false;          ///< it is at the exit
    std::optional<Instant> deadline; ///< when it is taken back

    friend bool operator==(const HelpPage &, const HelpPage &) = default;
};
inline constexpr int HelpReasons = 6;
inline constexpr int HelpWithdraw = 100;
inline constexpr int HelpAgain = 101;

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

/// May they help? Confirm: yes; Cancel: no. Or, with a refusal, why a badge does not count.
struct HelperPage {
    Helper helper;
    std::optional<badges::Refusal> refusal;

    friend bool operator==(const HelperPage &, const HelperPage &) = default;
};

/// Before money goes while somebody helps: only the resident says yes. Confirm: it is my own
/// word; Cancel: rather not.
struct OwnWordPage {
    Helper helper;
    Money amount;

    friend bool operator==(const OwnWordPage &, const OwnWordPage &) = default;
};

using Content = std::variant<
    IdlePage, HomePage, ServicesPage, InsertCardPage, ApplicationPage, PinPage, AmountPage,
    ConfirmPage, WorkingPage, TakeCardPage, TakeCashPage, ReceiptPage, ThanksPage, BillerPage,
    AccountPage, BillsPage, BasketPage, HowToPayPage, NotesPage, PhonePage, PaidPage, CautionPage,
    ChoicePage, CaseReviewPage, CaseSentPage, CaseNumberPage, CaseStatusPage, IdentityPage,
    PensionPage, AccessesPage, WitnessPage, CheckResultPage, SchoolDatesPage, ChildNumberPage,
    EligibilityPage, ScorePage, SchoolSurePage, SchoolReviewPage, SchoolSentPage, SchoolStatusPage,
    DirectoryPage, LayCulturePage, CulturePage, OffersPage, OfferPage, RenewalPage, TopUpPage,
    MovementsPage, LossPage, HealthPage, AppointmentPage, SocialPage, YearsPage, InsurancePage,
    PaperPage, SocialCardPage, CardServicePage, WritingPage, ProblemPage, ClosedPage, HelpPage,
    RememberPage, HelperPage, OwnWordPage>;

struct Page {
    Content content;
    Errand errand = Errand::None;
    int step = 0;
    /// Whether "back" means something here.
    bool canGoBack = false;
    /// Who helps, and sees this page too: nothing that is somebody's own stands on it then.
    std::optional<Helper> helper;

    Page withBack() const
    {
        Page page = *this;
        page.canGoBack = true;
        return page;
    }
    friend bool operator==(const Page &, const Page &) = default;
};

/// A page at a step of an errand, or outside of any.
Page at(Errand errand, int step, Content content);
Page plain(Content content);

/// The page's name, for logs and tests: "takeCash".
const char *name(const Content &content);

} // namespace huimin::session
