// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/health_text.h"

#include "kiosk/view/dates.h"
#include "kiosk/view/texts.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace huimin::view {

using namespace session;
using Kind = Clinic::Reading::Kind;
using State = AppointmentPage::State;

namespace {

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::BloodPressure:
        return Texts::tr("Blood pressure");
    case Kind::Pulse:
        return Texts::tr("Pulse");
    case Kind::BloodSugar:
        return Texts::tr("Blood sugar, before eating");
    case Kind::Weight:
        return Texts::tr("Weight");
    case Kind::Height:
        return Texts::tr("Height");
    case Kind::Temperature:
        return Texts::tr("Temperature");
    case Kind::Oxygen:
        return Texts::tr("Oxygen in the blood");
    }
    return {};
}

void addReading(HealthValue &health, const Clinic::Reading &reading, std::chrono::minutes utcOffset)
{
    const QString by =
        reading.provisional ? Texts::tr("by yourself, %1") : Texts::tr("measured on %1");
    health.labels << Texts::tr("%1, %2", "what was measured, and when")
                         .arg(kindText(reading.kind), by.arg(dayText(reading.at, utcOffset)));
    health.values << text(reading.value) + QStringLiteral(" ") + text(reading.unit);
}

QString placeText(const std::string &department, const std::string &doctor)
{
    if (doctor.empty())
        return text(department);
    return text(department) + QStringLiteral(" · ") + text(doctor);
}

} // namespace

QString timeText(ChoicePage::What what, WallTime time, std::chrono::minutes utcOffset)
{
    const QDateTime local = localTime(time, utcOffset);
    if (what == ChoicePage::What::ClinicDay)
        return Texts::tr("%1 %2", "a weekday and a day")
            .arg(weekdayText(local.date().dayOfWeek()), dayText(time, utcOffset));
    if (what == ChoicePage::What::ClinicTime)
        return local.toString(QStringLiteral("H:mm"));
    return momentWithDay(time, utcOffset);
}

namespace {

/// A part of everything that was measured, or is to be taken.
HealthValue list(const HealthPage &page, std::chrono::minutes utcOffset)
{
    HealthValue health;
    const bool isReadings = page.part == HealthPage::Part::Readings;
    const std::size_t count = isReadings ? page.readings.size() : page.medicines.size();
    const std::size_t end = std::min(count, page.from + HealthPage::Shown);
    health.isList = true;
    health.more = count > HealthPage::Shown;
    health.question = isReadings ? Texts::tr("What was measured") : Texts::tr("What to take");
    for (std::size_t at = page.from; at < end; ++at) {
        if (isReadings) {
            addReading(health, page.readings[at], utcOffset);
            continue;
        }
        const Clinic::Medicine &medicine = page.medicines[at];
        health.labels << text(medicine.name);
        health.values << (medicine.how.empty() ? Texts::tr("Ask your doctor how to take it.")
                                               : text(medicine.how));
    }
    return health;
}

} // namespace

HealthValue value(const HealthPage &page, std::chrono::minutes utcOffset)
{
    if (page.part != HealthPage::Part::Overview && !page.hidden)
        return list(page, utcOffset);
    HealthValue health;
    health.question = Texts::tr("Your health");
    health.care = Texts::tr("Care at home");
    if (page.hidden) {
        health.hidden = Texts::tr("While somebody helps you, nothing about your health is shown.");
        return health;
    }
    health.cover = page.cover == "310"   ? Texts::tr("Medical insurance: for employees")
                   : page.cover == "390" ? Texts::tr("Medical insurance: for residents")
                                         : QString();
    if (page.appointments.empty()) {
        health.none = Texts::tr("You have no appointment.");
    } else {
        const Clinic::Appointment &next = page.appointments.front();
        health.when = momentText(next.start, utcOffset);
        health.where = placeText(next.department, next.doctor);
        if (next.atHome)
            health.where = Texts::tr("At your home: %1").arg(health.where);
        health.canCancel = true;
        if (page.appointments.size() > 1)
            health.none =
                Texts::tr("And %1 more.").arg(static_cast<int>(page.appointments.size()) - 1);
    }
    if (!page.readings.empty())
        addReading(health, page.readings.front(), utcOffset);
    if (page.readings.size() > 1)
        health.readings = Texts::tr("All that was measured");
    if (!page.medicines.empty())
        health.medicines =
            Texts::tr("What to take (%1)").arg(static_cast<int>(page.medicines.size()));
    if (page.isPartial)
        health.notice = Texts::tr("This is not all: a part could not be fetched.");
    else if (page.readings.empty() && page.medicines.empty())
        health.notice = Texts::tr("The clinic has written nothing down about you yet.");
    return health;
}

AppointmentValue value(const AppointmentPage &page, std::chrono::minutes utcOffset)
{
    AppointmentValue appointment;
    appointment.when = momentWithDay(page.start, utcOffset);
    appointment.where = placeText(page.department, page.doctor);
    appointment.comes = page.atHome;
    appointment.home = text(page.home);
    appointment.number = text(page.number);
    appointment.no = Texts::tr("Something else");
    appointment.yes = Texts::tr("Done");
    appointment.slip = page.printed ? Texts::tr("The number is on the slip: please take it.")
                                    : Texts::tr("Please write the number down, or take a photo.");
    switch (page.state) {
    case State::Wanted:
        appointment.asks = true;
        appointment.question = Texts::tr("Shall this be booked?");
        appointment.no = Texts::tr("Another time");
        appointment.yes = Texts::tr("Yes, book it");
        break;
    case State::Booked:
        appointment.question = Texts::tr("Your appointment is booked");
        appointment.hint =
            page.atHome
                ? Texts::tr("Somebody comes to you. Please be at home, and have your identity card "
                            "ready.")
                : Texts::tr("Please come ten minutes earlier, with your identity card.");
        break;
    case State::Unknown:
        appointment.late = true;
        appointment.question = Texts::tr("Perhaps it is booked");
        appointment.hint =
            page.atHome
                ? Texts::tr("The clinic does not answer. This station goes on asking. Look here "
                            "again before that day.")
                : Texts::tr("The clinic does not answer. This station goes on asking. Look "
                            "here again before you go there.");
        break;
    case State::ToCancel:
        appointment.asks = true;
        appointment.question = Texts::tr("Cancel this appointment?");
        appointment.hint = Texts::tr("Somebody else can have the time then.");
        appointment.no = Texts::tr("No, keep it");
        appointment.yes = Texts::tr("Yes, cancel it");
        break;
    case State::Cancelled:
        appointment.question = Texts::tr("The appointment is cancelled");
        appointment.hint =
            page.atHome ? Texts::tr("Nobody comes. You can ask for another time at any time.")
                        : Texts::tr("You need not come. You can book another one at any time.");
        break;
    }
    return appointment;
}

} // namespace huimin::view
