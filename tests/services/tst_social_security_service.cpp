// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/date_time.h"
#include "services/social_security/social_messages.h"
#include "services/town/social_security/social_security_service.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::social_security;
using namespace huimin::town;
using namespace std::chrono_literals;

using Office = SocialSecurity;
using State = Office::Check::State;
using Way = Office::Way;
using Put = SocialSecurityService::Put;

namespace {

const std::string Number = "441302195107120024";
const WallTime Now = *parseUtc("2026-11-26T06:30:00Z");

/// Six in the morning in China on such a day.
WallTime on(const std::string &day)
{
    return *parseUtc(day + "T06:00:00Z");
}

struct Bench {
    crypto::SystemRandom random;
    sqlite::Database database = *sqlite::Database::open(":memory:");
    SocialSecurityService office = *SocialSecurityService::open(
        database, random,
        {"0752-000-1234", {{"王莉", "Wang Li", HelpDesk::Role::GridWorker, {"HM000001"}, 10min}}});

    explicit Bench(const std::string &last = "2025-12-20")
    {
        Insured wang{.number = Number, .name = "王秀芳"};
        wang.fund = Naming("城乡居民养老保险", "Residents' pension");
        wang.monthly = Money::fen(325'60);
        wang.last = last;
        wang.lastHow = "由医院就诊数据确认";
        HUIMIN_CHECK(office.add(wang).has_value(), "the office knows somebody");
    }
    HttpResponse post(const char *path, WallTime now, const Office::Person &who,
                      const std::string &refusal = {})
    {
        const Query query{who, {"HM000001", now, true, {}}};
        return office.answer({"POST", path, toJson(query)}, now, refusal);
    }
    Office::Told told(WallTime now = Now, const Office::Person &who = {Number, "王秀芳"})
    {
        return understandPension(post("/v1/pension", now, who));
    }
    std::string refusedFor(WallTime now, const Office::Person &who)
    {
        const auto answer = told(now, who);
        const auto *refused = std::get_if<Office::Refused>(&answer);
        return refused == nullptr ? std::string() : refused->reason;
    }
    Office::Pension pension(WallTime now = Now)
    {
        const auto answer = told(now);
        const auto *pension = std::get_if<Office::Pension>(&answer);
        HUIMIN_CHECK(pension != nullptr, "the office tells of a pension");
        return *pension;
    }
    State stateOn(const std::string &day) { return pension(on(day)).check.state; }
    std::vector<Office::Access> looks(WallTime now = Now)
    {
        const auto answer = understandAccesses(post("/v1/accesses", now, {Number, "王秀芳"}));
        return std::get<std::vector<Office::Access>>(answer);
    }
    HttpResponse send(Way way, const std::string &key, WallTime now = Now,
                      const std::string &station = "HM000001")
    {
        const auto told = *office.told(Number, now);
        const auto *pension = std::get_if<Office::Pension>(&told);
        const Office::Confirmation wanted{
            {},      pension == nullptr ? reference : pension->reference,
            way,     "00112233AABBCCDD",
            station, Now};
        reference = wanted.reference;
        return office.answer({"PUT", "/v1/confirmations/" + key, toJson(wanted)}, now);
    }
    Office::Answer confirm(Way way, const std::string &key, WallTime now = Now)
    {
        return understandConfirmation(send(way, key, now));
    }
    Office::Answer ask(const std::string &key)
    {
        return understandConfirmation(office.answer({"GET", "/v1/confirmations/" + key, {}}, Now));
    }
    std::string reference = "nobody00";
};

} // namespace

class TestSocialSecurityService : public QObject
{
    Q_OBJECT
private slots:
    void aCheckHoldsTwelveMonths()
    {
        Bench bench("2025-12-20");
        QCOMPARE(bench.stateOn("2026-10-20"), State::Valid); // 61 days remain
        QVERIFY(bench.pension(on("2026-10-20")).check.ways.empty());
        QCOMPARE(bench.stateOn("2026-10-21"), State::Due);
        QCOMPARE(bench.stateOn("2026-12-20"), State::Due);
        QCOMPARE(bench.stateOn("2026-12-21"), State::Overdue);
        const auto check = bench.pension().check;
        QCOMPARE(check.until, std::string("2026-12-20"));
        QCOMPARE(check.last, std::string("2025-12-20"));
        QCOMPARE(check.ways, (std::vector{Way::Witness, Way::HomeVisit}));
    }

