// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/medical_text.h"

#include "kiosk/view/dates.h"
#include "kiosk/view/money_text.h"
#include "kiosk/view/page_texts.h"
#include "kiosk/view/texts.h"

#include <algorithm>

namespace huimin::view {

using namespace session;
using Kind = MedicalInsurance::Kind;
using Part = MedicalPartPage::Part;
using Spending = MedicalInsurance::Spending;
using State = MedicalInsurance::State;

namespace {

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

QString hiddenText()
{
    return Texts::tr("While somebody helps you, amounts are not shown.");
}

QString notSaid()
{
    return Texts::tr("cannot be said now");
}

void row(SheetValue &sheet, const QString &label, const QString &what)
{
    sheet.labels << label;
    sheet.values << what;
}

void addAccount(SheetValue &sheet, const MedicalPartPage &page)
{
    sheet.question = Texts::tr("Personal account");
    sheet.hint = Texts::tr("Your own money inside medical insurance.");
    if (!page.hidden)
        row(sheet, Texts::tr("In it now"),
            page.cover.account ? exactText(*page.cover.account) : notSaid());
    sheet.notice =
        Texts::tr("You can pay with it at the doctor's and in the pharmacy. What you do not use "
                  "stays yours.");
}

void addPayers(SheetValue &sheet, const MedicalPartPage &page)
{
    sheet.question = Texts::tr("Who has paid this year");
    sheet.notice = Texts::tr("The pooled fund is money that everybody saves together. When you see "
                             "a doctor it pays a part for you.");
    if (page.hidden)
        return;
    if (!page.cover.year)
        return row(sheet, Texts::tr("Spent this year"), notSaid());
    const MedicalInsurance::Year &year = *page.cover.year;
    row(sheet, Texts::tr("You, with your own money"), exactText(year.own));
    if (page.cover.hasAccount)
        row(sheet, Texts::tr("Your personal account"), exactText(year.account));
    row(sheet, Texts::tr("The pooled fund"), exactText(year.pool));
    row(sheet, Texts::tr("All together"), exactText(year.total()));
}

void addLimits(SheetValue &sheet, const MedicalPartPage &page)
{
    sheet.question = Texts::tr("Deductible and limit");
    sheet.notice = Texts::tr("Deductible: you pay up to it yourself. What is above it the pooled "
                             "fund pays in part.");
    sheet.advice << Texts::tr("Limit: the most that the pooled fund pays in a year.");
    if (page.hidden)
        return;
    if (!page.cover.year)
        return row(sheet, Texts::tr("This year"), notSaid());
    const MedicalInsurance::Year &year = *page.cover.year;
    row(sheet, Texts::tr("Deductible"), exactText(year.deductible));
    row(sheet, Texts::tr("You have paid of it"),
        year.deductiblePaid == year.deductible ? Texts::tr("all of it")
                                               : exactText(year.deductiblePaid));
    row(sheet, Texts::tr("Limit"), exactText(year.limit));
    row(sheet, Texts::tr("Used of it"), exactText(year.limitUsed));
}

/// By whom, without those who paid nothing.
QString payersText(const Spending &spending)
{
    QStringList payers;
    if (spending.own.isPositive())
        payers << Texts::tr("you %1", "paid").arg(exactText(spending.own));
    if (spending.account.isPositive())
        payers << Texts::tr("account %1", "paid").arg(exactText(spending.account));
    if (spending.pool.isPositive())
        payers << Texts::tr("pooled fund %1", "paid").arg(exactText(spending.pool));
    if (payers.isEmpty())
        return Texts::tr("nothing", "a price");
    return payers.join(Texts::tr(", ", "between things"));
}

} // namespace

MedicalValue value(const MedicalPage &page)
{
    const MedicalInsurance::Cover &cover = page.cover;
    MedicalValue medical;
    medical.name = text(cover.maskedName);
    medical.kind =
        cover.kind == Kind::Employee ? Texts::tr("for employees") : Texts::tr("for residents");
    medical.paidUntil = periodText(cover.paidUntil);
    medical.hasAccount = cover.hasAccount;
    if (cover.state == State::Paused) {
        medical.tone = "clay";
        medical.notice << Texts::tr("Nothing is paid for you now. Please ask at the help desk.");
    }
    if (page.hidden) {
        medical.notice << hiddenText();
        return medical;
    }
    if (cover.account)
        medical.account = exactText(*cover.account);
    if (cover.year)
        medical.pool = exactText(cover.year->pool);
    if (cover.isPartial())
        medical.notice << Texts::tr("The office cannot say all of it now.");
    return medical;
}

SheetValue value(const MedicalPartPage &page, const Reader &)
{
    SheetValue sheet;
    const QString asOf =
        Texts::tr("As of %1.", "what an office has written down").arg(dateText(page.cover.asOf));
    switch (page.part) {
    case Part::Account:
        addAccount(sheet, page);
        break;
    case Part::Payers:
        addPayers(sheet, page);
        break;
    case Part::Limits:
        addLimits(sheet, page);
        break;
    }
    if (page.hidden)
        sheet.hint = hiddenText();
    else
        sheet.hint = (sheet.hint + ' ' + asOf).trimmed();
    sheet.go = Texts::tr("Understood");
    return sheet;
}

SheetValue value(const SpendingPage &page, const Reader &)
{
    SheetValue sheet;
    sheet.question = Texts::tr("What was spent, and who paid");
    sheet.hint = page.hidden            ? Texts::tr("While somebody helps you, this is not shown.")
                 : page.entries.empty() ? Texts::tr("The office knows of nothing.")
                                        : Texts::tr("Newest first.");
    const std::size_t end = std::min(page.entries.size(), page.from + SpendingPage::Shown);
    for (std::size_t at = page.from; at < end; ++at) {
        const Spending &each = page.entries[at];
        row(sheet,
            Texts::tr("%1, %2", "a day, and where").arg(dateText(each.day), text(each.where)),
            payersText(each));
    }
    sheet.isWritten = true;
    if (page.entries.size() > SpendingPage::Shown || page.more)
        sheet.go = Texts::tr("More");
    return sheet;
}

SheetValue value(const GuidePage &page, const Reader &reader)
{
    const auto in = [&reader](const Naming &naming) { return text(naming.in(reader.language)); };
    SheetValue sheet;
    sheet.question = in(page.guide.topic.name);
    int number = 0;
    for (const Naming &each : page.guide.paragraphs)
        row(sheet, QString::number(++number), in(each));
    sheet.fine = Texts::tr("So says the office for medical insurance, as of %1.")
                     .arg(dateText(page.guide.asOf));
    sheet.isWritten = true;
    sheet.go = Texts::tr("Understood");
    return sheet;
}

} // namespace huimin::view
