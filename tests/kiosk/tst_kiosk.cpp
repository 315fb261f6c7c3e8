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
};

HUIMIN_TEST(TestKiosk)
#include "tst_kiosk.moc"
