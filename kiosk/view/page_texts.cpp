// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/page_texts.h"

#include "kiosk/view/money_text.h"
#include "kiosk/view/school_text.h"
#include "kiosk/view/service_text.h"
#include "kiosk/view/texts.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace huimin::view {

using namespace session;

namespace {

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

int wholeYuan(Money money)
{
    return static_cast<int>(money.inFen() / 100);
}

BillerValue biller(const BillerTile &tile, Language language, int choice)
{
    return {billerName(tile, language), text(tile.icon), tile.offered, choice};
}

QStringList reasons(const std::vector<Fault> &faults)
{
    QStringList all;
    for (const Fault fault : faults)
        if (const QString reason = reasonText(fault); !reason.isEmpty() && !all.contains(reason))
            all << reason;
    return all;
}

} // namespace

QString billerName(const BillerTile &tile, Language language)
{
    return text(tile.name.in(language));
}

QString periodText(const std::string &period)
{
    const QDate month = QDate::fromString(text(period), "yyyy-MM");
    if (!month.isValid())
        return text(period);
    return QLocale(QLocale::English)
        .toString(month, Texts::tr("MMM yyyy", "month of a bill, as QLocale writes dates"));
}

HomeValue value(const HomePage &page, Language language)
{
    HomeValue home;
    home.withdrawal = page.withdrawal;
    home.bills = page.bills;
    home.cardInside = page.cardInside;
    home.askPension = page.hasPension ? choiceOf(Errand::Pension) : -1;
    home.pension = page.pension;
    home.services = ChooseServices;
    for (std::size_t at = 0; at < page.due.size(); ++at)
        home.due << QVariant::fromValue(
            value(page.due[at], ChooseDue + static_cast<int>(at), language));
    home.urgent = urgentText(page.urgent, language);
    const QStringList why = reasons(page.withdrawalFaults);
    home.withdrawalHint = page.withdrawal ? Texts::tr("With your bank card")
                          : why.isEmpty() ? Texts::tr("No banknotes left")
                                          : why.front();
    QStringList names;
    for (std::size_t at = 0; at < page.billers.size(); ++at) {
        const BillerTile &tile = page.billers[at];
        home.billers << QVariant::fromValue(biller(tile, language, static_cast<int>(at) + 2));
        if (tile.offered)
            names << billerName(tile, language);
        else
            home.notices
                << Texts::tr("%1 cannot be paid at the moment").arg(billerName(tile, language));
    }
    home.billsHint = page.bills ? names.join(Texts::tr(", ")) : Texts::tr("Not at the moment");
    if (page.withdrawal && !page.usedUp.empty())
        home.notices.prepend(
            Texts::tr("Notes of %1 can be taken out today; %2 have run out")
                .arg(denominationsText(page.denominations), denominationsText(page.usedUp)));
    else if (page.withdrawal)
        home.notices.prepend(Texts::tr("Notes of %1 can be taken out today")
                                 .arg(denominationsText(page.denominations)));
    if (!page.receipt)
        home.notices << Texts::tr("No receipts at the moment: the screen shows a number instead");
    return home;
}

PinValue value(const PinPage &page)
{
    PinValue pin{page.digits, page.length, page.wrongBefore,
                 page.amount ? exactText(*page.amount) : QString()};
    using Of = PinPage::Of;
    pin.question = page.of == Of::New        ? Texts::tr("Please choose a new PIN")
                   : page.of == Of::NewAgain ? Texts::tr("The same new PIN once more")
                                             : Texts::tr("Please enter your PIN");
    if (page.notEqual)
        pin.notice = Texts::tr("The two were not the same. Please begin again.");
    else if (page.tooSimple)
        pin.notice = Texts::tr("This PIN is too easy to guess, or your birthday. Please choose "
                               "another one.");
    return pin;
}

