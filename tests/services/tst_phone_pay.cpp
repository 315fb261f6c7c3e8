// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/phone_pay/http_phone_pay.h"
#include "services/phone_pay/phone_messages.h"
#include "services/town/bank/acquirer_host.h"
#include "services/town/phone_pay/phone_pay_service.h"
#include "tests/support/bank_cards.h"
#include "tests/support/driven.h"
#include "tests/support/openapi.h"
#include "tests/support/scripted_http.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::phone_pay;
using namespace huimin::test;
using namespace std::chrono_literals;

namespace {

const std::string Key = "HM000001-7-p1";
constexpr Money Sum = Money::fen(86'40);

/// A station's connector, the town's provider, and a line between them on which everything is
/// held against the contract.
struct Bench {
    VirtualClock clock;
    CountingRandom random;
    sqlite::Database database = *sqlite::Database::open(":memory:");
    town::Ledger ledger = *town::Ledger::open(database);
    town::PhonePayService provider = *town::PhonePayService::open(database, ledger, random);
    OpenApi contract{"services/phone_pay/openapi.yaml"};
    std::string refusal;
    std::string differences;
    ScriptedHttp http{clock, [this](const HttpRequest &request) { return onTheLine(request); }};
    HttpPhonePay station{http, "/phonepay"};

    Bench()
    {
        for (const char *account : {town::Ledger::Equity, town::AcquirerHost::BillClearing})
            HUIMIN_CHECK(ledger.addAccount(account, account, {}).has_value(), "the bank");
        HUIMIN_CHECK(ledger.addAccount("wang", "wang", Money::yuan(100)).has_value(), "an account");
        HUIMIN_CHECK(provider.addWallet({"wang", "weixin", "wang"}).has_value(), "a wallet");
    }
    std::optional<HttpResponse> onTheLine(HttpRequest request)
    {
        HUIMIN_CHECK(request.path.starts_with("/phonepay/"), "another service was asked");
        request.path.erase(0, 9);
        const HttpResponse response = provider.answer(request, clock.wall(), refusal);
        differences += contract.difference(request, response);
        return response;
    }
    std::string code() { return *provider.showCode("wang", clock.wall()); }
    PhonePay::State charge(const std::string &shown, const std::string &key = Key, Money sum = Sum)
    {
        PhonePay::Order order{key, sum, "HM000001 water"};
        return *drive(clock, station.charge(order, Secret<std::string>(shown)));
    }
    PhonePay::State ask(const std::string &key = Key) { return *drive(clock, station.ask(key)); }
    bool undo(const std::string &key = Key)
    {
        const auto said = *drive(clock, station.undo(key));
        return std::holds_alternative<PhonePay::Undone>(said);
    }
    std::string offered(const std::string &key = Key)
    {
        PhonePay::Order order{key, Sum, "HM000001 water"};
        const auto said = *drive(clock, station.offer(order));
        const auto *code = std::get_if<PhonePay::Code>(&said);
        return code != nullptr ? code->text : std::string();
    }
    Money balance() { return *ledger.balance("wang"); }
};

bool paid(const PhonePay::State &state)
{
    return std::holds_alternative<PhonePay::Paid>(state);
}

std::string refusedFor(const PhonePay::State &state)
{
    const auto *refused = std::get_if<PhonePay::Refused>(&state);
    return refused == nullptr ? std::string() : refused->reason;
}

} // namespace

class TestPhonePay : public QObject
{
    Q_OBJECT
private slots:
    void everythingThatIsSentIsAsTheContractSays()
    {
        Bench bench;
        (void)bench.ask();
        (void)bench.charge(bench.code());
        (void)bench.ask();
        (void)bench.charge("130000000000000001", "HM000001-8-p1");
        (void)bench.undo();
        (void)bench.undo("HM000001-9-p1");
        (void)bench.offered("HM000001-10-p1");
        bench.refusal = "tryLater";
        (void)bench.offered("HM000001-11-p1");
        QCOMPARE(bench.differences, std::string());
        QVERIFY(bench.http.asked.size() >= 8);
    }

