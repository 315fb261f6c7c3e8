// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bills/http_biller.h"
#include "services/bills/question_messages.h"
#include "services/bills/watched_biller.h"
#include "services/town/billers/biller_service.h"
#include "tests/support/driven.h"
#include "tests/support/faults_seen.h"
#include "tests/support/scripted_http.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;
using namespace std::chrono_literals;

namespace {

/// A station's biller, the company's books, and a line between them.
struct Bench {
    VirtualClock clock;
    FaultsSeen faults;
    sqlite::Database database = *sqlite::Database::open(":memory:");
    town::BillerService water = *town::BillerService::open(database, "water");
    bool silent = false;      ///< the company hears nothing
    bool answersLost = false; ///< it does what is asked, and the station does not learn it
    ScriptedHttp http{clock, [this](const HttpRequest &request) { return onTheLine(request); }};
    bills::HttpBiller plain{http, "/water"};
    bills::WatchedBiller watched{plain, clock, faults, "water"};

    Bench()
    {
        (void)water.addAccount("10001234", "王*芳", "曙光路");
        (void)water.addBill("10001234", {"2026-10", "2026-10", Money::fen(8640), {}, "2026-11-20"});
    }

    std::optional<HttpResponse> onTheLine(HttpRequest request)
    {
        HUIMIN_CHECK(request.path.starts_with("/water/"), "another company was asked");
        request.path.erase(0, 6);
        if (silent)
            return std::nullopt;
        auto response = water.answer(request);
        if (answersLost)
            return std::nullopt;
        return response;
    }

    Biller::Order order(Money amount = Money::fen(8640)) const
    {
        return {"HM000001-1", "10001234", {{"2026-10", amount}}, "cash"};
    }
    Biller::Found find(const std::string &account, std::vector<Biller::Answer> answers = {})
    {
        return *drive(clock, plain.find(account, std::move(answers)));
    }
    Biller::Paid pay(Biller::Order each) { return *drive(clock, plain.pay(std::move(each))); }
    Biller::Paid ask() { return *drive(clock, plain.ask("HM000001-1")); }
    bool isDown() const { return faults.has(Fault::BillerDown, "water"); }
};

} // namespace

class TestHttpBiller : public QObject
{
    Q_OBJECT
private slots:
    void anAccountIsFoundWithWhatIsDue()
    {
        Bench bench;
        const auto found = bench.find("10001234");
        QCOMPARE(std::get<Biller::Account>(found).bills.front().amount, Money::fen(8640));
        QVERIFY(std::holds_alternative<Biller::NoSuchAccount>(bench.find("10009999")));
    }

    void anAccountNumberCannotLeaveItsPlaceInThePath()
    {
        Bench bench;
        QVERIFY(std::holds_alternative<Biller::NoAnswer>(bench.find("../payments/HM000001-1?x=")));
        QCOMPARE(bench.http.asked.front().path,
                 std::string("/water/v1/accounts/..%2Fpayments%2FHM000001-1%3Fx%3D/bills"));
    }

    void anAnswerAboutAnotherAccountIsNoAnswer()
    {
        Bench bench;
        bench.http.answer = [&](const HttpRequest &) {
            return bench.water.answer({"GET", "/v1/accounts/10001234/bills", {}});
        };
        QVERIFY(std::holds_alternative<Biller::NoAnswer>(bench.find("10009999")));
    }

    void answersAreInTheBodyAndNeverInTheAddress()
    {
        Bench bench;
        bench.water.checks().addField({"phone", {"手机", "Phone"}, {}, 4, 4});
        QVERIFY(bench.water.checks().expect("10001234", {"phone", "5188"}).has_value());
        QVERIFY(std::holds_alternative<Biller::NeedsMore>(bench.find("10001234")));
        QCOMPARE(bench.http.asked.back().method, std::string("GET"));
        const auto found = bench.find("10001234", {{"phone", "5188"}});
        QVERIFY(std::holds_alternative<Biller::Account>(found));
        QCOMPARE(bench.http.asked.back().method, std::string("POST"));
        QCOMPARE(bench.http.asked.back().path, std::string("/water/v1/accounts/10001234/bills"));
        QVERIFY(bench.http.asked.back().body.find("5188") != std::string::npos);
    }

    void aQuestionThatNobodyCanAnswerIsNoAnswer()
    {
        Bench bench;
        const Biller::Field field{"phone", {"手机", "Phone"}, {}, 4, 4};
        HttpResponse answer;
        bench.http.answer = [&](const HttpRequest &) { return answer; };
        // It calls an answer wrong that nobody gave; or asks again and does not say why.
        answer = {403, bills::toJson(Biller::NeedsMore{{field}, "phone", {}})};
        QVERIFY(std::holds_alternative<Biller::NoAnswer>(bench.find("10001234")));
        QVERIFY(
            std::holds_alternative<Biller::NeedsMore>(bench.find("10001234", {{"phone", "1234"}})));
        answer = {403, bills::toJson(Biller::NeedsMore{{field}, {}, {}})};
        QVERIFY(
            std::holds_alternative<Biller::NoAnswer>(bench.find("10001234", {{"phone", "1234"}})));
        // Whoever chose the first would be asked to choose again.
        answer = {300, bills::toJson(Biller::Several{
                           {{"10001234", "周*", "6栋"}, {"10005678", "陈*", "7栋"}}})};
        QVERIFY(std::holds_alternative<Biller::NoAnswer>(bench.find("10001234")));
        QVERIFY(std::holds_alternative<Biller::Several>(bench.find("10009999")));
    }

