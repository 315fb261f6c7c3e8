// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/spoken_pages.h"

#include "kiosk/view/bill_text.h"
#include "kiosk/view/case_text.h"
#include "kiosk/view/culture_text.h"
#include "kiosk/view/face_text.h"
#include "kiosk/view/health_text.h"
#include "kiosk/view/medical_text.h"
#include "kiosk/view/money_text.h"
#include "kiosk/view/page_texts.h"
#include "kiosk/view/pension_text.h"
#include "kiosk/view/picture_text.h"
#include "kiosk/view/programme_text.h"
#include "kiosk/view/proofs_text.h"
#include "kiosk/view/school_text.h"
#include "kiosk/view/sentences.h"
#include "kiosk/view/service_text.h"
#include "kiosk/view/social_card_text.h"
#include "kiosk/view/social_text.h"
#include "kiosk/view/texts.h"
#include "kiosk/view/writing_text.h"

namespace huimin::view {

using namespace session;

namespace {

/// The words of a page's own file: what is said is what is shown.
QString translate(const char *page, const char *words)
{
    return QCoreApplication::translate(page, words);
}

constexpr int CardDigitsSaid = 4;

void say(Sentences &out, const IdlePage &page, const Spoken &with)
{
    out.open(with.place.name)
        .open(translate("IdlePage", "Welcome"))
        .open(
            translate("IdlePage", "Take out cash · Pay your bills").replace(" · ", Texts::tr(", ")))
        .open(urgentText(page.urgent, with.language));
}

void say(Sentences &out, const HomePage &page, const Spoken &with)
{
    const HomeValue home = value(page, with.language);
    out.open(translate("HomePage", "What would you like to do?")).open(home.urgent);
    out.open(home.cardInside
                 ? translate("HomePage", "Your card is in the slot.")
                 : translate("HomePage", "Touch what you need, or simply insert your card."));
    if (!home.withdrawal)
        out.open(translate("HomePage", "Take out cash")).open(home.withdrawalHint);
    if (!home.bills)
        out.open(translate("HomePage", "Pay a bill")).open(home.billsHint);
    for (qsizetype at = 0; at < home.due.size(); ++at)
        out.own(translate("HomePage", "Reminder %1").arg(at + 1),
                home.due[at].value<ServiceValue>().name);
    for (const QString &notice : home.notices)
        out.open(notice);
}

/// The keys say the errands; what cannot be done now has no key and is said here.
void say(Sentences &out, const ServicesPage &page, const Spoken &)
{
    out.open(translate("ServicesPage", "What would you like to do?"));
    for (const ServicesPage::Line &line : page.lines)
        if (!line.offered)
            out.open(Texts::tr("%1: not now", "said").arg(value(line).name));
}

void say(Sentences &out, const InsertCardPage &page, const Spoken &)
{
    out.open(translate("InsertCardPage", "Please insert your bank card"))
        .open(translate("InsertCardPage",
                        "Chip first and facing up. The slot is on the right below the screen."))
        .own(translate("InsertCardPage", "To pay"),
             page.amount ? exactText(*page.amount) : QString());
}

void say(Sentences &out, const ApplicationPage &, const Spoken &)
{
    out.open(translate("ApplicationPage", "Which account of this card?"));
}

/// How many digits there are is not said here but as they come: they are counted.
void say(Sentences &out, const PinPage &page, const Spoken &)
{
    const PinValue pin = value(page);
    out.open(pin.question).open(pin.notice);
    if (pin.wrongBefore)
        out.open(translate("PinPage", "The PIN was not right. Please try again, slowly."));
    out.open(translate("PinPage", "On the metal keys below the screen. Cover them with your hand."))
        .own(translate("PinPage", "To pay"), pin.amount)
        .open(Texts::tr("%1 digits. Then press Enter. Clear begins again, Cancel stops.", "said")
                  .arg(pin.length));
}

void say(Sentences &out, const AmountPage &page, const Spoken &)
{
    const AmountValue amount = value(page);
    const bool isOwn = page.of != AmountPage::Of::Withdrawal; // how much somebody owes
    if (isOwn && page.notPayable)
        out.own(amount.below).own(amount.above);
    out.open(amount.question);
    if (isOwn)
        out.own(amount.notice);
    else
        out.open(amount.notice);
    if (!amount.typed.isEmpty())
        out.own(translate("AmountPage", "%1 yuan").arg(amount.typed));
}

void say(Sentences &out, const ConfirmPage &page, const Spoken &)
{
    const ConfirmValue confirm = value(page);
    out.open(translate("ConfirmPage", "Is this right?"))
        .own(confirm.amount)
        .ownDigits(translate("ConfirmPage", "From the card"), confirm.card.right(CardDigitsSaid))
        .own(translate("ConfirmPage", "In notes of"), confirm.notes)
        .open(translate("ConfirmPage", "First the card comes back, then the money comes out."));
}

void say(Sentences &out, const WorkingPage &page, const Spoken &)
{
    const WorkingValue working = value(page);
    out.open(working.text).own(working.amount).open(working.hint);
}

void say(Sentences &out, const TakeCardPage &page, const Spoken &with)
{
    const TakeCardValue take = value(page);
    out.open(take.question).mixed(take.next);
    if (with.secondsLeft >= 0)
        out.open(translate("TakeCardPage", "%1 seconds, then the card is kept safely inside")
                     .arg(with.secondsLeft));
}

void say(Sentences &out, const TakeCashPage &page, const Spoken &with)
{
    const TakeCashValue cash = value(page);
    out.open(cash.question)
        .own(cash.amount)
        .own(cash.notes)
        .open(translate("TakeCashPage", "The money is in the tray below the screen"));
    if (with.secondsLeft >= 0)
        out.open(translate("TakeCashPage", "%1 seconds left").arg(with.secondsLeft));
    out.open(cash.afterwards);
}

void say(Sentences &out, const ReceiptPage &page, const Spoken &)
{
    const ReceiptValue receipt = value(page);
    out.open(translate("ReceiptPage", "Do you want a receipt?"))
        .open(receipt.done)
        .own(receipt.amount);
}

void say(Sentences &out, const ThanksPage &page, const Spoken &)
{
    const ThanksValue thanks = value(page);
    out.open(translate("ThanksPage", "All done. Thank you!"));
    if (thanks.receiptPrinted)
        out.open(translate("ThanksPage", "Please take your receipt."));
    if (!thanks.reference.isEmpty())
        out.open(translate("ThanksPage", "There is no paper now. Please write the number down, or "
                                         "take a photo."))
            .ownDigits(translate("Reference", "Your number"), thanks.reference);
}

void say(Sentences &out, const BillerPage &, const Spoken &)
{
    out.open(translate("BillerPage", "Which bill do you want to pay?"));
}

void say(Sentences &out, const AccountPage &page, const Spoken &with)
{
    const AccountValue account = value(page, with.language);
    out.open(account.notice).open(account.question).open(account.hint);
    if (account.canScan && account.notice.isEmpty())
        out.open(translate("AccountPage", "The scanner is ready: hold the barcode of the paper "
                                          "bill under it."));
    out.ownDigits(Texts::tr("Typed", "said: digits so far"), account.typed);
}

void say(Sentences &out, const BillFieldPage &page, const Spoken &with)
{
    const BillFieldValue field = value(page, with.language);
    out.open(field.notice)
        .open(field.question)
        .open(field.hint)
        .ownDigits(Texts::tr("Typed", "said: digits so far"), field.typed);
}

/// Which key is for which household is said with the keys, into the headset.
void say(Sentences &out, const HouseholdsPage &page, const Spoken &with)
{
    const HouseholdsValue households = value(page, with.language);
    out.open(households.question).open(households.hint);
}

void say(Sentences &out, const BillsPage &page, const Spoken &with)
{
    const BillsValue bills = value(page);
    out.open(translate("BillsPage", "Which bills to pay?"))
        .own(unmasked(bills.owner))
        .own(unmasked(bills.address))
        .ownDigits(Texts::tr("Account"), bills.account);
    for (qsizetype at = 0; at < bills.lines.size(); ++at) {
        const auto line = bills.lines[at].value<BillLineValue>();
        const std::string &period = page.lines[static_cast<std::size_t>(at)].period;
        QStringList words{period.empty()
                              ? line.period
                              : QString::fromStdString(speech::dateWords(period, with.language)),
                          line.amount};
        if (!line.detail.isEmpty())
            words << line.detail;
        words << (line.chosen ? Texts::tr("chosen", "said of a bill")
                              : Texts::tr("not chosen", "said of a bill"));
        out.own(words.join(Texts::tr(", ")));
    }
    out.own(translate("BillsPage", "Together"), bills.total);
}

void say(Sentences &out, const BasketPage &page, const Spoken &with)
{
    const BasketValue basket = value(page, with.language);
    out.open(translate("BasketPage", "Pay all of these together?"))
        .open(translate("BasketPage",
                        "Touch one to take it out. If you go back, they wait for you."));
    for (const QVariant &each : basket.items) {
        const auto item = each.value<PayItemValue>();
        out.own(item.name, item.amount);
    }
    out.own(translate("BasketPage", "Together"), basket.total);
}

void say(Sentences &out, const HowToPayPage &page, const Spoken &with)
{
    const HowToPayValue pay = value(page, with.language);
    out.open(pay.question)
        .own(pay.total)
        .own(translate("HowToPayPage", "Paid in notes"), pay.paid)
        .own(translate("HowToPayPage", "For"), pay.what)
        .own(translate("HowToPayPage", "Name"), unmasked(pay.forWhom));
    for (qsizetype at = 0; at < pay.labels.size(); ++at)
        out.own(pay.labels[at], pay.values[at]);
    out.open(translate("HowToPayPage", "Bank card"))
        .open(pay.cardHint)
        .open(translate("HowToPayPage", "Banknotes"))
        .open(pay.cashHint);
    if (pay.phone)
        out.open(translate("HowToPayPage", "Phone")).open(pay.phoneHint);
}

void say(Sentences &out, const NotesPage &page, const Spoken &)
{
    const NotesInValue notes = value(page);
    out.open(notes.question)
        .open(notes.refused)
        .own(translate("NotesPage", "To pay"), notes.due)
        .own(translate("NotesPage", "Put in"), notes.taken)
        .own(notes.missingLabel, notes.missing)
        .open(notes.acceptable)
        .open(notes.remainder);
}

void say(Sentences &out, const PhonePage &page, const Spoken &)
{
    const PhoneValue phone = value(page);
    out.open(phone.question)
        .open(phone.notice)
        .own(translate("PhonePage", "To pay"), phone.amount)
        .open(phone.hint);
}

void say(Sentences &out, const PaidPage &page, const Spoken &with)
{
    const PaidValue paid = value(page, with.language);
    out.open(paid.question).open(paid.hint).own(paid.amount);
    for (qsizetype at = 0; at < paid.labels.size(); ++at) {
        // Sums have a unit behind them; numbers of accounts and papers have none.
        const QString &what = paid.values[at];
        if (what.isEmpty() || what.back().isDigit())
            out.ownDigits(paid.labels[at], what);
        else
            out.own(paid.labels[at], what);
    }
    out.open(paid.notice);
}

void say(Sentences &out, const CautionPage &page, const Spoken &)
{
    const CautionValue caution = value(page);
    out.open(caution.question)
        .own(translate("CautionPage", "It is about"), caution.amount)
        .open(caution.hint);
    if (caution.thinking)
        out.open(translate("CautionPage",
                           "No police, bank or government office ever asks you by telephone to "
                           "take out or send money. Nothing gets lost if you wait until "
                           "tomorrow."));
}

void say(Sentences &out, const ChoicePage &page, const Spoken &with)
{
    using What = ChoicePage::What;
    const ChoiceValue choice = value(page, with.language, with.utcOffset);
    // What came of somebody's picture is theirs.
    if (page.what != What::FaceConsent && faceWords(page.what))
        out.own(choice.question).own(choice.hint);
    else
        out.open(choice.question).open(choice.hint);
}

void say(Sentences &out, const CaseReviewPage &page, const Spoken &with)
{
    const CaseReviewValue review = value(page, with.language);
    out.open(translate("CaseReviewPage", "Shall this be sent?"));
    for (qsizetype at = 0; at < review.labels.size(); ++at)
        out.own(review.labels[at], review.values[at]);
    out.own(translate("CaseReviewPage", "Your words"), review.text);
}

void say(Sentences &out, const PicturePage &page, const Spoken &)
{
    const PictureValue picture = value(page);
    out.open(picture.question).open(picture.hint);
}

void say(Sentences &out, const CaseSentPage &page, const Spoken &)
{
    const CaseSentValue sent = value(page);
    out.open(sent.question)
        .open(sent.hint)
        .ownDigits(translate("Reference", "Your number"), sent.number)
        .open(sent.notice)
        .open(sent.advice)
        .open(sent.slip);
}

void say(Sentences &out, const IdentityPage &page, const Spoken &)
{
    const IdentityValue identity = value(page);
    out.open(identity.question).open(identity.hint).open(identity.notice);
}

void say(Sentences &out, const ActingPage &page, const Spoken &)
{
    const ActingValue acting = value(page);
    out.own(unmasked(acting.question)).open(acting.hint);
}

/// All of it is somebody's own, the words about the check too.
void say(Sentences &out, const PensionPage &page, const Spoken &with)
{
    const PensionValue pension = value(page, with.language);
    out.open(translate("PensionPage", "Your pension"))
        .own(unmasked(pension.name))
        .own(pension.fund)
        .own(pension.check)
        .own(translate("PensionPage", "Each month"), pension.monthly)
        .own(pension.hidden)
        .own(translate("PensionPage", "Next payment"), pension.next);
    for (qsizetype at = 0; at < pension.labels.size(); ++at)
        out.own(pension.labels[at], pension.values[at]);
}

void say(Sentences &out, const SocialPage &page, const Spoken &with)
{
    const SocialValue social = value(page, with.language);
    out.open(translate("SocialPage", "Your social security"))
        .own(unmasked(social.name))
        .own(translate("SocialPage", "Paid for your pension"), social.total)
        .own(translate("SocialPage", "Insurances that cover you now"), social.covered)
        .own(social.notice)
        .own(social.paperHint);
}

void say(Sentences &out, const MedicalPage &page, const Spoken &)
{
    const MedicalValue medical = value(page);
    out.open(translate("MedicalPage", "Your medical insurance"))
        .own(unmasked(medical.name))
        .own(translate("MedicalPage", "You are insured"), medical.kind)
        .own(translate("MedicalPage", "Paid until"), medical.paidUntil)
        .own(translate("MedicalPage", "In your account"), medical.account)
        .own(translate("MedicalPage", "Paid for you this year"), medical.pool);
    for (const QString &each : medical.notice)
        out.own(each);
}

void say(Sentences &out, const LayCulturePage &page, const Spoken &with)
{
    const LayCultureValue lay = value(page);
    out.open(lay.question)
        .open(lay.notice)
        .own(translate("LayCulturePage", "Paid"), lay.amount)
        .open(lay.hint);
    if (with.secondsLeft >= 0)
        out.open(translate("LayCulturePage", "%1 seconds left").arg(with.secondsLeft));
}

void say(Sentences &out, const CulturePage &page, const Spoken &)
{
    const CultureValue culture = value(page);
    out.open(translate("CulturePage", "Your cultural card"))
        .own(unmasked(culture.hint))
        .own(translate("CulturePage", "On the card"), culture.total)
        .own(translate("CulturePage", "My own money"), culture.own)
        .own(translate("CulturePage", "Added by the city"), culture.subsidy)
        .own(culture.hidden)
        .own(translate("CulturePage", "Good until"), culture.until)
        .own(culture.notice);
    if (culture.canTopUp)
        out.open(translate("CulturePage", "Put money on it"));
    if (culture.canBook)
        out.open(translate("CulturePage", "What is on"));
    out.own(culture.renewal);
}

void say(Sentences &out, const TopUpPage &page, const Spoken &)
{
    const TopUpValue top = value(page);
    out.open(translate("TopUpPage", "How much goes onto the card?"))
        .own(top.hint)
        .open(top.notice)
        .open(top.withCity)
        .open(top.cityHint);
    for (const QString &each : top.amounts)
        out.open(each);
}

void say(Sentences &out, const ProofsPage &page, const Spoken &with)
{
    const ProofsValue proofs = value(page, Reader{with.language, with.utcOffset});
    out.open(translate("ProofsPage", "Which receipt do you need again?"))
        .open(proofs.hint)
        .open(proofs.notice);
    for (qsizetype at = 0; at < proofs.lines.size(); ++at) {
        const auto line = proofs.lines[at].value<ServiceValue>();
        out.own(translate("ProofsPage", "Receipt %1").arg(at + 1), line.name).own(line.hint);
    }
}

void say(Sentences &out, const MovementsPage &page, const Spoken &with)
{
    const MovementsValue movements =
        value(page, {with.place.station.toStdString(), with.utcOffset});
    out.open(translate("MovementsPage", "What was done with the card")).open(movements.hint);
    for (qsizetype at = 0; at < movements.labels.size(); ++at)
        out.own(movements.labels[at], movements.values[at]);
}

void say(Sentences &out, const OffersPage &page, const Spoken &with)
{
    const OffersValue offers = value(page, with.utcOffset);
    out.open(offers.question).open(offers.hint);
}

void say(Sentences &out, const LossPage &page, const Spoken &)
{
    const LossValue loss = value(page);
    out.own(loss.question)
        .own(unmasked(loss.card))
        .own(loss.hint)
        .ownDigits(translate("Reference", "Your number"), loss.number)
        .open(loss.slip);
}

void say(Sentences &out, const AccessesPage &page, const Spoken &with)
{
    const AccessesValue accesses = value(page, {with.place.station.toStdString(), with.utcOffset});
    out.open(translate("AccessesPage", "Who has looked at my data"))
        .open(accesses.hint)
        .open(accesses.notice);
    for (qsizetype at = 0; at < accesses.labels.size(); ++at)
        out.own(accesses.labels[at], accesses.values[at]);
}

void say(Sentences &out, const WitnessPage &page, const Spoken &)
{
    const WitnessValue witness = value(page);
    if (witness.isHere)
        out.own(unmasked(witness.question));
    else
        out.open(witness.question);
    out.open(witness.hint);
}

void say(Sentences &out, const CheckResultPage &page, const Spoken &)
{
    const CheckResultValue result = value(page);
    out.own(result.question)
        .own(result.hint)
        .own(translate("CheckResultPage", "Who comes"), result.who)
        .ownDigits(translate("Reference", "Your number"), result.number)
        .open(result.slip)
        .own(unmasked(result.reminder))
        .open(result.card);
}

/// What stands on a sheet; all about a child is for one pair of ears.
template <typename SheetPage>
    requires requires(const SheetPage &page, const Reader &reader) {
        SheetValue{value(page, reader)};
    }
void say(Sentences &out, const SheetPage &page, const Spoken &with)
{
    constexpr bool IsPublic =
        std::is_same_v<SheetPage, DirectoryPage> || std::is_same_v<SheetPage, AnnouncementPage> ||
        std::is_same_v<SheetPage, SchoolDatesPage> || std::is_same_v<SheetPage, GuidePage>;
    const SheetValue sheet = value(page, Reader{with.language, with.utcOffset});
    const auto add = [&out](const QString &words) {
        IsPublic ? out.open(words) : out.own(unmasked(words));
    };
    const auto pair = [&out](const QString &label, const QString &what) {
        IsPublic ? out.open(label, what) : out.own(label, unmasked(what));
    };
    add(sheet.question);
    add(sheet.hint);
    add(sheet.body);
    for (qsizetype at = 0; at < sheet.labels.size(); ++at)
        pair(sheet.labels[at], sheet.values[at]);
    for (qsizetype at = 0; at < sheet.moreLabels.size(); ++at)
        pair(sheet.moreLabels[at], sheet.moreValues[at]);
    out.ownDigits(translate("Reference", "Your number"), sheet.number);
    add(sheet.notice);
    add(sheet.numberHint);
    for (const QString &each : sheet.advice)
        add(each);
    add(sheet.written);
    add(sheet.fine);
}

void say(Sentences &out, const ChildNumberPage &page, const Spoken &)
{
    const ChildNumberValue number = value(page);
    out.open(number.notice)
        .open(translate("ChildNumberPage", "What is the child's identity number?"))
        .open(translate("ChildNumberPage", "It stands in the household register."))
        .ownDigits(Texts::tr("Typed", "said: digits so far"), number.typed);
}

/// All of it is somebody's own.
void say(Sentences &out, const HealthPage &page, const Spoken &with)
{
    HealthValue health = value(page, with.utcOffset);
    out.open(health.question)
        .own(health.hidden)
        .own(translate("HealthPage", "Next appointment"), health.when)
        .own(health.where)
        .own(health.none);
    for (qsizetype at = 0; at < health.labels.size(); ++at)
        out.own(health.labels[at], health.values[at].replace("/", Texts::tr(", ")));
    out.own(health.notice).own(health.cover);
}

void say(Sentences &out, const AppointmentPage &page, const Spoken &with)
{
    const AppointmentValue appointment = value(page, with.utcOffset);
    out.open(appointment.question)
        .own(translate("AppointmentPage", "When"), appointment.when)
        .own(appointment.comes ? translate("AppointmentPage", "Who comes")
                               : translate("AppointmentPage", "Where"),
             appointment.where)
        .own(translate("AppointmentPage", "To you at home"), unmasked(appointment.home))
        .open(appointment.hint);
    if (appointment.asks)
        return;
    if (!appointment.number.isEmpty())
        out.ownDigits(translate("Reference", "Your number"), appointment.number)
            .open(appointment.slip);
    out.open(translate("AppointmentPage", "Please take your identity card with you."));
}

void say(Sentences &out, const CaseNumberPage &page, const Spoken &)
{
    const CaseNumberValue number = value(page);
    out.open(number.notice)
        .open(number.question)
        .open(number.hint)
        .ownDigits(Texts::tr("Typed", "said: digits so far"), number.typed);
}

void say(Sentences &out, const CaseStatusPage &page, const Spoken &with)
{
    const CaseStatusValue status = value(page, with.language, with.utcOffset);
    out.open(status.question).open(status.hint);
    out.own(translate("CaseStatusPage", "The answer"), status.reply);
    for (qsizetype at = 0; at < status.labels.size(); ++at) {
        const bool isNumber = at + 1 == status.labels.size();
        if (isNumber)
            out.ownDigits(status.labels[at], status.values[at]);
        else
            out.own(status.labels[at], status.values[at]);
    }
}

void say(Sentences &out, const WritingPage &page, const Spoken &)
{
    constexpr qsizetype CandidatesSaid = 5;
    const WritingValue writing = value(page);
    out.open(writing.question).open(writing.hint).open(writing.notice);
    if (page.way == writing::Way::Strokes)
        out.open(translate("WritingPage", "Write here with a finger"));
    out.own(Texts::tr("Written", "said: a text so far"),
            (writing.text + ' ' + writing.letters).trimmed());
    for (const QVariant &each : writing.candidates.first(
             page.isUnfinished() ? std::min(CandidatesSaid, writing.candidates.size()) : 0))
        out.own(each.value<CandidateValue>().name);
}

/// What stands on it nobody can hear; whoever cannot see it signs at the office.
void say(Sentences &out, const SignPage &page, const Spoken &)
{
    const WritingValue signing = value(page);
    out.open(signing.question)
        .open(signing.hint)
        .open(translate("SignPage", "Whoever cannot write here signs at the office."));
}

void say(Sentences &out, const ProblemPage &page, const Spoken &with)
{
    const ProblemValue problem = value(page, with.language);
    // What a clinic says about somebody is theirs alone, and so is whether they are insured.
    using What = ProblemPage::What;
    if ((page.what >= What::ClinicSilent && page.what <= What::CancelUnknown) ||
        page.what == What::NotMedicallyInsured)
        out.own(problem.title).own(problem.happened);
    else
        out.open(problem.title).open(problem.happened);
    out.mixed(problem.money)
        .open(problem.card)
        .open(problem.advice)
        .ownDigits(translate("Reference", "Your number"), problem.reference)
        .open(problem.slip);
}

void say(Sentences &out, const ClosedPage &page, const Spoken &with)
{
    out.open(translate("ClosedPage", "Sorry, this station is closed"))
        .open(translate("ClosedPage", "No money and no card is lost. It opens again by itself as "
                                      "soon as it can."));
    for (const QString &reason : value(page).reasons)
        out.open(reason);
    out.openDigits(translate("ClosedPage", "Help desk"), with.place.helpPhone)
        .open(with.place.helpPlace);
}

void say(Sentences &out, const HelpPage &page, const Spoken &with)
{
    const HelpValue help = value(page, with.help);
    out.open(help.first);
    if (with.secondsLeft >= 0)
        out.open(translate("TakeCashPage", "%1 seconds left").arg(with.secondsLeft));
    out.open(help.question);
    const QString number = QString::fromStdString(with.help.emergencyPhone);
    QString emergency = help.emergency;
    if (!emergency.isEmpty())
        out.open(emergency.replace(number, out.digits(number)));
    out.open(help.hint).open(translate("HelpPage", "What it is about"), help.about);
    if (!help.isChoosing)
        out.open(with.place.helpPlace);
    out.openDigits(translate("HelpPage", "Telephone"), help.phone);
    if (!help.isChoosing)
        out.openDigits(translate("HelpPage", "This station"), with.place.station);
    out.open(translate("HelpPage", "Never tell anybody your PIN, not even the people who help."));
}

void say(Sentences &out, const HelperPage &page, const Spoken &)
{
    const HelperValue helper = value(page);
    out.open(helper.question);
    if (!helper.label.isEmpty())
        out.open(helper.label + " " + out.digits(helper.number))
            .open(translate("HelperPage", "The badge has been checked."));
    out.open(helper.hint).open(helper.warning);
}

void say(Sentences &out, const OwnWordPage &page, const Spoken &)
{
    const OwnWordValue word = value(page);
    out.open(translate("OwnWordPage", "Your own wish?"))
        .own(translate("OwnWordPage", "It is about"), word.amount)
        .open(word.hint);
}

void say(Sentences &out, const RememberPage &page, const Spoken &)
{
    const RememberValue remembered = value(page);
    out.open(remembered.notice)
        .open(remembered.question)
        .open(remembered.label)
        .open(remembered.needs)
        .open(remembered.keptLabel)
        .open(remembered.keptNeeds)
        .open(remembered.hint);
}

} // namespace

speech::Speech spoken(const Page &page, const Spoken &with)
{
    Sentences out(with.language);
    out.open(helperText(page.helper));
    if (std::holds_alternative<PinPage>(page.content))
        out.open(turnAwayText(page.helper));
    std::visit([&](const auto &content) { say(out, content, with); }, page.content);
    return out.all();
}

} // namespace huimin::view