    void theDayIsThatOfChina()
    {
        Bench bench("2025-12-20");
        QCOMPARE(bench.pension(*parseUtc("2026-12-20T15:59:59Z")).check.state, State::Due);
        QCOMPARE(bench.pension(*parseUtc("2026-12-20T16:00:00Z")).check.state, State::Overdue);
    }

    void theLeapDayEndsADayEarlier()
    {
        Bench bench("2028-02-29");
        QCOMPARE(bench.pension(on("2028-03-01")).check.until, std::string("2029-02-28"));
    }

    void paymentIsOnTheFifteenthAndRestsWhileACheckIsOverdue()
    {
        Bench bench("2025-09-10");
        QCOMPARE(bench.pension(on("2026-09-10")).payments.size(), std::size_t{12});
        const auto resting = bench.pension();
        QCOMPARE(resting.payments.front().paidOn, std::string("2026-08-15"));
        QVERIFY(resting.nextPayment.empty());
        QCOMPARE(resting.payments.size(), std::size_t{9}); // of twelve, three were not paid
        (void)bench.confirm(Way::Witness, "HM000001-1");
        const auto again = bench.pension();
        QCOMPARE(again.nextPayment, std::string("2026-12-15"));
        QCOMPARE(again.payments.front().month, std::string("2026-08"));
        const auto paid = bench.pension(on("2026-12-15")).payments;
        QCOMPARE(paid.size(), std::size_t{12});
        QCOMPARE(paid[1].month, std::string("2026-11"));
        QCOMPARE(paid[1].paidOn, std::string("2026-12-15"));
    }

    void whoWasSeenIsConfirmedForTwelveMonths()
    {
        Bench bench;
        const auto answer = bench.confirm(Way::Witness, "HM000001-1");
        const auto confirmed = std::get<Office::Confirmed>(answer);
        QCOMPARE(confirmed.on, std::string("2026-11-26"));
        QCOMPARE(confirmed.until, std::string("2027-11-26"));
        QCOMPARE(confirmed.code.size(), std::size_t{10});
        QVERIFY(confirmed.code.find_first_of("0O1IL8B5S2Z") == std::string::npos);
        const auto check = bench.pension().check;
        QCOMPARE(check.state, State::Valid);
        QCOMPARE(check.last, std::string("2026-11-26"));
        QCOMPARE(toJson(bench.ask("HM000001-1")), toJson(answer));
    }

    void whoAsksToBeSeenAtHomeWaitsForTheGridWorker()
    {
        Bench bench;
        const auto waiting = std::get<Office::Waiting>(bench.confirm(Way::HomeVisit, "HM000001-1"));
        QCOMPARE(waiting.by, std::string("2026-12-03"));
        QCOMPARE(waiting.who, std::string("王莉"));
        QCOMPARE(bench.pension().check.state, State::Waiting);
        // Asked for again it is the same visit.
        QCOMPARE(toJson(bench.confirm(Way::HomeVisit, "HM000001-2", Now + 48h)),
                 toJson(Office::Answer(waiting)));
        const auto visits = *bench.office.visits();
        QCOMPARE(visits.size(), std::size_t{1});
        QCOMPARE(visits.front().maskedName, std::string("王*芳"));
        QCOMPARE(visits.front().by, std::string("2026-12-03"));
        // After it, whoever asks hears that it was done.
        QCOMPARE(toJson(bench.ask("HM000001-1")), toJson(Office::Answer(waiting)));
        QVERIFY(bench.office.put(Number, Put::Valid, Now + 24h));
        QVERIFY(bench.office.visits()->empty());
        const auto seen = bench.ask("HM000001-1");
        QCOMPARE(std::get<Office::Confirmed>(seen).on, std::string("2026-11-27"));
    }

