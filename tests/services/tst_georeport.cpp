// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"
#include "services/open311/georeport.h"
#include "services/open311/http_hotline.h"
#include "services/town/cases/case_service.h"
#include "tests/support/bank_cards.h"
#include "tests/support/driven.h"
#include "tests/support/scripted_http.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;

namespace {

/// A station's hotline, the town's books, and a line between them.
struct Bench {
    VirtualClock clock;
    CountingRandom random;
    sqlite::Database database = *sqlite::Database::open(":memory:");
    town::CaseService town = *town::CaseService::open(database, random);
    std::string refusal;
    ScriptedHttp http{clock, [this](const HttpRequest &request) {
                          return std::optional(town.answer(request, clock.wall(), refusal));
                      }};
    open311::HttpHotline hotline{http, {"/v2", {}, "a-key"}};

    static Hotline::Report lamp()
    {
        return {.service = "GR0301",
                .addressId = "SG-03",
                .address = "3 栋",
                .attributes = {},
                .description = open311::marked("灯坏了 & 50% 暗", "HM000001-1"),
                .device = "HM000001"};
    }
    Hotline::Sent report(Hotline::Report report = lamp())
    {
        return *drive(clock, hotline.report(std::move(report)));
    }
};

/// An answer of a town; ' stands for ".
HttpResponse json(std::string body, int status = 200)
{
    std::ranges::replace(body, '\'', '"');
    return {status, body};
}

} // namespace

class TestGeoReport : public QObject
{
    Q_OBJECT

private slots:
    void theTownSaysWhatItCanBeTold()
    {
        Bench bench;
        const auto answer = *drive(bench.clock, bench.hotline.services());
        const auto &services = std::get<std::vector<Hotline::Service>>(answer);
        QVERIFY(services.size() > 10);
        const auto lift = std::ranges::find(services, "GR0601", &Hotline::Service::code);
        QVERIFY(lift != services.end() && lift->metadata);
        const auto more = *drive(bench.clock, bench.hotline.definition("GR0601"));
        const auto &attributes = std::get<std::vector<Hotline::Attribute>>(more);
        QCOMPARE(attributes.size(), std::size_t{1});
        QCOMPARE(attributes[0].code, std::string("INSIDE"));
        QCOMPARE(attributes[0].values.size(), std::size_t{3});
        QVERIFY(std::holds_alternative<Hotline::NoSuch>(
            *drive(bench.clock, bench.hotline.definition("GR0301"))));
    }

    void aCaseGetsItsNumberAndStandsInTheBooksAsItWasWritten()
    {
        Bench bench;
        const auto sent = bench.report();
        const auto &taken = std::get<Hotline::Taken>(sent);
        QCOMPARE(outcomeOf(sent), Outcome::Done);
        QCOMPARE(taken.id.size(), std::size_t{12});
        const auto cases = *bench.town.cases();
        QCOMPARE(cases.size(), std::size_t{1});
        QCOMPARE(open311::unmarked(cases[0].description), std::string("灯坏了 & 50% 暗"));
        QCOMPARE(cases[0].addressId, std::string("SG-03"));
        QVERIFY(cases[0].form.find("a-key") == std::string::npos);
    }

    void whoLooksUpANumberSeesTheAnswerAndNothingThatWasWritten()
    {
        Bench bench;
        const std::string id = std::get<Hotline::Taken>(bench.report()).id;
        QVERIFY(bench.town.put("已换新灯", true, bench.clock.wall()).has_value());
        const auto looked = *drive(bench.clock, bench.hotline.look(id));
        const auto &found = std::get<Hotline::Case>(looked);
        QVERIFY(!found.open);
        QCOMPARE(found.reply, std::string("已换新灯"));
        QVERIFY(found.asked.has_value());
        const auto raw =
            bench.town.answer({"GET", "/v2/requests/" + id + ".json", {}}, bench.clock.wall(), {});
        QVERIFY(raw.body.find("灯坏了") == std::string::npos);
        QVERIFY(raw.body.find("SG-03") == std::string::npos);
    }

