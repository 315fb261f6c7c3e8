// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"

#include "kiosk/base/file.h"
#include "kiosk/session/for_two.h"

#include <cstdlib>
#include <map>

namespace huimin::test {

using namespace session;
using namespace std::chrono_literals;

namespace {

const BillerTile Water{"water", {"水费", "Water", "水費"}, "droplets", true};
const BillerTile Power{"power", {"电费", "Electricity", "電費"}, "zap", true};
const BillerTile Gas{"gas", {"燃气费", "Gas", "煤氣費"}, "flame", true};
const BillerTile Phone{"phone", {"话费", "Phone", "電話費"}, "smartphone", true};
const BillerTile Broadband{"broadband", {"宽带费", "Broadband", "寬頻費"}, "wifi", true};
const BillerTile Television{"television", {"有线电视费", "Cable TV", "有線電視費"}, "tv", false};
const BillerTile Property{"property", {"物业费", "Property fee", "物業費"}, "building-2", true};
const BillerTile Insurance{
    "insurance", {"社保缴费", "Social insurance", "社保繳費"}, "id-card", true};
const Naming NoWater{"周四上午停水", "No water on Thursday morning", "星期四上午停水"};
const std::vector<Money> AllNotes{Money::yuan(100), Money::yuan(50), Money::yuan(20),
                                  Money::yuan(10)};

HomePage home()
{
    HomePage page;
    page.denominations = AllNotes;
    page.billers = {Water, Power, Gas, Phone};
    page.hasPension = true;
    page.pension = true;
    return page;
}

HomePage homeWithReminders()
{
    HomePage page = home();
    page.due = {{Due::What::Bill, "2026-11-28", false, Water},
                {Due::What::PensionCheck, "2026-12-20", false, {}}};
    return page;
}

HomePage homeWithBasket()
{
    HomePage page = home();
    page.due = {{.what = Due::What::Basket, .until = {}, .total = Money::fen(13640)},
                {Due::What::PensionCheck, "2026-12-20", false, {}}};
    return page;
}

HomePage troubledHome()
{
    HomePage page = home();
    page.withdrawal = false;
    page.withdrawalFaults = {Fault::DispenserJammed};
    page.billers[2].offered = false;
    page.receipt = false;
    page.cardInside = true;
    page.pension = false;
    return page;
}

HomePage urgentHome()
{
    HomePage page = home();
    page.urgent = NoWater;
    return page;
}

HomePage homeWithoutTens()
{
    HomePage page = home();
    page.denominations.pop_back();
    page.usedUp = {Money::yuan(10)};
    return page;
}

ServicesPage services(bool money)
{
    ServicesPage page;
    for (const Errand errand :
         {Errand::Withdrawal, Errand::Bill, Errand::Pension, Errand::Case, Errand::School,
          Errand::Directory, Errand::Culture, Errand::Clinic, Errand::SocialSecurity,
          Errand::Proofs, Errand::SocialCard, Errand::Medical, Errand::Announcements})
        page.lines.push_back({errand, money || errand != Errand::Withdrawal});
    return page;
}

AmountPage amount()
{
    AmountPage page{.most = Money::yuan(5000), .denominations = AllNotes};
    for (const int yuan : {100, 200, 300, 500, 1000, 2000})
        page.presets.push_back({Money::yuan(yuan), yuan <= 1000});
    return page;
}

AmountPage typedAmount(const char *typed, bool notPayable)
{
    AmountPage page = amount();
    page.typing = true;
    page.typed = typed;
    page.notPayable = notPayable;
    if (notPayable) {
        page.below = Money::yuan(360);
        page.above = Money::yuan(370);
    }
    return page;
}

BillsPage bills(int count)
{
    BillsPage page{.biller = Water,
                   .account = "10001234",
                   .owner = "王*芳",
                   .address = "曙光路**号3栋",
                   .canAdd = true};
    for (int at = 0; at < count; ++at) {
        const Money due = Money::fen(8640 + at * 315);
        const BillsPage::Line line{"2026-" + std::string(at < 2 ? "1" : "0") +
                                       std::to_string(at < 2 ? 1 - at : 11 - at),
                                   due,
                                   at > 1 ? Money::fen(120) : Money(),
                                   "2026-11-20",
                                   at != 1,
                                   due};
        page.lines.push_back(line);
        if (line.chosen)
            page.total += line.amount;
    }
    return page;
}

/// One bill, of which a part is paid now.
BillsPage billInParts()
{
    BillsPage page = bills(1);
    page.lines.front().now = Money::yuan(50);
    page.total = Money::yuan(50);
    page.canPart = true;
    return page;
}

BillsPage paidAhead()
{
    BillsPage page = bills(1);
    page.lines.front() = {{}, Money::yuan(100), {}, {}, true, Money::yuan(100)};
    page.total = Money::yuan(100);
    return page;
}

AmountPage sum(AmountPage::Of of, const char *typed)
{
    AmountPage page{.most = of == AmountPage::Of::Part ? Money::fen(8640) : Money::yuan(500),
                    .denominations = {}};
    page.of = of;
    page.least = Money::yuan(10);
    page.credit = Money::fen(1260);
    page.typing = of == AmountPage::Of::Part;
    page.typed = typed;
    for (const int yuan : {50, 100, 200, 500})
        page.presets.push_back({Money::yuan(yuan), true});
    if (page.typed == "120") {
        page.notPayable = true;
        page.below = page.most;
    }
    return page;
}

PayItem waterItem(Money amount = Money::fen(8640))
{
    return {.biller = Water, .account = "10001234", .owner = "王*芳", .amount = amount};
}

/// As many as are paid at once.
std::vector<PayItem> threeItems()
{
    return {waterItem(),
            {Power, "20001234", "王*芳", Money::fen(21755)},
            {Phone, "13800138000", "李*", Money::yuan(50)}};
}

BasketPage basket(bool full)
{
    BasketPage page{.items = threeItems(), .canAdd = !full};
    if (!full)
        page.items.resize(2);
    for (const PayItem &item : page.items)
        page.total += item.amount;
    return page;
}

PaidPage paidSeveral(PayItem::State last)
{
    PaidPage page{.items = threeItems(), .reference = "0001-000042", .printed = true};
    for (PayItem &item : page.items)
        item.state = PayItem::State::Paid;
    page.items.back().state = last;
    for (const PayItem &item : page.items)
        if (item.state != PayItem::State::Refused)
            page.total += item.amount;
    if (last == PayItem::State::Refused)
        page.credit = page.items.back().amount;
    return page;
}

NotesPage notes(std::vector<int> yuan, std::optional<CashAcceptor::RefuseReason> refused)
{
    NotesPage page{.biller = Water, .due = Money::fen(8640), .canPayRest = true};
    for (const int each : yuan) {
        page.notes.push_back(Money::yuan(each));
        page.stacked += Money::yuan(each);
    }
    page.acceptable = {Money::yuan(5), Money::yuan(10), Money::yuan(20), Money::yuan(50)};
    page.refused = refused;
    return page;
}

Page phone(PhonePage::Mode mode)
{
    PhonePage page{.mode = mode, .amount = Money::fen(8640)};
    if (mode == PhonePage::Mode::Reading)
        page.code = "https://pay.example/p/4820573910465528";
    page.canExtend = mode != PhonePage::Mode::Showing;
    return at(Errand::Bill, 2, page).withBack();
}

Page phoneWithoutCode()
{
    PhonePage page{.amount = Money::fen(8640), .notice = PhonePage::Notice::NoCode};
    return at(Errand::Bill, 2, page).withBack();
}

PaidPage paid(bool pending)
{
    PayItem water = waterItem();
    water.state = pending ? PayItem::State::Pending : PayItem::State::Paid;
    water.receipt = pending ? "" : "W2026112400017";
    PaidPage page{.items = {water}, .total = Money::fen(8640)};
    page.change = Money::yuan(10);
    page.credit = Money::fen(360);
    page.reference = "0001-000042";
    page.printed = true;
    return page;
}

std::vector<ProblemPage> problems()
{
    using What = ProblemPage::What;
    using MoneyFate = ProblemPage::MoneyFate;
    using CardFate = ProblemPage::CardFate;
    std::map<What, ProblemPage> special;
    const auto set = [&special](What what, MoneyFate money, CardFate card) -> ProblemPage & {
        ProblemPage page{.what = what, .money = money, .card = card, .amount = Money::yuan(300)};
        return special[what] = page;
    };
    for (const What what : {What::BankSilent, What::NotesStuck})
        set(what, MoneyFate::GoesBack, CardFate::ComesBack).reference = "0001-000042";
    set(What::CardNotTaken, MoneyFate::GoesBack, CardFate::Kept).reference = "0001-000042";
    for (const What what : {What::NotesNotTaken, What::NotesUncertain, What::StationRestarted}) {
        ProblemPage &page = set(what, MoneyFate::Claimed, CardFate::Taken);
        page.reference = "0001-000042";
        page.slipPrinted = true;
    }
    set(What::NoteStuck, MoneyFate::Claimed, CardFate::None).reference = "0001-000042";
    set(What::PaymentStopped, MoneyFate::PaidBack, CardFate::None);
    ProblemPage &refused = set(What::BillRefused, MoneyFate::Credited, CardFate::None);
    refused.credit = Money::fen(360);
    refused.reference = "0001-000042";
    set(What::AskCompany, MoneyFate::Untouched, CardFate::None).words = "0752-2605120";
    set(What::CardNotLaid, MoneyFate::PaidBack, CardFate::None);
    set(What::LoadFailed, MoneyFate::PaidBack, CardFate::None);
    for (const What what : {What::LoadRefused, What::LoadSilent})
        set(what, MoneyFate::GoesBack, CardFate::None).reference = "0001-000042";
    set(What::LoadUnclear, MoneyFate::Claimed, CardFate::None).reference = "0001-000042";
    for (const What what : {What::NotEnoughMoney, What::OverLimit})
        set(what, MoneyFate::Untouched, CardFate::None).canTryOtherAmount = true;
    for (const What what : {What::CardJammed, What::CardKeptByBank})
        set(what, MoneyFate::Untouched, CardFate::Kept);
    set(What::CardPulled, MoneyFate::Untouched, CardFate::Taken);
    for (const What what :
         {What::BillerSilent, What::ServiceClosed, What::CaseRefused, What::CaseNotKept,
          What::CaseUnknown, What::CaseGone, What::CaseDraftNotKept, What::CaseDraftStays,
          What::CameraFailed, What::FaceCameraFailed, What::OfficeSilent, What::NotInsuredHere,
          What::NotReceiving, What::AtTheCounter, What::OtherData, What::NoRelation,
          What::AskedTooOften, What::CheckRefused, What::CheckNotKept})
        set(what, MoneyFate::Untouched, CardFate::None);
    for (int at = static_cast<int>(What::SchoolSilent);
         at <= static_cast<int>(What::CardOrderNotKept); ++at)
        set(static_cast<What>(at), MoneyFate::Untouched, CardFate::None);

    std::vector<ProblemPage> all;
    for (int at = 0; at <= static_cast<int>(What::CardOrderNotKept); ++at) {
        const auto what = static_cast<What>(at);
        if (const auto known = special.find(what); known != special.end())
            all.push_back(known->second);
        else
            all.push_back({.what = what, .card = CardFate::ComesBack});
    }
    return all;
}

/// In the order of ProblemPage::What.
constexpr const char *ProblemNames[] = {
    "card-unreadable",
    "card-not-accepted",
    "card-blocked",
    "card-expired",
    "card-refused",
    "card-pulled",
    "card-jammed",
    "card-not-taken",
    "card-kept",
    "pin-pad-broken",
    "pin-tries",
    "not-enough-money",
    "over-limit",
    "too-often",
    "ask-your-bank",
    "not-allowed",
    "bank-silent",
    "bank-trouble",
    "bank-not-reached",
    "notes-stuck",
    "notes-not-taken",
    "notes-uncertain",
    "note-stuck",
    "phone-silent",
    "phone-refused",
    "biller-silent",
    "bill-refused",
    "ask-company",
    "card-not-laid",
    "load-refused",
    "load-silent",
    "load-failed",
    "load-unclear",
    "payment-stopped",
    "service-closed",
    "station-restarted",
    "case-refused",
    "case-not-kept",
    "case-unknown",
    "case-gone",
    "case-draft-not-kept",
    "case-draft-stays",
    "camera-failed",
    "face-camera-failed",
    "office-silent",
    "not-insured",
    "not-receiving",
    "at-the-counter",
    "other-data",
    "no-relation",
    "asked-too-often",
    "check-refused",
    "check-not-kept",
    "school-silent",
    "school-table",
    "school-local",
    "school-late",
    "school-full",
    "school-applied",
    "letter-refused",
    "letter-not-kept",
    "draft-not-kept",
    "school-paper-not-sent",
    "directory-silent",
    "service-gone",
    "form-not-there",
    "notices-silent",
    "no-notices",
    "culture-silent",
    "culture-unknown",
    "culture-lost",
    "loss-not-reported",
    "place-not-held",
    "place-not-kept",
    "place-not-booked",
    "place-cancel-unknown",
    "renewal-refused",
    "renewal-unknown",
    "clinic-silent",
    "not-a-patient",
    "clinic-other-data",
    "nothing-free",
    "care-not-entitled",
    "care-not-offered",
    "care-no-address",
    "booking-refused",
    "booking-not-kept",
    "not-booked",
    "appointment-changed",
    "cancel-unknown",
    "social-silent",
    "nothing-paid",
    "paper-refused",
    "paper-not-kept",
    "paper-silent",
    "medical-silent",
    "not-medically",
    "card-forged",
    "card-chip-locked",
    "card-elsewhere",
    "card-unread",
    "card-found",
    "card-inactive",
    "card-unknown",
    "card-not-yours",
    "card-pin-refused",
    "card-office-silent",
    "card-not-kept",
};
static_assert(std::size(ProblemNames) ==
              static_cast<std::size_t>(ProblemPage::What::CardOrderNotKept) + 1);

const char *nameOf(ProblemPage::What what)
{
    return ProblemNames[static_cast<std::size_t>(what)];
}

Errand errandOf(ProblemPage::What what)
{
    using What = ProblemPage::What;
    if (what >= What::CardNotLaid && what <= What::LoadUnclear)
        return Errand::Culture;
    if (what == What::AnnouncementsSilent || what == What::NoAnnouncements)
        return Errand::Announcements;
    return what >= What::SocialCardForged  ? Errand::SocialCard
           : what >= What::MedicalSilent   ? Errand::Medical
           : what >= What::SocialSilent    ? Errand::SocialSecurity
           : what >= What::ClinicSilent    ? Errand::Clinic
           : what >= What::CultureSilent   ? Errand::Culture
           : what >= What::DirectorySilent ? Errand::Directory
           : what >= What::SchoolSilent    ? Errand::School
           : what >= What::OfficeSilent    ? Errand::Pension
           : what >= What::CaseRefused     ? Errand::Case
                                           : Errand::Withdrawal;
}

constexpr auto W = Errand::Withdrawal;
constexpr auto B = Errand::Bill;

std::vector<Picture> withdrawalPictures(Instant soon)
{
    return {
        {"idle", plain(IdlePage{})},
        {"idle-urgent", plain(IdlePage{NoWater})},
        {"home", plain(homeWithoutTens())},
        {"home-urgent", plain(urgentHome())},
        {"home-troubled", plain(troubledHome())},
        {"home-reminders", plain(homeWithReminders())},
        {"home-basket", plain(homeWithBasket())},
        {"services", plain(services(true)).withBack()},
        {"services-troubled", plain(services(false)).withBack()},
        {"closed", plain(ClosedPage{{Fault::JournalDamaged, Fault::AcquirerDown}})},
        {"caution", at(W, 2, CautionPage{.amount = Money::yuan(3000)})},
        {"caution-late",
         at(W, 2, CautionPage{.why = CautionPage::Why::Hour, .amount = Money::yuan(1000)})},
        {"caution-hesitates",
         at(W, 2, CautionPage{.why = CautionPage::Why::Hesitation, .amount = Money::yuan(2000)})},
        {"caution-thinking", at(W, 2, CautionPage{.thinking = true, .amount = Money::yuan(3000)})},
        {"still-there", at(W, 2, amount()).withBack(), 25, true},
        {"insert-card", at(W, 0, InsertCardPage{}).withBack()},
        {"application", at(W, 0, ApplicationPage{{"借记账户", "惠民储蓄"}}).withBack()},
        {"pin", at(W, 1, PinPage{.digits = 2}).withBack()},
        {"pin-wrong",
         at(B, 2, PinPage{.wrongBefore = true, .amount = Money::fen(8640)}).withBack()},
        {"amount", at(W, 2, amount()).withBack()},
        {"amount-typing", at(W, 2, typedAmount("360", false)).withBack()},
        {"amount-not-payable", at(W, 2, typedAmount("365", true)).withBack()},
        {"confirm", at(W, 2,
                       ConfirmPage{Money::yuan(300),
                                   "622848******0125",
                                   {{Money::yuan(100), 2}, {Money::yuan(50), 2}}})
                        .withBack()},
        {"take-card", at(W, 3, TakeCardPage{soon, Money::yuan(300), false}), 30},
        {"take-identity", plain(TakeCardPage{.isLaid = true, .isIdentity = true})},
        {"take-card-bill", at(B, 2, TakeCardPage{soon, {}, true}), 30},
        {"take-cash",
         at(W, 4,
            TakeCashPage{TakeCashPage::What::Withdrawal,
                         Money::yuan(300),
                         {{Money::yuan(100), 2}, {Money::yuan(50), 2}},
                         soon,
                         true}),
         30},
        {"take-change",
         at(B, 3,
            TakeCashPage{
                TakeCashPage::What::Change, Money::yuan(10), {{Money::yuan(10), 1}}, soon, false}),
         30},
        {"receipt", at(W, 4, ReceiptPage{Money::yuan(300), false})},
        {"receipt-bill", at(B, 3, ReceiptPage{Money::fen(8640), true})},
        {"thanks", plain(ThanksPage{true, {}})},
        {"thanks-no-paper", plain(ThanksPage{false, "0001-000042"})},
    };
}

/// A call as it goes, from a page of six choices to its end.
std::vector<Picture> helpPictures(Instant soon, WallTime today)
{
    using Stage = HelpDesk::Stage;
    using Reason = HelpDesk::Reason;
    const auto heard = [](Stage stage, std::optional<WallTime> by, Reason reason) {
        HelpDesk::State state{.stage = stage, .by = by};
        if (stage != Stage::Queued && stage != Stage::Telephone) {
            state.name = "王莉";
            state.nameEn = "Wang Li";
        }
        if (stage == Stage::Telephone)
            state.telephone = "0752-000-5678";
        return HelpStatus{true, reason, state, false};
    };
    const auto page = [](HelpStatus call) {
        return plain(HelpPage{.canCall = true, .call = std::move(call)}).withBack();
    };
    const HelpStatus coming = heard(Stage::Coming, today + 10min, Reason::DontUnderstand);
    HelpPage hurried{.canCall = true, .call = coming, .moneyWaits = true, .deadline = soon};
    return {
        {"help", plain(HelpPage{.canCall = true}).withBack()},
        {"help-alone", plain(HelpPage{}).withBack()},
        {"help-calling", page({true, Reason::CardKept, {}, false})},
        {"help-line-down", page({true, Reason::MoneyMissing, {}, true})},
        {"help-queued", page(heard(Stage::Queued, today + 7h, Reason::ToldToPay))},
        {"help-coming", page(coming)},
        {"help-unwell", page(heard(Stage::OnTheWay, today + 4min, Reason::Unwell))},
        {"help-arrived", page(heard(Stage::Arrived, {}, Reason::SomethingElse))},
        {"help-telephone", page(heard(Stage::Telephone, {}, Reason::SomethingElse))},
        {"help-withdrawn",
         plain(HelpPage{.canCall = true, .ended = HelpEnd::Withdrawn}).withBack()},
        {"help-nobody", plain(HelpPage{.canCall = true, .ended = HelpEnd::Nobody}).withBack()},
        {"help-money", plain(hurried).withBack(), 30},
        {"help-card",
         plain(HelpPage{.canCall = true, .cardWaits = true, .deadline = soon}).withBack(), 30},
        {"idle-help", plain(IdlePage{}), 0, false, coming},
        {"amount-help", at(W, 2, amount()).withBack(), 0, false,
         heard(Stage::Queued, today + 7h, Reason::DontUnderstand)},
    };
}

std::vector<Picture> billPictures()
{
    return {
        {"biller",
         at(B, 0,
            BillerPage{{Water, Power, Gas, Phone, Broadband, Television, Property, Insurance}})
             .withBack()},
        {"account",
         at(B, 0, AccountPage{.biller = Water, .length = 8, .typed = "10001", .canScan = true})
             .withBack()},
        {"account-wrong", at(B, 0,
                             AccountPage{.biller = Phone,
                                         .length = 11,
                                         .typed = "13800138000",
                                         .canScan = true,
                                         .notice = AccountPage::Notice::NotFound})
                              .withBack()},
        {"account-in-basket",
         at(B, 0, AccountPage{.biller = Water, .notice = AccountPage::Notice::InBasket})
             .withBack()},
        {"account-being-booked",
         at(B, 0, AccountPage{.biller = Water, .notice = AccountPage::Notice::BeingBooked})
             .withBack()},
        {"bills", at(B, 1, bills(3)).withBack()},
        {"bill-part", at(B, 1, billInParts()).withBack()},
        {"bill-part-sum", at(B, 1, sum(AmountPage::Of::Part, "50")).withBack()},
        {"bill-part-too-much", at(B, 1, sum(AmountPage::Of::Part, "120")).withBack()},
        {"bill-ahead", at(B, 1, sum(AmountPage::Of::Ahead, "")).withBack()},
        {"bill-ahead-bills", at(B, 1, paidAhead()).withBack()},
        {"bills-many", at(B, 1, bills(7)).withBack()},
        {"how-to-pay",
         at(B, 2, HowToPayPage{.items = {waterItem()}, .total = Money::fen(17595), .phone = true})
             .withBack()},
        {"how-to-pay-no-cash",
         at(B, 2, HowToPayPage{.items = {waterItem()}, .total = Money::fen(8640), .cash = false})
             .withBack()},
        {"how-to-pay-rest", at(B, 2,
                               HowToPayPage{.items = {waterItem()},
                                            .total = Money::fen(1640),
                                            .paid = Money::yuan(70),
                                            .phone = true})
                                .withBack()},
        {"how-to-pay-several",
         at(B, 2, HowToPayPage{.items = threeItems(), .total = Money::fen(35395), .phone = true})
             .withBack()},
        {"basket", at(B, 1, basket(false)).withBack()},
        {"basket-full", at(B, 1, basket(true)).withBack()},
        {"paid-several", at(B, 3, paidSeveral(PayItem::State::Paid))},
        {"paid-in-part", at(B, 3, paidSeveral(PayItem::State::Refused))},
        {"paid-one-pending", at(B, 3, paidSeveral(PayItem::State::Pending))},
        {"phone", phone(PhonePage::Mode::Showing)},
        {"phone-no-code", phoneWithoutCode()},
        {"phone-reads", phone(PhonePage::Mode::Reading)},
        {"phone-asks", phone(PhonePage::Mode::Asking)},
        {"notes-empty", at(B, 2, notes({}, {}))},
        {"notes", at(B, 2, notes({50, 20}, {}))},
        {"notes-refused", at(B, 2, notes({50}, CashAcceptor::RefuseReason::InvalidBill))},
        {"paid", at(B, 3, paid(false))},
        {"paid-pending", at(B, 3, paid(true))},
    };
}

WritingPage writing(writing::Way way, const char *text)
{
    using Way = writing::Way;
    WritingPage page{.way = way,
                     .ways = {Way::Pinyin, Way::Strokes, Way::Digits, Way::Letters},
                     .text = text,
                     .room = 150};
    return page;
}

/// The way of a finger that writes 十, not quite straight.
std::vector<writing::Stroke> ten()
{
    writing::Stroke across;
    writing::Stroke down;
    for (int at = 0; at <= 20; ++at) {
        across.push_back({180 + at * 32, 430 - at * 3});
        down.push_back({500 + at % 3 * 4, 150 + at * 36});
    }
    return {across, down};
}

/// What lies under the document camera: drawn, like all papers here.
Bytes drawnLetter()
{
    const auto letter = fileText(HUIMIN_SUPPORT "/letter.jpg");
    return bytesOf(letter.value_or(std::string()));
}

std::vector<Picture> takenPictures()
{
    using pictures::Flaw;
    const auto page = [](PicturePage content) {
        return at(Errand::Case, 3, std::move(content)).withBack();
    };
    std::vector<Picture> all{{"picture-lay", page({})}};
    constexpr const char *Names[] = {"picture-good", "picture-dark", "picture-nothing",
                                     "picture-glare", "picture-blurred"};
    for (int flaw = 0; flaw <= static_cast<int>(Flaw::Blurred); ++flaw)
        all.push_back({Names[flaw], page({.state = PicturePage::State::Look,
                                          .flaw = static_cast<Flaw>(flaw),
                                          .jpeg = drawnLetter()})});
    return all;
}

std::vector<Picture> casePictures()
{
    using What = ChoicePage::What;
    const Named lamp{{"路灯不亮", "A street lamp is dark", "路燈不亮"}, "lightbulb"};
    const Named building{{"3 栋", "Building 3", "3 棟"}, "building-2"};
    ChoicePage kinds{.what = What::CaseKind};
    kinds.options = {
        {{"报修", "Something is broken", "報修"}, "wrench"},
        {{"举报", "Something is wrong", "舉報"}, "flag"},
        {{"投诉", "A complaint", "投訴"}, "megaphone"},
        {{"咨询", "A question", "諮詢"}, "circle-question-mark"},
        {{"表扬", "Praise", "表揚"}, "thumbs-up"},
        {{"查进度", "An earlier case", "查進度"}, "search"},
        {{"接着上次没写完的", "Go on with one I began", "繼續上次未寫完的"}, "sticky-note"}};
    ChoicePage places{.what = What::CasePlace};
    for (int at = 1; at <= 12; ++at) {
        const std::string number = std::to_string(at);
        places.options.push_back(
            {{number + " 栋", "Building " + number, number + " 棟"}, "building-2"});
    }
    CaseReviewPage review{.service = lamp, .place = building};
    review.photo = CaseReviewPage::Photo::NotYet;
    review.canWait = true;
    CaseReviewPage longReview = review;
    longReview.photo = CaseReviewPage::Photo::Kept;
    CaseReviewPage bareReview = review;
    bareReview.photo = CaseReviewPage::Photo::Never;
    bareReview.canWait = false;
    for (int at = 0; at < 20; ++at)
        longReview.text += "楼道路灯坏了三天。";
    CaseSentPage sent{.number = "261126004217", .printed = true};
    CaseSentPage waits{.number = "0001-900012", .waits = true};
    CaseStatusPage status{.number = "261126004217", .service = lamp};
    status.asked = WallTime(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20});
    status.updated = *status.asked + std::chrono::days(1);
    status.expected = *status.asked + std::chrono::days(3);
    CaseStatusPage done = status;
    done.state = CaseStatusPage::State::Closed;
    done.agency = "曙光社区网格服务站";
    for (int at = 0; at < 16; ++at)
        done.reply += "灯泡和线路都已换新。";
    sent.notice = "48 小时内有人处理";
    const auto page = [](int step, Content content) {
        return at(Errand::Case, step, std::move(content)).withBack();
    };
    using Notice = CaseNumberPage::Notice;
    return {
        {"case-kind", page(0, kinds)},
        {"case-place", page(1, places)},
        {"case-review", page(3, review)},
        {"case-review-long", page(3, longReview)},
        {"case-review-bare", page(3, bareReview)},
        {"case-sent", page(4, sent)},
        {"case-waits", page(4, waits)},
        {"case-number", page(0, CaseNumberPage{.typed = "2611260042"})},
        {"case-number-wrong", page(0, CaseNumberPage{.notice = Notice::NotFound})},
        {"case-number-often", page(0, CaseNumberPage{.notice = Notice::TooOften})},
        {"case-status", page(0, status)},
        {"case-status-done", page(0, done)},
        {"case-status-waits",
         page(0, CaseStatusPage{.state = CaseStatusPage::State::Waits, .number = "0001-900012"})},
        {"case-status-refused",
         page(0, CaseStatusPage{.state = CaseStatusPage::State::Refused, .number = "0001-900012"})},
    };
}

/// What was begun, of a case or of an application.
std::vector<Picture> draftPictures()
{
    using Notice = CaseNumberPage::Notice;
    using Of = CaseNumberPage::Of;
    const KeptPage kept{"482915307", "2026-12-28", true, false, KeptPage::Of::Case};
    KeptPage keptWithoutPaper = kept;
    keptWithoutPaper.printed = false;
    KeptPage keptAnew = kept;
    keptAnew.anew = true;
    const auto page = [](int step, Content content) {
        return at(Errand::Case, step, std::move(content)).withBack();
    };
    return {
        {"case-kept", at(Errand::Case, 4, kept)},
        {"case-kept-no-paper", at(Errand::Case, 4, keptWithoutPaper)},
        {"case-kept-anew", at(Errand::Case, 4, keptAnew)},
        {"case-kept-helped", at(Errand::Case, 4, forTwo(kept))},
        {"draft-code", page(0, CaseNumberPage{.of = Of::Draft, .typed = "482915307"})},
        {"draft-code-wrong",
         page(0, CaseNumberPage{.of = Of::Draft, .notice = Notice::WrongDigit})},
        {"draft-code-over", page(0, CaseNumberPage{.of = Of::Draft, .notice = Notice::Over})},
        {"draft-code-unknown",
         page(0, CaseNumberPage{.of = Of::Draft, .notice = Notice::NotFound})},
    };
}

std::vector<Picture> writingPictures()
{
    using Way = writing::Way;
    WritingPage pinyin = writing(Way::Pinyin, "3 栋 2 单元楼道");
    pinyin.letters = "ludeng";
    for (const char *each : {"路灯", "路等", "路", "六", "鲁", "陆", "绿", "录", "卢", "露"})
        pinyin.candidates.push_back({each, each == std::string("路") ? "路面" : ""});
    WritingPage strokes = writing(Way::Strokes, "路灯坏了");
    strokes.strokes = ten();
    for (const char *each : {"十", "士", "二", "右", "女", "卜", "廿", "米"})
        strokes.candidates.push_back({each, {}});
    WritingPage next = writing(Way::Pinyin, "楼道路灯坏了三天，晚上老人上下楼看不见台阶");
    for (const char *each : {"，", "。", "？", "上", "式", "法"})
        next.candidates.push_back({each, {}});
    next.room = 12;
    WritingPage full = writing(Way::Letters, "");
    full.what = WritingPage::What::MoreAboutCase;
    for (int count = 0; count < 20; ++count)
        full.text += "楼道路灯坏了三天。";
    full.room = 0;
    WritingPage empty = writing(Way::Pinyin, "");
    empty.optional = true;
    WritingPage capital = writing(Way::Letters, "Lift ");
    capital.capitals = true;
    const auto page = [](const WritingPage &each) { return at(Errand::Case, 2, each).withBack(); };
    return {{"writing-pinyin", page(pinyin)},
            {"writing-strokes", page(strokes)},
            {"writing-strokes-empty", page(writing(Way::Strokes, ""))},
            {"writing-next", page(next)},
            {"writing-digits", page(writing(Way::Digits, "3"))},
            {"writing-letters", page(capital)},
            {"writing-full", page(full)},
            {"writing-empty", page(empty)}};
}

std::vector<Picture> rememberPictures()
{
    const std::string card = "622848*********0125";
    const Manner usual;
    const Manner easy{.elder = true, .contrast = Contrast::Yellow};
    const Manner much{.language = Language::English,
                      .elder = true,
                      .contrast = Contrast::Dark,
                      .textPercent = 200,
                      .low = true,
                      .spoken = true,
                      .pacePercent = 80,
                      .volumePercent = 85};
    const auto remember = [&](Manner now, std::optional<Manner> kept, bool failed = false) {
        return plain(RememberPage{card, now, kept, now == usual, failed}).withBack();
    };
    return {
        {"remember", remember(easy, {})},          {"remember-much", remember(much, {})},
        {"remember-usual", remember(usual, {})},   {"remember-kept", remember(easy, easy)},
        {"remember-other", remember(usual, much)}, {"remember-failed", remember(easy, {}, true)}};
}

const Helper Grid{badges::Badge{"王丽", "0123", badges::Role::GridWorker, "0011223344556677"}};

/// What the property company asks of some.
BillFieldPage billField(const char *typed)
{
    return {
        .biller = Property,
        .label = {"登记手机号后四位", "Last 4 digits of the phone number", "登記手機號碼最後四位"},
        .hint = {"您留给物业公司的那个手机号", "The one that the property company has",
                 "你留給管理公司的手機號碼"},
        .typed = typed};
}

HouseholdsPage households(std::size_t count)
{
    constexpr const char *Owners[] = {"周*生", "陈*妹", "欧阳*华", "林*", "黄*", "张*英"};
    HouseholdsPage page{.biller = Broadband, .households = {}};
    for (std::size_t at = 0; at < count; ++at) {
        const std::string unit = std::to_string(at + 1);
        page.households.push_back(
            {"752000301" + unit, Owners[at], "新民街**号6栋" + unit + "单元"});
    }
    return page;
}

std::vector<Picture> billQuestionPictures()
{
    using Notice = BillFieldPage::Notice;
    const auto page = [](Content content) { return at(B, 0, std::move(content)).withBack(); };
    BillFieldPage wrong = billField("");
    wrong.notice = Notice::Wrong;
    BillFieldPage last = billField("");
    last.notice = Notice::LastTry;
    // As long as anything may be that a company asks.
    BillFieldPage longest = billField("123456");
    longest.label = {"购房合同右上角编号最后那几位数字号",
                     "The number at the top of your contract, end",
                     "買賣合約右上角編號最後那幾位數字"};
    longest.hint = {"没有合同的，看物业管理费收据左下角那一行小字里的数字",
                    "Without a contract: the small line at the foot of a receipt",
                    "沒有合約的，看管理費收據左下角那一行小字裏面的數字"};
    longest.least = 6;
    longest.most = 12;
    Page helped = page(forTwo(billField("51")));
    helped.helper = Grid;
    Page helpedHouseholds = page(forTwo(households(2)));
    helpedHouseholds.helper = Grid;
    return {
        {"bill-field", page(billField("51"))},
        {"bill-field-wrong", page(wrong)},
        {"bill-field-last", page(last)},
        {"bill-field-long", page(longest)},
        {"bill-field-helped", helped},
        {"households", page(households(2))},
        {"households-many", page(households(6))},
        {"households-helped", helpedHouseholds},
        {"problem-ask-company-unknown",
         at(B, 0, ProblemPage{.what = ProblemPage::What::AskCompany})},
    };
}

Page helped(Page page)
{
    page.helper = Grid;
    return page;
}

std::vector<Picture> helperPictures()
{
    using badges::Refusal;
    std::vector<Picture> all{
        {"helper", plain(HelperPage{Grid, {}})},
        {"helper-family", plain(HelperPage{})},
        {"own-word", helped(at(B, 2, OwnWordPage{Grid, Money::fen(17595)}))},
        {"helped-home", helped(plain(home()))},
        {"helped-pin", helped(at(W, 1, PinPage{.digits = 2}).withBack())},
        {"helped-bills", helped(at(B, 1, bills(3)).withBack())},
        {"helped-notes", helped(at(B, 2, notes({50, 20}, {})))},
    };
    for (const auto refusal : {Refusal::NoBadge, Refusal::Forged, Refusal::Expired,
                               Refusal::Revoked, Refusal::Unchecked})
        all.push_back(
            {std::string("helper-") + badges::name(refusal), plain(HelperPage{{}, refusal})});
    return all;
}

SocialSecurity::Pension pension(SocialSecurity::Check check)
{
    SocialSecurity::Pension pension;
    pension.reference = "P-0123456789";
    pension.maskedName = "王*芳";
    pension.fund = {"城乡居民养老保险", "Residents' pension insurance", "城鄉居民養老保險"};
    pension.monthly = Money::fen(32560);
    pension.nextPayment = "2026-12-15";
    for (const char *month : {"2026-11", "2026-10", "2026-09", "2026-08"})
        pension.payments.push_back({month, Money::fen(32560), std::string(month) + "-15"});
    pension.check = std::move(check);
    return pension;
}

/// Two cards, and who is asked whether they agree.
std::vector<Picture> actingPictures()
{
    using Stage = ActingPage::Stage;
    const auto page = [](Content content) {
        return at(Errand::Pension, 0, std::move(content)).withBack();
    };
    return {
        {"identity-for-another",
         page(IdentityPage{.takesSocialCard = true, .mayBeLaid = true, .canActForAnother = true})},
        {"identity-for-another-code", at(Errand::Medical, 0,
                                         IdentityPage{.takesSocialCard = true,
                                                      .mayBeLaid = true,
                                                      .takesCode = true,
                                                      .canActForAnother = true})
                                          .withBack()},
        {"identity-agent", page(IdentityPage{.whose = IdentityPage::Whose::Agent})},
        {"identity-theirs",
         page(IdentityPage{
             .takesSocialCard = true, .mayBeLaid = true, .whose = IdentityPage::Whose::Other})},
        {"identity-theirs-own",
         page(IdentityPage{.whose = IdentityPage::Whose::Other, .isAgentsCard = true})},
        {"acting-whether", page(ActingPage{Stage::Whether, "王*芳", "陈*远"})},
        {"acting-owner", page(ActingPage{Stage::Owner, "王*芳", "陈*远"})},
        {"acting-agent", page(ActingPage{Stage::Agent, "王*芳", "陈*远"})},
        {"acting-alone", page(ActingPage{Stage::AgentAlone, "王*芳", "陈*远"})},
    };
}

/// Who somebody is, by one card or the other.
std::vector<Picture> identityPictures()
{
    const auto page = [](int step, Content content) {
        return at(Errand::Pension, step, std::move(content)).withBack();
    };
    using Unreadable = IdentityReader::Unreadable;
    const IdentityPage putIn{
        .takesIdentity = false, .takesSocialCard = true, .canReportLoss = true};
    const IdentityPage again{.takesIdentity = false, .takesSocialCard = true, .again = true};
    IdentityPage another = again;
    another.trouble = SocialCardTrouble::NotThisOne;
    const auto code = [](IdentityPage shown) {
        return at(Errand::Medical, 0, std::move(shown)).withBack();
    };
    const auto troubled = [&page](SocialCardTrouble trouble) {
        return page(0, IdentityPage{.takesSocialCard = true, .trouble = trouble});
    };
    const auto laid = [&page](SocialCardTrouble trouble) {
        return page(0, IdentityPage{.takesSocialCard = true,
                                    .mayBeLaid = true,
                                    .trouble = trouble,
                                    .wasLaid = true});
    };
    return {
        {"identity", page(0, IdentityPage{})},
        {"identity-another", page(0, IdentityPage{Unreadable::NotAnIdentityCard})},
        {"identity-again", page(0, IdentityPage{Unreadable::TryAgain})},
        {"identity-social", page(0, IdentityPage{.takesSocialCard = true})},
        {"identity-social-alone",
         page(0, IdentityPage{.takesIdentity = false, .takesSocialCard = true})},
        {"identity-social-short", troubled(SocialCardTrouble::TooShort)},
        {"identity-social-mute", troubled(SocialCardTrouble::Mute)},
        {"identity-social-other", troubled(SocialCardTrouble::OtherCard)},
        {"identity-social-left", troubled(SocialCardTrouble::LeftBehind)},
        {"identity-social-unreadable", troubled(SocialCardTrouble::Unreadable)},
        {"identity-laid", page(0, IdentityPage{.takesSocialCard = true, .mayBeLaid = true})},
        {"identity-laid-short", laid(SocialCardTrouble::TooShort)},
        {"identity-laid-other", laid(SocialCardTrouble::OtherCard)},
        {"identity-laid-left", laid(SocialCardTrouble::LeftBehind)},
        {"identity-laid-unreadable", laid(SocialCardTrouble::Unreadable)},
        {"identity-laid-code",
         code(IdentityPage{.takesSocialCard = true, .mayBeLaid = true, .takesCode = true})},
        {"identity-code", code(IdentityPage{.takesSocialCard = true, .takesCode = true})},
        {"identity-code-alone", code(IdentityPage{.takesIdentity = false, .takesCode = true})},
        {"identity-code-over",
         code(IdentityPage{
             .takesSocialCard = true, .takesCode = true, .codeTrouble = CodeTrouble::Over})},
        {"identity-code-other",
         code(IdentityPage{.takesCode = true, .codeTrouble = CodeTrouble::NoSuchCode})},
        {"identity-code-unknown",
         code(IdentityPage{.takesCode = true, .codeTrouble = CodeTrouble::Unknown})},
        {"identity-code-often",
         code(IdentityPage{.takesCode = true, .codeTrouble = CodeTrouble::TooOften})},
        {"identity-code-silent",
         code(IdentityPage{.takesCode = true, .codeTrouble = CodeTrouble::Silent})},
        {"identity-card-itself", at(Errand::SocialCard, 0, putIn).withBack()},
        {"identity-card-again", at(Errand::SocialCard, 2, again)},
        {"identity-card-another", at(Errand::SocialCard, 2, another)},
        {"social-card-take", at(Errand::Pension, 0, TakeCardPage{})},
        {"social-card-take-up", at(Errand::Pension, 0, TakeCardPage{.isLaid = true})},
    };
}

std::vector<Picture> checkPictures()
{
    using Result = CheckResultPage;
    Result done{.until = "2027-11-26", .code = "K7QD3MWX4R", .printed = true};
    done.reminder = Result::Reminder::Offered;
    Result noted = done;
    noted.reminder = Result::Reminder::Noted;
    noted.remindTo = "138****0024";
    Result noPhone = done;
    noPhone.reminder = Result::Reminder::NoPhone;
    Result visit{.state = Result::State::Waiting,
                 .visit = true,
                 .until = {},
                 .code = "P4TR8NCA2H",
                 .by = "2026-12-03",
                 .who = "王莉"};
    Result office{
        .state = Result::State::Waiting, .until = {}, .code = "P4TR8NCA2H", .by = "2026-12-03"};
    Result late{.state = Result::State::OnItsWay, .until = {}, .code = "9F3C07AA", .printed = true};
    Result notThrough = late;
    notThrough.state = Result::State::NotThrough;
    return {
        {"check-not-through", at(Errand::Pension, 3, notThrough)},
        {"check-done", at(Errand::Pension, 3, done)},
        {"check-reminder", at(Errand::Pension, 3, noted)},
        {"check-no-phone", at(Errand::Pension, 3, noPhone)},
        {"check-visit", at(Errand::Pension, 3, visit)},
        {"check-office", at(Errand::Pension, 3, office)},
        {"check-late", at(Errand::Pension, 3, late)},
    };
}

/// The yearly check by face: asked first, before the camera, and what may come of it.
std::vector<Picture> facePictures()
{
    using pictures::Flaw;
    using social_security::Gesture;
    using What = ChoicePage::What;
    const auto page = [](Content content) {
        return at(Errand::Pension, 2, std::move(content)).withBack();
    };
    const Named witness{{"网格员在这里看着我", "A grid worker here sees me", "網格員在這裏看到我"},
                        "users"};
    const Named home{{"请人到家里来看", "Somebody comes to my home", "請人到家中來看"}, "house"};
    const Named again{{"再试一次", "Once more", "再試一次"}, "camera"};
    std::vector<Picture> all{
        {"check-way-face",
         page(ChoicePage{
             .what = What::CheckWay,
             .question = {},
             .options = {witness,
                         home,
                         {{"让镜头看看我", "The camera looks at me", "讓鏡頭看看我"}, "camera"}}})},
        {"face-consent",
         page(ChoicePage{
             .what = What::FaceConsent,
             .question = {},
             .options = {{{"可以，请看我", "Yes, it may look at me", "可以，請看我"}, "camera"},
                         witness,
                         home}})}};
    for (const auto &[name, what] :
         {std::pair{"face-not-alike", What::FaceNotAlike},
          std::pair{"face-nobody", What::FaceNobody}, std::pair{"face-dark", What::FaceDark},
          std::pair{"face-covered", What::FaceCovered}, std::pair{"face-still", What::FaceStill},
          std::pair{"face-late", What::FaceLate}})
        all.push_back(
            {name,
             page(ChoicePage{.what = what, .question = {}, .options = {again, witness, home}})});
    const Named person{{"找人帮忙", "Find a person", "找人幫忙"}, "hand-heart"};
    for (const auto &[name, what] : {std::pair{"face-witness", What::FaceWitness},
                                     std::pair{"face-too-often", What::FaceTooOften}})
        all.push_back(
            {name,
             page(ChoicePage{.what = what, .question = {}, .options = {witness, home, person}})});
    const auto camera = [&page](PicturePage content) {
        content.what = PicturePage::What::Face;
        return page(std::move(content));
    };
    const auto jpeg = bytesOf(fileText(HUIMIN_SUPPORT "/face.jpg").value_or(std::string()));
    all.push_back({"face-straight", camera({})});
    all.push_back({"face-left", camera({.gesture = Gesture::Left})});
    all.push_back({"face-right", camera({.gesture = Gesture::Right})});
    constexpr const char *Names[] = {"face-look", "face-look-dark", "face-look-nobody",
                                     "face-look-glare", "face-look-blurred"};
    for (int flaw = 0; flaw <= static_cast<int>(Flaw::Blurred); ++flaw)
        all.push_back({Names[flaw], camera({.state = PicturePage::State::Look,
                                            .flaw = static_cast<Flaw>(flaw),
                                            .jpeg = jpeg})});
    return all;
}

std::vector<Picture> pensionPictures()
{
    using State = SocialSecurity::Check::State;
    using Way = SocialSecurity::Way;
    const std::vector<Way> ways{Way::Witness, Way::HomeVisit};
    const auto page = [](int step, Content content) {
        return at(Errand::Pension, step, std::move(content)).withBack();
    };
    const auto told = [&](State state, const char *until, bool canCheck) {
        return page(1, PensionPage{pension({state, until, "2025-12-20", {}, ways}), canCheck});
    };
    PensionPage hidden{pension({State::Due, "2026-12-20", {}, {}, ways}), true};
    hidden.pension.monthly = {};
    hidden.pension.payments.clear();
    hidden.hidden = true;
    Page besideHelper = page(1, hidden);
    besideHelper.helper = Grid;
    Page witness = page(2, WitnessPage{"王*芳", Grid});
    witness.helper = Grid;
    ChoicePage choice{.what = ChoicePage::What::CheckWay};
    choice.options = {
        {{"网格员在这里看着我", "A grid worker here sees me", "網格員在這裏看到我"}, "users"},
        {{"请人到家里来看", "Somebody comes to my home", "請人到家中來看"}, "house"}};
    AccessesPage accesses{.canPrint = true};
    const WallTime looked = std::chrono::sys_days{std::chrono::year{2026} / 11 / 24};
    for (const char *where :
         {"HM000001", "HM000001", "市社保局", "HM000007", "市第一医院", "市社保局"})
        accesses.accesses.push_back({looked - std::chrono::days(accesses.accesses.size()),
                                     where,
                                     accesses.accesses.size() == 1 ? "check" : "pension",
                                     {},
                                     accesses.accesses.size() == 3 ? "陈*远" : std::string()});
    AccessesPage printed = accesses;
    printed.accesses.resize(2);
    printed.printed = true;
    return {
        {"pension-due", told(State::Due, "2026-12-20", true)},
        {"pension-valid", told(State::Valid, "2027-07-01", false)},
        {"pension-overdue", told(State::Overdue, "2026-09-10", true)},
        {"pension-waiting", told(State::Waiting, "", false)},
        {"pension-data", told(State::DataError, "", false)},
        {"pension-helped", besideHelper},
        {"accesses", page(1, accesses)},
        {"accesses-printed", page(1, printed)},
        {"check-way", page(2, choice)},
        {"witness", page(2, WitnessPage{"王*芳", {}})},
        {"witness-here", witness},
    };
}

points::Calendar schoolYear()
{
    using points::Window;
    using namespace std::chrono;
    const auto day = [](sys_days from, int hour) { return WallTime(from) + hours(hour); };
    const year y{2027};
    return {{Window::What::Apply, day(y / April / 28, 1), day(y / April / 30, 10)},
            {Window::What::OnSite, day(y / May / 10, 1), day(y / May / 14, 10)},
            {Window::What::Publish, day(y / July / 1, 1), day(y / July / 20, 10)},
            {Window::What::Review, day(y / July / 1, 1), day(y / July / 2, 10)},
            {Window::What::Result, day(y / August / 1, 1), day(y / August / 20, 10)}};
}

ScoreSheet scoreSheet()
{
    using points::Measure;
    using points::Points;
    ScoreSheet sheet;
    sheet.title = {"2027年积分入学", "Points for public schools, 2027", "2027年積分入學"};
    const auto add = [&](const char *id, Naming name, Measure measure,
                         std::optional<std::int64_t> measured, Points points) {
        sheet.rows.push_back({id, std::move(name), measure, true, measured, "father", points});
    };
    add("insurance", {"参加社会保险", "Social insurance", "參加社會保險"}, Measure::InsuranceMonths,
        50, Points::whole(50));
    add("insurance_full", {"社会保险满 60 个月", "60 months of insurance", "社會保險滿 60 個月"},
        Measure::InsuranceMonths, 50, {});
    add("residence", {"在本区居住", "Living here", "在本區居住"}, Measure::ResidenceMonths, 41,
        Points::tenths(205));
    add("flat",
        {"学校所在镇街有自己的房子", "A flat in the school's town", "學校所在鎮街有自己的房子"},
        Measure::FlatInTown, 1, Points::whole(12));
    add("rent", {"租房", "Rented home", "租房"}, Measure::Rented, 0, {});
    add("tax_person", {"个人所得税", "Income tax", "個人所得稅"}, Measure::IncomeTaxYuan, 4300,
        Points::whole(12));
    add("hukou", {"父母一方有本区户口", "A parent registered here", "父母一方有本區戶口"},
        Measure::LocalHukou, 0, {});
    sheet.total = Points::tenths(945);
    sheet.until = std::chrono::year{2027} / std::chrono::August;
    sheet.advice = {
        {Measure::InsuranceMonths, "father", 10, 10, Points::whole(1), Points::whole(16)},
        {Measure::ResidenceMonths, "father", 19, 10, Points::tenths(5), Points::whole(5)}};
    return sheet;
}

const Naming Xinmin{"新民小学", "Xinmin Primary School", "新民小學"};

SchoolStatusPage schoolStatus(SchoolStatusPage::State state, WallTime at)
{
    SchoolStatusPage page{.maskedChild = "王*芳", .number = "SG34679ACD", .school = Xinmin};
    page.state = state;
    page.received = at;
    page.next = "按积分排队录取";
    if (state == SchoolStatusPage::State::Received) {
        page.reviewFrom = at + std::chrono::days(60);
        return page;
    }
    page.total = points::Points::tenths(945);
    for (const ScoreSheet::Row &each : scoreSheet().rows)
        page.rows.push_back({each.item, each.name, each.points});
    page.reviewTo = at + std::chrono::days(63);
    return page;
}

std::vector<Picture> scorePictures(WallTime open)
{
    const auto page = [](int step, Content content) {
        return at(Errand::School, step, std::move(content)).withBack();
    };
    ScorePage silent{.sheet = scoreSheet(), .opens = open};
    silent.sheet.rows[0].measured.reset();
    silent.sheet.rows[1].measured.reset();
    silent.sheet.advice.clear();
    silent.sheet.isComplete = false;
    ScorePage verified{.sheet = scoreSheet(), .canApply = true};
    verified.sheet.isEstimate = false;
    ScorePage unpublished{.sheet = scoreSheet()};
    unpublished.sheet.hasValues = false;
    for (ScoreSheet::Row &each : unpublished.sheet.rows)
        each.hasValue = false, each.points = {};
    unpublished.sheet.advice.clear();
    Page helped = page(2, [] {
        ScorePage hidden{.sheet = scoreSheet(), .canApply = true, .hidden = true};
        hidden.sheet.rows[5].measured.reset();
        return hidden;
    }());
    helped.helper = Grid;
    return {
        {"score", page(2, ScorePage{.sheet = scoreSheet(), .canApply = true})},
        {"score-silent", page(2, silent)},
        {"score-verified", page(2, verified)},
        {"score-unpublished", page(2, unpublished)},
        {"score-helped", helped},
    };
}

std::vector<Picture> childPictures()
{
    using namespace std::chrono;
    using Notice = ChildNumberPage::Notice;
    const auto page = [](int step, Content content) {
        return at(Errand::School, step, std::move(content)).withBack();
    };
    const sys_days bornBy = year{2021} / August / 31;
    using Requirement = points::Requirement;
    const points::Verdict good{1,
                               {{Requirement::What::Age, Requirement::Met::Yes, 0, 0, bornBy},
                                {Requirement::What::Together, Requirement::Met::Yes, 6, 91, {}}}};
    points::Verdict young = good;
    young.requirements[0].met = Requirement::Met::No;
    points::Verdict unknown = good;
    unknown.requirements[1] = {Requirement::What::Together, Requirement::Met::Unknown, 6, 0, {}};
    return {
        {"child-number", page(1, ChildNumberPage{"44130220211002006", Notice::None})},
        {"child-number-wrong", page(1, ChildNumberPage{"441302202110020061", Notice::WrongCheck})},
        {"child-number-unknown", page(1, ChildNumberPage{"44130220211002006X", Notice::NotTheirs})},
        {"child-number-day", page(1, ChildNumberPage{"44130220211302", Notice::NoSuchDay})},
        {"eligible", page(1, EligibilityPage{"王*芳", good})},
        {"eligible-young", page(1, EligibilityPage{"王*芳", young})},
        {"eligible-unknown", page(1, EligibilityPage{"王*芳", unknown})},
        {"eligible-enrolled",
         page(1,
              EligibilityPage{
                  "王*芳",
                  {0, {{Requirement::What::NotEnrolled, Requirement::Met::No, 0, 3, {}}}}})},
    };
}

/// What goes with a letter.
std::vector<Picture> schoolPaperPictures()
{
    using namespace std::chrono;
    using What = PicturePage::What;
    const auto page = [](Content content) {
        return at(Errand::School, 4, std::move(content)).withBack();
    };
    const Naming book{"户口簿", "Household register", "戶口簿"};
    const Naming deed{"房产证", "Title of the flat", "房產證"};
    const Naming permit{"居住证", "Residence permit", "居住證"};
    ChoicePage papers{.what = ChoicePage::What::SchoolPapers, .question = {}, .options = {}};
    papers.options = {{book, "camera"},
                      {deed, "camera"},
                      {{"以后带来，下一步", "I bring them later", "之後帶來，下一步"}, "clock"}};
    ChoicePage some{.what = ChoicePage::What::SchoolPapers, .question = {}, .options = {}};
    some.options = {
        {{"户口簿：已交", "Household register: sent", "戶口簿：已遞交"}, "circle-check"},
        {{"居住证：没交成，请带来", "Residence permit: not sent, please bring it",
          "居住證：未能遞交，請帶來"},
         "triangle-alert"},
        {{"社保缴费单", "List of insurance paid", "社保繳費單"}, "camera"},
        {deed, "camera"},
        {{"志愿服务表彰证书", "Award for volunteers", "義務工作表揚證書"}, "camera"},
        {{"拍好了，下一步", "That is all", "拍好了，下一步"}, "circle-check"}};
    ChoicePage evidence{.what = ChoicePage::What::SchoolEvidence, .question = {}, .options = {}};
    evidence.options = {
        {permit, "camera"},
        {{"别的材料", "Another paper", "其他文件"}, "camera"},
        {{"没有材料，下一步", "Nothing to show", "沒有文件，下一步"}, "circle-check"}};
    const points::Points total = scoreSheet().total;
    const WallTime open = WallTime(sys_days(year{2027} / April / 29)) + hours(3);
    const WithLetter all{2, {}, true, false};
    const WithLetter some_{1, {permit, deed}, false, true};
    SchoolSentPage sent{.number = "SG34679ACD", .at = open, .school = Xinmin, .printed = 2};
    sent.onSiteFrom = open + days(11);
    sent.with = all;
    SchoolSentPage toBring = sent;
    toBring.with = some_;
    SchoolSentPage late{.waits = true, .number = "9F3C07AA", .at = open, .school = Xinmin};
    late.printed = 2;
    late.with = some_;
    SchoolStatusPage status = schoolStatus(SchoolStatusPage::State::Received, open);
    status.with = all;
    SchoolReviewPage review{"王*芳", Xinmin, 1, total, true, {}, true};
    review.with = some_;
    SignPage signedPage{ten()};
    Page helped = page(signedPage);
    helped.helper = Grid;
    return {
        {"school-papers", page(papers)},
        {"school-papers-some", page(some)},
        {"school-evidence", page(evidence)},
        {"school-paper-lay", page(PicturePage{.what = What::SchoolPaper})},
        {"school-paper-look",
         page(PicturePage{
             .what = What::SchoolPaper, .state = PicturePage::State::Look, .jpeg = drawnLetter()})},
        {"school-sign", page(SignPage{})},
        {"school-signed", page(signedPage)},
        {"school-signed-helped", helped},
        {"school-review-papers", page(review)},
        {"school-sent-papers", at(Errand::School, 4, sent)},
        {"school-sent-to-bring", at(Errand::School, 4, toBring)},
        {"school-waits-to-bring", at(Errand::School, 4, late)},
        {"school-status-papers", page(status)},
        {"school-kept-anew", page(KeptPage{"482915307", "2027-05-29", true, true})},
    };
}

std::vector<Picture> schoolPictures()
{
    using namespace std::chrono;
    using State = SchoolStatusPage::State;
    const auto page = [](int step, Content content) {
        return at(Errand::School, step, std::move(content)).withBack();
    };
    const WallTime open = WallTime(sys_days(year{2027} / April / 29)) + hours(3);
    ChoicePage schools{.what = ChoicePage::What::School, .question = {}, .options = {}};
    schools.options = {{{"曙光小学", "Shuguang Primary School", "曙光小學"}, "school"},
                       {Xinmin, "school"},
                       {{"实验小学", "Experimental Primary School", "實驗小學"}, "school"}};
    ChoicePage items{.what = ChoicePage::What::ScoreItem, .question = {}, .options = {}};
    for (const ScoreSheet::Row &each : scoreSheet().rows)
        items.options.push_back({each.name, "calculator"});
    SchoolSentPage sent{.number = "SG34679ACD", .at = open, .school = Xinmin, .printed = 2};
    sent.onSiteFrom = open + days(11);
    SchoolSentPage late{.waits = true, .number = "9F3C07AA", .at = open, .school = Xinmin};
    late.printed = 2;
    SchoolSentPage again{.isObjection = true, .number = "FH7KQD3MWX", .at = open, .printed = 0};
    SchoolStatusPage review = schoolStatus(State::Scored, open);
    review.canObject = true;
    SchoolStatusPage objected = schoolStatus(State::Scored, open);
    objected.isObjected = true;
    const points::Points total = scoreSheet().total;
    const Naming area{"新民街、河边路", "Xinmin Street, Riverside Road", "新民街、河邊路"};
    return {
        {"school-dates", page(0, SchoolDatesPage{schoolYear(), open, true})},
        {"school-dates-before", page(0, SchoolDatesPage{schoolYear(), open - days(20)})},
        {"school-dates-over", page(0, SchoolDatesPage{schoolYear(), open + days(20)})},
        {"school-choice", page(3, schools)},
        {"school-sure",
         page(3, SchoolSurePage{Xinmin, area, points::Points::whole(48), total, true})},
        {"school-review", page(4, SchoolReviewPage{"王*芳", Xinmin, 1, total, true, {}, true})},
        {"school-kept", page(4, KeptPage{"482915307", "2027-05-29", true})},
        {"school-kept-no-paper", page(4, KeptPage{"482915307", "2027-05-29"})},
        {"school-objection",
         page(4, SchoolReviewPage{"王*芳", Xinmin, 1, total, true, scoreSheet().rows[0].name})},
        {"school-sent", at(Errand::School, 4, sent)},
        {"school-waits", at(Errand::School, 4, late)},
        {"school-counted-again", at(Errand::School, 4, again)},
        {"school-status", page(4, schoolStatus(State::Received, open))},
        {"school-scored", page(4, review)},
        {"school-objected", page(4, objected)},
        {"school-review-over", page(4, schoolStatus(State::Scored, open))},
        {"school-placed", page(4, schoolStatus(State::Placed, open))},
        {"school-not-placed", page(4, schoolStatus(State::NotPlaced, open))},
        {"school-items", page(4, items)},
    };
}

std::vector<Picture> directoryPictures()
{
    const auto page = [](int step, Content content) {
        return at(Errand::Directory, step, std::move(content)).withBack();
    };
    ChoicePage topics{.what = ChoicePage::What::DirectoryTopic, .question = {}, .options = {}};
    topics.options = {{{"看病和健康", "Health", "看病和健康"}, "hand-heart"},
                      {{"老人", "Older people", "長者"}, "armchair"},
                      {{"孩子和家庭", "Children and family", "孩子和家庭"}, "baby"},
                      {{"工作和社保", "Work and insurance", "工作和社保"}, "briefcase"},
                      {{"住房和户口", "Housing and residence", "住屋和戶籍"}, "house"},
                      {{"困难和法律", "Hardship and law", "困難和法律"}, "scale"}};
    ChoicePage services{.what = ChoicePage::What::DirectoryService, .question = {}, .options = {}};
    services.options = {
        {{"最低生活保障", "Support with the cost of living", "最低生活保障"}, "scale"},
        {{"临时救助", "Help in an emergency", "臨時援助"}, "scale"},
        {{"免费法律咨询", "Free legal advice", "免費法律諮詢"}, "scale"},
        {{"办残疾人证", "Card for people with a disability", "申領殘疾人證"}, "scale"},
        {{"邻里调解", "Settle a quarrel", "鄰里調解"}, "scale"}};
    Directory::Service permit;
    permit.name = {"办居住证", "Residence permit", "申領居住證"};
    permit.description = {"在这里住满半年就可以办。有了它，孩子上学、看病更方便。",
                          "After half a year here.",
                          "在這裏住滿半年就可以申領。有了它，孩子上學、看病更方便。"};
    permit.who = {"户口在外地的人", "People who are registered elsewhere", "戶籍在外地的人"};
    permit.fees = {"不收费", "Free of charge", "免費"};
    permit.bring = {{"出生医学证明", "Birth certificate", "出生醫學證明"},
                    {"户口簿", "Household register", "戶口簿"},
                    {"父母的身份证", "Identity cards of the parents", "父母的身份證"},
                    {"租房合同或房产证", "Rental contract or title of a flat", "租約或房產證"}};
    permit.organization = {"曙光派出所", "Shuguang police station", "曙光派出所"};
    permit.place = {"一楼 2 号窗口", "Ground floor, window 2", "地下 2 號窗口"};
    permit.address = "曙光路**号3栋";
    permit.phone = "0752-000-2501";
    permit.hours = {{{1, 2, 3, 4, 5}, "08:30", "17:30"}, {{6}, "09:00", "12:00"}};
    Directory::Service withForm = permit;
    const Naming form{"居住证申请表", "Form: residence permit", "居住證申請表"};
    withForm.bring = {permit.bring[1], permit.bring[3], form};
    withForm.forms = {{form, "/forms/permit.pdf"}};
    ChoicePage papers{.what = ChoicePage::What::DirectoryPaper, .question = {}, .options = {}};
    papers.options = {
        {form, "printer"},
        {{"要带什么（小票）", "What to bring (slip)", "要帶甚麼（紙條）"}, "receipt-text"}};
    using Is = PaperPage::State;
    const auto paper = [&form](Is state, std::optional<PagePrinter::Trouble> why = {}) {
        return PaperPage{
            .what = PaperPage::What::Form, .state = state, .name = form, .pages = 2, .why = why};
    };
    Directory::Service closed = permit;
    closed.isClosed = true;
    closed.bring.clear();
    return {
        {"directory-topics", page(0, topics)},
        {"directory-services", page(1, services)},
        {"directory-service", page(2, DirectoryPage{permit, true, false})},
        {"directory-printed", page(2, DirectoryPage{permit, true, true})},
        {"directory-closed", page(2, DirectoryPage{closed, false, false})},
        {"directory-forms", page(2, DirectoryPage{withForm, true, false, true})},
        {"directory-papers", page(2, papers)},
        {"form", page(2, paper(Is::Offered))},
        {"form-printed", page(2, paper(Is::Printed))},
        {"form-not", page(2, paper(Is::NotPrinted, PagePrinter::Trouble::NoPaper))},
        {"form-unknown", page(2, paper(Is::Unknown))},
    };
}

std::vector<Picture> announcementPictures(WallTime today)
{
    const auto page = [](int step, Content content) {
        return at(Errand::Announcements, step, std::move(content)).withBack();
    };
    ChoicePage list{.what = ChoicePage::What::Announcement, .question = {}, .options = {}};
    list.options = {
        {NoWater, "triangle-alert"},
        {{"积分入学：两天复核期", "Points for school: two days to object", "積分入學：兩天覆核期"},
         "school"},
        {{"老人免费打流感疫苗", "Free flu vaccination for older people", "長者免費接種流感疫苗"},
         "pill"},
        {{"小区变压器换新", "A new transformer", "屋苑更換變壓器"}, "zap"},
        {{"周末邻里歌会", "Songs of the neighbours", "週末鄰里歌會"}, "calendar-days"}};
    for (std::size_t at = 0; at < list.options.size(); ++at)
        list.times.push_back(today - std::chrono::hours(26 * static_cast<int>(at)));
    list.more = true;
    Announcements::Announcement water;
    water.title = NoWater;
    water.words = {
        "因检修水管，周四上午九点到十二点，曙光路1号到20号停水。请提前存一些水。十二点后如果水发黄"
        "，"
        "先放两分钟。",
        "Pipes are repaired on Thursday from 9 to 12. There is no water in Shuguang Road 1 to 20. "
        "Please fill some water before. If it is yellow afterwards, let it run for two minutes.",
        "因檢修水管，星期四上午九時至十二時，曙光路1號至20號停水。請預先儲一些水。十二時後如果水發"
        "黃，先放兩分鐘。"};
    water.published = today - 3h;
    Announcements::Announcement urgent = water;
    urgent.isUrgent = true;
    return {
        {"notices", page(0, list)},
        {"notice", page(1, AnnouncementPage{water, {}, true})},
        {"notice-urgent", page(1, AnnouncementPage{urgent, {}, true})},
        {"notice-printed", page(1, AnnouncementPage{water, {}, true, true})},
        {"notice-old", page(1, AnnouncementPage{water, today - 5h, false})},
    };
}

std::vector<Picture> topUpPictures(Instant soon)
{
    using Trouble = LayCulturePage::Trouble;
    const auto page = [](int step, Content content) {
        return at(Errand::Culture, step, std::move(content)).withBack();
    };
    const Culture::TopUp rule{Money::yuan(100), Money::yuan(80), 4, 1, false};
    using Mode = LayCulturePage::Mode;
    LayCulturePage load{.mode = Mode::Load, .amount = Money::yuan(100)};
    load.deadline = soon;
    load.canExtend = true;
    LayCulturePage other = load;
    other.trouble = Trouble::NotThisOne;
    LayCulturePage again = load;
    again.mode = Mode::Again;
    const std::vector<Money> amounts{Money::yuan(20), Money::yuan(50), Money::yuan(100),
                                     Money::yuan(200)};
    const TopUpPage topUp{Money::fen(8450), rule, amounts};
    TopUpPage capped = topUp;
    capped.rule->used = 4;
    TopUpPage alone = topUp;
    alone.rule.reset();
    PayItem card{.biller = {"culture", {"文化惠民卡", "Cultural card", "文化惠民卡"}, "wallet"},
                 .account = "0018",
                 .owner = "王*芳",
                 .amount = Money::yuan(100)};
    const HowToPayPage how{
        .items = {card}, .isCard = true, .total = Money::yuan(100), .phone = true};
    card.state = PayItem::State::Paid;
    PaidPage loaded{
        .items = {card}, .total = Money::yuan(100), .reference = "0001-000042", .printed = true};
    loaded.onCard = {Money::yuan(80), Money::fen(26450)};
    PaidPage torn = loaded;
    torn.items.front().state = PayItem::State::Pending;
    PaidPage loadedWithBills = paidSeveral(PayItem::State::Paid);
    loadedWithBills.total += card.amount - loadedWithBills.items.back().amount;
    loadedWithBills.items.pop_back(); // what fits onto a page
    loadedWithBills.items.insert(loadedWithBills.items.begin(), card);
    loadedWithBills.onCard = loaded.onCard;
    PaidPage tornWithBills = loadedWithBills;
    tornWithBills.items.front().state = PayItem::State::Pending;
    ProblemPage nothing{.what = ProblemPage::What::LoadSilent,
                        .money = ProblemPage::MoneyFate::GoesBack,
                        .amount = Money::fen(27420),
                        .reference = "0001-000042",
                        .withBills = true};
    return {
        {"top-up", page(1, topUp)},
        {"top-up-capped", page(1, capped)},
        {"top-up-alone", page(1, alone)},
        {"how-to-pay-card", page(2, how)},
        {"loaded", at(Errand::Culture, 3, loaded)},
        {"loaded-torn", at(Errand::Culture, 3, torn)},
        {"loaded-with-bills", at(Errand::Culture, 3, loadedWithBills)},
        {"loaded-torn-with-bills", at(Errand::Culture, 3, tornWithBills)},
        {"load-silent-with-bills", at(Errand::Culture, 2, nothing)},
        {"culture-load", at(Errand::Culture, 2, load), 30},
        {"culture-load-other", at(Errand::Culture, 2, other), 30},
        {"culture-load-again", at(Errand::Culture, 2, again), 30},
    };
}

Programme::Offer offerNamed(const char *name, WallTime starts, Programme::Kind kind = {})
{
    Programme::Offer offer;
    offer.id = "offer";
    offer.kind = kind;
    offer.name = name;
    offer.place = "仲恺文化馆剧场";
    offer.about = "65岁以上老人有专座，请提前15分钟到场。";
    offer.starts = starts;
    offer.ends = starts + 2h;
    offer.left = 24;
    offer.cancelUntil = starts - 24h;
    return offer;
}

Page offerPage(Content content)
{
    return at(Errand::Culture, 1, std::move(content)).withBack();
}

/// What is on, until a place is held.
std::vector<Picture> offerPictures(WallTime today)
{
    using Bar = Programme::Bar;
    using Kind = Programme::Kind;
    const WallTime evening = today + 6 * 24h + 3h;
    const Programme::Offer opera = offerNamed("粤剧《梁祝》", evening);
    Programme::Offer concert = offerNamed("惠州交响乐团音乐会", evening + 72h);
    concert.price = Money::yuan(20);
    Programme::Offer full = offerNamed("杂技晚会", evening - 72h);
    full.bar = Bar::SoldOut;
    full.left = 0;
    Programme::Offer drawing = offerNamed("少儿绘画班", evening, Kind::Course);
    drawing.classes = {Culture::Kind::Student};
    drawing.ageMost = 14;
    drawing.price = Money::yuan(5);
    drawing.bar = Bar::OtherClass;
    Programme::Offer book = offerNamed("《红楼梦》大字版", evening, Kind::Book);
    book.ends = evening + 72h;
    book.place = "仲恺图书馆一楼服务台";
    book.about = "借30天，还书到任何一个图书馆。";
    Programme::Offer over = opera;
    over.bar = Bar::HoldOver;
    ChoicePage kinds{.what = ChoicePage::What::Programme, .question = {}, .options = {}};
    kinds.options = {{{"演出和电影", "Shows and films", "表演和電影"}, "ticket"},
                     {{"培训班", "Courses", "課程"}, "school"},
                     {{"场地", "Rooms and courts", "場地"}, "door-open"},
                     {{"借书", "Library books", "借書"}, "book-open"},
                     {{"我的预约", "My bookings", "我的預約"}, "calendar-days"}};
    OfferPage held{.state = OfferPage::State::Held, .offer = concert, .heldUntil = today + 10min};
    Programme::Offer play = offerNamed("话剧《茶馆》", evening + 48h);
    play.price = Money::yuan(30);
    play.isPaidHere = true;
    const OfferPage toPay{
        .state = OfferPage::State::Held, .offer = play, .heldUntil = today + 10min};
    return {
        {"programme", offerPage(kinds)},
        {"offers", offerPage(OffersPage{Kind::Show, {full, opera, concert, opera, opera, opera}})},
        {"offers-none", offerPage(OffersPage{.kind = Kind::Venue})},
        {"offer", offerPage(OfferPage{.offer = opera})},
        {"offer-paid", offerPage(OfferPage{.offer = concert})},
        {"offer-final", offerPage(OfferPage{.offer = opera, .isFinal = true})},
        {"offer-full", offerPage(OfferPage{.offer = full})},
        {"offer-not-for-me", offerPage(OfferPage{.offer = drawing})},
        {"offer-book", offerPage(OfferPage{.offer = book})},
        {"offer-hold-over", offerPage(OfferPage{.offer = over})},
        {"offer-held", offerPage(held)},
        {"offer-pay-here", offerPage(OfferPage{.offer = play})},
        {"offer-held-to-pay", offerPage(toPay)},
    };
}

/// What was booked, and what becomes of it.
std::vector<Picture> bookedPictures(WallTime today)
{
    using State = OfferPage::State;
    const WallTime evening = today + 6 * 24h + 3h;
    const Programme::Offer opera = offerNamed("粤剧《梁祝》", evening);
    Programme::Offer late = opera;
    late.bar = Programme::Bar::TooLate;
    Programme::Offer off = offerNamed("惠州交响乐团音乐会", evening + 72h);
    off.bar = Programme::Bar::CalledOff;
    Programme::Offer paid = offerNamed("话剧《茶馆》", evening + 48h);
    paid.price = Money::yuan(30);
    paid.isPaidHere = true;
    paid.bar = Programme::Bar::Paid;
    Programme::Offer book = offerNamed("《红楼梦》大字版", evening, Programme::Kind::Book);
    book.ends = evening + 72h;
    const auto in = [](State state, const Programme::Offer &offer, const char *number) {
        OfferPage page;
        page.state = state;
        page.offer = offer;
        page.number = number;
        page.printed = state == State::Booked || state == State::Unknown;
        page.canPrint = state == State::Mine && offer.bar != Programme::Bar::CalledOff;
        return page;
    };
    Page helped = offerPage(OffersPage{.kind = {}, .offers = {}, .from = 0, .hidden = true});
    helped.helper = Grid;
    const char *code = "K7QD3MWX";
    return {
        {"offers-mine", offerPage(OffersPage{.kind = {}, .offers = {late, off, book}})},
        {"offers-mine-none", offerPage(OffersPage{})},
        {"offers-helped", helped},
        {"offer-booked", at(Errand::Culture, 1, in(State::Booked, opera, code))},
        {"offer-unknown", at(Errand::Culture, 1, in(State::Unknown, opera, "5F0A33C1"))},
        {"offer-booked-paid", at(Errand::Culture, 1, in(State::Booked, paid, code))},
        {"offer-mine-paid", offerPage(in(State::Mine, paid, code))},
        {"offer-mine", offerPage(in(State::Mine, opera, code))},
        {"offer-mine-late", offerPage(in(State::Mine, late, code))},
        {"offer-mine-off", offerPage(in(State::Mine, off, code))},
        {"offer-to-cancel", offerPage(in(State::ToCancel, opera, ""))},
        {"offer-cancelled", at(Errand::Culture, 1, in(State::Cancelled, opera, ""))},
    };
}

std::vector<Picture> renewalPictures()
{
    using State = RenewalPage::State;
    const auto page = [](State state, const char *proofAt) {
        return RenewalPage{state, "王*芳", "0018", "2027-12-31", proofAt};
    };
    CulturePage due{.account = Culture::Account{}, .onCard = Money::fen(8450)};
    due.account->maskedName = "王*芳";
    due.account->state = Culture::State::Expired;
    due.account->own = Money::fen(3650);
    due.account->subsidy = Money::fen(4800);
    due.account->validUntil = "2026-11-30";
    due.account->renewal = {"2027-12-31", {}};
    CulturePage soon = due;
    soon.account->state = Culture::State::Active;
    soon.account->topUp = {Money::yuan(100), Money::yuan(80), 4, 1, false};
    soon.canTopUp = soon.canBook = true;
    return {
        {"culture-due", offerPage(due)},
        {"culture-due-soon", offerPage(soon)},
        {"renewal", offerPage(page(State::Offered, ""))},
        {"renewal-elsewhere", offerPage(page(State::Elsewhere, "仲恺文化馆一楼办卡处"))},
        {"renewal-done", at(Errand::Culture, 1, page(State::Renewed, ""))},
    };
}

std::vector<Picture> culturePictures(WallTime today)
{
    using Trouble = LayCulturePage::Trouble;
    using What = Culture::Movement::What;
    const auto page = [](int step, Content content) {
        return at(Errand::Culture, step, std::move(content)).withBack();
    };
    Culture::Account account;
    account.reference = "C-0123456789";
    account.ending = "0018";
    account.maskedName = "王*芳";
    account.own = Money::fen(3650);
    account.subsidy = Money::fen(4800);
    account.validUntil = "2030-12-31";
    account.topUp = {Money::yuan(100), Money::yuan(80), 4, 1, false};
    CulturePage known{account, Money::fen(8450)};
    known.canTopUp = true;
    known.canBook = true;
    CulturePage differs = known;
    differs.onCard = Money::fen(7800);
    differs.account->topUp->poolEmpty = true;
    CulturePage expired = known;
    expired.account->state = Culture::State::Expired;
    CulturePage student = known;
    student.account->kind = Culture::Kind::Student;
    student.account->topUp->used = 4;
    CulturePage given = known;
    given.account->kind = Culture::Kind::PublicBenefit;
    given.account->topUp.reset();
    const CulturePage silent{.account = {}, .onCard = Money::fen(8450)};
    CulturePage hidden = known;
    hidden.onCard = {};
    hidden.account->own = {};
    hidden.account->subsidy = {};
    hidden.hidden = true;
    Page helped = page(1, hidden);
    helped.helper = Grid;
    const std::chrono::hours day(24);
    const MovementsPage movements{{{today - day, What::Purchase, Money::fen(650), "影院"},
                                   {today - 2 * day, What::Subsidy, Money::yuan(80), "HM000001"},
                                   {today - 2 * day, What::PaidIn, Money::yuan(100), "HM000001"},
                                   {today - 9 * day, What::Purchase, Money::yuan(30), "文化馆"},
                                   {today - 9 * day, What::Purchase, Money::yuan(12), "文化馆"},
                                   {today - 12 * day, What::Purchase, Money::yuan(9), "文化馆"}}};
    const LayCulturePage lay{.canReportLoss = true};
    const auto troubled = [&page](Trouble trouble) {
        return page(0, LayCulturePage{trouble, true});
    };
    return {
        {"culture-lay", page(0, lay)},
        {"culture-lay-short", troubled(Trouble::TooShort)},
        {"culture-lay-other", troubled(Trouble::OtherCard)},
        {"culture-lay-locked", troubled(Trouble::Locked)},
        {"culture-lay-unreadable", troubled(Trouble::Unreadable)},
        {"culture", page(1, known)},
        {"culture-differs", page(1, differs)},
        {"culture-expired", page(1, expired)},
        {"culture-student", page(1, student)},
        {"culture-given", page(1, given)},
        {"culture-office-silent", page(1, silent)},
        {"culture-helped", helped},
        {"movements", page(1, movements)},
        {"movements-none", page(1, MovementsPage{})},
        {"loss", page(1, LossPage{"王*芳", "0018", {}, false})},
        {"loss-reported", at(Errand::Culture, 1, LossPage{"王*芳", "0018", "K7QD3MWX", true})},
    };
}

std::vector<Picture> proofPictures(WallTime today)
{
    const WallTime noon = today + std::chrono::hours(12);
    const std::chrono::hours day(24);
    ProofsPage page{.lines = {{noon, Water.name, "receipt-text", Money::fen(8640)},
                              {noon - 3 * day,
                               {"取款", "Cash taken out", "提款"},
                               "banknote",
                               Money::yuan(1000)},
                              {noon - 20 * day,
                               {"水费、燃气费", "Water, Gas", "水費、煤氣費"},
                               "receipt-text",
                               Money::fen(21780)}},
                    .keptDays = 30};
    const auto with = [](ProofsPage content, ProofsPage::Notice notice) {
        content.notice = notice;
        return at(Errand::Proofs, 1, std::move(content)).withBack();
    };
    ProofsPage hidden{.lines = {}, .keptDays = 30, .hidden = true};
    Page helped = with(hidden, ProofsPage::Notice::None);
    helped.helper = Grid;
    return {
        {"proofs", with(page, ProofsPage::Notice::None)},
        {"proofs-printed", with(page, ProofsPage::Notice::Printed)},
        {"proofs-not-printed", with(page, ProofsPage::Notice::NotPrinted)},
        {"proofs-none", with({.lines = {}, .keptDays = 30}, ProofsPage::Notice::None)},
        {"proofs-helped", helped},
    };
}

std::vector<Picture> socialCardPictures()
{
    using Standing = social_security::CardStanding;
    using Pin = SocialCardPage::Pin;
    using What = CardServicePage::What;
    using State = CardServicePage::State;
    const auto page = [](int step, Content content) {
        return at(Errand::SocialCard, step, std::move(content)).withBack();
    };
    const Standing active{"REF12345", "王*芳", "5674", Standing::State::Active, {}, false};
    Standing fresh = active;
    fresh.state = Standing::State::Inactive;
    Standing counter = active;
    counter.pinAtCounter = true;
    const auto service = [](What what, State state) {
        CardServicePage sheet{
            .what = what, .state = state, .maskedName = "王*芳", .ending = "5674"};
        if (state == State::Done || state == State::Unclear) {
            sheet.code = "K7QD3MWX4R";
            sheet.printed = true;
        }
        if (what == What::Loss && state == State::Done)
            sheet.until = "2026-12-12";
        return sheet;
    };
    CardServicePage late = service(What::NewPin, State::Done);
    late.isLate = true;
    late.printed = false;
    ChoicePage blocked{
        .what = ChoicePage::What::CardPin, .question = {}, .options = {}, .times = {}};
    blocked.options = {
        {{"我记得密码，解锁就行", "I know my PIN: unlock it", "我記得密碼，解鎖就行"}, "key-round"},
        {{"我忘了密码，换一个新的", "I forgot it: a new PIN", "我忘了密碼，換一個新的"},
         "key-round"}};
    ChoicePage which{
        .what = ChoicePage::What::LostCard, .question = {}, .options = {}, .times = {}};
    which.options = {{{"尾号 5674", "Ending in 5674"}, "id-card"},
                     {{"尾号 0013", "Ending in 0013"}, "id-card"}};
    using Of = PinPage::Of;
    return {
        {"card", page(1, SocialCardPage{active, Pin::Set, 6, true})},
        {"card-last-try", page(1, SocialCardPage{active, Pin::Set, 1, true})},
        {"card-blocked", page(1, SocialCardPage{active, Pin::Blocked, 0, true})},
        {"card-new", page(1, SocialCardPage{fresh, Pin::NotSet, 0, true})},
        {"card-counter", page(1, SocialCardPage{counter, Pin::Set, 6, false})},
        {"card-no-pad", page(1, SocialCardPage{active, Pin::Unknown, 0, false})},
        {"card-blocked-choice", page(1, blocked)},
        {"card-lost-choice", page(1, which)},
        {"card-activate", page(2, service(What::Activate, State::Offered))},
        {"card-pin", page(2, service(What::NewPin, State::Offered))},
        {"card-unblock", page(2, service(What::Unblock, State::Offered))},
        {"card-loss", page(1, service(What::Loss, State::Offered))},
        {"card-activated", at(Errand::SocialCard, 2, service(What::Activate, State::Done))},
        {"card-pin-set", at(Errand::SocialCard, 2, service(What::NewPin, State::Done))},
        {"card-pin-late", at(Errand::SocialCard, 2, late)},
        {"card-unblocked", at(Errand::SocialCard, 2, service(What::Unblock, State::Done))},
        {"card-lost", at(Errand::SocialCard, 2, service(What::Loss, State::Done))},
        {"card-not-done", at(Errand::SocialCard, 2, service(What::NewPin, State::NotDone))},
        {"card-unclear", at(Errand::SocialCard, 2, service(What::NewPin, State::Unclear))},
        {"pin-new", page(2, PinPage{.digits = 2, .of = Of::New})},
        {"pin-new-again", page(2, PinPage{.digits = 0, .of = Of::NewAgain})},
        {"pin-not-equal", page(2, PinPage{.of = Of::New, .notEqual = true})},
        {"pin-too-simple", page(2, PinPage{.of = Of::New, .tooSimple = true})},
    };
}

Clinic::Appointment appointment(WallTime start)
{
    Clinic::Appointment appointment;
    appointment.department = "慢病门诊（高血压、糖尿病）";
    appointment.doctor = "何医生";
    appointment.start = start;
    return appointment;
}

/// Somebody comes home.
std::vector<Picture> carePictures()
{
    using State = AppointmentPage::State;
    const auto page = [](int step, Content content) {
        return at(Errand::Clinic, step, std::move(content)).withBack();
    };
    const WallTime start = std::chrono::sys_days{std::chrono::year{2026} / 11 / 30} + 30min;
    const auto visit = [start](State state, const char *number, bool printed) {
        return AppointmentPage{.state = state,
                               .department = "上门量血压、测血糖",
                               .doctor = "罗护士",
                               .start = start,
                               .atHome = true,
                               .home = "广东省惠州市仲恺高新区曙光路*号*栋*",
                               .number = number,
                               .printed = printed};
    };
    HealthPage comes{.appointments = {appointment(start)}};
    comes.appointments[0].atHome = true;
    comes.appointments[0].department = "上门量血压、测血糖";
    ChoicePage kinds{.what = ChoicePage::What::CareKind};
    for (const char *each :
         {"上门换药、打针 · 罗护士", "上门量血压、测血糖 · 罗护士", "上门康复训练 · 谢治疗师"})
        kinds.options.push_back({{each, each}, "house"});
    return {
        {"health-home", page(1, comes)},
        {"care-kind", page(2, kinds)},
        {"care-wanted", page(3, visit(State::Wanted, "", false))},
        {"care-booked", at(Errand::Clinic, 4, visit(State::Booked, "9F3C07AA", true))},
        {"care-unknown", at(Errand::Clinic, 4, visit(State::Unknown, "9F3C07AA", false))},
        {"care-cancel", page(3, visit(State::ToCancel, "", false))},
        {"care-cancelled", at(Errand::Clinic, 4, visit(State::Cancelled, "", false))},
    };
}

std::vector<Picture> healthPictures()
{
    using Kind = Clinic::Reading::Kind;
    using State = AppointmentPage::State;
    using Choice = ChoicePage::What;
    const auto page = [](int step, Content content) {
        return at(Errand::Clinic, step, std::move(content)).withBack();
    };
    const WallTime day = std::chrono::sys_days{std::chrono::year{2026} / 11 / 29} + 16h;
    const WallTime start = day + 510min;
    using Part = HealthPage::Part;
    const HealthPage health{
        Part::Overview,
        0,
        {appointment(start), appointment(start + 72h)},
        {{Kind::BloodPressure, "132/84", "mmHg", day - 72h, true},
         {Kind::Pulse, "72", "次/分", day - 72h, true},
         {Kind::BloodSugar, "6.4", "mmol/L", day - 480h, false},
         {Kind::Weight, "58.5", "kg", day - 480h, false}},
        {{"氨氯地平片 5毫克", "每天早上吃1片"}, {"二甲双胍片 0.5克", "每天早晚各吃1片，饭后吃"}},
        "390"};
    const auto listed = [&health](Part part) {
        HealthPage list = health;
        list.part = part;
        for (int more = 0; more < 3; ++more)
            list.medicines.push_back(list.medicines[1]);
        return list;
    };
    HealthPage hidden{.hidden = true};
    Page helped = page(1, hidden);
    helped.helper = Grid;
    ChoicePage rooms{.what = Choice::ClinicRoom};
    for (const char *each : {"全科门诊 · 陈医生", "中医科 · 林医生",
                             "慢病门诊（高血压、糖尿病） · 何医生", "口腔科 · 郑医生"})
        rooms.options.push_back({{each, each}, "stethoscope"});
    const auto times = [](Choice what, WallTime from, std::chrono::minutes apart, int count) {
        ChoicePage choice{.what = what};
        for (int at = 0; at < count; ++at)
            choice.times.push_back(from + at * apart);
        choice.more = count == 11;
        return choice;
    };
    AppointmentPage wish{.department = "全科门诊", .doctor = "陈医生", .start = start};
    const auto in = [&](State state, const char *number, bool printed) {
        AppointmentPage made = wish;
        made.state = state;
        made.number = number;
        made.printed = printed;
        return made;
    };
    return {
        {"health", page(1, health)},
        {"health-readings", page(1, listed(Part::Readings))},
        {"health-medicines", page(1, listed(Part::Medicines))},
        {"health-empty", page(1, HealthPage{})},
        {"health-partial",
         page(1, HealthPage{Part::Overview, 0, health.appointments, {}, {}, "310", true})},
        {"health-helped", helped},
        {"clinic-room", page(2, rooms)},
        {"clinic-day", page(2, times(Choice::ClinicDay, day, 24h, 10))},
        {"clinic-time", page(2, times(Choice::ClinicTime, start, 15min, 11))},
        {"clinic-nearest", page(2, times(Choice::ClinicNearest, start, 45min, 3))},
        {"clinic-which", page(2, times(Choice::ClinicWhich, start, 72h, 2))},
        {"appointment-wanted", page(3, wish)},
        {"appointment-booked", at(Errand::Clinic, 4, in(State::Booked, "9F3C07AA", true))},
        {"appointment-unknown", at(Errand::Clinic, 4, in(State::Unknown, "9F3C07AA", false))},
        {"appointment-cancel", page(3, in(State::ToCancel, "", false))},
        {"appointment-cancelled", at(Errand::Clinic, 4, in(State::Cancelled, "", false))},
    };
}

} // namespace

