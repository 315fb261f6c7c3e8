// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/social_holder.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;
namespace incident = transaction::incident;

namespace {

using Kind = Input::Kind;
using Problem = ProblemPage::What;
using What = CardServicePage::What;
using State = CardServicePage::State;
using KnownState = town::KnownCard::State;

/// Somebody who wants something done to the card itself.
struct Owner : SocialHolder {
    using SocialHolder::SocialHolder;

    bool seesTheCard()
    {
        if (!opens(Errand::SocialCard, "identity") || !waits(1s))
            return false;
        putIn();
        return comesTo("socialCard");
    }
    const SocialCardPage &overview() { return station.screen.as<SocialCardPage>(); }
    const CardServicePage &service() { return station.screen.as<CardServicePage>(); }
    /// Up to the page that asks for the identity card, and past it.
    bool agrees(const IdentityCard &identity = identityCard())
    {
        say(Kind::Confirm);
        if (!comesTo("cardService") || service().state != State::Offered)
            return false;
        say(Kind::Confirm);
        if (!comesTo("identity"))
            return false;
        station.identityUnit.lay(identity);
        return true;
    }
    bool types(const std::string &pin, PinPage::Of of)
    {
        const bool asked = station.until([&] {
            return station.screen.isAt("pin") && station.screen.as<PinPage>().of == of &&
                   station.screen.as<PinPage>().digits == 0 && station.padUnit.isEntering();
        });
        if (!asked)
            return false;
        for (const char digit : pin)
            station.padUnit.press(digit);
        station.padUnit.press('E');
        return true;
    }
    bool choosesPin(const std::string &pin)
    {
        return types(pin, PinPage::Of::New) && types(pin, PinPage::Of::NewAgain);
    }
    bool ends(State state)
    {
        return station.until(
            [&] { return station.screen.isAt("cardService") && service().state == state; });
    }
    std::string officeSays()
    {
        const auto works = station.socialSecurity->cardWorks();
        return works && !works->empty() ? works->back().outcome : std::string("nothing");
    }
    KnownState known() { return (*station.socialSecurity->card("A12345674"))->state; }
};

world::SocialImage freshImage(int generation)
{
    auto image = socialImage(generation);
    image.pin.clear();
    return image;
}

world::SocialImage blockedImage(int generation)
{
    auto image = socialImage(generation);
    image.triesLeft = 0;
    return image;
}

void addGenerations()
{
    QTest::addColumn<int>("generation");
    for (const int each : {1, 2, 3})
        QTest::addRow("%d", each) << each;
}

} // namespace

class TestSocialCardErrand : public QObject
{
    Q_OBJECT
private slots:
    void theTriesAreShownBeforeAnythingIsTried()
    {
        auto image = socialImage();
        image.triesLeft = 1;
        Owner owner(image);
        QVERIFY(owner.seesTheCard());
        QCOMPARE(owner.overview().pin, SocialCardPage::Pin::Set);
        QCOMPARE(owner.overview().triesLeft, 1);
        QCOMPARE(owner.card.memory().triesLeft, 1);
    }

    void aPinIsSetAnew_data() { addGenerations(); }
    void aPinIsSetAnew()
    {
        QFETCH(int, generation);
        Owner owner(socialImage(generation));
        QVERIFY(owner.seesTheCard());
        QVERIFY(owner.agrees());
        QVERIFY(owner.choosesPin("975310"));
        QVERIFY(owner.ends(State::Done));
        QCOMPARE(owner.card.memory().pin, std::string("975310"));
        QCOMPARE(owner.officeSays(), std::string("done"));
        QVERIFY(!owner.service().isLate && owner.service().printed);
        QVERIFY(owner.station.receipts.back().find(owner.service().code) != std::string::npos);
        owner.say(Kind::Confirm);
        QVERIFY(owner.comesTo("takeCard"));
        owner.takeOut();
        QVERIFY(owner.comesTo("home"));
        for (const char *each : {"975310", "246810", "441302195107120024", "A12345674"})
            QVERIFY2(!owner.isAnywhereOnTheDisk(each), each);
    }

