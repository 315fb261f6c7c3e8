// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/school_text.h"

#include "kiosk/view/dates.h"
#include "kiosk/view/texts.h"

#include <QLocale>

#include <algorithm>

namespace huimin::view {

using namespace session;
using points::Measure;
using points::Requirement;
using points::Window;

namespace {

/// Rows beside each other in landscape; more are below each other.
constexpr std::size_t MainRows = 5;

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

QString in(const Naming &naming, const Reader &reader)
{
    return text(naming.in(reader.language));
}

void row(SheetValue &sheet, const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    sheet.labels << label;
    sheet.values << value;
}

QString dayText(WallTime time, const Reader &reader)
{
    return QLocale(QLocale::English)
        .toString(localTime(time, reader.utcOffset),
                  Texts::tr("d MMM", "a day, as QLocale writes it"));
}

QString monthText(std::chrono::year_month month)
{
    const QDate day(static_cast<int>(month.year()),
                    static_cast<int>(static_cast<unsigned>(month.month())), 1);
    return QLocale(QLocale::English)
        .toString(day, Texts::tr("MMMM yyyy", "a month, as QLocale writes it"));
}

QString windowName(Window::What what)
{
    switch (what) {
    case Window::What::Apply:
        return Texts::tr("Apply");
    case Window::What::OnSite:
        return Texts::tr("Bring your papers");
    case Window::What::Publish:
        return Texts::tr("Points are shown");
    case Window::What::Review:
        return Texts::tr("Ask for a new count");
    case Window::What::Result:
        return Texts::tr("Who has a place");
    }
    return {};
}

QString roleText(const std::string &role)
{
    return role == "mother"   ? Texts::tr("mother")
           : role == "father" ? Texts::tr("father")
                              : Texts::tr("guardian");
}

QString measureName(Measure measure)
{
    return measure == Measure::InsuranceMonths ? Texts::tr("Social insurance")
                                               : Texts::tr("Living here");
}

/// What goes with a letter, on two rows; nothing where there is nothing to say.
void withRows(QStringList &labels, QStringList &values, const WithLetter &with)
{
    const int toBring = static_cast<int>(with.toBring.size());
    if (with.papers > 0 || toBring > 0) {
        labels << Texts::tr("Papers");
        values << (toBring == 0 ? Texts::tr("%1 as pictures").arg(with.papers)
                   : with.papers == 0
                       ? Texts::tr("%1 to bring").arg(toBring)
                       : Texts::tr("%1 as pictures, %2 to bring").arg(with.papers).arg(toBring));
    }
    if (with.isSigned || with.toSign) {
        labels << Texts::tr("Signature");
        values << (with.isSigned ? Texts::tr("signed here") : Texts::tr("at the office"));
    }
}

} // namespace

QStringList broughtWords(const WithLetter &with, session::Language language, bool andIdentity)
{
    QStringList names;
    if (andIdentity && !with.toBring.empty())
        names << Texts::tr("your identity card", "to bring");
    for (const Naming &each : with.toBring)
        names << text(each.in(language));
    QStringList words;
    if (!names.isEmpty())
        words << Texts::tr("Please bring: %1.").arg(names.join(Texts::tr(", ", "between things")));
    if (with.toSign)
        words << Texts::tr("Please sign at the office.");
    return words;
}

QString groupedCode(const std::string &code)
{
    constexpr std::size_t Group = 3;
    QStringList groups;
    for (std::size_t at = 0; at < code.size(); at += Group)
        groups << text(code.substr(at, Group));
    return groups.join(' ');
}

QString pointsText(points::Points points)
{
    return Texts::tr("%1 points").arg(text(points::text(points)));
}

SheetValue value(const SchoolDatesPage &page, const Reader &reader)
{
    SheetValue sheet;
    sheet.question = Texts::tr("A place at a public school");
    sheet.hint = Texts::tr("Families who moved here get places by points: for the time they live, "
                           "work and pay here.");
    for (const Window &each : page.calendar)
        row(sheet, windowName(each.what),
            Texts::tr("%1 to %2", "two days")
                .arg(dayText(each.from, reader), dayText(each.to, reader)));
    const Window *open = points::openNow(page.calendar, Window::What::Apply, page.now);
    const Window *next = points::comesNext(page.calendar, Window::What::Apply, page.now);
    if (open != nullptr) {
        sheet.tone = "jade";
        sheet.notice =
            Texts::tr("You can apply until %1.").arg(momentText(open->to, reader.utcOffset));
    } else if (next != nullptr) {
        sheet.notice = Texts::tr("You can apply from %1. You can look at your points today; "
                                 "nothing gets lost.")
                           .arg(momentText(next->from, reader.utcOffset));
    } else {
        sheet.notice = Texts::tr("The time to apply is over. The next dates are not known yet; the "
                                 "help desk tells you. You can look at your points and at an "
                                 "application.");
    }
    if (page.canGoOn)
        sheet.other = Texts::tr("Go on with my code");
    sheet.go = Texts::tr("About my child");
    return sheet;
}

ChildNumberValue value(const ChildNumberPage &page)
{
    using Notice = ChildNumberPage::Notice;
    ChildNumberValue number;
    number.typed = text(page.typed);
    for (const qsizetype at : {14, 6}) // place, birthday, the rest
        if (number.typed.size() > at)
            number.typed.insert(at, ' ');
    number.wantsLetter = page.wantsCheck();
    number.complete = page.typed.size() == ChildNumberPage::Length && page.notice == Notice::None;
    switch (page.notice) {
    case Notice::None:
        break;
    case Notice::NoSuchDay:
        number.notice = Texts::tr("There is no such birthday: digits 7 to 14.");
        break;
    case Notice::WrongCheck:
        number.notice = Texts::tr("One digit is not right. Please look again.");
        break;
    case Notice::NotTheirs:
        number.notice = Texts::tr("The office knows no such child of yours.");
        break;
    }
    return number;
}

namespace {

QString metText(const Requirement &each)
{
    if (each.met == Requirement::Met::Unknown)
        return Texts::tr("not known");
    if (each.what == Requirement::What::Age)
        return each.met == Requirement::Met::Yes ? Texts::tr("old enough")
                                                 : Texts::tr("too young this year");
    return each.met == Requirement::Met::Yes ? Texts::tr("%1 months: enough").arg(each.has)
                                             : Texts::tr("%1 months: not enough").arg(each.has);
}

QString requirementText(const Requirement &each)
{
    switch (each.what) {
    case Requirement::What::Age: {
        const std::chrono::year_month_day day(*each.bornBy);
        return Texts::tr("Born by %1")
            .arg(dateText(QDate(static_cast<int>(day.year()),
                                static_cast<int>(static_cast<unsigned>(day.month())),
                                static_cast<int>(static_cast<unsigned>(day.day())))
                              .toString(Qt::ISODate)
                              .toStdString()));
    }
    case Requirement::What::NotEnrolled:
        return Texts::tr("Goes to a public school already");
    case Requirement::What::Insurance:
        return Texts::tr("Social insurance, %1 months are needed").arg(each.needed);
    case Requirement::What::Residence:
        return Texts::tr("Living here, %1 months are needed").arg(each.needed);
    case Requirement::What::Together:
        return Texts::tr("Insurance and living here together, %1 months are needed")
            .arg(each.needed);
    }
    return {};
}

} // namespace

SheetValue value(const EligibilityPage &page, const Reader &)
{
    SheetValue sheet;
    const bool refused = page.verdict.isRefused();
    sheet.question =
        refused ? Texts::tr("No application this year") : Texts::tr("You can apply for your child");
    sheet.hint = page.verdict.grade > 0 ? Texts::tr("%1, grade %2", "a child")
                                              .arg(text(page.maskedChild))
                                              .arg(page.verdict.grade)
                                        : text(page.maskedChild);
    for (const Requirement &each : page.verdict.requirements)
        row(sheet, requirementText(each),
            each.what == Requirement::What::NotEnrolled ? Texts::tr("grade %1").arg(each.has)
                                                        : metText(each));
    if (refused) {
        sheet.tone = "clay";
        sheet.notice = Texts::tr("That is the rule for everybody. The help desk knows what else "
                                 "you can do.");
    } else if (!page.verdict.isCertain()) {
        sheet.notice = Texts::tr("An office does not answer now. Nobody is refused for that: "
                                 "please bring the paper that shows it.");
    }
    sheet.other = Texts::tr("Something else");
    if (!refused)
        sheet.go = Texts::tr("See the points");
    return sheet;
}

QString rowText(const ScoreSheet::Row &each, bool hidden)
{
    const bool isMonths =
        each.measure == Measure::InsuranceMonths || each.measure == Measure::ResidenceMonths;
    const bool isYuan =
        each.measure == Measure::IncomeTaxYuan || each.measure == Measure::BusinessTaxYuan;
    if (!each.measured && !(hidden && isYuan))
        return Texts::tr("not known");
    const QString points = pointsText(each.points);
    if (isMonths && !each.hasValue)
        return Texts::tr("%1 months (%2)", "how many, whose")
            .arg(*each.measured)
            .arg(roleText(each.role));
    if (isMonths)
        return Texts::tr("%1 months (%2): %3", "how many, whose, what they give")
            .arg(*each.measured)
            .arg(roleText(each.role), points);
    if (!each.hasValue)
        return Texts::tr("counts", "an item whose points nobody has published");
    if (isYuan && each.measured)
        return Texts::tr("%1 yuan: %2", "how much, what it gives").arg(*each.measured).arg(points);
    return points;
}

namespace {

/// What gives nothing stands together: it is named, and takes one line.
void scoreRows(SheetValue &score, const ScorePage &page, const Reader &reader)
{
    QStringList nothing;
    for (const ScoreSheet::Row &each : page.sheet.rows) {
        const bool givesNothing = each.points == points::Points{} && each.measured &&
                                  (*each.measured == 0 || each.hasValue);
        if (givesNothing) {
            nothing << in(each.name, reader);
            continue;
        }
        const bool isMain = static_cast<std::size_t>(score.labels.size()) < MainRows;
        (isMain ? score.labels : score.moreLabels) << in(each.name, reader);
        (isMain ? score.values : score.moreValues) << rowText(each, page.hidden);
    }
    if (!nothing.isEmpty())
        score.fine =
            Texts::tr("No points from: %1.").arg(nothing.join(Texts::tr(", ", "between things")));
}

QString adviceText(const points::Advice &advice, const ScoreSheet &sheet)
{
    const QString name = measureName(advice.measure);
    if (advice.canCome <= 0)
        return Texts::tr("%1: months count to %2 only; no more can come.")
            .arg(name, monthText(sheet.until));
    const int months = std::min(advice.missing, advice.canCome);
    if (sheet.isEstimate)
        return Texts::tr("%1: %2 more months could count, until %3.")
            .arg(name)
            .arg(months)
            .arg(monthText(sheet.until));
    return Texts::tr("%1: %2 more months could count until %3, and would give %4.")
        .arg(name)
        .arg(months)
        .arg(monthText(sheet.until), pointsText(advice.byAll));
}

} // namespace

SheetValue value(const ScorePage &page, const Reader &reader)
{
    SheetValue score;
    score.question = !page.sheet.hasValues ? Texts::tr("What gives points")
                     : page.sheet.isEstimate
                         ? Texts::tr("An estimate: %1").arg(pointsText(page.sheet.total))
                         : Texts::tr("You have %1").arg(pointsText(page.sheet.total));
    score.hint = !page.sheet.hasValues ? Texts::tr("How many each item gives was not published.")
                 : page.sheet.isEstimate
                     ? Texts::tr("What counts is what the education office publishes.")
                     : QString();
    scoreRows(score, page, reader);
    for (const points::Advice &each : page.sheet.advice)
        score.advice << adviceText(each, page.sheet);
    if (!page.sheet.isComplete && page.sheet.hasValues &&
        std::ranges::any_of(page.sheet.rows, [](const auto &each) { return !each.measured; }))
        score.advice << Texts::tr("Not known: an office does not answer now. Bring its paper.");
    score.other = Texts::tr("Something else");
    if (page.canApply)
        score.go = Texts::tr("Choose");
    else if (page.opens)
        score.advice
            << Texts::tr("You can apply from %1.").arg(momentText(*page.opens, reader.utcOffset));
    return score;
}

SheetValue value(const SchoolSurePage &page, const Reader &reader)
{
    SheetValue sheet;
    sheet.question = Texts::tr("%1, and no other?").arg(in(page.school, reader));
    sheet.hint = Texts::tr("Each child has one school. It cannot be changed once it is sent.");
    row(sheet, Texts::tr("For children from"), in(page.area, reader));
    if (page.hasTotal)
        row(sheet, Texts::tr("Your points, about"), pointsText(page.total));
    if (page.lastLine) {
        row(sheet, Texts::tr("Needed last year"), pointsText(*page.lastLine));
        sheet.notice = Texts::tr("Last year's number promises nothing for this year.");
    }
    sheet.other = Texts::tr("Choose again");
    sheet.otherCancels = true;
    sheet.go = Texts::tr("Yes, this school");
    return sheet;
}

SheetValue value(const SchoolReviewPage &page, const Reader &reader)
{
    SheetValue sheet;
    const bool isObjection = !page.objection.isEmpty();
    sheet.question = isObjection ? Texts::tr("Shall it be counted again?")
                                 : Texts::tr("Shall the application be sent?");
    sheet.hint = isObjection ? Texts::tr("The office looks at its records once more.")
                             : Texts::tr("After this the school cannot be changed.");
    row(sheet, Texts::tr("Child", "whose"), text(page.maskedChild));
    row(sheet, Texts::tr("School", "which"), in(page.school, reader));
    if (isObjection) {
        row(sheet, Texts::tr("To be counted again"), in(page.objection, reader));
    } else {
        row(sheet, Texts::tr("Grade"), QString::number(page.grade));
        if (page.hasTotal)
            row(sheet, Texts::tr("Your points, about"), pointsText(page.total));
    }
    withRows(sheet.labels, sheet.values, page.with);
    sheet.other = page.canWait ? Texts::tr("Go on later") : Texts::tr("Rather not");
    sheet.otherCancels = !page.canWait;
    sheet.go = Texts::tr("Send it");
    return sheet;
}

namespace {

void keptApplication(SheetValue &sheet, const KeptPage &page)
{
    sheet.hint = Texts::tr("Until %1 you can go on with it at any station: with this code and your "
                           "identity card.")
                     .arg(dateText(page.until));
    sheet.notice = page.anew ? Texts::tr("Nothing was sent yet. Pictures and your name are made "
                                         "once more then.")
                             : Texts::tr("Nothing was sent yet.");
    sheet.advice << Texts::tr("Please take your identity card with you.");
}

/// Its code is all that somebody needs.
void keptCase(SheetValue &sheet, const KeptPage &page)
{
    sheet.hint = Texts::tr("Until %1 you can go on with it at any station: with this code.")
                     .arg(dateText(page.until));
    sheet.notice =
        page.anew ? Texts::tr("Nothing was sent yet. The photo is not kept: take it again then.")
                  : Texts::tr("Nothing was sent yet.");
    if (page.code.empty()) // somebody helps, and sees the page too
        sheet.fine = sheet.numberHint;
    sheet.advice << Texts::tr("Who has this code can read your words. Show it to nobody.");
}

} // namespace

SheetValue value(const KeptPage &page, const Reader &)
{
    SheetValue sheet;
    sheet.question = Texts::tr("What you began is kept");
    sheet.number = groupedCode(page.code);
    sheet.numberHint = page.printed ? Texts::tr("The code is on the slip: please take it.")
                                    : Texts::tr("Please write the number down, or take a photo.");
    if (page.of == KeptPage::Of::Case)
        keptCase(sheet, page);
    else
        keptApplication(sheet, page);
    sheet.other = Texts::tr("Do not keep it");
    sheet.go = Texts::tr("Done");
    return sheet;
}

SheetValue value(const SchoolSentPage &page, const Reader &reader)
{
    SheetValue sheet;
    const QString at = momentText(page.at, reader.utcOffset);
    if (page.waits) {
        sheet.question = Texts::tr("It is kept, and goes out as soon as it can");
        sheet.hint = Texts::tr("The line is down. This station sends it by itself.");
        sheet.notice =
            Texts::tr("Your time is %1, however late it gets there; the slip proves it.").arg(at);
    } else {
        sheet.question = page.isObjection ? Texts::tr("Counted again")
                                          : Texts::tr("Your application has arrived");
        row(sheet, Texts::tr("Received", "an application"), at);
        sheet.tone = "jade";
        if (page.onSiteFrom)
            sheet.notice = (page.with.toBring.empty()
                                ? Texts::tr("Next: from %1 bring your papers, with this number.")
                                : Texts::tr("Next: from %1, with this number."))
                               .arg(momentText(*page.onSiteFrom, reader.utcOffset));
    }
    sheet.number = text(page.number);
    sheet.numberHint =
        page.printed > 1    ? Texts::tr("Two slips are printed: one for you, one to bring along.")
        : page.printed == 1 ? Texts::tr("The number is on the slip: please take it.")
                            : Texts::tr("Please write the number down, or take a photo.");
    sheet.advice = broughtWords(page.with, reader.language, true);
    if (sheet.advice.isEmpty())
        withRows(sheet.labels, sheet.values, page.with);
    else if (page.with.papers > 0 && !page.waits)
        row(sheet, Texts::tr("Papers"), Texts::tr("%1 as pictures").arg(page.with.papers));
    if (page.with.toBring.empty())
        sheet.advice << Texts::tr("Please take your identity card with you.");
    sheet.other = Texts::tr("Something else");
    sheet.go = Texts::tr("Done");
    return sheet;
}

namespace {

/// The two days in which a score may be objected to, and what is left of them.
void reviewWords(SheetValue &sheet, const SchoolStatusPage &page, const Reader &reader)
{
    if (page.isObjected) {
        sheet.tone = "jade";
        sheet.notice = Texts::tr("You have asked for a new count. The office tells you.");
    } else if (page.canObject) {
        sheet.notice =
            Texts::tr("Is something not right? Until %1 you can ask for a new count.")
                .arg(momentText(page.reviewTo.value_or(page.received), reader.utcOffset));
        sheet.go = Texts::tr("Count it again");
    } else if (page.state == SchoolStatusPage::State::Received && page.reviewFrom) {
        sheet.notice = Texts::tr("Points are shown from %1. For two days you can then ask for a "
                                 "new count.")
                           .arg(momentText(*page.reviewFrom, reader.utcOffset));
    } else if (page.state == SchoolStatusPage::State::Scored && page.reviewTo) {
        sheet.tone = "clay";
        sheet.notice = Texts::tr("The time to ask for a new count ended on %1. Please talk to the "
                                 "education office.")
                           .arg(momentText(*page.reviewTo, reader.utcOffset));
    }
}

} // namespace

SheetValue value(const SchoolStatusPage &page, const Reader &reader)
{
    using State = SchoolStatusPage::State;
    SheetValue sheet;
    const QString school = in(page.school, reader);
    sheet.question = page.state == State::Received ? Texts::tr("The offices look at your records")
                     : page.state == State::Scored
                         ? Texts::tr("You have %1").arg(pointsText(page.total))
                     : page.state == State::Placed ? Texts::tr("Your child has a place")
                                                   : Texts::tr("There is no place this time");
    sheet.hint = Texts::tr("%1, %2", "a child, a school").arg(text(page.maskedChild), school);
    QStringList nothing;
    for (const SchoolStatusPage::Row &each : page.rows)
        if (each.points == points::Points{})
            nothing << in(each.name, reader);
        else
            row(sheet, in(each.name, reader), pointsText(each.points));
    if (!nothing.isEmpty())
        sheet.fine =
            Texts::tr("No points from: %1.").arg(nothing.join(Texts::tr(", ", "between things")));
    if (page.state == State::Placed || page.state == State::NotPlaced)
        row(sheet, Texts::tr("Together"), pointsText(page.total));
    sheet.moreLabels << Texts::tr("Number") << Texts::tr("Received", "an application");
    sheet.moreValues << text(page.number) << momentText(page.received, reader.utcOffset);
    // On one row: here is least room.
    QStringList labels;
    QStringList values;
    withRows(labels, values, page.with);
    if (!labels.isEmpty()) {
        sheet.moreLabels << labels.front();
        sheet.moreValues << values.join(Texts::tr(", ", "between things"));
    }
    reviewWords(sheet, page, reader);
    sheet.written = text(page.next);
    sheet.other = Texts::tr("Something else");
    return sheet;
}

} // namespace huimin::view
