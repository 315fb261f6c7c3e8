// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/badge_cards.h"
#include "tests/support/somebody.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;
namespace incident = transaction::incident;

namespace {

using Kind = Input::Kind;
using What = ProblemPage::What;
using Choice = ChoicePage::What;
using State = AppointmentPage::State;

constexpr const char *Number = "441302195107120024";

struct Patient : Somebody {
    Patient() { restart(); }

    bool lays(const IdentityCard &which = identityCard()) { return laysFor(Errand::Clinic, which); }
    bool seesTheirHealth() { return lays() && comesTo("health"); }
    bool isAsked(Choice what)
    {
        return station.until([this, what] {
            return station.screen.isAt("choice") && station.screen.as<ChoicePage>().what == what;
        });
    }
    /// From the health page to the review.
    bool choosesATime(int time = 0)
    {
        say(Kind::Confirm);
        for (const auto &[what, index] : {std::pair{Choice::ClinicRoom, 0},
                                          {Choice::ClinicDay, 1},
                                          {Choice::ClinicTime, time}}) {
            if (!isAsked(what))
                return false;
            say(Kind::Choose, index);
        }
        return comesTo("appointment");
    }
    bool isIn(State state)
    {
        return station.until([this, state] {
            return station.screen.isAt("appointment") && appointment().state == state;
        });
    }
    const AppointmentPage &appointment() { return station.screen.as<AppointmentPage>(); }
    const HealthPage &health() { return station.screen.as<HealthPage>(); }
    std::size_t booked()
    {
        const auto all = station.clinic->appointments();
        return static_cast<std::size_t>(
            std::ranges::count(*all, "booked", &town::ClinicService::Entry::status));
    }
};

} // namespace

class TestClinicVisit : public QObject
{
    Q_OBJECT
private slots:
    void anIdentityCardShowsWhatTheClinicKnows()
    {
        Patient patient;
        QVERIFY(patient.seesTheirHealth());
        QCOMPARE(patient.health().readings.size(), std::size_t{1});
        QCOMPARE(patient.health().readings[0].value, std::string("132/84"));
        QCOMPARE(patient.health().medicines.size(), std::size_t{1});
        QCOMPARE(patient.health().cover, std::string("390"));
        QVERIFY(!patient.health().isPartial);
    }

    void anAppointmentIsBookedAfterASecondYes()
    {
        Patient patient;
        QVERIFY(patient.seesTheirHealth());
        QVERIFY(patient.choosesATime());
        QCOMPARE(patient.appointment().state, State::Wanted);
        QCOMPARE(patient.booked(), std::size_t{0});
        patient.say(Kind::Confirm);
        QVERIFY(patient.isIn(State::Booked));
        QVERIFY(patient.appointment().printed);
        QCOMPARE(patient.appointment().number.size(), std::size_t{8});
        QCOMPARE(patient.booked(), std::size_t{1});
        QCOMPARE(patient.journal(incident::BookingSent).size(), std::size_t{1});
        QCOMPARE(patient.journal(incident::BookingSlip).size(), std::size_t{1});
        QVERIFY(patient.station.kiosk->book.bookings().empty());
        QVERIFY(!patient.isAnywhereOnTheDisk(Number));
        // It stands among what the clinic knows.
        patient.say(Kind::Choose);
        QVERIFY(patient.comesTo("health"));
        QCOMPARE(patient.health().appointments.size(), std::size_t{1});
    }

    void somebodyComesHomeAfterASecondYesAndCanBeSentAway()
    {
        Patient patient;
        QVERIFY(patient.seesTheirHealth());
        patient.say(Kind::Choose, ChooseHomeCare);
        for (const Choice what : {Choice::CareKind, Choice::ClinicDay, Choice::ClinicTime}) {
            QVERIFY(patient.isAsked(what));
            patient.say(Kind::Choose, 0);
        }
        QVERIFY(patient.isIn(State::Wanted));
        QVERIFY(patient.appointment().atHome);
        QCOMPARE(patient.appointment().home, std::string("广东省惠州市仲恺高新区曙光路*号*栋*"));
        QCOMPARE(patient.booked(), std::size_t{0});
        patient.say(Kind::Confirm);
        QVERIFY(patient.isIn(State::Booked));
        QCOMPARE(patient.booked(), std::size_t{1});
        QVERIFY(!patient.isAnywhereOnTheDisk("曙光路"));
        patient.say(Kind::Choose);
        QVERIFY(patient.comesTo("health"));
        QVERIFY(patient.health().appointments.at(0).atHome);
        patient.say(Kind::Choose, ChooseCancelling);
        QVERIFY(patient.isIn(State::ToCancel));
        QVERIFY(!patient.appointment().home.empty());
        patient.say(Kind::Confirm);
        QVERIFY(patient.isIn(State::Cancelled));
        QCOMPARE(patient.booked(), std::size_t{0});
    }

