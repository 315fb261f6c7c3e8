// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io_board/io_board_simulator.h"
#include "drivers/io_board/io_board_tray.h"
#include "drivers/lcdm/lcdm_dispenser.h"
#include "drivers/lcdm/lcdm_simulator.h"
#include "drivers/port/memory_port.h"
#include "tests/support/driven.h"
#include "tests/support/faults_seen.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;
using namespace std::chrono_literals;
using world::Place;
using Dispensed = CashDispenser::Dispensed;
using Counted = CashDispenser::Counted;

namespace {

/// A dispenser with five notes in each cassette, its tray, and the drivers.
struct Bench {
    VirtualClock clock;
    FaultsSeen faults;
    world::Notes notes;
    MemoryWire wire{clock};
    MemoryWire boardWire{clock};
    lcdm::Simulator unit{wire.device(), clock, notes};
    io_board::Simulator board{boardWire.device(), clock, notes};
    std::optional<io_board::Tray> tray;
    std::optional<lcdm::Dispenser> dispenser;
    int taken = 0;

    Bench()
    {
        int number = 1;
        for (const int yuan : {100, 50, 20, 10}) {
            for (int note = 0; note < 5; ++note)
                notes.add(Money::yuan(yuan), {Place::Kind::Cassette, number});
            ++number;
        }
        startProgram();
    }

    void startProgram()
    {
        dispenser.reset();
        tray.emplace(boardWire.host(), clock, faults);
        dispenser.emplace(wire.host(), clock, faults, *tray,
                          std::vector<CashDispenser::Unit>{{1, Money::yuan(100)},
                                                           {2, Money::yuan(50)},
                                                           {3, Money::yuan(20)},
                                                           {4, Money::yuan(10)}});
        dispenser->onEvent([this](CashDispenser::Event) { ++taken; });
        driveUntil(clock, [this] { return dispenser->isReady(); });
    }

    Money in(Place::Kind kind) const { return notes.valueAt({kind}); }
};

} // namespace

class TestLcdmDispenser : public QObject
{
    Q_OBJECT
private slots:
    void notesComeIntoTheClosedTrayThenIntoTheHand()
    {
        Bench bench;
        const auto dispensed =
            drive(bench.clock, bench.dispenser->dispense(1, {{1, 2, 0}, {2, 2, 0}}));
        QCOMPARE(dispensed->outcome, Outcome::Done);
        QCOMPARE(bench.in(Place::Kind::Tray), Money::yuan(300));
        QCOMPARE(bench.board.take(), 0); // behind the shutter
        QCOMPARE(drive(bench.clock, bench.dispenser->present(1)), Outcome::Done);
        QCOMPARE(bench.board.take(), 4);
        QVERIFY(driveUntil(bench.clock, [&] { return bench.taken == 1; }, 5s));
        QCOMPARE(bench.in(Place::Kind::Resident), Money::yuan(300));
    }

    void aShortCassetteIsNamedAndWhatCameIsCounted()
    {
        Bench bench;
        const auto dispensed = drive(bench.clock, bench.dispenser->dispense(1, {{1, 7, 0}}));
        QCOMPARE(dispensed->outcome, Outcome::Done);
        QCOMPARE(dispensed->problem, CashDispenser::Problem::CashUnitError);
        QCOMPARE(dispensed->failedUnit, 1);
        QCOMPARE(dispensed->units.at(0).dispensed, 5);
        QVERIFY(!bench.dispenser->unitAvailable(1));
        bench.clock.advance(5s);
        QVERIFY(bench.faults.has(Fault::CassetteEmpty, "1"));
    }

    void rejectedNotesAreCountedApart()
    {
        Bench bench;
        bench.unit.doublePickNext();
        const auto dispensed = drive(bench.clock, bench.dispenser->dispense(1, {{3, 2, 0}}));
        QCOMPARE(dispensed->outcome, Outcome::Done);
        QCOMPARE(dispensed->units.at(0).dispensed, 2);
        QCOMPARE(dispensed->units.at(0).rejected, 1);
        QCOMPARE(bench.in(Place::Kind::RejectBin), Money::yuan(20));
    }

    void aJamIsUnknownWithTheLeastThatCame()
    {
        Bench bench;
        bench.unit.jamAfter(1);
        const auto dispensed = drive(bench.clock, bench.dispenser->dispense(1, {{1, 3, 0}}));
        QCOMPARE(dispensed->outcome, Outcome::Unknown);
        QCOMPARE(dispensed->problem, CashDispenser::Problem::Jam);
        QCOMPARE(dispensed->units.at(0).dispensed, 1);
        QVERIFY(bench.faults.has(Fault::DispenserJammed));
    }

    void aLostReplyIsLookedUpNotRepeated()
    {
        Bench bench;
        bench.unit.loseNextReply();
        const auto dispensed = drive(bench.clock, bench.dispenser->dispense(7, {{1, 2, 0}}));
        QCOMPARE(dispensed->outcome, Outcome::Done);
        QCOMPARE(bench.in(Place::Kind::Tray), Money::yuan(200));
    }

