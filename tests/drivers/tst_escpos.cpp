// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/escpos/escpos_printer.h"
#include "drivers/escpos/escpos_simulator.h"
#include "drivers/port/memory_port.h"
#include "tests/support/driven.h"
#include "tests/support/faults_seen.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::escpos;
using namespace huimin::test;
using namespace std::chrono_literals;
using Kind = ReceiptLine::Kind;

namespace {

const ReceiptDocument Receipt{{Kind::Title, "取款凭证", {}, false},
                              {Kind::Pair, "金额", "300.00 元", true},
                              {Kind::Rule, {}, {}, false},
                              {Kind::Text, "谢谢", {}, false},
                              {Kind::Code, "https://a.b/1", {}, false}};

struct Bench {
    VirtualClock clock;
    FaultsSeen faults;
    MemoryWire wire{clock};
    Simulator unit{wire.device(), clock};
    Printer printer{wire.host(), clock, faults, escpos::Paper{}};
    std::vector<std::string> receipts;

    Bench()
    {
        unit.onCut([this](const Printed &paper) { receipts.push_back(paper.text()); });
        driveUntil(clock, [this] { return printer.isReady(); });
    }
};

bool contains(ByteView all, ByteView part)
{
    return !std::ranges::search(all, part).empty();
}

} // namespace

class TestEscpos : public QObject
{
    Q_OBJECT
private slots:
    void chineseTextIsGb18030()
    {
        const auto glyphs = glyphsOf("中文€é龘");
        QCOMPARE(glyphs.size(), std::size_t{5});
        QCOMPARE(toHex(*glyphs[0].gb18030), std::string("D6D0"));
        QCOMPARE(toHex(*glyphs[1].gb18030), std::string("CEC4"));
        QCOMPARE(toHex(*glyphs[2].gb18030), std::string("A2E3"));
        QCOMPARE(toHex(*glyphs[3].gb18030), std::string("A8A6"));
        QCOMPARE(toHex(*glyphs[4].gb18030), std::string("FD93"));
    }

    void rareCharactersAreDrawn()
    {
        QVERIFY(!glyphsOf("㐀")[0].gb18030);
        escpos::Paper paper;
        paper.draw = [](const std::string &) { return Raster{8, 1, hex("FF")}; };
        const Bytes bytes = encode({{Kind::Text, "王㐀", {}, false}}, paper);
        QVERIFY(contains(bytes, hex("1D763000 0100 0100 FF")));
    }

    void hostileTextIsHarmless()
    {
        std::string text;
        for (const auto &glyph : glyphsOf("a\x10\x04\x01\x1B@\xFF\xC3"
                                          "b"))
            text += glyph.utf8;
        QCOMPARE(text, std::string("a@??b"));
    }

    void aPictureNeverHoldsARealTimeCommand()
    {
        escpos::Paper paper;
        paper.draw = [](const std::string &) { return Raster{24, 1, hex("100401")}; };
        QVERIFY(!contains(encode({{Kind::Text, "㐀", {}, false}}, paper), hex("1004")));
    }

    void theQrCommandMatchesThePublishedVector()
    {
        QVERIFY(contains(encode({{Kind::Code, "https://a.b/1", {}, false}}, {}),
                         hex("1D286B04003141 3200 1D286B0300314306 1D286B0300314531"
                             "1D286B1000315030 68747470733A2F2F612E622F31 1D286B0300315130")));
    }

    void longLinesBreakAtColumns()
    {
        const auto lines = wrapped(glyphsOf("水费 account 12345678 缴费"), 10);
        std::vector<std::string> texts;
        for (const auto &line : lines) {
            std::string text;
            for (const Glyph &glyph : line)
                text += glyph.utf8;
            QVERIFY(columnsOf(line) <= 10);
            texts.push_back(text);
        }
        QCOMPARE(texts, (std::vector<std::string>{"水费 ", "account ", "12345678 ", "缴费"}));
    }

    void statusBytesMatchTheTable()
    {
        Status status;
        QVERIFY(learn(status, 2, 0x16));
        QVERIFY(status.coverOpen);
        QVERIFY(learn(status, 3, 0x1A));
        QVERIFY(status.cutterError);
        QVERIFY(learn(status, 4, 0x1E));
        QVERIFY(status.paperNearEnd && !status.paperEnd);
        QVERIFY(learn(status, 4, 0x7E));
        QVERIFY(status.paperEnd);
        QVERIFY(!learn(status, 1, 0x00));
        QCOMPARE(answerFor({}, 1), 0x12);
    }

    void aReceiptIsPrintedAndConfirmed()
    {
        Bench bench;
        QCOMPARE(drive(bench.clock, bench.printer.print(Receipt)), Outcome::Done);
        QCOMPARE(bench.receipts.size(), std::size_t{1});
        const QString text = QString::fromStdString(bench.receipts[0]);
        QVERIFY(text.contains("取款凭证"));
        QVERIFY(text.contains("300.00 元"));
        QVERIFY(text.contains("[QR https://a.b/1]"));
    }

    void withoutPaperNothingIsPrintedAndTheFaultStands()
    {
        Bench bench;
        bench.unit.setPaperEnd(true);
        QCOMPARE(drive(bench.clock, bench.printer.print(Receipt)), Outcome::NotDone);
        QVERIFY(bench.faults.has(Fault::PaperOut));
        bench.unit.setPaperEnd(false);
        bench.clock.advance(3s);
        QVERIFY(!bench.faults.has(Fault::PaperOut));
        QCOMPARE(drive(bench.clock, bench.printer.print(Receipt)), Outcome::Done);
        QCOMPARE(bench.receipts.size(), std::size_t{1});
    }

    void paperThatEndsInTheMiddleIsUnknown()
    {
        Bench bench;
        bench.unit.runOutAfter(2);
        QCOMPARE(drive(bench.clock, bench.printer.print(Receipt)), Outcome::Unknown);
        QVERIFY(bench.faults.has(Fault::PaperOut));
    }

    void aSilentPrinterIsDown()
    {
        Bench bench;
        bench.unit.setSilent(true);
        bench.clock.advance(20s);
        QVERIFY(bench.faults.has(Fault::PrinterDown));
        QVERIFY(!bench.printer.isReady());
    }
};

HUIMIN_TEST(TestEscpos)
#include "tst_escpos.moc"
