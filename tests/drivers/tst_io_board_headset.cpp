// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io_board/io_board_simulator.h"
#include "drivers/io_board/io_board_tray.h"
#include "drivers/port/memory_port.h"
#include "tests/support/driven.h"
#include "tests/support/faults_seen.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::io_board;
using namespace huimin::test;
using namespace std::chrono_literals;
using Sensor = Auxiliaries::EnhancedAudioSensor;

/// The socket on the I/O board, in front of a whole board.
class IoBoardHeadset : public QObject
{
    Q_OBJECT

private slots:
    void aPlugIsNoticedAtOnceAndOnce()
    {
        VirtualClock clock;
        FaultsSeen faults;
        MemoryWire wire{clock};
        world::Notes notes;
        Simulator board(wire.device(), clock, notes);
        Tray tray(wire.host(), clock, faults);
        std::vector<Sensor> heard;
        tray.onEnhancedAudio([&](Sensor now) { heard.push_back(now); });
        driveUntil(clock, [&] { return tray.isReady(); });
        board.plugHeadset(true);
        clock.advance(300ms);
        QCOMPARE(heard, std::vector{Sensor::Present});
        board.plugHeadset(false);
        clock.advance(2s);
        QCOMPARE(heard, (std::vector{Sensor::Present, Sensor::NotPresent}));
    }

    void aBoardThatIsAwayHasNoPlugInIt()
    {
        VirtualClock clock;
        FaultsSeen faults;
        MemoryWire wire{clock};
        world::Notes notes;
        Simulator board(wire.device(), clock, notes);
        Tray tray(wire.host(), clock, faults);
        board.plugHeadset(true);
        driveUntil(clock, [&] { return tray.enhancedAudio() == Sensor::Present; });
        board.setSilent(true);
        clock.advance(10s);
        QCOMPARE(tray.enhancedAudio(), Sensor::NotPresent);
        board.setSilent(false);
        clock.advance(10s);
        QCOMPARE(tray.enhancedAudio(), Sensor::Present);
    }
};

HUIMIN_TEST(IoBoardHeadset)
#include "tst_io_board_headset.moc"
