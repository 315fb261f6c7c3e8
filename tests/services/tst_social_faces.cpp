// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/date_time.h"
#include "services/social_security/face_messages.h"
#include "services/social_security/http_social_security.h"
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
using Seen = town::Portraits::Seen;

namespace {

const std::string Number = "441302195107120024";

const char *const GoodWish = R"({"reference":"R4A6-0001","still":false,"station":"HM000001",)"
                             R"("consent":"2026-11-26T06:29:00Z","at":"2026-11-26T06:30:00Z"})";
const char *const GoodPicture = R"({"picture":"/9j/4AAB"})";
const char *const GoodAsked = R"({"gesture":"left","until":"2026-11-26T06:33:00Z"})";

std::string spoilt(std::string text, const QString &from, const QString &to)
{
    const std::string what = from.toStdString();
    HUIMIN_CHECK(text.find(what) != std::string::npos, "the test spoils what is not there");
    return text.replace(text.find(what), what.size(), to.toStdString());
}

/// Sees what it is told to.
class Eyes final : public town::Portraits
{
public:
    bool has(const std::string &number) const override { return known && number == Number; }
    Seen compare(const std::string &, Gesture, const Bytes &) const override { return seen; }

    Seen seen = Seen::Alike;
    bool known = true;
};

/// A station's connector, the town's office, and a line between them on which everything is held
/// against the contract.
struct Bench {
    VirtualClock clock;
    CountingRandom random;
    sqlite::Database database = *sqlite::Database::open(":memory:");
    Eyes eyes;
    town::SocialSecurityService office = *town::SocialSecurityService::open(database, random, {});
    OpenApi contract{"services/social_security/openapi.yaml"};
    std::string refusal;
    std::string differences;
    std::optional<std::string> instead; ///< what the office says, whatever it thinks
    ScriptedHttp http{clock, [this](const HttpRequest &request) { return onTheLine(request); }};
    HttpSocialSecurity station{http, "/social"};

    explicit Bench(Put where = Put::Due)
    {
        town::Insured wang{.number = Number, .name = "王秀芳"};
        wang.fund = Naming("城乡居民养老保险", "Residents' pension");
        wang.monthly = Money::fen(325'60);
        wang.last = "2025-12-20";
        HUIMIN_CHECK(office.add(wang).has_value(), "the office knows somebody");
        HUIMIN_CHECK(office.put(Number, where, clock.wall()).has_value(), "and how they stand");
        office.believe(eyes);
        office.want(Gesture::Left);
    }
    std::optional<HttpResponse> onTheLine(HttpRequest request)
    {
        request.path.erase(0, std::string("/social").size());
        if (instead)
            return HttpResponse{200, *instead};
        const HttpResponse response = office.answer(request, clock.wall(), refusal);
        differences += contract.difference(request, response);
        return response;
    }
    std::string reference()
    {
        const auto told = *office.told(Number, clock.wall());
        const auto *pension = std::get_if<Office::Pension>(&told);
        return pension == nullptr ? "NOBODYS-REFERENCE" : pension->reference;
    }
    Office::FaceAnswer askFor(const std::string &key, bool still = false,
                              const std::string &reference = {})
    {
        const FaceWish wish{key,   reference.empty() ? this->reference() : reference,
                            still, "HM000001",
                            begun, begun};
        return *drive(clock, station.askFace(wish));
    }
    Office::Answer show(const std::string &key, const char *jpeg = "FFD8FFE00001")
    {
        return *drive(clock, station.showFace({key, hex(jpeg)}));
    }
    /// Of one picture.
    std::string reasonFor(const std::string &key, Seen seen, bool still = false)
    {
        eyes.seen = seen;
        if (const auto asked = askFor(key, still); !std::holds_alternative<FaceAsked>(asked))
            return refusedFor(asked);
        return refusedFor(show(key));
    }
    Office::Answer ask(const std::string &key) { return *drive(clock, station.ask(key)); }
    std::vector<Office::Way> ways()
    {
        const auto told = *drive(
            clock, station.pension({Number, "王秀芳"}, {"HM000001", clock.wall(), true, {}}));
        return std::get<Office::Pension>(told).check.ways;
    }
    template <typename Answer>
    static std::string refusedFor(const Answer &answer)
    {
        const auto *refused = std::get_if<Office::Refused>(&answer);
        return refused == nullptr ? std::string() : refused->reason;
    }
    const WallTime begun = std::chrono::floor<std::chrono::seconds>(clock.wall());
};

} // namespace

class TestSocialFaces : public QObject
{
    Q_OBJECT
private slots:
    void everythingThatIsSentIsAsTheContractSays()
    {
        Bench bench;
        (void)bench.ways();
        (void)bench.askFor("HM000001-face-1");
        (void)bench.askFor("HM000001-face-1");
        (void)bench.askFor("HM000001-face-1", true);
        (void)bench.askFor("short");
        (void)bench.askFor("HM000001-face-2", false, "NOBODYS-REFERENCE");
        (void)bench.show("HM000001-face-9");
        (void)bench.show("HM000001-face-1", "0001");
        bench.eyes.seen = Seen::NoFace;
        (void)bench.show("HM000001-face-1");
        (void)bench.show("HM000001-face-1");
        (void)bench.show("HM000001-face-1", "FFD8FFE00002");
        (void)bench.ask("HM000001-face-1");
        (void)bench.reasonFor("HM000001-face-3", Seen::TooDark);
        (void)bench.reasonFor("HM000001-face-4", Seen::Covered);
        (void)bench.ask("HM000001-face-4");
        (void)bench.askFor("HM000001-face-5");
        bench.refusal = "notNow";
        (void)bench.askFor("HM000001-face-6");
        bench.refusal.clear();
        bench.clock.advance(25h);
        (void)bench.reasonFor("HM000001-face-7", Seen::Alike);
        (void)bench.show("HM000001-face-7");
        (void)bench.ask("HM000001-face-7");
        QCOMPARE(QString::fromStdString(bench.differences), QString());
        for (const std::string &each : bench.contract.unseen())
            QVERIFY2(each.find("/faces/") == std::string::npos &&
                         each != "get /v1/confirmations/{key} 429",
                     each.c_str());
    }