    void aSilentUnitIsUnknown()
    {
        Bench bench;
        bench.unit.setSilent(true);
        const auto dispensed = drive(bench.clock, bench.dispenser->dispense(1, {{1, 1, 0}}));
        QCOMPARE(dispensed->outcome, Outcome::Unknown);
        bench.clock.advance(30s);
        QVERIFY(bench.faults.has(Fault::DispenserDown));
    }

    void afterARestartTheUnitTellsWhatItDid()
    {
        Bench bench;
        auto dispensing =
            std::make_unique<Task<Dispensed>>(bench.dispenser->dispense(9, {{1, 2, 0}, {2, 1, 0}}));
        dispensing->start();
        bench.clock.advance(1200ms);
        dispensing.reset();
        bench.startProgram();
        bench.clock.advance(5s);
        const auto last = drive(bench.clock, bench.dispenser->lastDispense(9));
        QVERIFY(last.has_value() && last->has_value());
        QCOMPARE((*last)->outcome, Outcome::Done);
        QCOMPARE((*last)->units.at(0).dispensed, 2);
        QCOMPARE((*last)->units.at(1).dispensed, 1);
    }

    void aCommandThatNeverArrivedIsKnownByTheOneBefore()
    {
        Bench bench;
        drive(bench.clock, bench.dispenser->dispense(9, {{1, 1, 0}}));
        const auto next = drive(bench.clock, bench.dispenser->lastDispense(10));
        QCOMPARE((*next)->outcome, Outcome::NotDone);
        // Any other number proves nothing.
        const auto other = drive(bench.clock, bench.dispenser->lastDispense(12));
        QCOMPARE(other->error().code, ErrorCode::NotFound);
    }

    void aUnitThatLostItsMemoryProvesNothing()
    {
        Bench bench;
        drive(bench.clock, bench.dispenser->dispense(9, {{1, 1, 0}}));
        bench.unit.cutPower();
        const auto last = drive(bench.clock, bench.dispenser->lastDispense(9));
        QCOMPARE(last->error().code, ErrorCode::NotFound);
    }

    void notesNotTakenGoToTheRetractBin()
    {
        Bench bench;
        drive(bench.clock, bench.dispenser->dispense(1, {{1, 2, 0}}));
        drive(bench.clock, bench.dispenser->present(1));
        bench.board.take(1);
        QCOMPARE(drive(bench.clock, bench.dispenser->retract(1)), Outcome::Done);
        QCOMPARE(bench.in(Place::Kind::RetractBin), Money::yuan(100));
        QCOMPARE(bench.taken, 0);
    }

    void notesNobodyCouldReachGoToTheRejectBin()
    {
        Bench bench;
        drive(bench.clock, bench.dispenser->dispense(1, {{1, 2, 0}}));
        QCOMPARE(drive(bench.clock, bench.dispenser->reject(1)), Outcome::Done);
        QCOMPARE(bench.in(Place::Kind::RejectBin), Money::yuan(200));
        const auto status = drive(bench.clock, bench.dispenser->presentStatus(1));
        QCOMPARE((*status)->presented, CashDispenser::PresentState::NotPresented);
    }

    void aShutterThatStickClosedHasShownNothing()
    {
        Bench bench;
        drive(bench.clock, bench.dispenser->dispense(1, {{1, 1, 0}}));
        bench.board.stickShutter(io_board::Simulator::Stick::Closed);
        QCOMPARE(drive(bench.clock, bench.dispenser->present(1)), Outcome::NotDone);
        bench.clock.advance(1s);
        QVERIFY(bench.faults.has(Fault::ShutterJammed));
    }

    void aShutterThatSticksHalfOpenIsUnknown()
    {
        Bench bench;
        drive(bench.clock, bench.dispenser->dispense(1, {{1, 1, 0}}));
        bench.board.stickShutter(io_board::Simulator::Stick::HalfOpen);
        QCOMPARE(drive(bench.clock, bench.dispenser->present(1)), Outcome::Unknown);
        const auto status = drive(bench.clock, bench.dispenser->presentStatus(1));
        QCOMPARE((*status)->presented, CashDispenser::PresentState::Presented);
    }

    void theTrayRemembersThroughARestartWhatWasWithinReach()
    {
        Bench bench;
        drive(bench.clock, bench.dispenser->dispense(5, {{1, 1, 0}}));
        auto presenting = std::make_unique<Task<Outcome>>(bench.dispenser->present(5));
        presenting->start();
        bench.clock.advance(400ms);
        presenting.reset();
        bench.board.cutPower();
        bench.startProgram();
        const auto status = drive(bench.clock, bench.dispenser->presentStatus(5));
        QCOMPARE((*status)->presented, CashDispenser::PresentState::Presented);
        QCOMPARE((*status)->tray, CashDispenser::Tray::NotEmpty);
    }

    void nothingIsDispensedIntoAnOpenTray()
    {
        Bench bench;
        drive(bench.clock, bench.dispenser->dispense(1, {{1, 1, 0}}));
        drive(bench.clock, bench.dispenser->present(1));
        const auto more = drive(bench.clock, bench.dispenser->dispense(2, {{1, 1, 0}}));
        QCOMPARE(more->outcome, Outcome::NotDone);
        QCOMPARE(bench.in(Place::Kind::Tray), Money::yuan(100));
    }
};

HUIMIN_TEST(TestLcdmDispenser)
#include "tst_lcdm_dispenser.moc"
