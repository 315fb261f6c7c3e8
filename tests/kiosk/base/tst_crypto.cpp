// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/crypto.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::crypto;

class TestCrypto : public QObject
{
    Q_OBJECT
private slots:
    void sm3OfAbcIsTheStandardsExample()
    {
        QCOMPARE(toHex(sm3(bytesOf("abc"))),
                 std::string("66C7F0F462EEEDD9D1F2D46BDC10E4E24167C4875CF2F7A2297DA02B8F4BA8E0"));
    }

    void sm4IsTheStandardsExample()
    {
        const Bytes key = hex("0123456789ABCDEFFEDCBA9876543210");
        QCOMPARE(toHex(sm4Encrypt(key, key)), std::string("681EDF34D206965E86B3E94F536E4246"));
        QCOMPARE(sm4Decrypt(key, hex("681EDF34D206965E86B3E94F536E4246")), key);
    }

    // Working keys of a public article.
    void workingKeysAndTheirCheckValuesMatchThePublishedVector()
    {
        const Bytes tmk = hex("CA5D92598DCA48CE8A4C76361A9269E9");
        const Bytes pik = desDecrypt(tmk, hex("6701EAD6A9AD51E51AA406E2C27FCFA9"));
        QCOMPARE(toHex(pik), std::string("807A23AD32B36D457AE91FDF927570EA"));
        QCOMPARE(toHex(ByteView(desEncrypt(pik, Bytes(8))).first(4)), std::string("8D0A74B8"));
        const Bytes mak = desDecrypt(tmk, hex("B651F9E9BACE9AE1"));
        QCOMPARE(toHex(mak), std::string("5BB5C72CD00B7338"));
        QCOMPARE(toHex(ByteView(desEncrypt(mak, Bytes(8))).first(4)), std::string("AB7153CA"));
    }

    // The self-signed UnionPay SM CA key, index 18.
    void sm2VerifiesTheUnionPayCaKey()
    {
        const Bytes xy = hex("37710FEB7CC3617767874E85509C268E8F931D68773E93A89F39A4247DFE2D28"
                             "0FC5BC838353885B6DAD447C8F90116BD9D314047591989F67F319544D42A48B");
        const Bytes signature =
            hex("DBDA8F27CF839323920DF931DC51943AE26A376F7EB2529F7233230B63CE15AB"
                "A76C1E508DA4A98675A2B522D2722BDF5CD93953973F241F568B282BB66CECDD");
        Bytes message = hex("3101010000A0000003331812300411 40");
        append(message, xy);
        QVERIFY(*sm2Verify(xy, message, signature));
        message[0] ^= 1;
        QVERIFY(!*sm2Verify(xy, message, signature));
        QVERIFY(!sm2Verify(xy, message, ByteView(signature).first(63)));
    }

    void aPointOffTheCurveVerifiesNothing()
    {
        const Bytes notAPoint(64, 0x01);
        QVERIFY(!*sm2Verify(notAPoint, bytesOf("m"), Bytes(64, 0x01)));
    }

    void rsaDataMustBeBelowItsModulus()
    {
        QCOMPARE(*rsaRecover(hex("33"), hex("03"), hex("02")), hex("08")); // 2^3 mod 51
        QVERIFY(!rsaRecover(hex("33"), hex("03"), hex("34")));
        QVERIFY(!rsaRecover(hex("33"), hex("03"), hex("0002")));
    }
};

HUIMIN_TEST(TestCrypto)
#include "tst_crypto.moc"
