// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/world/memory_slot.h"
#include "kiosk/emv/kernel.h"
#include "tests/support/bank_cards.h"
#include "tests/support/driven.h"
#include "tests/support/suite.h"

#include <random>

using namespace huimin;
using namespace huimin::emv;
using namespace huimin::test;
using issuer::ApplicationOrder;
using issuer::CardAuthentication;
using issuer::CardMischief;
using issuer::Cipher;

namespace {

const Order Withdrawal{
    TransactionType::Cash, Money::yuan(300), hex("261124"), hex("094100"), 7, true};

ApplicationOrder debit(Cipher cipher, CardAuthentication authentication)
{
    ApplicationOrder order;
    order.pan = "6228480000000000125";
    order.cipher = cipher;
    order.authentication = authentication;
    return order;
}

/// The data objects of a field 55, by tag.
Data dataOf(const Bytes &field55)
{
    Data data;
    const auto objects = parseTlv(field55);
    for (const Tlv &object : *objects)
        data.set(object.tag, object.value);
    return data;
}

/// A card in the slot and a kernel in front of it.
struct Visit {
    VirtualClock clock;
    world::MemorySlot slot{clock};
    CountingRandom random;
    emv::Terminal settings = terminal();
    world::BankCard card;
    Kernel kernel;

    explicit Visit(issuer::CardImage image)
        : card(std::move(image), [this](std::size_t count) { return random.bytes(count); }),
          kernel(settings,
                 Chip([this](Bytes command) { return slot.exchange(std::move(command)); },
                      card.answerToReset()),
                 random)
    {
        slot.touch(&card);
    }
    explicit Visit(const ApplicationOrder &order, bool t0 = false) : Visit(bank().card({order}, t0))
    {}

    CardResult<Certified> certify(Order order = Withdrawal)
    {
        const auto candidates = *drive(clock, kernel.candidates());
        if (!candidates)
            return failed(candidates.error());
        const auto begun = *drive(clock, kernel.begin(candidates->front(), order));
        if (!begun)
            return failed(begun.error());
        return *drive(clock, kernel.certify(order));
    }

    /// What the issuer would answer to the certificate.
    HostAnswer approval(const Certified &certified) const
    {
        const Data sent = dataOf(certified.field55);
        const Bytes key = issuer::sessionKey(
            cipher,
            issuer::cardKey(cipher, issuer::masterKeyForCryptograms(), kernel.pan().reveal(), "01"),
            card.counter());
        HostAnswer answer{true, bytesOf("00"), {}, {}, {}};
        answer.issuerAuthenticationData = issuer::responseCryptogram(
            cipher, key, sent.get(tag::ApplicationCryptogram), answer.responseCode);
        append(answer.issuerAuthenticationData, answer.responseCode);
        return answer;
    }

    Cipher cipher = Cipher::TripleDes;
};

/// Does something to what a card says before anybody hears it.
class SpoiltCard final : public world::Card
{
public:
    SpoiltCard(world::Card &card, std::function<Bytes(Bytes)> spoil)
        : card_(card), spoil_(std::move(spoil))
    {}
    Bytes answerToReset() const override { return card_.answerToReset(); }
    void reset() override { card_.reset(); }
    Bytes respond(ByteView command) override { return spoil_(card_.respond(command)); }

private:
    world::Card &card_;
    std::function<Bytes(Bytes)> spoil_;
};

/// One bit, the end, or the status word is not what it was.
Bytes spoiltBytes(Bytes answer, std::mt19937 &dice)
{
    const std::size_t at = dice() % answer.size();
    switch (dice() % 4) {
    case 0:
        answer.resize(at);
        break;
    case 1:
        answer.back() ^= static_cast<std::uint8_t>(1 + dice() % 255);
        break;
    default:
        answer[at] ^= static_cast<std::uint8_t>(1u << dice() % 8);
    }
    return answer;
}

Bytes tvrOf(const Certified &certified)
{
    return dataOf(certified.field55).get(tag::TerminalVerificationResults);
}

} // namespace

