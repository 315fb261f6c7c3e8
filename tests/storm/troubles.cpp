// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/troubles.h"

#include <algorithm>
#include <array>
#include <span>

namespace huimin::storm {

using namespace std::chrono_literals;
using world::Place;

namespace {

constexpr auto StationLimit = 5min;

struct Trouble {
    const char *name;
    void (*happen)(World &);
    bool ambiguous = false; ///< afterwards nobody can be sure what the resident got or gave
    bool waits = false;     ///< for its moment, so that it does not matter when it is told
};

void pullOut(MemoryWire &wire)
{
    wire.cut();
    wire.mend();
}

} // namespace

/// One row a thing that happens to real machines.
struct TroubleTable {
    static void emptyCassette(World &world, int unit, std::size_t left)
    {
        world.emptied_.insert(unit);
        const auto notes = world.notes_.at({Place::Kind::Cassette, unit});
        for (std::size_t at = left; at < notes.size(); ++at)
            world.notes_.move(notes[at], {Place::Kind::RejectBin});
    }

    static void moveClock(World &world, std::chrono::hours by)
    {
        world.clock_.setWall(world.clock_.wall() + by);
    }

    static constexpr bool Sure = false, Ambiguous = true, Now = false, Waits = true;

    static std::span<const Trouble> ofDispenser()
    {
        using Stick = io_board::Simulator::Stick;
        static const std::array table{
            Trouble{"dispenser: loses a reply", [](World &w) { w.dispenser_.loseNextReply(); },
                    Sure, Waits},
            Trouble{"dispenser: jams at once", [](World &w) { w.dispenser_.jamAfter(0); }, Sure,
                    Waits},
            Trouble{"dispenser: jams after two", [](World &w) { w.dispenser_.jamAfter(2); }, Sure,
                    Waits},
            Trouble{"dispenser: double pick", [](World &w) { w.dispenser_.doublePickNext(); }, Sure,
                    Waits},
            Trouble{"dispenser: one too many", [](World &w) { w.dispenser_.giveMoreNext(1); }, Sure,
                    Waits},
            Trouble{"dispenser: one more than it saw",
                    [](World &w) {
                        w.dispenser_.miscountNext(1);
                        w.unseen_ += Money::yuan(100);
                    },
                    Sure, Waits},
            Trouble{"dispenser: silent", [](World &w) { w.dispenser_.setSilent(true); }, Ambiguous},
            Trouble{"dispenser: power cut", [](World &w) { w.dispenser_.cutPower(); }, Ambiguous},
            Trouble{"dispenser: plug pulled", [](World &w) { pullOut(w.dispenserWire_); }},
            Trouble{"dispenser: cassette out",
                    [](World &w) { w.dispenser_.removeCassette(1, true); }},
            Trouble{"cassette short", [](World &w) { emptyCassette(w, 1, 1); }, Sure, Waits},
            Trouble{"all cassettes short",
                    [](World &w) {
                        for (const settings::Cassette &each : w.station_.cassettes)
                            emptyCassette(w, each.unit.number, 1);
                    },
                    Sure, Waits},
            Trouble{"tray: shutter stuck closed",
                    [](World &w) { w.tray_.stickShutter(Stick::Closed); }, Ambiguous, Waits},
            Trouble{"tray: shutter stuck half open",
                    [](World &w) { w.tray_.stickShutter(Stick::HalfOpen); }, Ambiguous, Waits},
            Trouble{"tray: belt stuck", [](World &w) { w.tray_.stickBelt(true); }, Sure, Waits},
            Trouble{"tray: silent", [](World &w) { w.tray_.setSilent(true); }, Ambiguous},
            Trouble{"tray: power cut", [](World &w) { w.tray_.cutPower(); }, Ambiguous},
            Trouble{"tray: plug pulled", [](World &w) { pullOut(w.trayWire_); }, Ambiguous},
        };
        return table;
    }

