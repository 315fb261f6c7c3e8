// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/date_time.h"
#include "services/social_security/http_social_security.h"
#include "services/social_security/record_messages.h"
#include "services/social_security/social_messages.h"
#include "services/town/social_security/social_security_service.h"
#include "tests/support/bank_cards.h"
#include "tests/support/driven.h"
#include "tests/support/openapi.h"
#include "tests/support/scripted_http.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::social_security;
using namespace huimin::test;
using namespace std::chrono_literals;

using Office = SocialSecurity;
using Put = town::SocialSecurityService::Put;

namespace {

const std::string Key = "HM000001-social-00112233";
const std::string Number = "441302195107120024";

const char *const GoodQuery =
    R"({"person":{"number":"441302195107120024","name":"王秀芳"},)"
    R"("purpose":{"station":"HM000001","at":"2026-11-26T06:30:00Z","consent":true,)"
    R"("helper":"00112233AABBCCDD"}})";
const char *const GoodConfirmation =
    R"({"reference":"R4A6-0001","way":"witness","witness":"00112233AABBCCDD","station":"HM000001",)"
    R"("at":"2026-11-26T06:30:00Z"})";
const char *const GoodPension =
    R"({"state":"receiving","pension":{"reference":"R4A6-0001","maskedName":"王*芳",)"
    R"("fund":{"name":"城乡居民养老保险","nameEn":"Pension"},"monthly":32560,)"
    R"("nextPayment":"2026-12-15","payments":[{"month":"2026-11","amount":32560,)"
    R"("paidOn":"2026-11-15"}],"check":{"state":"due","until":"2026-12-20","last":"2025-12-20",)"
    R"("lastHow":"由医院就诊数据确认","ways":["witness","homeVisit"]}}})";

std::string spoilt(std::string text, const QString &from, const QString &to)
{
    const std::string what = from.toStdString();
    HUIMIN_CHECK(text.find(what) != std::string::npos, "the test spoils what is not there");
    return text.replace(text.find(what), what.size(), to.toStdString());
}

town::Insured wang()
{
    town::Insured wang{.number = Number, .name = "王秀芳"};
    wang.fund = Naming("城乡居民养老保险", "Residents' pension", "城鄉居民養老保險");
    wang.monthly = Money::fen(325'60);
    wang.paid = {{"1996-03",
                  "2004-06",
                  "惠民纺织厂",
                  Money::yuan(28),
                  Money::yuan(70),
                  {Insurance::Kind::Pension, Insurance::Kind::Medical}}};
    return wang;
}

/// A station's connector, the town's office, and a line between them on which everything is held
/// against the contract.
struct Bench {
    VirtualClock clock;
    CountingRandom random;
    sqlite::Database database = *sqlite::Database::open(":memory:");
    town::SocialSecurityService office = *town::SocialSecurityService::open(
        database, random,
        {"0752-000-1234", {{"王莉", "Wang Li", HelpDesk::Role::GridWorker, {"HM000001"}, 10min}}});
    OpenApi contract{"services/social_security/openapi.yaml"};
    std::string refusal;
    std::string differences;
    ScriptedHttp http{clock, [this](const HttpRequest &request) { return onTheLine(request); }};
    HttpSocialSecurity station{http, "/social"};
    Office::Person person{Number, "王秀芳"};
    Office::Purpose purpose{"HM000001", clock.wall(), true, "00112233AABBCCDD"};

    Bench()
    {
        auto insured = wang();
        insured.last = dayText(town::pension_rules::dayOf(clock.wall()) - std::chrono::days(341));
        insured.phone = "13800000024";
        HUIMIN_CHECK(office.add(insured).has_value(), "the office knows somebody");
    }
    std::optional<HttpResponse> onTheLine(HttpRequest request)
    {
        HUIMIN_CHECK(request.path.starts_with("/social/"), "another service was asked");
        request.path.erase(0, 7);
        const HttpResponse response = office.answer(request, clock.wall(), refusal);
        differences += contract.difference(request, response);
        return response;
    }
    Office::Told pension() { return *drive(clock, station.pension(person, purpose)); }
    Office::Recorded record() { return *drive(clock, station.record(person, purpose)); }
    /// All that can be said about papers.
    void papers()
    {
        const auto told = record();
        CertificateOrder order{"HM000001-paper-1",
                               std::get<Record>(told).reference,
                               CertificateOrder::What::Contributions,
                               0,
                               "HM000001",
                               clock.wall()};
        const auto issued = *drive(clock, station.issue(order));
        (void)*drive(clock, station.issue(order));
        order.reference = "NOBODYS-REFERENCE";
        (void)*drive(clock, station.issue(order));
        order.station = "HM1";
        (void)*drive(clock, station.issue(order));
        const auto &paper = std::get<Certificate>(issued);
        (void)*drive(clock, station.verify(paper.number, paper.code));
        (void)*drive(clock, station.verify(paper.number, "?"));
        for (int guess = 0; guess < 11; ++guess)
            (void)*drive(clock, station.verify(paper.number, "WRONG"));
    }
    Office::RemindedAnswer remind(const std::string &reference, const char *by = "HM000001")
    {
        Office::Reminder wish{reference, by, clock.wall()};
        return *drive(clock, station.remind(std::move(wish)));
    }
    std::string reference()
    {
        const auto told = *office.told(Number, clock.wall());
        return std::get<Office::Pension>(told).reference;
    }
    Office::Cards cards() { return *drive(clock, station.cards(person, purpose)); }
    /// All that can be said about cards of social security.
    void cardsOfAllKinds()
    {
        using town::KnownCard;
        HUIMIN_CHECK(office.add(KnownCard{"A12345674", Number, KnownCard::State::Active}) &&
                         office.add(KnownCard{"C20000013", Number, KnownCard::State::Active}),
                     "the office knows two cards");
        const auto told = std::get<std::vector<CardStanding>>(cards());
        const auto order = [&](const std::string &key, CardOrder wanted) {
            wanted.key = key;
            return *drive(clock, station.order(wanted));
        };
        CardOrder unblock{
            {}, told[0].reference, CardOrder::What::Unblock, "HM000001", clock.wall()};
        (void)order("HM000001-card-1", unblock);
        (void)order("HM000001-card-1", unblock);
        unblock.reference = "NOBODYS-REFERENCE";
        (void)order("HM000001-card-2", unblock);
        unblock.station = "HM1";
        (void)order("HM000001-card-3", unblock);
        CardQuestion question{"HM000001-card-1", CardQuestion::Step::Admit,
                              "00814A44468660441300000001", "sm4", "1112131415161718"};
        (void)*drive(clock, station.command(question));
        question.step = CardQuestion::Step::Write;
        (void)*drive(clock, station.command(question));
        question.challenge = "1";
        (void)*drive(clock, station.command(question));
        question = {"HM000001-card-9", CardQuestion::Step::Write, "00814A44468660441300000001",
                    "3des", "1112131415161718"};
        (void)*drive(clock, station.command(question));
        CardOutcome outcome{"HM000001-card-1", Outcome::Unknown, false, clock.wall()};
        (void)*drive(clock, station.ended(outcome));
        outcome.key = "HM000001-card-9";
        (void)*drive(clock, station.ended(outcome));
        CardLoss loss{"HM000001-loss-1", told[1].reference, "HM000001", clock.wall()};
        (void)*drive(clock, station.reportLoss(loss));
        (void)*drive(clock, station.reportLoss(loss));
        loss = {"HM000001-loss-2", "NOBODYS-REFERENCE", "HM000001", clock.wall()};
        (void)*drive(clock, station.reportLoss(loss));
        loss.station = "HM1";
        (void)*drive(clock, station.reportLoss(loss));
        (void)onTheLine({"PUT", "/social/v1/card-orders/HM000001-card-1/outcome", "{}"});
        person.card = "A12345674";
        (void)cards();
        (void)record();
        person.card = "Z99999999";
        (void)cards();
        (void)record();
        person.card.clear();
    }
    Office::Accesses accesses() { return *drive(clock, station.accesses(person, purpose)); }
    Office::Answer ask(const std::string &key = Key) { return *drive(clock, station.ask(key)); }
    Office::Answer confirm(Office::Way way, const std::string &key = Key)
    {
        const auto told = *office.told(Number, clock.wall());
        const auto *pension = std::get_if<Office::Pension>(&told);
        return confirm({key, pension == nullptr ? "R4A6-0001" : pension->reference, way,
                        "00112233AABBCCDD", "HM000001", clock.wall()});
    }
    Office::Answer confirm(const Office::Confirmation &each)
    {
        return *drive(clock, station.confirm(each));
    }
    std::string refusedFor(const Office::Told &told)
    {
        const auto *refused = std::get_if<Office::Refused>(&told);
        return refused == nullptr ? std::string() : refused->reason;
    }
};

} // namespace

class TestSocialSecurity : public QObject
{
    Q_OBJECT
private slots:
    void whoAsksForAnotherNeedsTheirYesOrTheOfficesKnowledge()
    {
        Bench bench;
        bench.purpose.agent = Office::Agent{"441302198809210036", "陈思远"};
        QVERIFY(std::holds_alternative<Office::Pension>(bench.pension())); // they are here, too
        bench.purpose.consent = false;
        QCOMPARE(bench.refusedFor(bench.pension()), std::string("noRelation"));
        QVERIFY(std::holds_alternative<Office::Refused>(bench.record()));
        QVERIFY(std::holds_alternative<Office::Refused>(bench.cards()));
        QVERIFY(bench.office.putAgent(Number, bench.purpose.agent->number));
        QVERIFY(std::holds_alternative<Record>(bench.record()));
        QVERIFY(bench.office.endAgent(Number, bench.purpose.agent->number));
        QCOMPARE(bench.refusedFor(bench.pension()), std::string("noRelation"));
        QCOMPARE(QString::fromStdString(bench.differences), QString());
    }