    void whoMayNotHaveCareAtHomeIsToldWhy()
    {
        {
            Patient young;
            QVERIFY(young.lays(identityCard("441302198809210036", "陈思远")));
            QVERIFY(young.comesTo("health"));
            young.say(Kind::Choose, ChooseHomeCare);
            QVERIFY(young.isTold(What::CareNotEntitled));
            QCOMPARE(young.station.screen.as<ProblemPage>().words,
                     std::string(town::ClinicService::CareFor));
            young.say(Kind::Confirm);
            QVERIFY(young.comesTo("health"));
        }
        {
            Patient somewhere;
            QVERIFY(somewhere.lays(identityCard("441302194803050010", "李建国")));
            QVERIFY(somewhere.comesTo("health"));
            somewhere.say(Kind::Choose, ChooseHomeCare);
            QVERIFY(somewhere.isTold(What::CareNoAddress));
        }
        {
            Patient patient;
            QVERIFY(patient.seesTheirHealth());
            patient.station.clinicManners.silent = true;
            patient.say(Kind::Choose, ChooseHomeCare);
            QVERIFY(patient.isTold(What::ClinicSilent));
        }
    }

    void whoeverWasQuickerLeavesTheThreeNearest()
    {
        Patient patient;
        QVERIFY(patient.seesTheirHealth());
        QVERIFY(patient.choosesATime(1));
        patient.station.clinic->letOthersBeQuicker(1);
        const WallTime wanted = patient.appointment().start;
        patient.say(Kind::Confirm);
        QVERIFY(patient.isAsked(Choice::ClinicNearest));
        const auto times = patient.station.screen.as<ChoicePage>().times;
        QCOMPARE(times.size(), std::size_t{3});
        QVERIFY(std::ranges::find(times, wanted) == times.end());
        QVERIFY(std::ranges::is_sorted(times));
        patient.say(Kind::Choose, 1);
        QVERIFY(patient.isIn(State::Wanted));
        QCOMPARE(patient.appointment().start, times[1]);
        (void)patient.station.random.bytes(1); // it counts, and would come to the same key
        patient.say(Kind::Confirm);
        QVERIFY(patient.isIn(State::Booked));
    }

    void aLostAnswerIsAskedForBeforeAnythingIsSaid()
    {
        Patient patient;
        QVERIFY(patient.seesTheirHealth());
        QVERIFY(patient.choosesATime());
        patient.station.clinicManners.answersLost = true;
        patient.say(Kind::Confirm);
        QVERIFY(patient.station.until([&] { return patient.booked() == 1; }));
        patient.station.clinicManners.answersLost = false;
        QVERIFY(patient.isIn(State::Booked));
        QCOMPARE(patient.booked(), std::size_t{1});
    }

    void whileNobodyKnowsThePageSaysSoAndGoesOn()
    {
        Patient patient;
        QVERIFY(patient.seesTheirHealth());
        QVERIFY(patient.choosesATime());
        patient.station.clinicManners.answersLost = true;
        patient.say(Kind::Confirm);
        QVERIFY(patient.isIn(State::Unknown));
        QVERIFY(patient.appointment().printed);
        QCOMPARE(patient.station.kiosk->book.bookings().size(), std::size_t{1});
        patient.station.clinicManners.answersLost = false;
        QVERIFY(patient.isIn(State::Booked));
        QCOMPARE(patient.booked(), std::size_t{1});
    }