    void aCodePaysOnceAndForAMinute()
    {
        Bench bench;
        const std::string code = bench.code();
        QVERIFY(isPaymentCode(code));
        QVERIFY(paid(bench.charge(code)));
        QCOMPARE(bench.balance(), Money::fen(13'60));
        QCOMPARE(refusedFor(bench.charge(code, "HM000001-8-p1", Money::yuan(1))),
                 std::string("codeOver"));
        const std::string old = bench.code();
        bench.clock.advance(62s);
        QCOMPARE(refusedFor(bench.charge(old, "HM000001-9-p1", Money::yuan(1))),
                 std::string("codeOver"));
        QCOMPARE(bench.balance(), Money::fen(13'60));
    }

    void aKeyIsOnePaymentForEver()
    {
        Bench bench;
        QVERIFY(paid(bench.charge(bench.code())));
        QVERIFY(paid(bench.charge(bench.code()))); // the same again is answered again
        QCOMPARE(bench.balance(), Money::fen(13'60));
        QCOMPARE(refusedFor(bench.charge(bench.code(), Key, Money::yuan(1))),
                 std::string("keyReused"));
        QVERIFY(paid(bench.ask()));
    }

    void notEnoughIsANo()
    {
        Bench bench;
        QCOMPARE(refusedFor(bench.charge(bench.code(), Key, Money::yuan(101))),
                 std::string("notEnough"));
        QCOMPARE(bench.balance(), Money::yuan(100));
    }

    void aTelephoneThatAsksIsWaitedFor()
    {
        Bench bench;
        bench.provider.alwaysAsks(true);
        QVERIFY(std::holds_alternative<PhonePay::Waiting>(bench.charge(bench.code())));
        QVERIFY(std::holds_alternative<PhonePay::Waiting>(bench.ask()));
        QCOMPARE(bench.balance(), Money::yuan(100));
        QVERIFY(bench.provider.confirm(true));
        QVERIFY(paid(bench.ask()));
        QCOMPARE(bench.balance(), Money::fen(13'60));
    }

    void aTelephoneReadsTheScreensCode()
    {
        Bench bench;
        const std::string code = bench.offered();
        QVERIFY(!code.empty());
        QVERIFY(std::holds_alternative<PhonePay::Waiting>(bench.ask()));
        QVERIFY(!bench.provider.readCode("wang", "https://pay.example/p/0000"));
        QVERIFY(bench.provider.readCode("wang", code));
        QVERIFY(paid(bench.ask()));
        QVERIFY(!bench.provider.readCode("wang", code)); // once
        QCOMPARE(bench.balance(), Money::fen(13'60));
    }

    void whatIsUndoneIsBackAndStaysSo()
    {
        Bench bench;
        QVERIFY(paid(bench.charge(bench.code())));
        QVERIFY(bench.undo());
        QCOMPARE(bench.balance(), Money::yuan(100));
        QVERIFY(bench.undo()); // once more gives nothing twice
        QCOMPARE(bench.balance(), Money::yuan(100));
        QCOMPARE(refusedFor(bench.ask()), std::string("closed"));
    }

    void whatComesAfterItWasUndoneTakesNothing()
    {
        Bench bench;
        QVERIFY(bench.undo());
        QCOMPARE(refusedFor(bench.charge(bench.code())), std::string("closed"));
        QCOMPARE(bench.balance(), Money::yuan(100));
    }

    void whatMakesNoSenseIsNoAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::newRow("nothing") << 200 << "";
        QTest::newRow("a gateway's 404") << 404 << "<html>";
        QTest::newRow("paid, but refused")
            << 409 << R"({"state":"paid","wallet":"a","reference":"b"})";
        QTest::newRow("paid by nobody") << 200 << R"({"state":"paid","reference":"b"})";
        QTest::newRow("no such state") << 200 << R"({"state":"perhaps"})";
        QTest::newRow("another type") << 200 << R"({"state":1})";
        QTest::newRow("away") << 503 << R"({"state":"refused","reason":"closed"})";
    }
    void whatMakesNoSenseIsNoAnswer()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        const HttpResponse response{status, body.toStdString()};
        QVERIFY(std::holds_alternative<PhonePay::NoAnswer>(understandState(response)));
        QVERIFY(std::holds_alternative<PhonePay::NoAnswer>(understandCode(response)) ||
                !std::holds_alternative<PhonePay::Code>(understandCode(response)));
        QVERIFY(std::holds_alternative<PhonePay::NoAnswer>(understandUndone(response)));
    }

    void whatIsAPaymentCode_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<bool>("is");
        QTest::newRow("WeChat") << "134567890123456789" << true;
        QTest::newRow("Alipay") << "2812345678901234" << true;
        QTest::newRow("UnionPay") << "6212345678901234567" << true;
        QTest::newRow("a number of nobody's") << "994567890123456789" << false;
        QTest::newRow("too short") << "13456789012345678" << false;
        QTest::newRow("letters") << "13456789012345678X" << false;
        QTest::newRow("a paper bill") << "6901234567892" << false;
        QTest::newRow("nothing") << "" << false;
    }
    void whatIsAPaymentCode()
    {
        QFETCH(QString, digits);
        QFETCH(bool, is);
        QCOMPARE(isPaymentCode(digits.toStdString()), is);
    }
};

HUIMIN_TEST(TestPhonePay)
#include "tst_phone_pay.moc"