    void whoIsNotThereIsSeenAtHomeAndNowhereElse()
    {
        Bench bench;
        QVERIFY(std::get<Office::Pension>(bench.pension()).check.ways.size() > 1);
        QVERIFY(bench.office.putAgent(Number, "441302198809210036"));
        bench.purpose.consent = false;
        bench.purpose.agent = Office::Agent{"441302198809210036", "陈思远"};
        const auto ways = std::get<Office::Pension>(bench.pension()).check.ways;
        QVERIFY(ways == std::vector{Office::Way::HomeVisit});
    }

    void whoHasLookedForThemIsInTheirList()
    {
        Bench bench;
        bench.purpose.agent = Office::Agent{"441302198809210036", "陈思远"};
        (void)bench.record();
        bench.purpose.agent.reset();
        const auto looks = std::get<std::vector<Office::Access>>(bench.accesses());
        QCOMPARE(looks.front().agent, std::string()); // who looks at the list themselves
        QCOMPARE(looks[1].agent, std::string("陈*远"));
        QCOMPARE(QString::fromStdString(bench.differences), QString());
    }

    void everythingThatIsSentIsAsTheContractSays()
    {
        Bench bench;
        for (const auto where :
             {Put::Valid, Put::Due, Put::Overdue, Put::DataError, Put::Counter, Put::Due}) {
            QVERIFY(bench.office.put(Number, where, bench.clock.wall()));
            (void)bench.pension();
        }
        (void)bench.ask();
        (void)bench.confirm(Office::Way::HomeVisit);
        (void)bench.pension();
        (void)bench.confirm(Office::Way::HomeVisit);
        (void)bench.confirm(Office::Way::Witness, "HM000001-social-2");
        (void)bench.ask();
        (void)bench.ask("HM000001-social-2");
        QVERIFY(std::holds_alternative<std::vector<Office::Access>>(bench.accesses()));
        (void)bench.remind(bench.reference());
        (void)bench.remind("NOBODYS-REFERENCE");
        (void)bench.remind(bench.reference(), "HM1");
        bench.papers();
        bench.cardsOfAllKinds();
        // What is refused.
        QVERIFY(bench.office.put(Number, Put::Counter, bench.clock.wall()));
        (void)bench.confirm(Office::Way::Witness, "HM000001-social-3");
        (void)bench.ask("HM000001-social-3");
        (void)bench.confirm(Office::Way::Witness, "short");
        (void)bench.record();
        bench.person.name = "王秀方";
        QVERIFY(std::holds_alternative<Office::Refused>(bench.record()));
        QCOMPARE(bench.refusedFor(bench.pension()), std::string("otherName"));
        QVERIFY(std::holds_alternative<Office::Refused>(bench.accesses()));
        QVERIFY(std::holds_alternative<Office::Refused>(bench.cards()));
        bench.person.name = std::string(100, 'x');
        (void)bench.cards();
        (void)bench.pension();
        (void)bench.record();
        (void)bench.accesses();
        bench.person = {"441302194803050010", "李建国"};
        QVERIFY(std::holds_alternative<Office::NotKnown>(bench.pension()));
        (void)bench.cards();
        bench.purpose.consent = false;
        (void)bench.cards();
        QCOMPARE(bench.refusedFor(bench.pension()), std::string("noConsent"));
        (void)bench.accesses();
        (void)bench.record();
        bench.purpose = {"HM000001", bench.clock.wall(), true, {}};
        bench.person = {Number, "王秀芳"};
        for (int time = 0; time < 31; ++time) {
            (void)bench.pension();
            (void)bench.record();
            (void)bench.accesses();
            (void)bench.cards();
        }
        QCOMPARE(bench.refusedFor(bench.pension()), std::string("tooOften"));
        QCOMPARE(QString::fromStdString(bench.differences), QString());
        auto unseen = bench.contract.unseen();
        // Faces have a test of their own.
        std::erase_if(unseen, [](const std::string &each) {
            return each.find("/faces/") != std::string::npos ||
                   each == "get /v1/confirmations/{key} 429";
        });
        QCOMPARE(unseen, std::vector<std::string>());
    }

