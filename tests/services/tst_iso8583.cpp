// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/acquirer/dialect.h"
#include "services/acquirer/frame.h"
#include "services/acquirer/mac.h"
#include "tests/support/suite.h"

#include <fstream>
#include <random>
#include <sstream>

using namespace huimin;
using namespace huimin::iso8583;

namespace {

std::string dialectText()
{
    std::ifstream file(std::string(std::getenv("HUIMIN_SOURCE")) +
                       "/services/acquirer/dialects/unionpay.toml");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

Dialect unionpay(Scheme scheme = Scheme::TripleDes)
{
    return *Dialect::parse(dialectText(), scheme);
}

/// The 23 fields of a full request.
Message fullRequest()
{
    Message message;
    message.setMti("0200");
    message.set(2, "6228480000000000125");
    message.set(3, "010000");
    message.set(4, "000000030000");
    message.set(7, "1124094100");
    message.set(11, "000042");
    message.set(12, "094100");
    message.set(13, "1124");
    message.set(14, "3012");
    message.set(22, "051");
    message.set(23, "001");
    message.set(25, "02");
    message.set(26, "12");
    message.set(32, "48021000");
    message.set(35, "6228480000000000125=30122201000000000");
    message.set(37, "001124000042");
    message.set(41, "HM000001");
    message.set(42, "HUIMIN000000001");
    message.set(49, "156");
    message.set(52, hex("A09B01CB96390D8F"));
    message.set(53, "2600000000000000");
    message.set(55, Bytes(135, 0x9F));
    message.set(60, "22000001000602");
    message.set(64, hex("D7F736CE88623D0B"));
    return message;
}

} // namespace

class TestIso8583 : public QObject
{
    Q_OBJECT
private slots:
    void aFullRequestGoesBothWays()
    {
        const Dialect dialect = unionpay();
        Bytes packed;
        QVERIFY(dialect.pack(fullRequest(), packed).has_value());
        Message back;
        const auto read = dialect.unpack(packed, back);
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(back, fullRequest());
    }

    void fieldsArePackedAsTheTableSays()
    {
        const Dialect dialect = unionpay();
        Message message;
        message.setMti("0800");
        message.set(2, "622848012"); // odd: a zero behind
        message.set(22, "051");
        message.set(23, "001");
        message.set(41, "HM000001");
        Bytes packed;
        QVERIFY(dialect.pack(message, packed).has_value());
        QCOMPARE(toHex(packed), std::string("0800"
                                            "4000060000800000"
                                            "096228480120"
                                            "0510"
                                            "0001"
                                            "484D303030303031"));
    }

    void everyFieldGoesBothWaysAtItsShortestAndLongest()
    {
        const Dialect dialect = unionpay();
        for (int number = 2; number <= FieldsMax; ++number) {
            const FieldFormat &format = dialect.field(number);
            if (!format.known)
                continue;
            const bool fixed = format.length == FieldFormat::Length::Fixed;
            for (const std::size_t size : {fixed ? format.size : std::size_t{1}, format.size}) {
                Message message;
                message.setMti("0200");
                message.set(number, std::string(size, '7'));
                Bytes packed;
                QVERIFY2(dialect.pack(message, packed).has_value(), format.name.c_str());
                Message back;
                QVERIFY2(dialect.unpack(packed, back).has_value(), format.name.c_str());
                QCOMPARE(back, message);
            }
            Message tooLong;
            tooLong.setMti("0200");
            tooLong.set(number, std::string(format.size + 1, '7'));
            Bytes packed;
            const auto refused = dialect.pack(tooLong, packed);
            QVERIFY(!refused);
            QVERIFY(refused.error().detail.find(format.name) != std::string::npos);
        }
    }

    void aMessageCutAnywhereIsRefused()
    {
        const Dialect dialect = unionpay();
        Bytes packed;
        QVERIFY(dialect.pack(fullRequest(), packed).has_value());
        Message back;
        for (std::size_t size = 0; size < packed.size(); ++size)
            QVERIFY(!dialect.unpack(ByteView(packed).first(size), back));
        packed.push_back(0);
        QVERIFY(!dialect.unpack(packed, back));
    }

    // Whatever is accepted is what would be written: nothing is read two ways.
    void aSpoiltMessageIsRefusedByNameOrMeansWhatItSays()
    {
        const Dialect dialect = unionpay();
        Bytes packed;
        QVERIFY(dialect.pack(fullRequest(), packed).has_value());
        Message back;
        int refused = 0;
        for (std::size_t bit = 0; bit < packed.size() * 8; ++bit) {
            Bytes spoilt = packed;
            spoilt[bit / 8] ^= static_cast<std::uint8_t>(1u << bit % 8);
            const auto read = dialect.unpack(spoilt, back);
            if (!read) {
                ++refused;
                QVERIFY(!read.error().detail.empty());
                continue;
            }
            Bytes again;
            QVERIFY(dialect.pack(back, again).has_value());
            QCOMPARE(toHex(again), toHex(spoilt));
        }
        QVERIFY(refused > 100);
        std::mt19937 dice(20261124);
        for (int round = 0; round < 20'000; ++round) {
            Bytes noise(dice() % 200);
            for (std::uint8_t &byte : noise)
                byte = static_cast<std::uint8_t>(dice());
            if (round % 2 == 0 && noise.size() > 2) { // most noise has no MTI
                noise[0] = 0x02;
                noise[1] = 0x10;
            }
            if (dialect.unpack(noise, back)) {
                Bytes again;
                QVERIFY(dialect.pack(back, again).has_value());
                QCOMPARE(toHex(again), toHex(noise));
            }
        }
    }

