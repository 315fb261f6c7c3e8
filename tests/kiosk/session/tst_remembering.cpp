// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/somebody.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;

namespace {

const Manner Usual;
const Manner Easy{.elder = true, .contrast = Contrast::Yellow};

/// A resident at a station that remembers.
struct Visiting : Somebody {
    std::unique_ptr<world::BankCard> neighbour;

    Visiting()
    {
        issuer::ApplicationOrder order;
        order.pan = "6228480000000000133";
        neighbour = std::make_unique<world::BankCard>(
            bank().card({order}, false),
            [this](std::size_t count) { return station.random.bytes(count); });
        restart();
    }
    bool isKnown()
    {
        return station.until([&] { return !station.kiosk->cardSession.identity().empty(); });
    }
    bool slotOpens()
    {
        return station.until([&] { return station.cardUnit.entryEnabled(); });
    }
    bool comesWith(world::BankCard &card)
    {
        return comesTo("idle") && slotOpens() && station.cardUnit.insert(card) && comesTo("home") &&
               isKnown();
    }
    bool comesWithCard() { return comesWith(*station.card); }
    bool becomesEasy()
    {
        say(Input::Kind::SwitchElder);
        say(Input::Kind::NextContrast);
        say(Input::Kind::NextContrast);
        return visit().manner() == Easy;
    }
    bool isRemembered()
    {
        say(Input::Kind::Remember);
        if (!comesTo("remember"))
            return false;
        say(Input::Kind::Confirm);
        const bool kept = station.until(
            [&] { return station.screen.as<RememberPage>().kept == visit().manner(); });
        say(Input::Kind::Cancel);
        return kept && comesTo("home");
    }
    bool leaves()
    {
        say(Input::Kind::Cancel);
        return station.until([&] { return station.cardUnit.isAtGate(); }) &&
               station.cardUnit.take() != nullptr && comesTo("idle");
    }
};

} // namespace

class TestRemembering : public QObject
{
    Q_OBJECT
private slots:
    void aMannerIsThereAsSoonAsTheCardIsIn()
    {
        Visiting resident;
        QVERIFY(resident.comesWithCard());
        QVERIFY(resident.becomesEasy() && resident.isRemembered() && resident.leaves());
        QCOMPARE(resident.visit().manner(), Usual);
        QVERIFY(resident.comesWithCard());
        QCOMPARE(resident.visit().manner(), Easy);
        QVERIFY(resident.station.screen.isAt("home")); // before anything was touched
    }

    void itIsThereAfterTheStationWasOff()
    {
        Visiting resident;
        QVERIFY(resident.comesWithCard());
        QVERIFY(resident.becomesEasy() && resident.isRemembered() && resident.leaves());
        resident.restart();
        QVERIFY(resident.comesWithCard());
        QCOMPARE(resident.visit().manner(), Easy);
    }

    void anotherCardIsServedAsUsual()
    {
        Visiting resident;
        QVERIFY(resident.comesWithCard());
        QVERIFY(resident.becomesEasy() && resident.isRemembered() && resident.leaves());
        QVERIFY(resident.comesWith(*resident.neighbour));
        QCOMPARE(resident.visit().manner(), Usual);
    }

    void whatWasNotRememberedEndsWithTheVisit()
    {
        Visiting resident;
        QVERIFY(resident.comesWithCard());
        QVERIFY(resident.becomesEasy() && resident.leaves());
        QCOMPARE(resident.visit().manner(), Usual);
        QVERIFY(resident.comesWithCard());
        QCOMPARE(resident.visit().manner(), Usual);
    }

    void whatIsForgottenIsNotThereTheNextTime()
    {
        Visiting resident;
        QVERIFY(resident.comesWithCard());
        QVERIFY(resident.becomesEasy() && resident.isRemembered() && resident.leaves());
        QVERIFY(resident.comesWithCard());
        resident.say(Input::Kind::Remember);
        QVERIFY(resident.comesTo("remember"));
        QCOMPARE(resident.station.screen.as<RememberPage>().kept, std::optional(Easy));
        resident.say(Input::Kind::Choose);
        QVERIFY(resident.station.until(
            [&] { return !resident.station.screen.as<RememberPage>().kept; }));
        resident.say(Input::Kind::Cancel);
        QVERIFY(resident.comesTo("home") && resident.leaves());
        QVERIFY(resident.comesWithCard());
        QCOMPARE(resident.visit().manner(), Usual);
    }

    void whoeverSaysNoIsNotRemembered()
    {
        Visiting resident;
        QVERIFY(resident.comesWithCard() && resident.becomesEasy());
        resident.say(Input::Kind::Remember);
        QVERIFY(resident.comesTo("remember"));
        QVERIFY(!resident.station.screen.as<RememberPage>().kept);
        resident.say(Input::Kind::Cancel);
        QVERIFY(resident.comesTo("home") && resident.leaves());
        QVERIFY(resident.comesWithCard());
        QCOMPARE(resident.visit().manner(), Usual);
    }