    void aFaceIsOfferedBesideTheOtherWaysAndAfterThem()
    {
        using Way = Office::Way;
        Bench bench;
        QCOMPARE(bench.ways(), (std::vector{Way::Witness, Way::HomeVisit, Way::Face}));
        bench.eyes.known = false;
        QCOMPARE(bench.ways(), (std::vector{Way::Witness, Way::HomeVisit}));
        QCOMPARE(Bench::refusedFor(bench.askFor("HM000001-face-1")), std::string("notHere"));
    }

    void whoIsRecognisedIsConfirmedForTwelveMonths()
    {
        Bench bench;
        const auto asked = std::get<FaceAsked>(bench.askFor("HM000001-face-1"));
        QCOMPARE(asked.gesture, Gesture::Left);
        QCOMPARE(asked.until, bench.begun + 3min);
        QVERIFY(std::holds_alternative<Office::NeverHeard>(bench.ask("HM000001-face-1")));
        const auto shown = bench.show("HM000001-face-1");
        QVERIFY(std::holds_alternative<Office::Confirmed>(shown));
        // The same again is the same one, and what became of it can be asked.
        QCOMPARE(std::get<Office::Confirmed>(bench.show("HM000001-face-1")),
                 std::get<Office::Confirmed>(shown));
        QCOMPARE(std::get<Office::Confirmed>(bench.ask("HM000001-face-1")),
                 std::get<Office::Confirmed>(shown));
        const auto entries = *bench.office.confirmations();
        QCOMPARE(entries.size(), std::size_t{1});
        QCOMPARE(entries[0].confirmation.way, Office::Way::Face);
        QVERIFY(bench.ways().empty());
    }

    void eachReasonIsSaid()
    {
        for (const auto &[seen, reason] :
             {std::pair{Seen::NotAlike, "notAlike"}, std::pair{Seen::NoFace, "noFace"},
              std::pair{Seen::TooDark, "tooDark"}, std::pair{Seen::Covered, "covered"},
              std::pair{Seen::OtherGesture, "gestureNotSeen"}}) {
            Bench bench;
            QCOMPARE(bench.reasonFor("HM000001-face-1", seen), std::string(reason));
            QCOMPARE(Bench::refusedFor(bench.ask("HM000001-face-1")), std::string(reason));
        }
    }

    void threePicturesThatAreNotEnoughAreEnoughForADay()
    {
        using Way = Office::Way;
        Bench bench;
        QCOMPARE(bench.reasonFor("HM000001-face-1", Seen::NotAlike), std::string("notAlike"));
        QCOMPARE(bench.reasonFor("HM000001-face-2", Seen::TooDark), std::string("tooDark"));
        QCOMPARE(bench.reasonFor("HM000001-face-3", Seen::NotAlike), std::string("tooOften"));
        QCOMPARE(bench.reasonFor("HM000001-face-4", Seen::Alike), std::string("tooOften"));
        QCOMPARE(bench.ways(), (std::vector{Way::Witness, Way::HomeVisit}));
        bench.clock.advance(25h);
        QCOMPARE(bench.reasonFor("HM000001-face-5", Seen::Alike), std::string());
    }

    void aPictureThatComesTooLateIsNotCompared()
    {
        Bench bench;
        (void)bench.askFor("HM000001-face-1");
        bench.clock.advance(4min);
        QCOMPARE(Bench::refusedFor(bench.show("HM000001-face-1")), std::string("expired"));
        // Nothing is decided under this key: it may be asked for anew.
        QVERIFY(std::holds_alternative<FaceAsked>(bench.askFor("HM000001-face-1")));
        QVERIFY(std::holds_alternative<Office::Confirmed>(bench.show("HM000001-face-1")));
    }

