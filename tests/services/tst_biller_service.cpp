// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bills/bill_messages.h"
#include "services/bills/question_messages.h"
#include "services/town/billers/biller_service.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::town;

namespace {

struct Bench {
    sqlite::Database database = *sqlite::Database::open(":memory:");
    BillerService water = *BillerService::open(database, "water");

    Bench()
    {
        (void)water.addAccount("10001234", "王*芳", "曙光路");
        (void)water.addBill("10001234", {"2026-10", "2026-10", Money::fen(8640), {}, "2026-11-20"});
        (void)water.addBill(
            "10001234", {"2026-09", "2026-09", Money::fen(8000), Money::fen(200), "2026-10-20"});
    }

    Biller::Account account()
    {
        return *bills::parseAccount(get("/v1/accounts/10001234/bills").body);
    }
    WallTime now{};
    /// From now on their account is shown to those who know two things.
    void asks()
    {
        AccountChecks &checks = water.checks();
        checks.setTelephone("0752-2605120");
        checks.addField({"phone", {"手机后四位", "Digits"}, {}, 4, 4});
        checks.addField({"room", {"房号", "Flat"}, {}, 3, 4});
        checks.addField({"meter", {"表号", "Meter"}, {}, 6, 8}); // of others
        (void)checks.expect("10001234", {"phone", "5188"});
        (void)checks.expect("10001234", {"room", "1204"});
    }
    Biller::Found find(const std::vector<Biller::Answer> &answers)
    {
        const HttpRequest request{answers.empty() ? "GET" : "POST", "/v1/accounts/10001234/bills",
                                  answers.empty() ? std::string() : bills::toJson(answers)};
        return bills::understandAccount(water.answer(request, now));
    }
    HttpResponse get(const std::string &path) { return water.answer({"GET", path, {}}); }
    HttpResponse pay(const std::string &key, std::vector<Biller::Item> items,
                     const std::string &account = "10001234")
    {
        return water.answer({"PUT", "/v1/payments/" + key,
                             bills::toJson(Biller::Order{{}, account, std::move(items), "cash"})});
    }
    std::string reason(const HttpResponse &response)
    {
        const auto paid = bills::understandPayment(response);
        const auto *refused = std::get_if<Biller::Refused>(&paid);
        return refused != nullptr ? refused->reason : std::string();
    }
};

const Biller::Item October{"2026-10", Money::fen(8640)};
const Biller::Item September{"2026-09", Money::fen(8000)};

} // namespace

class TestBillerService : public QObject
{
    Q_OBJECT
private slots:
    void whatIsDueComesOldestFirst()
    {
        Bench bench;
        const auto account = bench.account();
        QCOMPARE(account.owner, std::string("王*芳"));
        QCOMPARE(account.bills.size(), std::size_t{2});
        QCOMPARE(account.bills.front().id, std::string("2026-09"));
        QCOMPARE(account.bills.front().lateFee, Money::fen(200));
    }

    void whoKnowsTheAnswersIsShownTheAccount()
    {
        Bench bench;
        bench.asks();
        const auto asked = bench.find({});
        const auto &more = std::get<Biller::NeedsMore>(asked);
        QCOMPARE(more.fields.size(), std::size_t{2});
        QVERIFY(more.wrong.empty());
        QCOMPARE(more.telephone, std::string("0752-2605120"));
        const auto half = bench.find({{"phone", "5188"}});
        QCOMPARE(std::get<Biller::NeedsMore>(half).wrong, std::string("room"));
        const auto all = bench.find({{"phone", "5188"}, {"room", "1204"}});
        QCOMPARE(std::get<Biller::Account>(all).owner, std::string("王*芳"));
    }

    void threeWrongAnswersADayAreEnough()
    {
        Bench bench;
        bench.asks();
        const std::vector<Biller::Answer> wrong{{"phone", "0000"}, {"room", "1204"}};
        const std::vector<Biller::Answer> right{{"phone", "5188"}, {"room", "1204"}};
        (void)bench.find(wrong);
        QVERIFY(std::holds_alternative<Biller::NeedsMore>(bench.find(wrong)));
        QVERIFY(std::holds_alternative<Biller::AskCompany>(bench.find(wrong)));
        // Whoever goes on guessing learns nothing, not even that they are right.
        QVERIFY(std::holds_alternative<Biller::AskCompany>(bench.find(right)));
        QVERIFY(std::holds_alternative<Biller::AskCompany>(bench.find({})));
        bench.now += AccountChecks::Day;
        QVERIFY(std::holds_alternative<Biller::Account>(bench.find(right)));
    }