AmountValue value(const AmountPage &page)
{
    AmountValue amount;
    for (const AmountPage::Preset &preset : page.presets)
        amount.presets << QVariant::fromValue(
            PresetValue{moneyText(preset.amount), preset.possible});
    using Of = AmountPage::Of;
    amount.question = page.of == Of::Part    ? Texts::tr("How much now?")
                      : page.of == Of::Ahead ? Texts::tr("Nothing is due. How much do you pay "
                                                         "ahead?")
                      : page.typing          ? Texts::tr("Which amount?")
                                             : Texts::tr("How much do you need?");
    amount.typing = page.typing;
    amount.typed = text(page.typed);
    amount.canConfirm = !page.typed.empty() && !page.notPayable;
    amount.notPayable = page.notPayable;
    const bool isBounded = page.of != Of::Withdrawal;
    if (isBounded && page.notPayable)
        amount.notice = {}; // what can be stands on the buttons
    else if (page.of == Of::Part)
        amount.notice = Texts::tr("At least %1. It is %2; the rest stays due.")
                            .arg(exactText(page.least), exactText(page.most));
    else if (page.of == Of::Ahead)
        amount.notice =
            Texts::tr("From %1 to %2. There are %3 already; it all counts towards "
                      "the next bills.")
                .arg(exactText(page.least), exactText(page.most), exactText(page.credit));
    else if (page.notPayable)
        amount.notice = Texts::tr("The notes inside cannot make this amount.");
    else
        amount.notice = Texts::tr("At most %1 at once, in notes of %2")
                            .arg(moneyText(page.most), denominationsText(page.denominations));
    if (page.below)
        amount.below = isBounded ? Texts::tr("At most %1").arg(exactText(*page.below))
                                 : moneyText(*page.below);
    if (page.above)
        amount.above = isBounded ? Texts::tr("At least %1").arg(exactText(*page.above))
                                 : moneyText(*page.above);
    return amount;
}

ConfirmValue value(const ConfirmPage &page)
{
    return {moneyText(page.amount), text(page.card), notesText(page.notes)};
}

namespace {

/// While a page is printed.
WorkingValue pageWorking(WorkingPage::What what)
{
    using What = WorkingPage::What;
    const QString moment = Texts::tr("It is waited for a moment. Then you can go on without it.");
    switch (what) {
    case What::PrintingPages:
        return {Texts::tr("Printing your page"),
                Texts::tr("It comes out of the printer for large paper."),
                {}};
    case What::WaitingForPaper:
        return {Texts::tr("The printer has no paper"), moment, {}};
    case What::WaitingForPrinter:
        return {Texts::tr("The printer does not go on"), moment, {}};
    default:
        return {};
    }
}

/// While an office is asked, or told.
WorkingValue officeWorking(WorkingPage::What what)
{
    using What = WorkingPage::What;
    const QString seconds = Texts::tr("This takes a few seconds.");
    const QString kept = Texts::tr("It is kept here, whatever happens.");
    switch (what) {
    case What::SendingCase:
        return {Texts::tr("Telling your community"), kept, {}};
    case What::AskingCase:
        return {Texts::tr("Asking how it stands"), seconds, {}};
    case What::AskingDraft:
        return {Texts::tr("Asking your community"), seconds, {}};
    case What::TakingPicture:
        return {Texts::tr("Taking the picture"), Texts::tr("Please keep still for a moment."), {}};
    case What::AskingOffice:
        return {Texts::tr("Asking the pension office"), seconds, {}};
    case What::SendingCheck:
        return {Texts::tr("Telling the pension office"), kept, {}};
    case What::AskingSchool:
        return {Texts::tr("Asking the education office"), seconds, {}};
    case What::SendingLetter:
        return {Texts::tr("Telling the education office"), kept, {}};
    case What::SendingPaper:
        return {Texts::tr("Sending it to the education office"), seconds, {}};
    case What::AskingDirectory:
        return {Texts::tr("Looking it up"), seconds, {}};
    case What::AskingCulture:
        return {Texts::tr("Asking the cultural card's office"), seconds, {}};
    case What::SendingLoss:
        return {Texts::tr("Reporting the card as lost"), seconds, {}};
    case What::LoadingCard:
        return {Texts::tr("Putting the money onto your card"),
                Texts::tr("Please leave the card where it is."),
                {}};
    case What::ReadingSocialCard:
        return {Texts::tr("Reading your social security card"),
                Texts::tr("Please leave the card where it is."),
                {}};
    case What::AskingCardOffice:
        return {Texts::tr("Asking the office for social security"), seconds, {}};
    case What::WritingSocialCard:
        return {
            Texts::tr("Writing to your card"), Texts::tr("Please leave the card where it is."), {}};
    case What::BookingPlace:
        return {Texts::tr("Booking your place"), kept, {}};
    case What::AskingClinic:
        return {Texts::tr("Asking the clinic"), seconds, {}};
    case What::TellingClinic:
        return {Texts::tr("Telling the clinic"), seconds, {}};
    case What::AskingSocial:
        return {Texts::tr("Asking the office for social security"), seconds, {}};
    case What::AskingMedical:
        return {Texts::tr("Asking the office for medical insurance"), seconds, {}};
    case What::AskingPaper:
        return {Texts::tr("The office makes your paper"), seconds, {}};
    default:
        return pageWorking(what);
    }
}

} // namespace

