// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/date_time.h"
#include "services/social_security/http_social_security.h"
#include "services/social_security/record_messages.h"
#include "services/social_security/social_messages.h"
#include "services/town/social_security/record_rules.h"
#include "services/town/social_security/social_security_service.h"
#include "tests/support/bank_cards.h"
#include "tests/support/driven.h"
#include "tests/support/scripted_http.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::social_security;
using namespace huimin::test;
using namespace std::chrono_literals;
using namespace std::chrono;

using Office = SocialSecurity;
using Kind = Insurance::Kind;
using State = Insurance::State;
using What = CertificateOrder::What;

namespace {

const std::string Number = "441302198809210036";
const std::string Key = "HM000001-paper-00112233";
const sys_days Today = 2026y / November / 26;

const char *const GoodRecord =
    R"({"state":"known","record":{"reference":"R4A6-0001","maskedName":"陈*远","insurances":[)"
    R"({"kind":"pension","state":"paying","months":96,"last":"2026-10"},)"
    R"({"kind":"unemployment","state":"receiving","months":40,"monthly":153000,)"
    R"("until":"2027-05"}],"years":[{"year":2026,"months":10,"payer":"仲恺精密有限公司",)"
    R"("own":420000,"employer":840000},{"year":2025,"months":12,"payer":"曙光电子厂","own":1,)"
    R"("employer":0}]}})";
const char *const GoodPaper =
    R"({"what":"statement","year":2025,"number":"SB4CE7HNP3QR","code":"7KQD3MWX4R6T",)"
    R"("issuedOn":"2026-11-26","validUntil":"2027-02-28","maskedName":"陈*远","office":"社保局",)"
    R"("verifyAt":"12333","insurances":[],"years":[{"year":2025,"months":12,"payer":"厂",)"
    R"("own":1,"employer":0}]})";

std::string spoilt(std::string text, const QString &from, const QString &to)
{
    const std::string what = from.toStdString();
    HUIMIN_CHECK(text.find(what) != std::string::npos, "the test spoils what is not there");
    return text.replace(text.find(what), what.size(), to.toStdString());
}

town::Insured chen()
{
    town::Insured chen{.number = Number, .name = "陈思远"};
    const std::vector<Kind> all{Kind::Pension, Kind::Medical, Kind::Unemployment};
    chen.paid = {{"2018-08", "2022-03", "曙光电子厂", Money::yuan(336), Money::yuan(672), all},
                 {"2022-07", {}, "仲恺精密有限公司", Money::yuan(420), Money::yuan(840), all}};
    return chen;
}

struct Bench {
    VirtualClock clock;
    CountingRandom random;
    sqlite::Database database = *sqlite::Database::open(":memory:");
    town::SocialSecurityService office = *town::SocialSecurityService::open(database, random, {});
    ScriptedHttp http{clock, [this](HttpRequest request) {
                          request.path.erase(0, std::string("/social").size());
                          return std::optional(office.answer(request, clock.wall()));
                      }};
    HttpSocialSecurity station{http, "/social"};
    Office::Person person{Number, "陈思远"};
    Office::Purpose purpose{"HM000001", clock.wall(), true, {}};

    Bench() { HUIMIN_CHECK(office.add(chen()).has_value(), "the office knows somebody"); }
    Office::Recorded record() { return *drive(clock, station.record(person, purpose)); }
    CertificateOrder order(const std::string &key = Key)
    {
        const Office::Recorded told = record();
        return {key,         std::get<Record>(told).reference, What::Contributions, 0, "HM000001",
                clock.wall()};
    }
    Office::Issued issue(const CertificateOrder &order)
    {
        return *drive(clock, station.issue(order));
    }
    Verification verify(const std::string &number, const std::string &code)
    {
        const auto said = *drive(clock, station.verify(number, code));
        return std::holds_alternative<Verification>(said) ? std::get<Verification>(said)
                                                          : Verification{};
    }
};

} // namespace