    void aVisitThatNobodyMakesIsNoCheck()
    {
        Bench bench;
        (void)bench.confirm(Way::HomeVisit, "HM000001-1");
        QCOMPARE(bench.stateOn("2026-12-03"), State::Waiting);
        QCOMPARE(bench.stateOn("2026-12-04"), State::Due);
    }

    void whereNobodyIsResponsibleNobodyIsNamed()
    {
        Bench bench;
        const auto answer =
            understandConfirmation(bench.send(Way::HomeVisit, "HM000099-1", Now, "HM000099"));
        QVERIFY(std::get<Office::Waiting>(answer).who.empty());
    }

    void nobodyIsVisitedWhoWasConfirmedMeanwhile()
    {
        Bench bench;
        const auto seen = bench.confirm(Way::Witness, "HM000001-1");
        QCOMPARE(toJson(bench.confirm(Way::HomeVisit, "HM000001-2")), toJson(seen));
        QVERIFY(bench.office.visits()->empty());
    }

    void aCardThatDoesNotCountShowsNobody()
    {
        Bench bench;
        using Known = KnownCard;
        QVERIFY(bench.office.add(Known{"A12345674", Number, Known::State::Active}));
        QVERIFY(bench.office.add(Known{"B76543212", "441302194803050010", Known::State::Active}));
        const auto by = [&](const char *card) {
            return bench.refusedFor(Now, {Number, "王秀芳", card});
        };
        QCOMPARE(by("A12345674"), std::string());
        QCOMPARE(by("B76543212"), std::string("cardUnknown")); // another person's
        QCOMPARE(by("C20000013"), std::string("cardUnknown"));
        QVERIFY(bench.office.put("A12345674", Known::State::Lost));
        QCOMPARE(by("A12345674"), std::string("cardLost"));
        QVERIFY(bench.office.put("A12345674", Known::State::Inactive));
        QCOMPARE(by("A12345674"), std::string("cardInactive"));
        QCOMPARE(by(""), std::string()); // their identity card does
    }

    void theSameConfirmationAgainIsOne()
    {
        Bench bench;
        QCOMPARE(bench.send(Way::Witness, "HM000001-1").status, 201);
        const auto first = bench.ask("HM000001-1");
        QCOMPARE(bench.send(Way::Witness, "HM000001-1", Now + 72h).status, 200);
        QCOMPARE(toJson(bench.ask("HM000001-1")), toJson(first));
        const auto entries = *bench.office.confirmations();
        QCOMPARE(entries.size(), std::size_t{1});
        QCOMPARE(entries.front().times, 2);
        QCOMPARE(entries.front().confirmation.witness, std::string("00112233AABBCCDD"));
        const auto other = bench.confirm(Way::HomeVisit, "HM000001-1");
        QCOMPARE(std::get<Office::Refused>(other).reason, std::string("keyReused"));
    }

    void whatWasRefusedStaysRefusedUnderItsKey()
    {
        Bench bench;
        (void)bench.pension();
        (void)bench.send(Way::Witness, "HM000001-0");
        for (const auto where : {Put::Counter, Put::DataError}) {
            QVERIFY(bench.office.put(Number, where, Now));
            const std::string key = where == Put::Counter ? "HM000001-1" : "HM000001-2";
            QCOMPARE(std::get<Office::Refused>(bench.confirm(Way::Witness, key)).reason,
                     std::string("notHere"));
        }
        QVERIFY(bench.office.put(Number, Put::Due, Now));
        QVERIFY(std::holds_alternative<Office::Refused>(bench.confirm(Way::Witness, "HM000001-1")));
        QCOMPARE(bench.pension().check.state, State::Due);
        const Office::Confirmation stranger{
            {}, "A3C4E6-99", Way::Witness, "00112233AABBCCDD", "HM000001", Now};
        const auto answer =
            bench.office.answer({"PUT", "/v1/confirmations/HM000001-3", toJson(stranger)}, Now);
        QCOMPARE(std::get<Office::Refused>(understandConfirmation(answer)).reason,
                 std::string("notReceiving"));
    }