WorkingValue value(const WorkingPage &page)
{
    using What = WorkingPage::What;
    WorkingValue working;
    working.hint = Texts::tr("This takes a few seconds.");
    switch (page.what) {
    case What::ReadingCard:
        working.text = Texts::tr("Reading your card");
        working.hint = Texts::tr("Please leave the card in the slot.");
        break;
    case What::AskingBank:
        working.text = Texts::tr("Asking your bank");
        break;
    case What::CountingNotes:
        working.text = Texts::tr("Counting your banknotes");
        working.hint = Texts::tr("You will get your card first, then the money.");
        break;
    case What::CountingChange:
        working.text = Texts::tr("Counting your change");
        working.hint = Texts::tr("It is paid.");
        break;
    case What::OpeningTray:
        working.text = Texts::tr("Opening the cash tray");
        working.hint = Texts::tr("The money comes out below the screen.");
        break;
    case What::TakingBack:
        working.text = Texts::tr("Putting things in order");
        working.hint = Texts::tr("Please wait, nothing is lost.");
        break;
    case What::AskingPhone:
        working.text = Texts::tr("Making a code for your phone");
        break;
    case What::AskingBiller:
        working.text = Texts::tr("Looking for your bills");
        break;
    case What::BookingBill:
        working.text = Texts::tr("Paying your bill");
        working.hint = Texts::tr("Please wait for the result.");
        break;
    case What::ReturningCard:
        working.text = Texts::tr("Your card is coming back");
        working.hint.clear();
        break;
    case What::Printing:
        working.text = Texts::tr("Printing");
        working.hint = Texts::tr("The paper comes out on the right below the screen.");
        break;
    case What::StoppingNotes:
        working.text = Texts::tr("Returning your banknotes");
        working.hint = Texts::tr("What you put in comes back.");
        break;
    default:
        working = officeWorking(page.what);
        break;
    }
    working.amount = page.amount ? moneyText(*page.amount) : QString();
    return working;
}

TakeCardValue value(const TakeCardPage &page)
{
    TakeCardValue take;
    take.question = page.isIdentity ? Texts::tr("Please take your identity card")
                                    : Texts::tr("Please take your card");
    if (page.then)
        take.next = Texts::tr("Then your %1 come out.").arg(moneyText(*page.then));
    else if (page.bookingMeanwhile)
        take.next = Texts::tr("Your bill is being paid meanwhile.");
    else if (page.isIdentity)
        take.next = Texts::tr("It may still lie on the reader.");
    else if (page.isLaid)
        take.next = Texts::tr("It lies on the card reader.");
    take.laid = page.isLaid;
    take.isSaid = page.isIdentity;
    return take;
}

