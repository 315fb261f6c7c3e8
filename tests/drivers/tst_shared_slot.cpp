// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/shared_slot.h"

#include "drivers/world/memory_slot.h"
#include "tests/support/driven.h"
#include "tests/support/social_cards.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;

namespace {

/// Two who wait at one reader, and a card on it.
struct TwoAtOneReader {
    VirtualClock clock;
    CountingRandom random;
    world::MemorySlot reader{clock};
    Turns turns{clock};
    std::optional<SharedSlot> one{std::in_place, reader, turns};
    SharedSlot other{reader, turns};
    world::SocialCard card{socialImage(),
                           [this](std::size_t count) { return random.bytes(count); }};
    bool otherHasIt = false;
    TaskScope tasks;

    TwoAtOneReader() { reader.touch(&card); }

    bool oneHasIt() { return drive(clock, one->powerOn())->has_value(); }
    void otherWaits()
    {
        tasks.run([](TwoAtOneReader &here) -> Task<void> {
            const auto reset = co_await here.other.powerOn();
            here.otherHasIt = reset.has_value();
        }(*this));
        clock.advance(std::chrono::seconds(30));
    }
};

} // namespace

class TestSharedSlot : public QObject
{
    Q_OBJECT
private slots:
    void whoeverHasTheReaderKeepsItUntilTheyPowerItOff()
    {
        TwoAtOneReader here;
        QVERIFY(here.oneHasIt());
        here.otherWaits();
        QVERIFY(!here.otherHasIt);
        QVERIFY(drive(here.clock, here.one->exchange(hex("00A40000023F00")))->has_value());
        here.tasks.run(here.one->powerOff());
        here.clock.advance(std::chrono::seconds(1));
        QVERIFY(here.otherHasIt);
        const auto late = drive(here.clock, here.one->exchange(hex("00A40000023F00")));
        QCOMPARE(late->error().code, ErrorCode::CardRemoved);
    }

    void whoeverGoesAwayLeavesTheReaderToTheOther()
    {
        TwoAtOneReader here;
        QVERIFY(here.oneHasIt());
        here.otherWaits();
        QVERIFY(!here.otherHasIt);
        here.one.reset();
        here.clock.advance(std::chrono::seconds(1));
        QVERIFY(here.otherHasIt);
    }
};

HUIMIN_TEST(TestSharedSlot)
#include "tst_shared_slot.moc"