    static std::span<const Trouble> ofAcceptor()
    {
        static const std::array table{
            Trouble{"acceptor: jams", [](World &w) { w.acceptor_.jamAtNextNote(); }, Ambiguous,
                    Waits},
            Trouble{"acceptor: jams stacking", [](World &w) { w.acceptor_.jamAtNextStack(); },
                    Ambiguous, Waits},
            Trouble{"acceptor: rejects", [](World &w) { w.acceptor_.rejectNext(0x60); }, Sure,
                    Waits},
            Trouble{"acceptor: no power when it should stack",
                    [](World &w) { w.acceptor_.losePowerAtNextStack(); }, Sure, Waits},
            Trouble{"acceptor: silent", [](World &w) { w.acceptor_.setSilent(true); }, Ambiguous},
            Trouble{"acceptor: power cut", [](World &w) { w.acceptor_.cutPower(); }, Ambiguous},
            Trouble{"acceptor: plug pulled", [](World &w) { pullOut(w.acceptorWire_); }, Ambiguous},
            Trouble{"acceptor: cash box out", [](World &w) { w.acceptor_.removeCashBox(true); },
                    Ambiguous},
            Trouble{"acceptor: forgets a stack",
                    [](World &w) {
                        w.acceptor_.forgetStackAfterPowerCut(true);
                        w.acceptor_.cutPower();
                    },
                    Ambiguous},
        };
        return table;
    }

    static std::span<const Trouble> ofCard()
    {
        static const std::array table{
            Trouble{"pad: silent", [](World &w) { w.pad_.setSilent(true); }},
            Trouble{"pad: power cut", [](World &w) { w.pad_.cutPower(); }},
            Trouble{"pad: opened", [](World &w) { w.pad_.tamper(); }},
            Trouble{"reader: jams", [](World &w) { w.reader_.jamAtNextMove(); }, Sure, Waits},
            Trouble{"reader: silent", [](World &w) { w.reader_.setSilent(true); }},
            Trouble{"reader: power cut", [](World &w) { w.reader_.cutPower(); }},
            Trouble{"reader: plug pulled", [](World &w) { pullOut(w.cardWire_); }},
            Trouble{"reader: bin full", [](World &w) { w.reader_.setBinFull(true); }, Sure, Waits},
            Trouble{"chip: mute", [](World &w) { w.chip_.setMute(true); }},
            Trouble{"bank: line cut", [](World &w) { pullOut(w.hostWire_); }},
            Trouble{"bank: forgets the working keys", [](World &w) { w.host_->forgetKeys(); }},
        };
        return table;
    }

    static std::span<const Trouble> ofTheRest()
    {
        static const std::array table{
            Trouble{"printer: paper out", [](World &w) { w.printer_.setPaperEnd(true); }, Sure,
                    Waits},
            Trouble{"printer: runs out in the middle", [](World &w) { w.printer_.runOutAfter(2); },
                    Sure, Waits},
            Trouble{"printer: cover open", [](World &w) { w.printer_.setCoverOpen(true); }},
            Trouble{"printer: silent", [](World &w) { w.printer_.setSilent(true); }, Sure, Waits},
            Trouble{"printer: power cut", [](World &w) { w.printer_.cutPower(); }},
            Trouble{"disk: full", [](World &w) { w.disk_.setFull(true); }},
            Trouble{"clock: a day back", [](World &w) { moveClock(w, -24h); }},
            Trouble{"clock: a year on", [](World &w) { moveClock(w, 24h * 365); }},
        };
        return table;
    }

