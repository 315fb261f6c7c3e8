// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/date_time.h"
#include "kiosk/base/file.h"
#include "services/clinic/fhir_clinic.h"
#include "services/town/clinic/clinic_service.h"
#include "tests/support/driven.h"
#include "tests/support/scripted_http.h"
#include "tests/support/suite.h"

#include <nlohmann/json.hpp>

using namespace huimin;
using namespace huimin::clinic;
using namespace huimin::test;
using namespace std::chrono_literals;

using Json = nlohmann::json;
using State = Clinic::Appointment::State;

namespace {

const std::string Number = "441302195107120024";
const std::string Key = "6f1c2b4e-0000-4000-8000-00000000000a";

std::string spoilt(std::string text, const QString &from, const QString &to)
{
    const std::string what = from.toStdString();
    HUIMIN_CHECK(text.find(what) != std::string::npos, "the test spoils what is not there");
    return text.replace(text.find(what), what.size(), to.toStdString());
}

template <typename Thing>
std::vector<Thing> things(const Clinic::All<Thing> &all)
{
    const auto *found = std::get_if<std::vector<Thing>>(&all);
    HUIMIN_CHECK(found != nullptr, std::get<Clinic::NoAnswer>(all).detail.c_str());
    return *found;
}

/// A station's connector, the town's clinic, and a line between them.
struct Bench {
    VirtualClock clock;
    sqlite::Database database = *sqlite::Database::open(":memory:");
    town::ClinicService office = *town::ClinicService::open(
        database, {{"general", "全科门诊", "陈医生"}, {"home-nurse", "上门换药", "罗护士", true}});
    std::string missing; ///< of all that was sent
    std::string refusal;
    std::function<void(HttpResponse &)> spoil = [](HttpResponse &) {};
    ScriptedHttp http{clock, [this](const HttpRequest &request) { return onTheLine(request); }};
    FhirClinic station{http, "/fhir"};
    Clinic::Person person{Number, "王秀芳"};

    Bench()
    {
        using Kind = Clinic::Reading::Kind;
        const town::ClinicPatient wang{
            Number,
            "王秀芳",
            '2',
            "19510712",
            "390",
            {{"氨氯地平片", "每天1片"}},
            {{Kind::BloodSugar, "6.4", 24, false}, {Kind::BloodPressure, "132/84", 3, true}},
            "曙光路8号3栋201"};
        HUIMIN_CHECK(office.add(wang, clock.wall()).has_value(), "the clinic knows somebody");
    }
    std::optional<HttpResponse> onTheLine(HttpRequest request)
    {
        request.path.erase(0, 5);
        HttpResponse response = office.answer(request, clock.wall(), refusal);
        for (const std::string *each : {&request.body, &response.body})
            if (const auto json = parseResource(*each); json && json->contains("resourceType"))
                missing += missingIn(*json);
        spoil(response);
        return response;
    }
    std::string patient()
    {
        const auto found = *drive(clock, station.find(person));
        return std::get<Clinic::Patient>(found).id;
    }
    Clinic::Department room() { return things(*drive(clock, station.departments())).front(); }
    std::vector<Clinic::Slot> free()
    {
        const WallTime now = clock.wall();
        return things(
            *drive(clock, station.freeSlots("general", now, now + std::chrono::days(14))));
    }
    Clinic::Wish wish(const std::string &key = Key)
    {
        return {key, patient(), room(), free().front()};
    }
    Clinic::Booking book(const Clinic::Wish &wish) { return *drive(clock, station.book(wish)); }
    Clinic::Appointment booked()
    {
        const auto booking = book(wish());
        return std::get<Clinic::Appointment>(booking);
    }
};

std::string fileOf(const char *name)
{
    return *fileText(std::string(std::getenv("HUIMIN_SOURCE")) + "/tests/services/fhir/" + name);
}

bool isSame(const std::string &one, const std::string &other)
{
    return Json::parse(one) == Json::parse(other);
}

} // namespace