TakeCashValue value(const TakeCashPage &page)
{
    using What = TakeCashPage::What;
    TakeCashValue take;
    take.question = page.what == What::Withdrawal ? Texts::tr("Please take your money")
                    : page.what == What::Change   ? Texts::tr("Please take your change")
                                                  : Texts::tr("Please take your money back");
    take.amount = moneyText(page.amount);
    take.notes = notesText(page.notes);
    take.afterwards =
        Texts::tr("Money cannot wait: what stays there is taken back and kept for you.");
    for (const auto &[note, count] : page.notes) {
        if (take.yuan == 0)
            take.yuan = wholeYuan(note);
        take.count += count;
    }
    take.canExtend = page.canExtend;
    return take;
}

ReceiptValue value(const ReceiptPage &page)
{
    // Of a bill, or of what was put on a card.
    return {page.isBill ? Texts::tr("The payment is made") : Texts::tr("You have taken your money"),
            page.isBill ? exactText(page.amount) : moneyText(page.amount)};
}

ThanksValue value(const ThanksPage &page)
{
    return {page.receiptPrinted, text(page.reference)};
}

AccountValue value(const AccountPage &page, Language language)
{
    using Notice = AccountPage::Notice;
    AccountValue account;
    account.question = Texts::tr("%1: account number").arg(billerName(page.biller, language));
    account.hint = Texts::tr("%1 digits, printed on your paper bill").arg(page.length);
    account.typed = text(page.typed);
    account.length = page.length;
    account.complete = static_cast<int>(page.typed.size()) == page.length;
    account.canScan = page.canScan;
    switch (page.notice) {
    case Notice::None:
        break;
    case Notice::NotFound:
        account.notice = Texts::tr("There is no such account. Please compare the digits.");
        break;
    case Notice::NothingDue:
        account.notice = Texts::tr("Nothing is due on this account.");
        break;
    case Notice::InBasket:
        account.notice = Texts::tr("This account is on your list already.");
        break;
    case Notice::BeingBooked:
        account.notice =
            Texts::tr("Already paid here. The company has not answered yet; please do not pay "
                      "again.");
        break;
    case Notice::WrongCode:
        account.notice = Texts::tr("This code does not belong to a bill of this company.");
        break;
    case Notice::PaymentCode:
        account.notice = Texts::tr("This is your payment code. Please keep it to yourself here.");
        break;
    }
    return account;
}

BillsValue value(const BillsPage &page)
{
    BillsValue bills;
    bills.account = text(page.account);
    bills.owner = text(page.owner);
    bills.address = text(page.address);
    for (const BillsPage::Line &line : page.lines) {
        QStringList detail;
        if (!line.dueOn.empty())
            detail << Texts::tr("due %1").arg(text(line.dueOn));
        if (line.lateFee.isPositive())
            detail << Texts::tr("late fee %1").arg(exactText(line.lateFee));
        if (line.now < line.amount)
            detail.prepend(Texts::tr("a part of %1").arg(exactText(line.amount)));
        bills.lines << QVariant::fromValue(
            BillLineValue{line.period.empty() ? Texts::tr("Paid ahead") : periodText(line.period),
                          detail.join(Texts::tr(", ")), exactText(line.now), line.chosen});
    }
    bills.total = exactText(page.total);
    bills.canPay = page.total.isPositive();
    bills.canAdd = page.canAdd;
    bills.canPart = page.canPart;
    return bills;
}

BasketValue value(const BasketPage &page, Language language)
{
    BasketValue basket;
    for (const PayItem &item : page.items)
        basket.items << QVariant::fromValue(PayItemValue{billerName(item.biller, language),
                                                         text(item.account), exactText(item.amount),
                                                         text(item.biller.icon)});
    basket.total = exactText(page.total);
    basket.canAdd = page.canAdd;
    return basket;
}

