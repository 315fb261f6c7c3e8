// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/culture/culture_messages.h"
#include "services/culture/http_culture.h"
#include "services/town/culture/culture_service.h"
#include "tests/support/openapi.h"
#include "tests/support/purse_cards.h"
#include "tests/support/scripted_http.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::culture;
using namespace huimin::test;
using namespace std::chrono_literals;
using town::CultureService;
using Put = CultureService::Put;

namespace {

const std::string Serial = "99990000000000012345";
const std::string Number = "441302195107120024";
const std::string Key = "HM000001-loss-00112233";

using Proofs = std::map<Culture::Kind, std::string>;

town::CultureRules rules(Money pool, Proofs proofAt)
{
    town::CultureRules rules{.pool = pool, .loadMaster = LoadMaster, .tacMaster = TacMaster};
    rules.proofAt = std::move(proofAt);
    rules.rules[Culture::Kind::General] = {Money::yuan(100), Money::yuan(80), 4};
    return rules;
}

/// A station's connector with a card on its reader, the town's office, and a line between them
/// on which everything is held against the contract.
struct Bench {
    PurseOnReader at;
    sqlite::Database database = *sqlite::Database::open(":memory:");
    CultureService office;
    OpenApi contract{"services/culture/openapi.yaml"};
    std::string refusal;
    std::string differences;
    ScriptedHttp http{at.clock, [this](const HttpRequest &request) { return onTheLine(request); }};
    HttpCulture station{http, "/culture"};
    Culture::Purpose purpose{"HM000001", at.clock.wall()};
    Culture::LoadName name; ///< of the last attempt

    explicit Bench(Money pool = Money::yuan(1000), Proofs proofAt = {})
        : office(*CultureService::open(database, at.random, rules(pool, std::move(proofAt))))
    {
        const town::CultureCard wang{.serial = Serial,
                                     .number = Number,
                                     .name = "王秀芳",
                                     .validUntil = "2027-12-31",
                                     .own = Money::fen(1000),
                                     .subsidy = Money::fen(234)};
        HUIMIN_CHECK(office.add(wang).has_value(), "the office knows a card");
        HUIMIN_CHECK(at.open().has_value(), "the card is read");
    }
    std::optional<HttpResponse> onTheLine(HttpRequest request)
    {
        HUIMIN_CHECK(request.path.starts_with("/culture/"), "another service was asked");
        request.path.erase(0, 8);
        const HttpResponse response = office.answer(request, at.clock.wall(), refusal);
        differences += contract.difference(request, response);
        return response;
    }
    Culture::Told told(const Culture::Who &who = Serial)
    {
        return at.run(station.account(who, purpose));
    }
    Culture::Account account()
    {
        const auto answer = told();
        const auto *account = std::get_if<Culture::Account>(&answer);
        HUIMIN_CHECK(account != nullptr, "the office tells of a card");
        return *account;
    }
    std::vector<Culture::Movement> history()
    {
        const auto answer = at.run(station.history(Serial, purpose));
        const auto *all = std::get_if<std::vector<Culture::Movement>>(&answer);
        HUIMIN_CHECK(all != nullptr, "the office tells what was");
        return *all;
    }
    Culture::Load loadOf(Money paid, Money subsidy)
    {
        const auto start = at.begin(paid + subsidy);
        name = {Serial, start->number, toHex(start->random)};
        return {name,      start->balance, paid, subsidy, toHex(start->mac), toHex(PurseTerminal),
                "HM000001"};
    }
    Culture::LoadAnswer authorise(Money paid, Money subsidy)
    {
        return authorise(loadOf(paid, subsidy));
    }
    Culture::LoadAnswer authorise(const Culture::Load &load)
    {
        return at.run(station.authorise(load));
    }
    Culture::LoadAnswer end(std::uint16_t number, const std::string &certificate)
    {
        return at.run(station.end({{Serial, number, name.random}, certificate}));
    }
    Culture::LoadAnswer ask(std::uint16_t number = 0)
    {
        return at.run(station.ask({Serial, number, name.random}));
    }
    Culture::RenewalAnswer renew(const std::string &key = "HM000001-renewal-1")
    {
        return at.run(station.renew({key, Serial, purpose}));
    }
    /// Onto the card; the certificate.
    std::string load(const Culture::LoadAnswer &answer)
    {
        const auto *word = std::get_if<Culture::Authorised>(&answer);
        HUIMIN_CHECK(word != nullptr, "the office gives its word");
        const auto loaded = at.run(at.purse.load({bcd(word->at), hex(word->mac)}));
        HUIMIN_CHECK(loaded.outcome == Outcome::Done, "the card takes it");
        return toHex(loaded.certificate);
    }
    Money balance(const std::string &account) { return *office.books().balance(account); }
    Money sum()
    {
        Money sum;
        const auto accounts = office.books().accounts();
        for (const town::Ledger::Account &each : *accounts)
            sum += each.balance;
        return sum;
    }
};

std::string reasonOf(const auto &answer)
{
    const auto *refused = std::get_if<Culture::Refused>(&answer);
    return refused == nullptr ? std::string() : refused->reason;
}

constexpr Money Pays = Money::yuan(100);
constexpr Money Gets = Money::yuan(80);

} // namespace

