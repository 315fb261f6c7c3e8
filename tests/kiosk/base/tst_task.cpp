// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/mailbox.h"
#include "kiosk/base/task.h"
#include "kiosk/base/virtual_clock.h"
#include "tests/support/suite.h"

#include <string>

using namespace huimin;
using namespace std::chrono_literals;

namespace {

struct Farewell {
    int &count;
    ~Farewell() { ++count; }
};

Task<int> half(Mailbox<int> &box)
{
    const auto number = co_await box.take(1s);
    co_return number ? *number / 2 : -1;
}

Task<void> talk(Mailbox<int> &box, std::string &heard, int &farewells)
{
    const Farewell farewell{farewells};
    for (int round = 0; round < 2; ++round) {
        const int value = co_await half(box);
        heard += std::to_string(value) + ' ';
    }
}

} // namespace

class TestTask : public QObject
{
    Q_OBJECT
private slots:
    void aConversationWaitsForWhatIsPutAndForTheLimit()
    {
        VirtualClock clock;
        Mailbox<int> box(clock);
        std::string heard;
        int farewells = 0;
        TaskScope scope;
        scope.run(talk(box, heard, farewells));
        box.put(84);
        QCOMPARE(heard, std::string()); // never resumed inside put()
        clock.settle();
        QCOMPARE(heard, std::string("42 "));
        clock.advance(999ms);
        QCOMPARE(heard, std::string("42 "));
        clock.advance(1ms);
        QCOMPARE(heard, std::string("42 -1 "));
        QCOMPARE(farewells, 1);
    }

    void aConversationEndsWithItsScopeWhereverItStands()
    {
        VirtualClock clock;
        Mailbox<int> box(clock);
        std::string heard;
        int farewells = 0;
        {
            TaskScope scope;
            scope.run(talk(box, heard, farewells));
            box.put(2);
        }
        QCOMPARE(farewells, 1);
        clock.advance(10s);
        QCOMPARE(heard, std::string());
    }

    void alarmsComeInTheOrderTheyFallDue()
    {
        VirtualClock clock;
        std::string order;
        clock.after(2ms, [&] { order += 'c'; });
        clock.after(1ms, [&] { order += 'a'; });
        const auto cancelled = clock.after(1ms, [&] { order += 'x'; });
        clock.after(1ms, [&] { order += 'b'; });
        clock.cancel(cancelled);
        clock.advance(5ms);
        QCOMPARE(order, std::string("abc"));
        QCOMPARE(clock.now().time_since_epoch(), 5ms);
    }
};

HUIMIN_TEST(TestTask)
#include "tst_task.moc"