    void aNewCardIsActivated_data() { addGenerations(); }
    void aNewCardIsActivated()
    {
        QFETCH(int, generation);
        Owner owner(freshImage(generation));
        (void)owner.station.socialSecurity->put("A12345674", KnownState::Inactive);
        QVERIFY(owner.seesTheCard());
        QCOMPARE(owner.overview().pin, SocialCardPage::Pin::NotSet);
        QVERIFY(owner.agrees());
        QVERIFY(owner.choosesPin("975310"));
        QVERIFY(owner.ends(State::Done));
        QCOMPARE(owner.service().what, What::Activate);
        QCOMPARE(owner.known(), KnownState::Active);
        QCOMPARE(owner.card.memory().pin, std::string("975310"));
    }

    void whoKnowsTheirPinUnlocksIt_data() { addGenerations(); }
    void whoKnowsTheirPinUnlocksIt()
    {
        QFETCH(int, generation);
        Owner owner(blockedImage(generation));
        QVERIFY(owner.seesTheCard());
        QCOMPARE(owner.overview().pin, SocialCardPage::Pin::Blocked);
        owner.say(Kind::Confirm);
        QVERIFY(owner.comesTo("choice"));
        owner.say(Kind::Choose, 0);
        QVERIFY(owner.comesTo("cardService"));
        owner.say(Kind::Confirm);
        QVERIFY(owner.comesTo("identity"));
        owner.station.identityUnit.lay(identityCard());
        QVERIFY(owner.ends(State::Done));
        QCOMPARE(owner.card.memory().triesLeft, 6);
        QCOMPARE(owner.card.memory().pin, std::string("246810"));
    }

    void twoThatDifferAreBegunAgain()
    {
        Owner owner;
        QVERIFY(owner.seesTheCard());
        QVERIFY(owner.agrees());
        QVERIFY(owner.types("975310", PinPage::Of::New));
        QVERIFY(owner.types("975311", PinPage::Of::NewAgain));
        QVERIFY(owner.station.until([&] {
            return owner.station.screen.isAt("pin") && owner.station.screen.as<PinPage>().notEqual;
        }));
        QVERIFY(owner.choosesPin("975310"));
        QVERIFY(owner.ends(State::Done));
        QCOMPARE(owner.card.memory().pin, std::string("975310"));
    }

    void aPinThatEverybodyTriesFirstIsNoPin()
    {
        for (const char *each : {"123456", "888888", "510712"}) {
            Owner owner;
            QVERIFY(owner.seesTheCard());
            QVERIFY(owner.agrees());
            QVERIFY(owner.choosesPin(each));
            QVERIFY(owner.station.until([&] {
                return owner.station.screen.isAt("pin") &&
                       owner.station.screen.as<PinPage>().tooSimple;
            }));
            QCOMPARE(owner.card.memory().pin, std::string("246810"));
        }
    }

    void nobodySetsThePinOfAnother()
    {
        Owner owner;
        QVERIFY(owner.seesTheCard());
        QVERIFY(owner.agrees(identityCard("441302194803050010", "李建国")));
        QVERIFY(owner.isTold(Problem::SocialCardNotYours));
        QCOMPARE(owner.officeSays(), std::string("nothing"));
    }