class TestCulture : public QObject
{
    Q_OBJECT

private slots:
    void everythingThatIsSentIsAsTheContractSays()
    {
        Bench bench;
        const std::string reference = bench.account().reference;
        QVERIFY(std::holds_alternative<Culture::Account>(
            bench.told(Culture::Person{Number, "王秀芳"})));
        QCOMPARE(reasonOf(bench.told(Culture::Person{Number, "王秀方"})), std::string("otherName"));
        QVERIFY(std::holds_alternative<Culture::NotKnown>(bench.told(std::string(20, '0'))));
        (void)bench.told(std::string("short"));
        (void)bench.at.run(bench.station.history(std::string("short"), bench.purpose));
        (void)bench.at.run(bench.station.history(std::string(20, '0'), bench.purpose));
        (void)bench.history();
        // A load, its end, and what is wrong about either.
        const std::string certificate = bench.load(bench.authorise(Pays, Gets));
        (void)bench.ask();
        (void)bench.end(0, certificate);
        (void)bench.end(0, "00112233");
        (void)bench.end(0, "no");
        (void)bench.end(7, {});
        (void)bench.end(8, certificate);
        (void)bench.ask();
        (void)bench.ask(8);
        (void)bench.at.run(bench.station.ask({"short", 7, "A1B2C3D4"}));
        const Culture::Load twice = bench.loadOf(Money::yuan(20), {});
        (void)bench.authorise(twice);
        (void)bench.authorise(twice);
        (void)bench.authorise(Money::yuan(20), Gets);
        Culture::Load load = bench.loadOf(Pays, Gets);
        load.mac = "no";
        (void)bench.authorise(load);
        (void)bench.history();
        QVERIFY(bench.office.put(Serial, Put::Expired, bench.at.clock.wall()));
        QVERIFY(bench.account().renewal.has_value());
        (void)bench.renew();
        (void)bench.renew();
        (void)bench.renew("HM000001-renewal-2");
        // A loss.
        const Culture::Loss loss{Key, reference, "HM000001", bench.purpose.at};
        (void)bench.at.run(bench.station.reportLoss(loss));
        (void)bench.at.run(bench.station.reportLoss(loss));
        (void)bench.at.run(
            bench.station.reportLoss({Key, "R4A6-0001", "HM000001", bench.purpose.at}));
        (void)bench.at.run(bench.station.reportLoss({Key, "no", "HM000001", {}}));
        // A renewal: not due, and with a wrong key.
        (void)bench.renew();
        (void)bench.renew("no");
        QCOMPARE(bench.account().state, Culture::State::Lost);
        (void)bench.at.run(bench.station.history(Serial, bench.purpose));
        for (int time = 0; time < 31; ++time) {
            (void)bench.told();
            (void)bench.at.run(bench.station.history(Serial, bench.purpose));
        }
        QCOMPARE(reasonOf(bench.told()), std::string("tooOften"));
        QCOMPARE(QString::fromStdString(bench.differences), QString());
        for (const std::string &each : bench.contract.unseen())
            if (each.find("/v1/offers") == std::string::npos && // tst_programme
                each.find("/v1/bookings") == std::string::npos)
                QFAIL(each.c_str());
    }

