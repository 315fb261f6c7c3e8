// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/file.h"
#include "services/directory/hsds.h"
#include "services/directory/http_directory.h"
#include "services/directory/pdf.h"
#include "services/town/directory/directory_service.h"
#include "services/town/seed/directories.h"
#include "tests/support/driven.h"
#include "tests/support/scripted_http.h"
#include "tests/support/suite.h"

#include <nlohmann/json.hpp>

using namespace huimin;
using namespace huimin::directory;
using namespace huimin::test;
using namespace std::chrono_literals;
using nlohmann::json;
using Put = town::DirectoryService::Put;

namespace {

/// What HSDS 3.0 demands of each of its objects; beside the town's own list of what it uses.
const std::map<std::string, std::vector<std::string>> Required{
    {"service", {"id", "name", "status"}},
    {"organization", {"id", "name", "description"}},
    {"location", {"id", "location_type"}},
    {"address",
     {"id", "address_1", "city", "state_province", "postal_code", "country", "address_type"}},
    {"phone", {"id", "number"}},
    {"schedule", {"id"}},
    {"required_document", {"id"}},
    {"service_at_location", {"id"}},
    {"attribute", {"id"}},
    {"taxonomy_term", {"id", "name", "description"}},
    {"page",
     {"total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty",
      "contents"}},
};

/// What hangs in an object under which key, and as what.
const std::map<std::string, std::string> Parts{{"organization", "organization"},
                                               {"location", "location"},
                                               {"addresses", "address"},
                                               {"phones", "phone"},
                                               {"schedules", "schedule"},
                                               {"required_documents", "required_document"},
                                               {"service_at_locations", "service_at_location"},
                                               {"attributes", "attribute"},
                                               {"taxonomy_term", "taxonomy_term"}};

std::string missingIn(const json &object, const std::string &kind)
{
    for (const std::string &key : Required.at(kind))
        if (!object.contains(key) || object[key].is_null() ||
            (object[key].is_string() && object[key].get<std::string>().empty()))
            return kind + "." + key;
    for (const auto &[key, value] : object.items()) {
        const auto part = Parts.find(key);
        if (part == Parts.end())
            continue;
        for (const json &each : value.is_array() ? value : json::array({value}))
            if (auto missing = missingIn(each, part->second); !missing.empty())
                return missing;
    }
    return {};
}

const char *const GoodService =
    R"({"id":"6b1f6a0e-3f0e-4c57-9a7e-1d2c3b4a5f60","name":"长者饭堂","status":"active",)"
    R"("description":"午饭","schedules":[{"id":"x","byday":"MO,TU","opens_at":"08:30",)"
    R"("closes_at":"17:30"}],"phones":[{"id":"y","number":"0752-000-2201"}],)"
    R"("attributes":[{"id":"z","link_type":"name","value":"Meals","taxonomy_term":)"
    R"({"id":"l","name":"translation","description":"t","language":"en"}}]})";

std::string spoilt(std::string text, const QString &from, const QString &to)
{
    const std::string what = from.toStdString();
    HUIMIN_CHECK(text.find(what) != std::string::npos, "the test spoils what is not there");
    return text.replace(text.find(what), what.size(), to.toStdString());
}

struct Bench {
    VirtualClock clock;
    town::DirectoryService town{content()};
    ScriptedHttp http{clock, [this](HttpRequest request) -> std::optional<HttpResponse> {
                          request.path.erase(0, std::string_view("/directory").size());
                          return town.answer(request);
                      }};
    HttpDirectory station{http, "/directory", "https://town.example/directory"};

    static std::string seed()
    {
        return std::string(std::getenv("HUIMIN_SOURCE")) + "/services/town/seed";
    }
    static town::DirectoryService::Content content()
    {
        auto content = *town::parseDirectory(*fileText(seed() + "/directory.toml"));
        content.folder = seed();
        return content;
    }
    static std::string pdf() { return *fileText(seed() + "/forms/age_allowance.pdf"); }
    Directory::Printable form(const std::string &path) { return *drive(clock, station.form(path)); }

    std::vector<Directory::Topic> topics()
    {
        return std::get<std::vector<Directory::Topic>>(*drive(clock, station.topics()));
    }
    std::vector<Directory::Entry> services(const std::string &topic)
    {
        return std::get<std::vector<Directory::Entry>>(*drive(clock, station.services(topic)));
    }
    Directory::Told service(const std::string &id) { return *drive(clock, station.service(id)); }
    json page(const std::string &path) { return json::parse(town.answer({"GET", path, {}}).body); }
};

} // namespace

