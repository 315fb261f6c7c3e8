// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/clinic.h"

#include "kiosk/base/log.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::session {

using namespace std::chrono_literals;
using Kind = Input::Kind;
using What = ProblemPage::What;
using Working = WorkingPage::What;
using State = AppointmentPage::State;
namespace incident = transaction::incident;

namespace {

constexpr std::chrono::days DaysAhead(14);
constexpr std::size_t NearestMost = 3;
constexpr int ChoicesMost = 11;

enum ClinicStep { StepIdentity, StepHealth, StepWhen, StepCheck, StepDone };

template <typename Thing>
const std::string *silenceIn(const Clinic::All<Thing> &all)
{
    const auto *silence = std::get_if<Clinic::NoAnswer>(&all);
    return silence == nullptr ? nullptr : &silence->detail;
}

/// What was there, or nothing and a mark that it is not all.
template <typename Thing>
std::vector<Thing> thingsOr(Clinic::All<Thing> all, bool &isPartial)
{
    if (auto *things = std::get_if<std::vector<Thing>>(&all))
        return std::move(*things);
    log::warning("clinic", "a part is missing: {}", *silenceIn(all));
    isPartial = true;
    return {};
}

std::vector<Clinic::Reading> newestOfEach(const std::vector<Clinic::Reading> &all)
{
    std::vector<Clinic::Reading> newest;
    for (const Clinic::Reading &each : all)
        if (std::ranges::find(newest, each.kind, &Clinic::Reading::kind) == newest.end())
            newest.push_back(each);
    std::ranges::stable_sort(newest, {}, &Clinic::Reading::kind);
    return newest;
}

Named roomNamed(const Clinic::Department &room)
{
    const std::string name = room.doctor.empty() ? room.name : room.name + " · " + room.doctor;
    return {{name, name}, room.atHome ? "house" : "stethoscope"};
}

/// From there on as many as are seen at once; of more than that, the way on is one of them.
ChoicePage partOf(const ChoicePage &all, int from)
{
    ChoicePage part = all;
    const auto cut = [from](auto &things) {
        const auto end = std::min<std::ptrdiff_t>(std::ssize(things), from + ChoicesMost);
        if (std::ssize(things) > ChoicesMost)
            things = {things.begin() + from, things.begin() + end};
    };
    cut(part.options);
    cut(part.times);
    part.more = part != all;
    return part;
}

AppointmentPage pageOf(const Clinic::Appointment &appointment, State state, std::string home)
{
    AppointmentPage page{.state = state,
                         .department = appointment.department,
                         .doctor = appointment.doctor,
                         .start = appointment.start,
                         .atHome = appointment.atHome};
    if (page.atHome)
        page.home = std::move(home);
    return page;
}

} // namespace

Task<ClinicErrand::After> ClinicErrand::run()
{
    const IdentityCard *card = co_await talk_.identify(Errand::Clinic, StepIdentity);
    if (card == nullptr)
        co_return talk_.isGone() ? After::Leave : After::Home;
    const auto patient = co_await findPatient(*card);
    if (!patient)
        co_return talk_.isGone() ? After::Leave : After::Home;
    for (;;) {
        const auto page = co_await summary(patient->id);
        if (!page)
            co_return talk_.isGone() ? After::Leave : After::Home;
        const auto input = co_await talk_.ask(at(Errand::Clinic, StepHealth, *page).withBack(),
                                              Kind::Confirm | Kind::Choose | Kind::Cancel);
        if (!input || (input->kind == Kind::Choose && input->index == 0))
            co_return After::Leave;
        if (input->kind == Kind::Cancel)
            co_return After::Home;
        const Way way = co_await act(*patient, *page, *input);
        if (way == Way::Left)
            co_return After::Leave;
    }
}