    void aRightAnswerForgetsTheWrongOnes()
    {
        Bench bench;
        bench.asks();
        const std::vector<Biller::Answer> right{{"phone", "5188"}, {"room", "1204"}};
        for (int time = 0; time < 2; ++time) {
            for (const char *guess : {"0000", "1111"})
                (void)bench.find({{"phone", guess}, {"room", "1204"}});
            QVERIFY(std::holds_alternative<Biller::Account>(bench.find(right)));
        }
    }

    void aNumberThatSeveralShareIsAnsweredWithTheirOwn()
    {
        Bench bench;
        (void)bench.water.addAccount("10005678", "陈*远", "新民街");
        for (const char *each : {"10001234", "10005678"})
            (void)bench.water.checks().share("10009000", each);
        const auto found = bills::understandAccount(bench.get("/v1/accounts/10009000/bills"));
        const auto &several = std::get<Biller::Several>(found);
        QCOMPARE(several.households.size(), std::size_t{2});
        QCOMPARE(several.households.back().address, std::string("新民街"));
        QCOMPARE(bench.account().number, std::string("10001234"));
    }

    void whatIsNoAnswerIsNotCounted()
    {
        Bench bench;
        bench.asks();
        for (int time = 0; time < 5; ++time)
            QCOMPARE(bench.water
                         .answer({"POST", "/v1/accounts/10001234/bills",
                                  R"({"answers":[{"field":"phone","value":"x"}]})"})
                         .status,
                     422);
        QVERIFY(std::holds_alternative<Biller::NeedsMore>(bench.find({})));
    }

    void aPaidBillIsDueNoMore()
    {
        Bench bench;
        QCOMPARE(bench.pay("HM000001-1", {September, October}).status, 201);
        QVERIFY(bench.account().bills.empty());
        QCOMPARE(*bench.water.booked(), Money::fen(16640));
        const auto payments = *bench.water.payments();
        QCOMPARE(payments.size(), std::size_t{1});
        QCOMPARE(payments.front().state, std::string("booked"));
        QCOMPARE(payments.front().amount, Money::fen(16640));
    }

