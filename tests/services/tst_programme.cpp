// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bills/http_biller.h"
#include "services/culture/http_programme.h"
#include "services/culture/programme_messages.h"
#include "services/town/culture/culture_service.h"
#include "tests/support/bank_cards.h"
#include "tests/support/driven.h"
#include "tests/support/offers.h"
#include "tests/support/openapi.h"
#include "tests/support/scripted_http.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::culture;
using namespace huimin::test;
using namespace std::chrono_literals;
using town::CultureOffer;
using town::CultureService;
using Bar = Programme::Bar;
using State = Programme::Booking::State;

namespace {

const std::string Wang = "99990000000000012345"; ///< born in 1951
const std::string Li = "99990000000000054321";   ///< a student's, born in 2014
const std::string Key = "HM000001-place-00112233";
const std::string OtherKey = "HM000002-place-44556677";

/// Two stations, the town's office, and lines on which everything is held against the contract.
struct Bench {
    VirtualClock clock;
    CountingRandom random;
    sqlite::Database database = *sqlite::Database::open(":memory:");
    CultureService office = *CultureService::open(database, random, {});
    OpenApi contract{"services/culture/openapi.yaml"};
    OpenApi bills{"services/bills/openapi.yaml"};
    town::BillerService tickets = *town::BillerService::open(database, Programme::Till);
    std::string refusal;
    std::string differences;
    ScriptedHttp http{clock, [this](const HttpRequest &request) { return onTheLine(request); }};
    ScriptedHttp otherHttp{clock,
                           [this](const HttpRequest &request) { return onTheLine(request); }};
    HttpProgramme station{http, "/culture"};
    HttpProgramme otherStation{otherHttp, "/culture"};
    bills::HttpBiller till{http, "/culture"};

    Bench()
    {
        const town::CultureCard wang{.serial = Wang,
                                     .number = "441302195107120024",
                                     .name = "王秀芳",
                                     .validUntil = "2030-12-31"};
        const town::CultureCard li{.serial = Li,
                                   .number = "441302201403050010",
                                   .name = "李明",
                                   .kind = Culture::Kind::Student,
                                   .validUntil = "2030-12-31"};
        HUIMIN_CHECK(office.add(wang) && office.add(li), "the office knows two cards");
        add(showOn(now()));
    }
    void add(const CultureOffer &offer)
    {
        HUIMIN_CHECK(office.programme().add(offer).has_value(), "something is on");
    }
    WallTime now() const { return clock.wall(); }
    Culture::Purpose purpose() const { return {"HM000001", now()}; }
    std::optional<HttpResponse> onTheLine(HttpRequest request)
    {
        HUIMIN_CHECK(request.path.starts_with("/culture/"), "another service was asked");
        request.path.erase(0, 8);
        if (request.path.starts_with("/v1/payments/")) {
            const HttpResponse paid = office.takePayment(tickets, request, now());
            differences += bills.difference(request, paid);
            return paid;
        }
        const HttpResponse response = office.answer(request, now(), refusal);
        differences += contract.difference(request, response);
        return response;
    }
    template <typename T>
    T run(Task<T> task)
    {
        auto ended = drive(clock, std::move(task));
        HUIMIN_CHECK(ended.has_value(), "an office answers");
        return *std::move(ended);
    }
    std::vector<Programme::Offer> offers(const std::string &card = Wang)
    {
        const auto told = run(station.offers(card, purpose()));
        const auto *all = std::get_if<std::vector<Programme::Offer>>(&told);
        HUIMIN_CHECK(all != nullptr, "the office tells what is on");
        return *all;
    }
    std::vector<Programme::Booking> bookings(const std::string &card = Wang)
    {
        const auto told = run(station.bookings(card, purpose()));
        const auto *all = std::get_if<std::vector<Programme::Booking>>(&told);
        HUIMIN_CHECK(all != nullptr, "the office tells what was booked");
        return *all;
    }
    Programme::Answer hold(const std::string &key = Key, const std::string &card = Wang,
                           const std::string &offer = "show")
    {
        return run(station.hold({key, card, offer, purpose()}));
    }
    Programme::Answer confirm(const std::string &key = Key)
    {
        return run(station.confirm(key, purpose()));
    }
    Biller::Paid pay(Money amount, const std::string &payment = "HM000001-1",
                     const std::string &place = Key)
    {
        return run(till.pay({payment, place, {{Programme::PlaceBill, amount}}, "card"}));
    }
    Programme::Answer cancel(const std::string &key = Key, const std::string &card = Wang)
    {
        return run(station.cancel({key, card, {}, purpose()}));
    }
    Programme::Released release(const std::string &key = Key)
    {
        return run(station.release(key, purpose()));
    }
    int left() { return offers().front().left; }
};

std::string reasonOf(const auto &answer)
{
    const auto *refused = std::get_if<Culture::Refused>(&answer);
    return refused == nullptr ? std::string() : refused->reason;
}

std::string reasonOf(const Biller::Paid &paid)
{
    const auto *refused = std::get_if<Biller::Refused>(&paid);
    return refused == nullptr ? std::string() : refused->reason;
}

bool isIn(const Programme::Answer &answer, State state)
{
    const auto *booking = std::get_if<Programme::Booking>(&answer);
    return booking != nullptr && booking->state == state;
}

} // namespace

