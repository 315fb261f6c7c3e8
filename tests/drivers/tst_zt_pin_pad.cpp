// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/memory_port.h"
#include "drivers/zt_epp/zt_pin_pad.h"
#include "drivers/zt_epp/zt_simulator.h"
#include "tests/support/driven.h"
#include "tests/support/faults_seen.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::zt_epp;
using namespace huimin::test;
using namespace std::chrono_literals;
using Slot = PinPad::KeySlot;

namespace {

const Bytes Master = hex("CA5D92598DCA48CE8A4C76361A9269E9");
const Bytes StorageKey = hex("00112233445566778899AABBCCDDEEFF");

struct Bench {
    VirtualClock clock;
    FaultsSeen faults;
    MemoryWire wire{clock};
    Simulator unit{wire.device(), clock};
    ZtPinPad pad;
    std::string keys;
    std::vector<PinPad::PlainKey> plain;

    explicit Bench(PinPad::Scheme scheme = PinPad::Scheme::TripleDes)
        : pad(wire.host(), clock, faults, scheme)
    {
        unit.provision(slotNumber(Slot::Master), Master);
        unit.provision(slotNumber(Slot::Storage), StorageKey);
        driveUntil(clock, [this] { return pad.isReady(); });
    }

    void openKeyboard()
    {
        pad.onPlainKey([this](PinPad::PlainKey key) { plain.push_back(key); });
        pad.openKeyboard(true);
        clock.advance(100ms);
        QVERIFY(unit.isOpen());
    }

    bool enter(const std::string &pin)
    {
        const auto started = drive(clock, pad.startPinEntry(4, 6, [this](PinPad::Key key) {
            keys += key == PinPad::Key::Digit ? '*' : key == PinPad::Key::Enter ? 'E' : 'C';
        }));
        for (const char digit : pin)
            unit.press(digit);
        unit.press('E');
        clock.advance(100ms);
        return started && started->has_value();
    }
};

} // namespace

class TestZtPinPad : public QObject
{
    Q_OBJECT
private slots:
    // Frames that independent implementations send too.
    void framesMatchThePublishedVectors()
    {
        QCOMPARE(encode({'3', {}}), hex("02 30 30 31 33 03 30 31"));
        QCOMPARE(encode({'5', "030"}), hex("02 30 30 34 35 30 33 30 03 33 31"));
        QCOMPARE(encode({'5', "404"}), hex("02 30 30 34 35 34 30 34 03 33 32"));
        QCOMPARE(encode({'6', "00012"}), hex("02 30 30 36 36 30 30 30 31 32 03 33 30"));
        QCOMPARE(encode({'7', "3020123456789012"}),
                 hex("02 30 31 37 37 33 30 32 30 31 32 33 34 35 36 37 38 39 30 31 32 03 30 31"));
    }

    void keysAreFoundBetweenAndAroundFrames()
    {
        Decoder decoder;
        Bytes stream{key::Masked};
        append(stream, encode({0x63, "x"}));
        stream.push_back(key::Enter);
        std::string found;
        for (const std::uint8_t byte : stream) {
            decoder.feed(ByteView(&byte, 1));
            while (auto frame = decoder.next())
                found += std::holds_alternative<KeyPress>(**frame) ? 'k' : 'm';
        }
        QCOMPARE(found, std::string("kmk"));
    }

    void aDamagedFrameIsRefused()
    {
        Bytes wire = encode({'3', "abc"});
        wire[5] ^= 1;
        Decoder decoder;
        decoder.feed(wire);
        QCOMPARE(decoder.next()->error().code, ErrorCode::BadFrame);
    }

    // PAN 6225561620345170, PIN 123456 under the published key.
    void thePinBlockMatchesThePublishedVector()
    {
        QCOMPARE(clearPinBlock("123456", panPart(Pan("6225561620345170")), 8),
                 hex("061261379DFCBAE8"));
        Bench bench;
        const auto check = drive(
            bench.clock, bench.pad.importKey(Slot::PinA, hex("6701EAD6A9AD51E51AA406E2C27FCFA9")));
        QCOMPARE(toHex((*check).value()), std::string("8D0A74B8"));
        QVERIFY(bench.enter("123456"));
        QCOMPARE(bench.keys, std::string("******E"));
        const auto block =
            drive(bench.clock, bench.pad.pinBlock(Slot::PinA, Pan("6225561620345170")));
        QCOMPARE(toHex((*block).value()), std::string("A09B01CB96390D8F"));
    }

    void macsMatchThePublishedVectors()
    {
        const Bytes message = hex("0200302004C020C09811000000000005000000000701123045");
        const Bytes macKey = hex("0123456789ABCDEFFEDCBA9876543210");
        Bench des;
        des.unit.provision(slotNumber(Slot::MacA), macKey);
        QCOMPARE(toHex((*drive(des.clock, des.pad.mac(Slot::MacA, message))).value()),
                 std::string("D7F736CE88623D0B"));
        Bench sm(PinPad::Scheme::Sm4);
        sm.unit.provision(slotNumber(Slot::MacA), macKey);
        QCOMPARE(toHex((*drive(sm.clock, sm.pad.mac(Slot::MacA, message))).value()),
                 std::string("4815D5AEF08068022946D2731E163350"));
    }

    void theFirstMinimumDigitsAreNeededBeforeEnter()
    {
        Bench bench;
        QVERIFY(bench.enter("123"));
        QCOMPARE(bench.keys, std::string("***"));
    }

