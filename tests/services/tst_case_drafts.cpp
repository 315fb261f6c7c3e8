// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/date_time.h"
#include "services/open311/case_draft_messages.h"
#include "services/open311/http_case_drafts.h"
#include "services/town/cases/case_service.h"
#include "tests/support/bank_cards.h"
#include "tests/support/driven.h"
#include "tests/support/openapi.h"
#include "tests/support/scripted_http.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace huimin;
using namespace huimin::open311;
using namespace huimin::test;
using namespace std::chrono_literals;

using Draft = CaseDrafts::Draft;

namespace {

const std::string Code = "482915307";
const std::string Other = "482915315";
const std::string Words = "电梯在三楼停了";

const char *const GoodQuery =
    R"({"api_key":"a-key","device_id":"HM000001","code":"482915307","draft":)"
    R"({"service_code":"GR0601","address_id":"SG-03","attributes":[{"code":"INSIDE","value":"NO"},)"
    R"({"code":"FLOOR","value":"3"}],"description":"电梯在三楼停了"}})";

Draft lift()
{
    return {"GR0601", "SG-03", {{"INSIDE", "NO"}}, Words};
}

std::string spoilt(std::string text, const QString &from, const QString &to)
{
    const std::string what = from.toStdString();
    HUIMIN_CHECK(text.find(what) != std::string::npos, "the test spoils what is not there");
    return text.replace(text.find(what), what.size(), to.toStdString());
}

/// Stations, the town's books, and a line between them on which everything is held against the
/// contract.
struct Bench {
    VirtualClock clock;
    CountingRandom random;
    sqlite::Database database = *sqlite::Database::open(":memory:");
    town::CaseService town = *town::CaseService::open(database, random);
    OpenApi contract{"services/open311/drafts.yaml"};
    std::string refusal;
    std::string differences;
    bool isLost = false;
    ScriptedHttp http{clock, [this](const HttpRequest &request) { return onTheLine(request); }};
    HttpCaseDrafts station{http, {"/v2", {}, "a-key"}, "HM000001"};
    HttpCaseDrafts second{http, {"/v2", {}, "a-key"}, "HM000002"};
    HttpCaseDrafts stranger{http, {"/v2", {}, {}}, "HM000003"};

    std::optional<HttpResponse> onTheLine(HttpRequest request)
    {
        const HttpResponse response = town.answer(request, clock.wall(), refusal);
        HUIMIN_CHECK(request.path.starts_with("/v2/"), "another service was asked");
        request.path.erase(0, 3);
        differences += contract.difference(request, response);
        return isLost ? std::nullopt : std::optional(response);
    }
    CaseDrafts::Kept keep(HttpCaseDrafts &by, const std::string &code = Code, Draft draft = lift())
    {
        return *drive(clock, by.keep(code, std::move(draft)));
    }
    CaseDrafts::Found goOn(HttpCaseDrafts &by, const std::string &code = Code)
    {
        return *drive(clock, by.goOn(code));
    }
    CaseDrafts::Found drop(HttpCaseDrafts &by, const std::string &code = Code)
    {
        return *drive(clock, by.drop(code));
    }
    void asksForEverything(HttpCaseDrafts &by, const std::string &code = Code)
    {
        (void)keep(by, code);
        (void)goOn(by, code);
        (void)drop(by, code);
    }
    int kept() { return *town.drafts(); }
};

template <typename Answer>
std::string refusedWith(const Answer &answer)
{
    const auto *refused = std::get_if<CaseDrafts::Refused>(&answer);
    return refused == nullptr ? std::string() : refused->reason;
}

/// An answer of a town; ' stands for ".
HttpResponse json(std::string body, int status = 200)
{
    std::ranges::replace(body, '\'', '"');
    return {status, body};
}

} // namespace

