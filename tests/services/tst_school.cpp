// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/base64.h"
#include "kiosk/base/date_time.h"
#include "services/http/office_fields.h"
#include "services/school/http_school_office.h"
#include "services/school/school_messages.h"
#include "services/town/school/school_service.h"
#include "services/town/seed/schools.h"
#include "tests/support/driven.h"
#include "tests/support/openapi.h"
#include "tests/support/scripted_http.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::school;
using namespace huimin::test;
using namespace std::chrono_literals;

using Office = SchoolOffice;
using Kind = Office::Letter::Kind;
using State = Office::Application::State;
using Phase = town::SchoolService::Phase;

namespace {

const std::string Key = "HM000001-school-00112233";
const std::string PaperKey = "HM000001-paper-00112233";
const std::string SignatureKey = "HM000001-paper-44556677";
const std::string Code = "482915307";
constexpr auto Jpeg = Office::Paper::Type::Jpeg;
const std::string Father = "441302198809210036";
const std::string Child = "441302202103150026";
const std::string Young = "44130220211002006X";
const std::string Local = "441302202101180010";

const char *const GoodFamily =
    R"({"state":"family","family":{"reference":"R4A6-0001","child":"陈*雨","born":"2021-03-15",)"
    R"("grade":0,"parents":[{"role":"father","insurance":[{"from":"2022-01","to":"2026-10"}],)"
    R"("residence":[],"facts":{"flat_in_town":1}}],)"
    R"("application":{"number":"SG4711",)"
    R"("school":"xinmin","state":"scored","received":"2027-05-01T01:00:00Z",)"
    R"("objected":false,"next":"等","total":555,"items":[{"item":"insurance","points":350}]}}})";
const char *const GoodQuery =
    R"({"person":{"number":"441302198809210036","name":"陈思远"},"child":"44130220211002006X",)"
    R"("purpose":{"station":"HM000001","at":"2026-11-26T06:30:00Z","consent":true}})";
const char *const GoodLetter =
    R"({"kind":"application","reference":"R4A6-0001","school":"xinmin","rule":"shuguang.2027",)"
    R"("station":"HM000001","at":"2026-11-26T06:30:00Z"})";

std::string spoilt(std::string text, const QString &from, const QString &to)
{
    const std::string what = from.toStdString();
    HUIMIN_CHECK(text.find(what) != std::string::npos, "the test spoils what is not there");
    return text.replace(text.find(what), what.size(), to.toStdString());
}

const town::Seed &seed()
{
    static const town::Seed seed = *town::readSeed(std::string(std::getenv("HUIMIN_SOURCE")) +
                                                   "/services/town/seed/town.toml");
    return seed;
}

/// A station's connector, the town's office, and a line between them on which everything is held
/// against the contract.
struct Bench {
    VirtualClock clock;
    crypto::SystemRandom random; // references are unique
    sqlite::Database database = *sqlite::Database::open(":memory:");
    town::SchoolService office = *town::SchoolService::open(database, random, seed().schools.year);
    OpenApi contract{"services/school/openapi.yaml"};
    std::string refusal;
    std::string known;
    std::string differences;
    ScriptedHttp http{clock, [this](const HttpRequest &request) { return onTheLine(request); }};
    HttpSchoolOffice station{http, "/school"};
    Office::Person person{Father, "陈思远"};
    Office::Purpose purpose{"HM000001", clock.wall(), true, "00112233AABBCCDD"};