HowToPayValue value(const HowToPayPage &page, Language language)
{
    HowToPayValue pay;
    pay.question = page.paid.isPositive() ? Texts::tr("How do you want to pay the rest?")
                                          : Texts::tr("How do you want to pay?");
    pay.total = exactText(page.total);
    pay.paid = page.paid.isPositive() ? exactText(page.paid) : QString();
    pay.phone = page.phone;
    pay.phoneHint = Texts::tr("With a payment code");
    if (page.items.size() == 1) {
        const PayItem &only = page.items.front();
        const QString name = billerName(only.biller, language);
        pay.what = only.account.empty() ? name
                   : page.isCard
                       ? Texts::tr("%1, number ending in %2").arg(name, text(only.account))
                       : Texts::tr("%1, account %2").arg(name, text(only.account));
        pay.forWhom = text(only.owner);
    } else {
        for (const PayItem &item : page.items) {
            pay.labels << billerName(item.biller, language);
            pay.values << exactText(item.amount);
        }
    }
    pay.card = page.card;
    pay.cash = page.cash;
    pay.cardHint =
        page.card ? Texts::tr("Insert the card, enter the PIN") : Texts::tr("Not at the moment");
    pay.cashHint = !page.cash    ? Texts::tr("Not at the moment")
                   : page.change ? Texts::tr("Change in notes; less than 10 yuan is kept for you")
                                 : Texts::tr("No change today: what is too much is kept for you");
    return pay;
}

namespace {

QString refusedText(CashAcceptor::RefuseReason reason)
{
    using Reason = CashAcceptor::RefuseReason;
    switch (reason) {
    case Reason::InvalidBill:
        return Texts::tr(
            "The note was not recognised. Please smooth it and try again, or take another.");
    case Reason::DenominationOff:
        return Texts::tr("This note cannot be taken now: the change would not be possible.");
    case Reason::SecondNote:
        return Texts::tr("Two notes at once. Please pull the second one out.");
    case Reason::ForeignItems:
        return Texts::tr("That was no banknote.");
    case Reason::StackerFull:
        return Texts::tr("The cash box is full. Please stop here; your money comes back.");
    case Reason::Other:
        break;
    }
    return Texts::tr("The note came back. Please try it again, or another one.");
}

} // namespace

NotesInValue value(const NotesPage &page)
{
    NotesInValue in;
    in.question = page.moving ? Texts::tr("One moment, the note is being checked")
                              : Texts::tr("Put in one note at a time");
    in.due = exactText(page.due);
    in.taken = exactText(page.stacked);
    const bool enough = page.stacked >= page.due;
    in.missing = exactText(enough ? page.stacked - page.due : page.due - page.stacked);
    in.missingLabel = enough ? Texts::tr("Too much") : Texts::tr("Still missing");
    if (page.due.isPositive())
        in.percent = static_cast<int>(
            std::min<std::int64_t>(100, page.stacked.inFen() * 100 / page.due.inFen()));
    for (const Money note : page.notes)
        in.notes << QVariant::fromValue(NotesValue{moneyText(note), wholeYuan(note), 1});
    if (!page.acceptable.empty())
        in.acceptable =
            Texts::tr("Notes of %1 are taken now.").arg(denominationsText(page.acceptable));
    in.remainder = Texts::tr("Change comes in notes. Less than 10 yuan is kept for you.");
    if (page.refused)
        in.refused = refusedText(*page.refused);
    in.moving = page.moving;
    in.canPayRest = page.canPayRest;
    in.stop = page.stacked.isPositive() ? Texts::tr("Stop, money back") : Texts::tr("Do not pay");
    return in;
}