class TestCaseDrafts : public QObject
{
    Q_OBJECT

private slots:
    void everythingThatIsSentIsAsTheContractSays()
    {
        Bench bench;
        bench.asksForEverything(bench.station);
        (void)bench.goOn(bench.station);
        (void)bench.keep(bench.station, Code, {"GR0901", {}, {}, {}});
        (void)bench.goOn(bench.station);
        (void)bench.town.endDrafts(bench.clock.wall());
        (void)bench.goOn(bench.station);
        bench.asksForEverything(bench.stranger);
        bench.asksForEverything(bench.station, "12345678");
        bench.refusal = "此事由物业处理";
        bench.asksForEverything(bench.station);
        bench.refusal.clear();
        for (int time = 0; time < 21; ++time)
            (void)bench.goOn(bench.station, Other);
        QCOMPARE(QString::fromStdString(bench.differences), QString());
        QCOMPARE(bench.contract.unseen(), std::vector<std::string>());
    }

    void whatWasBegunIsFoundAtAnyStationAsItWas()
    {
        Bench bench;
        const auto kept = bench.keep(bench.station);
        QCOMPARE(std::get<CaseDrafts::KeptUntil>(kept).day,
                 dayText(std::chrono::floor<std::chrono::days>(bench.clock.wall() + 8h) +
                         std::chrono::days(30)));
        QVERIFY(std::get<Draft>(bench.goOn(bench.second)) == lift());
        QVERIFY(std::get<Draft>(bench.goOn(bench.second)) == lift()); // it changes nothing
        QVERIFY(std::holds_alternative<CaseDrafts::NoDraft>(bench.goOn(bench.second, Other)));
    }

    void theSameCodeIsTheSameDraft()
    {
        Bench bench;
        bench.isLost = true;
        QVERIFY(std::holds_alternative<CaseDrafts::NoAnswer>(bench.keep(bench.station)));
        bench.isLost = false;
        Draft more = lift();
        more.description += "，有人";
        QVERIFY(
            std::holds_alternative<CaseDrafts::KeptUntil>(bench.keep(bench.second, Code, more)));
        QCOMPARE(bench.kept(), 1);
        QVERIFY(std::get<Draft>(bench.goOn(bench.station)) == more);
        QVERIFY(std::holds_alternative<CaseDrafts::NoDraft>(bench.drop(bench.second)));
        QCOMPARE(bench.kept(), 0);
        QVERIFY(std::holds_alternative<CaseDrafts::NoDraft>(bench.drop(bench.second)));
        QVERIFY(std::holds_alternative<CaseDrafts::NoDraft>(bench.goOn(bench.station)));
    }

    void afterThirtyDaysItIsOverAndSaidSo()
    {
        Bench bench;
        (void)bench.keep(bench.station);
        bench.clock.advance(29 * 24h);
        QVERIFY(std::holds_alternative<Draft>(bench.goOn(bench.station)));
        bench.clock.advance(2 * 24h);
        QVERIFY(std::holds_alternative<CaseDrafts::Over>(bench.goOn(bench.station)));
        QCOMPARE(bench.kept(), 0);
        auto all = *bench.database.prepare("SELECT content FROM drafts");
        QVERIFY(*all.step());
        QCOMPARE(all.text(0), std::string()); // the words are gone
        bench.clock.advance(91 * 24h);
        QVERIFY(std::holds_alternative<CaseDrafts::NoDraft>(bench.goOn(bench.station)));
    }

    void codesAreNotToBeFoundByTrying()
    {
        Bench bench;
        (void)bench.keep(bench.station);
        for (int time = 0; time < 20; ++time)
            QVERIFY(std::holds_alternative<CaseDrafts::NoDraft>(bench.goOn(bench.second, Other)));
        QCOMPARE(refusedWith(bench.goOn(bench.second, Other)), std::string("tooOften"));
        // Not the right one either; at another station, and later, people go on.
        QCOMPARE(refusedWith(bench.goOn(bench.second)), std::string("tooOften"));
        QVERIFY(std::holds_alternative<Draft>(bench.goOn(bench.station)));
        bench.clock.advance(61min);
        QVERIFY(std::holds_alternative<Draft>(bench.goOn(bench.second)));
    }

    void nobodyButStationsIsHeard()
    {
        Bench bench;
        QCOMPARE(refusedWith(bench.keep(bench.stranger)), std::string("noKey"));
        (void)bench.keep(bench.station);
        QCOMPARE(refusedWith(bench.goOn(bench.stranger)), std::string("noKey"));
        QCOMPARE(refusedWith(bench.drop(bench.stranger)), std::string("noKey"));
        QCOMPARE(bench.kept(), 1);
    }

