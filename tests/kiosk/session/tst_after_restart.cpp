// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/somebody.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using Kind = Input::Kind;
using transaction::Stage;

namespace {

constexpr int WaterTile = 2;

/// Somebody who pays for water by card while the station goes down.
struct Payer : Somebody {
    Payer() { restart(); }

    /// Until the bank has paid and the water company does not answer. Their card is in their hand.
    bool paysAndWaits()
    {
        if (!atHome())
            return false;
        say(Kind::Choose, WaterTile);
        if (!comesTo("account"))
            return false;
        for (const char digit : std::string(SmallStation::WaterAccount))
            say({.kind = Kind::Type, .text = std::string(1, digit)});
        say(Kind::Confirm);
        if (!comesTo("bills"))
            return false;
        say(Kind::Confirm);
        if (!comesTo("howToPay"))
            return false;
        station.waterManners.silent = true;
        return paysByCard() && stage() == Stage::Posting;
    }
    Stage stage()
    {
        const auto &open = station.kiosk->book.open();
        return open.empty() ? Stage::Settled : open.begin()->second.stage;
    }
    void comesBack()
    {
        station.killKiosk();
        station.screen.names.clear();
        station.startVisits();
    }
    bool hasSeen(const char *page) { return std::ranges::count(station.screen.names, page) > 0; }
    const PaidPage &paid() { return station.screen.as<PaidPage>(); }
};

} // namespace

class TestAfterRestart : public QObject
{
    Q_OBJECT
private slots:
    void whoeverHasPaidIsToldThatItIsPaid()
    {
        Payer resident;
        QVERIFY(resident.paysAndWaits());
        resident.station.waterManners.silent = false;
        resident.comesBack();
        QVERIFY(resident.comesTo("receipt"));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("paid"));
        QCOMPARE(resident.paid().items.size(), std::size_t{1});
        const PayItem &water = resident.paid().items.front();
        QCOMPARE(water.state, PayItem::State::Paid);
        QCOMPARE(water.biller.id, std::string("water"));
        QCOMPARE(water.account, std::string(SmallStation::WaterAccount));
        QVERIFY(!water.receipt.empty());
        QCOMPARE(resident.paid().total, Money::fen(8640));
        QVERIFY(resident.paid().printed);
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("idle"));
        QCOMPARE(*resident.station.water->booked(), Money::fen(8640));
    }

    void whatNobodyHasAnsweredYetHasANumberAndAPaper()
    {
        Payer resident;
        QVERIFY(resident.paysAndWaits());
        resident.comesBack();
        QVERIFY(resident.comesTo("paid"));
        QCOMPARE(resident.stage(), Stage::Pending);
        QCOMPARE(resident.paid().items.front().state, PayItem::State::Pending);
        QVERIFY(!resident.paid().reference.empty());
        QVERIFY(resident.paid().printed);
    }

    void whereChangeCannotBeFoundOutThereIsANumberOnPaper()
    {
        Payer resident;
        SmallStation &station = resident.station;
        QVERIFY(resident.comesTo("idle"));
        (void)station.kiosk->payWaterByCash(Money::fen(8640));
        const auto note = station.notes.add(Money::yuan(100), {world::Place::Kind::Resident});
        QVERIFY(
            station.until([&] { return station.acceptorUnit.state() == ccnet::State::Idling; }));
        QVERIFY(station.acceptorUnit.insert(note));
        QVERIFY(station.until([&] { return resident.stage() == Stage::Dispensing; }));
        station.dispenserUnit.setSilent(true);
        resident.comesBack();
        QVERIFY(resident.comesTo("paid"));
        QCOMPARE(resident.stage(), Stage::Dispensing);
        QVERIFY(!resident.hasSeen("receipt")); // it is printed without asking
        QVERIFY(resident.paid().printed);
        QVERIFY(!resident.paid().reference.empty());
    }

    void whoeverHasBeenToldIsNotToldAgain()
    {
        Payer resident;
        QVERIFY(resident.paysAndWaits());
        QVERIFY(resident.comesTo("paid"));
        QCOMPARE(resident.paid().items.front().state, PayItem::State::Pending);
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("idle"));
        resident.comesBack();
        QVERIFY(resident.comesTo("idle"));
        QCOMPARE(resident.stage(), Stage::Pending);
        QVERIFY(!resident.hasSeen("paid") && !resident.hasSeen("problem"));
        // Nor by another one.
        resident.comesBack();
        QVERIFY(resident.comesTo("idle"));
        QVERIFY(!resident.hasSeen("paid") && !resident.hasSeen("problem"));
    }

    void theFirstTouchOfWhoComesNextCounts()
    {
        Payer resident;
        QVERIFY(resident.station.prepareCard());
        resident.station.bankManners.silent = true;
        const auto id = resident.station.kiosk->withdraw(Money::yuan(300));
        QVERIFY(resident.station.until(
            [&] { return resident.station.kiosk->stage(id) == Stage::Authorising; }));
        resident.station.bankManners.silent = false;
        resident.comesBack();
        QVERIFY(resident.station.until([&] { return resident.station.cardUnit.isAtGate(); }));
        QVERIFY(resident.station.cardUnit.take() != nullptr);
        QVERIFY(resident.isTold(ProblemPage::What::StationRestarted));
        QVERIFY(resident.comesTo("idle")); // nobody was there
        resident.say(Kind::Touch);
        QVERIFY(resident.comesTo("home"));
    }
};

HUIMIN_TEST(TestAfterRestart)
#include "tst_after_restart.moc"