class TestEmvKernel : public QObject
{
    Q_OBJECT
private slots:
    void everyKindOfCardIsAuthenticatedAndPays_data()
    {
        QTest::addColumn<int>("cipher");
        QTest::addColumn<int>("authentication");
        QTest::addColumn<bool>("t0");
        for (const auto &[cipherName, cipher] :
             {std::pair{"RSA", Cipher::TripleDes}, std::pair{"SM2", Cipher::Sm4}})
            for (const auto &[name, authentication] : {std::pair{"SDA", CardAuthentication::Sda},
                                                       std::pair{"DDA", CardAuthentication::Dda},
                                                       std::pair{"CDA", CardAuthentication::Cda}})
                for (const bool t0 : {false, true})
                    QTest::addRow("%s %s %s", cipherName, name, t0 ? "T=0" : "T=1")
                        << static_cast<int>(cipher) << static_cast<int>(authentication) << t0;
    }
    void everyKindOfCardIsAuthenticatedAndPays()
    {
        QFETCH(int, cipher);
        QFETCH(int, authentication);
        QFETCH(bool, t0);
        Visit visit(
            debit(static_cast<Cipher>(cipher), static_cast<CardAuthentication>(authentication)),
            t0);
        visit.cipher = static_cast<Cipher>(cipher);
        const auto certified = visit.certify();
        QVERIFY2(certified.has_value(), certified ? "" : certified.error().detail.c_str());
        QVERIFY(certified->goOnline);
        QVERIFY(!certified->authenticationFailed);
        // Only "floor limit exceeded" and "online PIN" stand, and SDA says that it was chosen.
        const bool sda = static_cast<CardAuthentication>(authentication) == CardAuthentication::Sda;
        QCOMPARE(toHex(tvrOf(*certified)), std::string(sda ? "0200048000" : "0000048000"));
        const auto completed =
            *drive(visit.clock, visit.kernel.complete(visit.approval(*certified)));
        QVERIFY(completed.has_value());
        QVERIFY(completed->agreed);
    }

    void whatTheBankIsSentNamesEveryElementOfTheRequest()
    {
        Visit visit(debit(Cipher::TripleDes, CardAuthentication::Dda));
        const auto certified = visit.certify();
        const Data sent = dataOf(certified->field55);
        // What a bank expects in field 55 of a cash withdrawal.
        for (const unsigned each : {0x9F26u, 0x9F27u, 0x9F10u, 0x9F37u, 0x9F36u, 0x95u,   0x9Au,
                                    0x9Cu,   0x9F02u, 0x5F2Au, 0x82u,   0x9F1Au, 0x9F03u, 0x9F33u,
                                    0x9F34u, 0x9F35u, 0x9F1Eu, 0x84u,   0x9F09u, 0x9F41u})
            QVERIFY(sent.has(each));
        QVERIFY(certified->field55.size() <= 255);
    }

    void aCardIsReadForTheHost()
    {
        Visit visit(debit(Cipher::TripleDes, CardAuthentication::Dda));
        QVERIFY(visit.certify().has_value());
        QCOMPARE(visit.kernel.pan().reveal(), std::string("6228480000000000125"));
        QCOMPARE(visit.kernel.panSequence(), std::string("001"));
        QCOMPARE(visit.kernel.expiryYearMonth(), std::string("3012"));
        QVERIFY(visit.kernel.track2().reveal().starts_with("6228480000000000125=3012"));
        QCOMPARE(visit.kernel.languages(), std::string("zhen"));
    }

    void withoutAPinNothingIsCertified()
    {
        Visit visit(debit(Cipher::TripleDes, CardAuthentication::Dda));
        Order order = Withdrawal;
        order.pinEntered = false;
        QCOMPARE(visit.certify(order).error().kind, Failure::Kind::PinNeeded);
    }

    void anExpiredCardSaysNoByItself()
    {
        ApplicationOrder order = debit(Cipher::TripleDes, CardAuthentication::Dda);
        order.expiry = "251231";
        Visit visit(order);
        const auto certified = visit.certify();
        QVERIFY(!certified->goOnline);
        QVERIFY(certified->expired);
    }

    void aBlockedApplicationAndABlockedCardAreToldApart()
    {
        ApplicationOrder order = debit(Cipher::TripleDes, CardAuthentication::Dda);
        order.blocked = true;
        Visit application(order);
        QCOMPARE(application.certify().error().kind, Failure::Kind::ApplicationBlocked);
        order.blocked = false;
        Visit whole(bank().card({order}, false, true));
        QCOMPARE(whole.certify().error().kind, Failure::Kind::CardBlocked);
    }

    void aCardOfAnotherSchemeHasNothingInCommon()
    {
        ApplicationOrder order = debit(Cipher::TripleDes, CardAuthentication::Dda);
        order.aid = hex("A0000000031010");
        Visit visit(order);
        QCOMPARE(visit.certify().error().kind, Failure::Kind::NoApplication);
    }