namespace {

SocialSecurity::Record socialRecord()
{
    using social_security::Insurance;
    using Kind = Insurance::Kind;
    using State = Insurance::State;
    SocialSecurity::Record record{"P-0123456789", "陈*远", {}, {}};
    for (const Kind kind : {Kind::Pension, Kind::Medical, Kind::Unemployment, Kind::WorkInjury})
        record.insurances.push_back({kind, State::Paying, 96, "2026-10", {}, {}});
    record.insurances.push_back({Kind::Maternity, State::None, 0, {}, {}, {}});
    for (int year = 2026; year > 2018; --year) {
        const int months = year == 2026 ? 10 : year == 2022 ? 6 : 12;
        record.years.push_back({year, months, year > 2021 ? "仲恺精密有限公司" : "曙光电子厂",
                                Money::yuan(420) * months, Money::yuan(840) * months});
    }
    return record;
}

std::vector<Picture> socialPictures()
{
    using social_security::Insurance;
    using Trouble = PagePrinter::Trouble;
    using Is = PaperPage::State;
    const auto page = [](int step, Content content) {
        return at(Errand::SocialSecurity, step, std::move(content)).withBack();
    };
    const SocialPage social{.record = socialRecord(), .hasPaper = true};
    SocialPage noPaper = social;
    noPaper.paperTrouble = Trouble::NoPaper;
    SocialPage paused{.record = socialRecord()};
    paused.record.insurances.front().state = Insurance::State::Paused;
    paused.record.insurances.front().last = "2022-04";
    Page beside = page(1, forTwo(social));
    beside.helper = Grid;
    YearsPage years{socialRecord().years};
    YearsPage hidden = years;
    hidden.hidden = true;
    ChoicePage kinds{.what = ChoicePage::What::Insurance};
    kinds.options = {{{"养老保险", "Pension insurance", "養老保險"}, "hand-coins"},
                     {{"医疗保险", "Medical insurance", "醫療保險"}, "stethoscope"},
                     {{"失业保险", "Unemployment insurance", "失業保險"}, "briefcase"},
                     {{"工伤保险", "Work injury insurance", "工傷保險"}, "construction"},
                     {{"生育保险", "Maternity insurance", "生育保險"}, "baby"}};
    const Insurance unemployed{Insurance::Kind::Unemployment,
                               Insurance::State::Receiving,
                               96,
                               "2026-08",
                               Money::fen(153000),
                               "2027-02"};
    const auto paper = [](Is state, std::optional<Trouble> why = {}) {
        PaperPage made{.state = state, .why = why};
        if (state != Is::Offered) {
            made.number = "SB4CE7HNP3QR";
            made.code = "7KQD3MWX4R6T";
            made.until = "2027-02-28";
        }
        return made;
    };
    std::vector<Picture> all{
        {"social", page(1, social)},
        {"social-no-paper", page(1, noPaper)},
        {"social-paused", page(1, paused)},
        {"social-helped", beside},
        {"years", page(1, years)},
        {"years-helped", page(1, hidden)},
        {"insurance-choice", page(1, kinds)},
        {"insurance-unemployed", page(1, InsurancePage{unemployed})},
        {"paper", page(2, paper(Is::Offered))},
        {"paper-printed", page(2, paper(Is::Printed))},
        {"paper-not", page(2, paper(Is::NotPrinted, Trouble::NoPaper))},
        {"paper-unknown", page(2, paper(Is::Unknown))},
    };
    for (const Insurance &each : socialRecord().insurances)
        all.push_back({std::string("insurance-") + social_security::name(each.kind),
                       page(1, InsurancePage{each})});
    return all;
}

/// What was spent, and the office's own pages.
std::vector<Picture> medicalRulePictures()
{
    using Office = MedicalInsurance;
    using Spent = Office::Spending::What;
    const auto page = [](Content content) {
        return at(Errand::Medical, 2, std::move(content)).withBack();
    };
    SpendingPage spending;
    for (const auto &[day, where, what, own, account, pool] :
         {std::tuple{"2026-11-26", "康民药店", Spent::Pharmacy, 0, 8650, 0},
          std::tuple{"2026-11-22", "曙光社区卫生服务站", Spent::Clinic, 0, 3120, 7280},
          std::tuple{"2026-10-25", "仲恺人民医院", Spent::Hospital, 162000, 30000, 738000},
          std::tuple{"2026-09-27", "曙光社区卫生服务站", Spent::Clinic, 1260, 0, 2940},
          std::tuple{"2026-08-31", "康民药店", Spent::Pharmacy, 0, 6490, 0}})
        spending.entries.push_back(
            {day, where, what, Money::fen(own), Money::fen(account), Money::fen(pool)});
    ChoicePage topics{.what = ChoicePage::What::MedicalTopic};
    topics.options = {
        {{"看病能报多少", "How much is paid", "看病可以報銷多少"}, "book-open"},
        {{"去外地看病", "A doctor in another city", "去外地看病"}, "book-open"},
        {{"高血压、糖尿病等慢病", "High blood pressure, diabetes and other long illnesses",
          "高血壓、糖尿病等慢性病"},
         "book-open"}};
    ChoicePage records{.what = ChoicePage::What::MedicalRecord};
    records.options = {{{"惠州市医疗保障局", "Huizhou", "惠州市醫療保障局"}, "building-2"},
                       {{"广州市医疗保障局", "Guangzhou", "廣州市醫療保障局"}, "building-2"}};
    records.spans = {{"2025-07", {}}, {"2011-03", "2025-06"}};
    const Office::Guide guide{
        {"elsewhere", {"去外地看病", "A doctor in another city", "去外地看病"}},
        "2026-09-01",
        {{"去外地看病以前，先打电话备个案：0752-000-1393。",
          "Before you see a doctor in another city, tell us by telephone: 0752-000-1393.",
          "去外地看病之前，先打電話備案：0752-000-1393。"},
         {"备了案，在外地的医院也能刷卡，当场就报。",
          "Then your card works in hospitals there, too.",
          "備了案，在外地的醫院也可以拍卡，當場報銷。"},
         {"没备案，先自己付钱，留好发票和病历，一年里拿到窗口来报。",
          "Otherwise pay first, and bring the bill to the counter within a year.",
          "沒備案，先自己付錢，留好發票和病歷，一年內拿到櫃位報銷。"}}};
    return {
        {"spending", page(spending)},
        {"spending-none", page(SpendingPage{})},
        {"spending-helped", page(forTwo(spending))},
        {"medical-topics", page(topics)},
        {"medical-records", page(records)},
        {"guide", page(GuidePage{guide})},
    };
}

std::vector<Picture> medicalPictures()
{
    using Office = MedicalInsurance;
    using Part = MedicalPartPage::Part;
    const auto page = [](int step, Content content) {
        return at(Errand::Medical, step, std::move(content)).withBack();
    };
    Office::Cover cover{.maskedName = "王*芳",
                        .kind = Office::Kind::Employee,
                        .paidUntil = "2026-11",
                        .asOf = "2026-11-27",
                        .hasAccount = true};
    cover.account = Money::fen(186235);
    cover.year = Office::Year{2026,
                              Money::fen(164000),
                              Money::fen(60820),
                              Money::fen(765290),
                              Money::yuan(200),
                              Money::yuan(200),
                              Money::yuan(300'000),
                              Money::fen(765290)};
    Office::Cover resident = cover;
    resident.kind = Office::Kind::Resident;
    resident.hasAccount = false;
    resident.account.reset();
    resident.year->deductiblePaid = Money::fen(4040);
    Office::Cover paused = cover;
    paused.state = Office::State::Paused;
    Office::Cover partly = cover;
    partly.year.reset();
    Page beside = page(1, forTwo(MedicalPage{cover}));
    beside.helper = Grid;
    const auto part = [&page](Part which, const Office::Cover &of) {
        return page(1, MedicalPartPage{which, of});
    };
    return {
        {"medical", page(1, MedicalPage{cover})},
        {"medical-resident", page(1, MedicalPage{resident})},
        {"medical-paused", page(1, MedicalPage{paused})},
        {"medical-partly", page(1, MedicalPage{partly})},
        {"medical-helped", beside},
        {"medical-account", part(Part::Account, cover)},
        {"medical-payers", part(Part::Payers, cover)},
        {"medical-payers-resident", part(Part::Payers, resident)},
        {"medical-payers-missing", part(Part::Payers, partly)},
        {"medical-limits", part(Part::Limits, resident)},
        {"medical-limits-helped", page(1, forTwo(MedicalPartPage{Part::Limits, cover}))},
    };
}

} // namespace

std::vector<Picture> gallery(Instant now, WallTime today)
{
    using Working = WorkingPage::What;
    std::vector<Picture> all = withdrawalPictures(now + 30s);
    for (Picture &each : helpPictures(now + 30s, today))
        all.push_back(std::move(each));
    for (auto pictures : {billPictures(), billQuestionPictures()})
        for (Picture &each : pictures)
            all.push_back(std::move(each));
    for (Picture &each : helperPictures())
        all.push_back(std::move(each));
    for (Picture &each : rememberPictures())
        all.push_back(std::move(each));
    for (auto pictures : {pensionPictures(), checkPictures(), facePictures()})
        for (Picture &each : pictures)
            all.push_back(std::move(each));
    const WallTime april = WallTime(std::chrono::sys_days(std::chrono::year{2027} / 4 / 29));
    for (auto pictures :
         {schoolPictures(), schoolPaperPictures(), childPictures(), scorePictures(april)})
        for (Picture &each : pictures)
            all.push_back(std::move(each));
    for (auto pictures : {directoryPictures(), announcementPictures(today)})
        for (Picture &each : pictures)
            all.push_back(std::move(each));
    for (auto pictures :
         {offerPictures(today), bookedPictures(today), renewalPictures(), culturePictures(today)})
        for (Picture &each : pictures)
            all.push_back(std::move(each));
    for (auto pictures :
         {identityPictures(), actingPictures(), topUpPictures(now + 30s), healthPictures(),
          socialPictures(), socialCardPictures(), proofPictures(today), medicalPictures(),
          carePictures(), medicalRulePictures()})
        for (Picture &each : pictures)
            all.push_back(std::move(each));
    for (auto pictures : {casePictures(), draftPictures(), takenPictures()})
        for (Picture &each : pictures)
            all.push_back(std::move(each));
    for (Picture &each : writingPictures())
        all.push_back(std::move(each));
    for (int what = 0; what <= static_cast<int>(Working::WaitingForPrinter); ++what)
        all.push_back({"working-" + std::to_string(what),
                       at(W, 2, WorkingPage{static_cast<Working>(what), Money::yuan(300)})});
    all.push_back(
        {"working-medical", at(Errand::Medical, 1, WorkingPage{Working::AskingMedical, {}})});
    for (const ProblemPage &problem : problems())
        all.push_back({std::string("problem-") + nameOf(problem.what),
                       at(errandOf(problem.what), 2, problem)});
    return all;
}

} // namespace huimin::test
