// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/receipt_text.h"

#include "kiosk/view/case_text.h"
#include "kiosk/view/culture_text.h"
#include "kiosk/view/dates.h"
#include "kiosk/view/health_text.h"
#include "kiosk/view/money_text.h"
#include "kiosk/view/page_texts.h"
#include "kiosk/view/pension_text.h"
#include "kiosk/view/programme_text.h"
#include "kiosk/view/school_text.h"
#include "kiosk/view/social_card_text.h"
#include "kiosk/view/texts.h"

#include <algorithm>

namespace huimin::view {

using namespace session;
using namespace transaction;
using Kind = ReceiptLine::Kind;

namespace {

/// Collects lines.
class Paper
{
public:
    void add(Kind kind, const QString &left = {}, const QString &right = {}, bool strong = false)
    {
        lines_.push_back({kind, left.toStdString(), right.toStdString(), strong});
    }
    void pair(const QString &left, const QString &right, bool strong = false)
    {
        if (!right.isEmpty())
            add(Kind::Pair, left, right, strong);
    }
    ReceiptDocument take() { return std::move(lines_); }

private:
    ReceiptDocument lines_;
};

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

void cardLines(Paper &paper, const CardTender &card)
{
    paper.pair(Texts::tr("Card"), text(card.card));
    paper.pair(Texts::tr("Bank reference"), text(card.reference));
    paper.pair(Texts::tr("Authorisation"), text(card.authorisationCode));
    if (card.reversal != Reversal::None)
        paper.add(Kind::Text, Texts::tr("The bank was told to put %1 back on this card.")
                                  .arg(exactText(card.amount)));
}

void cashLines(Paper &paper, const CashTender &cash)
{
    QStringList notes;
    for (const Money note : cash.notes)
        notes << moneyText(note);
    paper.pair(Texts::tr("Notes put in"), exactText(cash.stacked()));
    if (!notes.isEmpty())
        paper.add(Kind::Text, notes.join(QStringLiteral(" + ")));
}

void phoneLines(Paper &paper, const PhoneTender &phone)
{
    const QString wallet = phone.wallet == "weixin"   ? Texts::tr("WeChat Pay")
                           : phone.wallet == "alipay" ? Texts::tr("Alipay")
                           : phone.wallet.empty()     ? QString()
                                                      : Texts::tr("UnionPay QuickPass");
    paper.pair(Texts::tr("By phone"), exactText(phone.amount));
    paper.pair(Texts::tr("Wallet"), wallet);
    paper.pair(Texts::tr("Payment"), text(phone.key));
    if (phone.undoing != Reversal::None)
        paper.add(
            Kind::Text,
            Texts::tr("If the phone has paid, %1 go back to it.").arg(exactText(phone.amount)));
}

void billLines(Paper &paper, const ReceiptWriter::Facts &facts, const BillDelivery &bill,
               Language language)
{
    const auto company = std::ranges::find(facts.billers, bill.biller, &BillerTile::id);
    if (company != facts.billers.end())
        paper.pair(Texts::tr("Company"), billerName(*company, language));
    const bool isTicket = bill.biller == Programme::Till;
    if (!isTicket) // a place has a long name that says nothing
        paper.pair(Texts::tr("Account"), text(bill.account));
    paper.pair(Texts::tr("Bill"), exactText(bill.amount), true);
    switch (bill.state) {
    case LegState::Done:
        paper.pair(isTicket ? Texts::tr("Ticket") : Texts::tr("Receipt number"),
                   text(bill.receipt));
        paper.add(Kind::Text, Texts::tr("Paid."), {}, true);
        break;
    case LegState::NotDone:
        paper.add(Kind::Text,
                  isTicket ? Texts::tr("This ticket was NOT paid.")
                           : Texts::tr("This bill was NOT paid."),
                  {}, true);
        break;
    case LegState::Open:
    case LegState::Unknown:
        paper.add(Kind::Text, Texts::tr("The company has not answered yet. The station books the "
                                        "payment as soon as it does. Please do not pay again."));
        break;
    }
}

void purseLines(Paper &paper, const PurseDelivery &load, bool withBills)
{
    constexpr std::size_t Ending = 4;
    if (withBills)
        paper.add(Kind::Text, Texts::tr("Cultural card"));
    paper.pair(Texts::tr("Card number ends in"), text(load.card.substr(load.card.size() - Ending)));
    paper.pair(Texts::tr("Paid", "a sum"), exactText(load.amount), true);
    if (load.subsidy.isPositive())
        paper.pair(Texts::tr("Added by the city"), exactText(load.subsidy));
    switch (load.state) {
    case LegState::Done:
        paper.pair(Texts::tr("On the card before"), exactText(load.before));
        paper.pair(Texts::tr("On the card now"),
                   exactText(load.before + load.amount + load.subsidy), true);
        break;
    case LegState::NotDone:
        paper.add(Kind::Text, Texts::tr("Nothing was put onto the card."), {}, true);
        break;
    case LegState::Open:
    case LegState::Unknown:
        paper.add(Kind::Text, Texts::tr("The card was taken away too early. Lay it on the reader "
                                        "of any station: it says whether it has the money. If "
                                        "not, it comes back to you."));
        break;
    }
}

void payoutLines(Paper &paper, const CashDelivery &payout)
{
    const bool done = payout.state == LegState::Done;
    switch (payout.purpose) {
    case PayoutPurpose::Withdrawal:
        paper.pair(Texts::tr("Cash"), exactText(payout.amount), true);
        if (payout.state == LegState::NotDone)
            paper.add(Kind::Text, Texts::tr("No cash was paid out."), {}, true);
        break;
    case PayoutPurpose::Change:
        if (done)
            paper.pair(Texts::tr("Change"), exactText(payout.amount));
        break;
    case PayoutPurpose::Refund:
        if (done)
            paper.pair(Texts::tr("Paid back"), exactText(payout.amount));
        break;
    }
}

void owedLines(Paper &paper, const Transaction &transaction, const std::string &reference)
{
    const Money claimed = transaction.claimed();
    if (!claimed.isPositive() && !transaction.credit.isPositive() && !transaction.cardKept)
        return;
    paper.add(Kind::Rule);
    if (claimed.isPositive())
        paper.add(Kind::Text,
                  Texts::tr("Up to %1 are being settled: two people count what is inside, then it "
                            "is paid back to you.")
                      .arg(exactText(claimed)),
                  {}, true);
    if (transaction.credit.isPositive())
        paper.add(Kind::Text, Texts::tr("%1 are kept for you.").arg(exactText(transaction.credit)),
                  {}, true);
    if (transaction.cardKept)
        paper.add(Kind::Text, Texts::tr("Your card is kept in the station."), {}, true);
    paper.add(Kind::Text, Texts::tr("Bring this paper to the help desk:"));
    paper.add(Kind::Code, text(reference));
}

/// Who was there, how long, and at what: the resident has it on paper.
void helpLines(Paper &paper, const HelpGiven &given, std::chrono::minutes offset)
{
    paper.add(Kind::Rule);
    paper.pair(Texts::tr("Helped by"), helperOnPaper(given.helper), true);
    const QString from = clockText(given.from, offset);
    paper.pair(Texts::tr("From"),
               given.until
                   ? Texts::tr("%1 to %2", "time of day").arg(from, clockText(*given.until, offset))
                   : from);
    if (const QString pages = helpedWith(given.pages); !pages.isEmpty())
        paper.add(Kind::Text, Texts::tr("There for: %1").arg(pages));
    paper.add(Kind::Text, Texts::tr("They saw no PIN and no numbers. Money went on your word."));
}

} // namespace

namespace {

/// Whose paper it is and what it is about.
Paper headed(const Place &place, Language language, const QString &about, WallTime at)
{
    Paper paper;
    paper.add(Kind::Title, text(place.name.in(language)));
    paper.add(Kind::Text, about);
    paper.add(Kind::Rule);
    paper.pair(Texts::tr("Time"),
               localTime(at, place.utcOffset).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    paper.pair(Texts::tr("Station"), text(place.stationId));
    return paper;
}

void footer(Paper &paper, const Place &place, Language language)
{
    paper.add(Kind::Rule);
    paper.add(Kind::Text, text(place.helpPlace.in(language)));
    paper.pair(Texts::tr("Help desk"), text(place.helpPhone));
}

} // namespace

ReceiptDocument ReceiptText::write(const CaseFacts &facts) const
{
    Paper paper = headed(place_, language_, Texts::tr("Told to the community"), facts.at);
    paper.pair(Texts::tr("About", "a case"), nameIn(facts.service, language_));
    paper.pair(Texts::tr("Where", "a case"), nameIn(facts.place, language_));
    if (!facts.notice.empty())
        paper.add(Kind::Text, text(facts.notice));
    if (facts.waits)
        paper.add(Kind::Text,
                  Texts::tr("The line was down. This station sends it by itself as soon as it can. "
                            "Ask at this station how it stands, with this number:"),
                  {}, true);
    else
        paper.add(Kind::Text, Texts::tr("Ask at any station how it stands, with this number:"));
    paper.pair(Texts::tr("Number"), groupedDigits(text(facts.number)), true);
    paper.add(Kind::Code, text(facts.number));
    footer(paper, place_, language_);
    return paper.take();
}

ReceiptDocument ReceiptText::write(const CheckFacts &facts) const
{
    using State = CheckResultPage::State;
    Paper paper = headed(place_, language_, Texts::tr("Yearly check of a pension"), facts.at);
    paper.pair(Texts::tr("Name"), text(facts.maskedName));
    paper.pair(Texts::tr("Pension", "step"), text(facts.fund.in(language_)));
    const CheckResultValue result = value(facts.result);
    paper.add(Kind::Text, result.question, {}, true);
    paper.add(Kind::Text, result.hint);
    paper.pair(Texts::tr("Who comes"), result.who);
    const bool isOurs =
        facts.result.state == State::OnItsWay || facts.result.state == State::NotThrough;
    paper.pair(isOurs ? Texts::tr("Number") : Texts::tr("To be verified with"),
               text(facts.result.code), true);
    for (const HelpGiven &each : facts.helped)
        helpLines(paper, each, place_.utcOffset);
    footer(paper, place_, language_);
    return paper.take();
}

ReceiptDocument ReceiptText::write(const AppointmentFacts &facts) const
{
    // Where somebody lives is not on it: paper lies about.
    const bool comes = facts.appointment.atHome;
    Paper paper = headed(place_, language_,
                         comes ? Texts::tr("Care at home") : Texts::tr("Appointment at the clinic"),
                         facts.at);
    const AppointmentValue appointment = value(facts.appointment, place_.utcOffset);
    paper.add(Kind::Text, appointment.question, {}, true);
    paper.pair(Texts::tr("When", "step"), appointment.when, true);
    paper.pair(comes ? Texts::tr("Who comes") : Texts::tr("Where", "a case"), appointment.where);
    paper.pair(Texts::tr("Number"), appointment.number, true);
    paper.add(Kind::Text, appointment.hint);
    for (const HelpGiven &each : facts.helped)
        helpLines(paper, each, place_.utcOffset);
    footer(paper, place_, language_);
    return paper.take();
}

/// To be read from afar: what, when and where, and the code for whoever stands at the door.
ReceiptDocument ReceiptText::write(const TicketFacts &facts) const
{
    const SheetValue sheet = value(facts.page, Reader{language_, place_.utcOffset});
    const bool isTicket = facts.page.state != OfferPage::State::Unknown;
    Paper paper =
        headed(place_, language_, isTicket ? Texts::tr("Ticket") : sheet.question, facts.at);
    paper.add(Kind::Title, text(facts.page.offer.name));
    for (qsizetype at = 0; at < sheet.labels.size(); ++at)
        paper.pair(sheet.labels[at], sheet.values[at], true);
    for (qsizetype at = 0; at < sheet.moreLabels.size(); ++at)
        paper.pair(sheet.moreLabels[at], sheet.moreValues[at]);
    paper.add(Kind::Text, text(facts.page.offer.about));
    paper.add(Kind::Rule);
    paper.add(Kind::Text, isTicket ? Texts::tr("Show this at the door:") : sheet.notice, {}, true);
    if (isTicket)
        paper.add(Kind::Code, text(facts.page.number));
    paper.add(Kind::Title, text(facts.page.number));
    if (isTicket)
        paper.add(Kind::Text, cancelText(facts.page, place_.utcOffset));
    for (const HelpGiven &each : facts.helped)
        helpLines(paper, each, place_.utcOffset);
    footer(paper, place_, language_);
    return paper.take();
}

/// As it was, and so that nobody takes it for a second one.
ReceiptDocument ReceiptText::write(const CopyFacts &facts) const
{
    Paper paper;
    paper.add(Kind::Text, Texts::tr("Copy"), {}, true);
    paper.pair(
        Texts::tr("Printed again"),
        localTime(facts.at, place_.utcOffset).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    paper.pair(Texts::tr("Station"), text(place_.stationId));
    paper.add(Kind::Rule);
    ReceiptDocument document = paper.take();
    document.insert(document.end(), facts.proof.document.begin(), facts.proof.document.end());
    return document;
}

ReceiptDocument ReceiptText::write(const AccessFacts &facts) const
{
    Paper paper = headed(place_, language_, Texts::tr("Who has looked at my data"), facts.at);
    paper.pair(Texts::tr("Name"), text(facts.maskedName));
    paper.add(Kind::Rule);
    for (const SocialSecurity::Access &each : facts.accesses)
        paper.add(Kind::Text, QStringLiteral("%1  %2").arg(
                                  localTime(each.at, place_.utcOffset).toString("yyyy-MM-dd HH:mm"),
                                  accessText(each, place_.stationId)));
    footer(paper, place_, language_);
    return paper.take();
}

ReceiptDocument ReceiptText::write(const SchoolFacts &facts) const
{
    const Reader reader{language_, place_.utcOffset};
    const SheetValue sent = value(facts.sent, reader);
    Paper paper = headed(place_, language_,
                         facts.sent.isObjection ? Texts::tr("A new count of points")
                                                : Texts::tr("Application for a school"),
                         facts.at);
    paper.pair(Texts::tr("Child", "whose"), text(facts.maskedChild));
    paper.pair(Texts::tr("School", "which"), text(facts.sent.school.in(language_)));
    paper.add(Kind::Text, sent.question, {}, true);
    paper.pair(
        Texts::tr("The time that counts"),
        localTime(facts.sent.at, place_.utcOffset).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    paper.add(Kind::Text, facts.sent.waits ? sent.hint : sent.notice);
    paper.pair(Texts::tr("Number"), sent.number, true);
    if (facts.sent.with.papers > 0)
        paper.pair(Texts::tr("Papers"), Texts::tr("%1 as pictures").arg(facts.sent.with.papers));
    if (facts.sent.with.isSigned)
        paper.pair(Texts::tr("Signature"), Texts::tr("signed here"));
    for (const QString &each : broughtWords(facts.sent.with, language_))
        paper.add(Kind::Text, each, {}, true);
    if (!facts.sheet.rows.empty()) {
        paper.add(Kind::Rule);
        paper.add(Kind::Text, text(facts.sheet.title.in(language_)));
        for (const ScoreSheet::Row &each : facts.sheet.rows)
            paper.pair(text(each.name.in(language_)), rowText(each, false));
        if (facts.sheet.hasValues)
            paper.pair(facts.sheet.isEstimate ? Texts::tr("Together, an estimate")
                                              : Texts::tr("Together"),
                       pointsText(facts.sheet.total), true);
    }
    for (const HelpGiven &each : facts.helped)
        helpLines(paper, each, place_.utcOffset);
    paper.add(Kind::Text, facts.copy == 1 ? Texts::tr("For you")
                                          : Texts::tr("To bring along with your papers"));
    footer(paper, place_, language_);
    return paper.take();
}

ReceiptDocument ReceiptText::write(const DirectoryFacts &facts) const
{
    const DirectoryPage page{facts.service, false, false};
    const SheetValue sheet = value(page, Reader{language_, place_.utcOffset});
    Paper paper = headed(place_, language_, sheet.question, facts.at);
    paper.add(Kind::Text, sheet.hint);
    for (qsizetype at = 0; at < sheet.labels.size(); ++at)
        paper.pair(sheet.labels[at], sheet.values[at], at == 0);
    for (qsizetype at = 0; at < sheet.moreLabels.size(); ++at)
        paper.pair(sheet.moreLabels[at], sheet.moreValues[at]);
    footer(paper, place_, language_);
    return paper.take();
}

ReceiptDocument ReceiptText::write(const AnnouncementFacts &facts) const
{
    const SheetValue sheet = value(facts.page, Reader{language_, place_.utcOffset});
    Paper paper = headed(place_, language_, sheet.question, facts.at);
    paper.add(Kind::Text, sheet.hint);
    paper.add(Kind::Text, sheet.body);
    if (facts.page.asOf)
        paper.add(Kind::Text, sheet.notice);
    footer(paper, place_, language_);
    return paper.take();
}

ReceiptDocument ReceiptText::write(const DraftFacts &facts) const
{
    const SheetValue sheet = value(facts.page, Reader{language_, place_.utcOffset});
    const bool isCase = facts.page.of == KeptPage::Of::Case;
    const QString title = isCase ? Texts::tr("Community") : Texts::tr("A place at school");
    Paper paper = headed(place_, language_, title, facts.at);
    paper.add(Kind::Text, sheet.question, {}, true);
    paper.pair(Texts::tr("Code to go on", "on paper"), sheet.number, true);
    paper.add(Kind::Text, sheet.hint);
    paper.add(Kind::Text, isCase
                              ? Texts::tr("To go on, choose \"Community\" and there \"Go on with "
                                          "one I began\".")
                              : sheet.numberHint);
    if (isCase) {
        paper.add(Kind::Text, sheet.notice);
        for (const QString &each : sheet.advice)
            paper.add(Kind::Text, each);
    }
    footer(paper, place_, language_);
    return paper.take();
}

ReceiptDocument ReceiptText::write(const LossFacts &facts) const
{
    Paper paper = headed(place_, language_, Texts::tr("Cultural card"), facts.at);
    const LossValue loss = value(facts.page);
    paper.add(Kind::Text, loss.question, {}, true);
    paper.add(Kind::Text, loss.card);
    paper.add(Kind::Text, loss.hint);
    paper.pair(Texts::tr("Number"), loss.number, true);
    for (const HelpGiven &each : facts.helped)
        helpLines(paper, each, place_.utcOffset);
    footer(paper, place_, language_);
    return paper.take();
}

ReceiptDocument ReceiptText::write(const CardFacts &facts) const
{
    Paper paper = headed(place_, language_, Texts::tr("Social security card"), facts.at);
    const SheetValue sheet = value(facts.page, {language_, place_.utcOffset});
    paper.add(Kind::Text, sheet.question, {}, true);
    paper.add(Kind::Text, sheet.hint);
    paper.add(Kind::Text, sheet.notice);
    for (const QString &each : sheet.advice)
        paper.add(Kind::Text, each);
    paper.pair(Texts::tr("Number"), sheet.number, true);
    for (const HelpGiven &each : facts.helped)
        helpLines(paper, each, place_.utcOffset);
    footer(paper, place_, language_);
    return paper.take();
}

ReceiptDocument ReceiptText::write(const Facts &facts) const
{
    const Transaction &transaction = facts.transaction;
    Paper paper = headed(place_, language_,
                         !transaction.bills().empty()     ? Texts::tr("Bill payment")
                         : transaction.purse() != nullptr ? Texts::tr("Cultural card")
                                                          : Texts::tr("Cash withdrawal"),
                         facts.at);
    paper.pair(Texts::tr("Number"), text(facts.reference), true);
    for (const Tender &tender : transaction.tenders) {
        if (const auto *card = std::get_if<CardTender>(&tender))
            cardLines(paper, *card);
        else if (const auto *phone = std::get_if<PhoneTender>(&tender))
            phoneLines(paper, *phone);
        else
            cashLines(paper, std::get<CashTender>(tender));
    }
    for (const Delivery &delivery : transaction.deliveries) {
        if (&delivery != &transaction.deliveries.front())
            paper.add(Kind::Rule);
        if (const auto *bill = std::get_if<BillDelivery>(&delivery))
            billLines(paper, facts, *bill, language_);
        else if (const auto *load = std::get_if<PurseDelivery>(&delivery))
            purseLines(paper, *load, !transaction.bills().empty());
        else
            payoutLines(paper, std::get<CashDelivery>(delivery));
    }
    owedLines(paper, transaction, facts.reference);
    for (const HelpGiven &each : facts.helped)
        helpLines(paper, each, place_.utcOffset);
    footer(paper, place_, language_);
    return paper.take();
}

} // namespace huimin::view