    void aWishToBeRemindedIsNotedOnceAndSaysWhereTo()
    {
        Bench bench;
        const auto noted = Office::RemindedAnswer(Office::Reminded{"138****0024"});
        QCOMPARE(std::get<Office::Reminded>(bench.remind(bench.reference())),
                 std::get<Office::Reminded>(noted));
        (void)bench.remind(bench.reference());
        QCOMPARE(*bench.office.reminders(), 1);
        const auto strange = bench.remind("NOBODYS-REFERENCE");
        QCOMPARE(std::get<Office::Refused>(strange).reason, std::string("notReceiving"));
    }

    void whereToIsDigitsAndStars()
    {
        const auto told = [](const char *to) {
            const std::string body = "{\"to\":\"" + std::string(to) + "\"}";
            return understandReminded(HttpResponse{200, body});
        };
        QVERIFY(std::holds_alternative<Office::Reminded>(told("138****0024")));
        for (const char *wrong : {"", "1", "<b>138</b>", "wang@example.org"})
            QVERIFY(std::holds_alternative<Office::NoAnswer>(told(wrong)));
    }

    void aPensionIsToldAsItIs()
    {
        Bench bench;
        const auto told = bench.pension();
        const auto *pension = std::get_if<Office::Pension>(&told);
        QVERIFY(pension != nullptr);
        QCOMPARE(pension->maskedName, std::string("王*芳"));
        QCOMPARE(pension->fund.in(Language::Cantonese), std::string("城鄉居民養老保險"));
        QCOMPARE(pension->monthly, Money::fen(325'60));
        QCOMPARE(pension->payments.size(), std::size_t{12});
        QCOMPARE(pension->check.state, Office::Check::State::Due);
        QCOMPARE(Office::Told(*pension).index(),
                 understandPension(HttpResponse{200, toJson(told)}).index());
    }

    void theNumberIsInNoAddressAndInNoComplaint()
    {
        Bench bench;
        (void)bench.pension();
        (void)bench.accesses();
        (void)bench.confirm(Office::Way::Witness);
        for (const HttpRequest &each : bench.http.asked)
            QVERIFY(each.path.find(Number) == std::string::npos);
        QVERIFY(bench.http.asked.back().body.find(Number) == std::string::npos);
        for (const auto &[from, to] : std::vector<std::pair<QString, QString>>{
                 {"4413", "x413"}, {"\"name\"", "\"n\""}, {"true", "1"}, {"HM000001", "H M"}}) {
            const auto read = parseQuery(spoilt(GoodQuery, from, to));
            QVERIFY(!read);
            QVERIFY(read.error().detail.find("13021951") == std::string::npos);
        }
    }

    void anotherPersonsPensionIsNotShown()
    {
        Bench bench;
        bench.http.answer = [](const HttpRequest &) {
            return std::optional(HttpResponse{200, GoodPension});
        };
        QVERIFY(std::holds_alternative<Office::Pension>(bench.pension()));
        for (const char *other : {"李秀芳", "王秀", "王秀芬", "王秀芳芳"}) {
            bench.person.name = other;
            QVERIFY2(std::holds_alternative<Office::NoAnswer>(bench.pension()), other);
        }
    }

    void everyAnswerIsDoneNotDoneOrUnknown()
    {
        QCOMPARE(outcomeOf(Office::Confirmed{}), Outcome::Done);
        QCOMPARE(outcomeOf(Office::Waiting{}), Outcome::Done);
        QCOMPARE(outcomeOf(Office::Answer(Office::Refused{"notReceiving"})), Outcome::NotDone);
        QCOMPARE(outcomeOf(Office::NeverHeard{}), Outcome::NotDone);
        QCOMPARE(outcomeOf(Office::Answer(Office::NoAnswer{"silence"})), Outcome::Unknown);
        // A gateway's 404 to a confirmation is nobody's no.
        Bench bench;
        bench.http.answer = [](const HttpRequest &) {
            return std::optional(HttpResponse{404, R"({"error":"neverHeard"})"});
        };
        QCOMPARE(outcomeOf(bench.confirm(Office::Way::Witness)), Outcome::Unknown);
        QCOMPARE(outcomeOf(bench.ask()), Outcome::NotDone);
    }

    void silenceIsUnknownAfterAFewSeconds()
    {
        Bench bench;
        bench.http.answer = [](const HttpRequest &) { return std::nullopt; };
        const Instant begun = bench.clock.now();
        const auto told =
            drive(bench.clock, bench.station.pension(bench.person, bench.purpose), 10s);
        QVERIFY(told && std::holds_alternative<Office::NoAnswer>(*told));
        const auto answer = drive(bench.clock, bench.station.ask(Key), 10s);
        QVERIFY(answer && outcomeOf(*answer) == Outcome::Unknown);
        QVERIFY(bench.clock.now() - begun <= 20s);
    }

    void aWrongRequestNamesThePlace_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("error");
        QTest::newRow("no person") << "\"person\"" << "\"p\"" << "person is no object";
        QTest::newRow("number") << "4413" << "44-13" << "person.number is no such code";
        QTest::newRow("short number") << "441302195107120024" << "4413"
                                      << "person.number is no such code";
        QTest::newRow("name turned round") << "秀" << "\u202E" << "person.name is no clean text";
        QTest::newRow("no station") << "HM000001" << "HM1" << "purpose.station is no such code";
        QTest::newRow("no time") << "T06:30" << "T26:30" << "purpose.at is no time in UTC";
        QTest::newRow("no flag") << "true" << "1" << "purpose.consent is neither true nor false";
        QTest::newRow("no badge") << "00112233AABBCCDD" << "anna"
                                  << "purpose.helper is no such code";
        QTest::newRow("cut off") << "}}" << "}" << "no JSON object";
    }
    void aWrongRequestNamesThePlace()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, error);
        QVERIFY(parseQuery(GoodQuery).has_value());
        const auto read = parseQuery(spoilt(GoodQuery, from, to));
        QVERIFY(!read.has_value());
        QCOMPARE(QString::fromStdString(read.error().detail), error);
    }

