// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/manners.h"
#include "tests/support/suite.h"

using namespace huimin::town;
using Kind = Manners::Kind;

class TestManners : public QObject
{
    Q_OBJECT
private slots:
    void wordsSayHowToBehave()
    {
        QCOMPARE(parseManners({"silent"})->kind, Kind::Silent);
        const auto slow = *parseManners({"slow", "5", "times", "2"});
        QCOMPARE(slow, (Manners{Kind::Slow, std::chrono::seconds(5), {}, 2}));
        QCOMPARE(text(slow), std::string("slow 5 times 2"));
        QCOMPARE(text(*parseManners({"refuse", "91"})), std::string("refuse 91"));
    }

    void whatMakesNoSenseIsNamed_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("error");
        QTest::newRow("nothing") << QStringList{} << "no such behaviour: ";
        QTest::newRow("unknown") << QStringList{"rude"} << "no such behaviour: rude";
        QTest::newRow("no seconds") << QStringList{"late"} << "late takes seconds, 0 to 3600";
        QTest::newRow("not seconds")
            << QStringList{"late", "5s"} << "late takes seconds, 0 to 3600";
        QTest::newRow("no reason") << QStringList{"refuse"} << "refuse takes a reason";
        QTest::newRow("times what")
            << QStringList{"lost", "times"} << "times takes a number, 1 to 1000";
        QTest::newRow("never") << QStringList{"lost", "times", "0"}
                               << "times takes a number, 1 to 1000";
        QTest::newRow("too much") << QStringList{"silent", "please"} << "a word too much: please";
    }
    void whatMakesNoSenseIsNamed()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, error);
        std::vector<std::string> given;
        for (const QString &word : words)
            given.push_back(word.toStdString());
        const auto manners = parseManners(given);
        QVERIFY(!manners.has_value());
        QCOMPARE(QString::fromStdString(manners.error().detail), error);
    }

    void mannersWearOffWithPaymentsAndWithNothingElse()
    {
        Behaviour behaviour;
        behaviour.set(*parseManners({"lost", "times", "2"}));
        QCOMPARE(behaviour.next(false).kind, Kind::Lost);
        QCOMPARE(behaviour.next(true).kind, Kind::Lost);
        QCOMPARE(behaviour.next(false).kind, Kind::Lost);
        QCOMPARE(behaviour.next(true).kind, Kind::Lost);
        QCOMPARE(behaviour.next(true).kind, Kind::Normal);
        behaviour.set(*parseManners({"silent"}));
        for (int count = 0; count < 5; ++count)
            QCOMPARE(behaviour.next(true).kind, Kind::Silent);
    }
};

HUIMIN_TEST(TestManners)
#include "tst_manners.moc"
