// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/school_text.h"

#include "kiosk/view/texts.h"

namespace huimin::view {

using namespace session;

namespace {

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

QString dayName(int day)
{
    switch (day) {
    case 1:
        return Texts::tr("Mon");
    case 2:
        return Texts::tr("Tue");
    case 3:
        return Texts::tr("Wed");
    case 4:
        return Texts::tr("Thu");
    case 5:
        return Texts::tr("Fri");
    case 6:
        return Texts::tr("Sat");
    default:
        return Texts::tr("Sun");
    }
}

void row(SheetValue &sheet, const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    sheet.labels << label;
    sheet.values << value;
}

} // namespace

QString hoursText(const Directory::Hours &hours)
{
    QStringList days;
    for (std::size_t at = 0; at < hours.days.size();) {
        std::size_t end = at;
        while (end + 1 < hours.days.size() && hours.days[end + 1] == hours.days[end] + 1)
            ++end;
        if (end > at + 1)
            days << Texts::tr("%1 to %2", "two weekdays")
                        .arg(dayName(hours.days[at]), dayName(hours.days[end]));
        else
            for (std::size_t each = at; each <= end; ++each)
                days << dayName(hours.days[each]);
        at = end + 1;
    }
    return QStringLiteral("%1 %2-%3")
        .arg(days.join(Texts::tr(", ", "between things")), text(hours.opens), text(hours.closes));
}

SheetValue value(const DirectoryPage &page, const Reader &reader)
{
    const Directory::Service &service = page.service;
    const auto in = [&reader](const Naming &naming) { return text(naming.in(reader.language)); };
    SheetValue sheet;
    sheet.question = in(service.name);
    sheet.hint = in(service.description);
    QStringList bring;
    for (const Naming &each : service.bring)
        bring << in(each);
    row(sheet, Texts::tr("What to bring"),
        bring.isEmpty() ? Texts::tr("nothing") : bring.join(Texts::tr(", ", "between things")));
    row(sheet, Texts::tr("For whom"), in(service.who));
    row(sheet, Texts::tr("What it costs"), in(service.fees));
    QStringList hours;
    for (const Directory::Hours &each : service.hours)
        hours << hoursText(each);
    row(sheet, Texts::tr("Open"), hours.join(Texts::tr("; ", "between opening hours")));
    QStringList forms;
    for (const Directory::Form &each : service.forms)
        forms << in(each.name);
    if (page.printsForms)
        row(sheet, Texts::tr("Printed here"), forms.join(Texts::tr(", ", "between things")));
    sheet.moreLabels << in(service.organization) << Texts::tr("Where", "a place")
                     << Texts::tr("Telephone");
    sheet.moreValues << in(service.place) << text(service.address) << text(service.phone);
    if (service.isClosed) {
        sheet.tone = "clay";
        sheet.notice = Texts::tr("It is closed for some time. Please call before you go.");
    }
    if (page.printed)
        sheet.hint = Texts::tr("It is printed: please take the paper.");
    sheet.isWritten = true;
    sheet.other = Texts::tr("Something else");
    if (page.canPrint && (!page.printed || page.printsForms))
        sheet.go = Texts::tr("Print it");
    return sheet;
}

} // namespace huimin::view
