// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/ccnet/ccnet_acceptor.h"
#include "drivers/ccnet/ccnet_simulator.h"
#include "drivers/port/memory_port.h"
#include "tests/support/driven.h"
#include "tests/support/faults_seen.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::ccnet;
using namespace huimin::test;
using namespace std::chrono_literals;
using world::Place;

namespace {

/// A unit, a wire, a driver, and a purse with one 50-yuan note.
struct Bench {
    VirtualClock clock;
    FaultsSeen faults;
    world::Notes notes;
    MemoryWire wire{clock};
    Simulator unit{wire.device(), clock, notes};
    std::optional<Acceptor> acceptor;
    std::vector<CashAcceptor::Event> events;
    world::NoteId fifty = notes.add(Money::yuan(50), {Place::Kind::Resident});

    Bench() { startProgram(); }

    void startProgram()
    {
        acceptor.emplace(wire.host(), clock, faults);
        acceptor->onEvent([this](const CashAcceptor::Event &event) { events.push_back(event); });
    }

    bool open()
    {
        const auto fate = drive(clock, acceptor->fateAfterRestart());
        const auto started = drive(clock, acceptor->start({5000}));
        return fate == CashAcceptor::NoteFate::None && started && *started &&
               driveUntil(clock, [&] { return unit.state() == State::Idling; });
    }

    bool escrow()
    {
        return open() && unit.insert(fifty) && driveUntil(clock, [&] { return !events.empty(); }) &&
               std::holds_alternative<CashAcceptor::Escrowed>(events[0]);
    }

    Place::Kind where() const { return notes.note(fifty).place.kind; }
};

} // namespace

class TestCcnetAcceptor : public QObject
{
    Q_OBJECT
private slots:
    void aNewerWishTakesTheOlderOnesPlace()
    {
        Bench bench;
        QVERIFY(bench.escrow()); // the unit is busy, so wishes have to wait
        auto first = bench.acceptor->start({1000});
        auto second = bench.acceptor->start({2000});
        first.start();
        second.start();
        auto stacked = bench.acceptor->stack();
        stacked.start();
        QVERIFY(driveUntil(bench.clock, [&] { return stacked.done(); }));
        bench.acceptor->acknowledge();
        QVERIFY(driveUntil(bench.clock, [&] { return first.done() && second.done(); }));
        QVERIFY(second.result().has_value());
    }

