// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/memory_port.h"
#include "drivers/scanner/scanner.h"
#include "tests/support/driven.h"
#include "tests/support/faults_seen.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;
using namespace std::chrono_literals;

namespace {

struct Bench {
    VirtualClock clock;
    FaultsSeen faults;
    MemoryWire wire{clock};
    scanner::Scanner driver{wire.host(), clock, faults};
    std::vector<std::string> read;

    Bench()
    {
        driver.onRead([this](const std::string &text) { read.push_back(text); });
        driver.enable(true);
        wire.device().open();
        clock.advance(100ms);
    }

    void scan(ByteView bytes)
    {
        (void)wire.device().write(bytes);
        clock.advance(50ms);
    }
};

} // namespace

class TestScanner : public QObject
{
    Q_OBJECT
private slots:
    void aRecordIsToldOnceWhateverItsSuffix()
    {
        Bench bench;
        bench.scan(bytesOf("100012"));
        QVERIFY(bench.read.empty());
        bench.scan(bytesOf("34567\r\n"));
        bench.scan(bytesOf("10001234567\r"));
        QCOMPARE(bench.read, std::vector<std::string>{"10001234567"});
        bench.clock.advance(3s);
        bench.scan(bytesOf("10001234567\n"));
        QCOMPARE(bench.read.size(), std::size_t{2});
    }

    void chineseComesInEitherEncoding()
    {
        Bench bench;
        bench.scan(bytesOf("户号A\r"));
        bench.scan(hex("BBA7BAC5420D")); // 户号B in GB18030
        QCOMPARE(bench.read, (std::vector<std::string>{"户号A", "户号B"}));
    }

    void hostileRecordsAreDropped()
    {
        Bench bench;
        bench.scan(hex("31001B32 0D"));
        bench.scan(Bytes(5000, 'x'));
        bench.scan(bytesOf("\r"));
        QVERIFY(bench.read.empty());
        bench.scan(bytesOf("12\r"));
        QCOMPARE(bench.read.size(), std::size_t{1});
    }

    void garbageBeforeALostLineDoesNotSpoilTheNextBill()
    {
        Bench bench;
        bench.scan(Bytes(5000, 'x'));
        bench.wire.cut();
        bench.clock.advance(5s);
        bench.wire.mend();
        bench.wire.device().open();
        bench.clock.advance(5s);
        bench.scan(bytesOf("10001234567\r"));
        QCOMPARE(bench.read, std::vector<std::string>{"10001234567"});
    }

    void whatIsScannedUnaskedIsDropped()
    {
        Bench bench;
        bench.driver.enable(false);
        bench.scan(bytesOf("134567890123456789\r"));
        bench.driver.enable(true);
        bench.clock.advance(5s);
        QVERIFY(bench.read.empty());
    }
};

HUIMIN_TEST(TestScanner)
#include "tst_scanner.moc"