class TestProgramme : public QObject
{
    Q_OBJECT

private slots:
    void aPlaceThatIsPaidHereIsBookedByItsPayment()
    {
        Bench bench;
        bench.add(playOn(bench.now()));
        QVERIFY(isIn(bench.hold(Key, Wang, "play"), State::Held));
        QCOMPARE(reasonOf(bench.confirm()), std::string("unpaid"));
        const auto paid = bench.pay(Money::yuan(30));
        QVERIFY(std::holds_alternative<Biller::Booked>(paid));
        const std::string code = std::get<Biller::Booked>(paid).receipt;
        // The same payment again is the same one, and the ticket has its receipt for a code.
        QCOMPARE(std::get<Biller::Booked>(bench.pay(Money::yuan(30))).receipt, code);
        QCOMPARE(std::get<Biller::Booked>(bench.run(bench.till.ask("HM000001-1"))).receipt, code);
        const auto mine = bench.bookings();
        QCOMPARE(mine.size(), 1u);
        QCOMPARE(mine.front().code, code);
        QVERIFY(mine.front().offer.isPaidHere && mine.front().offer.bar == Bar::Paid);
        QCOMPARE(reasonOf(bench.cancel()), std::string("paid"));
        QCOMPARE(*bench.tickets.booked(), Money::yuan(30));
        QCOMPARE(bench.differences, std::string());
    }

    void aPlaceIsNotSoldTwiceNorForAnotherPriceNorWhenNobodyHoldsIt()
    {
        Bench bench;
        bench.add(playOn(bench.now()));
        QCOMPARE(reasonOf(bench.pay(Money::yuan(30), "HM000001-1")), std::string("noSuchAccount"));
        QVERIFY(isIn(bench.hold(Key, Wang, "play"), State::Held));
        QCOMPARE(reasonOf(bench.pay(Money::yuan(29), "HM000001-2")), std::string("amountChanged"));
        QVERIFY(std::holds_alternative<Biller::Booked>(bench.pay(Money::yuan(30), "HM000001-3")));
        QCOMPARE(reasonOf(bench.pay(Money::yuan(30), "HM000001-4")), std::string("alreadyPaid"));
        bench.add(playOn(bench.now(), "later"));
        QVERIFY(isIn(bench.hold(OtherKey, Wang, "later"), State::Held));
        QVERIFY(bench.office.programme().endHolds(bench.now()).has_value());
        QCOMPARE(reasonOf(bench.pay(Money::yuan(30), "HM000001-5", OtherKey)),
                 std::string("closed"));
        QCOMPARE(*bench.tickets.booked(), Money::yuan(30));
        QCOMPARE(bench.differences, std::string());
    }

    void whatIsPaidAtTheDoorIsNotPaidHere()
    {
        Bench bench;
        CultureOffer concert = showOn(bench.now(), "concert");
        concert.offer.price = Money::yuan(20);
        bench.add(concert);
        QVERIFY(isIn(bench.hold(Key, Wang, "concert"), State::Held));
        QCOMPARE(reasonOf(bench.pay(Money::yuan(20))), std::string("closed"));
        QVERIFY(isIn(bench.confirm(), State::Booked));
    }

