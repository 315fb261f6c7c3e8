// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/badge_cards.h"
#include "tests/support/card_holder.h"
#include "tests/support/offers.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;
namespace incident = transaction::incident;

namespace {

using Kind = Input::Kind;
using What = ProblemPage::What;
using State = OfferPage::State;
using Bar = Programme::Bar;

constexpr int Shows = 0;
constexpr int Mine = 4;

struct Visitor : Holder {
    explicit Visitor(town::CultureOffer offer) { add(offer); }
    Visitor() { add(showOn(station.clock.wall())); }

    void add(const town::CultureOffer &offer)
    {
        HUIMIN_CHECK(station.culture->programme().add(offer).has_value(), "something is on");
    }
    bool seesKinds()
    {
        if (!seesTheCard())
            return false;
        say(Kind::Choose, ChooseProgramme);
        return isAskedWhat();
    }
    bool isAskedWhat()
    {
        return station.until([this] {
            return station.screen.isAt("choice") &&
                   station.screen.as<ChoicePage>().what == ChoicePage::What::Programme;
        });
    }
    bool seesTheShow(int which = 0)
    {
        if (!seesKinds())
            return false;
        say(Kind::Choose, Shows);
        if (!comesTo("offers"))
            return false;
        say(Kind::Choose, which);
        return isIn(State::Looked);
    }
    bool holdsAPlace()
    {
        if (!seesTheShow())
            return false;
        say(Kind::Confirm);
        return isIn(State::Held);
    }
    /// From what is paid here to how it is paid.
    bool isAskedHowToPay()
    {
        if (!holdsAPlace())
            return false;
        say(Kind::Confirm);
        return comesTo("howToPay");
    }
    bool hasBooked()
    {
        if (!holdsAPlace())
            return false;
        say(Kind::Confirm);
        return isIn(State::Booked);
    }
    /// After hasBooked().
    bool seesTheirBooking()
    {
        say(Kind::Choose);
        if (!isAskedWhat())
            return false;
        say(Kind::Choose, Mine);
        if (!comesTo("offers"))
            return false;
        say(Kind::Choose, 0);
        return isIn(State::Mine);
    }
    bool isIn(State state)
    {
        return station.until(
            [this, state] { return station.screen.isAt("offer") && offer().state == state; });
    }
    bool isBarred(Bar bar)
    {
        return station.until(
            [this, bar] { return station.screen.isAt("offer") && offer().offer.bar == bar; });
    }
    const OfferPage &offer() { return station.screen.as<OfferPage>(); }
    const OffersPage &list() { return station.screen.as<OffersPage>(); }
    std::size_t places(const char *state)
    {
        const auto all = station.culture->programme().all();
        return static_cast<std::size_t>(
            std::ranges::count(*all, state, &town::ProgrammeBooks::Entry::state));
    }
    bool comesToPlaces(const char *state, std::size_t count)
    {
        return station.until([&] { return places(state) == count; }, 10min);
    }
};

} // namespace