    void whatIsWithdrawnIsNeitherOfferedNorTaken()
    {
        Bench bench;
        QVERIFY(!bench.town.offer("GR7777", false).has_value());
        QVERIFY(bench.town.offer("GR0301", false).has_value());
        const auto offers = [&bench] {
            const auto answer = *drive(bench.clock, bench.hotline.services());
            const auto &services = std::get<std::vector<Hotline::Service>>(answer);
            return std::ranges::find(services, "GR0301", &Hotline::Service::code) != services.end();
        };
        QVERIFY(!offers());
        QVERIFY(std::holds_alternative<Hotline::Refused>(bench.report()));
        QVERIFY(bench.town.offer("GR0301", true).has_value());
        QVERIFY(offers());
        QVERIFY(std::holds_alternative<Hotline::Taken>(bench.report()));
    }

    void aNumberThatNobodyGaveIsNotFound()
    {
        Bench bench;
        QVERIFY(std::holds_alternative<Hotline::NoSuch>(
            *drive(bench.clock, bench.hotline.look("000000000000"))));
    }

    void aCaseIsFoundByItsMarkAlone()
    {
        Bench bench;
        const WallTime before = bench.clock.wall();
        const std::string id = std::get<Hotline::Taken>(bench.report()).id;
        const auto found = *drive(bench.clock, bench.hotline.find("GR0301", "HM000001-1", before));
        QCOMPARE(std::get<Hotline::Taken>(found).id, id);
        for (const char *other : {"HM000001-10", "HM000001-", "M000001-1"})
            QVERIFY(std::holds_alternative<Hotline::NoSuch>(
                *drive(bench.clock, bench.hotline.find("GR0301", other, before))));
    }

    void aTokenBecomesANumberWhenItIsReady()
    {
        Bench bench;
        bench.town.giveTokens(true);
        const auto sent = bench.report();
        const std::string token = std::get<Hotline::Token>(sent).token;
        QVERIFY(std::holds_alternative<Hotline::Token>(
            *drive(bench.clock, bench.hotline.resolve(token))));
        QCOMPARE(*bench.town.releaseTokens(), 1);
        const auto ready = *drive(bench.clock, bench.hotline.resolve(token));
        QCOMPARE(std::get<Hotline::Taken>(ready).id.size(), std::size_t{12});
        QVERIFY(std::holds_alternative<Hotline::NoSuch>(
            *drive(bench.clock, bench.hotline.resolve("T0"))));
    }

    void whatIsMissingIsRefusedWithAReason()
    {
        Bench bench;
        Hotline::Report nowhere = Bench::lamp();
        nowhere.address.clear();
        nowhere.addressId.clear();
        const auto sent = bench.report(nowhere);
        QCOMPARE(outcomeOf(sent), Outcome::NotDone);
        QVERIFY(!std::get<Hotline::Refused>(sent).detail.empty());
        Hotline::Report lift = Bench::lamp();
        lift.service = "GR0601";
        QCOMPARE(outcomeOf(bench.report(lift)), Outcome::NotDone);
        lift.attributes["INSIDE"] = "YES";
        QCOMPARE(outcomeOf(bench.report(lift)), Outcome::Done);
        bench.refusal = "今天不受理";
        QCOMPARE(std::get<Hotline::Refused>(bench.report()).detail, std::string("今天不受理"));
    }