class TestSocialRecord : public QObject
{
    Q_OBJECT
private slots:
    void everyMonthThatWasPaidIsCountedOnce()
    {
        const Record record = town::record_rules::record(chen(), Today);
        QCOMPARE(record.months(), 96);
        QCOMPARE(record.years.front().year, 2026);
        QCOMPARE(record.years.front().months, 10); // November is not over
        QCOMPARE(record.years.back().months, 5);
        QCOMPARE(record.years.front().own, Money::yuan(4200));
        QCOMPARE(record.insurances[0].state, State::Paying);
        QCOMPARE(record.insurances[0].last, std::string("2026-10"));
        QCOMPARE(record.insurances[4].state, State::None);
    }

    void twoWhoPaidInAYearStandInTwoRows()
    {
        const Record record = town::record_rules::record(chen(), Today);
        std::vector<std::string> payers;
        for (const YearPaid &each : record.years)
            if (each.year == 2022)
                payers.push_back(each.payer);
        std::ranges::sort(payers);
        QCOMPARE(payers, (std::vector<std::string>{"仲恺精密有限公司", "曙光电子厂"}));
    }

    void whoeverStoppedHasPausedAndWhoeverRetiredReceives()
    {
        town::Insured stopped = chen();
        stopped.paid.pop_back();
        QCOMPARE(town::record_rules::record(stopped, Today).insurances[0].state, State::Paused);
        stopped.monthly = Money::yuan(300);
        const Record retired = town::record_rules::record(stopped, Today);
        QCOMPARE(retired.insurances[0].state, State::Receiving);
        QCOMPARE(retired.insurances[0].monthly, Money::yuan(300));
        QCOMPARE(retired.insurances[1].state, State::Receiving);
        QCOMPARE(retired.insurances[2].state, State::Paused);
    }

    void whatTheOfficeTellsIsUnderstood()
    {
        Bench bench;
        QVERIFY(bench.office.putUnemployed(Number, Money::yuan(1530), bench.clock.wall()));
        const auto told = bench.record();
        QVERIFY(std::holds_alternative<Record>(told));
        const auto &record = std::get<Record>(told);
        QCOMPARE(record.maskedName, std::string("陈*远"));
        QCOMPARE(record.insurances[2].monthly, Money::yuan(1530));
        QVERIFY(!record.insurances[2].until.empty());
        const auto again = understandRecord(HttpResponse{200, toJson(told)});
        QVERIFY(std::get<Record>(again) == record);
    }

    void anotherPersonsRecordIsNotShown()
    {
        Bench bench;
        bench.http.answer = [](const HttpRequest &) {
            return std::optional(HttpResponse{200, GoodRecord});
        };
        QVERIFY(std::holds_alternative<Record>(bench.record()));
        bench.person.name = "陈思";
        QVERIFY(std::holds_alternative<Office::NoAnswer>(bench.record()));
        bench.person.name = "王秀芳";
        QVERIFY(std::holds_alternative<Office::NoAnswer>(bench.record()));
    }

    void theSameOrderIsTheSamePaper()
    {
        Bench bench;
        const CertificateOrder order = bench.order();
        const auto first = bench.issue(order);
        QVERIFY(std::holds_alternative<Certificate>(first));
        const auto again = bench.issue(order);
        QVERIFY(std::get<Certificate>(first) == std::get<Certificate>(again));
        QCOMPARE(bench.office.papers()->size(), std::size_t{1});
        QCOMPARE(bench.office.papers()->front().times, 2);
        CertificateOrder other = order;
        other.what = What::Statement;
        other.year = 2025;
        QCOMPARE(std::get<Office::Refused>(bench.issue(other)).reason, std::string("keyReused"));
    }

    void aStatementHasItsYearAlone()
    {
        Bench bench;
        CertificateOrder order = bench.order();
        order.what = What::Statement;
        order.year = 2025;
        const auto issued = bench.issue(order);
        const auto &paper = std::get<Certificate>(issued);
        QCOMPARE(paper.years.size(), std::size_t{1});
        QCOMPARE(paper.years.front().year, 2025);
        order.key = "HM000001-paper-2";
        order.year = 1999;
        QCOMPARE(std::get<Office::Refused>(bench.issue(order)).reason, std::string("nothingPaid"));
    }