    void theSameKeyAgainBooksNothingAndGivesTheSameReceipt()
    {
        Bench bench;
        const auto first = bench.pay("HM000001-1", {October});
        const auto again = bench.pay("HM000001-1", {October});
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, first.body);
        QCOMPARE(*bench.water.booked(), Money::fen(8640));
        QCOMPARE(*bench.water.timesAsked("HM000001-1"), 2);
    }

    void theSameKeyForSomethingElseIsRefused()
    {
        Bench bench;
        bench.pay("HM000001-1", {October});
        const auto other = bench.pay("HM000001-1", {September});
        QCOMPARE(other.status, 409);
        QCOMPARE(bench.reason(other), std::string("keyReused"));
        QCOMPARE(*bench.water.booked(), Money::fen(8640));
    }

    void aPartIsBookedAndTheRestStaysDue()
    {
        Bench bench;
        (void)bench.water.addBill("10001234", {"2026-11", "2026-11", Money::yuan(100),
                                               Money::yuan(3), "2026-12-20", Money::yuan(40)});
        const auto rest = [&] { return bench.account().bills.back(); };
        QCOMPARE(rest().least, std::optional(Money::yuan(40)));
        QCOMPARE(bench.reason(bench.pay("HM000001-1", {{"2026-11", Money::yuan(39)}})),
                 std::string("amountChanged"));
        QCOMPARE(bench.pay("HM000001-2", {{"2026-11", Money::yuan(70)}}).status, 201);
        QCOMPARE(rest().amount, Money::yuan(30));
        QVERIFY(rest().lateFee.isZero());
        QCOMPARE(rest().least, std::optional(Money::yuan(30))); // no smaller part is left
        QCOMPARE(bench.reason(bench.pay("HM000001-3", {{"2026-11", Money::yuan(31)}})),
                 std::string("amountChanged"));
        QCOMPARE(bench.pay("HM000001-4", {{"2026-11", Money::yuan(30)}}).status, 201);
        QCOMPARE(bench.account().bills.size(), std::size_t{2});
        QCOMPARE(*bench.water.booked(), Money::yuan(100));
    }

    void moneyIsPaidAheadWhereTheCompanyTakesIt()
    {
        Bench bench;
        const Biller::Item ahead{Biller::PaidAhead, Money::yuan(50)};
        QVERIFY(!bench.account().ahead);
        QCOMPARE(bench.reason(bench.pay("HM000001-1", {ahead})), std::string("notAhead"));
        (void)bench.water.takeAhead("10001234", {Money::yuan(10), Money::yuan(50), {}});
        QCOMPARE(bench.pay("HM000001-2", {ahead}).status, 201);
        QCOMPARE(bench.pay("HM000001-3", {ahead, October}).status, 201);
        QCOMPARE(bench.account().ahead->credit, Money::yuan(100));
        QCOMPARE(bench.reason(bench.pay("HM000001-4", {{Biller::PaidAhead, Money::yuan(51)}})),
                 std::string("notAhead"));
        QCOMPARE(*bench.water.booked(), Money::fen(18640));
    }

    void aBillIsPaidOnce()
    {
        Bench bench;
        bench.pay("HM000001-1", {October});
        QCOMPARE(bench.reason(bench.pay("HM000001-2", {October})), std::string("alreadyPaid"));
        QCOMPARE(*bench.water.booked(), Money::fen(8640));
    }

    void oneWrongItemRefusesTheWholeOrder()
    {
        Bench bench;
        const auto refused = bench.pay("HM000001-1", {September, {"2026-10", Money::fen(1)}});
        QCOMPARE(bench.reason(refused), std::string("amountChanged"));
        QCOMPARE(bench.account().bills.size(), std::size_t{2});
        QVERIFY(bench.water.booked()->isZero());
        QCOMPARE(bench.reason(bench.pay("HM000001-2", {October}, "10009999")),
                 std::string("noSuchAccount"));
    }

    void aRefusedKeyStaysRefused()
    {
        Bench bench;
        bench.water.refuseWith("closed");
        QCOMPARE(bench.reason(bench.pay("HM000001-1", {October})), std::string("closed"));
        bench.water.refuseWith({});
        QCOMPARE(bench.reason(bench.pay("HM000001-1", {October})), std::string("closed"));
        QCOMPARE(bench.reason(bench.get("/v1/payments/HM000001-1")), std::string("closed"));
        QVERIFY(bench.water.booked()->isZero());
    }

    void whatIsNoOrderIsNotRemembered()
    {
        Bench bench;
        const auto answer = bench.water.answer({"PUT", "/v1/payments/HM000001-1", "{\"account\":"});
        QCOMPARE(answer.status, 422);
        QVERIFY(answer.body.find("no JSON object") != std::string::npos);
        QCOMPARE(bench.get("/v1/payments/HM000001-1").status, 404);
        QCOMPARE(bench.pay("HM000001-1", {October}).status, 201);
        QCOMPARE(bench.pay("short", {September}).status, 422);
        QCOMPARE(bench.pay("HM000001%2F2", {September}).status, 404);
    }

    void everythingElseIsNotFoundWithoutSayingWhatIsNot_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::newRow("root") << "GET" << "/";
        QTest::newRow("other version") << "GET" << "/v2/accounts/10001234/bills";
        QTest::newRow("no account") << "GET" << "/v1/accounts//bills";
        QTest::newRow("wrong method") << "PUT" << "/v1/accounts/10001234/bills";
        QTest::newRow("delete a payment") << "DELETE" << "/v1/payments/HM000001-1";
        QTest::newRow("broken escape") << "GET" << "/v1/payments/HM%zz";
        QTest::newRow("a path in a name") << "GET" << "/v1/accounts/1%2F2/bills";
    }
    void everythingElseIsNotFoundWithoutSayingWhatIsNot()
    {
        QFETCH(QString, method);
        QFETCH(QString, path);
        Bench bench;
        const auto answer = bench.water.answer({method.toStdString(), path.toStdString(), {}});
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.body.empty());
    }

    void companiesShareAFileAndNothingElse()
    {
        Bench bench;
        auto power = *BillerService::open(bench.database, "power");
        (void)power.addAccount("10001234", "李*国", "新民街");
        (void)power.addBill("10001234", {"2026-10", "2026-10", Money::fen(100), {}, "2026-11-20"});
        bench.pay("HM000001-1", {October});
        QCOMPARE(power.answer({"GET", "/v1/payments/HM000001-1", {}}).status, 404);
        QVERIFY(power.booked()->isZero());
        const auto account =
            *bills::parseAccount(power.answer({"GET", "/v1/accounts/10001234/bills", {}}).body);
        QCOMPARE(account.owner, std::string("李*国"));
        QCOMPARE(account.bills.size(), std::size_t{1});
    }
};

HUIMIN_TEST(TestBillerService)
#include "tst_biller_service.moc"