    Bench()
    {
        for (const town::SeedChild &each : seed().schools.children)
            HUIMIN_CHECK(office.add(town::childOn(each, clock.wall())).has_value(), "a child");
        put(Phase::Apply);
    }
    void put(Phase phase)
    {
        HUIMIN_CHECK(office.put(phase, clock.wall()).has_value(), "the calendar is moved");
    }
    std::optional<HttpResponse> onTheLine(HttpRequest request)
    {
        HUIMIN_CHECK(request.path.starts_with("/school/"), "another service was asked");
        request.path.erase(0, 7);
        const HttpResponse response = office.answer(request, clock.wall(), refusal);
        differences += contract.difference(request, response);
        return response;
    }
    Office::Seasons season() { return *drive(clock, station.season()); }
    Office::Told family(const std::string &child = Child)
    {
        return *drive(clock, station.family(person, child, purpose));
    }
    Office::Family chen()
    {
        const auto told = family();
        HUIMIN_CHECK(std::holds_alternative<Office::Family>(told), "the family is told");
        return std::get<Office::Family>(told);
    }
    Office::Letter application(const std::string &key = Key)
    {
        return {.key = key,
                .kind = Kind::Application,
                .reference = chen().reference,
                .school = "xinmin",
                .rule = seed().schools.year.rule.id,
                .item = {},
                .station = "HM000001",
                .at = clock.wall()};
    }
    Office::Answer send(Office::Letter letter)
    {
        return *drive(clock, station.send(std::move(letter)));
    }
    Office::Answer object(const std::string &key = "HM000001-school-2")
    {
        return send({.key = key,
                     .kind = Kind::Objection,
                     .reference = chen().reference,
                     .school = {},
                     .rule = {},
                     .item = "insurance",
                     .station = "HM000001",
                     .at = clock.wall()});
    }
    /// The smallest that passes for a picture.
    Office::Paper paper(const std::string &key = PaperKey)
    {
        if (known.empty()) // too many looks are refused
            known = chen().reference;
        return {.key = key,
                .reference = known,
                .kind = "household_book",
                .type = Jpeg,
                .bytes = hex("FFD8FFE0 0010"),
                .station = "HM000001",
                .at = clock.wall()};
    }
    Office::Paper signature(const std::string &key = SignatureKey)
    {
        Office::Paper name = paper(key);
        name.kind = Office::Paper::Signature;
        name.type = Office::Paper::Type::Png;
        name.bytes = hex("89504E470D0A1A0A 00");
        return name;
    }
    /// "taken", or why not.
    std::string bring(Office::Paper paper)
    {
        const auto brought = *drive(clock, station.bring(std::move(paper)));
        if (std::holds_alternative<Office::PaperTaken>(brought))
            return "taken";
        const auto *refused = std::get_if<Office::Refused>(&brought);
        return refused == nullptr ? "nothing" : refused->reason;
    }
    Office::Answer ask(const std::string &key = Key) { return *drive(clock, station.ask(key)); }
    Office::Kept keep(const std::string &reference, const std::string &code = Code)
    {
        return *drive(clock, station.keep(person, code, {reference, "xinmin"}, purpose));
    }
    Office::Found goOn(const std::string &code = Code)
    {
        return *drive(clock, station.goOn(person, code, purpose));
    }
    Office::Found drop(const std::string &code = Code)
    {
        return *drive(clock, station.drop(person, code, purpose));
    }
    /// Everything that can be said about drafts.
    void asksForDrafts()
    {
        (void)goOn();
        (void)keep(chen().reference);
        (void)goOn();
        (void)drop();
    }
    std::string apply(const std::string &key = Key) { return saidTo(send(application(key))); }
    /// The number, or why not.
    static std::string saidTo(const Office::Answer &answer)
    {
        if (const auto *received = std::get_if<Office::Received>(&answer))
            return received->number.substr(0, 2);
        const auto *refused = std::get_if<Office::Refused>(&answer);
        return refused == nullptr ? "nothing" : refused->reason;
    }
};

} // namespace