    void aCompanyThatAsksBackIsThere()
    {
        Bench bench;
        bench.silent = true;
        (void)drive(bench.clock, bench.watched.find("10001234", {}));
        QVERIFY(bench.isDown());
        bench.silent = false;
        bench.water.checks().addField({"phone", {"手机", "Phone"}, {}, 4, 4});
        QVERIFY(bench.water.checks().expect("10001234", {"phone", "5188"}).has_value());
        (void)drive(bench.clock, bench.watched.find("10001234", {}));
        QVERIFY(!bench.isDown());
    }

    void aPaymentIsBookedOnceHoweverOftenItIsSent()
    {
        Bench bench;
        const auto first = bench.pay(bench.order());
        const auto again = bench.pay(bench.order());
        QCOMPARE(std::get<Biller::Booked>(first).receipt, std::get<Biller::Booked>(again).receipt);
        QCOMPARE(*bench.water.booked(), Money::fen(8640));
    }

    void aRefusalSaysWhy()
    {
        Bench bench;
        const auto refused = bench.pay(bench.order(Money::fen(1)));
        QCOMPARE(std::get<Biller::Refused>(refused).reason, std::string("amountChanged"));
        QCOMPARE(std::get<Biller::Refused>(bench.ask()).reason, std::string("amountChanged"));
    }

    void aLostAnswerIsUnknownUntilItIsAskedFor()
    {
        Bench bench;
        bench.answersLost = true;
        const Instant before = bench.clock.now();
        QVERIFY(std::holds_alternative<Biller::NoAnswer>(bench.pay(bench.order())));
        QVERIFY(bench.clock.now() - before <= 15s);
        bench.answersLost = false;
        QVERIFY(std::holds_alternative<Biller::Booked>(bench.ask()));
        QCOMPARE(*bench.water.timesAsked("HM000001-1"), 1);
    }

    void aPaymentThatNeverArrivedHasNeverBeenHeardOf()
    {
        Bench bench;
        bench.silent = true;
        QVERIFY(std::holds_alternative<Biller::NoAnswer>(bench.pay(bench.order())));
        QVERIFY(std::holds_alternative<Biller::NoAnswer>(bench.ask()));
        bench.silent = false;
        QVERIFY(std::holds_alternative<Biller::NeverHeard>(bench.ask()));
        QVERIFY(std::holds_alternative<Biller::Booked>(bench.pay(bench.order())));
    }

    void neverHeardIsNoAnswerToAPayment()
    {
        Bench bench;
        bench.http.answer = [](const HttpRequest &) {
            return HttpResponse{404, "{\"state\":\"neverHeard\"}"};
        };
        QVERIFY(std::holds_alternative<Biller::NoAnswer>(bench.pay(bench.order())));
        QVERIFY(std::holds_alternative<Biller::NeverHeard>(bench.ask()));
    }

    void aCompanyIsReachedWhenItSaysSo()
    {
        Bench bench;
        QVERIFY(*drive(bench.clock, bench.plain.reach()));
        bench.http.answer = [](const HttpRequest &) { return HttpResponse{503, {}}; };
        QVERIFY(!*drive(bench.clock, bench.plain.reach()));
        bench.http.answer = [](const HttpRequest &) { return std::nullopt; };
        QVERIFY(!*drive(bench.clock, bench.plain.reach()));
    }

    void aSilentCompanyIsDownUntilItAnswers()
    {
        Bench bench;
        bench.silent = true;
        (void)drive(bench.clock, bench.watched.find("10001234", {}));
        QVERIFY(bench.isDown());
        bench.clock.advance(5min);
        QVERIFY(bench.isDown());
        bench.silent = false;
        QVERIFY(driveUntil(bench.clock, [&] { return !bench.isDown(); }, 30s));
        // Once it is there, nobody goes on asking.
        const auto asked = bench.http.asked.size();
        bench.clock.advance(5min);
        QCOMPARE(bench.http.asked.size(), asked);
    }

    void anyAnswerMeansThatTheCompanyIsThere()
    {
        Bench bench;
        bench.answersLost = true;
        (void)drive(bench.clock, bench.watched.pay(bench.order()));
        QVERIFY(bench.isDown());
        bench.answersLost = false;
        const auto refused = drive(bench.clock, bench.watched.pay(bench.order(Money::fen(1))));
        QVERIFY(std::holds_alternative<Biller::Refused>(*refused));
        QVERIFY(!bench.isDown());
    }

    void oneConversationAsksHoweverManyCallsFail()
    {
        Bench bench;
        bench.silent = true;
        for (int count = 0; count < 3; ++count)
            (void)drive(bench.clock, bench.watched.ask("HM000001-1"));
        const auto before = bench.http.asked.size();
        bench.clock.advance(bills::WatchedBiller::AskPace + 1s);
        QVERIFY(bench.http.asked.size() <= before + 1);
    }
};

HUIMIN_TEST(TestHttpBiller)
#include "tst_http_biller.moc"
