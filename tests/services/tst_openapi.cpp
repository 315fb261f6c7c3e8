// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bills/bill_messages.h"
#include "services/bills/question_messages.h"
#include "services/town/billers/biller_service.h"
#include "tests/support/openapi.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;

namespace {

/// A company's books, and everything that is asked of them held against the contract.
struct Bench {
    sqlite::Database database = *sqlite::Database::open(":memory:");
    town::BillerService water = *town::BillerService::open(database, "water");
    OpenApi contract{"services/bills/openapi.yaml"};

    Bench()
    {
        (void)water.addAccount("10001234", "王*芳", "曙光路");
        (void)water.addBill("10001234",
                            {"2026-10", "2026-10", Money::fen(8640), Money::fen(40), "2026-11-20"});
    }
    void asksForMore()
    {
        (void)water.addAccount("10005678", "陈*远", "曙光路");
        town::AccountChecks &checks = water.checks();
        checks.setTelephone("0752-2605120");
        checks.addField(
            {"phone", {"手机", "Phone", "電話"}, {"您留下的", "Theirs", "留下的"}, 4, 4});
        (void)checks.expect("10005678", {"phone", "5188"});
        for (const char *each : {"10001234", "10005678"})
            (void)checks.share("10009000", each);
    }
    static HttpRequest answered(const std::string &account, const std::string &value)
    {
        return {"POST", "/v1/accounts/" + account + "/bills",
                bills::toJson(std::vector<Biller::Answer>{{"phone", value}})};
    }
    QString differs(const HttpRequest &request)
    {
        return QString::fromStdString(contract.difference(request, water.answer(request)));
    }
    static HttpRequest pay(const std::string &key, Money amount)
    {
        return {"PUT", "/v1/payments/" + key,
                bills::toJson(Biller::Order{{}, "10001234", {{"2026-10", amount}}, "cash"})};
    }
};

} // namespace

class TestOpenApi : public QObject
{
    Q_OBJECT
private slots:
    void billsAreAskedForAndPaidAsTheContractSays()
    {
        Bench bench;
        QCOMPARE(bench.differs({"GET", "/v1/status", {}}), QString());
        QCOMPARE(bench.differs({"GET", "/v1/accounts/10001234/bills", {}}), QString());
        QCOMPARE(bench.differs({"GET", "/v1/accounts/10009999/bills", {}}), QString());
        QCOMPARE(bench.differs({"GET", "/v1/payments/HM000001-1", {}}), QString());
        QCOMPARE(bench.differs(Bench::pay("HM000001-1", Money::fen(8640))), QString());
        QCOMPARE(bench.differs(Bench::pay("HM000001-1", Money::fen(8640))), QString());
        QCOMPARE(bench.differs(Bench::pay("HM000001-2", Money::fen(8640))), QString());
        QCOMPARE(bench.differs({"GET", "/v1/payments/HM000001-1", {}}), QString());
        QCOMPARE(bench.differs({"PUT", "/v1/payments/HM000001-3", "{}"}), QString());
        bench.asksForMore();
        const std::string asks = "/v1/accounts/10005678/bills";
        QCOMPARE(bench.differs({"GET", "/v1/accounts/10009000/bills", {}}), QString());
        QCOMPARE(bench.differs({"GET", asks, {}}), QString());
        QCOMPARE(bench.differs(Bench::answered("10005678", "5188")), QString());
        QCOMPARE(bench.differs(Bench::answered("10009000", "5188")), QString());
        QCOMPARE(bench.differs(Bench::answered("10009999", "5188")), QString());
        QCOMPARE(bench.differs({"POST", asks, "{}"}), QString());
        for (int wrong = 0; wrong < 3; ++wrong) // the last one is answered by 429
            QCOMPARE(bench.differs(Bench::answered("10005678", "0000")), QString());
        QCOMPARE(bench.differs({"GET", asks, {}}), QString());
        QCOMPARE(bench.contract.unseen(), std::vector<std::string>());
    }

    void whatTheContractDoesNotSayIsADifference_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("difference");
        const QString key = "/v1/payments/HM000001-1";
        QTest::newRow("another path")
            << "GET" << "/v2/status" << "" << 200 << "{}" << "there is no path /v2/status";
        QTest::newRow("another method") << "POST" << "/v1/status" << "" << 200 << "{}"
                                        << "post /v1/status is not described";
        QTest::newRow("another status") << "GET" << key << "" << 500 << "{}"
                                        << "get /v1/payments/{key}: status 500 is not described";
        QTest::newRow("a short key")
            << "GET" << "/v1/payments/HM" << "" << 200 << R"({"state":"booked"})"
            << "request: key 'HM' is not like ^[A-Za-z0-9-]{8,64}$";
        QTest::newRow("a body too much") << "GET" << key << "{}" << 200 << R"({"state":"booked"})"
                                         << "request: a body is not described";
        QTest::newRow("a part is missing")
            << "GET" << key << "" << 200 << "{}" << "answer: body.state is missing";
        QTest::newRow("a part too much")
            << "GET" << key << "" << 200 << R"({"state":"booked","owner":"x"})"
            << "answer: body.owner is not described";
        QTest::newRow("another word") << "GET" << key << "" << 200 << R"({"state":"done"})"
                                      << "answer: body.state: 'done' is not described";
    }
    void whatTheContractDoesNotSayIsADifference()
    {
        QFETCH(QString, method);
        QFETCH(QString, path);
        QFETCH(QString, request);
        QFETCH(int, status);
        QFETCH(QString, answer);
        QFETCH(QString, difference);
        OpenApi contract("services/bills/openapi.yaml");
        QCOMPARE(QString::fromStdString(contract.difference(
                     {method.toStdString(), path.toStdString(), request.toStdString()},
                     {status, answer.toStdString()})),
                 difference);
    }
};

HUIMIN_TEST(TestOpenApi)
#include "tst_openapi.moc"