class TestSchool : public QObject
{
    Q_OBJECT
private slots:
    void everythingThatIsSentIsAsTheContractSays()
    {
        Bench bench;
        QVERIFY(std::holds_alternative<Office::Season>(bench.season()));
        (void)bench.ask();
        QCOMPARE(bench.bring(bench.paper()), std::string("taken"));
        QCOMPARE(bench.bring(bench.paper()), std::string("taken"));
        QCOMPARE(bench.bring(bench.paper("short")), std::string("nothing"));
        QCOMPARE(bench.bring(bench.signature(PaperKey)), std::string("keyReused"));
        QCOMPARE(bench.bring(bench.signature()), std::string("taken"));
        Office::Letter full = bench.application("HM000001-school-8");
        full.papers = {PaperKey, "HM000001-paper-nowhere"};
        full.signature = SignatureKey;
        QCOMPARE(Bench::saidTo(bench.send(full)), std::string("paperNotKnown"));
        (void)bench.family(Young);
        (void)bench.family(Local);
        (void)bench.family("441302202005120018");
        QCOMPARE(bench.apply(), std::string("SG"));
        QCOMPARE(bench.apply(), std::string("SG"));
        QCOMPARE(bench.apply("HM000001-school-9"), std::string("alreadyApplied"));
        (void)bench.ask();
        (void)bench.ask("HM000001-school-9");
        (void)bench.chen();
        for (const Phase phase : {Phase::Review, Phase::Result}) {
            bench.put(phase);
            (void)bench.chen();
        }
        bench.put(Phase::Review);
        QCOMPARE(Bench::saidTo(bench.object()), std::string("FH"));
        (void)bench.chen();
        (void)bench.apply("short");
        bench.asksForDrafts();
        const std::string reference = bench.chen().reference;
        const auto asksForEverything = [&] {
            (void)bench.family();
            (void)bench.keep(reference);
            (void)bench.goOn();
            (void)bench.drop();
        };
        bench.person.name = std::string(100, 'x');
        asksForEverything();
        bench.person.name = "陈思远";
        bench.purpose.consent = false;
        asksForEverything();
        bench.purpose.consent = true;
        bench.refusal = "closed";
        asksForEverything();
        bench.refusal.clear();
        for (int time = 0; time < 31; ++time)
            (void)bench.goOn();
        (void)bench.family();
        QCOMPARE(QString::fromStdString(bench.differences), QString());
        QCOMPARE(bench.contract.unseen(), std::vector<std::string>());
    }

    void papersGoWithTheLetterThatNamesThem()
    {
        Bench bench;
        QCOMPARE(bench.bring(bench.paper()), std::string("taken"));
        QCOMPARE(bench.bring(bench.signature()), std::string("taken"));
        Office::Letter letter = bench.application();
        letter.papers = {PaperKey};
        letter.signature = SignatureKey;
        letter.at = std::chrono::floor<std::chrono::seconds>(letter.at); // as it is told
        const auto answer = bench.send(letter);
        QCOMPARE(std::get<Office::Received>(answer).papers, 2);
        QCOMPARE(bench.office.letters()->front().letter, letter);
        const auto there = bench.office.papers();
        for (const auto &each : *there)
            QCOMPARE(each.letter, Key);
        const Office::Application now = *bench.chen().application;
        QCOMPARE(now.papers, 1);
        QVERIFY(now.isSigned);
        // They are this letter's alone.
        bench.put(Phase::Review);
        Office::Letter again = letter;
        again.key = "HM000001-school-2";
        again.kind = Kind::Objection;
        again.item = "insurance";
        QCOMPARE(Bench::saidTo(bench.send(again)), std::string("paperNotKnown"));
    }

    void aLetterWhosePaperIsNotThereMayComeAgainWithoutIt()
    {
        Bench bench;
        Office::Letter letter = bench.application();
        letter.papers = {PaperKey};
        QCOMPARE(Bench::saidTo(bench.send(letter)), std::string("paperNotKnown"));
        QVERIFY(bench.office.letters()->empty());
        // A name is no paper, and a paper no name.
        QCOMPARE(bench.bring(bench.signature()), std::string("taken"));
        letter.papers = {SignatureKey};
        QCOMPARE(Bench::saidTo(bench.send(letter)), std::string("paperNotKnown"));
        letter.papers.clear();
        QCOMPARE(Bench::saidTo(bench.send(letter)), std::string("SG"));
        QCOMPARE(bench.office.letters()->front().times, 1);
    }