    void ownMoneyAndTheCitysAreApart()
    {
        Bench bench;
        const Culture::Account account = bench.account();
        QCOMPARE(account.own, Money::fen(1000));
        QCOMPARE(account.subsidy, Money::fen(234));
        QCOMPARE(account.ending, std::string("2345"));
        QCOMPARE(account.maskedName, std::string("王*芳"));
        QCOMPARE(account.topUp->used, 0);
        QVERIFY(bench.office.spent(Serial, Money::fen(300), "影院", bench.at.clock.wall()));
        QCOMPARE(bench.account().subsidy, Money());
        QCOMPARE(bench.account().own, Money::fen(934));
        QCOMPARE(bench.history().front().where, std::string("影院"));
        QCOMPARE(bench.sum(), Money());
    }

    void whatACardTookIsBookedOnce()
    {
        Bench bench;
        const std::string certificate = bench.load(bench.authorise(Pays, Gets));
        QCOMPARE(bench.balance(CultureService::Reserved), Gets);
        QCOMPARE(bench.account().own, Money::fen(1000));
        QCOMPARE(outcomeOf(bench.ask()), Outcome::Unknown);
        for (int time = 0; time < 2; ++time)
            QCOMPARE(outcomeOf(bench.end(0, certificate)), Outcome::Done);
        QCOMPARE(bench.account().own, Money::fen(1000) + Pays);
        QCOMPARE(bench.account().subsidy, Money::fen(234) + Gets);
        QCOMPARE(bench.account().topUp->used, 1);
        QCOMPARE(bench.balance(CultureService::Reserved), Money());
        QCOMPARE(bench.balance(CultureService::Stations), Money() - Pays);
        QCOMPARE(bench.history().size(), 2u);
        QCOMPARE(reasonOf(bench.end(0, {})), std::string("isLoaded"));
        QCOMPARE(bench.at.card.memory().balance, bench.account().own + bench.account().subsidy);
        QCOMPARE(bench.sum(), Money());
    }

    void theSameAttemptGetsTheSameWord()
    {
        Bench bench;
        const Culture::Load load = bench.loadOf(Pays, Gets);
        const auto word = std::get<Culture::Authorised>(bench.authorise(load));
        bench.at.clock.advance(60s);
        QCOMPARE(std::get<Culture::Authorised>(bench.authorise(load)), word);
        QCOMPARE(bench.balance(CultureService::Reserved), Gets);
        QCOMPARE(outcomeOf(bench.end(0, bench.load(word))), Outcome::Done);
        QCOMPARE(bench.account().topUp->used, 1);
        QCOMPARE(bench.balance(CultureService::Pool), Money::yuan(1000) - Gets);
    }

    // Two stations may have asked for the same card and number: each learns of its own.
    void aSecondAttemptEndsTheFirst()
    {
        Bench bench;
        (void)bench.authorise(Pays, Gets);
        const Culture::LoadName first = bench.name;
        const std::string certificate = bench.load(bench.authorise(Pays, Gets));
        QCOMPARE(bench.balance(CultureService::Reserved), Gets);
        const auto notTaken = bench.at.run(bench.station.end({first, {}}));
        QCOMPARE(outcomeOf(notTaken), Outcome::NotDone);
        QCOMPARE(outcomeOf(bench.at.run(bench.station.ask(first))), Outcome::NotDone);
        QCOMPARE(outcomeOf(bench.ask()), Outcome::Unknown);
        QCOMPARE(outcomeOf(bench.end(0, certificate)), Outcome::Done);
        QCOMPARE(bench.account().topUp->used, 1);
    }

    // Whoever was told that nothing was loaded gives no word any more.
    void aRequestThatComesAfterItsEndIsRefused()
    {
        Bench bench;
        const Culture::Load load = bench.loadOf(Pays, Gets);
        QCOMPARE(outcomeOf(bench.end(0, {})), Outcome::NotDone);
        QCOMPARE(reasonOf(bench.authorise(load)), std::string("isNotLoaded"));
        QCOMPARE(bench.balance(CultureService::Reserved), Money());
        QCOMPARE(bench.account().topUp->used, 0);
    }

