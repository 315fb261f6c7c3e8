// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/clinic/clinic.h"

namespace huimin {

Outcome outcomeOf(const Clinic::Booking &booking)
{
    const auto *appointment = std::get_if<Clinic::Appointment>(&booking);
    return std::holds_alternative<Clinic::NoAnswer>(booking) ? Outcome::Unknown
           : appointment != nullptr && appointment->state == Clinic::Appointment::State::Booked
               ? Outcome::Done
               : Outcome::NotDone;
}

} // namespace huimin