PhoneValue value(const PhonePage &page)
{
    using Mode = PhonePage::Mode;
    PhoneValue phone;
    phone.amount = exactText(page.amount);
    phone.code = text(page.code);
    phone.showing = page.mode == Mode::Showing;
    phone.canExtend = page.canExtend;
    switch (page.mode) {
    case Mode::Showing:
        phone.question = Texts::tr("Hold your payment code to the reader");
        phone.hint = Texts::tr("Open the code in your phone. The reader is below the screen.");
        break;
    case Mode::Reading:
        phone.question = Texts::tr("Read this code with your phone");
        phone.hint = Texts::tr("Then pay in your phone. This page goes on by itself.");
        break;
    case Mode::Asking:
        phone.question = Texts::tr("Please look at your phone");
        phone.hint = Texts::tr("If it asks for your password, please enter it there.");
        break;
    }
    if (page.notice == PhonePage::Notice::NoCode)
        phone.notice = Texts::tr("That was no payment code. Please open \"pay\" in your phone.");
    return phone;
}

CautionValue value(const CautionPage &page)
{
    using Why = CautionPage::Why;
    CautionValue caution;
    caution.thinking = page.thinking;
    caution.amount = exactText(page.amount);
    caution.question = page.thinking ? Texts::tr("Take your time")
                                     : Texts::tr("Did somebody tell you to do this?");
    caution.hint = page.thinking ? Texts::tr("You can do it later, here or at any other station.")
                   : page.why == Why::Sum
                       ? Texts::tr("It is a lot of money. Perhaps somebody called you, or waits "
                                   "on the telephone now.")
                   : page.why == Why::Hour
                       ? Texts::tr("It is late. Perhaps somebody called you, or waits on the "
                                   "telephone now.")
                       : Texts::tr("You have thought about it for long. Perhaps somebody called "
                                   "you, or waits on the telephone now.");
    return caution;
}

namespace {

using PayState = PayItem::State;

/// A cultural card has what was paid for it, or only the card can say.
PaidValue loadedValue(const PaidPage &page)
{
    PaidValue paid;
    paid.pending = page.has(PayState::Pending);
    paid.question = paid.pending ? Texts::tr("Your money is safe, the card is missing")
                                 : Texts::tr("The money is on your card");
    paid.hint = paid.pending
                    ? Texts::tr("Lay it on the reader of any station: either it has the money, "
                                "or you get it back.")
                    : Texts::tr("You can take the card now.");
    const bool alone = page.items.size() == 1;
    paid.amount = exactText(alone ? page.total + page.onCard->subsidy : page.total);
    return paid;
}

/// Bills of one company, or of several.
PaidValue billsValue(const PaidPage &page, Language language)
{
    const auto namesOf = [&](PayState state) {
        QStringList names;
        for (const PayItem &item : page.items)
            if (item.state == state)
                names << billerName(item.biller, language);
        return names.join(Texts::tr(", "));
    };
    const bool several = page.items.size() > 1;
    PaidValue paid;
    paid.pending = page.has(PayState::Pending);
    paid.amount = exactText(page.total);
    if (paid.pending) {
        paid.question = several ? Texts::tr("Paid, but one company is slow")
                                : Texts::tr("Your payment is safe, the company is slow");
        paid.hint = Texts::tr("%1 does not answer now. This station books the payment as "
                              "soon as it does. Please do not pay again.")
                        .arg(namesOf(PayState::Pending));
    } else if (page.has(PayState::Refused)) {
        paid.question = Texts::tr("A part of it is paid");
        paid.hint = Texts::tr("Not paid: %1").arg(namesOf(PayState::Refused));
    } else {
        const bool hasTicket = std::ranges::any_of(
            page.items, [](const PayItem &item) { return item.account.empty(); });
        paid.question = hasTicket || page.onCard ? Texts::tr("It is paid")
                        : several                ? Texts::tr("All bills paid")
                                                 : Texts::tr("Your bill is paid");
        paid.hint = page.onCard ? Texts::tr("You can take the card now.")
                    : several   ? QString()
                                : namesOf(PayState::Paid);
    }
    return paid;
}

/// What of several was paid; how it stands is said where it is not as one expects.
QString paidText(const PayItem &item)
{
    const QString amount = exactText(item.amount);
    return item.state == PayState::Paid      ? amount
           : item.state == PayState::Pending ? Texts::tr("%1, on its way", "a bill").arg(amount)
                                             : Texts::tr("%1, NOT paid", "a bill").arg(amount);
}

} // namespace