class TestClinic : public QObject
{
    Q_OBJECT
private slots:
    void aPersonIsFoundByTheNumberOfTheirCard()
    {
        Bench bench;
        QCOMPARE(bench.patient(), std::string("p1"));
        const HttpRequest &asked = bench.http.asked.front();
        QVERIFY(asked.path.find(Number) == std::string::npos);
        bench.person.name = "王秀方";
        QVERIFY(std::holds_alternative<Clinic::OtherName>(
            *drive(bench.clock, bench.station.find(bench.person))));
        bench.person.number = "441302194803050010";
        QVERIFY(std::holds_alternative<Clinic::NotKnown>(
            *drive(bench.clock, bench.station.find(bench.person))));
    }
    void whatIsKnownOfAPersonIsToldNewestFirst()
    {
        Bench bench;
        const auto readings = things(*drive(bench.clock, bench.station.readings("p1")));
        QCOMPARE(readings.size(), 2U);
        QCOMPARE(readings[0].value, std::string("132/84"));
        QVERIFY(readings[0].provisional);
        QCOMPARE(readings[1].value + readings[1].unit, std::string("6.4mmol/L"));
        const auto medicines = things(*drive(bench.clock, bench.station.medicines("p1")));
        QCOMPARE(medicines.front().how, std::string("每天1片"));
        QCOMPARE(things(*drive(bench.clock, bench.station.covers("p1"))).front().kind,
                 std::string("390"));
    }
    void freeTimesAreReadOverSeveralPages()
    {
        Bench bench;
        const auto times = bench.free();
        QVERIFY(times.size() > 50);
        QVERIFY(std::ranges::is_sorted(times, {}, &Clinic::Slot::start));
        QVERIFY(bench.http.asked.size() > 1);
    }
    void anAppointmentIsMadeOnceHoweverOftenItIsAskedFor()
    {
        Bench bench;
        const auto wish = bench.wish();
        const auto first = bench.book(wish);
        const auto again = bench.book(wish);
        QCOMPARE(outcomeOf(first), Outcome::Done);
        QCOMPARE(std::get<Clinic::Appointment>(first), std::get<Clinic::Appointment>(again));
        QCOMPARE(bench.office.appointments()->size(), 1U);
        QCOMPARE(std::get<Clinic::Appointment>(first).doctor, std::string("陈医生"));
        QCOMPARE(bench.missing, std::string());
    }
    void aLostAnswerIsFoundByItsKey()
    {
        Bench bench;
        const auto wish = bench.wish();
        QVERIFY(std::holds_alternative<Clinic::NeverHeard>(
            *drive(bench.clock, bench.station.ask(Key, "p1"))));
        bench.spoil = [](HttpResponse &response) { response.body.resize(20); };
        QCOMPARE(outcomeOf(bench.book(wish)), Outcome::Unknown);
        bench.spoil = [](HttpResponse &) {};
        QCOMPARE(outcomeOf(*drive(bench.clock, bench.station.ask(Key, "p1"))), Outcome::Done);
    }
    void whoeverWasQuickerHasIt()
    {
        Bench bench;
        auto wish = bench.wish();
        (void)bench.book(wish);
        wish.key = "6f1c2b4e-0000-4000-8000-00000000000b";
        QVERIFY(std::holds_alternative<Clinic::SlotGone>(bench.book(wish)));
        bench.refusal = "今天停诊";
        const auto refused = bench.book(bench.wish());
        QCOMPARE(std::get<Clinic::Refused>(refused).words, std::string("今天停诊"));
    }
    void anAppointmentIsCancelledAsItWasSeen()
    {
        Bench bench;
        auto appointment = bench.booked();
        auto older = appointment;
        older.version = "0";
        QVERIFY(std::holds_alternative<Clinic::Changed>(
            *drive(bench.clock, bench.station.cancel(older))));
        const auto gone = *drive(bench.clock, bench.station.cancel(appointment));
        QCOMPARE(std::get<Clinic::Appointment>(gone).state, State::Cancelled);
        const auto left =
            things(*drive(bench.clock, bench.station.appointments("p1", bench.clock.wall())));
        QVERIFY(left.empty());
        const auto looked = *drive(bench.clock, bench.station.look(appointment));
        QCOMPARE(std::get<Clinic::Appointment>(looked).state, State::Cancelled);
        QCOMPARE(bench.missing, std::string());
    }
    void whereSomebodyLivesIsRecognisedAndNotFound()
    {
        Bench bench;
        const auto found = *drive(bench.clock, bench.station.find(bench.person));
        QCOMPARE(std::get<Clinic::Patient>(found).home, std::string("曙光路*号*栋*"));
        QCOMPARE(hiddenHome("惠州市12号"), std::string("惠州市*号"));
        QCOMPARE(hiddenHome({}), std::string());
    }
    void careAtHomeIsForTheOldAndForThoseWhoNeedIt()
    {
        Bench bench;
        QVERIFY(std::holds_alternative<Clinic::Entitled>(
            *drive(bench.clock, bench.station.homeCare(bench.patient()))));
        town::ClinicPatient young{"441302198809210036", "陈思远", '1', "19880921", {}, {}, {}, {}};
        QVERIFY(bench.office.add(young, bench.clock.wall()));
        young.number = "441302199001010015";
        young.needsCare = true;
        QVERIFY(bench.office.add(young, bench.clock.wall()));
        const auto no = *drive(bench.clock, bench.station.homeCare("p2"));
        QCOMPARE(std::get<Clinic::NotEntitled>(no).words,
                 std::string(town::ClinicService::CareFor));
        QVERIFY(std::holds_alternative<Clinic::Entitled>(
            *drive(bench.clock, bench.station.homeCare("p3"))));
        // Whoever asks for a time all the same is refused.
        const auto rooms = things(*drive(bench.clock, bench.station.departments()));
        QVERIFY(!rooms[0].atHome && rooms[1].atHome);
        const WallTime now = bench.clock.wall();
        const auto times =
            things(*drive(bench.clock, bench.station.freeSlots("home-nurse", now, now + 340h)));
        Clinic::Wish wish{Key, "p2", rooms[1], times.front()};
        QCOMPARE(std::get<Clinic::Refused>(bench.book(wish)).words,
                 std::string(town::ClinicService::CareFor));
        wish.patient = "p1";
        const auto booking = bench.book(wish);
        QVERIFY(std::get<Clinic::Appointment>(booking).atHome);
        QCOMPARE(bench.missing, std::string());
    }
    void anotherPersonsCareIsNoAnswer()
    {
        Bench bench;
        bench.spoil = [](HttpResponse &response) {
            if (response.body.find("EpisodeOfCare") != std::string::npos)
                response.body = spoilt(response.body, "Patient/p1", "Patient/p7");
        };
        QVERIFY(std::holds_alternative<Clinic::NoAnswer>(
            *drive(bench.clock, bench.station.homeCare("p1"))));
        bench.spoil = [](HttpResponse &response) {
            response.body = spoilt(response.body, "hacc", "diab");
        };
        QVERIFY(std::holds_alternative<Clinic::NotEntitled>(
            *drive(bench.clock, bench.station.homeCare("p1"))));
    }
    void whatAStationSendsIsWhatTheSchemaIsHeldAgainst()
    {
        const WallTime start = *parseDateTime("2026-11-27T00:30:00Z");
        const Clinic::Wish wish{Key,
                                "p1",
                                {"general", "全科门诊", "陈医生", "PractitionerRole/general"},
                                {"general-2026-11-27-0830", "general", start, start + 15min}};
        QVERIFY(isSame(bookingJson(wish), fileOf("wish.json")));
        Clinic::Wish care = wish;
        care.department = {"home-nurse", "上门换药", "罗护士", "PractitionerRole/home-nurse", true};
        care.slot.id = "home-nurse-2026-11-27-0830";
        QVERIFY(isSame(bookingJson(care), fileOf("care.json")));
        Json kept = Json::parse(fileOf("cancelled.json"));
        kept["status"] = "booked";
        Clinic::Appointment appointment;
        appointment.resource = kept.dump();
        QVERIFY(isSame(cancellingJson(appointment), fileOf("cancelled.json")));
    }
    void whatIsWrongIsRefusedAndItsPlaceIsNamed_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *from, const char *to, const char *place) {
            QTest::newRow(place) << QString::fromUtf8(from) << QString::fromUtf8(to)
                                 << QString::fromLatin1(place);
        };
        row("Patient/p1", "Patient/p2", "Observation.subject is another person");
        row("\"status\":\"preliminary\"", "\"x\":1", "Observation.status");
        row("\"value\":132", "\"value\":1e300", "valueQuantity.value is no short number");
        row("\"value\":132", "\"value\":\"132\"", "valueQuantity.value is no short number");
        row("8462-4", "8462-5", "component lacks a part");
        row("\"unit\":\"mmHg\"", "\"unit\":\"mm\u202eHg\"", "unit is no clean text");
        row("2026", "20x6", "effectiveDateTime is no time with a zone");
        row("\"Observation\"", "\"Patient\"", "resource is of another kind");
        row("\"searchset\"", "\"batch\"", "type is no answer to a search");
        row("\"searchset\"", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]", "lists in lists");
    }
    void whatIsWrongIsRefusedAndItsPlaceIsNamed()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, place);
        Bench bench;
        bench.spoil = [&](HttpResponse &response) {
            response.body = spoilt(response.body, from, to);
        };
        const auto told = *drive(bench.clock, bench.station.readings("p1"));
        QVERIFY(std::holds_alternative<Clinic::NoAnswer>(told));
        const std::string detail = std::get<Clinic::NoAnswer>(told).detail;
        QVERIFY2(detail.find(place.toStdString()) != std::string::npos, detail.c_str());
    }
    void aPageLeadsOnlyToTheSameClinic()
    {
        const std::string origin = "https://clinic.example";
        const auto path = [&](const char *next) { return pathOfNext(next, origin, "/fhir"); };
        QCOMPARE(*path("Slot?x=1&_offset=50"), std::string("/fhir/Slot?x=1&_offset=50"));
        QCOMPARE(*path("https://clinic.example/fhir/Slot?page=2"),
                 std::string("/fhir/Slot?page=2"));
        for (const char *other :
             {"https://clinic.example.evil/fhir/Slot", "//evil/Slot", "/Slot", "../admin",
              "http://clinic.example/fhir/Slot", "Slot/../../x", "Slot?a b", "file:x", ""})
            QVERIFY2(!path(other), other);
    }
    void pagesWithoutEndAreCut()
    {
        Bench bench;
        bench.spoil = [](HttpResponse &response) {
            Json json = Json::parse(response.body);
            json["link"] = {
                {{"relation", "next"}, {"url", "Slot?status=free&schedule=Schedule/general"}}};
            response.body = json.dump();
        };
        (void)bench.free();
        QVERIFY(bench.http.asked.size() <= 5);
    }
};

HUIMIN_TEST(TestClinic)
#include "tst_clinic.moc"
