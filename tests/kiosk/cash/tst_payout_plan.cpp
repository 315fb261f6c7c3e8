// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cash/payout_plan.h"
#include "kiosk/cash/position.h"
#include "tests/support/suite.h"

#include <rapidcheck.h>

using namespace huimin;
using namespace huimin::cash;

namespace {

std::vector<Stock> stockOf(int hundreds, int fifties, int twenties, int tens)
{
    return {{1, Money::yuan(100), hundreds},
            {2, Money::yuan(50), fifties},
            {3, Money::yuan(20), twenties},
            {4, Money::yuan(10), tens}};
}

/// Every way to take notes, tried one by one.
std::optional<int> fewestByTrying(Money amount, const std::vector<Stock> &stock)
{
    std::optional<int> best;
    for (int a = 0; a <= stock[0].count; ++a)
        for (int b = 0; b <= stock[1].count; ++b)
            for (int c = 0; c <= stock[2].count; ++c)
                for (int d = 0; d <= stock[3].count; ++d)
                    if (Money::yuan(100 * a + 50 * b + 20 * c + 10 * d) == amount)
                        best = std::min(best.value_or(1000), a + b + c + d);
    return best;
}

int notesOf(const PayoutPlan &plan)
{
    int count = 0;
    for (const Portion &portion : plan)
        count += portion.count;
    return count;
}

} // namespace

class TestPayoutPlan : public QObject
{
    Q_OBJECT
private slots:
    void aPlanUsesWhatIsThere_data()
    {
        QTest::addColumn<int>("yuan");
        QTest::addColumn<int>("hundreds");
        QTest::addColumn<int>("fifties");
        QTest::addColumn<int>("twenties");
        QTest::addColumn<int>("tens");
        QTest::addColumn<QString>("plan");
        QTest::newRow("fewest notes") << 380 << 10 << 10 << 10 << 10 << "1x3 2x1 3x1 4x1";
        QTest::newRow("no hundreds") << 300 << 0 << 10 << 10 << 10 << "2x6";
        QTest::newRow("greedy would fail") << 60 << 0 << 1 << 3 << 0 << "3x3";
        QTest::newRow("one note short") << 300 << 2 << 2 << 0 << 0 << "1x2 2x2";
        QTest::newRow("not enough") << 300 << 2 << 1 << 0 << 0 << "";
        QTest::newRow("not a multiple") << 35 << 10 << 10 << 10 << 10 << "";
    }
    void aPlanUsesWhatIsThere()
    {
        QFETCH(int, yuan);
        QFETCH(int, hundreds);
        QFETCH(int, fifties);
        QFETCH(int, twenties);
        QFETCH(int, tens);
        QFETCH(QString, plan);
        const auto found =
            planPayout(Money::yuan(yuan), stockOf(hundreds, fifties, twenties, tens), 50);
        QStringList parts;
        for (const Portion &portion : found.value_or(PayoutPlan()))
            parts << QString("%1x%2").arg(portion.unit).arg(portion.count);
        QCOMPARE(parts.join(' '), plan);
    }

    void oneBunchHoldsSoManyNotes()
    {
        QVERIFY(planPayout(Money::yuan(500), stockOf(0, 0, 0, 50), 50).has_value());
        QVERIFY(!planPayout(Money::yuan(510), stockOf(0, 0, 0, 60), 50));
    }

    void nothingAndDebtsAreNoPayout()
    {
        QVERIFY(!planPayout(Money(), stockOf(1, 1, 1, 1), 50));
        QVERIFY(!planPayout(Money::fen(-1000), stockOf(1, 1, 1, 1), 50));
        QVERIFY(!planPayout(Money::yuan(10), {}, 50));
    }

    void nearestAmountsArePayable()
    {
        const auto stock = stockOf(2, 0, 0, 0);
        auto nearest = nearestPayable(Money::yuan(150), stock, 50, Money::yuan(5000));
        QCOMPARE(nearest.below, Money::yuan(100));
        QCOMPARE(nearest.above, Money::yuan(200));
        nearest = nearestPayable(Money::yuan(900), stock, 50, Money::yuan(5000));
        QCOMPARE(nearest.below, Money::yuan(200));
        QVERIFY(!nearest.above);
        nearest = nearestPayable(Money::yuan(100), stock, 50, Money::yuan(5000));
        QVERIFY(!nearest.below);
        QCOMPARE(nearest.above, Money::yuan(200));
    }

    void theLargestPayableLeavesTheRestForACredit()
    {
        QCOMPARE(largestPayable(Money::fen(1360), stockOf(5, 5, 5, 5), 50), Money::yuan(10));
        QCOMPARE(largestPayable(Money::fen(1360), stockOf(5, 5, 5, 0), 50), Money());
        QCOMPARE(largestPayable(Money::yuan(130), stockOf(1, 0, 0, 2), 50), Money::yuan(120));
    }

    // Against every way of taking notes, for stocks drawn at random.
    void everyPlanIsExactAndAsShortAsCanBe()
    {
        const bool holds = rc::check("plans are exact and shortest", [] {
            const auto stock = stockOf(*rc::gen::inRange(0, 4), *rc::gen::inRange(0, 4),
                                       *rc::gen::inRange(0, 5), *rc::gen::inRange(0, 5));
            const Money amount = Money::yuan(10 * *rc::gen::inRange(1, 80));
            const int notesMax = *rc::gen::inRange(1, 16);
            const auto plan = planPayout(amount, stock, notesMax);
            const auto fewest = fewestByTrying(amount, stock);
            RC_ASSERT(plan.has_value() == (fewest && *fewest <= notesMax));
            if (!plan)
                return;
            RC_ASSERT(valueOf(*plan, stock) == amount);
            RC_ASSERT(notesOf(*plan) == *fewest);
            for (const Portion &portion : *plan)
                RC_ASSERT(portion.count <= stock[static_cast<std::size_t>(portion.unit - 1)].count);
        });
        QVERIFY(holds);
    }

    void aPositionFollowsFromItsFacts()
    {
        Position position;
        position.loaded(1, Money::yuan(100), 50);
        position.dispensed(1, 3, 1);
        position.stacked(Money::yuan(50));
        position.stacked(Money::yuan(20));
        QCOMPARE(position.cassettes().at(1).count(), 46);
        QCOMPARE(position.stackerValue(), Money::yuan(70));
        QCOMPARE(position.stock(), (std::vector<Stock>{{1, Money::yuan(100), 46}}));
        position.becameSuspect(1);
        QVERIFY(position.stock().empty());
        position.loaded(1, Money::yuan(100), 80);
        QCOMPARE(position.stock().at(0).count, 80);
    }
};

HUIMIN_TEST(TestPayoutPlan)
#include "tst_payout_plan.moc"