    void aWrongConfirmationNamesThePlace_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("error");
        QTest::newRow("reference") << "R4A6-0001" << "R4A6" << "reference is no such code";
        QTest::newRow("way of tomorrow") << "\"witness\",\"w" << "\"eyes\",\"w"
                                         << "way is no known word";
        QTest::newRow("no witness") << "\"witness\":" << "\"w\":" << "witness is missing";
        QTest::newRow("witness") << "00112233AABBCCDD" << "00112233AABBCCXD"
                                 << "witness is no such code";
        QTest::newRow("short badge")
            << "00112233AABBCCDD" << "00112233AABBCCD" << "witness is no such code";
        QTest::newRow("no time") << "T06" << "T6" << "at is no time in UTC";
    }
    void aWrongConfirmationNamesThePlace()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, error);
        QVERIFY(parseConfirmation(GoodConfirmation).has_value());
        const auto read = parseConfirmation(spoilt(GoodConfirmation, from, to));
        QVERIFY(!read.has_value());
        QCOMPARE(QString::fromStdString(read.error().detail), error);
    }

    void whoeverAsksForAVisitMayBeAlone()
    {
        const auto read = parseConfirmation(
            spoilt(spoilt(GoodConfirmation, "\"witness\":\"00112233AABBCCDD\",", ""), "witness",
                   "homeVisit"));
        QVERIFY(read.has_value());
        QCOMPARE(parseConfirmation(toJson(*read))->way, Office::Way::HomeVisit);
    }

    void onlyWhatIsDescribedIsAPension_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const QString &from, const QString &to) {
            QTest::newRow(name) << from << to;
        };
        row("a state of tomorrow", "receiving", "halved");
        row("no pension", "\"pension\"", "\"p\"");
        row("short reference", "R4A6-0001", "R4A6");
        row("reference with a slash", "R4A6-0001", "R4A6/0001");
        row("long name", "王*芳", QString(61, u'王'));
        row("name turned round", "王*", "王\u202E*");
        row("a joiner in the fund", "城乡", "城\u200B乡");
        row("line break", "城乡", "城\\n乡");
        row("broken money", ":32560,\"next", ":325.6,\"next");
        row("negative money", ":32560,\"next", ":-1,\"next");
        row("money as text", ":32560,\"next", ":\"32560\",\"next");
        row("very much money", ":32560,\"next", ":18446744073709551615,\"next");
        row("a day that is none", "2026-12-15", "2026-02-30");
        row("a day with more behind it", "2026-12-15", "2026-12-15T00");
        row("a month that is none", "2026-11\"", "2026-13\"");
        row("a payment without day", "\"paidOn\":\"2026-11-15\"", "\"paidOn\":\"\"");
        row("due without end", "\"until\":\"2026-12-20\",", "");
        row("unknown state", "\"due\"", "\"perhaps\"");
        row("unknown way", "homeVisit", "eyes");
        row("one way twice", "homeVisit", "witness");
        row("ways that are none", "[\"witness\",\"homeVisit\"]", "\"witness\"");
        row("no English", "nameEn", "n");
    }
    void onlyWhatIsDescribedIsAPension()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY(std::holds_alternative<Office::Pension>(
            understandPension(HttpResponse{200, GoodPension})));
        const auto told = understandPension(HttpResponse{200, spoilt(GoodPension, from, to)});
        QVERIFY(std::holds_alternative<Office::NoAnswer>(told));
    }

    void aYearOfPaymentsIsTheMostAndTheNewestIsFirst()
    {
        const auto with = [](int count, bool newestFirst) {
            Office::Pension pension{.reference = "R4A6-0001", .maskedName = "王*芳"};
            pension.fund = Naming("城乡居民养老保险", "Residents' pension");
            pension.check.until = "2027-07-01";
            for (int at = 0; at < count; ++at) {
                const int month = newestFirst ? 30 - at : at + 1;
                const std::string day = dayText(std::chrono::sys_days(
                    (std::chrono::year(2024) / 1 + std::chrono::months(month)) / 15));
                pension.payments.push_back({day.substr(0, 7), Money::yuan(300), day});
            }
            return understandPension(HttpResponse{200, toJson(Office::Told(pension))});
        };
        QVERIFY(std::holds_alternative<Office::Pension>(with(12, true)));
        QVERIFY(std::holds_alternative<Office::NoAnswer>(with(13, true)));
        QVERIFY(std::holds_alternative<Office::NoAnswer>(with(12, false)));
    }

    void markupIsText()
    {
        const auto told =
            understandPension(HttpResponse{200, spoilt(GoodPension, "城乡居民", "<b>&amp;</b>")});
        QCOMPARE(std::get<Office::Pension>(told).fund.in(Language::Chinese),
                 std::string("<b>&amp;</b>养老保险"));
    }

    void onlyWhatIsDescribedIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::newRow("a state of tomorrow") << 200 << R"({"state":"nearly","code":"A3C4E"})";
        QTest::newRow("no code") << 200 << R"({"state":"waiting"})";
        QTest::newRow("code with blanks") << 200 << R"({"state":"waiting","code":"A3 C4 E6"})";
        QTest::newRow("by one day") << 200 << R"({"state":"waiting","code":"A3C4E","by":"soon"})";
        QTest::newRow("ends before it begins")
            << 200
            << R"({"state":"confirmed","on":"2026-11-26","until":"2026-11-25","code":"A3C4"})";
        QTest::newRow("a day that is none")
            << 200
            << R"({"state":"confirmed","on":"2026-11-31","until":"2027-11-25","code":"A3C4"})";
        QTest::newRow("refused without reason") << 409 << R"({"error":"refused"})";
        QTest::newRow("refused at length")
            << 409 << R"({"error":"refused","reason":"<a href=x>call us</a>"})";
        QTest::newRow("refused by a gateway") << 403 << "<html>";
        QTest::newRow("refused with 500") << 500 << R"({"error":"refused","reason":"otherName"})";
        QTest::newRow("another 409") << 409 << R"({"error":"quota","reason":"spent"})";
        QTest::newRow("another 404") << 404 << R"({"error":"noSuchPage"})";
        QTest::newRow("no object") << 200 << "[]";
        QTest::newRow("cut off") << 200 << R"({"state":"waiting")";
    }
    void onlyWhatIsDescribedIsAnAnswer()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        const HttpResponse response{status, body.toStdString()};
        QVERIFY(std::holds_alternative<Office::NoAnswer>(understandConfirmation(response)));
        QVERIFY(std::holds_alternative<Office::NoAnswer>(understandPension(response)));
        QVERIFY(std::holds_alternative<Office::NoAnswer>(understandAccesses(response)));
    }

    void aListOfLooksIsTakenWholeOrNotAtAll()
    {
        const std::string look =
            R"({"at":"2026-11-26T06:30:00Z","where":"市第一医院","what":"check"})";
        const auto list = [](const std::string &looks) {
            return understandAccesses(HttpResponse{200, R"({"accesses":[)" + looks + "]}"});
        };
        QCOMPARE(std::get<std::vector<Office::Access>>(list(look)).front().where,
                 std::string("市第一医院"));
        std::string many = look;
        for (int count = 1; count < 50; ++count)
            many += "," + look;
        QCOMPARE(std::get<std::vector<Office::Access>>(list(many)).size(), std::size_t{50});
        for (const std::string &wrong :
             {many + "," + look, look + ",7", spoilt(look, "T06", " 06"),
              spoilt(look, "check", "<i>"), spoilt(look, "市", "\u2066")})
            QVERIFY(std::holds_alternative<Office::NoAnswer>(list(wrong)));
    }

    void daysAreReadAsTheyAreWritten()
    {
        QCOMPARE(dayText(*parseDay("2028-02-29")), std::string("2028-02-29"));
        for (const char *wrong : {"2026-02-29", "2026-2-28", "", "1969-12-31", "2026-11-1x"})
            QVERIFY2(!parseDay(wrong), wrong);
    }
};

HUIMIN_TEST(TestSocialSecurity)
#include "tst_social_security.moc"