    void everythingThatIsSentIsAsTheContractSays()
    {
        Bench bench;
        QVERIFY(isIn(bench.hold(), State::Held));
        QVERIFY(isIn(bench.confirm(), State::Booked));
        QVERIFY(isIn(bench.confirm(), State::Booked));
        QCOMPARE(bench.bookings().size(), 1u);
        QVERIFY(isIn(bench.cancel(), State::Cancelled));
        QCOMPARE(reasonOf(bench.hold(OtherKey, Wang, "nothing")), std::string("notKnown"));
        QVERIFY(std::holds_alternative<Programme::Free>(bench.release(OtherKey)));
        QCOMPARE(reasonOf(bench.release()), std::string("isBooked"));
        QCOMPARE(reasonOf(bench.confirm(OtherKey)), std::string("released"));
        QCOMPARE(reasonOf(bench.cancel(OtherKey)), std::string("notKnown"));
        for (const std::string &card : {std::string("short"), std::string(20, '0')}) {
            (void)bench.run(bench.station.offers(card, bench.purpose()));
            (void)bench.run(bench.station.bookings(card, bench.purpose()));
        }
        (void)bench.hold("no");
        (void)bench.confirm("no");
        (void)bench.release("no");
        (void)bench.cancel("no");
        bench.refusal = "closed";
        (void)bench.run(bench.station.offers(Wang, bench.purpose()));
        (void)bench.run(bench.station.bookings(Wang, bench.purpose()));
        QCOMPARE(reasonOf(bench.hold(OtherKey)), std::string("closed"));
        bench.refusal.clear();
        for (int time = 0; time < 31; ++time) {
            (void)bench.run(bench.station.offers(Wang, bench.purpose()));
            (void)bench.run(bench.station.bookings(Wang, bench.purpose()));
        }
        QCOMPARE(reasonOf(bench.run(bench.station.offers(Wang, bench.purpose()))),
                 std::string("tooOften"));
        QCOMPARE(QString::fromStdString(bench.differences), QString());
        for (const std::string &each : bench.contract.unseen())
            if (each.find("/v1/offers") != std::string::npos ||
                each.find("/v1/bookings") != std::string::npos)
                QFAIL(each.c_str());
    }

    void aPlaceIsHeldAndThenBooked()
    {
        Bench bench;
        QCOMPARE(bench.left(), 2);
        const auto held = std::get<Programme::Booking>(bench.hold());
        QVERIFY(held.heldUntil > bench.now() + 9min && held.heldUntil <= bench.now() + 10min);
        QVERIFY(held.code.empty());
        QCOMPARE(bench.left(), 1);
        QVERIFY(bench.bookings().empty()); // nobody has said yes
        QVERIFY(isIn(bench.hold(), State::Held));
        QCOMPARE(bench.left(), 1);
        const auto booked = std::get<Programme::Booking>(bench.confirm());
        QCOMPARE(booked.code.size(), 8u);
        QCOMPARE(std::get<Programme::Booking>(bench.confirm()).code, booked.code);
        QCOMPARE(bench.left(), 1);
        QCOMPARE(bench.bookings().front(), booked);
    }

    void twoStationsNeverGetTheSameLastPlace()
    {
        Bench bench;
        bench.add(showOn(bench.now(), "last", 1));
        // Both wishes are on the line before one of them is answered.
        std::optional<Programme::Answer> first;
        std::optional<Programme::Answer> second;
        TaskScope tasks;
        const auto ask = [&bench](Programme &at, Programme::Wish wish,
                                  std::optional<Programme::Answer> &to) -> Task<void> {
            to = co_await at.hold(std::move(wish));
        };
        tasks.run(ask(bench.station, {Key, Wang, "last", bench.purpose()}, first));
        tasks.run(ask(bench.otherStation, {OtherKey, Li, "last", bench.purpose()}, second));
        QVERIFY(driveUntil(bench.clock, [&] { return first && second; }, 1min));
        QCOMPARE(int(isIn(*first, State::Held)) + int(isIn(*second, State::Held)), 1);
        QCOMPARE(reasonOf(isIn(*first, State::Held) ? *second : *first), std::string("soldOut"));
        QCOMPARE(bench.offers().front().left, 0);
        QCOMPARE(bench.offers(isIn(*first, State::Held) ? Li : Wang).front().bar, Bar::SoldOut);
    }

    void whatIsHeldTooLongIsFreeAgain()
    {
        Bench bench;
        bench.add(showOn(bench.now(), "last", 1));
        QVERIFY(isIn(bench.hold(Key, Wang, "last"), State::Held));
        QCOMPARE(reasonOf(bench.hold(OtherKey, Li, "last")), std::string("soldOut"));
        bench.clock.advance(10min);
        QVERIFY(isIn(bench.hold(OtherKey, Li, "last"), State::Held));
        // The first one's yes comes too late, also when the place is free again.
        QCOMPARE(reasonOf(bench.confirm()), std::string("holdOver"));
        QVERIFY(std::holds_alternative<Programme::Free>(bench.release(OtherKey)));
        QCOMPARE(reasonOf(bench.confirm()), std::string("holdOver"));
        QCOMPARE(reasonOf(bench.hold(Key, Wang, "last")), std::string("holdOver"));
        QVERIFY(bench.bookings().empty());
    }

