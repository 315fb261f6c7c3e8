// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/bookings.h"
#include "kiosk/session/conversation.h"
#include "kiosk/session/screen.h"

namespace huimin::session {

/// Doctor and health: what the clinic knows of somebody, and appointments made and cancelled, there
/// and at home.
class ClinicErrand
{
public:
    struct World {
        Clock &clock;
        transaction::Runner &runner;
        const ReceiptWriter &writer;
        Clinic &clinic;
        Bookings &bookings;
        std::chrono::minutes utcOffset;
    };
    using After = Conversation::After;
    using Way = Conversation::Way;

    ClinicErrand(World world, Conversation &talk) : world_(std::move(world)), talk_(talk) {}

    Task<After> run();

private:
    using Slots = std::vector<Clinic::Slot>;

    Task<std::optional<Clinic::Patient>> findPatient(const IdentityCard &card);
    Task<std::optional<HealthPage>> summary(std::string patient);
    Task<Way> act(Clinic::Patient patient, HealthPage page, Input input);
    /// All that was measured, or is to be taken, a few at a time.
    Task<Way> showAll(HealthPage page, HealthPage::Part part);

    /// Whether somebody may come is asked first.
    Task<Way> careAtHome(Clinic::Patient patient);
    Task<Way> book(Clinic::Patient patient, bool atHome);
    Task<std::optional<Clinic::Department>> chooseRoom(bool atHome);
    /// Day, then time; a step back from the time is a step to the day.
    Task<std::optional<Clinic::Slot>> chooseSlot(Slots free);
    Task<std::optional<int>> choose(ChoicePage page, int step);
    Task<std::optional<Slots>> freeSlots(std::string schedule);
    /// Review, send, and whatever comes of it.
    Task<Way> wishFor(Clinic::Wish wish, std::string home);
    Task<std::optional<Clinic::Slot>> chooseNearest(Clinic::Wish wish);
    Task<Way> result(AppointmentPage page, std::string key);
    AppointmentPage answered(AppointmentPage page, const std::string &key) const;

    Task<Way> cancel(std::vector<Clinic::Appointment> appointments, std::string home);
    Task<Clinic::Cancelling> cancelIt(Clinic::Appointment appointment);

    void working(WorkingPage::What what, int step);
    Task<Way> problem(ProblemPage::What what, std::string words = {});
    /// The first moment of the day, on the town's clocks.
    WallTime dayOf(WallTime time) const;

    World world_;
    Conversation &talk_; // borrowed; the visit
};

} // namespace huimin::session
