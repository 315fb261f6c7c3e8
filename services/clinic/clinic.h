// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/outcome.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/task.h"

#include <string>
#include <variant>
#include <vector>

namespace huimin {

/// What a clinic tells a resident about their own health, and the appointments that it gives. One
/// attempt per call. Texts are the clinic's own, checked to be fit for people's eyes.
class Clinic
{
public:
    /// Who asks, as the identity card says. Personal: gone with the visit.
    struct Person {
        std::string number; ///< GB 11643
        std::string name;
    };
    /// The clinic's own name for this person: it means nothing elsewhere.
    struct Patient {
        std::string id;
        std::string home; ///< where they live, with every number hidden; empty: it does not know
        friend bool operator==(const Patient &, const Patient &) = default;
    };
    struct NotKnown {};
    /// The clinic has somebody else's name under this number: people have to look at that.
    struct OtherName {};
    struct NoAnswer {
        std::string detail;
    };
    using Found = std::variant<Patient, NotKnown, OtherName, NoAnswer>;
    template <typename Thing>
    using All = std::variant<std::vector<Thing>, NoAnswer>;

    /// Who can be seen: a room's diary.
    struct Department {
        std::string schedule;
        std::string name;
        std::string doctor;  ///< empty: whoever is there
        std::string actor;   ///< the reference of that doctor, as the clinic writes it
        bool atHome = false; ///< they come to people: care at home
        friend bool operator==(const Department &, const Department &) = default;
    };
    /// A time that is free.
    struct Slot {
        std::string id;
        std::string schedule;
        WallTime start;
        WallTime end;
        friend bool operator==(const Slot &, const Slot &) = default;
    };
    struct Appointment {
        enum class State { Booked, Cancelled, Other };
        std::string id;
        std::string version; ///< what a change refers to
        State state = State::Booked;
        std::string department;
        std::string doctor;
        WallTime start;
        WallTime end;
        bool atHome = false; ///< somebody comes; otherwise one goes there
        /// As the clinic wrote it: what this station does not know has to survive a change.
        std::string resource;
        friend bool operator==(const Appointment &, const Appointment &) = default;
    };
    struct Medicine {
        std::string name;
        std::string how;
        friend bool operator==(const Medicine &, const Medicine &) = default;
    };
    /// Something that was measured.
    struct Reading {
        enum class Kind { BloodPressure, Pulse, BloodSugar, Weight, Height, Temperature, Oxygen };
        Kind kind = Kind::BloodPressure;
        std::string value; ///< "132/84", "5.6"
        std::string unit;  ///< "mmHg"
        WallTime at;
        bool provisional = false; ///< measured by the person, or not looked at yet
        friend bool operator==(const Reading &, const Reading &) = default;
    };
    /// By what the clinic is paid: "310" and "390" are the two kinds of medical insurance.
    struct Cover {
        std::string kind;
        std::string until; ///< a day; empty: not said
        friend bool operator==(const Cover &, const Cover &) = default;
    };

    /// They may have care at home.
    struct Entitled {};
    struct NotEntitled {
        std::string words; ///< why not, in the clinic's words; may be empty
    };
    using HomeCare = std::variant<Entitled, NotEntitled, NoAnswer>;

    /// A time that somebody wants.
    struct Wish {
        std::string key; ///< a UUID made by the station, never used twice
        std::string patient;
        Department department;
        Slot slot;
    };
    /// Somebody else was quicker.
    struct SlotGone {};
    struct Refused {
        std::string words; ///< the clinic's; may be empty
    };
    /// Asked for a key that the clinic has never seen.
    struct NeverHeard {};
    using Booking = std::variant<Appointment, SlotGone, Refused, NeverHeard, NoAnswer>;
    /// It is not any more as it was shown: look again.
    struct Changed {};
    using Cancelling = std::variant<Appointment, Changed, Refused, NoAnswer>;

    virtual ~Clinic() = default;

    virtual Task<Found> find(Person person) = 0;
    /// From that moment on, the next one first.
    virtual Task<All<Appointment>> appointments(std::string patient, WallTime from) = 0;
    /// Newest first.
    virtual Task<All<Reading>> readings(std::string patient) = 0;
    virtual Task<All<Medicine>> medicines(std::string patient) = 0;
    virtual Task<All<Cover>> covers(std::string patient) = 0;
    virtual Task<All<Department>> departments() = 0;
    /// Whether somebody may come to this patient.
    virtual Task<HomeCare> homeCare(std::string patient) = 0;
    /// Between the two, the first one first.
    virtual Task<All<Slot>> freeSlots(std::string schedule, WallTime from, WallTime to) = 0;
    /// The same wish again is the same appointment.
    virtual Task<Booking> book(Wish wish) = 0;
    virtual Task<Booking> ask(std::string key, std::string patient) = 0;
    virtual Task<Cancelling> cancel(Appointment appointment) = 0;
    /// How one stands now.
    virtual Task<Cancelling> look(Appointment appointment) = 0;
};

/// Whether the clinic has it, has it not, or nobody knows.
Outcome outcomeOf(const Clinic::Booking &booking);

} // namespace huimin
