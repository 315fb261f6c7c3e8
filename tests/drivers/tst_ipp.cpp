// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/ipp/ipp_printer.h"
#include "drivers/ipp/ipp_simulator.h"
#include "drivers/port/memory_port.h"
#include "tests/support/driven.h"
#include "tests/support/faults_seen.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::ipp;
using namespace huimin::test;
using namespace std::chrono_literals;

using Trouble = PagePrinter::Trouble;

namespace {

struct Bench {
    VirtualClock clock;
    MemoryWire wire{clock};
    Simulator server{wire.device(), clock};
    FaultsSeen faults;
    Printer printer{wire.host(), clock, faults, "a4"};

    bool isReady()
    {
        return driveUntil(clock, [this] { return !printer.trouble().has_value(); }, 20s);
    }
    PagePrinter::Printed print(const std::string &document = "%PDF one")
    {
        return *drive(clock, printer.print({document, "HM000001-paper-1"}), 10min);
    }
    bool has(Trouble trouble)
    {
        return driveUntil(
            clock,
            [this, trouble] {
                return printer.trouble() == trouble && faults.has(faultOf(trouble));
            },
            20s);
    }
};

} // namespace

class TestIpp : public QObject
{
    Q_OBJECT
private slots:
    void whatIsPrintedIsSaidToBePrintedAndForgotten()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        const auto printed = bench.print();
        QCOMPARE(printed.outcome, Outcome::Done);
        QCOMPARE(bench.server.printed().size(), std::size_t{1});
        QCOMPARE(textOf(bench.server.printed()[0].document), std::string("%PDF one"));
        QCOMPARE(bench.server.remembered(), std::size_t{0});
        QVERIFY(!bench.faults.has(Fault::PagePrinterDown));
    }

    void withoutPaperTheJobIsTakenBack()
    {
        Bench bench;
        bench.server.setPaper(false);
        QVERIFY(bench.has(Trouble::NoPaper));
        const auto printed = bench.print();
        QCOMPARE(printed.outcome, Outcome::NotDone);
        QCOMPARE(printed.why, std::optional(Trouble::NoPaper));
        QCOMPARE(bench.server.remembered(), std::size_t{0});
        bench.server.setPaper(true);
        QVERIFY(bench.isReady());
        QCOMPARE(bench.print().outcome, Outcome::Done);
        QCOMPARE(bench.server.printed().size(), std::size_t{1});
    }

    void whereNobodyPutsPaperInTheJobIsTakenBack()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        auto task = bench.printer.print({"%PDF one", "HM000001-paper-1"});
        task.start();
        QVERIFY(driveUntil(bench.clock, [&] { return bench.server.remembered() == 1; }, 10s));
        bench.server.setPaper(false);
        QVERIFY(driveUntil(
            bench.clock, [&] { return bench.printer.waitsFor() == Trouble::NoPaper; }, 10s));
        QVERIFY(driveUntil(bench.clock, [&] { return task.done(); }, 2min));
        QCOMPARE(task.result().outcome, Outcome::NotDone);
        QCOMPARE(task.result().why, std::optional(Trouble::NoPaper));
        bench.server.setPaper(true);
        (void)driveUntil(bench.clock, [] { return false; }, 20s);
        QCOMPARE(bench.server.printed().size(), std::size_t{0}); // and never comes later
        QCOMPARE(bench.server.remembered(), std::size_t{0});
    }

    void paperThatComesInTimeIsPrintedOn()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        auto task = bench.printer.print({"%PDF one", "HM000001-paper-1"});
        task.start();
        QVERIFY(driveUntil(bench.clock, [&] { return bench.server.remembered() == 1; }, 10s));
        bench.server.setPaper(false);
        QVERIFY(driveUntil(
            bench.clock, [&] { return bench.printer.waitsFor() == Trouble::NoPaper; }, 10s));
        bench.server.setPaper(true);
        QVERIFY(driveUntil(bench.clock, [&] { return task.done(); }, 2min));
        QCOMPARE(task.result().outcome, Outcome::Done);
    }

    void aStuckPageIsUnknown()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        auto task = bench.printer.print({"%PDF one", "HM000001-paper-1"});
        task.start();
        QVERIFY(driveUntil(bench.clock, [&] { return bench.server.remembered() == 1; }, 10s));
        bench.server.setJammed(true);
        QVERIFY(driveUntil(bench.clock, [&] { return task.done(); }, 3min));
        QCOMPARE(task.result().outcome, Outcome::Unknown);
        QCOMPARE(task.result().why, std::optional(Trouble::Jammed));
        QVERIFY(bench.has(Trouble::Jammed));
    }

    void aStoppedQueueTakesNothing()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.server.setStopped(true);
        QVERIFY(bench.has(Trouble::Stopped));
        QCOMPARE(bench.print().why, std::optional(Trouble::Stopped));
        QCOMPARE(bench.server.remembered(), std::size_t{0});
    }

    void aHeldJobIsTakenBack()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.server.holdNext();
        const auto printed = bench.print();
        QCOMPARE(printed.outcome, Outcome::NotDone);
        QCOMPARE(printed.why, std::optional(Trouble::Stopped));
        QCOMPARE(bench.server.remembered(), std::size_t{0});
        QVERIFY(bench.server.printed().empty());
    }

    void whatItCannotMakeAnythingOfIsRefused()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.server.abortNext();
        const auto printed = bench.print("no PDF");
        QCOMPARE(printed.outcome, Outcome::NotDone);
        QCOMPARE(printed.why, std::optional(Trouble::Refused));
    }

    void aServerThatIsDownIsSaidSo()
    {
        Bench bench;
        bench.server.setSilent(true);
        QVERIFY(bench.has(Trouble::Down));
        QCOMPARE(bench.print().outcome, Outcome::NotDone);
        bench.server.setSilent(false);
        QVERIFY(bench.isReady());
        QVERIFY(!bench.faults.has(Fault::PagePrinterDown));
    }

    void aServerThatFallsSilentLeavesItUnknown()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        auto task = bench.printer.print({"%PDF one", "HM000001-paper-1"});
        task.start();
        QVERIFY(driveUntil(bench.clock, [&] { return bench.server.remembered() == 1; }, 10s));
        bench.server.setSilent(true);
        QVERIFY(driveUntil(bench.clock, [&] { return task.done(); }, 5min));
        QCOMPARE(task.result().outcome, Outcome::Unknown);
        // It is cleared away as soon as it answers.
        bench.server.setSilent(false);
        QVERIFY(driveUntil(bench.clock, [&] { return bench.server.remembered() == 0; }, 1min));
    }

    void aLostAnswerIsAskedForByTheJob_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<bool>("done");
        QTest::newRow("the job is not known") << static_cast<int>(Operation::CreateJob) << false;
        QTest::newRow("the document came") << static_cast<int>(Operation::SendDocument) << true;
        QTest::newRow("how it stands") << static_cast<int>(Operation::GetJobAttributes) << true;
    }
    void aLostAnswerIsAskedForByTheJob()
    {
        QFETCH(int, operation);
        QFETCH(bool, done);
        Bench bench;
        QVERIFY(bench.isReady());
        bench.server.loseAnswer(static_cast<Operation>(operation));
        QCOMPARE(bench.print().outcome, done ? Outcome::Done : Outcome::NotDone);
        QCOMPARE(bench.server.printed().size(), std::size_t{done});
    }

    void aMessageIsReadAsItIsWritten()
    {
        Message message{0x0006, 7, {}, bytesOf("%PDF")};
        message.add(Tag::Operation, Tag::Charset, "attributes-charset", "utf-8");
        message.attributes.push_back(
            {Tag::Operation, Tag::Keyword, "requested-attributes", {"a", "b"}});
        message.add(Tag::Job, "job-id", -3);
        const auto again = parse(encode(message));
        QVERIFY(again && *again == message);
        QCOMPARE(again->number("job-id"), std::optional<std::int32_t>(-3));
        QCOMPARE(again->number("requested-attributes"), std::optional<std::int32_t>());
        Bytes cut = encode(message);
        cut.resize(cut.size() - 5);
        QVERIFY(!parse(cut));
    }

    void httpIsCutByLengthAndByChunks()
    {
        HttpDecoder decoder;
        const std::string two = "HTTP/1.1 100 Continue\r\n\r\n"
                                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                "3;x=1\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
                                "HTTP/1.1 426 Upgrade\r\nContent-Length: 0\r\n\r\n";
        std::vector<HttpFrame> frames;
        for (const char each : two) {
            decoder.feed(Bytes{static_cast<std::uint8_t>(each)});
            while (auto frame = decoder.next())
                frames.push_back(**frame);
        }
        QCOMPARE(frames.size(), std::size_t{2});
        QCOMPARE(textOf(frames[0].body), std::string("abcde"));
        QCOMPARE(frames[1].status(), std::optional(426));
        decoder.feed(bytesOf("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"));
        QVERIFY(!*decoder.next());
    }

    void aWarningStopsNothing()
    {
        Message answer;
        answer.attributes.push_back({Tag::Printer,
                                     Tag::Keyword,
                                     "printer-state-reasons",
                                     {"media-low-warning", "toner-low-report"}});
        QCOMPARE(troubleIn(answer), std::optional<Trouble>());
        answer.attributes.back().values.push_back("paused");
        QCOMPARE(troubleIn(answer), std::optional(Trouble::Stopped));
        answer.attributes.back().values.push_back("media-empty-error");
        QCOMPARE(troubleIn(answer), std::optional(Trouble::NoPaper));
    }
};

HUIMIN_TEST(TestIpp)
#include "tst_ipp.moc"