    void digitsAreForgottenWithTheBlockAndWithStop()
    {
        Bench bench;
        bench.unit.provision(slotNumber(Slot::PinA), Master);
        QVERIFY(bench.enter("1234"));
        QVERIFY(drive(bench.clock, bench.pad.stopEntry())->has_value());
        const auto block =
            drive(bench.clock, bench.pad.pinBlock(Slot::PinA, Pan("6225561620345170")));
        QVERIFY(!block->has_value());
    }

    void whatIsSealedComesBackAndIsNotTheClearText_data()
    {
        QTest::addColumn<bool>("sm4");
        QTest::newRow("3DES") << false;
        QTest::newRow("SM4") << true;
    }
    void whatIsSealedComesBackAndIsNotTheClearText()
    {
        QFETCH(bool, sm4);
        Bench bench(sm4 ? PinPad::Scheme::Sm4 : PinPad::Scheme::TripleDes);
        const Bytes clear = hex("62284800000000001250FFFFFFFFFFFF");
        const auto sealed = drive(bench.clock, bench.pad.seal(Secret<Bytes>(clear)));
        QVERIFY((*sealed).value() != clear);
        const auto opened = drive(bench.clock, bench.pad.unseal((*sealed).value()));
        QCOMPARE((*opened).value().reveal(), clear);
    }

    void anOpenedPadIsOutOfOrderAndStaysSo()
    {
        Bench bench;
        bench.unit.tamper();
        bench.clock.advance(10s);
        QVERIFY(bench.faults.has(Fault::PinPadTampered));
        QVERIFY(!bench.pad.isReady());
    }

    void aPadThatTookTheOpenedOnesPlaceIsWell()
    {
        Bench bench;
        bench.unit.tamper();
        bench.clock.advance(10s);
        bench.unit.replace();
        bench.unit.provision(slotNumber(Slot::Storage), Bytes(16));
        bench.clock.advance(10s);
        QVERIFY(!bench.faults.has(Fault::PinPadTampered));
        QVERIFY(bench.pad.isReady());
    }

    void aPadWithoutKeysSaysSo()
    {
        Bench bench;
        const auto block = drive(bench.clock, bench.pad.encrypt(Slot::MacA, Bytes(16)));
        QCOMPARE(block->error().code, ErrorCode::Refused);
        QVERIFY(bench.faults.has(Fault::PinPadKeysMissing));
    }

    void aPadThatVanishesWhileDigitsAreEnteredEndsTheEntry()
    {
        Bench bench;
        QVERIFY(bench.enter("12"));
        bench.wire.cut();
        bench.clock.advance(1s);
        QCOMPARE(bench.keys, std::string("**C"));
        QVERIFY(bench.faults.has(Fault::PinPadDown));
    }

    void theOpenKeyboardSaysEveryKey()
    {
        Bench bench;
        bench.openKeyboard();
        for (const char key : std::string("07.ZECXabcd"))
            bench.unit.press(key);
        bench.clock.advance(100ms);
        using Kind = PinPad::PlainKey::Kind;
        const std::vector<PinPad::PlainKey> wanted{
            {Kind::Digit, 0}, {Kind::Digit, 7}, {Kind::Point},  {Kind::DoubleZero},
            {Kind::Enter},    {Kind::Clear},    {Kind::Cancel}, {Kind::F1},
            {Kind::F2},       {Kind::F3},       {Kind::F4}};
        QCOMPARE(bench.plain, wanted);
    }

    void aClosedKeyboardSaysNothing()
    {
        Bench bench;
        bench.unit.press('7');
        bench.clock.advance(100ms);
        bench.openKeyboard();
        bench.pad.openKeyboard(false);
        bench.clock.advance(100ms);
        QVERIFY(!bench.unit.isOpen());
        bench.unit.press('7');
        bench.clock.advance(100ms);
        QVERIFY(bench.plain.empty());
    }

    void noDigitOfAPinIsInTheOpen()
    {
        Bench bench;
        bench.openKeyboard();
        QVERIFY(bench.enter("123456"));
        QCOMPARE(bench.keys, std::string("******E"));
        bench.unit.press('a');
        bench.clock.advance(100ms);
        QCOMPARE(bench.plain, (std::vector<PinPad::PlainKey>{{PinPad::PlainKey::Kind::F1}}));
    }

    /// The finger is quicker than the line: what is typed before entry has begun is lost.
    void aPinTypedAheadIsHeardByNobody()
    {
        Bench bench;
        bench.openKeyboard();
        auto starting = bench.pad.startPinEntry(4, 6, [](PinPad::Key) {});
        TaskScope scope;
        bool started = false;
        scope.run([](Task<Result<void>> task, bool &done) -> Task<void> {
            const auto begun = co_await std::move(task);
            done = begun.has_value();
        }(std::move(starting), started));
        for (int each = 0; each < 50 && !started; ++each) {
            if (!bench.unit.isEntering())
                bench.unit.press('5');
            bench.clock.advance(1ms);
        }
        QVERIFY(started);
        QVERIFY(bench.plain.empty());
    }

    void theKeyboardIsOpenAgainAfterThePin()
    {
        Bench bench;
        bench.openKeyboard();
        QVERIFY(bench.enter("123456"));
        QVERIFY(drive(bench.clock, bench.pad.stopEntry())->has_value());
        bench.clock.advance(100ms);
        QVERIFY(bench.unit.isOpen());
        bench.unit.press('7');
        bench.clock.advance(100ms);
        QCOMPARE(bench.plain.size(), std::size_t{1});
    }

    void aPadThatRestartedIsToldAgain()
    {
        Bench bench;
        bench.openKeyboard();
        bench.unit.cutPower();
        QVERIFY(!bench.unit.isOpen());
        bench.clock.advance(10s);
        QVERIFY(bench.unit.isOpen());
    }
};

HUIMIN_TEST(TestZtPinPad)
#include "tst_zt_pin_pad.moc"
