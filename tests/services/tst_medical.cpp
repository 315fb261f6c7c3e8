// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/date_time.h"
#include "services/medical/http_medical.h"
#include "services/medical/medical_messages.h"
#include "services/town/medical/medical_service.h"
#include "services/town/social_security/pension_rules.h"
#include "tests/support/bank_cards.h"
#include "tests/support/driven.h"
#include "tests/support/openapi.h"
#include "tests/support/scripted_http.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::medical;
using namespace huimin::test;
using namespace std::chrono_literals;

using Office = MedicalInsurance;

namespace {

const std::string Number = "441302194803050010";

const char *const GoodCover =
    R"({"state":"known","cover":{"maskedName":"李*国","kind":"employee","state":"insured",)"
    R"("paidUntil":"2026-11","asOf":"2026-11-27","hasAccount":true,"account":186235,)"
    R"("year":{"year":2026,"own":1000,"account":2000,"pool":3000,"deductible":20000,)"
    R"("deductiblePaid":3000,"limit":30000000,"limitUsed":3000}}})";
const char *const GoodSeveral =
    R"({"state":"several","several":{"maskedName":"李*国","records":[)"
    R"({"id":"hz","name":"惠州","nameEn":"Huizhou","since":"2025-07"},)"
    R"({"id":"gz","name":"广州","nameEn":"Guangzhou","since":"2011-03","until":"2025-06"}]}})";
const char *const GoodSpendings =
    R"({"state":"known","spendings":{"maskedName":"李*国","entries":[{"day":"2026-11-20",)"
    R"("where":"曙光社区卫生服务站","what":"clinic","own":1260,"account":0,"pool":2940},)"
    R"({"day":"2026-11-02","where":"康民药店","what":"pharmacy","own":0,"account":8650,"pool":0}],)"
    R"("more":false}})";
const char *const GoodGuide =
    R"({"topic":{"id":"where","name":"看病能报多少","nameEn":"How much"},"asOf":"2026-09-01",)"
    R"("paragraphs":[{"name":"在社区看病，报得最多。","nameEn":"Most at the clinic."}]})";

std::string spoilt(std::string text, const QString &from, const QString &to)
{
    const std::string what = from.toStdString();
    HUIMIN_CHECK(text.find(what) != std::string::npos, "the test spoils what is not there");
    return text.replace(text.find(what), what.size(), to.toStdString());
}

town::MedicalPerson li()
{
    using What = Office::Spending::What;
    town::MedicalPerson li{.number = Number, .name = "李建国", .kind = Office::Kind::Employee};
    li.account = Money::fen(186235);
    li.deductible = Money::yuan(200);
    li.limit = Money::yuan(300'000);
    for (int count = 0; count < 14; ++count)
        li.spent.push_back({count,
                            {.where = "曙光社区卫生服务站",
                             .what = count == 3 ? What::Pharmacy : What::Clinic,
                             .own = Money::yuan(10),
                             .account = Money::yuan(5),
                             .pool = Money::yuan(30)}});
    return li;
}

/// A station's connector, the town's office, and a line between them on which everything is held
/// against the contract.
struct Bench {
    VirtualClock clock;
    CountingRandom random;
    sqlite::Database database = *sqlite::Database::open(":memory:");
    std::string card; ///< why a social-security card does not count
    town::MedicalService office = *town::MedicalService::open(
        database, random,
        {{{"where", {"看病能报多少", "How much is paid"}},
          "2026-09-01",
          {{"在社区看病，报得最多。", "At the clinic most is paid."}}}},
        [this](const Office::Person &who, const Office::Purpose &why) {
            if (why.agent && !why.consent)
                return Result<std::string>("noRelation");
            return Result<std::string>(who.card.empty() ? std::string() : card);
        });
    OpenApi contract{"services/medical/openapi.yaml"};
    std::string refusal;
    std::string differences;
    ScriptedHttp http{clock, [this](const HttpRequest &request) { return onTheLine(request); }};
    HttpMedicalInsurance station{http, "/medical"};
    Office::Person person{Number, "李建国", {}};
    Office::Purpose purpose{"HM000001", clock.wall(), true, "00112233AABBCCDD"};

    Bench() { HUIMIN_CHECK(office.add(li(), clock.wall()).has_value(), "somebody is insured"); }
    std::optional<HttpResponse> onTheLine(HttpRequest request)
    {
        HUIMIN_CHECK(request.path.starts_with("/medical/"), "another service was asked");
        request.path.erase(0, 8);
        const HttpResponse response = office.answer(request, clock.wall(), refusal);
        differences += contract.difference(request, response);
        return response;
    }
    Office::Told cover(const std::string &record = {})
    {
        return *drive(clock, station.cover(person, purpose, record));
    }
    Office::Spent spendings(int from = 0, const std::string &record = {})
    {
        return *drive(clock, station.spendings(person, purpose, record, from));
    }
    /// Li has moved: what was his only record is the one of here.
    void moves()
    {
        town::MedicalPerson there = li();
        there.record = {"gz-2011", {"广州市医疗保障局", "Guangzhou"}, "2011-03", "2025-06"};
        there.account = Money::yuan(7);
        there.spent.resize(1);
        HUIMIN_CHECK(database.execute("UPDATE medical_records SET record = 'hz-2025', place = "
                                      "'惠州市医疗保障局', place_en = 'Huizhou', place_hk = '', "
                                      "since = '2025-07'; "
                                      "UPDATE medical_spent SET record = 'hz-2025'")
                             .has_value() &&
                         office.add(there, clock.wall()).has_value(),
                     "somebody has moved");
    }
    Office::Held holder(const std::string &code)
    {
        return *drive(clock, station.holder(code, purpose));
    }
    Office::Guides guide(const std::string &topic) { return *drive(clock, station.guide(topic)); }
    void all()
    {
        (void)cover();
        (void)spendings();
        (void)holder(*office.showCode(Number, clock.wall()));
    }
    template <typename Answer>
    static std::string refusedFor(const Answer &answer)
    {
        const auto *refused = std::get_if<Office::Refused>(&answer);
        return refused == nullptr ? std::string() : refused->reason;
    }
};

} // namespace

class TestMedical : public QObject
{
    Q_OBJECT
private slots:
    void whoAsksForAnotherIsLookedUpWhereThatIsKnown()
    {
        Bench bench;
        bench.purpose.agent = SocialSecurity::Agent{"441302198809210036", "陈思远"};
        QVERIFY(std::holds_alternative<Office::Cover>(bench.cover()));
        bench.purpose.consent = false;
        const Office::Told told = bench.cover();
        QCOMPARE(std::get<Office::Refused>(told).reason, std::string("noRelation"));
        QCOMPARE(QString::fromStdString(bench.differences), QString());
    }