Task<ClinicErrand::Way> ClinicErrand::act(Clinic::Patient patient, HealthPage page, Input input)
{
    if (input.kind == Kind::Confirm)
        co_return co_await book(std::move(patient), false);
    if (input.index == ChooseHomeCare)
        co_return co_await careAtHome(std::move(patient));
    if (input.index == ChooseReadings)
        co_return co_await showAll(std::move(page), HealthPage::Part::Readings);
    if (input.index == ChooseMedicines)
        co_return co_await showAll(std::move(page), HealthPage::Part::Medicines);
    if (input.index != ChooseCancelling || page.appointments.empty())
        co_return Way::Back;
    co_return co_await cancel(std::move(page.appointments), std::move(patient.home));
}

Task<ClinicErrand::Way> ClinicErrand::showAll(HealthPage page, HealthPage::Part part)
{
    page.part = part;
    const std::size_t count =
        part == HealthPage::Part::Readings ? page.readings.size() : page.medicines.size();
    for (;;) {
        const auto input = co_await talk_.ask(at(Errand::Clinic, StepHealth, page).withBack(),
                                              Kind::Confirm | Kind::Choose | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        // Whoever came to help sees none of it, and there is nothing to go on with.
        if (input->kind != Kind::Confirm || talk_.helper())
            co_return Way::Back;
        page.from = page.from + HealthPage::Shown < count ? page.from + HealthPage::Shown : 0;
    }
}

/// Nothing: why not was told.
Task<std::optional<Clinic::Patient>> ClinicErrand::findPatient(const IdentityCard &card)
{
    working(Working::AskingClinic, StepHealth);
    Clinic::Person person{card.number, card.name};
    const auto found = co_await world_.clinic.find(std::move(person));
    if (const auto *patient = std::get_if<Clinic::Patient>(&found))
        co_return *patient;
    if (const auto *silence = std::get_if<Clinic::NoAnswer>(&found))
        log::warning("clinic", "the clinic does not answer: {}", silence->detail);
    const What what = std::holds_alternative<Clinic::NotKnown>(found)    ? What::NotAPatient
                      : std::holds_alternative<Clinic::OtherName>(found) ? What::ClinicOtherData
                                                                         : What::ClinicSilent;
    (void)co_await problem(what);
    co_return std::nullopt;
}

Task<std::optional<HealthPage>> ClinicErrand::summary(std::string patient)
{
    working(Working::AskingClinic, StepHealth);
    HealthPage page;
    auto appointments = co_await world_.clinic.appointments(patient, world_.clock.wall());
    if (const std::string *silence = silenceIn(appointments)) {
        log::warning("clinic", "the clinic does not answer: {}", *silence);
        (void)co_await problem(What::ClinicSilent);
        co_return std::nullopt;
    }
    page.appointments = thingsOr(std::move(appointments), page.isPartial);
    auto readings = co_await world_.clinic.readings(patient);
    page.readings = newestOfEach(thingsOr(std::move(readings), page.isPartial));
    auto medicines = co_await world_.clinic.medicines(patient);
    page.medicines = thingsOr(std::move(medicines), page.isPartial);
    auto covers = co_await world_.clinic.covers(patient);
    const auto cover = thingsOr(std::move(covers), page.isPartial);
    page.cover = cover.empty() ? std::string() : cover.front().kind;
    co_return page;
}

Task<ClinicErrand::Way> ClinicErrand::careAtHome(Clinic::Patient patient)
{
    working(Working::AskingClinic, StepWhen);
    const auto may = co_await world_.clinic.homeCare(patient.id);
    if (const auto *silence = std::get_if<Clinic::NoAnswer>(&may)) {
        log::warning("clinic", "whether care at home is possible: {}", silence->detail);
        co_return co_await problem(What::ClinicSilent);
    }
    if (const auto *without = std::get_if<Clinic::NotEntitled>(&may)) {
        std::string words = without->words;
        co_return co_await problem(What::CareNotEntitled, std::move(words));
    }
    if (patient.home.empty())
        co_return co_await problem(What::CareNoAddress);
    co_return co_await book(std::move(patient), true);
}

/// Back: to what the clinic knows, which may be more now.
Task<ClinicErrand::Way> ClinicErrand::book(Clinic::Patient patient, bool atHome)
{
    for (;;) {
        const auto room = co_await chooseRoom(atHome);
        if (!room)
            co_return talk_.isGone() ? Way::Left : Way::Back;
        auto free = co_await freeSlots(room->schedule);
        if (!free)
            co_return talk_.isGone() ? Way::Left : Way::Back;
        if (free->empty()) {
            const Way told = co_await problem(What::NothingFree);
            if (told == Way::Left)
                co_return told;
            continue;
        }
        const auto slot = co_await chooseSlot(*std::move(free));
        if (talk_.isGone())
            co_return Way::Left;
        if (!slot)
            continue;
        Clinic::Wish wish{{}, patient.id, *room, *slot};
        std::string home = atHome ? patient.home : std::string();
        const Way way = co_await wishFor(std::move(wish), std::move(home));
        if (way != Way::Back)
            co_return way;
    }
}

Task<std::optional<Clinic::Department>> ClinicErrand::chooseRoom(bool atHome)
{
    working(Working::AskingClinic, StepWhen);
    auto all = co_await world_.clinic.departments();
    auto *rooms = std::get_if<std::vector<Clinic::Department>>(&all);
    if (rooms != nullptr)
        std::erase_if(*rooms, [atHome](const auto &each) { return each.atHome != atHome; });
    if (rooms == nullptr || rooms->empty()) {
        const What none = atHome ? What::CareNotOffered : What::NothingFree;
        (void)co_await problem(rooms == nullptr ? What::ClinicSilent : none);
        co_return std::nullopt;
    }
    ChoicePage page{.what = atHome ? ChoicePage::What::CareKind : ChoicePage::What::ClinicRoom,
                    .question = {},
                    .options = {}};
    for (const Clinic::Department &each : *rooms)
        page.options.push_back(roomNamed(each));
    const auto index = co_await choose(std::move(page), StepWhen);
    if (!index)
        co_return std::nullopt;
    co_return std::move((*rooms)[static_cast<std::size_t>(*index)]);
}

Task<std::optional<int>> ClinicErrand::choose(ChoicePage page, int step)
{
    const int count = static_cast<int>(std::max(page.options.size(), page.times.size()));
    for (int from = 0;;) {
        const ChoicePage shown = partOf(page, from);
        const int there = std::min(count - from, ChoicesMost);
        const auto input = co_await talk_.ask(at(Errand::Clinic, step, shown).withBack(),
                                              Kind::Choose | Kind::Cancel);
        if (!input || input->kind == Kind::Cancel)
            co_return std::nullopt;
        if (input->index >= 0 && input->index < there)
            co_return from + input->index;
        if (shown.more && input->index == there)
            from = from + there < count ? from + there : 0;
    }
}

/// Nothing: the clinic does not answer, and that was told.
Task<std::optional<ClinicErrand::Slots>> ClinicErrand::freeSlots(std::string schedule)
{
    working(Working::AskingClinic, StepWhen);
    const WallTime now = world_.clock.wall();
    auto all = co_await world_.clinic.freeSlots(std::move(schedule), now, now + DaysAhead);
    if (auto *slots = std::get_if<Slots>(&all))
        co_return std::move(*slots);
    log::warning("clinic", "no free times: {}", *silenceIn(all));
    (void)co_await problem(What::ClinicSilent);
    co_return std::nullopt;
}

Task<std::optional<Clinic::Slot>> ClinicErrand::chooseSlot(Slots free)
{
    ChoicePage days{.what = ChoicePage::What::ClinicDay, .question = {}, .options = {}};
    for (const Clinic::Slot &each : free)
        if (days.times.empty() || days.times.back() != dayOf(each.start))
            days.times.push_back(dayOf(each.start));
    for (;;) {
        const auto day = co_await choose(days, StepWhen);
        if (!day)
            co_return std::nullopt;
        const WallTime chosen = days.times[static_cast<std::size_t>(*day)];
        Slots there;
        ChoicePage times{.what = ChoicePage::What::ClinicTime, .question = {}, .options = {}};
        for (const Clinic::Slot &each : free)
            if (dayOf(each.start) == chosen) {
                there.push_back(each);
                times.times.push_back(each.start);
            }
        const auto time = co_await choose(std::move(times), StepWhen);
        if (time)
            co_return there[static_cast<std::size_t>(*time)];
        if (talk_.isGone())
            co_return std::nullopt;
    }
}

Task<ClinicErrand::Way> ClinicErrand::wishFor(Clinic::Wish wish, std::string home)
{
    for (;;) {
        AppointmentPage page{.department = wish.department.name,
                             .doctor = wish.department.doctor,
                             .start = wish.slot.start,
                             .atHome = wish.department.atHome,
                             .home = home};
        const auto input = co_await talk_.ask(at(Errand::Clinic, StepCheck, page).withBack(),
                                              Kind::Confirm | Kind::Cancel);
        if (!input || input->kind == Kind::Cancel)
            co_return input ? Way::Back : Way::Left;
        const auto key = world_.bookings.send(wish);
        if (!key) {
            log::alarm("clinic", "a wish is not kept: {}", describe(key.error()));
            co_return co_await problem(What::BookingNotKept);
        }
        Page meanwhile = at(Errand::Clinic, StepDone, WorkingPage{Working::TellingClinic, {}});
        co_await awaitAnswer(world_.bookings, *key, world_.clock, talk_, std::move(meanwhile));
        const Clinic::Booking *answer = world_.bookings.answer(*key);
        if (answer != nullptr && std::holds_alternative<Clinic::SlotGone>(*answer)) {
            const auto other = co_await chooseNearest(wish);
            if (!other)
                co_return talk_.isGone() ? Way::Left : Way::Back;
            wish.slot = *other;
            continue;
        }
        if (const auto *refused =
                answer == nullptr ? nullptr : std::get_if<Clinic::Refused>(answer)) {
            std::string words = refused->words;
            co_return co_await problem(What::BookingRefused, std::move(words));
        }
        co_return co_await result(std::move(page), *key);
    }
}

/// What is free around the time that somebody else has now.
Task<std::optional<Clinic::Slot>> ClinicErrand::chooseNearest(Clinic::Wish wish)
{
    auto free = co_await freeSlots(wish.department.schedule);
    if (!free)
        co_return std::nullopt;
    std::erase_if(*free, [&](const Clinic::Slot &each) { return each.id == wish.slot.id; });
    if (free->empty()) {
        (void)co_await problem(What::NothingFree);
        co_return std::nullopt;
    }
    const auto away = [&wish](const Clinic::Slot &each) {
        return std::chrono::abs(each.start - wish.slot.start);
    };
    std::ranges::stable_sort(*free, {}, away);
    free->resize(std::min(free->size(), NearestMost));
    std::ranges::stable_sort(*free, {}, &Clinic::Slot::start);
    ChoicePage page{.what = ChoicePage::What::ClinicNearest, .question = {}, .options = {}};
    for (const Clinic::Slot &each : *free)
        page.times.push_back(each.start);
    const auto index = co_await choose(std::move(page), StepWhen);
    if (!index)
        co_return std::nullopt;
    co_return std::move((*free)[static_cast<std::size_t>(*index)]);
}

AppointmentPage ClinicErrand::answered(AppointmentPage page, const std::string &key) const
{
    const Clinic::Booking *answer = world_.bookings.answer(key);
    page.state = answer == nullptr ? State::Unknown : State::Booked;
    return page;
}

Task<ClinicErrand::Way> ClinicErrand::result(AppointmentPage page, std::string key)
{
    page.number = Bookings::numberOf(key);
    for (bool isTold = false;;) {
        const Clinic::Booking *answer = world_.bookings.answer(key);
        if (answer != nullptr && outcomeOf(*answer) != Outcome::Done)
            co_return co_await problem(What::NotBooked);
        const AppointmentPage now = answered(page, key);
        if (!isTold || now.state != page.state) {
            page = now;
            isTold = true;
            working(Working::Printing, StepDone);
            const ReceiptWriter::AppointmentFacts facts{world_.clock.wall(), page,
                                                        talk_.helpGiven()};
            ReceiptDocument slip = world_.writer.write(facts);
            const auto printed = co_await talk_.printSlip(std::move(slip));
            page.printed = printed == Outcome::Done;
            if (printed)
                (void)world_.runner.note(
                    incident::BookingSlip,
                    fmt::format(R"({{"key":"{}","outcome":"{}"}})", key, huimin::name(*printed)));
        }
        Page shown = at(Errand::Clinic, StepDone, page);
        // While nobody knows, the page itself goes on as soon as somebody does.
        const auto input = co_await talk_.ask(
            std::move(shown), Kind::Confirm | Kind::Choose | Kind::Cancel | Kind::CheckMoved);
        if (!input)
            co_return Way::Left;
        if (input->kind != Kind::CheckMoved)
            co_return input->kind == Kind::Choose ? Way::On : Way::Left;
    }
}

Task<ClinicErrand::Way> ClinicErrand::cancel(std::vector<Clinic::Appointment> appointments,
                                             std::string home)
{
    std::size_t which = 0;
    if (appointments.size() > 1) {
        ChoicePage page{.what = ChoicePage::What::ClinicWhich, .question = {}, .options = {}};
        for (const Clinic::Appointment &each : appointments)
            page.times.push_back(each.start);
        const auto index = co_await choose(std::move(page), StepWhen);
        if (!index)
            co_return talk_.isGone() ? Way::Left : Way::Back;
        which = static_cast<std::size_t>(*index);
    }
    Clinic::Appointment appointment = std::move(appointments[which]);
    const AppointmentPage page = pageOf(appointment, State::ToCancel, home);
    const auto input = co_await talk_.ask(at(Errand::Clinic, StepCheck, page).withBack(),
                                          Kind::Confirm | Kind::Cancel);
    if (!input || input->kind == Kind::Cancel)
        co_return input ? Way::Back : Way::Left;
    const auto end = co_await cancelIt(appointment);
    const auto *stands = std::get_if<Clinic::Appointment>(&end);
    if (stands == nullptr || stands->state != Clinic::Appointment::State::Cancelled) {
        const bool unknown = std::holds_alternative<Clinic::NoAnswer>(end);
        co_return co_await problem(unknown ? What::CancelUnknown : What::AppointmentChanged);
    }
    Page done = at(Errand::Clinic, StepDone, pageOf(*stands, State::Cancelled, home));
    const auto next =
        co_await talk_.ask(std::move(done), Kind::Confirm | Kind::Choose | Kind::Cancel);
    co_return next && next->kind == Kind::Choose ? Way::On : Way::Left;
}

/// Where the answer is lost, how it stands is asked before anything is said.
Task<Clinic::Cancelling> ClinicErrand::cancelIt(Clinic::Appointment appointment)
{
    working(Working::TellingClinic, StepDone);
    auto end = co_await world_.clinic.cancel(appointment);
    if (std::holds_alternative<Clinic::NoAnswer>(end)) {
        end = co_await world_.clinic.look(appointment);
        const auto *stands = std::get_if<Clinic::Appointment>(&end);
        // It stands, and the wish to cancel it may still be on its way.
        if (stands != nullptr && stands->state != Clinic::Appointment::State::Cancelled)
            end = Clinic::NoAnswer{"not cancelled yet"};
    }
    if (const auto *silence = std::get_if<Clinic::NoAnswer>(&end))
        log::warning("clinic", "an appointment may not be cancelled: {}", silence->detail);
    co_return end;
}

void ClinicErrand::working(Working what, int step)
{
    talk_.show(at(Errand::Clinic, step, WorkingPage{what, {}}));
}

Task<ClinicErrand::Way> ClinicErrand::problem(What what, std::string words)
{
    ProblemPage page{.what = what};
    page.words = std::move(words);
    (void)co_await talk_.tell(page, Errand::Clinic);
    co_return talk_.isGone() ? Way::Left : Way::On;
}

WallTime ClinicErrand::dayOf(WallTime time) const
{
    return WallTime(std::chrono::floor<std::chrono::days>(time + world_.utcOffset)) -
           world_.utcOffset;
}

} // namespace huimin::session
