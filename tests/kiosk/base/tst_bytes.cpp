// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/base64.h"
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

    // RFC 4648, section 10.
    void base64HasItsVectors()
    {
        const std::pair<const char *, const char *> vectors[] = {{"", ""},
                                                                 {"f", "Zg=="},
                                                                 {"fo", "Zm8="},
                                                                 {"foo", "Zm9v"},
                                                                 {"foob", "Zm9vYg=="},
                                                                 {"fooba", "Zm9vYmE="},
                                                                 {"foobar", "Zm9vYmFy"}};
        for (const auto &[plain, encoded] : vectors) {
            QCOMPARE(toBase64(bytesOf(plain)), std::string(encoded));
            QCOMPARE(*fromBase64(encoded), bytesOf(plain));
        }
        QCOMPARE(toBase64(hex("FFFEFDFC")), std::string("//79/A=="));
    }

    void whatBase64CannotHaveWrittenIsRefused()
    {
        for (const char *wrong : {"Zg=", "Zg", "Zh==", "Zm9=", "Z===", "====", "Zg==Zg==", "Zm9v ",
                                  "Zm-_", "Zm9v\n", "=Zm9"})
            QVERIFY2(!fromBase64(wrong), wrong);
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
