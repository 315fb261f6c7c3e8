// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/dates.h"

#include "kiosk/view/texts.h"

#include <QLocale>

#include <array>

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

QString dayText(WallTime time, std::chrono::minutes utcOffset)
{
    return QLocale(QLocale::English)
        .toString(localTime(time, utcOffset), Texts::tr("d MMM", "a day, as QLocale writes it"));
}

/// Monday first, as Qt counts.
QString weekdayText(int day)
{
    const std::array names{Texts::tr("Monday"),   Texts::tr("Tuesday"), Texts::tr("Wednesday"),
                           Texts::tr("Thursday"), Texts::tr("Friday"),  Texts::tr("Saturday"),
                           Texts::tr("Sunday")};
    return names.at(static_cast<std::size_t>(day - 1));
}

QString momentWithDay(WallTime time, std::chrono::minutes utcOffset)
{
    const QDateTime local = localTime(time, utcOffset);
    return Texts::tr("%1 %2", "a weekday and a moment")
        .arg(weekdayText(local.date().dayOfWeek()), momentText(time, utcOffset));
}

QString clockText(WallTime time, std::chrono::minutes utcOffset)
{
    return localTime(time, utcOffset).toString(QStringLiteral("HH:mm"));
}

} // namespace huimin::view