    void wrongDataAndAStoppedPensionAreTheOfficesBusiness()
    {
        Bench bench;
        QCOMPARE(bench.refusedFor(Now, {Number, "王秀方"}), std::string("otherName"));
        QVERIFY(bench.office.put(Number, Put::DataError, Now));
        const auto check = bench.pension().check;
        QCOMPARE(check.state, State::DataError);
        QVERIFY(check.ways.empty() && check.until.empty());
        QVERIFY(bench.office.put(Number, Put::Counter, Now));
        QVERIFY(std::holds_alternative<Office::AtTheCounter>(bench.told()));
    }

    void whoPaysInIsToldHowLong()
    {
        Bench bench;
        Insured chen{.number = "441302198809210036", .name = "陈思远"};
        chen.monthsPaid = 96;
        QVERIFY(bench.office.add(chen));
        const auto told = bench.told(Now, {chen.number, chen.name});
        QCOMPARE(std::get<Office::NotReceiving>(told).monthsPaid, 96);
        QVERIFY(!bench.office.put(chen.number, Put::Due, Now));
        QVERIFY(std::holds_alternative<Office::NotKnown>(
            bench.told(Now, {"441302196204180058", "张伟"})));
    }

    void everyLookIsInTheListAndNoneThatShowedNothing()
    {
        Bench bench;
        (void)bench.pension(Now - 1h);
        (void)bench.refusedFor(Now, {Number, "王秀方"});
        (void)bench.confirm(Way::Witness, "HM000001-1");
        const auto looks = bench.looks(Now + 1h);
        QCOMPARE(looks.size(), std::size_t{3});
        QCOMPARE(looks[0].what, std::string("accesses"));
        QCOMPARE(looks[1].what, std::string("check"));
        QCOMPARE(looks[1].helper, std::string("00112233AABBCCDD"));
        QCOMPARE(looks[2].what, std::string("pension"));
        QCOMPARE(looks[2].where, std::string("HM000001"));
        QVERIFY(looks[2].at == Now - 1h);
        for (int count = 0; count < 60; ++count)
            (void)bench.pension(Now + std::chrono::hours(2 + count));
        QCOMPARE(bench.looks(Now + 100h).size(), std::size_t{50});
    }

    void thirtyLooksAnHourAreEnough()
    {
        Bench bench;
        for (int count = 0; count < 30; ++count)
            (void)bench.refusedFor(Now, {Number, count % 2 == 0 ? "王秀方" : "王秀芳"});
        QCOMPARE(bench.refusedFor(Now + 59min, {Number, "王秀芳"}), std::string("tooOften"));
        QCOMPARE(bench.post("/v1/pension", Now, {Number, "王秀芳"}).status, 429);
        QVERIFY(std::holds_alternative<Office::Pension>(bench.told(Now + 60min)));
    }

    void withoutConsentNothingIsToldAndNothingIsWrittenDown()
    {
        Bench bench;
        const Query query{{Number, "王秀芳"}, {"HM000001", Now, false, {}}};
        const auto answer = bench.office.answer({"POST", "/v1/pension", toJson(query)}, Now);
        QCOMPARE(answer.status, 403);
        QCOMPARE(std::get<Office::Refused>(understandPension(answer)).reason,
                 std::string("noConsent"));
        QCOMPARE(bench.looks().size(), std::size_t{1});
    }

    void whoIsThereAlreadyKeepsTheirReference()
    {
        Bench bench;
        const auto before = bench.pension();
        QVERIFY(bench.office.add({.number = Number, .name = "王秀芳"}));
        QVERIFY(bench.pension() == before);
    }

    void everythingElseIsNotFound()
    {
        Bench bench;
        QCOMPARE(bench.office.answer({"GET", "/v1/pension", {}}, Now).status, 404);
        QCOMPARE(bench.office.answer({"POST", "/v1/pension/" + Number, {}}, Now).status, 404);
        QCOMPARE(bench.office.answer({"DELETE", "/v1/confirmations/HM000001-1", {}}, Now).status,
                 404);
        QCOMPARE(bench.office.answer({"PUT", "/v1/confirmations/short", "{}"}, Now).status, 422);
        QCOMPARE(bench.office.answer({"POST", "/v1/accesses", "{}"}, Now).status, 422);
    }
};

HUIMIN_TEST(TestSocialSecurityService)
#include "tst_social_security_service.moc"