    void aWishThatNeverArrivedIsNotSentAgain()
    {
        Patient patient;
        QVERIFY(patient.seesTheirHealth());
        QVERIFY(patient.choosesATime());
        patient.station.clinicManners.silent = true;
        patient.say(Kind::Confirm);
        QVERIFY(patient.isIn(State::Unknown));
        patient.station.clinicManners.silent = false;
        QVERIFY(patient.isTold(What::NotBooked));
        QCOMPARE(patient.booked(), std::size_t{0});
        QVERIFY(patient.station.kiosk->book.bookings().empty());
    }

    void aPowerCutForgetsNoWish()
    {
        Patient patient;
        QVERIFY(patient.seesTheirHealth());
        QVERIFY(patient.choosesATime());
        patient.station.clinicManners.answersLost = true;
        patient.say(Kind::Confirm);
        QVERIFY(patient.isIn(State::Unknown));
        patient.station.clinicManners.answersLost = false;
        patient.restart();
        QVERIFY(
            patient.station.until([&] { return patient.station.kiosk->book.bookings().empty(); }));
        QCOMPARE(patient.booked(), std::size_t{1});
    }

    void anAppointmentIsCancelled()
    {
        Patient patient;
        QVERIFY(patient.station.clinic->bookAtCounter(Number, patient.station.clock.wall()));
        QVERIFY(patient.seesTheirHealth());
        patient.say(Kind::Choose, ChooseCancelling);
        QVERIFY(patient.isIn(State::ToCancel));
        patient.say(Kind::Cancel);
        QVERIFY(patient.comesTo("health"));
        QCOMPARE(patient.booked(), std::size_t{1});
        patient.say(Kind::Choose, ChooseCancelling);
        QVERIFY(patient.isIn(State::ToCancel));
        patient.say(Kind::Confirm);
        QVERIFY(patient.isIn(State::Cancelled));
        QCOMPARE(patient.booked(), std::size_t{0});
    }

    void aLostCancellingIsLookedAtBeforeAnythingIsSaid()
    {
        Patient patient;
        QVERIFY(patient.station.clinic->bookAtCounter(Number, patient.station.clock.wall()));
        QVERIFY(patient.seesTheirHealth());
        patient.say(Kind::Choose, ChooseCancelling);
        QVERIFY(patient.isIn(State::ToCancel));
        patient.station.clinicManners.answersLost = true;
        patient.say(Kind::Confirm);
        QVERIFY(patient.station.until([&] { return patient.booked() == 0; }));
        patient.station.clinicManners.answersLost = false;
        QVERIFY(patient.isIn(State::Cancelled));
    }

    void nobodyIsShownSomebodyElsesHealth()
    {
        Patient patient;
        QVERIFY(patient.lays(identityCard(Number, "王秀方")));
        QVERIFY(patient.isTold(What::ClinicOtherData));
        patient.say(Kind::Confirm);
        Patient stranger;
        QVERIFY(stranger.lays(identityCard("441302195304010027", "何美兰")));
        QVERIFY(stranger.isTold(What::NotAPatient));
        Patient silent;
        silent.station.clinicManners.silent = true;
        QVERIFY(silent.lays());
        QVERIFY(silent.isTold(What::ClinicSilent));
    }

    void whoeverHelpsSeesNoValues()
    {
        Patient patient;
        world::BadgeCard wangli = badgeCard();
        QVERIFY(patient.station.clinic->bookAtCounter(Number, patient.station.clock.wall()));
        QVERIFY(patient.seesTheirHealth());
        patient.station.badgeSlot.touch(&wangli);
        QVERIFY(patient.comesTo("helper"));
        patient.say(Kind::Confirm);
        QVERIFY(patient.comesTo("health"));
        QVERIFY(patient.health().hidden);
        QVERIFY(patient.health().readings.empty() && patient.health().medicines.empty() &&
                patient.health().appointments.empty() && patient.health().cover.empty());
        patient.say(Kind::Choose, ChooseCancelling);
        QVERIFY(patient.isIn(State::ToCancel));
        QVERIFY(patient.appointment().department.empty());
    }
};

HUIMIN_TEST(TestClinicVisit)
#include "tst_clinic_visit.moc"
