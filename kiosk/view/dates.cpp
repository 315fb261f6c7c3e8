// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/dates.h"

#include "kiosk/view/texts.h"

#include <QLocale>

namespace huimin::view {

QDateTime localTime(WallTime time, std::chrono::minutes utcOffset)
{
    const auto local = time.time_since_epoch() + utcOffset;
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(local).count(), Qt::UTC);
}

QString dateText(const std::string &date)
{
    const QDate day = QDate::fromString(QString::fromStdString(date), Qt::ISODate);
    if (!day.isValid())
        return QString::fromStdString(date);
    return QLocale(QLocale::English)
        .toString(day, Texts::tr("d MMMM yyyy", "a date, as QLocale writes it"));
}

QString momentText(WallTime time, std::chrono::minutes utcOffset)
{
    return QLocale(QLocale::English)
        .toString(localTime(time, utcOffset),
                  Texts::tr("d MMMM, HH:mm", "a day and a time, as QLocale writes them"));
}

} // namespace huimin::view
