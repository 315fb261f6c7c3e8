// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_station.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;

class TestKiosk : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsOfferedBeforeItsDeviceHasAnswered()
    {
        SmallStation station;
        station.killKiosk();
        station.screen.names.clear();
        station.startVisits();
        QCOMPARE(station.screen.names.front(), std::string("closed"));
        QVERIFY(station.until([&] { return station.screen.isAt("idle"); }));
    }

    void aCardThatIsInsideAfterARestartGoesBackToItsOwner()
    {
        SmallStation station;
        QVERIFY(station.insertCard());
        station.killKiosk();
        station.startVisits();
        QVERIFY(station.until([&] { return station.screen.isAt("takeCard"); }));
        QVERIFY(station.until([&] { return station.cardUnit.isAtGate(); }));
        QVERIFY(station.cardUnit.take() != nullptr);
        QVERIFY(station.until([&] { return station.screen.isAt("idle"); }));
    }

    void theCardComesBeforeTheNewsOfARestart()
    {
        SmallStation station;
        QVERIFY(station.prepareCard());
        station.bankManners.silent = true;
        const auto id = station.kiosk->withdraw(Money::yuan(300));
        QVERIFY(station.until([&] {
            return station.kiosk->stage(id) == transaction::Stage::Authorising;
        }));
        station.killKiosk();
        station.bankManners.silent = false;
        station.screen.names.clear();
        station.startVisits();
        QVERIFY(station.until([&] { return station.cardUnit.isAtGate(); }));
        QVERIFY(std::ranges::find(station.screen.names, "problem") == station.screen.names.end());
        QVERIFY(station.cardUnit.take() != nullptr);
        QVERIFY(station.until([&] { return station.screen.isAt("problem"); }));
    }
};

HUIMIN_TEST(TestKiosk)
#include "tst_kiosk.moc"
