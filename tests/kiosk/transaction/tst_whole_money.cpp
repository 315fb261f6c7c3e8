// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_station.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;
using namespace huimin::transaction;
using namespace std::chrono_literals;
using Place = world::Place::Kind;

namespace {

const Money Bill = Money::fen(8640);

bool takesCard(SmallStation &station)
{
    return station.until([&] { return station.cardUnit.isAtGate(); }) &&
           station.cardUnit.take() != nullptr;
}

bool takesNotes(SmallStation &station)
{
    return station.until([&] { return station.trayUnit.isOpen(); }) && station.trayUnit.take() > 0;
}

bool reaches(SmallStation &station, TransactionId id, Stage stage, Duration limit = 5min)
{
    return station.until([&] { return station.kiosk->stage(id) == stage; }, limit);
}

bool putsIn(SmallStation &station, int yuan)
{
    const auto note = station.notes.add(Money::yuan(yuan), {Place::Resident});
    return station.until([&] { return station.acceptorUnit.state() == ccnet::State::Idling; },
                         20s) &&
           station.acceptorUnit.insert(note) &&
           station.until(
               [&] {
                   return station.notes.note(note).place.kind == Place::Stacker ||
                          station.notes.note(note).place.kind == Place::Resident;
               },
               30s);
}

} // namespace

/// The real money core, drivers and connectors against the real simulators and the
/// real bank, in virtual time.
class TestWholeMoney : public QObject
{
    Q_OBJECT
private slots:
    void aWithdrawalEndsInTheHandAndInBothBooks()
    {
        SmallStation station;
        QVERIFY(station.prepareCard());
        const auto id = station.kiosk->withdraw(Money::yuan(380));
        QVERIFY(takesCard(station));
        QVERIFY(takesNotes(station));
        QVERIFY(reaches(station, id, Stage::Settled));
        QCOMPARE(station.inHand(), Money::yuan(380));
        QCOMPARE(station.balance(), Money::yuan(620));
        QVERIFY(station.kiosk->seen(id).claims.empty());
        for (const auto &[unit, cassette] : station.kiosk->book.position().cassettes())
            QCOMPARE(static_cast<std::size_t>(cassette.count()),
                     station.notes.at({Place::Cassette, unit}).size());
    }

    void aSilentBankIsReversedUntilItAnswers()
    {
        SmallStation station;
        QVERIFY(station.prepareCard());
        station.bankManners.answersLost = true;
        const auto id = station.kiosk->withdraw(Money::yuan(300));
        QVERIFY(reaches(station, id, Stage::Reversing));
        QCOMPARE(station.balance(), Money::yuan(700)); // the bank did it, and said so to nobody
        station.clock.advance(3min);
        QCOMPARE(station.kiosk->stage(id), Stage::Reversing);
        station.bankManners.answersLost = false;
        QVERIFY(reaches(station, id, Stage::Settled, 10min));
        QCOMPARE(station.balance(), Money::yuan(1000));
        QCOMPARE(station.inHand(), Money());
    }

    void aReversalSurvivesRestarts()
    {
        SmallStation station;
        QVERIFY(station.prepareCard());
        station.bankManners.answersLost = true;
        const auto id = station.kiosk->withdraw(Money::yuan(300));
        QVERIFY(reaches(station, id, Stage::Reversing));
        station.restartKiosk();
        station.restartKiosk();
        station.bankManners.answersLost = false;
        QVERIFY(reaches(station, id, Stage::Settled, 10min));
        QCOMPARE(station.balance(), Money::yuan(1000));
    }

    void aPendingReversalGoesBeforeNewMoney()
    {
        SmallStation station;
        QVERIFY(station.prepareCard());
        station.bankManners.answersLost = true;
        const auto first = station.kiosk->withdraw(Money::yuan(300));
        QVERIFY(reaches(station, first, Stage::Reversing));
        auto handingBack = station.kiosk->cardSession.handBack();
        handingBack.start();
        QVERIFY(takesCard(station));
        QVERIFY(station.until([&] { return handingBack.done(); }));
        QVERIFY(station.prepareCard());
        const auto second = station.kiosk->withdraw(Money::yuan(100));
        QVERIFY(reaches(station, second, Stage::Settled));
        QVERIFY(!station.kiosk->seen(second).card()->request->stan.empty());
        QCOMPARE(station.kiosk->seen(second).valueIn(), Money()); // it was never sent
        station.bankManners.answersLost = false;
        QVERIFY(reaches(station, first, Stage::Settled, 10min));
        QCOMPARE(station.balance(), Money::yuan(1000));
    }

