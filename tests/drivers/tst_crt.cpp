// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/crt/crt_card_reader.h"
#include "drivers/crt/crt_simulator.h"
#include "drivers/port/memory_port.h"
#include "drivers/world/memory_slot.h"
#include "tests/support/driven.h"
#include "tests/support/faults_seen.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::crt;
using namespace huimin::test;
using namespace std::chrono_literals;

namespace {

class PlainCard final : public world::Card
{
public:
    Bytes answerToReset() const override { return hex("3B00"); }
    void reset() override {}
    Bytes respond(ByteView command) override
    {
        Bytes out(command.begin(), command.end());
        append(out, hex("9000"));
        return out;
    }
};

struct Bench {
    VirtualClock clock;
    FaultsSeen faults;
    MemoryWire wire{clock};
    world::MemorySlot slot{clock};
    Simulator unit{wire.device(), clock, [this](world::Card *at) { slot.touch(at); }};
    std::optional<MotorCardReader> reader;
    PlainCard card;
    std::vector<CardReader::Event> events;

    Bench() { startProgram(); }

    void startProgram()
    {
        reader.emplace(wire.host(), clock, faults, slot);
        reader->onEvent([this](CardReader::Event event) { events.push_back(event); });
        driveUntil(clock, [this] { return reader->isReady(); });
    }

    bool insert()
    {
        drive(clock, reader->enableInsertion(true));
        return unit.insert(card) &&
               driveUntil(
                   clock,
                   [this] {
                       return !events.empty() && events.back() == CardReader::Event::MediaInserted;
                   },
                   5s);
    }
};

} // namespace

class TestCrt : public QObject
{
    Q_OBJECT
private slots:
    // Frames that independent implementations send too.
    void framesMatchThePublishedVectors()
    {
        QCOMPARE(encode({'C', command::InitialiseLeave}), hex("F2 00 00 03 43 30 33 03 B2"));
        QCOMPARE(encode({'C', command::Status}), hex("F2 00 00 03 43 31 30 03 B0"));
        QCOMPARE(encode({'C', command::HoldAtGate}), hex("F2 00 00 03 43 32 30 03 B3"));
        QCOMPARE(encode({'C', command::ToContacts}), hex("F2 00 00 03 43 32 31 03 B2"));
        QCOMPARE(encode({'C', command::Capture}), hex("F2 00 00 03 43 32 33 03 B0"));
        QCOMPARE(encode({'C', command::EnableEntry}), hex("F2 00 00 03 43 33 30 03 B2"));
        QCOMPARE(encode({'P', "10020"}), hex("F2 00 00 06 50 31 30 30 32 30 03 94"));
        QCOMPARE(encode({'N', "2910"}), hex("F2 00 00 05 4E 32 39 31 30 03 B0"));
    }

    void framesAreFoundAndDamagedOnesRefused()
    {
        Bytes stream = hex("FF F2 06");
        append(stream, encode({'P', "10200"}));
        Decoder decoder;
        int messages = 0;
        for (const std::uint8_t byte : stream) {
            decoder.feed(ByteView(&byte, 1));
            while (auto frame = decoder.next())
                messages += frame->has_value() && std::holds_alternative<Message>(**frame);
        }
        QCOMPARE(messages, 1);
        Bytes damaged = encode({'P', "10200"});
        damaged[6] ^= 1;
        decoder.feed(damaged);
        QCOMPARE(decoder.next()->error().code, ErrorCode::BadFrame);
        QVERIFY(!parseStatus({'P', "10900"}));
        QVERIFY(!parseStatus({'P', "10"}));
    }

    void aCardIsTakenInReadAndGivenBack()
    {
        Bench bench;
        QVERIFY(!bench.unit.insert(bench.card)); // closed until somebody opens it
        QVERIFY(bench.insert());
        const auto atr = drive(bench.clock, bench.reader->chipPower());
        QCOMPARE((*atr).value(), hex("3B00"));
        const auto answer = drive(bench.clock, bench.reader->chipIo(hex("00A4")));
        QCOMPARE((*answer).value(), hex("00A49000"));
        QVERIFY(drive(bench.clock, bench.reader->eject())->has_value());
        QCOMPARE(bench.reader->media(), CardReader::Media::AtExit);
        QVERIFY(bench.unit.take() != nullptr);
        bench.clock.advance(1s);
        QCOMPARE(bench.events.back(), CardReader::Event::MediaRemoved);
        QCOMPARE(bench.reader->media(), CardReader::Media::NotPresent);
    }

    void aCardPulledOutIsMissedByTheChipAndByTheMachine()
    {
        Bench bench;
        QVERIFY(bench.insert());
        bench.unit.pull();
        const auto answer = drive(bench.clock, bench.reader->chipIo(hex("00A4")));
        QCOMPARE(answer->error().code, ErrorCode::CardRemoved);
        bench.clock.advance(1s);
        QCOMPARE(bench.events.back(), CardReader::Event::MediaRemoved);
    }

