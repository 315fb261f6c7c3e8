// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/social_holder.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;

using Kind = Input::Kind;
using What = ProblemPage::What;
using State = town::KnownCard::State;

class TestSocialCardVisit : public QObject
{
    Q_OBJECT
private slots:
    void everyGenerationShowsWhatWasPaid_data()
    {
        QTest::addColumn<int>("generation");
        for (const int each : {1, 2, 3})
            QTest::addRow("%d", each) << each;
    }
    void everyGenerationShowsWhatWasPaid()
    {
        QFETCH(int, generation);
        SocialHolder resident(socialImage(generation));
        QVERIFY(resident.isAsked());
        QVERIFY(resident.asked().takesSocialCard && resident.asked().takesIdentity);
        QVERIFY(resident.isRead());
        QCOMPARE(resident.station.screen.as<SocialPage>().record.maskedName, std::string("王*芳"));
    }

    void thePensionIsShownToItsHolderToo()
    {
        SocialHolder resident;
        QVERIFY(resident.isAsked(Errand::Pension));
        QVERIFY(resident.isRead("pension"));
    }

    void whoHasShownOneCardIsAskedNoMore()
    {
        SocialHolder resident;
        QVERIFY(resident.isAsked());
        QVERIFY(resident.isRead());
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("home"));
        resident.say(Kind::Choose, choiceOf(Errand::Pension));
        QVERIFY(resident.comesTo("pension"));
    }

    /// The clinic's office does not know whether the card was lost.
    void theClinicAsksForTheIdentityCardAllTheSame()
    {
        SocialHolder resident;
        QVERIFY(resident.isAsked());
        QVERIFY(resident.isRead());
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("home"));
        resident.say(Kind::Choose, choiceOf(Errand::Clinic));
        QVERIFY(resident.comesTo("identity"));
        QVERIFY(!resident.asked().takesSocialCard && resident.asked().takesIdentity);
    }

    void theCardIsHandedBackBeforeAnythingIsShown()
    {
        SocialHolder resident;
        QVERIFY(resident.isAsked());
        resident.putIn();
        QVERIFY(resident.comesTo("takeCard"));
        QVERIFY(
            !resident.station.until([&] { return resident.station.screen.isAt("social"); }, 15s));
        resident.takeOut();
        QVERIFY(resident.comesTo("social"));
    }

    void eachReasonOfTheOfficeHasItsPage_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("what");
        QTest::newRow("lost") << static_cast<int>(State::Lost)
                              << static_cast<int>(What::SocialCardLost);
        QTest::newRow("not activated")
            << static_cast<int>(State::Inactive) << static_cast<int>(What::SocialCardInactive);
    }
    void eachReasonOfTheOfficeHasItsPage()
    {
        QFETCH(int, state);
        QFETCH(int, what);
        SocialHolder resident;
        (void)resident.station.socialSecurity->put("A12345674", static_cast<State>(state));
        QVERIFY(resident.isAsked());
        resident.putIn();
        QVERIFY(resident.comesTo("takeCard"));
        resident.takeOut();
        QVERIFY(resident.isTold(static_cast<What>(what)));
        // Nobody was shown by it: the next errand asks anew, and the identity card goes on.
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("home"));
        resident.say(Kind::Choose, choiceOf(Errand::SocialSecurity));
        QVERIFY(resident.comesTo("identity"));
        resident.station.identityUnit.lay(identityCard());
        QVERIFY(resident.comesTo("social"));
    }

    void aCardOfAnotherIsNotThisPersons()
    {
        auto image = socialImage();
        image.card = "B76543212"; // genuine, and in nobody's books
        SocialHolder resident(image);
        QVERIFY(resident.isAsked());
        resident.putIn();
        QVERIFY(resident.comesTo("takeCard"));
        resident.takeOut();
        QVERIFY(resident.isTold(What::SocialCardUnknown));
    }

    void aForgedCardIsSaidToBeOne()
    {
        auto image = socialImage();
        image.internalKey[0] ^= 0x01;
        SocialHolder resident(image);
        QVERIFY(resident.isAsked());
        resident.putIn();
        QVERIFY(resident.isTold(What::SocialCardForged));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("identity"));
        resident.takeOut();
        QVERIFY(resident.waits(1s));
        resident.station.identityUnit.lay(identityCard());
        QVERIFY(resident.comesTo("social"));
    }

    void eachOtherCardHasItsWords()
    {
        auto foreign = socialImage();
        foreign.foreign = true;
        SocialHolder door(foreign);
        QVERIFY(door.isAsked());
        door.putIn();
        QVERIFY(door.hears(SocialCardTrouble::OtherCard));
        auto locked = socialImage();
        locked.blocked = true;
        SocialHolder dead(locked);
        QVERIFY(dead.isAsked());
        dead.putIn();
        QVERIFY(dead.isTold(What::SocialCardLocked));
        auto beijing = socialImage();
        beijing.beijing = true;
        SocialHolder far(beijing);
        QVERIFY(far.isAsked());
        far.putIn();
        QVERIFY(far.isTold(What::SocialCardElsewhere));
    }

    void aCardTheWrongWayRoundIsSaidToBeSo()
    {
        SocialHolder resident;
        QVERIFY(resident.isAsked());
        resident.station.socialSlot.setMute(true);
        resident.putIn();
        QVERIFY(resident.hears(SocialCardTrouble::Mute));
        resident.takeOut();
        QVERIFY(resident.waits(3s));
        resident.station.socialSlot.setMute(false);
        QVERIFY(resident.isRead());
    }

    void aCardTakenOutInTheMiddleIsPutInAgain()
    {
        SocialHolder resident;
        QVERIFY(resident.isAsked());
        resident.card.tearAfter(150);
        resident.putIn();
        QVERIFY(resident.hears(SocialCardTrouble::TooShort));
        QVERIFY(resident.isRead());
    }

    void aNewCardIsReadWithoutContactsToo()
    {
        SocialHolder resident;
        QVERIFY(resident.isAsked());
        QVERIFY(resident.asked().mayBeLaid);
        resident.lays();
        QVERIFY(resident.comesTo("takeCard"));
        QVERIFY(resident.station.screen.as<TakeCardPage>().isLaid);
        resident.takesUp();
        QVERIFY(resident.comesTo("social"));
        QCOMPARE(resident.station.screen.as<SocialPage>().record.maskedName, std::string("王*芳"));
    }

    void oneThatIsTakenUpTooSoonIsLaidThereAgain()
    {
        SocialHolder resident;
        QVERIFY(resident.isAsked());
        resident.card.tearAfter(120);
        resident.lays();
        QVERIFY(resident.hears(SocialCardTrouble::TooShort));
        QVERIFY(resident.asked().wasLaid);
        resident.lays();
        QVERIFY(resident.comesTo("takeCard"));
    }

    void aCardThatLiesThereFromBeforeIsNotRead()
    {
        SocialHolder resident;
        resident.lays(); // by somebody who was here before
        resident.restart();
        QVERIFY(resident.isAskedWho(Errand::SocialSecurity));
        QVERIFY(resident.hears(SocialCardTrouble::LeftBehind));
        QVERIFY(resident.asked().wasLaid);
        resident.takesUp();
        QVERIFY(resident.waits(1s));
        resident.lays();
        QVERIFY(resident.comesTo("takeCard"));
    }

    void aCulturalCardThereIsNoSocialSecurityCard()
    {
        SocialHolder resident;
        auto image = socialImage();
        image.foreign = true;
        world::SocialCard other(
            image, [&](std::size_t count) { return resident.station.random.bytes(count); });
        other.setLaid(true);
        QVERIFY(resident.isAsked());
        resident.station.purseSlot.touch(&other);
        QVERIFY(resident.hears(SocialCardTrouble::OtherCard));
    }

    void aForgottenCardDoesNotMakeTheNextOneItsHolder()
    {
        SocialHolder resident;
        resident.putIn(); // by somebody who was here before
        resident.restart();
        QVERIFY(resident.isAskedWho(Errand::SocialSecurity));
        QVERIFY(resident.hears(SocialCardTrouble::LeftBehind));
        resident.takeOut();
        QVERIFY(resident.waits(1s));
        QVERIFY(resident.isRead());
    }

    void withoutTheModuleOnlyIdentityCardsAreAskedFor()
    {
        SocialHolder resident;
        resident.station.moduleSlot.touch(nullptr);
        QVERIFY(resident.station.until(
            [&] { return resident.station.stands(Fault::SecurityModuleMissing); }, 1min));
        QVERIFY(resident.isAsked());
        QVERIFY(!resident.asked().takesSocialCard && resident.asked().takesIdentity);
        resident.putIn(); // all the same
        QVERIFY(resident.isTold(What::SocialCardUnread));
        resident.takeOut();
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("identity"));
        resident.station.moduleSlot.touch(&resident.station.module);
        QVERIFY(resident.station.until([&] { return resident.asked().takesSocialCard; }, 1min));
        QVERIFY(resident.waits(1s));
        QVERIFY(resident.isRead());
    }

    void aModuleThatFailsInTheMiddleIsNotTheCardsFault()
    {
        SocialHolder resident;
        QVERIFY(resident.isAsked());
        resident.station.socialSlot.onAnswer([&](ByteView command, Bytes &) {
            if (command[1] == 0x88)
                resident.station.moduleSlot.touch(nullptr);
        });
        resident.putIn();
        QVERIFY(resident.isTold(What::SocialCardUnread));
        QVERIFY(resident.station.stands(Fault::SecurityModuleMissing));
    }

    void withoutTheReaderOfIdentityCardsTheCardStillDoes()
    {
        SocialHolder resident;
        resident.station.identityUnit.setSilent(true);
        QVERIFY(resident.station.until(
            [&] { return resident.station.stands(Fault::IdentityReaderDown); }, 2min));
        QVERIFY(resident.isAsked());
        QVERIFY(resident.asked().takesSocialCard && !resident.asked().takesIdentity);
        QVERIFY(resident.isRead());
    }

    void nothingOfTheCardStaysOnTheDisk()
    {
        SocialHolder resident;
        QVERIFY(resident.isAsked());
        QVERIFY(resident.isRead());
        resident.say(Kind::Choose, SocialDone);
        QVERIFY(resident.comesTo("idle"));
        for (const char *each : {"441302195107120024", "王秀芳", "A12345674"})
            QVERIFY2(!resident.isAnywhereOnTheDisk(each), each);
    }
};

HUIMIN_TEST(TestSocialCardVisit)
#include "tst_social_card_visit.moc"