    void anotherPaperThanWasAskedForIsNoAnswer()
    {
        Bench bench;
        const CertificateOrder order = bench.order();
        bench.http.answer = [](const HttpRequest &) {
            return std::optional(HttpResponse{201, GoodPaper});
        };
        QVERIFY(std::holds_alternative<Office::NoAnswer>(bench.issue(order)));
    }

    void whoeverHoldsAPaperCanAskWhetherItIsTheOffices()
    {
        Bench bench;
        const auto issued = bench.issue(bench.order());
        const auto &paper = std::get<Certificate>(issued);
        const Verification good = bench.verify(paper.number, paper.code);
        QCOMPARE(good.state, Verification::State::Valid);
        QCOMPARE(good.maskedName, std::string("陈*远"));
        QCOMPARE(good.months, std::get<Record>(bench.record()).months());
        QCOMPARE(bench.verify("SBAAAAAAAAAA", paper.code).state, Verification::State::Unknown);
        bench.clock.advance(days(200));
        QCOMPARE(bench.verify(paper.number, paper.code).state, Verification::State::Expired);
    }

    void aCodeCannotBeGuessed()
    {
        Bench bench;
        const auto issued = bench.issue(bench.order());
        const auto &paper = std::get<Certificate>(issued);
        for (int guess = 0; guess < 10; ++guess)
            QCOMPARE(bench.verify(paper.number, "WRONG").state, Verification::State::Unknown);
        QCOMPARE(bench.verify(paper.number, paper.code).state, Verification::State::Unknown);
        bench.clock.advance(2h);
        QCOMPARE(bench.verify(paper.number, paper.code).state, Verification::State::Valid);
    }

    void onlyWhatIsDescribedIsARecord_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const QString &from, const QString &to) {
            QTest::newRow(name) << from << to;
        };
        row("a state of tomorrow", "known", "halved");
        row("no record", "\"record\"", "\"r\"");
        row("an insurance of tomorrow", "unemployment", "care");
        row("one twice", "unemployment", "pension");
        row("a state that is none", "paying", "perhaps");
        row("too many months", "\"months\":96", "\"months\":1201");
        row("thirteen months", "\"months\":12", "\"months\":13");
        row("a month that is none", "2026-10", "2026-13");
        row("a year before there were any", "2025", "1949");
        row("oldest first", "2026,", "2024,");
        row("payer turned round", "曙光", "\u202E");
        row("payer missing", "\"payer\"", "\"p\"");
        row("negative", "420000", "-1");
        row("very much", "840000", "18446744073709551615");
        row("money as text", "153000", "\"153000\"");
        row("reference with a slash", "R4A6-0001", "R4A6/0001");
    }
    void onlyWhatIsDescribedIsARecord()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY(std::holds_alternative<Record>(understandRecord(HttpResponse{200, GoodRecord})));
        QVERIFY(std::holds_alternative<Office::NoAnswer>(
            understandRecord(HttpResponse{200, spoilt(GoodRecord, from, to)})));
    }

    void onlyWhatIsDescribedIsAPaper_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const QString &from, const QString &to) {
            QTest::newRow(name) << from << to;
        };
        row("another kind", "statement", "poem");
        row("a statement without a year", "\"year\":2025,\"number\"", "\"number\"");
        row("no number", "SB4CE7HNP3QR", "S");
        row("code with blanks", "7KQD3M", "7KQD 3M");
        row("over before it begins", "2027-02-28", "2026-11-25");
        row("no office", "\"office\"", "\"o\"");
        row("a line break", "12333", "12\\n333");
    }
    void onlyWhatIsDescribedIsAPaper()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY(std::holds_alternative<Certificate>(
            understandCertificate(HttpResponse{200, GoodPaper})));
        QVERIFY(std::holds_alternative<Office::NoAnswer>(
            understandCertificate(HttpResponse{200, spoilt(GoodPaper, from, to)})));
    }

    void silenceIsNoAnswer()
    {
        Bench bench;
        const CertificateOrder order = bench.order();
        bench.http.answer = [](const HttpRequest &) { return std::nullopt; };
        const auto issued = drive(bench.clock, bench.station.issue(order), 10s);
        QVERIFY(issued && std::holds_alternative<Office::NoAnswer>(*issued));
    }
};

HUIMIN_TEST(TestSocialRecord)
#include "tst_social_record.moc"