    void aPaperIsLookedAt()
    {
        Bench bench;
        const auto why = [&](auto change) {
            Office::Paper paper = bench.paper();
            change(paper);
            return bench.bring(std::move(paper));
        };
        const auto type = Office::Paper::Type::Png;
        QCOMPARE(why([](auto &each) { each.reference = "R4A6-9999"; }), std::string("notKnown"));
        QCOMPARE(why([](auto &each) { each.kind = "poem"; }), std::string("kindNotKnown"));
        QCOMPARE(why([](auto &each) { each.bytes[0] = 0; }), std::string("wrongType"));
        QCOMPARE(why([&](auto &each) { each.type = type; }), std::string("wrongType"));
        QCOMPARE(why([](auto &each) { each.kind = "signature"; }), std::string("wrongType"));
        QCOMPARE(why([](auto &each) { each.bytes.resize(Office::Paper::BytesMost + 1); }),
                 std::string("tooBig"));
        QCOMPARE(why([](auto &each) { each.bytes.resize(Office::Paper::BytesMost); }),
                 std::string("taken"));
        Office::Paper long_ = bench.signature();
        long_.bytes.resize(65 << 10);
        QCOMPARE(bench.bring(std::move(long_)), std::string("tooBig"));
        QCOMPARE(QString::fromStdString(bench.differences), QString());
    }

    void aDigestThatDoesNotFitIsRefusedOnBothSides()
    {
        Bench bench;
        HttpRequest request{"PUT", "/v1/papers/" + PaperKey, toJson(bench.paper())};
        const std::string digest = digestOf(bench.paper().bytes);
        request.body.replace(request.body.find(digest), digest.size(), std::string(64, 'A'));
        const auto response = bench.office.answer(request, bench.clock.wall());
        QCOMPARE(response.status, 409);
        QVERIFY(response.body.find("wrongDigest") != std::string::npos);
        bench.http.answer = [](const HttpRequest &) {
            return std::optional(
                HttpResponse{201, toJson(Office::PaperTaken{std::string(64, 'A')})});
        };
        QCOMPARE(bench.bring(bench.paper()), std::string("nothing"));
    }

    void whatNoLetterNamesIsForgotten()
    {
        Bench bench;
        QCOMPARE(bench.bring(bench.paper()), std::string("taken"));
        QCOMPARE(bench.bring(bench.signature()), std::string("taken"));
        Office::Letter letter = bench.application();
        letter.papers = {PaperKey};
        QCOMPARE(Bench::saidTo(bench.send(letter)), std::string("SG"));
        bench.clock.advance(8 * 24h);
        QCOMPARE(bench.bring(bench.paper("HM000001-paper-9")), std::string("taken"));
        QCOMPARE(bench.office.papers()->size(), std::size_t{2});
        QCOMPARE(bench.office.papers()->front().key, PaperKey);
    }

    void nobodyFillsTheOfficeWithPapers()
    {
        Bench bench;
        std::string last;
        for (int count = 0; count < 41; ++count)
            last = bench.bring(bench.paper("HM000001-paper-" + std::to_string(count)));
        QCOMPARE(last, std::string("tooMany"));
    }