    void aCardThatIsNotTakenIsKeptAndTheMoneyGoesBack()
    {
        SmallStation station;
        QVERIFY(station.prepareCard());
        const auto id = station.kiosk->withdraw(Money::yuan(300));
        QVERIFY(reaches(station, id, Stage::Settled));
        QVERIFY(station.kiosk->seen(id).cardKept);
        QCOMPARE(station.cardUnit.bin().size(), std::size_t{1});
        QCOMPARE(station.at(Place::RejectBin), Money::yuan(300));
        QCOMPARE(station.balance(), Money::yuan(1000));
    }

    void notesThatAreNotTakenAreAClaim()
    {
        SmallStation station;
        QVERIFY(station.prepareCard());
        const auto id = station.kiosk->withdraw(Money::yuan(300));
        QVERIFY(takesCard(station));
        QVERIFY(reaches(station, id, Stage::Settled));
        QCOMPARE(station.kiosk->seen(id).claimed(), Money::yuan(300));
        QCOMPARE(station.at(Place::RetractBin), Money::yuan(300));
        QCOMPARE(station.balance(), Money::yuan(700)); // staff settle it
    }

    void aDispenserThatFallsSilentLeavesNoNotesForTheNext()
    {
        SmallStation station;
        QVERIFY(station.prepareCard());
        const auto id = station.kiosk->withdraw(Money::yuan(300));
        QVERIFY(takesCard(station));
        QVERIFY(reaches(station, id, Stage::WaitingForHand));
        station.dispenserUnit.setSilent(true);
        QVERIFY(reaches(station, id, Stage::Settled));
        QCOMPARE(station.at(Place::RetractBin), Money::yuan(300));
    }

    void moreTimeForTheNotesIsGivenOnce()
    {
        SmallStation station;
        QVERIFY(station.prepareCard());
        const auto id = station.kiosk->withdraw(Money::yuan(300));
        QVERIFY(takesCard(station));
        QVERIFY(station.until([&] { return station.trayUnit.isOpen(); }));
        station.clock.advance(25s);
        QVERIFY(station.kiosk->performer.extendHand());
        QVERIFY(!station.kiosk->performer.extendHand());
        station.clock.advance(25s);
        QVERIFY(takesNotes(station));
        QVERIFY(reaches(station, id, Stage::Settled));
        QCOMPARE(station.inHand(), Money::yuan(300));
    }

    void aShortCassetteIsMadeUpFromAnother()
    {
        SmallStation station;
        while (station.notes.at({Place::Cassette, 1}).size() > 1)
            station.notes.move(station.notes.at({Place::Cassette, 1}).back(), {Place::RejectBin});
        QVERIFY(station.prepareCard());
        const auto id = station.kiosk->withdraw(Money::yuan(300));
        QVERIFY(takesCard(station));
        QVERIFY(takesNotes(station));
        QVERIFY(reaches(station, id, Stage::Settled));
        QCOMPARE(station.inHand(), Money::yuan(300));
        QVERIFY(station.stands(Fault::CassetteEmpty, "1"));
    }

    void nobodyGetsWhatLiesInTheTrayAlready()
    {
        SmallStation station;
        station.notes.add(Money::yuan(100), {Place::Tray}); // a retract that failed left it
        QVERIFY(station.prepareCard());
        const auto id = station.kiosk->withdraw(Money::yuan(300));
        QVERIFY(station.until([&] { // a resident takes whatever can be taken
            if (station.cardUnit.isAtGate())
                (void)station.cardUnit.take();
            (void)station.trayUnit.take();
            return station.kiosk->stage(id) == Stage::Settled;
        }));
        QCOMPARE(station.inHand(), Money());
        QCOMPARE(station.balance(), Money::yuan(1000));
        QCOMPARE(station.at(Place::RejectBin), Money::yuan(100));
    }

    void aJamBehindTheShutterIsReversed()
    {
        SmallStation station;
        station.dispenserUnit.jamAfter(1);
        QVERIFY(station.prepareCard());
        const auto id = station.kiosk->withdraw(Money::yuan(300));
        QVERIFY(reaches(station, id, Stage::Settled));
        QCOMPARE(station.balance(), Money::yuan(1000));
        QVERIFY(station.kiosk->seen(id).claims.empty());
        QVERIFY(station.kiosk->seen(id).suspect);
        QVERIFY(station.kiosk->book.position().cassettes().at(1).suspect);
    }