    void whoeverHasMovedSaysWhichRecord()
    {
        Bench bench;
        bench.moves();
        const auto several = std::get<Office::Several>(bench.cover());
        QCOMPARE(several.maskedName, std::string("李*国"));
        QCOMPARE(several.records.size(), std::size_t{2});
        QCOMPARE(several.records[0].id, std::string("hz-2025"));
        QCOMPARE(several.records[1].place.in(Language::English), std::string("Guangzhou"));
        QCOMPARE(several.records[1].until, std::string("2025-06"));
        const auto here = std::get<Office::Cover>(bench.cover("hz-2025"));
        QCOMPARE(*here.account, Money::fen(186235));
        const auto there = std::get<Office::Cover>(bench.cover("gz-2011"));
        QCOMPARE(*there.account, Money::yuan(7));
        QCOMPARE(there.state, Office::State::Paused);
        QCOMPARE(there.paidUntil, std::string("2025-06"));
        QCOMPARE(std::get<Office::Spendings>(bench.spendings(0, "gz-2011")).entries.size(),
                 std::size_t{1});
        QCOMPARE(std::get<Office::Spendings>(bench.spendings(0, "hz-2025")).entries.size(),
                 std::size_t{12});
        QCOMPARE(bench.refusedFor(bench.cover("nowhere")), std::string("noRecord"));
        QCOMPARE(bench.refusedFor(bench.spendings()), std::string("noRecord"));
        (void)bench.cover("no record");
        const auto held = bench.holder(*bench.office.showCode(Number, bench.clock.wall()));
        QCOMPARE(std::get<Office::Holder>(held).name, std::string("李建国"));
        QCOMPARE(QString::fromStdString(bench.differences), QString());
    }