    void whatACardDidNotTakeGoesBackToThePool()
    {
        Bench bench;
        (void)bench.authorise(Pays, Gets);
        for (int time = 0; time < 2; ++time)
            QCOMPARE(outcomeOf(bench.end(0, {})), Outcome::NotDone);
        QCOMPARE(bench.balance(CultureService::Pool), Money::yuan(1000));
        QCOMPARE(bench.account().topUp->used, 0);
        QCOMPARE(bench.account().own, Money::fen(1000));
        QCOMPARE(bench.sum(), Money());
    }

    void aCardThatCountsFurtherHasTakenIt()
    {
        Bench bench;
        (void)bench.load(bench.authorise(Pays, Gets)); // and nobody says so
        (void)bench.authorise(Money::yuan(20), {});
        QCOMPARE(bench.account().own, Money::fen(1000) + Pays);
        QCOMPARE(bench.account().subsidy, Money::fen(234) + Gets);
    }

    void aStrangersWordIsRefused()
    {
        Bench bench;
        Culture::Load load = bench.loadOf(Pays, Gets);
        load.mac[0] = load.mac[0] == '0' ? '1' : '0';
        QCOMPARE(reasonOf(bench.authorise(load)), std::string("wrongMac"));
        load = bench.loadOf(Pays, Gets);
        load.subsidy = Money::yuan(800); // not what the card has signed
        QCOMPARE(reasonOf(bench.authorise(load)), std::string("wrongMac"));
        (void)bench.authorise(Pays, Gets);
        QCOMPARE(reasonOf(bench.end(0, "00112233")), std::string("wrongCertificate"));
        QCOMPARE(bench.account().own, Money::fen(1000));
    }

    void whatTheCityAddsHasRules()
    {
        Bench bench(Money::yuan(350));
        QCOMPARE(reasonOf(bench.authorise(Money::yuan(50), Gets)), std::string("notEntitled"));
        QCOMPARE(reasonOf(bench.authorise(Money::yuan(5), {})), std::string("amount"));
        QVERIFY(bench.office.put(Serial, Put::Expired, bench.at.clock.wall()));
        QCOMPARE(reasonOf(bench.authorise(Pays, Gets)), std::string("expired"));
        QVERIFY(bench.office.put(Serial, Put::Lost, bench.at.clock.wall()));
        QCOMPARE(reasonOf(bench.authorise(Pays, Gets)), std::string("lost"));
        QVERIFY(bench.office.put(Serial, Put::Active, bench.at.clock.wall()));
        for (std::uint16_t number = 0; number < 4; ++number) {
            QCOMPARE(outcomeOf(bench.end(number, bench.load(bench.authorise(Pays, Gets)))),
                     Outcome::Done);
            bench.at.card.spend(Pays + Gets, "20261126101500");
        }
        QCOMPARE(reasonOf(bench.authorise(Pays, Gets)), std::string("yearlyCap"));
        QVERIFY(std::holds_alternative<Culture::Authorised>(bench.authorise(Pays, {})));
    }

    void anEmptyPoolAddsNothing()
    {
        Bench bench(Money::yuan(79));
        QVERIFY(bench.account().topUp->poolEmpty);
        QCOMPARE(reasonOf(bench.authorise(Pays, Gets)), std::string("poolEmpty"));
        QVERIFY(bench.office.setPool(Money::yuan(80)));
        QVERIFY(!bench.account().topUp->poolEmpty);
        QVERIFY(std::holds_alternative<Culture::Authorised>(bench.authorise(Pays, Gets)));
    }