    // The process ends at every single moment of a withdrawal; afterwards the resident
    // has the money and has paid, or has neither, or there is a claim.
    void aKillAtAnyMomentLosesNoFen_data()
    {
        QTest::addColumn<int>("after");
        for (int after = 0; after < 13'000; after += 400)
            QTest::addRow("%d ms", after) << after;
    }
    void aKillAtAnyMomentLosesNoFen()
    {
        QFETCH(int, after);
        SmallStation station;
        QVERIFY(station.prepareCard());
        const auto id = station.kiosk->withdraw(Money::yuan(300));
        const Instant kill = station.clock.now() + std::chrono::milliseconds(after);
        bool killed = false;
        bool presents = false; ///< notes are on their way to the hand: who can say how far
        // The resident takes whatever can be taken, before and after.
        const auto live = [&](const std::function<bool()> &end) {
            return station.until(
                [&] {
                    if (!killed && station.clock.now() >= kill) {
                        killed = true;
                        presents = station.kiosk->seen(id).stage == Stage::Presenting;
                        station.restartKiosk();
                    }
                    if (station.cardUnit.isAtGate())
                        (void)station.cardUnit.take();
                    if (station.trayUnit.isOpen())
                        (void)station.trayUnit.take();
                    return end();
                },
                10min);
        };
        QVERIFY(live([&] { return killed && station.kiosk->book.open().empty(); }));
        const Money paid = Money::yuan(1000) - station.balance();
        const Money had = station.inHand();
        Money claimed;
        for (const auto &[each, transaction] : station.kiosk->last)
            claimed += transaction.claimed();
        QVERIFY2(paid == had + claimed, qPrintable(QString("paid %1 had %2 claimed %3")
                                                       .arg(paid.inFen())
                                                       .arg(had.inFen())
                                                       .arg(claimed.inFen())));
        // Otherwise no device was in doubt, and nobody needs a claim.
        QVERIFY2(claimed.isZero() || presents, qPrintable(QString::number(claimed.inFen())));
    }

    void aBillByCardIsBookedOnce()
    {
        SmallStation station;
        QVERIFY(station.prepareCard());
        const auto id = station.kiosk->payWaterByCard(Bill);
        QVERIFY(reaches(station, id, Stage::Settled));
        QCOMPARE(*station.water->booked(), Bill);
        QCOMPARE(station.balance(), Money::yuan(1000) - Bill);
        QVERIFY(!station.kiosk->seen(id).bills().front()->receipt.empty());
    }

    void aSilentBillerBooksLaterAndIsAskedOnce()
    {
        SmallStation station;
        QVERIFY(station.prepareCard());
        station.waterManners.answersLost = true;
        const auto id = station.kiosk->payWaterByCard(Bill);
        QVERIFY(reaches(station, id, Stage::Pending));
        station.restartKiosk();
        station.clock.advance(2min);
        QCOMPARE(station.kiosk->stage(id), Stage::Pending);
        station.waterManners.answersLost = false;
        QVERIFY(reaches(station, id, Stage::Settled, 10min));
        QCOMPARE(*station.water->timesAsked("HM000001-" + std::to_string(id)), 1);
        QCOMPARE(*station.water->booked(), Bill);
    }

    void aBillerThatNeverHeardIsAskedAgainWithTheSameKey()
    {
        SmallStation station;
        QVERIFY(station.prepareCard());
        station.waterManners.silent = true;
        const auto id = station.kiosk->payWaterByCard(Bill);
        QVERIFY(reaches(station, id, Stage::Pending));
        station.waterManners.silent = false;
        QVERIFY(reaches(station, id, Stage::Settled, 10min));
        QCOMPARE(*station.water->timesAsked("HM000001-" + std::to_string(id)), 1);
        QCOMPARE(station.balance(), Money::yuan(1000) - Bill);
    }

    void aBillThatTheBillerRefusesIsReversed()
    {
        SmallStation station;
        QVERIFY(station.prepareCard());
        station.water->refuseWith("closed");
        const auto id = station.kiosk->payWaterByCard(Bill);
        QVERIFY(reaches(station, id, Stage::Settled));
        QCOMPARE(station.balance(), Money::yuan(1000));
        QCOMPARE(station.kiosk->seen(id).bills().front()->refusal, std::string("closed"));
    }

    void aBillByCashGivesChangeInNotesAndTheRestAsCredit()
    {
        SmallStation station;
        const auto id = station.kiosk->payWaterByCash(Bill);
        QVERIFY(putsIn(station, 100));
        QVERIFY(takesNotes(station));
        QVERIFY(reaches(station, id, Stage::Settled));
        QCOMPARE(station.inHand(), Money::yuan(10));
        QCOMPARE(station.kiosk->seen(id).credit, Money::fen(360));
        QCOMPARE(*station.water->booked(), Bill);
        QCOMPARE(station.kiosk->book.position().stackerValue(), station.at(Place::Stacker));
    }

    void aNoteThatJamsUnseenIsClaimedForTheMostItCanBe()
    {
        SmallStation station;
        const auto id = station.kiosk->payWaterByCash(Bill);
        QVERIFY(putsIn(station, 50));
        station.acceptorUnit.jamAtNextNote();
        const auto note = station.notes.add(Money::yuan(20), {Place::Resident});
        QVERIFY(station.until([&] { return station.acceptorUnit.insert(note); }, 20s));
        QVERIFY(takesNotes(station)); // the fifty comes back
        QVERIFY(reaches(station, id, Stage::Settled));
        QCOMPARE(station.inHand(), Money::yuan(50));
        QCOMPARE(station.kiosk->seen(id).claimed(), Money::yuan(100));
    }

    void aSlotThatFallsSilentMayHoldANote()
    {
        SmallStation station;
        const auto id = station.kiosk->payWaterByCash(Bill);
        QVERIFY(putsIn(station, 50));
        const auto note = station.notes.add(Money::yuan(20), {Place::Resident});
        QVERIFY(station.until([&] { return station.acceptorUnit.insert(note); }, 20s));
        station.acceptorUnit.setSilent(true);
        station.kiosk->runner.put(id, PaymentCancelled{});
        QVERIFY(takesNotes(station)); // the fifty comes back
        QVERIFY(reaches(station, id, Stage::Settled));
        QCOMPARE(station.inHand(), Money::yuan(50));
        QCOMPARE(station.kiosk->seen(id).claimed(), Money::yuan(100));
    }

    void aCassetteThatRunsLowStaysSo()
    {
        SmallStation station;
        while (station.notes.at({Place::Cassette, 2}).size() > 20)
            station.notes.move(station.notes.at({Place::Cassette, 2}).back(), {Place::RejectBin});
        QVERIFY(station.until([&] { return station.stands(Fault::CassetteLow, "2"); }));
        const auto id = station.kiosk->payWaterByCash(Bill);
        QVERIFY(reaches(station, id, Stage::TakingNotes));
        QVERIFY(station.stands(Fault::CassetteLow, "2"));
    }

    void aCancelledPaymentGivesTheSameValueBack()
    {
        SmallStation station;
        const auto id = station.kiosk->payWaterByCash(Bill);
        QVERIFY(putsIn(station, 50));
        QVERIFY(putsIn(station, 20));
        QVERIFY(reaches(station, id, Stage::TakingNotes));
        station.kiosk->runner.put(id, PaymentCancelled{});
        QVERIFY(takesNotes(station));
        QVERIFY(reaches(station, id, Stage::Settled));
        QCOMPARE(station.inHand(), Money::yuan(70));
        QCOMPARE(*station.water->booked(), Money());
    }

    // A note in every phase of its way in, and the process ends.
    void aKillWhileANoteGoesInLosesNoFen_data()
    {
        QTest::addColumn<int>("after");
        for (int after = 0; after < 4'000; after += 150)
            QTest::addRow("%d ms", after) << after;
    }
    void aKillWhileANoteGoesInLosesNoFen()
    {
        QFETCH(int, after);
        SmallStation station;
        const auto id = station.kiosk->payWaterByCash(Bill);
        const auto note = station.notes.add(Money::yuan(50), {Place::Resident});
        QVERIFY(station.until([&] { return station.acceptorUnit.insert(note); }, 20s));
        station.clock.advance(std::chrono::milliseconds(after));
        station.restartKiosk();
        QVERIFY(station.until([&] { return station.kiosk->book.open().empty(); }, 5min));
        station.clock.advance(30s);
        const bool stacked = station.notes.note(note).place.kind == Place::Stacker;
        const Transaction &end = station.kiosk->seen(id);
        QCOMPARE(end.credit + end.claimed(), stacked ? Money::yuan(50) : Money());
        QCOMPARE(end.claimed(), Money()); // the unit remembered; nobody had to guess
        QCOMPARE(station.acceptorUnit.state(), ccnet::State::Disabled);
    }
};

HUIMIN_TEST(TestWholeMoney)
#include "tst_whole_money.moc"