    void aWrongPaperNamesThePlace_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("error");
        QTest::newRow("type") << "image/jpeg" << "image/tiff" << "type is no known word";
        QTest::newRow("digest") << "\"sm3\":\"" << "\"sm3\":\"x" << "sm3 is no clean text";
        QTest::newRow("data") << "/9j/" << "/9j" << "data is no base64";
        QTest::newRow("nothing") << "/9j/4AAQ" << "" << "data is no clean text";
        QTest::newRow("kind") << "household_book" << "house hold" << "kind is no such code";
        QTest::newRow("time") << "\"at\"" << "\"a\"" << "at is no text";
    }
    void aWrongPaperNamesThePlace()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, error);
        Bench bench;
        const std::string good = toJson(bench.paper());
        const auto whole = parsePaper(good);
        QVERIFY(whole.has_value());
        QCOMPARE(whole->paper.bytes, bench.paper().bytes);
        const auto read = parsePaper(spoilt(good, from, to));
        QVERIFY(!read.has_value());
        QCOMPARE(QString::fromStdString(read.error().detail), error);
    }

    void whatWasBegunIsFoundByTheSamePersonAlone()
    {
        Bench bench;
        const std::string reference = bench.chen().reference;
        const auto kept = bench.keep(reference);
        QCOMPARE(std::get<Office::KeptUntil>(kept).day,
                 dayText(std::chrono::floor<std::chrono::days>(bench.clock.wall() + 8h) +
                         std::chrono::days(30)));
        const auto found = bench.goOn();
        QVERIFY((std::get<Office::Begun>(found) == Office::Begun{Child, "xinmin"}));
        QVERIFY(std::holds_alternative<Office::NoDraft>(bench.goOn("482915315")));
        bench.person = {"441302195107120024", "王秀芳"};
        QVERIFY(std::holds_alternative<Office::NoDraft>(bench.goOn()));
        // Nor can anybody keep something about a child that is not theirs.
        QCOMPARE(std::get<Office::Refused>(bench.keep(reference)).reason, std::string("notKnown"));
    }

    void whatWasBegunIsGoneOnceItIsSentOrUnwanted()
    {
        Bench bench;
        (void)bench.keep(bench.chen().reference);
        (void)bench.keep(bench.chen().reference); // the answer was lost
        QCOMPARE(*bench.office.drafts(), 1);
        QVERIFY(std::holds_alternative<Office::NoDraft>(bench.drop()));
        QCOMPARE(*bench.office.drafts(), 0);
        (void)bench.keep(bench.chen().reference);
        QCOMPARE(bench.apply(), std::string("SG"));
        QCOMPARE(*bench.office.drafts(), 0);
        QVERIFY(std::holds_alternative<Office::NoDraft>(bench.goOn()));
    }

    void afterThirtyDaysItIsOverAndSaidSo()
    {
        Bench bench;
        (void)bench.keep(bench.chen().reference);
        bench.clock.advance(29 * 24h);
        QVERIFY(std::holds_alternative<Office::Begun>(bench.goOn()));
        bench.clock.advance(2 * 24h);
        QVERIFY(std::holds_alternative<Office::Over>(bench.goOn()));
        QCOMPARE(*bench.office.drafts(), 0);
        bench.clock.advance(100 * 24h);
        QVERIFY(std::holds_alternative<Office::NoDraft>(bench.goOn()));
    }

    void codesAreNotToBeFoundByTrying()
    {
        Bench bench;
        (void)bench.keep(bench.chen().reference);
        std::string last;
        for (int time = 0; time < 31; ++time) {
            const auto found = bench.goOn("111111118");
            const auto *refused = std::get_if<Office::Refused>(&found);
            last = refused == nullptr ? std::string() : refused->reason;
        }
        QCOMPARE(last, std::string("tooOften"));
    }

    void theCodeIsKeptNowhere()
    {
        Bench bench;
        (void)bench.keep(bench.chen().reference);
        auto all = *bench.database.prepare("SELECT hash, about, content FROM drafts");
        QVERIFY(*all.step());
        for (const int column : {0, 1, 2})
            for (const std::string &personal : {Code, Father, Child})
                QVERIFY(all.text(column).find(personal) == std::string::npos);
    }

    void whatTheOfficesKnowMakesTheScore()
    {
        Bench bench;
        const auto score =
            points::score(seed().schools.year.rule, bench.chen().known, std::chrono::sys_days{});
        QVERIFY(score.total > points::Points::whole(40));
        QVERIFY(bench.office.silence(points::Measure::InsuranceMonths, true));
        const Office::Family silent = bench.chen();
        QVERIFY(!silent.known.parents.front().insurance);
        QVERIFY(silent.known.parents.front().residence);
        QVERIFY(bench.office.silence(points::Measure::InsuranceMonths, false));
        QVERIFY(bench.chen().known.parents.front().insurance);
    }

    void aChildIsToldToItsParentsAlone()
    {
        Bench bench;
        bench.person.number = "441302196204180058";
        QVERIFY(std::holds_alternative<Office::NotTheirs>(bench.family()));
        QVERIFY(std::holds_alternative<Office::LocalChild>(bench.family(Local)));
    }

    void theSameLetterIsOneApplication()
    {
        Bench bench;
        const Office::Letter letter = bench.application();
        const auto first = bench.send(letter);
        bench.clock.advance(1h);
        const auto second = bench.send(letter);
        QCOMPARE(std::get<Office::Received>(first), std::get<Office::Received>(second));
        QCOMPARE(std::get<Office::Received>(bench.ask()), std::get<Office::Received>(first));
        QCOMPARE(bench.office.letters()->size(), std::size_t{1});
        QCOMPARE(bench.office.letters()->front().times, 2);
        Office::Letter other = letter;
        other.school = "shuguang";
        QCOMPARE(Bench::saidTo(bench.send(other)), std::string("keyReused"));
    }

    void whatWasWrittenInTimeMayComeLate()
    {
        Bench bench;
        Office::Letter letter = bench.application();
        QVERIFY(bench.office.close(bench.clock.wall() + 1s));
        bench.clock.advance(47h);
        const auto late = bench.send(letter);
        const auto *received = std::get_if<Office::Received>(&late);
        QVERIFY(received != nullptr);
        QCOMPARE(received->at, std::chrono::floor<std::chrono::seconds>(letter.at));
    }

    void afterTheWindowNothingIsTaken()
    {
        Bench bench;
        bench.put(Phase::OnSite);
        QCOMPARE(bench.apply(), std::string("closed"));
        bench.put(Phase::Before);
        Office::Letter letter = bench.application("HM000001-school-3");
        letter.at += std::chrono::days(25); // a clock that is wrong
        QCOMPARE(Bench::saidTo(bench.send(letter)), std::string("closed"));
    }

    void aSchoolThatIsFullAndAChildTooYoungAreRefused()
    {
        Bench bench;
        Office::Letter letter = bench.application();
        letter.school = "shiyan";
        QCOMPARE(Bench::saidTo(bench.send(letter)), std::string("full"));
        letter.key = "HM000001-school-4";
        letter.school = "xinmin";
        letter.reference = std::get<Office::Family>(bench.family(Young)).reference;
        QCOMPARE(Bench::saidTo(bench.send(letter)), std::string("notEligible"));
    }

    void aScoreMayBeObjectedToWhileItIsReviewed()
    {
        Bench bench;
        QCOMPARE(bench.apply(), std::string("SG"));
        QCOMPARE(Bench::saidTo(bench.object()), std::string("notScored"));
        bench.put(Phase::Review);
        QCOMPARE(bench.chen().application->state, State::Scored);
        QVERIFY(!bench.chen().application->items.empty());
        QCOMPARE(Bench::saidTo(bench.object("HM000001-school-5")), std::string("FH"));
        QVERIFY(bench.chen().application->isObjected);
        bench.put(Phase::Result);
        QCOMPARE(Bench::saidTo(bench.object("HM000001-school-6")), std::string("closed"));
        QCOMPARE(bench.chen().application->state, State::Placed);
    }

    void numbersAreInNoAddressAndInNoComplaint()
    {
        Bench bench;
        QCOMPARE(bench.apply(), std::string("SG"));
        for (const HttpRequest &each : bench.http.asked)
            for (const std::string &number : {Father, Child})
                QVERIFY(each.path.find(number) == std::string::npos);
        QVERIFY(bench.http.asked.back().body.find(Child) == std::string::npos);
        QVERIFY(parseQuery(GoodQuery));
        const auto read = parseQuery(spoilt(GoodQuery, "002006X", "0020061"));
        QVERIFY(!read);
        QCOMPARE(read.error().detail, std::string("child is no identity number"));
    }

    void everyAnswerIsDoneNotDoneOrUnknown()
    {
        QCOMPARE(outcomeOf(Office::Received{}), Outcome::Done);
        QCOMPARE(outcomeOf(Office::Refused{"closed"}), Outcome::NotDone);
        QCOMPARE(outcomeOf(Office::NeverHeard{}), Outcome::NotDone);
        QCOMPARE(outcomeOf(Office::NoAnswer{"silence"}), Outcome::Unknown);
        // A gateway's 404 to a letter is nobody's no.
        Bench bench;
        const Office::Letter letter = bench.application();
        bench.http.answer = [](const HttpRequest &) {
            return std::optional(HttpResponse{404, R"({"error":"neverHeard"})"});
        };
        QCOMPARE(outcomeOf(bench.send(letter)), Outcome::Unknown);
        QCOMPARE(outcomeOf(bench.ask()), Outcome::NotDone);
    }

    void onlyWhatIsDescribedIsAFamily_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const QString &from, const QString &to) {
            QTest::newRow(name) << from << to;
        };
        row("a state of tomorrow", "\"family\",", "\"tribe\",");
        row("no family", "\"family\":{", "\"f\":{");
        row("short reference", "R4A6-0001", "R4A6");
        row("name turned round", "陈*", "陈\u202E*");
        row("line break", "陈*", "陈\\n*");
        row("no such day", "2021-03-15", "2021-02-30");
        row("grade of tomorrow", "\"grade\":0", "\"grade\":12");
        row("no parents", "[{\"role\":\"father\"", "[],\"p\":[{\"role\":\"father\"");
        row("a role that is none", "\"father\"", "\"uncle\"");
        row("months that go back", "\"to\":\"2026-10\"", "\"to\":\"2021-10\"");
        row("a month that is none", "2022-01", "2022-13");
        row("a fact that is none", "flat_in_town", "yacht");
        row("a fact that is no number", "\"flat_in_town\":1", "\"flat_in_town\":true");
        row("a score below nothing", ":555", ":-1");
        row("half a tenth", ":555", ":55.5");
        row("scored without a total", "\"total\"", "\"t\"");
        row("unknown state", "\"scored\"", "\"perhaps\"");
        row("long words", "\"等\"", "\"" + QString(121, u'等') + "\"");
    }
    void onlyWhatIsDescribedIsAFamily()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY(std::holds_alternative<Office::Family>(
            understandFamily(HttpResponse{200, GoodFamily})));
        QVERIFY(std::holds_alternative<Office::NoAnswer>(
            understandFamily(HttpResponse{200, spoilt(GoodFamily, from, to)})));
    }

    void aWrongLetterNamesThePlace_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("error");
        QTest::newRow("kind") << "application" << "wish" << "kind is no known word";
        QTest::newRow("reference") << "R4A6-0001" << "R4A6" << "reference is no such code";
        QTest::newRow("no school") << "school" << "s" << "school is no text";
        QTest::newRow("no rule") << "\"rule\"" << "\"r\"" << "rule is no text";
        QTest::newRow("no time") << "T06" << "T6" << "at is no time in UTC";
        QTest::newRow("station") << "HM000001" << "HM1" << "station is no such code";
        QTest::newRow("papers") << "\"at\"" << "\"papers\":[\"x\"],\"at\""
                                << "papers has no known word";
        QTest::newRow("signature") << "\"at\"" << "\"signature\":\"../../..\",\"at\""
                                   << "signature is no such code";
    }
    void aWrongLetterNamesThePlace()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, error);
        QVERIFY(parseLetter(GoodLetter).has_value());
        const auto read = parseLetter(spoilt(GoodLetter, from, to));
        QVERIFY(!read.has_value());
        QCOMPARE(QString::fromStdString(read.error().detail), error);
    }

    void aSeasonIsInTheOrderOfTime()
    {
        Bench bench;
        const auto season = bench.season();
        const auto &read = std::get<Office::Season>(season);
        QCOMPARE(read.schools.size(), std::size_t{3});
        QVERIFY(points::openNow(read.calendar, points::Window::What::Apply, bench.clock.wall()));
        Office::Season turned = read;
        std::swap(turned.calendar.front(), turned.calendar.back());
        QVERIFY(std::holds_alternative<Office::NoAnswer>(
            understandSeason(HttpResponse{200, toJson(turned)})));
    }
};

HUIMIN_TEST(TestSchool)
#include "tst_school.moc"