    static const std::vector<Trouble> &rows()
    {
        static const std::vector<Trouble> all = [] {
            std::vector<Trouble> rows{{"", nullptr}};
            for (const auto part : {ofDispenser(), ofAcceptor(), ofCard(), ofTheRest()})
                rows.insert(rows.end(), part.begin(), part.end());
            return rows;
        }();
        return all;
    }
};

Troubles::Troubles(World &world) : world_(world)
{
    for (int each = 0; each < 2; ++each) {
        const int what = world_.choices_.choose("device.trouble", count(), 250);
        if (what == 0)
            continue;
        const auto when = world_.choices_.among("device.when", 12) * 2500ms;
        tasks_.run(later(what, when));
    }
}

int Troubles::count()
{
    return static_cast<int>(TroubleTable::rows().size());
}

std::vector<Troubles::Kind> Troubles::kinds()
{
    const auto isOf = [](std::span<const Trouble> part, const Trouble &one) {
        return std::ranges::any_of(
            part, [&](const Trouble &each) { return std::string_view(each.name) == one.name; });
    };
    std::vector<Kind> all;
    for (int number = 1; number < count(); ++number) {
        const Trouble &one = TroubleTable::rows()[static_cast<std::size_t>(number)];
        all.push_back({number,
                       isOf(TroubleTable::ofDispenser(), one)  ? Concerns::NotesOut
                       : isOf(TroubleTable::ofAcceptor(), one) ? Concerns::NotesIn
                       : isOf(TroubleTable::ofCard(), one)     ? Concerns::Card
                                                               : Concerns::Everybody,
                       one.waits});
    }
    return all;
}

Task<void> Troubles::later(int what, Duration when)
{
    co_await pause(world_.clock_, when);
    happen(what);
}

void Troubles::happen(int what)
{
    const Trouble &trouble = TroubleTable::rows()[static_cast<std::size_t>(what)];
    world_.tell("trouble", trouble.name);
    if (trouble.ambiguous && world_.visitor_ != nullptr)
        world_.visitor_->mayClaim = true;
    if (std::string_view(trouble.name).starts_with("tray:"))
        world_.trayTrouble_ = true;
    trouble.happen(world_);
}

void Troubles::mend()
{
    tasks_.clear();
    endAll(world_);
    // First they let the station do what it can: a tray that was emptied under its hands
    // would look as if the resident had taken everything.
    world_.passUntil([this] { return !world_.moneyIsAtTheTray(); }, StationLimit);
    emptyTray(world_);
}

void Troubles::emptyTray(World &world)
{
    if (!std::exchange(world.trayTrouble_, false))
        return;
    for (const world::NoteId note : world.notes_.at({Place::Kind::Tray}))
        world.notes_.move(note, {Place::Kind::RetractBin});
}

/// Staff with a key: jams out, paper in, everything switched on. What they find in the
/// transport goes to a bag and is counted later.
void Troubles::endAll(World &world)
{
    const auto bag = [&](world::NoteId note) {
        world.notes_.move(note, {Place::Kind::RetractBin});
    };
    world.dispenser_.calm();
    world.acceptor_.calm();
    world.reader_.calm();
    world.dispenser_.setSilent(false);
    for (const world::NoteId note : world.dispenser_.clearJam())
        bag(note);
    world.dispenser_.removeCassette(1, false);
    world.tray_.mend();
    using State = ccnet::State;
    world.acceptor_.setSilent(false);
    world.acceptor_.forgetStackAfterPowerCut(false);
    if (world.acceptor_.isCashBoxOut()) // whatever moves says something else meanwhile
        world.acceptor_.removeCashBox(false);
    const State state = world.acceptor_.state();
    if (state == State::ValidatorJammed || state == State::CassetteJammed)
        if (const auto note = world.acceptor_.clearJam())
            bag(*note);
    world.pad_.setSilent(false);
    world.printer_.setSilent(false);
    world.printer_.calm();
    world.printer_.setCoverOpen(false);
    world.printer_.setPaperEnd(false);
    if (world.pad_.isTampered()) {
        world.pad_.replace();
        world.provisionPad();
    }
    world.disk_.setFull(false);
    world.reader_.setSilent(false);
    world.reader_.setBinFull(false);
    (void)world.reader_.clearJam();
    world.chip_.setMute(false);
}

} // namespace huimin::storm