    void aWrongSignatureIsNotedForTheIssuerToDecide_data()
    {
        QTest::addColumn<int>("cipher");
        QTest::addColumn<int>("authentication");
        QTest::addColumn<QByteArray>("tvr");
        QTest::newRow("RSA SDA") << 0 << static_cast<int>(CardAuthentication::Sda)
                                 << QByteArray("4200048000");
        QTest::newRow("RSA DDA") << 0 << static_cast<int>(CardAuthentication::Dda)
                                 << QByteArray("0800048000");
        QTest::newRow("SM2 SDA") << 1 << static_cast<int>(CardAuthentication::Sda)
                                 << QByteArray("4200048000");
        QTest::newRow("SM2 DDA") << 1 << static_cast<int>(CardAuthentication::Dda)
                                 << QByteArray("0800048000");
    }
    void aWrongSignatureIsNotedForTheIssuerToDecide()
    {
        QFETCH(int, cipher);
        QFETCH(int, authentication);
        QFETCH(QByteArray, tvr);
        ApplicationOrder order =
            debit(static_cast<Cipher>(cipher), static_cast<CardAuthentication>(authentication));
        order.mischief = CardMischief::WrongSignature;
        Visit visit(order);
        const auto certified = visit.certify();
        QVERIFY(certified->goOnline);
        QVERIFY(certified->authenticationFailed);
        QCOMPARE(QByteArray::fromStdString(toHex(tvrOf(*certified))), tvr);
    }

    void aCaKeyThatIsNotKnownIsDataMissing()
    {
        Visit visit(debit(Cipher::TripleDes, CardAuthentication::Dda));
        visit.settings.keys.keys.clear();
        const auto certified = visit.certify();
        QCOMPARE(toHex(tvrOf(*certified)), std::string("2800048000"));
    }

    void aRevokedIssuerFailsAuthentication()
    {
        Visit visit(debit(Cipher::TripleDes, CardAuthentication::Dda));
        visit.settings.keys.revoked = {{hex("A000000333"), issuer::RsaCaIndex, hex("000001")}};
        QVERIFY(visit.certify()->authenticationFailed);
    }

    void aCdaCardWithAWrongChainIsStoppedBeforeTheBank()
    {
        ApplicationOrder order = debit(Cipher::TripleDes, CardAuthentication::Cda);
        order.mischief = CardMischief::WrongSignature;
        Visit visit(order);
        // The chain failed, so no signature is asked for, and the TVR says CDA failed.
        const auto certified = visit.certify();
        QVERIFY(certified->authenticationFailed);
        QCOMPARE(toHex(tvrOf(*certified)), std::string("0400048000"));
    }

    void aMalformedRecordEndsTheTransaction()
    {
        ApplicationOrder order = debit(Cipher::TripleDes, CardAuthentication::Dda);
        order.mischief = CardMischief::MalformedRecord;
        Visit visit(order);
        QCOMPARE(visit.certify().error().kind, Failure::Kind::Malformed);
    }

    void aCardThatGivesMoreThanAskedIsNotBelieved()
    {
        ApplicationOrder order = debit(Cipher::TripleDes, CardAuthentication::Dda);
        order.mischief = CardMischief::MoreThanAsked;
        Visit visit(order);
        QCOMPARE(visit.certify().error().kind, Failure::Kind::Malformed);
    }

    void aCardMayRefuseAfterTheBankAgreed()
    {
        ApplicationOrder order = debit(Cipher::TripleDes, CardAuthentication::Dda);
        order.mischief = CardMischief::RefusesAtSecond;
        Visit visit(order);
        const auto certified = visit.certify();
        const auto completed =
            *drive(visit.clock, visit.kernel.complete(visit.approval(*certified)));
        QVERIFY(!completed->agreed);
    }

    void anAnswerThatIsNotTheIssuersIsRefusedByTheCard()
    {
        Visit visit(debit(Cipher::TripleDes, CardAuthentication::Dda));
        const auto certified = visit.certify();
        HostAnswer answer = visit.approval(*certified);
        answer.issuerAuthenticationData[0] ^= 1;
        const auto completed = *drive(visit.clock, visit.kernel.complete(answer));
        QVERIFY(!completed->agreed);
        // TVR 5.7 goes back with the reversal.
        QCOMPARE(toHex(dataOf(completed->field55).get(tag::TerminalVerificationResults)),
                 std::string("0000048040"));
    }

    void withoutTheBankTheCardSaysNo()
    {
        Visit visit(debit(Cipher::TripleDes, CardAuthentication::Dda));
        QVERIFY(visit.certify()->goOnline);
        const auto completed = *drive(visit.clock, visit.kernel.completeUnable());
        QVERIFY(!completed->agreed);
    }

    void anIssuersScriptBlocksTheApplication()
    {
        Visit visit(debit(Cipher::TripleDes, CardAuthentication::Dda));
        const auto certified = visit.certify();
        HostAnswer answer = visit.approval(*certified);
        const Data sent = dataOf(certified->field55);
        const Bytes key =
            issuer::sessionKey(Cipher::TripleDes,
                               issuer::cardKey(Cipher::TripleDes, issuer::masterKeyForScripts(),
                                               "6228480000000000125", "01"),
                               visit.card.counter());
        Bytes command = hex("841E000004");
        append(command, issuer::scriptMac(Cipher::TripleDes, key, command, visit.card.counter(),
                                          sent.get(tag::ApplicationCryptogram)));
        Bytes script = encode(tag::IssuerScriptIdentifier, hex("00000001"));
        append(script, encode(tag::IssuerScriptCommand, command));
        answer.scriptsAfter = {script};
        const auto completed = *drive(visit.clock, visit.kernel.complete(answer));
        QVERIFY(completed->agreed);
        QCOMPARE(toHex(completed->scriptResults), std::string("2000000001"));
        QCOMPARE(visit.certify().error().kind, Failure::Kind::ApplicationBlocked);
    }