    // The station has given up, and its wish arrives after all.
    void aWishThatWasReleasedBeforeItCameGetsNoPlace()
    {
        Bench bench;
        QVERIFY(std::holds_alternative<Programme::Free>(bench.release()));
        QCOMPARE(reasonOf(bench.hold()), std::string("released"));
        QCOMPARE(bench.left(), 2);
    }

    void whoeverBeginsAnewHoldsOnePlaceAndNotTwo()
    {
        Bench bench;
        QVERIFY(isIn(bench.hold(), State::Held));
        QVERIFY(isIn(bench.hold(OtherKey), State::Held));
        QCOMPARE(bench.left(), 1);
        QCOMPARE(reasonOf(bench.confirm()), std::string("released"));
        QVERIFY(isIn(bench.confirm(OtherKey), State::Booked));
        QCOMPARE(reasonOf(bench.hold("HM000001-place-3")), std::string("booked"));
        QCOMPARE(bench.offers().front().bar, Bar::Booked);
    }

    void whoMayIsTheOfficesRule_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("isLi");
        QTest::addColumn<int>("bar");
        QTest::newRow("a student's") << "students" << true << int(Bar::None);
        QTest::newRow("not a student's") << "students" << false << int(Bar::OtherClass);
        QTest::newRow("old enough") << "old" << false << int(Bar::None);
        QTest::newRow("too young") << "old" << true << int(Bar::TooYoung);
        QTest::newRow("young enough") << "young" << true << int(Bar::None);
        QTest::newRow("too old") << "young" << false << int(Bar::TooOld);
        QTest::newRow("begun") << "begun" << false << int(Bar::Over);
        QTest::newRow("called off") << "off" << false << int(Bar::CalledOff);
        QTest::newRow("full") << "full" << false << int(Bar::SoldOut);
    }
    void whoMayIsTheOfficesRule()
    {
        QFETCH(const QString, rule);
        QFETCH(const bool, isLi);
        QFETCH(const int, bar);
        Bench bench;
        CultureOffer offer = showOn(bench.now(), "other");
        if (rule == "students")
            offer.offer.classes = {Culture::Kind::Student};
        offer.offer.ageLeast = rule == "old" ? 60 : 0;
        offer.offer.ageMost = rule == "young" ? 14 : 0;
        offer.taken = rule == "full" ? 2 : 0;
        if (rule == "begun")
            offer.offer.starts = bench.now() - 1min;
        bench.add(offer);
        if (rule == "off")
            QVERIFY(bench.office.programme().callOff("other", true));
        const std::string &card = isLi ? Li : Wang;
        const auto all = bench.offers(card);
        const auto told = std::ranges::find(all, std::string("other"), &Programme::Offer::id);
        QVERIFY(told != all.end());
        QCOMPARE(static_cast<int>(told->bar), bar);
        const auto answer = bench.hold(Key, card, "other");
        if (bar == static_cast<int>(Bar::None))
            QVERIFY(isIn(answer, State::Held));
        else
            QCOMPARE(static_cast<int>(barOf(reasonOf(answer))), bar);
    }

    void aCardHasAsManyPlacesAsTheOfficeAllows()
    {
        Bench bench;
        for (int at = 0; at < 5; ++at) {
            const std::string id = "show-" + std::to_string(at);
            bench.add(showOn(bench.now(), id));
            const std::string key = "HM000001-" + id;
            if (at == 4) {
                QCOMPARE(reasonOf(bench.hold(key, Wang, id)), std::string("tooMany"));
                break;
            }
            QVERIFY(isIn(bench.hold(key, Wang, id), State::Held));
            QVERIFY(isIn(bench.confirm(key), State::Booked));
        }
        QVERIFY(isIn(bench.cancel("HM000001-show-0"), State::Cancelled));
        QVERIFY(isIn(bench.hold("HM000001-more", Wang, "show-4"), State::Held));
    }

    void aPlaceIsGivenBackUntilTheOfficesTime()
    {
        Bench bench;
        (void)bench.hold();
        (void)bench.confirm();
        bench.clock.advance(47h);
        QCOMPARE(bench.bookings().front().offer.bar, Bar::None);
        bench.clock.advance(1h);
        QCOMPARE(bench.bookings().front().offer.bar, Bar::TooLate);
        QCOMPARE(reasonOf(bench.cancel()), std::string("tooLate"));
        // What does not take place can always be given back, and is told as such.
        QVERIFY(bench.office.programme().callOff("show", true));
        QCOMPARE(bench.bookings().front().state, State::CalledOff);
        QVERIFY(isIn(bench.cancel(), State::Cancelled));
        QVERIFY(isIn(bench.cancel(), State::Cancelled)); // asked again, as the answer was lost
        QVERIFY(bench.bookings().empty());
        QCOMPARE(bench.left(), 2);
    }

    void onlyTheCardThatBookedItGivesItBack()
    {
        Bench bench;
        (void)bench.hold();
        (void)bench.confirm();
        QCOMPARE(reasonOf(bench.cancel(Key, Li)), std::string("notKnown"));
        QVERIFY(bench.bookings(Li).empty());
        QCOMPARE(bench.bookings().size(), 1u);
    }

    void aCardThatIsLostOrOldGetsNothing()
    {
        using Put = CultureService::Put;
        Bench bench;
        for (const auto &[put, reason] :
             {std::pair{Put::Lost, "lost"}, std::pair{Put::Expired, "expired"}}) {
            QVERIFY(bench.office.put(Wang, put, bench.now()));
            QCOMPARE(reasonOf(bench.hold()), std::string(reason));
            QCOMPARE(reasonOf(bench.run(bench.station.offers(Wang, bench.purpose()))),
                     std::string(reason));
            QCOMPARE(reasonOf(bench.run(bench.station.bookings(Wang, bench.purpose()))),
                     std::string(reason));
        }
        QCOMPARE(bench.offers(Li).front().left, 2);
    }

    void anAnswerAboutAnotherPlaceIsNone_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("as it was asked for") << "" << "";
        QTest::newRow("another key") << "place-00112233" << "place-00112234";
        QTest::newRow("another show") << R"("id":"show")" << R"("id":"shows")";
        QTest::newRow("held for ever") << "2026" << "2036";
        QTest::newRow("cancelled") << R"("state":"held")" << R"("state":"cancelled","code":"ABCD")";
    }
    void anAnswerAboutAnotherPlaceIsNone()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        Bench bench;
        ScriptedHttp confused(bench.clock, [&](const HttpRequest &request) {
            HttpResponse response = *bench.onTheLine(request);
            if (!from.isEmpty())
                response.body =
                    QString::fromStdString(response.body).replace(from, to).toStdString();
            return response;
        });
        HttpProgramme station(confused, "/culture");
        const auto answer = bench.run(station.hold({Key, Wang, "show", bench.purpose()}));
        QCOMPARE(std::holds_alternative<Programme::NoAnswer>(answer), !from.isEmpty());
    }

    void whatIsNotAsDescribedIsNoAnswer_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("a kind") << "\"show\",\"left\"" << "\"opera\",\"left\"";
        QTest::newRow("less than nothing left") << "\"left\":2" << "\"left\":-1";
        QTest::newRow("half a fen") << "\"price\":0" << "\"price\":0.5";
        QTest::newRow("a time that is none") << "T" << "X";
        QTest::newRow("it ends before it starts") << "\"ends\":\"2" << "\"ends\":\"1";
        QTest::newRow("a name that turns") << "粤剧" << "\u202E粤剧";
        QTest::newRow("no name") << "粤剧《梁祝》" << "";
        QTest::newRow("a class") << "[]" << "[\"senior\"]";
        QTest::newRow("one of them twice") << "[{" << "[{},{";
        QTest::newRow("half of it") << "}]}" << "}";
    }
    void whatIsNotAsDescribedIsNoAnswer()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        Bench bench;
        QString body = QString::fromStdString(toJson(Programme::Offers(bench.offers())));
        const auto understandsIt = [&body] {
            return !std::holds_alternative<Programme::NoAnswer>(
                understandOffers(HttpResponse{200, body.toStdString()}));
        };
        QVERIFY(understandsIt());
        QVERIFY2(body.contains(from), qPrintable(body));
        body.replace(from, to);
        QVERIFY(!understandsIt());
    }

    void aWordThatNobodyKnowsBarsAllTheSame()
    {
        Bench bench;
        QVERIFY(bench.office.programme().callOff("show", true));
        QString body = QString::fromStdString(toJson(Programme::Offers(bench.offers())));
        body.replace("calledOff", "fullMoon");
        const auto told = understandOffers(HttpResponse{200, body.toStdString()});
        QCOMPARE(std::get<std::vector<Programme::Offer>>(told).front().bar, Bar::Other);
    }
};

HUIMIN_TEST(TestProgramme)
#include "tst_programme.moc"