class TestDirectory : public QObject
{
    Q_OBJECT
private slots:
    void everyServiceIsFoundByItsTopicInThreeLanguages()
    {
        Bench bench;
        std::size_t count = 0;
        QCOMPARE(bench.topics().size(), std::size_t{6});
        for (const Directory::Topic &topic : bench.topics()) {
            QVERIFY(topic.name.in(Language::English) != topic.name.in(Language::Chinese));
            for (const Directory::Entry &entry : bench.services(topic.id)) {
                const auto told = bench.service(entry.id);
                const auto *service = std::get_if<Directory::Service>(&told);
                QVERIFY(service != nullptr && service->name == entry.name);
                QVERIFY(service->name.in(Language::English) != service->name.in(Language::Chinese));
                QVERIFY(!service->hours.empty() && !service->phone.empty());
                QVERIFY(!service->place.isEmpty() && !service->address.empty());
                ++count;
            }
        }
        QCOMPARE(count, std::size_t{26});
    }

    void everythingThatTheStandardDemandsIsThere()
    {
        Bench bench;
        const json list = bench.page("/services?per_page=100");
        QCOMPARE(missingIn(list, "page"), std::string());
        QCOMPARE(list["contents"].size(), std::size_t{26});
        for (const json &each : list["contents"])
            QCOMPARE(missingIn(each, "service"), std::string());
        const json terms = bench.page("/taxonomy_terms?per_page=100");
        for (const json &each : terms["contents"])
            QCOMPARE(missingIn(each, "taxonomy_term"), std::string());
        QVERIFY(bench.page("/").contains("version"));
        json without = list["contents"].front();
        without["organization"].erase("name");
        QCOMPARE(missingIn(without, "service"), std::string("organization.name"));
    }

    void aListIsTurnedPageByPage()
    {
        Bench bench;
        const json last = bench.page("/services?page=3&per_page=10");
        QCOMPARE(last["contents"].size(), std::size_t{6});
        QCOMPARE(last["total_pages"].get<int>(), 3);
        QVERIFY(last["last_page"].get<bool>());
        QVERIFY(!last["first_page"].get<bool>());
        QVERIFY(bench.page("/services?page=9&per_page=10")["empty"].get<bool>());
    }

    void whatIsClosedIsSaidAndWhatIsGoneIsNotThere()
    {
        Bench bench;
        const std::string id = town::uuidOf("service meals");
        QVERIFY(bench.town.put("meals", Put::Closed));
        QVERIFY(std::get<Directory::Service>(bench.service(id)).isClosed);
        QVERIFY(bench.town.put("meals", Put::Gone));
        QVERIFY(std::holds_alternative<Directory::NotThere>(bench.service(id)));
        QVERIFY(!bench.town.put("nothing", Put::Gone));
    }

    void hostileWordsAreShownAsTheyAreOrNotAtAll()
    {
        Bench bench;
        const std::string id = town::uuidOf("service meals");
        QVERIFY(bench.town.describe("meals", "<b>&amp;</b>"));
        QCOMPARE(std::get<Directory::Service>(bench.service(id)).description.in(Language::Chinese),
                 std::string("<b>&amp;</b>"));
        for (const char *hostile : {"to\u202Eright", "hidden\u200B", "line\nbreak"}) {
            QVERIFY(bench.town.describe("meals", hostile));
            QVERIFY(std::holds_alternative<Directory::NoAnswer>(bench.service(id)));
        }
    }

