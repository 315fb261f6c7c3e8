// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/ccnet/ccnet_frame.h"
#include "drivers/ccnet/ccnet_status.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::ccnet;

namespace {

std::vector<Bytes> decodeAll(ByteView stream, std::size_t piece)
{
    Decoder decoder;
    std::vector<Bytes> frames;
    for (std::size_t at = 0; at < stream.size(); at += piece) {
        decoder.feed(stream.subspan(at, std::min(piece, stream.size() - at)));
        while (auto frame = decoder.next())
            if (*frame)
                frames.push_back(**frame);
    }
    return frames;
}

} // namespace

class TestCcnetFrame : public QObject
{
    Q_OBJECT
private slots:
    // Frames that independent implementations send too.
    void framesMatchThePublishedVectors_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("wire");
        const auto row = [](const char *name, const char *data, const char *wire) {
            QTest::newRow(name) << QByteArray(data) << QByteArray(wire);
        };
        row("ACK", "00", "02030600C282");
        row("NAK", "FF", "020306FFBA8D");
        row("RESET", "30", "0203063041B3");
        row("GET STATUS", "31", "02030631C8A2");
        row("POLL", "33", "02030633DA81");
        row("STACK", "35", "02030635ECE4");
        row("RETURN", "36", "0203063677D6");
        row("IDENTIFICATION", "37", "02030637FEC7");
        row("HOLD", "38", "02030638093F");
        row("GET BILL TABLE", "41", "020306414FD1");
        row("ENABLE 2..6, no escrow", "3400007C000000", "02030C3400007C00000066C1");
        row("ENABLE all, escrow", "34FFFFFFFFFFFF", "02030C34FFFFFFFFFFFFFEF7");
        row("DISABLE", "34000000000000", "02030C34000000000000170C");
        row("idling", "14", "0203061467D4");
        row("busy 500 ms", "1B05", "0203071B05D499");
        row("inhibited", "1C68", "0203071C683F6C");
        row("failure 50", "4750", "0203074750ABE6");
        row("escrow 2", "8002", "02030780029E10");
        row("stacked 2", "8102", "02030781024609");
        row("returned 2", "8202", "02030782022E23");
        row("status", "00007C000000", "02030B00007C000000D9AA");
    }
    void framesMatchThePublishedVectors()
    {
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, wire);
        const Bytes bytes = hex(data.toStdString());
        QCOMPARE(toHex(frame(bytes)), wire.toStdString());
        QCOMPARE(decodeAll(hex(wire.toStdString()), 100), std::vector<Bytes>{bytes});
    }

    void framesAreFoundHoweverTheyArrive_data()
    {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 2, 3, 7, 100})
            QTest::addRow("%d", piece) << piece;
    }
    void framesAreFoundHoweverTheyArrive()
    {
        QFETCH(int, piece);
        Bytes stream = hex("0002FF02 03"); // what may stand before a frame
        append(stream, frame(hex("8002")));
        append(stream, frame(hex("14")));
        QCOMPARE(decodeAll(stream, static_cast<std::size_t>(piece)),
                 (std::vector<Bytes>{hex("8002"), hex("14")}));
    }

    void noFlippedBitPasses()
    {
        const Bytes good = frame(hex("8104"));
        for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
            Bytes damaged = good;
            damaged[bit / 8] = static_cast<std::uint8_t>(damaged[bit / 8] ^ 1u << bit % 8);
            QVERIFY(decodeAll(damaged, 100).empty());
        }
    }

    void aPollWithAnUnknownStateIsNoState()
    {
        QVERIFY(parsePoll(hex("14")).has_value());
        QCOMPARE(parsePoll(hex("16")).error().code, ErrorCode::BadData);
        QCOMPARE(parsePoll(hex("80")).error().code, ErrorCode::BadFrame);
        QCOMPARE(parsePoll(hex("1402")).error().code, ErrorCode::BadFrame);
        QCOMPARE(parsePoll({}).error().code, ErrorCode::BadFrame);
    }

    void theBillTableGivesRenminbiOnly()
    {
        Bytes data;
        append(data, hex("0143484E00")); // 1 CHN
        append(data, hex("0543484E01")); // 50 CHN
        append(data, hex("0555534400")); // 5 USD
        append(data, hex("0143484E81")); // a tenth
        data.resize(120);
        const auto table = parseBillTable(data);
        QVERIFY(table.has_value());
        QCOMPARE((*table)[0], Money::yuan(1));
        QCOMPARE((*table)[1], Money::yuan(50));
        QCOMPARE((*table)[2], Money());
        QCOMPARE((*table)[3], Money());
        QCOMPARE(toHex(typeMask(*table, {100, 5000})), std::string("000003"));
        QVERIFY(!parseBillTable(ByteView(data).first(119)));
    }
};

HUIMIN_TEST(TestCcnetFrame)
#include "tst_ccnet_frame.moc"