    void theCodeIsInNoAddressAndInNoBook()
    {
        Bench bench;
        (void)bench.keep(bench.station);
        (void)bench.goOn(bench.station);
        for (const HttpRequest &each : bench.http.asked)
            QVERIFY(each.path.find(Code) == std::string::npos);
        auto all = *bench.database.prepare("SELECT hash, content FROM drafts");
        QVERIFY(*all.step());
        for (const int column : {0, 1})
            QVERIFY(all.text(column).find(Code) == std::string::npos);
    }

    void aQueryReadsAsItWasWritten()
    {
        const auto query = parseDraftQuery(GoodQuery);
        QVERIFY(query.has_value());
        QCOMPARE(query->code, Code);
        QCOMPARE(query->draft->attributes.at("FLOOR"), std::string("3"));
        const auto again = parseDraftQuery(toJson(*query));
        QVERIFY(again && again->draft == query->draft && again->apiKey == query->apiKey &&
                again->station == query->station && again->code == query->code);
        const auto draft = parseDraft(toJson(*query->draft));
        QVERIFY(draft && *draft == *query->draft);
    }

    void whatIsWrongWithAQueryIsSaidByItsKeyAlone_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("error");
        QTest::newRow("no code") << "482915307" << "48291530A" << "code is no such code";
        QTest::newRow("a short code") << "482915307" << "4829" << "code is no such code";
        QTest::newRow("no station") << "HM000001" << "HM 00001" << "device_id is no such code";
        QTest::newRow("no service")
            << R"("GR0601")" << R"("")" << "draft.service_code is no clean text";
        QTest::newRow("a question twice")
            << "FLOOR" << "INSIDE" << "draft.attributes has one twice";
        QTest::newRow("no value") << R"("value":"3")" << R"("value":"三")"
                                  << "draft.attributes[1].value is no such code";
        QTest::newRow("words that turn others")
            << "电梯" << "\u202E电梯" << "draft.description is no clean text";
        QTest::newRow("long words")
            << "电梯" << QString(400, QChar(u'电')) << "draft.description is no clean text";
        QTest::newRow("no draft") << R"("draft":{)" << R"("draft":7,"x":{)" << "draft is no object";
    }
    void whatIsWrongWithAQueryIsSaidByItsKeyAlone()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, error);
        const auto query = parseDraftQuery(spoilt(GoodQuery, from, to));
        QVERIFY(!query.has_value());
        QCOMPARE(QString::fromStdString(query.error().detail), error);
    }

    void whatTheTownCannotMeanIsNoAnswer_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("no object") << "[]" << 200;
        QTest::newRow("no state") << "{}" << 200;
        QTest::newRow("another word") << "{'state':'perhaps'}" << 200;
        QTest::newRow("no draft in it") << "{'state':'draft'}" << 200;
        QTest::newRow("a draft of nothing") << "{'state':'draft','draft':{'attributes':[]}}" << 200;
        QTest::newRow("no list of answers")
            << "{'state':'draft','draft':{'service_code':'GR0301','attributes':{}}}" << 200;
        QTest::newRow("no day") << "{'state':'kept','until':'2026-02-30'}" << 200;
        QTest::newRow("a no with a yes") << "{'error':'refused','reason':'tooOften'}" << 200;
        QTest::newRow("a no without a reason") << "{'error':'refused'}" << 409;
        QTest::newRow("a gateway's no") << "{'message':'forbidden'}" << 403;
        QTest::newRow("not found") << "{'state':'none'}" << 404;
        QTest::newRow("broken") << "{'state':'over'}" << 500;
    }
    void whatTheTownCannotMeanIsNoAnswer()
    {
        QFETCH(QString, body);
        QFETCH(int, status);
        const HttpResponse response = json(body.toStdString(), status);
        QVERIFY(std::holds_alternative<CaseDrafts::NoAnswer>(understandKept(response)));
        QVERIFY(std::holds_alternative<CaseDrafts::NoAnswer>(understandFound(response)));
    }
};

HUIMIN_TEST(TestCaseDrafts)
#include "tst_case_drafts.moc"