    /// At every point at which it can be taken out: before, while, and after it is written.
    void aCardTornOutSaysItselfHowItEnded_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<bool>("done");
        for (const char *command : {"0082", "8424"})
            for (const bool done : {false, true})
                QTest::addRow("%s %s", command, done ? "done" : "not done")
                    << QByteArray(command) << done;
    }
    void aCardTornOutSaysItselfHowItEnded()
    {
        QFETCH(QByteArray, at);
        QFETCH(bool, done);
        for (const int left : {6, 3}) {
            auto image = socialImage();
            image.triesLeft = left;
            Owner owner(image);
            QVERIFY(owner.seesTheCard());
            owner.card.tearAt(hex(at.toStdString()), done);
            QVERIFY(owner.agrees());
            QVERIFY(owner.choosesPin("975310"));
            QVERIFY(owner.station.until([&] {
                return owner.station.screen.isAt("identity") &&
                       owner.station.screen.as<IdentityPage>().again;
            }));
            owner.putIn();
            QVERIFY(owner.ends(State::Done));
            QCOMPARE(owner.card.memory().pin, std::string("975310"));
            QCOMPARE(owner.officeSays(), std::string("done"));
        }
    }

    void aCardThatDoesNotComeBackIsNotGuessed()
    {
        Owner owner;
        QVERIFY(owner.seesTheCard());
        owner.card.tearAt(hex("8424"), true);
        QVERIFY(owner.agrees());
        QVERIFY(owner.choosesPin("975310"));
        QVERIFY(owner.ends(State::Unclear));
        QCOMPARE(owner.officeSays(), std::string("unknown"));
        QVERIFY(owner.service().printed);
    }

    void aCardThatWasNeverWrittenHasNotChanged()
    {
        Owner owner;
        QVERIFY(owner.seesTheCard());
        owner.card.tearAt(hex("0082"), false);
        QVERIFY(owner.agrees());
        QVERIFY(owner.choosesPin("975310"));
        QVERIFY(owner.ends(State::NotDone));
        QCOMPARE(owner.card.memory().pin, std::string("246810"));
        QCOMPARE(owner.officeSays(), std::string("notDone"));
    }

    void anotherCardIsNotWrittenTo()
    {
        auto image = socialImage();
        image.identification = hex("441300D15600000500000002FFFFFFFF");
        Owner owner;
        world::SocialCard other(
            image, [&](std::size_t count) { return owner.station.random.bytes(count); });
        QVERIFY(owner.seesTheCard());
        owner.card.tearAt(hex("8424"), false);
        QVERIFY(owner.agrees());
        QVERIFY(owner.choosesPin("975310"));
        QVERIFY(owner.comesTo("identity"));
        owner.station.socialSlot.touch(&other);
        QVERIFY(owner.station.until([&] {
            return owner.station.screen.isAt("identity") &&
                   owner.station.screen.as<IdentityPage>().trouble == SocialCardTrouble::NotThisOne;
        }));
        QCOMPARE(other.memory().pin, std::string("246810"));
        owner.putIn();
        QVERIFY(owner.ends(State::Done));
    }

    /// Its tries are few, and one is enough to know.
    void aCardThatDoesNotBelieveTheOfficeIsTriedOnce()
    {
        auto image = socialImage();
        image.unblockKey[5] ^= 0x40;
        Owner owner(image);
        QVERIFY(owner.seesTheCard());
        QVERIFY(owner.agrees());
        QVERIFY(owner.choosesPin("975310"));
        QVERIFY(owner.ends(State::NotDone));
        QCOMPARE(owner.card.memory().unblockTries, 4);
        QVERIFY((*owner.station.socialSecurity->card("A12345674"))->pinAtCounter);
        owner.say(Kind::Confirm);
        QVERIFY(owner.comesTo("takeCard"));
        owner.takeOut();
        QVERIFY(owner.comesTo("home"));
        owner.say(Kind::Choose, choiceOf(Errand::SocialCard));
        QVERIFY(owner.comesTo("identity"));
        QVERIFY(owner.waits(1s));
        owner.putIn();
        QVERIFY(owner.comesTo("socialCard"));
        QVERIFY(!owner.overview().canWritePin);
    }

    void anOfficeThatDoesNotAnswerHasNothingDone()
    {
        Owner owner;
        QVERIFY(owner.seesTheCard());
        QVERIFY(owner.agrees());
        QVERIFY(owner.types("975310", PinPage::Of::New));
        owner.station.socialManners.silent = true;
        QVERIFY(owner.types("975310", PinPage::Of::NewAgain));
        QVERIFY(owner.isTold(Problem::CardOfficeSilent));
        QCOMPARE(owner.card.memory().pin, std::string("246810"));
        owner.station.socialManners.silent = false;
        QVERIFY(owner.station.until([&] { return owner.station.kiosk->book.cardOrders().empty(); },
                                    20min));
    }

    void theOfficeHearsOfItOverARestart()
    {
        Owner owner;
        QVERIFY(owner.seesTheCard());
        owner.station.socialSlot.onAnswer([&](ByteView command, Bytes &) {
            if (command[1] == 0x24)
                owner.station.socialManners.silent = true;
        });
        QVERIFY(owner.agrees());
        QVERIFY(owner.choosesPin("975310"));
        QVERIFY(owner.ends(State::Done));
        QVERIFY(owner.service().isLate);
        QCOMPARE(owner.officeSays(), std::string());
        owner.restart();
        owner.station.socialManners.silent = false;
        QVERIFY(owner.station.until([&] { return owner.officeSays() == "done"; }, 20min));
        QVERIFY(owner.station.until(
            [&] { return owner.journal(incident::CardOrderTold).size() == 1; }, 1min));
        QVERIFY(owner.station.kiosk->book.cardOrders().empty());
    }

    /// Nobody knows how far the card was.
    void aStationThatStopsInTheMiddleSaysThatItDoesNotKnow()
    {
        Owner owner;
        QVERIFY(owner.seesTheCard());
        QVERIFY(owner.agrees());
        QVERIFY(owner.choosesPin("975310"));
        QVERIFY(
            owner.station.until([&] { return owner.journal(incident::CardOrdered).size() == 1; }));
        owner.restart();
        QVERIFY(owner.station.until([&] { return owner.officeSays() == "unknown"; }, 20min));
    }

    void aLostCardIsReportedByItsHolder()
    {
        Owner owner;
        QVERIFY(owner.opens(Errand::SocialCard, "identity"));
        owner.say(Kind::Choose, 0);
        QVERIFY(owner.station.until(
            [&] { return owner.station.screen.isAt("identity") && owner.asked().takesIdentity; }));
        owner.station.identityUnit.lay(identityCard());
        QVERIFY(owner.comesTo("cardService"));
        QCOMPARE(owner.service().what, What::Loss);
        owner.say(Kind::Confirm);
        QVERIFY(owner.ends(State::Done));
        QVERIFY(!owner.service().code.empty() && !owner.service().until.empty());
        QCOMPARE(owner.known(), KnownState::Lost);
        owner.say(Kind::Confirm);
        QVERIFY(owner.comesTo("home"));
        // From now on it shows nobody.
        owner.say(Kind::Choose, choiceOf(Errand::SocialCard));
        QVERIFY(owner.comesTo("identity"));
        QVERIFY(owner.waits(1s));
        owner.putIn();
        QVERIFY(owner.isTold(Problem::SocialCardLost));
    }

    void aLossThatTheOfficeDoesNotConfirmIsNotCertain()
    {
        Owner owner;
        QVERIFY(owner.opens(Errand::SocialCard, "identity"));
        owner.say(Kind::Choose, 0);
        QVERIFY(owner.station.until(
            [&] { return owner.station.screen.isAt("identity") && owner.asked().takesIdentity; }));
        owner.station.identityUnit.lay(identityCard());
        QVERIFY(owner.comesTo("cardService"));
        owner.station.socialManners.answersLost = true;
        owner.say(Kind::Confirm);
        QVERIFY(owner.isTold(Problem::LossNotReported));
    }
};

HUIMIN_TEST(TestSocialCardErrand)
#include "tst_social_card_errand.moc"