    void whatIsNoDigitIsRefusedWithItsField()
    {
        const Dialect dialect = unionpay();
        Message message;
        message.setMti("0200");
        message.set(4, "00000003000A");
        Bytes packed;
        QCOMPARE(dialect.pack(message, packed).error().detail,
                 std::string("field 4 (amount): not a digit"));
        Message back;
        // PAN 622848012 with a filling nibble that is not zero
        QVERIFY(!dialect.unpack(hex("0800 4000000000000000 09622848012F"), back));
        // a length beyond the field's
        QVERIFY(!dialect.unpack(hex("0800 4000000000000000 99"), back));
    }

    void aFieldThatTheDialectLacksIsRefused()
    {
        const Dialect dialect = unionpay();
        Message back;
        QVERIFY(!dialect.unpack(hex("0200 0000000000000100 0000"), back)); // field 56
    }

    void withSm4ThePinBlockHasSixteenBytes()
    {
        const Dialect dialect = unionpay(Scheme::Sm4);
        Message message = fullRequest();
        Bytes packed;
        QVERIFY(!dialect.pack(message, packed));
        message.set(52, Bytes(16, 0x5A));
        packed.clear();
        QVERIFY(dialect.pack(message, packed).has_value());
    }

    void codesMeanWhatTheTableSaysAndUnlistedOnesNothing()
    {
        const Dialect dialect = unionpay();
        QCOMPARE(dialect.response("00").meaning, Meaning::Approve);
        QCOMPARE(dialect.response("55").meaning, Meaning::RetryPin);
        QCOMPARE(dialect.response("41").meaning, Meaning::Capture);
        QCOMPARE(dialect.response("98").meaning, Meaning::Unknown);
        QCOMPARE(dialect.response("ZZ").meaning, Meaning::Unknown);
        QVERIFY(dialect.endsReversal("25") && !dialect.endsReversal("96"));
    }

    void aBrokenDialectIsRefusedWithLineAndKey_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown type") << "type = \"z\"" << "type = \"q\"" << "fields.35";
        QTest::newRow("no length")
            << "{ name = \"keys\", type = \"b\", length = \"LLL\", max = 512 }"
            << "{ name = \"keys\", type = \"b\", length = \"LLL\" }" << "fields.62";
        QTest::newRow("odd digits, no side")
            << "length = 3, pad = \"left\" }      # differs" << "length = 3 }" << "fields.23";
        QTest::newRow("field not there") << "fields = [11, 41, 42, 60, 63]"
                                         << "fields = [11, 41, 42, 60, 56]" << "messages.sign_on";
        QTest::newRow("unknown meaning")
            << "\"51\" = { means = \"decline\"" << "\"51\" = { means = \"maybe\"" << "responses.51";
        QTest::newRow("no TOML") << "[frame]" << "[frame" << "line";
        QTest::newRow("short TPDU") << "6000030000" << "60000300" << "frame.tpdu";
    }
    void aBrokenDialectIsRefusedWithLineAndKey()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, says);
        QString text = QString::fromStdString(dialectText());
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        const auto dialect = Dialect::parse(text.toStdString(), Scheme::TripleDes);
        QVERIFY(!dialect);
        const QString detail = QString::fromStdString(dialect.error().detail);
        QVERIFY2(detail.contains(says), qPrintable(detail));
        QVERIFY2(detail.startsWith("line "), qPrintable(detail));
    }

    void macsMatchThePublishedVectors()
    {
        const Bytes message = hex("0200302004C020C09811000000000005000000000701123045");
        const Bytes key = hex("0123456789ABCDEFFEDCBA9876543210");
        QCOMPARE(toHex(macByKey(key, MacAlgorithm::X919, message)),
                 std::string("D7F736CE88623D0B"));
        QCOMPARE(textOf(macByKey(key, MacAlgorithm::UnionPayEcb, message)),
                 std::string("78295036"));
        QCOMPARE(textOf(macByKey(hex("5BB5C72CD00B7338"), MacAlgorithm::UnionPayEcb, message)),
                 std::string("AAF0E965"));
        QCOMPARE(toHex(macByKey(key, MacAlgorithm::Sm4Cbc, message)),
                 std::string("4815D5AEF0806802"));
    }

    void framesAreFoundHoweverTheyArrive()
    {
        const Frame frame{hex("6000030000"), hex("613100313031"), hex("0800")};
        const Bytes wire = encode(frame);
        QCOMPARE(toHex(wire), std::string("000D60000300006131003130310800"));
        QCOMPARE(swapped(hex("6000030001")), hex("6000010003"));
        Decoder decoder;
        int found = 0;
        for (int twice = 0; twice < 2; ++twice)
            for (const std::uint8_t byte : wire) {
                decoder.feed(ByteView(&byte, 1));
                while (auto next = decoder.next())
                    found += next->has_value() && (*next)->message == frame.message;
            }
        QCOMPARE(found, 2);
        decoder.feed(hex("0003600003"));
        QCOMPARE(decoder.next()->error().code, ErrorCode::BadFrame);
    }
};

HUIMIN_TEST(TestIso8583)
#include "tst_iso8583.moc"