PaidValue value(const PaidPage &page, Language language)
{
    const bool several = page.items.size() > 1;
    // A load comes before everything that is paid with it.
    const bool isLost = page.onCard && page.items.front().state == PayState::Pending;
    PaidValue paid =
        page.onCard && (isLost || !several) ? loadedValue(page) : billsValue(page, language);
    const auto row = [&paid](const QString &label, const QString &what) {
        paid.labels << label;
        paid.values << what;
    };
    for (const PayItem &item : page.items) {
        if (several)
            row(billerName(item.biller, language), paidText(item));
        else if (!item.account.empty())
            row(page.onCard ? Texts::tr("Card number ends in") : Texts::tr("Account"),
                text(item.account));
    }
    if (page.onCard) {
        if (!several)
            row(Texts::tr("Paid", "a sum"), exactText(page.total));
        if (!several && page.onCard->subsidy.isPositive()) // else it is on the receipt
            row(Texts::tr("Added by the city"), exactText(page.onCard->subsidy));
        if (page.onCard->after.isPositive() && !isLost)
            row(Texts::tr("On the card now"), exactText(page.onCard->after));
    }
    if (!several && !page.items.front().receipt.empty())
        row(Texts::tr("Receipt number"), text(page.items.front().receipt));
    if (page.change.isPositive())
        row(Texts::tr("Change"), moneyText(page.change));
    if (page.credit.isPositive())
        row(Texts::tr("Kept for you"), exactText(page.credit));
    row(Texts::tr("Number"), text(page.reference));
    if (page.printFailed)
        paid.notice =
            Texts::tr("There is no paper now. Please write the number down, or take a photo.");
    else if (page.credit.isPositive())
        paid.notice = Texts::tr("Bring the receipt to the help desk to get what is kept for you.");
    else if (page.printed)
        paid.notice = Texts::tr("Please take your receipt.");
    return paid;
}

ClosedValue value(const ClosedPage &page)
{
    return {reasons(page.faults)};
}

QString reasonText(Fault fault)
{
    switch (fault) {
    case Fault::CardReaderDown:
    case Fault::CardJammed:
    case Fault::CardBinFull:
        return Texts::tr("The card slot is out of order");
    case Fault::PinPadDown:
    case Fault::PinPadTampered:
    case Fault::PinPadKeysMissing:
        return Texts::tr("The PIN pad is out of order");
    case Fault::DispenserDown:
    case Fault::DispenserJammed:
    case Fault::DispenserSuspect:
    case Fault::TrayDown:
    case Fault::ShutterJammed:
    case Fault::RetractBinFull:
        return Texts::tr("The cash tray is out of order");
    case Fault::CassetteLow:
    case Fault::CassetteEmpty:
    case Fault::CassetteMissing:
        return Texts::tr("No banknotes left");
    case Fault::AcceptorDown:
    case Fault::AcceptorJammed:
    case Fault::AcceptorCheated:
    case Fault::StackerFull:
    case Fault::StackerRemoved:
        return Texts::tr("The banknote slot is out of order");
    case Fault::AcquirerDown:
    case Fault::KeysRefused:
        return Texts::tr("The bank cannot be reached");
    case Fault::JournalDamaged:
    case Fault::JournalFailing:
        return Texts::tr("The station is being checked");
    case Fault::BillerDown:
    case Fault::OfficeDown:
    case Fault::OfficeNotBelieved:
    case Fault::PrinterDown:
    case Fault::PaperLow:
    case Fault::PaperOut:
    case Fault::PrinterCoverOpen:
    case Fault::PrinterJammed:
    case Fault::PagePrinterDown:
    case Fault::PagePrinterStopped:
    case Fault::PagePrinterJammed:
    case Fault::PagePaperOut:
    case Fault::ScannerDown:
    case Fault::IdentityReaderDown:
    case Fault::CameraDown:
    case Fault::SecurityModuleMissing:
    case Fault::SecurityModuleRefuses:
    case Fault::ReversalPending:
        break; // said where it matters, or no concern of a resident's
    }
    return {};
}

