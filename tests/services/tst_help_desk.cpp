// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/date_time.h"
#include "services/help_desk/help_messages.h"
#include "services/help_desk/http_help_desk.h"
#include "services/town/help_desk/help_desk_service.h"
#include "tests/support/driven.h"
#include "tests/support/openapi.h"
#include "tests/support/scripted_http.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::help_desk;
using namespace huimin::test;
using namespace std::chrono_literals;

using Stage = HelpDesk::Stage;

namespace {

const std::string Key = "HM000001-help-00112233";

const char *const GoodCall =
    R"({"station":"HM000001","place":"曙光社区","at":"2026-11-26T06:30:00Z","reason":"cardKept",)"
    R"("page":"takeCard","language":"cmn","elder":true,"byEar":false})";

std::string spoilt(std::string text, const QString &from, const QString &to)
{
    const std::string what = from.toStdString();
    HUIMIN_CHECK(text.find(what) != std::string::npos, "the test spoils what is not there");
    return text.replace(text.find(what), what.size(), to.toStdString());
}

/// A station's connector, the town's desk, and a line between them on which everything is held
/// against the contract.
struct Bench {
    VirtualClock clock;
    sqlite::Database database = *sqlite::Database::open(":memory:");
    town::HelpDeskService desk = *town::HelpDeskService::open(
        database,
        {"0752-000-1234", {{"王莉", "Wang Li", HelpDesk::Role::GridWorker, {"HM000001"}, 10min}}});
    OpenApi contract{"services/help_desk/openapi.yaml"};
    std::string refusal;
    std::string differences;
    ScriptedHttp http{clock, [this](const HttpRequest &request) { return onTheLine(request); }};
    HttpHelpDesk station{http, "/help"};

    std::optional<HttpResponse> onTheLine(HttpRequest request)
    {
        HUIMIN_CHECK(request.path.starts_with("/help/"), "another service was asked");
        request.path.erase(0, 5);
        const HttpResponse response = desk.answer(request, clock.wall(), refusal);
        differences += contract.difference(request, response);
        return response;
    }
    HelpDesk::Call wanted(const std::string &key = Key) const
    {
        return {key,        "HM000001", "曙光社区", clock.wall(), HelpDesk::Reason::CardKept,
                "takeCard", "cmn",      true,       false};
    }
    HelpDesk::Answer call(HelpDesk::Call each) { return *drive(clock, station.call(each)); }
    HelpDesk::Answer ask(const std::string &key = Key) { return *drive(clock, station.ask(key)); }
    HelpDesk::Answer withdraw(const std::string &key = Key)
    {
        return *drive(clock, station.withdraw(key));
    }
    static HelpDesk::State stateIn(const HelpDesk::Answer &answer)
    {
        const auto *state = std::get_if<HelpDesk::State>(&answer);
        HUIMIN_CHECK(state != nullptr, "the desk has not said how far it is");
        return *state;
    }
};

} // namespace

class TestHelpDesk : public QObject
{
    Q_OBJECT
private slots:
    void everythingThatIsSentIsAsTheContractSays()
    {
        Bench bench;
        (void)bench.ask();
        (void)bench.call(bench.wanted());
        (void)bench.call(bench.wanted());
        (void)bench.ask();
        for (const auto stage : {Stage::Queued, Stage::Coming, Stage::OnTheWay, Stage::Arrived,
                                 Stage::Telephone, Stage::Closed}) {
            QVERIFY(bench.desk.put({.stage = stage, .by = bench.clock.wall() + 5min}));
            QCOMPARE(Bench::stateIn(bench.ask()).stage, stage);
        }
        (void)bench.withdraw();
        bench.refusal = "notServed";
        (void)bench.call(bench.wanted("HM000001-help-2"));
        (void)bench.withdraw("short");
        auto noCall = bench.wanted("HM000001-help-3");
        noCall.language = "fr";
        (void)bench.call(noCall);
        QCOMPARE(QString::fromStdString(bench.differences), QString());
        QCOMPARE(bench.contract.unseen(), std::vector<std::string>());
    }

    void somebodyComesAndGoes()
    {
        Bench bench;
        const auto heard = Bench::stateIn(bench.call(bench.wanted()));
        QCOMPARE(heard.stage, Stage::Coming);
        QCOMPARE(heard.name, std::string("王莉"));
        QCOMPARE(heard.nameEn, std::string("Wang Li"));
        QVERIFY(heard.by.has_value());
        bench.clock.advance(2min);
        QCOMPARE(Bench::stateIn(bench.ask()).stage, Stage::OnTheWay);
        bench.clock.advance(9min);
        QCOMPARE(Bench::stateIn(bench.ask()).stage, Stage::Arrived);
        bench.clock.advance(6min);
        QCOMPARE(Bench::stateIn(bench.ask()).stage, Stage::Closed);
    }

    void theSameCallAgainIsOneCall()
    {
        Bench bench;
        const auto wanted = bench.wanted();
        (void)bench.call(wanted);
        (void)bench.call(wanted);
        const auto calls = *bench.desk.calls(bench.clock.wall());
        QCOMPARE(calls.size(), std::size_t{1});
        QCOMPARE(calls.front().times, 2);
        auto other = wanted;
        other.reason = HelpDesk::Reason::Unwell;
        QCOMPARE(std::get<HelpDesk::Refused>(bench.call(other)).reason, std::string("keyReused"));
    }