    void aScriptWithAWrongMacIsReportedWithItsPlace()
    {
        Visit visit(debit(Cipher::TripleDes, CardAuthentication::Dda));
        const auto certified = visit.certify();
        HostAnswer answer = visit.approval(*certified);
        Bytes script = encode(tag::IssuerScriptIdentifier, hex("00000002"));
        append(script, encode(tag::IssuerScriptCommand, hex("841E000004DEADBEEF")));
        answer.scriptsBefore = {script};
        const auto completed = *drive(visit.clock, visit.kernel.complete(answer));
        QCOMPARE(toHex(completed->scriptResults), std::string("1100000002"));
    }

    void aSecondAttemptIsANewTransactionToTheCard()
    {
        Visit visit(debit(Cipher::TripleDes, CardAuthentication::Dda));
        const auto first = visit.certify();
        QVERIFY(drive(visit.clock, visit.kernel.completeUnable())->has_value());
        const auto second = visit.certify();
        QVERIFY(second->goOnline);
        QCOMPARE(visit.card.counter(), 2);
        QVERIFY(first->field55 != second->field55);
    }

    void severalApplicationsComeInTheirOrder()
    {
        ApplicationOrder credit = debit(Cipher::TripleDes, CardAuthentication::Dda);
        credit.aid = hex("A000000333010102");
        credit.label = "UNIONPAY CREDIT";
        credit.preferredName = "信用卡";
        credit.priority = 2;
        ApplicationOrder first = debit(Cipher::TripleDes, CardAuthentication::Dda);
        first.preferredName = "借记卡";
        Visit visit(bank().card({credit, first}, false));
        const auto candidates = *drive(visit.clock, visit.kernel.candidates());
        QCOMPARE(candidates->size(), std::size_t{2});
        QCOMPARE(candidates->at(0).label, std::string("借记卡"));
        QCOMPARE(candidates->at(1).label, std::string("信用卡"));
    }

    // Every command of a whole withdrawal, the card pulled just before it.
    void aCardPulledAtAnyCommandIsRemovedAndNothingElse()
    {
        int commands = 0;
        {
            Visit visit(debit(Cipher::TripleDes, CardAuthentication::Dda));
            visit.card.onCommand([&](ByteView) { ++commands; });
            const auto certified = visit.certify();
            QVERIFY(
                drive(visit.clock, visit.kernel.complete(visit.approval(*certified)))->has_value());
        }
        QVERIFY(commands > 10);
        for (int pullAt = 1; pullAt < commands; ++pullAt) {
            Visit visit(debit(Cipher::TripleDes, CardAuthentication::Dda));
            int seen = 0;
            visit.card.onCommand([&](ByteView) {
                if (++seen == pullAt)
                    visit.slot.touch(nullptr);
            });
            const auto certified = visit.certify();
            if (!certified) {
                QCOMPARE(certified.error().kind, Failure::Kind::CardRemoved);
                continue;
            }
            const auto completed =
                *drive(visit.clock, visit.kernel.complete(visit.approval(*certified)));
            QCOMPARE(completed.error().kind, Failure::Kind::CardRemoved);
        }
    }

    // A card may say anything. Whatever it says, the conversation ends, with a certificate or
    // with a reason.
    void aSpoiltAnswerToAnyCommandEndsInACertificateOrAReason()
    {
        std::mt19937 dice(20261124);
        int spoilt = 0;
        for (int round = 0; round < 400; ++round) {
            Visit visit(
                debit(round % 2 == 0 ? Cipher::TripleDes : Cipher::Sm4, CardAuthentication::Dda));
            const int at = 1 + round / 2 % 20;
            int seen = 0;
            SpoiltCard card(visit.card, [&](Bytes answer) {
                if (++seen != at)
                    return answer;
                ++spoilt;
                return spoiltBytes(std::move(answer), dice);
            });
            visit.slot.touch(&card);
            const auto certified = visit.certify();
            if (!certified) {
                QVERIFY2(!certified.error().detail.empty(), qPrintable(QString::number(at)));
                continue;
            }
            const auto completed =
                drive(visit.clock, visit.kernel.complete(visit.approval(*certified)));
            QVERIFY(completed.has_value());
        }
        QVERIFY(spoilt > 300);
    }
};

HUIMIN_TEST(TestEmvKernel)
#include "tst_emv_kernel.moc"