QStringList stepNames(Errand errand)
{
    switch (errand) {
    case Errand::Withdrawal:
        return {Texts::tr("Card", "step"), Texts::tr("PIN"), Texts::tr("Amount"),
                Texts::tr("Take card"), Texts::tr("Take money")};
    case Errand::Bill:
        return {Texts::tr("Account", "step"), Texts::tr("Bills"), Texts::tr("Pay"),
                Texts::tr("Receipt")};
    case Errand::Case:
        return {Texts::tr("About", "a case"), Texts::tr("Where", "a case"),
                Texts::tr("Words", "step"), Texts::tr("Check", "step"), Texts::tr("Number")};
    case Errand::Pension:
        return {Texts::tr("Identity card", "step"), Texts::tr("Pension", "step"),
                Texts::tr("Confirm", "step"), Texts::tr("Number")};
    case Errand::School:
        return {Texts::tr("Identity card", "step"), Texts::tr("Child", "step"),
                Texts::tr("Points", "step"), Texts::tr("School", "step"), Texts::tr("Number")};
    case Errand::Directory:
        return {Texts::tr("Topic", "step"), Texts::tr("Service", "step"),
                Texts::tr("What to bring")};
    case Errand::Announcements:
        return {Texts::tr("Notices", "step"), Texts::tr("To read", "step")};
    case Errand::Culture:
        return {Texts::tr("Lay the card", "step"), Texts::tr("Cultural card", "step"),
                Texts::tr("Pay"), Texts::tr("Receipt")};
    case Errand::SocialSecurity:
        return {Texts::tr("Identity card", "step"), Texts::tr("Overview", "step"),
                Texts::tr("Paper", "step")};
    case Errand::SocialCard:
        return {Texts::tr("Card", "step"), Texts::tr("Overview", "step"), Texts::tr("PIN")};
    case Errand::Medical:
        return {Texts::tr("Identity card", "step"), Texts::tr("Overview", "step"),
                Texts::tr("More", "step")};
    case Errand::Clinic:
        return {Texts::tr("Identity card", "step"), Texts::tr("Health", "step"),
                Texts::tr("When", "step"), Texts::tr("Confirm", "step"), Texts::tr("Number")};
    case Errand::Proofs:
        return {Texts::tr("Card", "step"), Texts::tr("Receipt")};
    case Errand::None:
        break;
    }
    return {};
}

QString errandTitle(Errand errand)
{
    return errand == Errand::Withdrawal       ? Texts::tr("Take out cash")
           : errand == Errand::Bill           ? Texts::tr("Pay a bill")
           : errand == Errand::Case           ? Texts::tr("Community")
           : errand == Errand::Pension        ? Texts::tr("My pension")
           : errand == Errand::School         ? Texts::tr("A place at school")
           : errand == Errand::Directory      ? Texts::tr("How do I …?")
           : errand == Errand::Announcements  ? Texts::tr("Notices")
           : errand == Errand::Culture        ? Texts::tr("Cultural card")
           : errand == Errand::Clinic         ? Texts::tr("Doctor and health")
           : errand == Errand::SocialSecurity ? Texts::tr("Social security")
           : errand == Errand::SocialCard     ? Texts::tr("Social security card")
           : errand == Errand::Proofs         ? Texts::tr("Receipt again")
           : errand == Errand::Medical        ? Texts::tr("Medical insurance")
                                              : QString();
}

} // namespace huimin::view
