// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/bytes.h"
#include "kiosk/base/secret.h"
#include "tests/support/suite.h"

using namespace huimin;

class TestBytes : public QObject
{
    Q_OBJECT
private slots:
    void hexGoesBothWays()
    {
        const Bytes bytes{0x00, 0x7F, 0xA5, 0xFF};
        QCOMPARE(toHex(bytes), std::string("007FA5FF"));
        QCOMPARE(hex("00 7f A5 ff"), bytes);
    }

    void aWrongHexDigitIsNamedByItsPosition()
    {
        const auto bytes = fromHex("00G0");
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().detail, std::string("not a hex digit at position 2"));
        QVERIFY(!fromHex("123"));
    }

    void crcKermitHasItsCheckValue() { QCOMPARE(crcKermit(bytesOf("123456789")), 0x2189); }

    void onlySixAndFourDigitsOfACardAreShown()
    {
        QCOMPARE(masked(Pan("6228480000000000125")), std::string("622848*********0125"));
        QCOMPARE(masked(Pan("12345")), std::string("*****"));
    }

    void aMovedSecretLeavesNothingBehind()
    {
        Pan first("6228480000000000125");
        const Pan second(std::move(first));
        QVERIFY(first.empty());
        QCOMPARE(second.reveal().size(), std::size_t{19});
    }
};

HUIMIN_TEST(TestBytes)
#include "tst_bytes.moc"