    void aKeptCardLiesInTheBin()
    {
        Bench bench;
        QVERIFY(bench.insert());
        QVERIFY(drive(bench.clock, bench.reader->retain())->has_value());
        QCOMPARE(bench.unit.bin().size(), std::size_t{1});
        QCOMPARE(bench.reader->media(), CardReader::Media::NotPresent);
        bench.clock.advance(1s);
        QCOMPARE(bench.events.size(), std::size_t{1}); // nobody took it
    }

    void aCardFromBeforeTheStartIsSeenAndCanBeGivenBack()
    {
        Bench bench;
        QVERIFY(bench.insert());
        bench.startProgram();
        QCOMPARE(bench.reader->media(), CardReader::Media::Present);
        QCOMPARE(bench.events.back(), CardReader::Event::MediaFound);
        QVERIFY(drive(bench.clock, bench.reader->eject())->has_value());
        bench.startProgram(); // and once more while it waits to be taken
        QCOMPARE(bench.reader->media(), CardReader::Media::AtExit);
        QCOMPARE(bench.events.back(), CardReader::Event::MediaFound);
        QVERIFY(bench.unit.take() != nullptr);
    }

    void anEmptySlotIsNoFind()
    {
        Bench bench;
        bench.clock.advance(1s);
        QVERIFY(bench.events.empty());
    }

    void aSlotThatShouldBeOpenOpensWhenTheMachineComesBack()
    {
        Bench bench;
        bench.unit.setSilent(true);
        bench.clock.advance(20s);
        QVERIFY(bench.faults.has(Fault::CardReaderDown));
        QVERIFY(drive(bench.clock, bench.reader->enableInsertion(true))->has_value());
        bench.unit.setSilent(false);
        bench.clock.advance(10s);
        QVERIFY(bench.unit.insert(bench.card));
    }

    void aCardThatIsPulledBackOnItsWayInLeavesTheSlotOpen()
    {
        Bench bench;
        drive(bench.clock, bench.reader->enableInsertion(true));
        QVERIFY(bench.unit.insert(bench.card));
        bench.clock.advance(300ms);
        QVERIFY(bench.unit.pull() != nullptr);
        bench.clock.advance(1s);
        QVERIFY(bench.unit.insert(bench.card));
    }

    // Otherwise it would lie there until the next resident opens the slot, as theirs.
    void aCardThatTheSlotClosesBehindIsKnown()
    {
        Bench bench;
        drive(bench.clock, bench.reader->enableInsertion(true));
        QVERIFY(bench.unit.insert(bench.card));
        bench.clock.advance(300ms);
        drive(bench.clock, bench.reader->enableInsertion(false));
        bench.clock.advance(2s);
        QCOMPARE(bench.reader->media(), CardReader::Media::Present);
        QCOMPARE(bench.events.back(), CardReader::Event::MediaInserted);
    }

    void aHandThatIsQuickerThanTheMotorIsNoJam()
    {
        Bench bench;
        QVERIFY(bench.insert());
        bench.unit.pull();
        const auto ejected = drive(bench.clock, bench.reader->eject());
        QCOMPARE(ejected->error().code, ErrorCode::CardRemoved);
        QVERIFY(!bench.faults.has(Fault::CardJammed));
        QCOMPARE(bench.reader->media(), CardReader::Media::NotPresent);
        QCOMPARE(bench.events.back(), CardReader::Event::MediaRemoved);
    }

    void aJamIsAFault()
    {
        Bench bench;
        QVERIFY(bench.insert());
        bench.unit.jamAtNextMove();
        QVERIFY(!drive(bench.clock, bench.reader->eject())->has_value());
        QCOMPARE(bench.reader->media(), CardReader::Media::Jammed);
        QVERIFY(bench.faults.has(Fault::CardJammed));
        bench.clock.advance(5s);
        QVERIFY(bench.faults.has(Fault::CardJammed));
        QVERIFY(bench.unit.clearJam() != nullptr);
        bench.clock.advance(1s);
        QVERIFY(!bench.faults.has(Fault::CardJammed));
    }

    void aSilentMachineIsDown()
    {
        Bench bench;
        bench.unit.setSilent(true);
        bench.clock.advance(20s);
        QVERIFY(bench.faults.has(Fault::CardReaderDown));
        bench.unit.setSilent(false);
        bench.clock.advance(10s);
        QVERIFY(!bench.faults.has(Fault::CardReaderDown));
    }
};

HUIMIN_TEST(TestCrt)
#include "tst_crt.moc"
