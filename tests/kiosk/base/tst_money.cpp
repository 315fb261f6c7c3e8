// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/money.h"
#include "tests/support/suite.h"

#include <limits>

using namespace huimin;

class TestMoney : public QObject
{
    Q_OBJECT
private slots:
    void textGoesBothWays_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("text");
        QTest::newRow("a bill") << qint64{8640} << "86.40";
        QTest::newRow("a fen") << qint64{1} << "0.01";
        QTest::newRow("nothing") << qint64{0} << "0.00";
    }
    void textGoesBothWays()
    {
        QFETCH(qint64, fen);
        QFETCH(QString, text);
        QCOMPARE(decimal(Money::fen(fen)), text.toStdString());
        QCOMPARE(parseMoney(text.toStdString())->inFen(), fen);
    }

    void debtsAreWrittenWithTheirSign()
    {
        QCOMPARE(decimal(Money::fen(-5)), std::string("-0.05"));
        QCOMPARE(decimal(Money::fen(std::numeric_limits<std::int64_t>::min())),
                 std::string("-92233720368547758.08"));
    }

    void whatIsNotAnAmountIsRefused()
    {
        for (const char *text : {"", "1", "1.2", "1.234", "-1.00", " 1.00", "1,00", ".50", "1e2.00",
                                 "99999999999999999.00"})
            QVERIFY2(!parseMoney(text), text);
    }
};

HUIMIN_TEST(TestMoney)
#include "tst_money.moc"
