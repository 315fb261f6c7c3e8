// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/outbox.h"
#include "tests/support/driven.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;
using namespace std::chrono_literals;

namespace {

/// An outbox, and somebody at the other end who listens when told to.
struct Bench {
    VirtualClock clock;
    Outbox outbox{clock};
    bool answers = false;
    std::vector<std::string> tried;

    Outbox::Attempt attempt(const std::string &key)
    {
        return [this, key]() -> Task<bool> { return tryOnce(key); };
    }
    Task<bool> tryOnce(std::string key)
    {
        tried.push_back(key);
        co_await pause(clock, 100ms);
        co_return answers;
    }
};

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsLeftInTheClockOfAnOutboxThatIsGone()
    {
        VirtualClock clock;
        {
            Outbox outbox(clock);
            outbox.add("bill:1", []() -> Task<bool> { co_return true; });
        }
        QVERIFY(!clock.runNext());
    }

    void whatGetsThroughAtOnceIsTriedOnce()
    {
        Bench bench;
        bench.answers = true;
        bench.outbox.add("reversal:1", bench.attempt("reversal:1"));
        QVERIFY(bench.outbox.has("reversal:1"));
        bench.clock.advance(1h);
        QVERIFY(!bench.outbox.has("reversal:1"));
        QCOMPARE(bench.tried.size(), std::size_t{1});
    }

    void whatDoesNotGetThroughIsTriedForEverWithGrowingPauses()
    {
        Bench bench;
        bench.outbox.add("bill:1", bench.attempt("bill:1"));
        bench.clock.advance(1s);
        QCOMPARE(bench.tried.size(), std::size_t{1});
        bench.clock.advance(2s);
        QCOMPARE(bench.tried.size(), std::size_t{2});
        bench.clock.advance(2min);
        const auto afterTwoMinutes = bench.tried.size();
        QVERIFY(afterTwoMinutes >= 5);
        bench.clock.advance(24h);
        const auto inADay = bench.tried.size() - afterTwoMinutes;
        QVERIFY2(inADay >= 280 && inADay <= 290, std::to_string(inADay).c_str());
        QVERIFY(bench.outbox.has("bill:1"));
        bench.answers = true;
        bench.clock.advance(6min);
        QCOMPARE(bench.outbox.size(), std::size_t{0});
    }

    void theSameObligationTwiceIsOne()
    {
        Bench bench;
        bench.outbox.add("bill:1", bench.attempt("bill:1"));
        bench.outbox.add("bill:1", bench.attempt("another"));
        bench.clock.advance(1h);
        QCOMPARE(bench.outbox.size(), std::size_t{1});
        QCOMPARE(std::ranges::count(bench.tried, "another"), 0);
    }

    void severalGoSideBySideAndOneThatHangsHoldsNobodyUp()
    {
        Bench bench;
        Mailbox<bool> never(bench.clock);
        bench.outbox.add("bill:hangs", [&never]() -> Task<bool> {
            const auto answer = co_await never.take();
            co_return answer.value_or(false);
        });
        bench.answers = true;
        bench.outbox.add("bill:2", bench.attempt("bill:2"));
        bench.outbox.add("reversal:3", bench.attempt("reversal:3"));
        QCOMPARE(bench.outbox.count("bill:"), std::size_t{2});
        QCOMPARE(bench.tried, (std::vector<std::string>{"bill:2", "reversal:3"})); // in order
        bench.clock.advance(1s);
        QCOMPARE(bench.outbox.size(), std::size_t{1});
        QVERIFY(bench.outbox.has("bill:hangs"));
    }

    void hurryDoesNotWaitOutALongPause()
    {
        Bench bench;
        bench.outbox.add("bill:1", bench.attempt("bill:1"));
        bench.outbox.add("bill:2", bench.attempt("bill:2"));
        bench.clock.advance(1h);
        bench.answers = true;
        bench.outbox.hurry();
        bench.clock.advance(1s);
        QCOMPARE(bench.outbox.size(), std::size_t{0});
    }

    void whoeverCountsIsToldOfEachChange()
    {
        Bench bench;
        std::vector<std::size_t> sizes;
        bench.outbox.onChange([&] { sizes.push_back(bench.outbox.size()); });
        bench.answers = true;
        bench.outbox.add("bill:1", bench.attempt("bill:1"));
        bench.outbox.add("bill:2", bench.attempt("bill:2"));
        bench.clock.advance(1s);
        QCOMPARE(sizes, (std::vector<std::size_t>{1, 2, 1, 0}));
    }

    void anObligationMayComeBackAfterItWasMet()
    {
        Bench bench;
        bench.answers = true;
        bench.outbox.add("bill:1", bench.attempt("bill:1"));
        bench.clock.advance(1s);
        bench.outbox.add("bill:1", bench.attempt("bill:1"));
        bench.clock.advance(1s);
        QCOMPARE(bench.tried.size(), std::size_t{2});
    }

    void anOutboxThatGoesEndsItsConversations()
    {
        VirtualClock clock;
        int tried = 0;
        {
            Outbox outbox(clock);
            outbox.add("bill:1", [&]() -> Task<bool> {
                ++tried;
                co_await pause(clock, 10s);
                co_return false;
            });
        }
        clock.advance(1h);
        QCOMPARE(tried, 1);
    }
};

HUIMIN_TEST(TestOutbox)
#include "tst_outbox.moc"
