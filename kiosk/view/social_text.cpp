// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/social_text.h"

#include "kiosk/view/dates.h"
#include "kiosk/view/money_text.h"
#include "kiosk/view/page_texts.h"
#include "kiosk/view/texts.h"

#include <algorithm>

namespace huimin::view {

using namespace session;
using social_security::Insurance;
using social_security::YearPaid;
using Kind = Insurance::Kind;
using State = Insurance::State;
using Trouble = PagePrinter::Trouble;

namespace {

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

QString hiddenText()
{
    return Texts::tr("While somebody helps you, amounts are not shown.");
}

/// What it is for.
QString meaningText(Kind kind)
{
    switch (kind) {
    case Kind::Pension:
        return Texts::tr("It gives you money each month when you are old.");
    case Kind::Medical:
        return Texts::tr("It pays a part when you see a doctor or are in hospital.");
    case Kind::Unemployment:
        return Texts::tr("It gives you money for a time when you have lost your work.");
    case Kind::WorkInjury:
        return Texts::tr("It pays when you are hurt at work. Your employer pays for it, not you.");
    case Kind::Maternity:
        break;
    }
    return Texts::tr("It pays for the hospital and the time at home when a child is born.");
}

/// What to do about it, if anything.
QString adviceText(const Insurance &insurance)
{
    if (insurance.state == State::None)
        return Texts::tr("You have not paid for this one. The help desk can tell you more.");
    if (insurance.state == State::Receiving)
        return insurance.kind == Kind::Medical
                   ? Texts::tr("You are covered and pay nothing any more.")
                   : Texts::tr("You get it. There is nothing to do.");
    if (insurance.state == State::Paused)
        return Texts::tr("Some months are not paid. If you work, ask your employer about it.");
    switch (insurance.kind) {
    case Kind::Pension:
        return Texts::tr("The office tells you when your pension begins: telephone 12333.");
    case Kind::Medical:
        return Texts::tr("Take your social security card to the doctor.");
    case Kind::Unemployment:
        return Texts::tr("If you lose your work, come to the help desk soon and ask for it.");
    case Kind::WorkInjury:
        return Texts::tr(
            "If you are hurt at work, tell your employer at once and keep all papers.");
    case Kind::Maternity:
        break;
    }
    return Texts::tr("Ask at the help desk before the birth what to bring.");
}

QString troubleInShort(Trouble trouble)
{
    switch (trouble) {
    case Trouble::NoPaper:
        return Texts::tr("No paper now");
    case Trouble::Jammed:
        return Texts::tr("Paper is stuck");
    case Trouble::Stopped:
    case Trouble::Down:
    case Trouble::Refused:
        break;
    }
    return Texts::tr("The printer does not work");
}

} // namespace

QString monthsText(int months)
{
    constexpr int InAYear = 12;
    const int years = months / InAYear;
    const int rest = months % InAYear;
    const QString yearWords =
        years == 1 ? Texts::tr("1 year") : Texts::tr("%1 years", "a time").arg(years);
    const QString monthWords =
        rest == 1 ? Texts::tr("1 month") : Texts::tr("%1 months", "a time").arg(rest);
    if (years == 0)
        return monthWords;
    return rest == 0 ? yearWords
                     : Texts::tr("%1 %2", "years and months").arg(yearWords, monthWords);
}

QString insuranceText(Kind kind)
{
    switch (kind) {
    case Kind::Pension:
        return Texts::tr("Pension insurance");
    case Kind::Medical:
        return Texts::tr("Medical insurance");
    case Kind::Unemployment:
        return Texts::tr("Unemployment insurance");
    case Kind::WorkInjury:
        return Texts::tr("Work injury insurance");
    case Kind::Maternity:
        break;
    }
    return Texts::tr("Maternity insurance");
}

QString standingText(const Insurance &insurance)
{
    switch (insurance.state) {
    case State::Paying:
        return Texts::tr("is paid");
    case State::Paused:
        return Texts::tr("paid until %1").arg(periodText(insurance.last));
    case State::Receiving:
        return insurance.kind == Kind::Medical ? Texts::tr("you are covered")
                                               : Texts::tr("you get it");
    case State::None:
        break;
    }
    return Texts::tr("not paid");
}

QString troubleText(Trouble trouble)
{
    switch (trouble) {
    case Trouble::NoPaper:
        return Texts::tr("The printer for large paper is empty.");
    case Trouble::Jammed:
        return Texts::tr("Paper is stuck in the printer for large paper.");
    case Trouble::Stopped:
        return Texts::tr("The printer for large paper is stopped.");
    case Trouble::Down:
        return Texts::tr("The printer for large paper does not answer.");
    case Trouble::Refused:
        break;
    }
    return Texts::tr("The printer for large paper did not take the page.");
}

SocialValue value(const SocialPage &page, Language)
{
    const SocialSecurity::Record &record = page.record;
    SocialValue social;
    social.name = text(record.maskedName);
    social.total = monthsText(record.months());
    const auto pension = std::ranges::find(record.insurances, Kind::Pension, &Insurance::kind);
    if (record.years.empty())
        social.notice = Texts::tr("Nothing has been paid for a pension.");
    else if (pension != record.insurances.end() && pension->state == State::Paused)
        social.notice = Texts::tr("Nothing was paid after %1.").arg(periodText(pension->last));
    const auto covered = std::ranges::count_if(record.insurances, [](const Insurance &each) {
        return each.state == State::Paying || each.state == State::Receiving;
    });
    social.covered = Texts::tr("%1 of %2", "insurances").arg(covered).arg(record.insurances.size());
    social.hasYears = !record.years.empty();
    social.hasPaper = page.hasPaper && social.hasYears;
    social.canPaper = !page.paperTrouble.has_value();
    if (page.paperTrouble)
        social.paperHint = troubleInShort(*page.paperTrouble);
    return social;
}

SheetValue value(const YearsPage &page, const Reader &)
{
    SheetValue sheet;
    sheet.question = Texts::tr("What was paid, year by year");
    sheet.hint = page.hidden ? hiddenText() : Texts::tr("For your pension; newest first.");
    const std::size_t end = std::min(page.years.size(), page.from + YearsPage::Shown);
    for (std::size_t at = page.from; at < end; ++at) {
        const YearPaid &each = page.years[at];
        sheet.labels << Texts::tr("%1, %2", "a year, and who paid")
                            .arg(QString::number(each.year), text(each.payer));
        const QString months = monthsText(each.months);
        sheet.values << (page.hidden ? months
                                     : Texts::tr("%1: %2", "how long, and how much together")
                                           .arg(months, exactText(each.own + each.employer)));
    }
    sheet.isWritten = true;
    if (page.years.size() > YearsPage::Shown)
        sheet.go = Texts::tr("More");
    return sheet;
}

SheetValue value(const InsurancePage &page, const Reader &)
{
    const Insurance &insurance = page.insurance;
    SheetValue sheet;
    sheet.question = insuranceText(insurance.kind);
    sheet.hint = meaningText(insurance.kind);
    const auto row = [&sheet](const QString &label, const QString &what) {
        sheet.labels << label;
        sheet.values << what;
    };
    row(Texts::tr("How it stands"), standingText(insurance));
    if (insurance.months > 0)
        row(Texts::tr("Paid in all"), monthsText(insurance.months));
    if (!insurance.last.empty())
        row(Texts::tr("Paid last"), periodText(insurance.last));
    if (insurance.monthly.isPositive())
        row(Texts::tr("You get each month"), exactText(insurance.monthly));
    if (!insurance.until.empty())
        row(Texts::tr("For the last time"), periodText(insurance.until));
    if (page.hidden)
        row(Texts::tr("Amounts"), Texts::tr("not shown while somebody helps"));
    sheet.tone = QString::fromLatin1(insurance.state == State::Paused ? "gold" : "jade");
    sheet.notice = adviceText(insurance);
    sheet.go = Texts::tr("Understood");
    return sheet;
}

namespace {

QString paperName(const PaperPage &page, Language language)
{
    if (page.what == PaperPage::What::Form)
        return text(page.name.in(language));
    return page.what == PaperPage::What::Statement ? Texts::tr("What was paid in %1").arg(page.year)
                                                   : Texts::tr("Certificate of what was paid in");
}

void offer(SheetValue &sheet, const PaperPage &page)
{
    sheet.labels << Texts::tr("Paper") << Texts::tr("What it costs");
    sheet.values << (page.pages == 1 ? Texts::tr("one page, A4")
                                     : Texts::tr("%1 pages, A4").arg(page.pages))
                 << Texts::tr("nothing", "a price");
    if (page.what == PaperPage::What::Form)
        sheet.notice = Texts::tr("It is empty. You fill it in by hand and bring it along.");
    else
        sheet.notice = Texts::tr("Your name and number stand on it. Whoever gets it can ask the "
                                 "office by its code whether it is right.");
    sheet.go = Texts::tr("Print it");
}

void printed(SheetValue &sheet, const PaperPage &page)
{
    sheet.tone = "jade";
    sheet.notice = Texts::tr("It is printed. Please take it out of the printer for large paper.");
    if (!page.until.empty())
        sheet.advice << Texts::tr("Good until %1.").arg(dateText(page.until));
    sheet.go = Texts::tr("I have it");
    if (page.canAgain)
        sheet.other = Texts::tr("Print it again");
}

void notPrinted(SheetValue &sheet, const PaperPage &page)
{
    sheet.tone = "clay";
    if (page.state == PaperPage::State::Unknown) {
        sheet.notice = Texts::tr("Nobody knows whether it was printed. Please look into the "
                                 "printer for large paper.");
    } else {
        sheet.notice =
            Texts::tr("Nothing was printed. %1", "why not")
                .arg(page.why ? troubleText(*page.why)
                              : Texts::tr("The printer for large paper did not take the page."));
    }
    if (!page.number.empty())
        sheet.advice << Texts::tr("The paper is made all the same. With this number the office's "
                                  "counter prints it too.");
    else if (page.what == PaperPage::What::Form)
        sheet.advice << Texts::tr("Another station has the same form, and the help desk too.");
    sheet.other = Texts::tr("Leave it");
    if (page.canAgain)
        sheet.go = Texts::tr("Try once more");
}

} // namespace

SheetValue value(const PaperPage &page, const Reader &reader)
{
    using Is = PaperPage::State;
    SheetValue sheet;
    sheet.question = paperName(page, reader.language);
    sheet.isWritten = page.what == PaperPage::What::Form; // as the directory calls it
    sheet.number = text(page.number);
    if (!page.number.empty())
        sheet.numberHint = Texts::tr("Code: %1").arg(text(page.code));
    switch (page.state) {
    case Is::Offered:
        offer(sheet, page);
        break;
    case Is::Printed:
        printed(sheet, page);
        break;
    case Is::NotPrinted:
    case Is::Unknown:
        notPrinted(sheet, page);
        break;
    }
    return sheet;
}

} // namespace huimin::view