    void aCallThatComesBehindItsWithdrawalIsNone()
    {
        Bench bench;
        QCOMPARE(Bench::stateIn(bench.withdraw()).stage, Stage::Closed);
        const auto late = Bench::stateIn(bench.call(bench.wanted()));
        QCOMPARE(late.stage, Stage::Closed);
        QCOMPARE(late.end, HelpDesk::End::Withdrawn);
    }

    void nothingOfTheResidentIsInACall()
    {
        Bench bench;
        (void)bench.call(bench.wanted());
        for (const char *word : {"card\"", "account", "amount", "name", "pan", "pin"})
            QVERIFY2(bench.http.asked.front().body.find(word) == std::string::npos, word);
    }

    void everyAnswerIsDoneNotDoneOrUnknown()
    {
        QCOMPARE(outcomeOf(HelpDesk::State{}), Outcome::Done);
        QCOMPARE(outcomeOf(HelpDesk::Refused{"notServed"}), Outcome::NotDone);
        QCOMPARE(outcomeOf(HelpDesk::NeverHeard{}), Outcome::NotDone);
        QCOMPARE(outcomeOf(HelpDesk::NoAnswer{"silence"}), Outcome::Unknown);
        // A gateway's 404 to a call is nobody's no.
        Bench bench;
        bench.http.answer = [](const HttpRequest &) {
            return std::optional(HttpResponse{404, neverHeardJson()});
        };
        QCOMPARE(outcomeOf(bench.call(bench.wanted())), Outcome::Unknown);
        QCOMPARE(outcomeOf(bench.ask()), Outcome::NotDone);
    }

    void silenceIsUnknownAfterAFewSeconds()
    {
        Bench bench;
        bench.http.answer = [](const HttpRequest &) { return std::nullopt; };
        const auto answer = drive(bench.clock, bench.station.call(bench.wanted()), 10s);
        QVERIFY(answer.has_value());
        QCOMPARE(outcomeOf(*answer), Outcome::Unknown);
    }

    void aWrongCallNamesThePlace_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("error");
        QTest::newRow("cut off") << "}" << "" << "no JSON object";
        QTest::newRow("no station") << "\"station\"" << "\"s\"" << "station is no text";
        QTest::newRow("empty") << "HM000001" << "" << "station is no clean text";
        QTest::newRow("line break") << "曙光" << "曙\\n光" << "place is no clean text";
        QTest::newRow("no time") << "T06:30" << "T26:30" << "at is no time in UTC";
        QTest::newRow("unknown reason") << "cardKept" << "bored" << "reason is no known word";
        QTest::newRow("language") << "cmn" << "fr" << "language is no known word";
        QTest::newRow("no flag") << "true" << "1" << "elder is neither true nor false";
    }
    void aWrongCallNamesThePlace()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, error);
        QVERIFY(parseCall(GoodCall).has_value());
        const auto read = parseCall(spoilt(GoodCall, from, to));
        QVERIFY(!read.has_value());
        QCOMPARE(QString::fromStdString(read.error().detail), error);
    }

    void onlyWhatIsDescribedIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::newRow("a stage of tomorrow") << 200 << R"({"state":"halfway"})";
        QTest::newRow("nobody comes") << 200 << R"({"state":"coming"})";
        QTest::newRow("somebody without a role")
            << 200 << R"({"state":"coming","helper":{"name":"a","nameEn":"b"}})";
        QTest::newRow("no number") << 200 << R"({"state":"telephone"})";
        QTest::newRow("no end") << 200 << R"({"state":"closed"})";
        QTest::newRow("no time") << 200 << R"({"state":"queued","by":"soon"})";
        QTest::newRow("refused without reason") << 409 << R"({"error":"refused"})";
        QTest::newRow("another 409") << 409 << R"({"state":"queued"})";
        QTest::newRow("another 404") << 404 << "<html>";
        QTest::newRow("server error") << 500 << R"({"state":"queued"})";
        QTest::newRow("no JSON") << 200 << "OK";
    }
    void onlyWhatIsDescribedIsAnAnswer()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        const auto answer = understand(HttpResponse{status, body.toStdString()});
        QVERIFY(std::holds_alternative<HelpDesk::NoAnswer>(answer));
    }

    void timesAreReadAsTheyAreWritten()
    {
        const auto time = parseUtc("2026-11-26T06:30:05Z");
        QVERIFY(time.has_value());
        QCOMPARE(dateTimeText(*time), std::string("2026-11-26T06:30:05Z"));
        for (const char *wrong : {"2026-02-30T00:00:00Z", "2026-11-26 06:30:05Z", "", "1999-01-01",
                                  "2026-11-26T06:30:0xZ"})
            QVERIFY2(!parseUtc(wrong).has_value(), wrong);
    }
};

HUIMIN_TEST(TestHelpDesk)
#include "tst_help_desk.moc"
