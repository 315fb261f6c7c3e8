// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "services/clinic/clinic.h"

#include <string>
#include <vector>

namespace huimin::session {

/// What the clinic knows of somebody. Overview: Confirm: an appointment; ChooseHomeCare: somebody
/// is to come; ChooseCancelling: one is not wanted any more; ChooseReadings, ChooseMedicines: all
/// of them; Choose 0: done. The lists: Confirm: the next ones; Cancel: back.
struct HealthPage {
    enum class Part { Overview, Readings, Medicines };
    static constexpr std::size_t Shown = 4; ///< of a list at once
    Part part = Part::Overview;
    std::size_t from = 0;                          ///< the first of a list
    std::vector<Clinic::Appointment> appointments; ///< the next one first
    std::vector<Clinic::Reading> readings;         ///< the newest of each kind
    std::vector<Clinic::Medicine> medicines;
    std::string cover;      ///< "310", "390"; empty: not said
    bool isPartial = false; ///< something could not be asked for
    bool hidden = false;    ///< somebody helps: nothing of it is shown

    friend bool operator==(const HealthPage &, const HealthPage &) = default;
};
inline constexpr int ChooseCancelling = 1;
inline constexpr int ChooseReadings = 2;
inline constexpr int ChooseMedicines = 3;
inline constexpr int ChooseHomeCare = 4;

/// An appointment that is wanted, or stands, or goes. Wanted and ToCancel: Confirm: yes; Cancel:
/// rather not. The others: Confirm: done; Choose: something else.
struct AppointmentPage {
    enum class State { Wanted, Booked, Unknown, ToCancel, Cancelled };
    State state = State::Wanted;
    std::string department;
    std::string doctor;
    WallTime start;
    bool atHome = false; ///< somebody comes
    std::string home;    ///< to there, with its numbers hidden
    std::string number;  ///< under which people find the wish
    bool printed = false;

    friend bool operator==(const AppointmentPage &, const AppointmentPage &) = default;
};

} // namespace huimin::session
