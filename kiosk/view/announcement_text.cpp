// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/dates.h"
#include "kiosk/view/school_text.h"
#include "kiosk/view/texts.h"

namespace huimin::view {

using namespace session;

SheetValue value(const AnnouncementPage &page, const Reader &reader)
{
    const auto in = [&reader](const Naming &naming) {
        return QString::fromStdString(naming.in(reader.language));
    };
    const Announcements::Announcement &announcement = page.announcement;
    SheetValue sheet;
    sheet.question = in(announcement.title);
    sheet.hint = momentWithDay(announcement.published, reader.utcOffset);
    if (announcement.isUrgent)
        sheet.hint = Texts::tr("Important · %1", "a moment").arg(sheet.hint);
    sheet.body = in(announcement.words);
    if (page.asOf) {
        sheet.tone = "clay";
        sheet.notice = Texts::tr("The line is down. This was read on %1.")
                           .arg(momentText(*page.asOf, reader.utcOffset));
    }
    if (page.printed)
        sheet.advice << Texts::tr("It is printed: please take the paper.");
    sheet.isWritten = true;
    sheet.other = Texts::tr("Something else");
    if (page.canPrint && !page.printed)
        sheet.go = Texts::tr("Print it");
    return sheet;
}

QString urgentText(const Naming &title, Language language)
{
    return title.isEmpty() ? QString()
                           : Texts::tr("Important: %1", "an announcement")
                                 .arg(QString::fromStdString(title.in(language)));
}

} // namespace huimin::view