    void whatWasChosenBeforeTheCardStays()
    {
        Visiting resident;
        QVERIFY(resident.comesWithCard());
        QVERIFY(resident.becomesEasy() && resident.isRemembered() && resident.leaves());
        resident.say(Input::Kind::SwitchLanguage, static_cast<int>(Language::English));
        QVERIFY(resident.comesTo("home"));
        QVERIFY(resident.slotOpens());
        QVERIFY(resident.station.cardUnit.insert(*resident.station.card) && resident.isKnown());
        Manner both = Easy;
        both.language = Language::English;
        QCOMPARE(resident.visit().manner(), both);
    }

    void lettersAreAsLargeAsFitsWhatIsRememberedAndWhatIsNow()
    {
        const Manner all = merged({.textPercent = 300}, {.low = true}, Usual);
        QCOMPARE(all.textPercent, 150);
        QVERIFY(all.low);
        QCOMPARE(merged({.textPercent = 200}, {.elder = true}, Usual).textPercent, 200);
    }

    void itIsAskedOnlyWithTheCardAndAboutSomething()
    {
        Visiting resident;
        QVERIFY(resident.comesTo("idle"));
        resident.say(Input::Kind::SwitchElder);
        QVERIFY(resident.comesTo("home"));
        resident.say(Input::Kind::Remember); // no card
        resident.station.clock.advance(1s);
        QVERIFY(resident.station.screen.isAt("home") && resident.slotOpens());
        QVERIFY(resident.station.cardUnit.insert(*resident.station.card) && resident.isKnown());
        resident.say(Input::Kind::SwitchElder); // all as usual, and nothing remembered
        resident.say(Input::Kind::Remember);
        resident.station.clock.advance(1s);
        QVERIFY(resident.station.screen.isAt("home"));
        resident.say(Input::Kind::SwitchElder);
        resident.say(Input::Kind::Remember);
        QVERIFY(resident.comesTo("remember"));
    }

    void withoutASecretNothingIsAsked()
    {
        Visiting resident;
        resident.station.file.manners.key += ".missing";
        resident.restart();
        QVERIFY(resident.comesTo("idle") && resident.slotOpens() &&
                resident.station.cardUnit.insert(*resident.station.card) &&
                resident.comesTo("home") && resident.becomesEasy());
        resident.station.clock.advance(10s);
        resident.say(Input::Kind::Remember);
        resident.station.clock.advance(1s);
        QVERIFY(resident.station.screen.isAt("home"));
        QVERIFY(resident.leaves());
    }

    void theErrandGoesOnFromWhatTheCardHasSaid()
    {
        Visiting resident;
        QVERIFY(resident.comesWithCard());
        const auto counter = resident.station.card->counter();
        resident.say(Input::Kind::Choose, 0);
        QVERIFY(resident.comesTo("pin"));
        QCOMPARE(resident.station.card->counter(), counter); // it was not begun twice
    }

    void aMuteCardHoldsNobodyUp()
    {
        Visiting resident;
        QVERIFY(resident.comesTo("idle"));
        resident.station.chipSlot.setMute(true);
        QVERIFY(resident.station.cardUnit.insert(*resident.station.card));
        QVERIFY(resident.comesTo("home"));
        resident.say(Input::Kind::Cancel);
        QVERIFY(resident.station.until([&] { return resident.station.cardUnit.isAtGate(); }, 3s));
    }

    void aCardPulledOnThePageAboutItLeadsBack()
    {
        Visiting resident;
        QVERIFY(resident.comesWithCard() && resident.becomesEasy());
        resident.say(Input::Kind::Remember);
        QVERIFY(resident.comesTo("remember"));
        QVERIFY(resident.station.cardUnit.pull() != nullptr);
        QVERIFY(resident.comesTo("idle"));
        QCOMPARE(resident.visit().manner(), Usual);
    }

    void theEasyVersionBeginsAVisit()
    {
        Visiting resident;
        QVERIFY(resident.comesTo("idle"));
        resident.say(Input::Kind::SwitchElder);
        QVERIFY(resident.comesTo("home"));
        QVERIFY(resident.visit().manner().elder);
    }

    void aVisitIsExtendedTenTimesAndMore()
    {
        Visiting resident;
        resident.say(Input::Kind::SwitchElder);
        QVERIFY(resident.comesTo("home"));
        for (int times = 0; times < 12; ++times) {
            QVERIFY(resident.station.until([&] { return resident.station.screen.warned; }));
            resident.say(Input::Kind::Extend);
            QVERIFY(resident.station.until([&] { return !resident.station.screen.warned; }));
            QVERIFY(resident.station.screen.isAt("home"));
            QVERIFY(resident.visit().manner().elder);
        }
        QVERIFY(resident.comesTo("idle")); // and nobody there ends it
        QCOMPARE(resident.visit().manner(), Usual);
    }
};

HUIMIN_TEST(TestRemembering)
#include "tst_remembering.moc"