    void onlyWhatIsDescribedAreSeveral_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const QString &from, const QString &to) {
            QTest::newRow(name) << from << to;
        };
        row("no name", "maskedName", "m");
        row("one alone", R"({"id":"hz","name":"惠州","nameEn":"Huizhou","since":"2025-07"},)", "");
        row("one twice", "\"hz\"", "\"gz\"");
        row("an id with a slash", "\"hz\"", "\"h/z\"");
        row("no month", "2025-07", "2025-13");
        row("an end before it began", "2025-06", "2011-02");
        row("no English", "nameEn", "n");
        row("turned round", "惠州", "惠\u202E州");
        row("no list", "\"records\":[", "\"records\":7,\"r\":[");
    }
    void onlyWhatIsDescribedAreSeveral()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY(std::holds_alternative<Office::Several>(
            understandCover(HttpResponse{200, GoodSeveral})));
        QVERIFY(std::holds_alternative<Office::NoAnswer>(
            understandCover(HttpResponse{200, spoilt(GoodSeveral, from, to)})));
    }

    void placesOfSomebodyElseAndPlacesWhenOneWasNamedAreNoAnswer()
    {
        VirtualClock clock;
        std::string said = GoodSeveral;
        ScriptedHttp http{clock, [&said](const HttpRequest &) -> std::optional<HttpResponse> {
                              return HttpResponse{200, said};
                          }};
        HttpMedicalInsurance station{http, "/medical"};
        const Office::Person person{Number, "李建国", {}};
        const Office::Purpose purpose{"HM000001", clock.wall(), true, {}};
        QVERIFY(std::holds_alternative<Office::Several>(
            *drive(clock, station.cover(person, purpose, {}))));
        QVERIFY(std::holds_alternative<Office::NoAnswer>(
            *drive(clock, station.cover(person, purpose, "hz"))));
        said = spoilt(said, "李*国", "王*国");
        QVERIFY(std::holds_alternative<Office::NoAnswer>(
            *drive(clock, station.cover(person, purpose, {}))));
    }

    void everythingThatIsSentIsAsTheContractSays()
    {
        Bench bench;
        bench.all();
        (void)bench.spendings(12);
        (void)*drive(bench.clock, bench.station.topics());
        (void)bench.guide("where");
        (void)bench.guide("nowhere");
        for (const char *part : {"account", "year", "all", "nothing"}) {
            QVERIFY(bench.office.miss(part));
            (void)bench.cover();
        }
        (void)bench.holder(std::string(28, '0'));
        bench.refusal = "notNow";
        bench.all();
        bench.refusal.clear();
        bench.purpose.consent = false;
        bench.all();
        bench.purpose.consent = true;
        bench.person.name = std::string(100, 'x');
        bench.all();
        (void)bench.holder("short");
        bench.person = {Number, "李建国", "A12345674"};
        bench.card = "cardLost";
        QCOMPARE(bench.refusedFor(bench.cover()), std::string("cardLost"));
        bench.card.clear();
        (void)bench.cover();
        bench.person = {"441302196204180058", "张伟", {}};
        bench.all();
        bench.person = {Number, "李建国", {}};
        for (int time = 0; time < 31; ++time) {
            bench.all();
            (void)bench.holder(std::string(28, '0'));
        }
        QCOMPARE(bench.refusedFor(bench.cover()), std::string("tooOften"));
        QCOMPARE(QString::fromStdString(bench.differences), QString());
        QCOMPARE(bench.contract.unseen(), std::vector<std::string>());
    }

    void theYearIsToldAsItIs()
    {
        Bench bench;
        const auto told = bench.cover();
        const auto &cover = std::get<Office::Cover>(told);
        QCOMPARE(cover.maskedName, std::string("李*国"));
        QCOMPARE(*cover.account, Money::fen(186235));
        QCOMPARE(cover.year->own, Money::yuan(140));
        QCOMPARE(cover.year->pool, Money::yuan(420));
        // 14 times 15 yuan, and what was paid in the pharmacy does not count: 195.
        QCOMPARE(cover.year->deductiblePaid, Money::yuan(195));
        QCOMPARE(cover.year->limitUsed, Money::yuan(420));
        QVERIFY(!cover.isPartial());
        const auto again = understandCover(HttpResponse{200, toJson(told)});
        QVERIFY(std::get<Office::Cover>(again) == cover);
    }

    void whatTheOfficeCannotSayIsMissingAndNotZero()
    {
        Bench bench;
        QVERIFY(bench.office.miss("all"));
        const auto told = bench.cover();
        const auto &cover = std::get<Office::Cover>(told);
        QVERIFY(cover.hasAccount && !cover.account && !cover.year && cover.isPartial());
    }

    void spendingsComePageByPageNewestFirst()
    {
        Bench bench;
        const auto first = bench.spendings();
        const auto &page = std::get<Office::Spendings>(first);
        QCOMPARE(page.entries.size(), std::size_t{12});
        QVERIFY(page.more);
        const auto second = bench.spendings(12);
        const auto &rest = std::get<Office::Spendings>(second);
        QCOMPARE(rest.entries.size(), std::size_t{2});
        QVERIFY(!rest.more && rest.entries.front().day < page.entries.back().day);
    }

    void whoIsNotInsuredHereIsToldWhere()
    {
        Bench bench;
        QVERIFY(bench.office.add(
            {.number = "441302196204180058", .name = "张伟", .elsewhere = "广州市医疗保障局"},
            bench.clock.wall()));
        bench.person = {"441302196204180058", "张伟", {}};
        QCOMPARE(std::get<Office::NotInsured>(bench.cover()).where,
                 std::string("广州市医疗保障局"));
        QVERIFY(std::holds_alternative<Office::NotInsured>(bench.spendings()));
        bench.person.number = "441302198809210036";
        QCOMPARE(std::get<Office::NotInsured>(bench.cover()).where, std::string());
    }

    void aCodeIsGoodForAMinuteAndOnce()
    {
        Bench bench;
        const std::string code = *bench.office.showCode(Number, bench.clock.wall());
        QVERIFY(Office::isCode(code));
        const auto held = bench.holder(code);
        QCOMPARE(std::get<Office::Holder>(held).name, std::string("李建国"));
        QVERIFY(std::holds_alternative<Office::CodeOver>(bench.holder(code)));
        const std::string late = *bench.office.showCode(Number, bench.clock.wall());
        bench.clock.advance(61s);
        QVERIFY(std::holds_alternative<Office::CodeOver>(bench.holder(late)));
        QVERIFY(std::holds_alternative<Office::CodeUnknown>(bench.holder(std::string(28, '0'))));
    }

    void codesCannotBeGuessed()
    {
        Bench bench;
        for (int guess = 0; guess < town::MedicalService::WrongCodesMost; ++guess)
            QVERIFY(
                std::holds_alternative<Office::CodeUnknown>(bench.holder(std::string(28, '7'))));
        const std::string code = *bench.office.showCode(Number, bench.clock.wall());
        QCOMPARE(bench.refusedFor(bench.holder(code)), std::string("tooOften"));
        bench.clock.advance(2h);
        const std::string later = *bench.office.showCode(Number, bench.clock.wall());
        QVERIFY(std::holds_alternative<Office::Holder>(bench.holder(later)));
    }

    void everyLookIsWrittenDownForWhomItConcerns()
    {
        Bench bench;
        bench.all();
        auto book = *town::AccessBook::open(bench.database, "medical");
        std::vector<std::string> looks;
        const auto shown = book.shownTo(Number);
        QVERIFY(shown.has_value());
        for (const auto &each : *shown)
            looks.push_back(each.look.what);
        QCOMPARE(looks, (std::vector<std::string>{"code", "spendings", "cover"}));
    }

    void neitherNumberNorCodeIsInAnAddressOrAComplaint()
    {
        Bench bench;
        bench.all();
        for (const HttpRequest &each : bench.http.asked)
            QVERIFY(each.path.find("4413") == std::string::npos);
        const auto read = parseCodeQuery(
            R"({"code":"12345678901234567890-2345678","purpose":{"station":"HM000001",)"
            R"("at":"2026-11-26T06:30:00Z","consent":true}})");
        QVERIFY(!read && read.error().detail.find("123456") == std::string::npos);
    }

    void anotherPersonsMoneyIsNotShown()
    {
        Bench bench;
        bench.http.answer = [](const HttpRequest &request) {
            return std::optional(
                HttpResponse{200, request.path.ends_with("cover") ? GoodCover : GoodSpendings});
        };
        QVERIFY(std::holds_alternative<Office::Cover>(bench.cover()));
        QVERIFY(std::holds_alternative<Office::Spendings>(bench.spendings()));
        bench.person.name = "王秀芳";
        QVERIFY(std::holds_alternative<Office::NoAnswer>(bench.cover()));
        QVERIFY(std::holds_alternative<Office::NoAnswer>(bench.spendings()));
    }

    void anotherPageThanWasAskedForIsNoAnswer()
    {
        Bench bench;
        bench.http.answer = [](const HttpRequest &) {
            return std::optional(HttpResponse{200, GoodGuide});
        };
        QVERIFY(std::holds_alternative<Office::Guide>(bench.guide("where")));
        QVERIFY(std::holds_alternative<Office::NoAnswer>(bench.guide("chronic")));
        bench.http.answer = [](const HttpRequest &) {
            return std::optional(HttpResponse{404, "not here"});
        };
        QVERIFY(std::holds_alternative<Office::NoAnswer>(bench.guide("where")));
    }

    void silenceIsNoAnswer()
    {
        Bench bench;
        bench.http.answer = [](const HttpRequest &) { return std::nullopt; };
        const auto told =
            drive(bench.clock, bench.station.cover(bench.person, bench.purpose, {}), 10s);
        QVERIFY(told && std::holds_alternative<Office::NoAnswer>(*told));
    }

    void onlyWhatIsDescribedIsACover_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const QString &from, const QString &to) {
            QTest::newRow(name) << from << to;
        };
        row("a state of tomorrow", "known", "halved");
        row("no cover", "\"cover\"", "\"c\"");
        row("a kind of tomorrow", "employee", "robot");
        row("insured perhaps", "insured", "perhaps");
        row("a month that is none", "2026-11\"", "2026-13\"");
        row("a day that is none", "11-27", "11-31");
        row("an account of an insurance that has none", "true", "false");
        row("neither yes nor no", "true", "1");
        row("money below nothing", "186235", "-1");
        row("very much money", "186235", "18446744073709551615");
        row("money as text", "186235", "\"186235\"");
        row("more of the deductible than there is", "\"deductiblePaid\":3000",
            "\"deductiblePaid\":20001");
        row("more than the limit", "\"limitUsed\":3000", "\"limitUsed\":30000001");
        row("no limit", "\"limit\"", "\"l\"");
        row("a name turned round", "李*国", "\u202E国*李");
    }
    void onlyWhatIsDescribedIsACover()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY(
            std::holds_alternative<Office::Cover>(understandCover(HttpResponse{200, GoodCover})));
        QVERIFY(std::holds_alternative<Office::NoAnswer>(
            understandCover(HttpResponse{200, spoilt(GoodCover, from, to)})));
    }

    void onlyWhatIsDescribedWasSpent_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const QString &from, const QString &to) {
            QTest::newRow(name) << from << to;
        };
        row("oldest first", "2026-11-20", "2026-11-01");
        row("a kind of tomorrow", "pharmacy", "casino");
        row("nowhere", "\"where\":\"康民药店\"", "\"where\":\"\"");
        row("a line break", "康民药店", "康民\\n药店");
        row("no fund", "\"pool\":2940", "\"p\":2940");
        row("more leads nowhere", "[{", "[],\"x\":[{");
        row("more is a number", "false", "0");
    }
    void onlyWhatIsDescribedWasSpent()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY(std::holds_alternative<Office::Spendings>(
            understandSpendings(HttpResponse{200, GoodSpendings})));
        std::string text = spoilt(GoodSpendings, from, to);
        if (from == "[{")
            text = spoilt(text, "false", "true");
        QVERIFY(
            std::holds_alternative<Office::NoAnswer>(understandSpendings(HttpResponse{200, text})));
    }
};

HUIMIN_TEST(TestMedical)
#include "tst_medical.moc"
