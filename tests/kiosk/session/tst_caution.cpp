// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/caution.h"

#include "tests/support/somebody.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;

namespace {

constexpr int Preset = 1; // 200 yuan

/// A resident who withdraws 200 yuan at a station that asks from 100 on.
struct Withdrawing : Somebody {
    Withdrawing()
    {
        station.file.cautionRules = {{.id = "test", .why = "sum", .from = Money::yuan(100)}};
        restart();
    }
    bool chooses(int index)
    {
        say(Input::Kind::Choose, index);
        return true;
    }
    bool untilItAsks()
    {
        if (!comesTo("idle") || !station.cardUnit.insert(*station.card) || !comesTo("home") ||
            !chooses(0) || !typesPin() || !comesTo("amount") || !chooses(Preset) ||
            !comesTo("confirm"))
            return false;
        say(Input::Kind::Confirm);
        return comesTo("caution");
    }
    std::string answerInJournal()
    {
        const auto all = journal(transaction::incident::CautionAsked);
        return all.empty() ? std::string() : all.back();
    }
};

} // namespace

class TestCaution : public QObject
{
    Q_OBJECT
private slots:
    void aRuleHitsWhenAllThatItNamesHolds_data()
    {
        QTest::addColumn<int>("yuan");
        QTest::addColumn<int>("hour");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("hit");
        QTest::newRow("a usual sum by day") << 300 << 10 << 20 << "";
        QTest::newRow("a large sum") << 3000 << 10 << 20 << "large";
        QTest::newRow("late") << 1000 << 23 << 20 << "late";
        QTest::newRow("early in the morning") << 1000 << 5 << 20 << "late";
        QTest::newRow("not late any more") << 1000 << 6 << 20 << "";
        QTest::newRow("hesitates") << 1000 << 10 << 200 << "slow";
    }
    void aRuleHitsWhenAllThatItNamesHolds()
    {
        QFETCH(int, yuan);
        QFETCH(int, hour);
        QFETCH(int, seconds);
        QFETCH(QString, hit);
        const std::vector<CautionRule> rules{
            {.id = "large", .from = Money::yuan(3000), .errands = {Errand::Withdrawal}},
            {.id = "late", .from = Money::yuan(1000), .fromHour = 22, .toHour = 6},
            {.id = "slow", .from = Money::yuan(1000), .since = 180s}};
        const CautionRule *found = firstHit(
            rules, {Errand::Withdrawal, Money::yuan(yuan), hour, std::chrono::seconds(seconds), 0});
        QCOMPARE(found != nullptr ? QString::fromStdString(found->id) : QString(), hit);
    }

    void aRuleForAnotherErrandSaysNothing()
    {
        const std::vector<CautionRule> rules{{.id = "bill", .errands = {Errand::Bill}}};
        QVERIFY(firstHit(rules, {Errand::Withdrawal, Money::yuan(1), 10, {}, 0}) == nullptr);
    }

    void whoeverWantsItThemselvesGetsTheirMoney()
    {
        Withdrawing resident;
        QVERIFY(resident.untilItAsks());
        resident.chooses(CautionMyself);
        QVERIFY(resident.comesTo("takeCard"));
        QCOMPARE(resident.answerInJournal(), std::string(R"({"rule":"test","answer":"ownWish"})"));
    }

    void whoeverWasToldToIsGivenTimeAndMayStillGoOn()
    {
        Withdrawing resident;
        QVERIFY(resident.untilItAsks());
        resident.chooses(CautionStop);
        QVERIFY(resident.station.until(
            [&] { return resident.station.screen.as<CautionPage>().thinking; }));
        resident.chooses(CautionPerson);
        QVERIFY(resident.comesTo("help"));
        resident.say(Input::Kind::Cancel);
        QVERIFY(resident.comesTo("caution"));
        resident.chooses(CautionMyself);
        QVERIFY(resident.comesTo("takeCard"));
    }

    void whoeverPullsTheCardIsToldSo()
    {
        Withdrawing resident;
        QVERIFY(resident.untilItAsks());
        (void)resident.station.cardUnit.pull();
        QVERIFY(resident.comesTo("problem"));
        QCOMPARE(resident.station.screen.as<ProblemPage>().what, ProblemPage::What::CardPulled);
    }

    void whoeverStopsGetsTheCardBackAndNothingIsTaken()
    {
        Withdrawing resident;
        QVERIFY(resident.untilItAsks());
        resident.chooses(CautionStop);
        QVERIFY(resident.station.until(
            [&] { return resident.station.screen.as<CautionPage>().thinking; }));
        const Money before = resident.station.balance();
        resident.chooses(CautionStop);
        QVERIFY(resident.station.until([&] { return resident.station.cardUnit.isAtGate(); }));
        QCOMPARE(resident.station.balance(), before);
        QCOMPARE(resident.answerInJournal(), std::string(R"({"rule":"test","answer":"stops"})"));
    }
};

HUIMIN_TEST(TestCaution)
#include "tst_caution.moc"