    void aNoteThatJamsBeforeItIsKnownIsTold()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.unit.jamAtNextNote();
        QVERIFY(bench.unit.insert(bench.fifty));
        QVERIFY(driveUntil(bench.clock, [&] { return !bench.events.empty(); }));
        QVERIFY(std::holds_alternative<CashAcceptor::Stuck>(bench.events[0]));
    }

    void aStackedNoteIsMoneyOnce()
    {
        Bench bench;
        QVERIFY(bench.escrow());
        const auto moved = drive(bench.clock, bench.acceptor->stack());
        QVERIFY(moved.has_value());
        QCOMPARE(moved->outcome, Outcome::Done);
        QCOMPARE(bench.where(), Place::Kind::Stacker);
        // The unit goes on saying 81 until the journal has it.
        bench.clock.advance(3s);
        QCOMPARE(bench.unit.state(), State::Stacked);
        QCOMPARE(bench.events.size(), std::size_t{1});
        bench.acceptor->acknowledge();
        bench.clock.advance(1s);
        QCOMPARE(bench.unit.state(), State::Idling);
        QCOMPARE(bench.events.size(), std::size_t{1});
    }

    void aNoteCanBeGivenBack()
    {
        Bench bench;
        QVERIFY(bench.escrow());
        const auto moved = drive(bench.clock, bench.acceptor->giveBack());
        QCOMPARE(moved->outcome, Outcome::Done);
        QCOMPARE(bench.where(), Place::Kind::Resident);
    }

    void anUndecidedNoteGoesBackByItselfAndIsToldSo()
    {
        Bench bench;
        QVERIFY(bench.escrow());
        QVERIFY(driveUntil(bench.clock, [&] { return bench.events.size() == 2; }, 20s));
        QVERIFY(std::holds_alternative<CashAcceptor::ReturnedByItself>(bench.events[1]));
        QCOMPARE(bench.where(), Place::Kind::Resident);
        const auto moved = drive(bench.clock, bench.acceptor->stack());
        QCOMPARE(moved->outcome, Outcome::NotDone);
    }

    void aDenominationThatIsNotWantedIsGivenBackWithItsReason()
    {
        Bench bench;
        QVERIFY(bench.open());
        const auto hundred = bench.notes.add(Money::yuan(100), {Place::Kind::Resident});
        QVERIFY(bench.unit.insert(hundred));
        QVERIFY(driveUntil(bench.clock, [&] { return !bench.events.empty(); }));
        const auto *refused = std::get_if<CashAcceptor::Refused>(&bench.events[0]);
        QVERIFY(refused != nullptr);
        QCOMPARE(refused->reason, CashAcceptor::RefuseReason::DenominationOff);
    }

    void aJamWhileStackingIsUnknown()
    {
        Bench bench;
        QVERIFY(bench.escrow());
        bench.unit.jamAtNextStack();
        const auto moved = drive(bench.clock, bench.acceptor->stack());
        QCOMPARE(moved->outcome, Outcome::Unknown);
        QVERIFY(bench.faults.has(Fault::AcceptorJammed));
    }

    void aUnitThatGoesSilentWhileStackingTellsLater()
    {
        Bench bench;
        QVERIFY(bench.escrow());
        auto moving = bench.acceptor->stack();
        moving.start();
        bench.clock.advance(250ms);
        bench.unit.setSilent(true);
        bench.clock.advance(15s);
        QVERIFY(!moving.done());
        QVERIFY(bench.faults.has(Fault::AcceptorDown));
        bench.unit.setSilent(false);
        QVERIFY(driveUntil(bench.clock, [&] { return moving.done(); }, 20s));
        QCOMPARE(moving.result().outcome, Outcome::Done);
    }

    void aUnitThatStaysSilentIsUnknownNotGuessed()
    {
        Bench bench;
        QVERIFY(bench.escrow());
        auto moving = bench.acceptor->stack();
        moving.start();
        bench.clock.advance(50ms);
        bench.unit.setSilent(true);
        QVERIFY(driveUntil(bench.clock, [&] { return moving.done(); }, 2min));
        QCOMPARE(moving.result().outcome, Outcome::Unknown);
    }

    void powerCutOfTheUnitInTheHeadGivesTheNoteBack()
    {
        Bench bench;
        QVERIFY(bench.escrow());
        auto moving = bench.acceptor->stack();
        moving.start();
        bench.unit.cutPower(); // before STACK has gone over the wire
        QVERIFY(driveUntil(bench.clock, [&] { return moving.done(); }, 30s));
        QCOMPARE(moving.result().outcome, Outcome::NotDone);
        QCOMPARE(bench.where(), Place::Kind::Resident);
    }

    void powerCutOfTheUnitBeyondReturnCreditsOnlyWhenTheUnitSaysStacked_data()
    {
        QTest::addColumn<bool>("forgets");
        QTest::newRow("says 81") << false;
        QTest::newRow("forgets 81") << true;
    }
    void powerCutOfTheUnitBeyondReturnCreditsOnlyWhenTheUnitSaysStacked()
    {
        QFETCH(bool, forgets);
        Bench bench;
        QVERIFY(bench.escrow());
        bench.unit.forgetStackAfterPowerCut(forgets);
        auto moving = bench.acceptor->stack();
        moving.start();
        bench.clock.advance(600ms);
        bench.unit.cutPower();
        QVERIFY(driveUntil(bench.clock, [&] { return moving.done(); }, 30s));
        QCOMPARE(moving.result().outcome, forgets ? Outcome::Unknown : Outcome::Done);
        QCOMPARE(bench.where(), Place::Kind::Stacker);
    }

    void aProgramThatRestartsHearsOfTheNoteItStacked()
    {
        Bench bench;
        QVERIFY(bench.escrow());
        auto moving = std::make_unique<Task<CashAcceptor::Moved>>(bench.acceptor->stack());
        moving->start();
        bench.clock.advance(250ms);
        moving.reset();
        bench.startProgram();
        const auto fate = drive(bench.clock, bench.acceptor->fateAfterRestart());
        QCOMPARE(fate, CashAcceptor::NoteFate::Stacked);
        bench.clock.advance(3s);
        QCOMPARE(bench.unit.state(), State::Stacked); // still until the journal has it
        bench.acceptor->acknowledge();
        bench.clock.advance(1s);
        QCOMPARE(bench.unit.state(), State::Disabled);
    }

    void aProgramThatRestartsGivesAnUndecidedNoteBack()
    {
        Bench bench;
        QVERIFY(bench.escrow());
        bench.startProgram();
        const auto fate = drive(bench.clock, bench.acceptor->fateAfterRestart());
        QCOMPARE(fate, CashAcceptor::NoteFate::Returned);
        QCOMPARE(bench.where(), Place::Kind::Resident);
    }

    void aCashBoxThatIsOutWhenTheUnitStartsIsAFault()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.unit.removeCashBox(true);
        bench.unit.cutPower();
        bench.startProgram();
        QVERIFY(driveUntil(bench.clock, [&] { return bench.faults.has(Fault::StackerRemoved); }));
        bench.unit.removeCashBox(false);
        QVERIFY(driveUntil(bench.clock, [&] { return !bench.faults.has(Fault::StackerRemoved); }));
    }

    // Only when the box is back does the unit say what lies in its head.
    void whereANoteIsIsNotKnownWhileTheCashBoxIsOut()
    {
        Bench bench;
        QVERIFY(bench.escrow());
        bench.unit.removeCashBox(true);
        bench.startProgram();
        auto fate = bench.acceptor->fateAfterRestart();
        fate.start();
        QVERIFY(driveUntil(bench.clock, [&] { return bench.faults.has(Fault::StackerRemoved); }));
        QVERIFY(!fate.done());
        bench.unit.removeCashBox(false);
        QVERIFY(driveUntil(bench.clock, [&] { return fate.done(); }));
        QVERIFY(fate.result() != CashAcceptor::NoteFate::None);
        QCOMPARE(bench.where(), Place::Kind::Resident);
    }

    void aDeadLineIsAFaultAndItsEndIsTheEndOfTheFault()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.wire.cut();
        bench.clock.advance(10s);
        QVERIFY(bench.faults.has(Fault::AcceptorDown));
        QVERIFY(!bench.acceptor->isReady());
        bench.wire.mend();
        bench.clock.advance(10s);
        QVERIFY(!bench.faults.has(Fault::AcceptorDown));
        QVERIFY(bench.acceptor->isReady());
    }
};

HUIMIN_TEST(TestCcnetAcceptor)
#include "tst_ccnet_acceptor.moc"