    void onlyTheStandardsOwnNoIsANo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, int status, const char *body) {
            QTest::addRow("%s", name) << status << QByteArray(body);
        };
        row("gateway", 400, "<html>Bad Request</html>");
        row("key", 403, "[{'code':403,'description':'key'}]");
        row("rate", 429, "[{'code':429,'description':'slow'}]");
        row("broken", 500, "[{'code':500,'description':'x'}]");
        row("error in a good answer", 200, "[{'code':400,'description':'x'}]");
        row("nothing", 201, "[]");
        row("half", 201, "[{'service_request_id':'26");
        row("empty id", 201, "[{'service_request_id':''}]");
        row("id of two lines", 201, "[{'service_request_id':'a\\nb'}]");
        row("number", 201, "[{'service_request_id':12}]");
    }
    void onlyTheStandardsOwnNoIsANo()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QCOMPARE(outcomeOf(open311::understandSent(json(body.toStdString(), status))),
                 Outcome::Unknown);
    }

    void hostileWordsAreMadeFitToBeShown()
    {
        const std::string nasty = "\xe2\x80\xae好\\u0007\\n<b>行</b>" + std::string(5000, 'x');
        const auto looked = open311::understandCase(
            json("[{'service_request_id':'1','status':'open','service_code':'GR0301',"
                 "'requested_datetime':'2026-11-26T08:30:00+08:00','status_notes':'" +
                 nasty + "'}]"),
            "1");
        const auto &found = std::get<Hotline::Case>(looked);
        QVERIFY(isPlain(found.reply));
        QVERIFY(found.reply.starts_with("好 <b>行</b>")); // it is shown as plain text
        QVERIFY(characterCount(found.reply) <= 161);
        QCOMPARE(dateTimeText(*found.asked), std::string("2026-11-26T00:30:00Z"));
    }

    void anAnswerAboutSomethingElseIsNone()
    {
        const auto about = [](const std::string &id) {
            return json("[{'service_request_id':'" + id +
                        "','status':'open','service_code':'x',"
                        "'requested_datetime':'2026-11-26T08:30:00Z'}]");
        };
        QVERIFY(std::holds_alternative<Hotline::Case>(open311::understandCase(about("1"), "1")));
        QVERIFY(
            std::holds_alternative<Hotline::NoAnswer>(open311::understandCase(about("2"), "1")));
        QVERIFY(std::holds_alternative<Hotline::NoAnswer>(
            open311::understandCase(json("gateway", 404), "1")));
        QVERIFY(std::holds_alternative<Hotline::NoAnswer>(
            open311::understandToken(json("[{'token':'a','service_request_id':'1'}]"), "b")));
    }

    void timesAreReadInEveryZone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::addRow("utc") << "2026-11-26T08:30:00Z" << "2026-11-26T08:30:00Z";
        QTest::addRow("china") << "2026-11-26T08:30:00+08:00" << "2026-11-26T00:30:00Z";
        QTest::addRow("no colon") << "2026-11-26T08:30:00.25-0130" << "2026-11-26T10:00:00Z";
        for (const char *bad : {"2026-11-26", "2026-11-26T08:30:00", "2026-02-30T08:30:00Z",
                                "2026-11-26T24:30:00Z", "2026-11-26T08:30:00+8", ""})
            QTest::addRow("'%s'", bad) << bad << "";
    }
    void timesAreReadInEveryZone()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto time = parseDateTime(text.toStdString());
        QCOMPARE(time ? QString::fromStdString(dateTimeText(*time)) : QString(), utc);
    }

    void aFormSaysWhatWasMeant()
    {
        Hotline::Report report = Bench::lamp();
        report.attributes["A=B&C"] = "1 + 1 = 2";
        const auto fields = open311::parseForm(open311::toForm(report, "k&k"));
        QVERIFY(fields.has_value());
        QCOMPARE(fields->at("api_key"), std::string("k&k"));
        QCOMPARE(fields->at("attribute[A=B&C]"), std::string("1 + 1 = 2"));
        QCOMPARE(fields->at("description"), report.description);
    }

    void aPhotoGoesAsAFileBesideTheSameFields()
    {
        Bench bench;
        Hotline::Report lamp = Bench::lamp();
        lamp.photo = bytesOf(std::string("\xFF\xD8\xFF\r\n--x\0\r\n", 12));
        const auto sent = bench.report(lamp);
        QVERIFY(std::holds_alternative<Hotline::Taken>(sent));
        QCOMPARE(*bench.town.newestPhoto(), lamp.photo); // to the byte
        const auto without = open311::parseForm(open311::toForm(lamp, "a-key"));
        const open311::Body body = open311::toMultipart(lamp, "a-key");
        const auto parts = open311::parseMultipart(body.type, body.text);
        QVERIFY(without && parts);
        QCOMPARE(parts->fields, *without);
    }

    void aPartReadsAsRfc7578Has()
    {
        const std::string body = "--AaB03x\r\n"
                                 "content-disposition: form-data; name=\"field1\"\r\n"
                                 "content-type: text/plain;charset=UTF-8\r\n\r\n"
                                 "Joe owes 100.\r\n"
                                 "--AaB03x\r\n"
                                 "Content-Disposition: form-data; filename=\"a.jpg\"; "
                                 "name=\"media\"\r\n\r\n"
                                 "bytes\r\n--AaB03\r\n"
                                 "--AaB03x--\r\n";
        const auto parts =
            open311::parseMultipart("multipart/form-data; boundary=\"AaB03x\"; x=y", body);
        QVERIFY(parts);
        QCOMPARE(parts->fields.at("field1"), std::string("Joe owes 100."));
        QCOMPARE(parts->media, std::string("bytes\r\n--AaB03"));
    }

    void aBoundaryStandsInNothingThatIsSent()
    {
        Hotline::Report lamp = Bench::lamp();
        lamp.photo = bytesOf("\r\n--huimin-station-00000001--\r\n");
        lamp.description = "--huimin-station-00000002";
        const open311::Body body = open311::toMultipart(lamp, "k");
        const auto parts = open311::parseMultipart(body.type, body.text);
        QVERIFY(parts);
        QCOMPARE(bytesOf(parts->media), lamp.photo);
        QCOMPARE(parts->fields.at("description"), lamp.description);
    }

    void whatIsNoMultipartIsRefused_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("body");
        const QString type = "multipart/form-data; boundary=b";
        const auto row = [&](const char *name, const char *body) {
            QTest::newRow(name) << type << body;
        };
        QTest::newRow("no boundary") << "multipart/form-data" << "--b--";
        QTest::newRow("another kind") << "multipart/mixed; boundary=b" << "--b--";
        row("nothing", "");
        row("no end", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n");
        row("no head", "--b\r\n1\r\n--b--");
        row("no name", "--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--");
        row("a file that nobody asked for",
            "--b\r\nContent-Disposition: form-data; name=\"x\"; filename=\"y\"\r\n\r\n1\r\n--b--");
        row("the same field twice", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n"
                                    "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n2"
                                    "\r\n--b--");
    }
    void whatIsNoMultipartIsRefused()
    {
        QFETCH(QString, type);
        QFETCH(QString, body);
        QVERIFY(!open311::parseMultipart(type.toStdString(), body.toStdString()));
    }

    void theTownTakesNothingButPictures()
    {
        Bench bench;
        Hotline::Report lamp = Bench::lamp();
        lamp.photo = bytesOf("#!/bin/sh");
        const auto sent = bench.report(lamp);
        QVERIFY(std::holds_alternative<Hotline::Refused>(sent));
        QVERIFY(bench.town.cases()->empty());
        QVERIFY(!bench.town.newestPhoto());
    }

    void severalTownsAreToldApart()
    {
        Bench bench;
        open311::HttpHotline other(bench.http, {"/v2", "huizhou.gov.cn", "k"});
        (void)*drive(bench.clock, other.services());
        QVERIFY(bench.http.asked.back().path.ends_with("?jurisdiction_id=huizhou.gov.cn"));
    }
};

HUIMIN_TEST(TestGeoReport)
#include "tst_georeport.moc"