class TestProgrammeErrand : public QObject
{
    Q_OBJECT

private slots:
    void aPlaceIsHeldAndBookedAfterASecondYes()
    {
        Visitor visitor;
        QVERIFY(visitor.seesTheShow());
        QCOMPARE(visitor.offer().offer.left, 2);
        QVERIFY(visitor.places("held") == 0 && visitor.places("booked") == 0);
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.isIn(State::Held));
        QCOMPARE(visitor.places("held"), 1u);
        QVERIFY(visitor.offer().heldUntil > visitor.station.clock.wall());
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.isIn(State::Booked));
        QCOMPARE(visitor.places("booked"), 1u);
        QVERIFY(visitor.offer().printed);
        QCOMPARE(visitor.offer().number.size(), 8u);
        QVERIFY(visitor.station.receipts.back().find(visitor.offer().number) != std::string::npos);
        QCOMPARE(visitor.journal(incident::BookingSent).size(), 1u);
        QCOMPARE(visitor.journal(incident::BookingSlip).size(), 1u);
        QVERIFY(visitor.station.kiosk->book.bookings().empty());
        QVERIFY(!visitor.isAnywhereOnTheDisk(Serial));
    }

    void aTicketIsPaidByCardAndIsThePaperAboutIt()
    {
        Visitor visitor(playOn(VirtualClock().wall()));
        QVERIFY(visitor.isAskedHowToPay());
        const auto &pay = visitor.station.screen.as<HowToPayPage>();
        QCOMPARE(pay.total, Money::yuan(30));
        QCOMPARE(pay.items.front().biller.name.in(Language::English), std::string("话剧《茶馆》"));
        QVERIFY(visitor.paysByCard());
        QVERIFY(visitor.isIn(State::Booked));
        QCOMPARE(visitor.places("booked"), 1u);
        QCOMPARE(visitor.offer().number.size(), 8u);
        QVERIFY(visitor.offer().printed);
        QCOMPARE(visitor.station.receipts.size(), std::size_t(1));
        QVERIFY(visitor.station.receipts.back().find(visitor.offer().number) != std::string::npos);
        QCOMPARE(*visitor.station.cultureTill->booked(), Money::yuan(30));
        QCOMPARE(visitor.station.balance(), Money::yuan(970));
        // Its payment has booked it: nothing else is on its way.
        QVERIFY(visitor.journal(incident::BookingSent).empty());
        QVERIFY(visitor.seesTheirBooking());
        QVERIFY(!visitor.offer().canCancel());
    }

    void whoeverGoesBackFromPayingHasNoPlaceAndPaysNothing()
    {
        Visitor visitor(playOn(VirtualClock().wall()));
        QVERIFY(visitor.isAskedHowToPay());
        visitor.say(Kind::Cancel);
        QVERIFY(visitor.isIn(State::Looked));
        QVERIFY(visitor.comesToPlaces("released", 1));
        QCOMPARE(*visitor.station.cultureTill->booked(), Money());
        QCOMPARE(visitor.station.balance(), Money::yuan(1000));
    }

    void moneyForAPlaceThatIsGoneComesBack()
    {
        Visitor visitor(playOn(VirtualClock().wall()));
        QVERIFY(visitor.isAskedHowToPay());
        QVERIFY(visitor.station.culture->programme().endHolds(visitor.station.clock.wall()));
        QVERIFY(visitor.paysByCard());
        QVERIFY(visitor.comesTo("problem"));
        QCOMPARE(visitor.station.screen.as<ProblemPage>().money, ProblemPage::MoneyFate::GoesBack);
        QVERIFY(visitor.station.until(
            [&] { return visitor.station.balance() == Money::yuan(1000); }, 10min));
        QCOMPARE(visitor.places("booked"), 0u);
    }

    void aTillThatIsSilentBooksWhenItAnswersAndIsNotReleased()
    {
        Visitor visitor(playOn(VirtualClock().wall()));
        QVERIFY(visitor.isAskedHowToPay());
        visitor.station.cultureManners.silent = true;
        QVERIFY(visitor.paysByCard());
        QVERIFY(visitor.comesTo("paid"));
        QVERIFY(visitor.station.screen.as<PaidPage>().has(PayItem::State::Pending));
        QVERIFY(visitor.station.screen.as<PaidPage>().printed);
        visitor.station.cultureManners.silent = false;
        QVERIFY(visitor.comesToPlaces("booked", 1));
        QCOMPARE(visitor.places("released"), 0u);
        QCOMPARE(*visitor.station.cultureTill->booked(), Money::yuan(30));
        QCOMPARE(visitor.station.balance(), Money::yuan(970));
    }

    void whatWasBookedIsFoundAndPrintedAgain()
    {
        Visitor visitor;
        QVERIFY(visitor.hasBooked());
        const std::string code = visitor.offer().number;
        QVERIFY(visitor.seesTheirBooking());
        QCOMPARE(visitor.offer().number, code);
        const std::size_t printed = visitor.station.receipts.size();
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.station.until(
            [&] { return visitor.station.screen.isAt("offer") && visitor.offer().printed; }));
        QCOMPARE(visitor.station.receipts.size(), printed + 1);
        QVERIFY(visitor.station.receipts.back().find(code) != std::string::npos);
    }

    void whoeverWouldRatherNotGivesThePlaceBack()
    {
        Visitor visitor;
        QVERIFY(visitor.holdsAPlace());
        visitor.say(Kind::Cancel);
        QVERIFY(visitor.isIn(State::Looked));
        QVERIFY(visitor.comesToPlaces("released", 1));
        QVERIFY(visitor.journal(incident::BookingSent).empty());
    }

    void whoeverGoesAwayGivesThePlaceBack()
    {
        Visitor visitor;
        QVERIFY(visitor.holdsAPlace());
        QVERIFY(visitor.comesTo("idle"));
        QVERIFY(visitor.comesToPlaces("released", 1));
    }

    void aYesThatComesTooLateSaysSoAndCanBeAskedAgain()
    {
        Visitor visitor;
        QVERIFY(visitor.holdsAPlace());
        QVERIFY(visitor.station.culture->programme().endHolds(visitor.station.clock.wall()));
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.isBarred(Bar::HoldOver));
        QCOMPARE(visitor.offer().state, State::Looked);
        QCOMPARE(visitor.places("booked"), 0u);
        QVERIFY(visitor.station.kiosk->book.bookings().empty());
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.isIn(State::Held));
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.isIn(State::Booked));
        QCOMPARE(visitor.places("booked"), 1u);
    }

    void whoeverWasQuickerIsSaidBeforeAnythingIsHeld()
    {
        Visitor visitor;
        QVERIFY(visitor.seesTheShow());
        QVERIFY(visitor.station.culture->programme().setPlaces("show", 0));
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.isBarred(Bar::SoldOut));
        QCOMPARE(visitor.places("held"), 0u);
        // There is nothing more to say yes to.
        visitor.say(Kind::Confirm);
        visitor.say(Kind::Cancel);
        QVERIFY(visitor.comesTo("offers"));
    }

    void aLostAnswerIsAskedForUnderTheSameKey()
    {
        Visitor visitor;
        QVERIFY(visitor.seesTheShow());
        visitor.station.cultureManners.answersLost = true;
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.comesToPlaces("held", 1));
        visitor.station.cultureManners.answersLost = false;
        QVERIFY(visitor.isIn(State::Held));
        QCOMPARE(visitor.places("held"), 1u);
        visitor.station.cultureManners.answersLost = true;
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.isIn(State::Unknown));
        QVERIFY(visitor.offer().printed);
        QCOMPARE(visitor.station.kiosk->book.bookings().size(), 1u);
        visitor.station.cultureManners.answersLost = false;
        // The page goes on as soon as somebody knows.
        QVERIFY(visitor.isIn(State::Booked));
        QCOMPARE(visitor.places("booked"), 1u);
        QCOMPARE(visitor.station.culture->programme().all()->size(), 1u);
    }

    void whatIsNotHeldForCertainIsGivenBack()
    {
        Visitor visitor;
        QVERIFY(visitor.seesTheShow());
        visitor.station.cultureManners.answersLost = true;
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.comesToPlaces("held", 1));
        QVERIFY(visitor.isTold(What::PlaceNotHeld));
        visitor.station.cultureManners.answersLost = false;
        QVERIFY(visitor.comesToPlaces("released", 1));
        QVERIFY(visitor.station.kiosk->book.bookings().empty());
    }

    void aPowerCutForgetsNoYes()
    {
        Visitor visitor;
        QVERIFY(visitor.holdsAPlace());
        visitor.station.cultureManners.silent = true;
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.isIn(State::Unknown));
        QCOMPARE(visitor.places("booked"), 0u);
        visitor.station.cultureManners.silent = false;
        visitor.restart();
        QVERIFY(
            visitor.station.until([&] { return visitor.station.kiosk->book.bookings().empty(); }));
        QCOMPARE(visitor.places("booked"), 1u);
    }

    void aYesThatCameTooLateIsNoPlace()
    {
        Visitor visitor;
        QVERIFY(visitor.holdsAPlace());
        visitor.station.cultureManners.silent = true;
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.isIn(State::Unknown));
        QVERIFY(visitor.station.culture->programme().endHolds(visitor.station.clock.wall()));
        visitor.station.cultureManners.silent = false;
        QVERIFY(visitor.isTold(What::PlaceNotBooked));
        QCOMPARE(visitor.places("booked"), 0u);
    }

    void aBookingIsCancelledAfterASecondYes()
    {
        Visitor visitor;
        QVERIFY(visitor.hasBooked());
        QVERIFY(visitor.seesTheirBooking());
        visitor.say(Kind::Choose);
        QVERIFY(visitor.isIn(State::ToCancel));
        visitor.say(Kind::Cancel);
        QVERIFY(visitor.isIn(State::Mine));
        QCOMPARE(visitor.places("booked"), 1u);
        visitor.say(Kind::Choose);
        QVERIFY(visitor.isIn(State::ToCancel));
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.isIn(State::Cancelled));
        QCOMPARE(visitor.places("cancelled"), 1u);
    }

    void aLostCancellingIsAskedForAgain()
    {
        Visitor visitor;
        QVERIFY(visitor.hasBooked());
        QVERIFY(visitor.seesTheirBooking());
        visitor.say(Kind::Choose);
        QVERIFY(visitor.isIn(State::ToCancel));
        visitor.station.cultureManners.answersLost = true;
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.comesToPlaces("cancelled", 1));
        visitor.station.cultureManners.answersLost = false;
        QVERIFY(visitor.isIn(State::Cancelled));
    }

    void aCancellingThatNobodyHeardIsNotCalledDone()
    {
        Visitor visitor;
        QVERIFY(visitor.hasBooked());
        QVERIFY(visitor.seesTheirBooking());
        visitor.say(Kind::Choose);
        QVERIFY(visitor.isIn(State::ToCancel));
        visitor.station.cultureManners.silent = true;
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.isTold(What::PlaceCancelUnknown));
        QCOMPARE(visitor.places("booked"), 1u);
    }

    void whatCannotBeCancelledAnyMoreSaysWhy()
    {
        town::CultureOffer soon = showOn(Holder().station.clock.wall());
        soon.offer.cancelUntil = soon.offer.starts - 96h;
        Visitor visitor(soon);
        QVERIFY(visitor.seesTheShow());
        QVERIFY(visitor.offer().isFinal);
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.isIn(State::Held));
        QVERIFY(visitor.offer().isFinal);
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.isIn(State::Booked));
        QVERIFY(visitor.seesTheirBooking());
        QCOMPARE(visitor.offer().offer.bar, Bar::TooLate);
        visitor.say(Kind::Choose); // there is no such button
        visitor.say(Kind::Cancel);
        QVERIFY(visitor.comesTo("offers"));
        QCOMPARE(visitor.places("booked"), 1u);
    }

    void whatDoesNotTakePlaceIsSaidAndNotPrinted()
    {
        Visitor visitor;
        QVERIFY(visitor.hasBooked());
        QVERIFY(visitor.station.culture->programme().callOff("show", true));
        QVERIFY(visitor.seesTheirBooking());
        QCOMPARE(visitor.offer().offer.bar, Bar::CalledOff);
        QVERIFY(!visitor.offer().canPrint);
    }

    void manyAreShownAFewAtATime()
    {
        Visitor visitor;
        for (int at = 0; at < 7; ++at)
            visitor.add(showOn(visitor.station.clock.wall(), "show-" + std::to_string(at)));
        QVERIFY(visitor.seesKinds());
        visitor.say(Kind::Choose, Shows);
        QVERIFY(visitor.comesTo("offers"));
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.station.until([&] { return visitor.list().from == OffersPage::Shown; }));
        const std::string third = visitor.list().offers[7].id;
        visitor.say(Kind::Choose, 2);
        QVERIFY(visitor.isIn(State::Looked));
        QCOMPARE(visitor.offer().offer.id, third);
    }

    void aSilentOfficeIsSaidSo()
    {
        Visitor visitor;
        QVERIFY(visitor.seesKinds());
        visitor.station.cultureManners.silent = true;
        visitor.say(Kind::Choose, Shows);
        QVERIFY(visitor.isTold(What::CultureSilent));
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.isAskedWhat());
        visitor.say(Kind::Choose, Mine);
        QVERIFY(visitor.isTold(What::CultureSilent));
    }

    void whoeverHelpsSeesWhatIsOnAndNotWhatWasBooked()
    {
        Visitor visitor;
        world::BadgeCard wangli = badgeCard();
        QVERIFY(visitor.hasBooked());
        visitor.station.badgeSlot.touch(&wangli);
        QVERIFY(visitor.comesTo("helper"));
        visitor.say(Kind::Confirm);
        QVERIFY(visitor.isIn(State::Booked));
        QVERIFY(visitor.offer().number.empty());
        visitor.say(Kind::Choose);
        QVERIFY(visitor.isAskedWhat());
        visitor.say(Kind::Choose, Mine);
        QVERIFY(visitor.comesTo("offers"));
        QVERIFY(visitor.list().hidden && visitor.list().offers.empty());
        visitor.say(Kind::Cancel);
        QVERIFY(visitor.isAskedWhat());
        visitor.say(Kind::Choose, Shows);
        QVERIFY(visitor.comesTo("offers"));
        QCOMPARE(visitor.list().offers.size(), 1u);
    }
};

HUIMIN_TEST(TestProgrammeErrand)
#include "tst_programme_errand.moc"