    void aCardIsRenewedForAYearAndOnce()
    {
        Bench bench;
        QVERIFY(!bench.account().renewal.has_value());
        QCOMPARE(reasonOf(bench.renew()), std::string("notDue"));
        QVERIFY(bench.office.put(Serial, Put::Expired, bench.at.clock.wall()));
        const auto offered = bench.account().renewal;
        QVERIFY(offered && offered->proofAt.empty());
        for (int time = 0; time < 2; ++time)
            QCOMPARE(std::get<Culture::Renewed>(bench.renew()).until, offered->until);
        QCOMPARE(bench.account().validUntil, offered->until);
        QCOMPARE(bench.account().state, Culture::State::Active);
        QVERIFY(!bench.account().renewal.has_value());
        QCOMPARE(reasonOf(bench.renew("HM000001-renewal-2")), std::string("notDue"));
    }

    void whoHasToProveSomethingIsToldWhere()
    {
        Bench bench(Money::yuan(1000), {{Culture::Kind::General, "办卡处"}});
        QVERIFY(bench.office.put(Serial, Put::Expired, bench.at.clock.wall()));
        QCOMPARE(bench.account().renewal->proofAt, std::string("办卡处"));
        QCOMPARE(reasonOf(bench.renew()), std::string("proofNeeded"));
        QVERIFY(bench.office.put(Serial, Put::Lost, bench.at.clock.wall()));
        QVERIFY(!bench.account().renewal.has_value());
        QCOMPARE(reasonOf(bench.renew()), std::string("lost"));
        QCOMPARE(bench.account().state, Culture::State::Lost);
    }

    void whoeverFindsALostCardLearnsNothing()
    {
        Bench bench;
        const Culture::Loss loss{Key, bench.account().reference, "HM000001", bench.purpose.at};
        const auto first = bench.at.run(bench.station.reportLoss(loss));
        const auto again = bench.at.run(bench.station.reportLoss(loss));
        QCOMPARE(std::get<Culture::Reported>(first), std::get<Culture::Reported>(again));
        QCOMPARE(bench.account().state, Culture::State::Lost);
        QCOMPARE(reasonOf(bench.at.run(bench.station.history(Serial, bench.purpose))),
                 std::string("lost"));
    }

    void theAccountOfAnotherCardIsNoAnswer()
    {
        Bench bench;
        ScriptedHttp confused(bench.at.clock, [](const HttpRequest &) {
            return HttpResponse{
                200, R"({"account":{"reference":"R4A6-0001","ending":"9999","maskedName":"李*国",)"
                     R"("class":"general","state":"active","own":1,"subsidy":2,)"
                     R"("validUntil":"2027-12-31"}})"};
        });
        HttpCulture station(confused, "/culture");
        QVERIFY(std::holds_alternative<Culture::NoAnswer>(
            bench.at.run(station.account(Serial, bench.purpose))));
        const Culture::Person wang{Number, "王秀芳"};
        QVERIFY(std::holds_alternative<Culture::NoAnswer>(
            bench.at.run(station.account(wang, bench.purpose))));
    }

    void whatIsNotAsDescribedIsNoAnswer_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("a class") << "general" << "senior";
        QTest::newRow("a state") << "active" << "asleep";
        QTest::newRow("a sum below nothing") << "\"own\":1" << "\"own\":-1";
        QTest::newRow("half a fen") << "\"own\":1" << "\"own\":1.5";
        QTest::newRow("a day that is none") << "2027-12-31" << "2027-02-30";
        QTest::newRow("a name that turns") << "李*国" << "\u202E李*国";
        QTest::newRow("no number") << "9999" << "99";
        QTest::newRow("half of it") << R"("validUntil":"2027-12-31"}})" << "";
    }
    void whatIsNotAsDescribedIsNoAnswer()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QString body =
            R"({"account":{"reference":"R4A6-0001","ending":"9999","maskedName":"李*国",)"
            R"("class":"general","state":"active","own":1,"subsidy":2,)"
            R"("validUntil":"2027-12-31"}})";
        QVERIFY(std::holds_alternative<Culture::Account>(
            understandAccount(HttpResponse{200, body.toStdString()})));
        body.replace(from, to);
        QVERIFY(std::holds_alternative<Culture::NoAnswer>(
            understandAccount(HttpResponse{200, body.toStdString()})));
    }
};

HUIMIN_TEST(TestCulture)
#include "tst_culture.moc"
