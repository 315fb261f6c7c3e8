// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/emv/checks.h"
#include "kiosk/emv/oda.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::emv;

namespace {

/// An ATM in China that is about to pay 300 yuan, and a card without special wishes.
Data cashAtAtm()
{
    Data data;
    data.set(tag::TerminalType, hex("14"));
    data.set(tag::AdditionalCapabilities, hex("AF80B05001"));
    data.set(tag::TerminalCountryCode, hex("0156"));
    data.set(tag::TransactionCurrencyCode, hex("0156"));
    data.set(tag::TransactionType, hex("01"));
    data.set(tag::AmountAuthorised, hex("000000030000"));
    data.set(tag::TerminalFloorLimit, hex("00000000"));
    data.set(tag::ApplicationVersionTerminal, hex("0020"));
    data.set(tag::ApplicationInterchangeProfile, hex("7C00"));
    data.set(tag::ApplicationExpirationDate, hex("301231"));
    data.set(tag::CvmList, hex("0000000000000000 0200"));
    return data;
}

const Bytes Today = hex("261124");

} // namespace

class TestEmvChecks : public QObject
{
    Q_OBJECT
private slots:
    void aCardWithoutSpecialWishesPasses()
    {
        VerificationResults results;
        checkRestrictions(cashAtAtm(), Today, results);
        QCOMPARE(toHex(results.bytes()), std::string("0000000000"));
    }

    void datesAreCheckedOnTheDay_data()
    {
        QTest::addColumn<QByteArray>("expiry");
        QTest::addColumn<QByteArray>("effective");
        QTest::addColumn<QByteArray>("tvr");
        QTest::newRow("expires today")
            << QByteArray("261124") << QByteArray("200101") << QByteArray("0000000000");
        QTest::newRow("expired yesterday")
            << QByteArray("261123") << QByteArray("200101") << QByteArray("0040000000");
        QTest::newRow("begins tomorrow")
            << QByteArray("301231") << QByteArray("261125") << QByteArray("0020000000");
        QTest::newRow("expired last century")
            << QByteArray("991231") << QByteArray("900101") << QByteArray("0040000000");
    }
    void datesAreCheckedOnTheDay()
    {
        QFETCH(QByteArray, expiry);
        QFETCH(QByteArray, effective);
        QFETCH(QByteArray, tvr);
        Data data = cashAtAtm();
        data.set(tag::ApplicationExpirationDate, hex(expiry.toStdString()));
        data.set(tag::ApplicationEffectiveDate, hex(effective.toStdString()));
        VerificationResults results;
        checkRestrictions(data, Today, results);
        QCOMPARE(QByteArray::fromStdString(toHex(results.bytes())), tvr);
    }

    void usageControlIsReadForAnAtm_data()
    {
        QTest::addColumn<QByteArray>("usage");
        QTest::addColumn<QByteArray>("issuerCountry");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("domestic cash at ATMs") << QByteArray("8200") << QByteArray("0156") << true;
        QTest::newRow("not at ATMs") << QByteArray("8100") << QByteArray("0156") << false;
        QTest::newRow("no cash") << QByteArray("2200") << QByteArray("0156") << false;
        QTest::newRow("foreign, international cash")
            << QByteArray("4200") << QByteArray("0344") << true;
        QTest::newRow("foreign, domestic cash only")
            << QByteArray("8200") << QByteArray("0344") << false;
    }
    void usageControlIsReadForAnAtm()
    {
        QFETCH(QByteArray, usage);
        QFETCH(QByteArray, issuerCountry);
        QFETCH(bool, allowed);
        Data data = cashAtAtm();
        data.set(tag::ApplicationUsageControl, hex(usage.toStdString()));
        data.set(tag::IssuerCountryCode, hex(issuerCountry.toStdString()));
        VerificationResults results;
        checkRestrictions(data, Today, results);
        QCOMPARE(!results.has(tvr::ServiceNotAllowed), allowed);
    }

