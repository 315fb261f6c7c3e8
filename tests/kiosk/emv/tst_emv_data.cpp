// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/emv/data.h"
#include "kiosk/emv/tags.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::emv;

class TestEmvData : public QObject
{
    Q_OBJECT
private slots:
    void objectsAreFoundInsideTemplates()
    {
        // An FCI as cards give it.
        const auto objects = flatten(hex("6F15 8407A0000003330101 A509 5004 44454249 8701 01"));
        QVERIFY(!objects); // one byte short: refused, not guessed
        const auto good = flatten(hex("6F14 8407A0000003330101 A509 5004 44454249 8701 01"));
        QVERIFY(good.has_value());
        QCOMPARE(good->size(), std::size_t{3});
        QCOMPARE(good->at(1).tag, tag::ApplicationLabel);
        QCOMPARE(textOf(good->at(1).value), std::string("DEBI"));
    }

    void whatIsNoTlvIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("value beyond the data") << QByteArray("5A08622848");
        QTest::newRow("length cut off") << QByteArray("9F0281");
        QTest::newRow("tag cut off") << QByteArray("9F");
        QTest::newRow("tag too long") << QByteArray("9F81818101 00");
        QTest::newRow("indefinite length") << QByteArray("6F805A000000");
        QTest::newRow("three-byte length") << QByteArray("5A8300000100");
    }
    void whatIsNoTlvIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        const auto objects = parseTlv(hex(bytes.toStdString()));
        QVERIFY(!objects);
        QVERIFY(objects.error().detail.find("at byte") != std::string::npos);
    }

    void longValuesGoBothWays()
    {
        for (const std::size_t size : {0u, 1u, 127u, 128u, 255u, 256u, 1000u}) {
            const Bytes value(size, 0xAB);
            const auto objects = parseTlv(encode(0x9F4B, value));
            QVERIFY(objects.has_value());
            QCOMPARE(objects->front().value.size(), size);
        }
    }

    // EMV Book 3 5.4
    void aDolIsFilledByItsRules()
    {
        Data data;
        data.set(tag::AmountAuthorised, hex("000000030000"));
        data.set(tag::TransactionDate, hex("261124"));
        data.set(tag::IssuerApplicationData, hex("07010103"));
        data.set(tag::Pan, hex("6228480000000000125F"));
        const auto fill = [&](const char *dol) {
            return toHex(fillDol(*parseDol(hex(dol)), data));
        };
        QCOMPARE(fill("9F0206"), std::string("000000030000"));
        QCOMPARE(fill("9F0204"), std::string("00030000")); // numeric keeps its right end
        QCOMPARE(fill("9F0208"), std::string("0000000000030000"));
        QCOMPARE(fill("9F1002"), std::string("0701")); // others keep their left end
        QCOMPARE(fill("9F1006"), std::string("070101030000"));
        QCOMPARE(fill("5A0C"), std::string("6228480000000000125FFFFF"));
        QCOMPARE(fill("9F3704"), std::string("00000000")); // not known: zeros
        QCOMPARE(fill("6F02"), std::string("0000"));       // constructed: zeros
    }

    void aBrokenDolIsRefused()
    {
        QVERIFY(!parseDol(hex("9F02")));
        QVERIFY(!parseDol(hex("9F")));
        Bytes endless;
        for (int entry = 0; entry < 20; ++entry)
            append(endless, hex("9F37FF"));
        QVERIFY(!parseDol(endless));
    }
};

HUIMIN_TEST(TestEmvData)
#include "tst_emv_data.moc"
