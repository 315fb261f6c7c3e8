// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/lcdm/lcdm_dispenser.h"

#include "kiosk/base/log.h"

#include <algorithm>
#include <numeric>

namespace huimin::lcdm {

using namespace std::chrono_literals;

namespace {

constexpr auto OpenLimit = 2s;
constexpr auto ReconnectPause = 2s;
constexpr auto StatusPace = 2s;
constexpr auto StatusLimit = 3s;
constexpr auto PurgeLimit = 20s;
constexpr auto DispenseLimit = 60s; // and a second a note
constexpr auto SecondLook = 2s;
constexpr int SerialsInUse = 63;
constexpr int SilencesMax = 3;

/// 1 to 63 in turn: 0 is what a unit says that has lost its memory.
int serialOf(CashDispenser::OperationId operation)
{
    return static_cast<int>(1 + (operation - 1) % SerialsInUse);
}

CashTray::Job jobOf(CashDispenser::OperationId operation)
{
    return static_cast<CashTray::Job>(operation & 0xFFFF);
}

Message plain(Command command)
{
    return {static_cast<std::uint8_t>(command), {}};
}

} // namespace

Dispenser::Dispenser(Port &port, Clock &clock, FaultSink &faults, CashTray &tray,
                     std::vector<Unit> units)
    : clock_(clock), faults_(faults), tray_(tray), units_(std::move(units)), link_(port, clock)
{
    tray_.onEvent([this](CashTray::Event) { tell(Event::ItemsTaken); });
    tasks_.run(run());
}

Task<void> Dispenser::run()
{
    for (;;) {
        const auto opened = co_await link_.open(OpenLimit);
        if (opened)
            co_await watch();
        ready_ = false;
        link_.close();
        faults_.raise({Fault::DispenserDown, {}}, "the dispenser does not answer");
        co_await pause(clock_, ReconnectPause);
    }
}

Task<void> Dispenser::watch()
{
    int silences = 0;
    while (silences < SilencesMax) {
        const auto data = co_await link_.ask(plain(Command::Status), StatusLimit);
        if (!data && data.error().code == ErrorCode::PortClosed)
            co_return;
        const auto status = data ? parseStatusReply(*data) : fail(data.error());
        if (status) {
            silences = 0;
            ready_ = true;
            faults_.clear({Fault::DispenserDown, {}});
            observe(*status);
        } else if (status.error().code != ErrorCode::Refused) {
            ++silences; // a NAK is an answer: the unit is busy
        }
        co_await pause(clock_, StatusPace);
    }
}

void Dispenser::observe(const DeviceStatus &status)
{
    status_ = status;
    for (const Unit &unit : units_) {
        const auto index = static_cast<std::size_t>(unit.number - 1);
        const std::string label = std::to_string(unit.number);
        const UnitStatus &each = status.units[index];
        const auto set = [&](Fault fault, bool stands, const char *detail) {
            if (stands)
                faults_.raise({fault, label}, detail);
            else
                faults_.clear({fault, label});
        };
        set(Fault::CassetteMissing, !each.present, "the cassette is out");
        set(Fault::CassetteLow, each.present && each.nearEnd, "about 30 notes are left");
        if (!each.present)
            std::erase(emptied_, unit.number); // whoever takes it out fills it
        set(Fault::CassetteEmpty, std::ranges::count(emptied_, unit.number) > 0,
            "it gave less than was asked");
    }
    if (errorKind(status.error) == ErrorKind::NotesLost)
        faults_.raise({Fault::DispenserJammed, {}}, lcdm::describe(status.error));
    else
        faults_.clear({Fault::DispenserJammed, {}});
}

bool Dispenser::unitAvailable(int unit) const
{
    if (!ready_ || unit < 1 || unit > Cassettes)
        return false;
    return status_.units[static_cast<std::size_t>(unit - 1)].present &&
           std::ranges::count(emptied_, unit) == 0;
}

Task<CashDispenser::Dispensed> Dispenser::dispense(OperationId operation,
                                                   std::vector<Counted> wanted)
{
    const auto tray = co_await tray_.status();
    if (!tray || tray->shutter != CashTray::Shutter::Closed)
        co_return Dispensed{Outcome::NotDone, {}, Problem::Other, 0, "the tray is not closed"};

    std::array<int, Cassettes> counts{};
    for (const Counted &each : wanted)
        counts.at(static_cast<std::size_t>(each.unit - 1)) = each.dispensed;
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    const auto reply = co_await link_.ask(dispenseCommand(counts, serialOf(operation)),
                                          DispenseLimit + total * 1s);
    if (!reply && reply.error().code == ErrorCode::Refused)
        co_return Dispensed{Outcome::NotDone, {}, Problem::Other, 0, reply.error().detail};

    const auto result = reply ? parseDispenseReply(*reply) : fail(reply.error());
    if (result)
        co_return understand(*result, wanted);

    // The reply is lost or makes no sense. The unit remembers its last job.
    log::warning("lcdm", "dispense {}: {}", operation, huimin::describe(result.error()));
    co_await pause(clock_, SecondLook);
    const auto last = co_await lastStatus(operation, wanted);
    if (last)
        co_return *last;
    co_return Dispensed{Outcome::Unknown, {}, Problem::Other, 0, huimin::describe(last.error())};
}

Task<Result<CashDispenser::Dispensed>> Dispenser::lastDispense(OperationId operation)
{
    return lastStatus(operation, {});
}

/// What the unit remembers, if it is our job that it remembers. Without `wanted`
/// every note that left is a note, however many were asked for.
Task<Result<CashDispenser::Dispensed>> Dispenser::lastStatus(OperationId operation,
                                                             std::vector<Counted> wanted)
{
    const auto number = co_await link_.ask(plain(Command::SerialNumber), StatusLimit);
    if (!number)
        co_return fail(number.error());
    const int remembered = number->size() == 1 ? number->front() - 0x20 : 0;
    if (operation > 1 && remembered == serialOf(operation - 1))
        co_return Dispensed{Outcome::NotDone, {}, Problem::Other, 0, "the command never arrived"};
    if (remembered != serialOf(operation))
        co_return fail(ErrorCode::NotFound, "the dispenser remembers another job");
    const auto data = co_await link_.ask(plain(Command::LastStatus), StatusLimit);
    if (!data)
        co_return fail(data.error());
    const auto last = parseLastStatusReply(*data);
    if (!last)
        co_return fail(last.error());
    if (last->first != Command::Dispense)
        co_return fail(ErrorCode::NotFound, "the dispenser remembers another command");
    co_return understand(last->second, wanted);
}

CashDispenser::Dispensed Dispenser::understand(const DispenseResult &result,
                                               const std::vector<Counted> &wanted)
{
    Dispensed dispensed{Outcome::Done, {}, Problem::None, 0, lcdm::describe(result.error)};
    for (const Unit &unit : units_) {
        const UnitResult &each = result.units[static_cast<std::size_t>(unit.number - 1)];
        if (each.exit != 0 || each.reject != 0)
            dispensed.units.push_back({unit.number, each.exit, each.reject});
    }
    for (const Counted &want : wanted) {
        const UnitResult &each = result.units[static_cast<std::size_t>(want.unit - 1)];
        if (each.exit < want.dispensed && dispensed.failedUnit == 0)
            dispensed.failedUnit = want.unit;
    }
    switch (errorKind(result.error)) {
    case ErrorKind::None:
        break;
    case ErrorKind::Pick:
        dispensed.problem = Problem::CashUnitError;
        if (dispensed.failedUnit != 0)
            emptied_.push_back(dispensed.failedUnit);
        break;
    case ErrorKind::Refused:
        dispensed.problem = Problem::Other;
        dispensed.outcome = Outcome::NotDone;
        break;
    case ErrorKind::NotesLost:
        dispensed.problem = Problem::Jam;
        dispensed.outcome = Outcome::Unknown;
        faults_.raise({Fault::DispenserJammed, {}}, dispensed.detail);
        break;
    }
    return dispensed;
}

Task<Outcome> Dispenser::present(OperationId operation)
{
    return tray_.present(jobOf(operation));
}

Task<Outcome> Dispenser::retract(OperationId operation)
{
    return tray_.retract(jobOf(operation));
}

Task<Outcome> Dispenser::reject(OperationId operation)
{
    return tray_.reject(jobOf(operation));
}

Task<Result<CashDispenser::PresentStatus>> Dispenser::presentStatus(OperationId operation)
{
    const auto status = co_await tray_.status();
    if (!status)
        co_return fail(status.error());
    PresentStatus known;
    known.tray = status->empty ? Tray::Empty : Tray::NotEmpty;
    if (status->lastPresented == jobOf(operation))
        known.presented = PresentState::Presented;
    else if (status->shutter == CashTray::Shutter::Closed)
        known.presented = PresentState::NotPresented;
    co_return known;
}

Task<Outcome> Dispenser::resetPath()
{
    const auto purged = co_await link_.ask(plain(Command::Purge), PurgeLimit);
    if (!purged)
        co_return purged.error().code == ErrorCode::Refused ? Outcome::NotDone : Outcome::Unknown;
    const bool good = !purged->empty() && (*purged)[0] == 0x20;
    co_return good ? Outcome::Done : Outcome::Unknown;
}

} // namespace huimin::lcdm