    void whoeverCannotTurnIsAskedForStraight()
    {
        Bench bench;
        (void)bench.askFor("HM000001-face-1");
        QCOMPARE(std::get<FaceAsked>(bench.askFor("HM000001-face-1", true)).gesture,
                 Gesture::Straight);
        QVERIFY(std::holds_alternative<Office::Confirmed>(bench.show("HM000001-face-1")));
        Bench resting(Put::Overdue);
        QCOMPARE(resting.reasonFor("HM000001-face-1", Seen::Alike, true), std::string("witness"));
        QCOMPARE(resting.reasonFor("HM000001-face-2", Seen::Alike), std::string());
    }

    void aKeyIsOfOneTryAndOnePerson()
    {
        Bench bench;
        bench.eyes.seen = Seen::TooDark;
        (void)bench.askFor("HM000001-face-1");
        QCOMPARE(Bench::refusedFor(bench.askFor("HM000001-face-1", false, "R4A6-0001")),
                 std::string("keyReused"));
        (void)bench.show("HM000001-face-1");
        QCOMPARE(Bench::refusedFor(bench.show("HM000001-face-1", "FFD8FFE00002")),
                 std::string("keyReused"));
        QCOMPARE(Bench::refusedFor(bench.askFor("HM000001-face-1", true)),
                 std::string("keyReused"));
    }

    void noFaceIsConfirmedWithoutAPicture()
    {
        Bench bench;
        const Office::Confirmation wanted{
            "HM000001-face-1", bench.reference(), Office::Way::Face, {}, "HM000001", bench.begun};
        const auto response = bench.office.answer(
            {"PUT", "/v1/confirmations/HM000001-face-1", toJson(wanted)}, bench.clock.wall());
        QCOMPARE(response.status, 422);
    }

    void aLookByFaceStandsInThePersonsList()
    {
        Bench bench;
        (void)bench.reasonFor("HM000001-face-1", Seen::Alike);
        const auto told =
            *drive(bench.clock, bench.station.accesses({Number, "王秀芳"},
                                                       {"HM000001", bench.clock.wall(), true, {}}));
        const auto &all = std::get<std::vector<Office::Access>>(told);
        QVERIFY(std::ranges::any_of(
            all, [](const Office::Access &each) { return each.what == "check"; }));
    }

    void onlyWhatIsDescribedIsAWish_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("reference") << "R4A6-0001" << "R4A6";
        QTest::newRow("still") << "false" << "\"no\"";
        QTest::newRow("no still") << "\"still\"" << "\"s\"";
        QTest::newRow("station") << "HM000001" << "HM1";
        QTest::newRow("no consent") << "\"consent\"" << "\"c\"";
        QTest::newRow("time") << "T06:30" << "T6:30";
    }
    void onlyWhatIsDescribedIsAWish()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY(parseFaceWish(GoodWish).has_value());
        QVERIFY(!parseFaceWish(spoilt(GoodWish, from, to)).has_value());
    }

    void onlyAJpegInBase64IsAPicture_data()
    {
        QTest::addColumn<QString>("to");
        QTest::newRow("no text") << "/9j/4AA";
        QTest::newRow("another sign") << "/9j/4AA-";
        QTest::newRow("a PNG") << "iVBORw0K";
        QTest::newRow("empty") << "";
        QTest::newRow("two bytes") << "/9g=";
        QTest::newRow("too long") << QString("/9j/") + QString(1'398'104, u'A');
    }
    void onlyAJpegInBase64IsAPicture()
    {
        QFETCH(QString, to);
        QVERIFY(parseFacePicture(GoodPicture).has_value());
        const auto read = parseFacePicture(spoilt(GoodPicture, "/9j/4AAB", to));
        QVERIFY(!read.has_value());
        // What it was is not said: it is somebody's face.
        QVERIFY(read.error().detail.size() < 60);
    }

    void onlyWhatIsDescribedIsAskedOfAFace_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("a gesture of tomorrow") << "left" << "blink";
        QTest::newRow("no gesture") << "\"gesture\"" << "\"g\"";
        QTest::newRow("no end") << "2026-11-26T06:33:00Z" << "soon";
    }
    void onlyWhatIsDescribedIsAskedOfAFace()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY(
            std::holds_alternative<FaceAsked>(understandFaceAsked(HttpResponse{201, GoodAsked})));
        QVERIFY(std::holds_alternative<Office::NoAnswer>(
            understandFaceAsked(HttpResponse{201, spoilt(GoodAsked, from, to)})));
        QVERIFY(std::holds_alternative<Office::NoAnswer>(
            understandFaceAsked(HttpResponse{404, GoodAsked})));
    }

    void whoeverCannotTurnIsNeverToldTo()
    {
        Bench bench;
        bench.instead = GoodAsked;
        QVERIFY(std::holds_alternative<FaceAsked>(bench.askFor("HM000001-face-1")));
        QVERIFY(std::holds_alternative<Office::NoAnswer>(bench.askFor("HM000001-face-2", true)));
    }
};

HUIMIN_TEST(TestSocialFaces)
#include "tst_social_faces.moc"