    // EMV Book 3, 10.5.
    void cardholderVerificationTakesTheOnlinePin_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<bool>("pin");
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<QByteArray>("tvr");
        QTest::newRow("online PIN always")
            << QByteArray("0200") << true << QByteArray("020000") << QByteArray("0000040000");
        QTest::newRow("no PIN entered")
            << QByteArray("0200") << false << QByteArray("020001") << QByteArray("0000880000");
        QTest::newRow("signature first, then PIN")
            << QByteArray("5E000200") << true << QByteArray("020000") << QByteArray("0000040000");
        QTest::newRow("signature and no more")
            << QByteArray("1E00") << true << QByteArray("1E0001") << QByteArray("0000800000");
        QTest::newRow("if supported: offline PIN, then online")
            << QByteArray("41030203") << true << QByteArray("020300") << QByteArray("0000040000");
        QTest::newRow("PIN for unattended cash")
            << QByteArray("02011F00") << true << QByteArray("020100") << QByteArray("0000040000");
        QTest::newRow("PIN when not cash")
            << QByteArray("0202") << true << QByteArray("3F0000") << QByteArray("0000800000");
        QTest::newRow("fail") << QByteArray("0000") << true << QByteArray("000001")
                              << QByteArray("0000800000");
        QTest::newRow("unknown method, then PIN")
            << QByteArray("6A000200") << true << QByteArray("020000") << QByteArray("0000440000");
    }
    void cardholderVerificationTakesTheOnlinePin()
    {
        QFETCH(QByteArray, list);
        QFETCH(bool, pin);
        QFETCH(QByteArray, outcome);
        QFETCH(QByteArray, tvr);
        Data data = cashAtAtm();
        data.set(tag::CvmList, hex("0000000000000000" + list.toStdString()));
        VerificationResults results;
        const CvmOutcome done = verifyCardholder(data, pin, results);
        QCOMPARE(QByteArray::fromStdString(toHex(done.results)), outcome);
        QCOMPARE(QByteArray::fromStdString(toHex(results.bytes())), tvr);
    }

    void aCardWithoutCvmListMissesData()
    {
        Data data = cashAtAtm();
        data.set(tag::CvmList, {});
        VerificationResults results;
        QVERIFY(verifyCardholder(data, true, results).performed);
        QVERIFY(results.has(tvr::IccDataMissing));
    }

    void aZeroFloorLimitSendsEverythingOnline()
    {
        VerificationResults results;
        manageRisk(cashAtAtm(), std::nullopt, std::nullopt, results);
        QVERIFY(results.has(tvr::FloorLimitExceeded));
        QVERIFY(!results.has(tvr::LowerConsecutiveExceeded));
    }

    void velocityIsCheckedWhenTheCardGivesLimits()
    {
        Data data = cashAtAtm();
        data.set(tag::LowerConsecutiveLimit, hex("02"));
        data.set(tag::UpperConsecutiveLimit, hex("05"));
        VerificationResults few;
        manageRisk(data, 12, 10, few);
        QVERIFY(!few.has(tvr::LowerConsecutiveExceeded));
        VerificationResults some;
        manageRisk(data, 13, 10, some);
        QVERIFY(some.has(tvr::LowerConsecutiveExceeded) &&
                !some.has(tvr::UpperConsecutiveExceeded));
        VerificationResults unknown;
        manageRisk(data, std::nullopt, 10, unknown);
        QVERIFY(unknown.has(tvr::UpperConsecutiveExceeded));
    }

    void onlyADenialBitDeclines()
    {
        const ActionCodes domestic{hex("0010000000"), hex("D84004F800"), hex("D84000A800")};
        VerificationResults results;
        results.set(tvr::DdaFailed);
        QCOMPARE(analyseActions(cashAtAtm(), domestic, results), Action::GoOnline);
        results.set(tvr::ServiceNotAllowed);
        QCOMPARE(analyseActions(cashAtAtm(), domestic, results), Action::Decline);
        Data strict = cashAtAtm();
        strict.set(tag::IacDenial, hex("0800000000"));
        VerificationResults dda;
        dda.set(tvr::DdaFailed);
        QCOMPARE(analyseActions(strict, domestic, dda), Action::Decline);
    }

    void theStrongestCommonAuthenticationIsChosen()
    {
        const Bytes all = hex("6040E8");
        QCOMPARE(chooseOda(hex("6100"), all), OdaMethod::Cda);
        QCOMPARE(chooseOda(hex("6000"), all), OdaMethod::Dda);
        QCOMPARE(chooseOda(hex("4000"), all), OdaMethod::Sda);
        QCOMPARE(chooseOda(hex("1C00"), all), OdaMethod::None);
        QCOMPARE(chooseOda(hex("6100"), hex("604020")), OdaMethod::None);
    }
};

HUIMIN_TEST(TestEmvChecks)
#include "tst_emv_checks.moc"
