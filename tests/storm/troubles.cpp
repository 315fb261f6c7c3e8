// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/troubles.h"

#include <array>
#include <span>

namespace huimin::storm {

using namespace std::chrono_literals;
using world::Place;

namespace {

struct Trouble {
    const char *name;
    void (*happen)(World &);
    bool ambiguous; ///< afterwards nobody can be sure what the resident got or gave
};

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

    static std::span<const Trouble> rows()
    {
        static const std::array table{
            Trouble{"", nullptr, false},
            Trouble{"dispenser: loses a reply", [](World &w) { w.dispenser_.loseNextReply(); },
                    false},
            Trouble{"dispenser: jams at once", [](World &w) { w.dispenser_.jamAfter(0); }, false},
            Trouble{"dispenser: jams after two", [](World &w) { w.dispenser_.jamAfter(2); }, false},
            Trouble{"dispenser: double pick", [](World &w) { w.dispenser_.doublePickNext(); },
                    false},
            Trouble{"dispenser: silent", [](World &w) { w.dispenser_.setSilent(true); }, true},
            Trouble{"dispenser: power cut", [](World &w) { w.dispenser_.cutPower(); }, true},
            Trouble{"dispenser: cassette out",
                    [](World &w) { w.dispenser_.removeCassette(1, true); }, false},
            Trouble{"cassette short", [](World &w) { emptyCassette(w, 1, 1); }, false},
            Trouble{"tray: shutter stuck closed",
                    [](World &w) { w.tray_.stickShutter(io_board::Simulator::Stick::Closed); },
                    true},
            Trouble{"tray: shutter stuck half open",
                    [](World &w) { w.tray_.stickShutter(io_board::Simulator::Stick::HalfOpen); },
                    true},
            Trouble{"tray: belt stuck", [](World &w) { w.tray_.stickBelt(true); }, false},
            Trouble{"tray: silent", [](World &w) { w.tray_.setSilent(true); }, true},
            Trouble{"tray: power cut", [](World &w) { w.tray_.cutPower(); }, true},
            Trouble{"acceptor: jams", [](World &w) { w.acceptor_.jamAtNextNote(); }, true},
            Trouble{"acceptor: jams stacking", [](World &w) { w.acceptor_.jamAtNextStack(); },
                    true},
            Trouble{"acceptor: rejects", [](World &w) { w.acceptor_.rejectNext(0x60); }, false},
            Trouble{"acceptor: silent", [](World &w) { w.acceptor_.setSilent(true); }, true},
            Trouble{"acceptor: power cut", [](World &w) { w.acceptor_.cutPower(); }, true},
            Trouble{"acceptor: forgets a stack",
                    [](World &w) {
                        w.acceptor_.forgetStackAfterPowerCut(true);
                        w.acceptor_.cutPower();
                    },
                    true},
            Trouble{"pad: silent", [](World &w) { w.pad_.setSilent(true); }, false},
            Trouble{"pad: power cut", [](World &w) { w.pad_.cutPower(); }, false},
            Trouble{"printer: paper out", [](World &w) { w.printer_.setPaperEnd(true); }, false},
            Trouble{"printer: silent", [](World &w) { w.printer_.setSilent(true); }, false},
            Trouble{"reader: jams", [](World &w) { w.reader_.jamAtNextMove(); }, false},
            Trouble{"reader: silent", [](World &w) { w.reader_.setSilent(true); }, false},
            Trouble{"reader: power cut", [](World &w) { w.reader_.cutPower(); }, false},
            Trouble{"reader: bin full", [](World &w) { w.reader_.setBinFull(true); }, false},
            Trouble{"chip: mute", [](World &w) { w.chip_.setMute(true); }, false},
            Trouble{"bank: line cut",
                    [](World &w) {
                        w.hostWire_.cut();
                        w.hostWire_.mend();
                    },
                    false},
        };
        return table;
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
}

/// Staff with a key: jams out, paper in, everything switched on. What they find in the
/// transport or in a stuck tray goes to a bag and is counted later.
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
    if (std::exchange(world.trayTrouble_, false))
        for (const world::NoteId note : world.notes_.at({Place::Kind::Tray}))
            bag(note);
    world.tray_.mend();
    using State = ccnet::State;
    world.acceptor_.setSilent(false);
    world.acceptor_.forgetStackAfterPowerCut(false);
    const State state = world.acceptor_.state();
    if (state == State::ValidatorJammed || state == State::CassetteJammed)
        if (const auto note = world.acceptor_.clearJam())
            bag(*note);
    world.pad_.setSilent(false);
    world.printer_.setSilent(false);
    world.printer_.setPaperEnd(false);
    world.reader_.setSilent(false);
    world.reader_.setBinFull(false);
    (void)world.reader_.clearJam();
    world.chip_.setMute(false);
}

} // namespace huimin::storm