    void onlyWhatIsDescribedIsAService_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const QString &from, const QString &to) {
            QTest::newRow(name) << from << to;
        };
        row("no name", "\"name\":\"长", "\"n\":\"长");
        row("no UUID", "6b1f6a0e-", "6b1f6a0e");
        row("a status of tomorrow", "active", "open");
        row("not offered any more", "active", "defunct");
        row("no such day", "MO,TU", "MO,TX");
        row("days out of order", "MO,TU", "TU,MO");
        row("no such time", "08:30", "8:30");
        row("a long name", "长者饭堂", QString(61, u'长'));
        row("a list that is none", "[{\"id\":\"y\"", "{\"p\":{\"id\":\"y\"");
        row("a number that is none", "\"0752-000-2201\"", "752");
    }
    void onlyWhatIsDescribedIsAService()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY(std::holds_alternative<Directory::Service>(
            understandService(HttpResponse{200, GoodService}, {})));
        QVERIFY(std::holds_alternative<Directory::NoAnswer>(
            understandService(HttpResponse{200, spoilt(GoodService, from, to)}, {})));
    }

    void aFormIsAPaperThatLiesAtTheDirectory()
    {
        Bench bench;
        const auto told = bench.service(town::uuidOf("service basic-income"));
        const auto &service = std::get<Directory::Service>(told);
        QCOMPARE(service.forms.size(), std::size_t{1});
        QCOMPARE(service.forms.front().path, std::string("/forms/basic_income.pdf"));
        QVERIFY(std::ranges::find(service.bring, service.forms.front().name) !=
                service.bring.end());
        const auto form = bench.form("/forms/basic_income.pdf");
        QCOMPARE(std::get<Directory::Document>(form).pages, 2);
        QVERIFY(std::get<Directory::Document>(form).pdf.starts_with("%PDF-1."));
        QVERIFY(std::holds_alternative<Directory::NotThere>(bench.form("/forms/town.pdf")));
        QVERIFY(std::holds_alternative<Directory::NotThere>(bench.form("/../town.toml")));
    }

    void aLinkThatLeadsAwayIsNoForm_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::newRow("elsewhere") << "https://elsewhere.example/directory/forms/a.pdf";
        QTest::newRow("out of it") << "https://town.example/directory/../a.pdf";
        QTest::newRow("no PDF") << "https://town.example/directory/forms/a.html";
        QTest::newRow("with a query") << "https://town.example/directory/a?b=.pdf";
        QTest::newRow("a host that begins alike") << "https://town.example/directorya.pdf";
    }
    void aLinkThatLeadsAwayIsNoForm()
    {
        QFETCH(QString, uri);
        const auto formsOf = [](const QString &link) {
            const std::string text =
                spoilt(GoodService, "\"schedules\"",
                       R"("required_documents":[{"id":"d","document":"申请表","uri":")" + link +
                           R"("}],"schedules")");
            const auto told =
                understandService(HttpResponse{200, text}, "https://town.example/directory");
            return std::get<Directory::Service>(told).forms.size();
        };
        QCOMPARE(formsOf("https://town.example/directory/forms/a.pdf"), std::size_t{1});
        QCOMPARE(formsOf(uri), std::size_t{0});
    }

    void onlyAPdfThatDoesNothingIsPrinted()
    {
        const std::string good = Bench::pdf();
        QCOMPARE(*pdf::pagesOf(good), 1);
        const auto isRefused = [&](const char *from, const char *to) {
            return !pdf::pagesOf(spoilt(good, from, to));
        };
        QVERIFY(isRefused("%PDF-1", "%PDX-1"));
        QVERIFY(isRefused("/Type /Catalog", "/AA   /Catalog"));
        QVERIFY(isRefused("/Type /Catalog", "/J#53 /Catalog"));
        QVERIFY(isRefused("/Type /Page\n", "/Type /Pagx\n"));
        QVERIFY(isRefused("trailer", "trailxx"));
        QVERIFY(!pdf::pagesOf("<html>"));
        QVERIFY(!pdf::pagesOf(good + std::string(pdf::BytesMost, ' ')));
        for (std::size_t end = 0; end < good.size() - 8; end += 97)
            QVERIFY(!pdf::pagesOf(good.substr(0, end)));
    }

    void aFormThatIsCutOffOrOfAnotherKindIsNoAnswer()
    {
        using Lies = town::DirectoryService::Lies;
        Bench bench;
        QVERIFY(bench.town.putForm("age_allowance", Lies::Broken));
        QVERIFY(
            std::holds_alternative<Directory::NoAnswer>(bench.form("/forms/age_allowance.pdf")));
        QVERIFY(bench.town.putForm("age_allowance", Lies::Gone));
        QVERIFY(
            std::holds_alternative<Directory::NotThere>(bench.form("/forms/age_allowance.pdf")));
        QVERIFY(!bench.town.putForm("nothing", Lies::Gone));
        const HttpResponse page{200, Bench::pdf(), {{"content-type", "text/html"}}};
        QVERIFY(std::holds_alternative<Directory::NoAnswer>(understandForm(page)));
    }

    void silenceIsNoAnswerAfterAFewSeconds()
    {
        Bench bench;
        bench.http.answer = [](const HttpRequest &) { return std::nullopt; };
        const auto told = drive(bench.clock, bench.station.topics(), 10s);
        QVERIFY(told && std::holds_alternative<Directory::NoAnswer>(*told));
    }

    void anotherServiceIsNoAnswer()
    {
        Bench bench;
        bench.http.answer = [](const HttpRequest &) {
            return std::optional(HttpResponse{200, GoodService});
        };
        QVERIFY(std::holds_alternative<Directory::NoAnswer>(
            bench.service("7b1f6a0e-3f0e-4c57-9a7e-1d2c3b4a5f60")));
        QVERIFY(std::holds_alternative<Directory::Service>(
            bench.service("6b1f6a0e-3f0e-4c57-9a7e-1d2c3b4a5f60")));
    }
};

HUIMIN_TEST(TestDirectory)
#include "tst_directory.moc"
