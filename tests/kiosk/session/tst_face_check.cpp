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
using Gesture = social_security::Gesture;
using Put = town::SocialSecurityService::Put;
using Seen = town::Portraits::Seen;
using What = ChoicePage::What;
using State = CheckResultPage::State;

constexpr const char *Number = "441302195107120024";
constexpr int ByFace = 2; ///< after both other ways
constexpr int Yes = 0;
constexpr int Again = 0;

/// Somebody who gets a pension, and would have the camera look at them.
struct Pensioner : Somebody {
    explicit Pensioner(Put where = Put::Due)
    {
        auto &office = *station.socialSecurity;
        HUIMIN_CHECK(office.put(Number, where, station.clock.wall()).has_value(),
                     "not in the town's books");
        office.believe(station.portraits);
        office.want(Gesture::Left);
        restart();
    }
    bool seesTheWays()
    {
        if (!laysFor(Errand::Pension) || !comesTo("pension"))
            return false;
        say(Kind::Confirm);
        return comesTo("choice");
    }
    bool isAt(What what)
    {
        return station.until([&] { return isAtNow(what); }, 40s);
    }
    bool isAtNow(What what)
    {
        return station.screen.isAt("choice") && station.screen.as<ChoicePage>().what == what;
    }
    bool isAsked()
    {
        if (!seesTheWays())
            return false;
        say(Kind::Choose, ByFace);
        return isAt(What::FaceConsent);
    }
    bool isBeforeTheCamera()
    {
        if (!isAsked())
            return false;
        say(Kind::Choose, Yes);
        return comesTo("picture");
    }
    const PicturePage &picture() { return station.screen.as<PicturePage>(); }
    bool takes()
    {
        if (!comesTo("picture"))
            return false;
        say(Kind::Confirm);
        return station.until([&] {
            return station.screen.isAt("picture") && picture().state == PicturePage::State::Look;
        });
    }
    bool sends()
    {
        if (!takes())
            return false;
        say(Kind::Confirm);
        return true;
    }
    const CheckResultPage &result() { return station.screen.as<CheckResultPage>(); }
    bool isLookedAt() { return station.faceSpot.isWanted(); }
    std::size_t options() { return station.screen.as<ChoicePage>().options.size(); }
    auto &checks() { return station.kiosk->book.lifeChecks(); }
};

} // namespace

class TestFaceCheck : public QObject
{
    Q_OBJECT
private slots:
    void aFaceThatTheOfficeKnowsIsEnough()
    {
        Pensioner resident;
        QVERIFY(resident.isBeforeTheCamera());
        QCOMPARE(resident.picture().what, PicturePage::What::Face);
        QCOMPARE(resident.picture().gesture, Gesture::Left);
        QVERIFY(resident.sends());
        QVERIFY(resident.comesTo("checkResult"));
        QCOMPARE(resident.result().state, State::Done);
        QVERIFY(resident.result().printed);
        QCOMPARE(resident.journal(incident::CheckWritten).size(), std::size_t{1});
        QVERIFY(resident.journal(incident::CheckAnswered).back().find("confirmed") !=
                std::string::npos);
        QVERIFY(resident.checks().empty());
    }

    void nobodyIsLookedAtWhoHasNotSaidYes()
    {
        Pensioner resident;
        QVERIFY(resident.isAsked());
        QVERIFY(!resident.isLookedAt());
        QCOMPARE(resident.options(), std::size_t{3}); // yes, and both other ways at once
        resident.say(Kind::Choose, Yes);
        QVERIFY(resident.comesTo("picture"));
        QVERIFY(resident.isLookedAt());
        QVERIFY(resident.sends());
        QVERIFY(resident.comesTo("checkResult"));
        QVERIFY(!resident.isLookedAt());
    }

    void anotherWayIsChosenOnEveryPage()
    {
        Pensioner resident;
        QVERIFY(resident.isAsked());
        resident.say(Kind::Choose, 1);
        QVERIFY(resident.comesTo("witness"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.isAt(What::CheckWay));
        resident.say(Kind::Choose, ByFace);
        QVERIFY(resident.isAt(What::FaceConsent));
        resident.say(Kind::Choose, Yes);
        QVERIFY(resident.comesTo("picture"));
        resident.say(Kind::Choose, PicturePage::ChooseNone);
        QVERIFY(resident.isAt(What::FaceConsent));
        QVERIFY(!resident.isLookedAt());
        resident.say(Kind::Choose, 2);
        QVERIFY(resident.comesTo("checkResult"));
        QCOMPARE(resident.result().state, State::Waiting);
        QVERIFY(resident.result().visit);
    }

    void aPictureThatIsNotEnoughSaysWhyAndMayBeTakenAgain()
    {
        Pensioner resident;
        QVERIFY(resident.isBeforeTheCamera());
        resident.station.portraits.seen = Seen::Covered;
        QVERIFY(resident.sends());
        QVERIFY(resident.isAt(What::FaceCovered));
        resident.say(Kind::Choose, Again);
        resident.station.portraits.seen = Seen::TooDark;
        QVERIFY(resident.sends());
        QVERIFY(resident.isAt(What::FaceDark));
        resident.station.portraits.seen = Seen::Alike;
        resident.say(Kind::Choose, Again);
        QVERIFY(resident.sends());
        QVERIFY(resident.comesTo("checkResult"));
        QCOMPARE(resident.result().state, State::Done);
    }

    void afterThreeThereAreOtherWaysAndAPerson()
    {
        Pensioner resident;
        resident.station.portraits.seen = Seen::NotAlike;
        QVERIFY(resident.isBeforeTheCamera());
        for (int tries = 0; tries < 2; ++tries) {
            QVERIFY(resident.sends());
            QVERIFY(resident.isAt(What::FaceNotAlike));
            resident.say(Kind::Choose, Again);
        }
        QVERIFY(resident.sends());
        QVERIFY(resident.isAt(What::FaceTooOften));
        QCOMPARE(resident.options(), std::size_t{3});
        resident.say(Kind::Choose, 2);
        QVERIFY(resident.comesTo("help"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.isAt(What::FaceTooOften));
        resident.say(Kind::Choose, 1);
        QVERIFY(resident.comesTo("checkResult"));
        QVERIFY(resident.result().visit);
        // The office offers it no more today, and neither does the station.
        resident.say(Kind::Choose, 0);
        QVERIFY(resident.comesTo("home"));
        resident.say(Kind::Choose, choiceOf(Errand::Pension));
        QVERIFY(resident.comesTo("pension"));
        const auto ways = resident.station.screen.as<PensionPage>().pension.check.ways;
        QVERIFY(std::ranges::find(ways, SocialSecurity::Way::Face) == ways.end());
    }

    void whoeverCannotTurnTheirHeadIsNotAskedTo()
    {
        Pensioner resident;
        QVERIFY(resident.isBeforeTheCamera());
        resident.say(Kind::Choose, PicturePage::ChooseStraight);
        QVERIFY(resident.station.until([&] {
            return resident.station.screen.isAt("picture") &&
                   resident.picture().gesture == Gesture::Straight;
        }));
        QVERIFY(resident.sends());
        QVERIFY(resident.comesTo("checkResult"));
        QCOMPARE(resident.result().state, State::Done);
    }

    void whereMoneyRestsTheOfficeWantsSomebodyBesideAStillFace()
    {
        Pensioner resident(Put::Overdue);
        QVERIFY(resident.isBeforeTheCamera());
        resident.say(Kind::Choose, PicturePage::ChooseStraight);
        QVERIFY(resident.station.until([&] {
            return resident.station.screen.isAt("picture") &&
                   resident.picture().gesture == Gesture::Straight;
        }));
        QVERIFY(resident.sends());
        QVERIFY(resident.isAt(What::FaceWitness));
        resident.say(Kind::Choose, 0);
        QVERIFY(resident.comesTo("witness"));
    }

    void aPictureThatComesTooLateIsTakenOnceMore()
    {
        Pensioner resident;
        QVERIFY(resident.isBeforeTheCamera());
        QVERIFY(resident.takes());
        for (int times = 0; times < 8; ++times) { // somebody reads slowly, and says so
            (void)resident.station.until([] { return false; }, 30s);
            resident.say(Kind::Extend);
        }
        resident.say(Kind::Confirm);
        QVERIFY(resident.isAt(What::FaceLate));
        resident.say(Kind::Choose, Again);
        QVERIFY(resident.sends());
        QVERIFY(resident.comesTo("checkResult"));
        QCOMPARE(resident.result().state, State::Done);
    }

    void anAnswerThatIsLostIsAskedForWithoutThePicture()
    {
        Pensioner resident;
        QVERIFY(resident.isBeforeTheCamera());
        QVERIFY(resident.takes());
        resident.station.socialManners.answersLost = true;
        resident.say(Kind::Confirm);
        QVERIFY(resident.station.until(
            [&] { return resident.station.socialSecurity->confirmations()->size() == 1; }, 10s));
        resident.station.socialManners.answersLost = false;
        QVERIFY(resident.comesTo("checkResult"));
        QCOMPARE(resident.result().state, State::Done);
        QCOMPARE(resident.station.socialSecurity->confirmations()->size(), std::size_t{1});
    }

    void anOfficeThatIsSilentLeavesAProofAndTheOtherWays()
    {
        Pensioner resident;
        QVERIFY(resident.isBeforeTheCamera());
        QVERIFY(resident.takes());
        resident.station.socialManners.silent = true;
        resident.say(Kind::Confirm);
        QVERIFY(resident.station.until([&] { return resident.station.screen.isAt("checkResult"); },
                                       2min));
        QCOMPARE(resident.result().state, State::NotThrough);
        QVERIFY(resident.result().printed);
        QVERIFY(!resident.result().code.empty());
        QVERIFY(resident.station.receipts.back().find(resident.result().code) != std::string::npos);
        resident.say(Kind::Choose, 0);
        QVERIFY(resident.isAt(What::CheckWay));
        QCOMPARE(resident.options(), std::size_t{2});
        resident.say(Kind::Choose, 1);
        QVERIFY(resident.station.until([&] { return resident.station.screen.isAt("checkResult"); },
                                       2min));
        QCOMPARE(resident.result().state, State::OnItsWay);
        // Also over a restart the office is asked until it has said what it knows.
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("idle"));
        resident.restart();
        QCOMPARE(resident.checks().size(), std::size_t{2});
        resident.station.socialManners.silent = false;
        QVERIFY(resident.station.until([&] { return resident.checks().empty(); }, 10min));
        const auto answers = resident.journal(incident::CheckAnswered);
        QVERIFY(std::ranges::any_of(answers, [](const std::string &each) {
            return each.find("neverHeard") != std::string::npos;
        }));
    }

    void anOfficeThatSaysNothingBeforehandLooksAtNobody()
    {
        Pensioner resident;
        QVERIFY(resident.isAsked());
        resident.station.socialManners.silent = true;
        resident.say(Kind::Choose, Yes);
        QVERIFY(resident.station.until([&] { return resident.station.screen.isAt("checkResult"); },
                                       2min));
        QCOMPARE(resident.result().state, State::NotThrough);
        QVERIFY(!resident.isLookedAt());
    }

    void aCameraThatBreaksLeadsToTheOtherWays()
    {
        Pensioner resident;
        QVERIFY(resident.isBeforeTheCamera());
        resident.station.darkroom.opens = false;
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("problem"));
        QCOMPARE(resident.station.screen.as<ProblemPage>().what,
                 ProblemPage::What::FaceCameraFailed);
        resident.say(Kind::Confirm);
        QVERIFY(resident.isAt(What::FaceConsent));
        resident.station.faceUnit.setSilent(true);
        QVERIFY(resident.station.until(
            [&] { return resident.station.stands(Fault::CameraDown, "face"); }, 1min));
        resident.say(Kind::Cancel);
        QVERIFY(resident.isAt(What::CheckWay));
        QCOMPARE(resident.options(), std::size_t{2}); // it is offered no more
    }

    void withoutAPortraitNoFaceIsAskedFor()
    {
        Pensioner resident;
        resident.station.portraits.known = false;
        QVERIFY(resident.seesTheWays());
        QCOMPARE(resident.options(), std::size_t{2});
    }

    void whoeverGoesAwayLeavesNoPictureAndNoCameraThatLooks()
    {
        Pensioner resident;
        QVERIFY(resident.isBeforeTheCamera());
        QVERIFY(resident.takes());
        QVERIFY(resident.comesTo("idle"));
        QVERIFY(!resident.isLookedAt());
        QVERIFY(resident.checks().empty());
        QVERIFY(resident.journal(incident::CheckAnswered).back().find("left") != std::string::npos);
    }

    void nothingOfAPictureIsWrittenDown()
    {
        Pensioner resident;
        QVERIFY(resident.isBeforeTheCamera());
        QVERIFY(resident.takes());
        const Bytes jpeg = resident.picture().jpeg;
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("checkResult"));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("idle"));
        QVERIFY(!jpeg.empty());
        QVERIFY(!resident.isAnywhereOnTheDisk(textOf(jpeg)));
        QVERIFY(!resident.isAnywhereOnTheDisk(toHex(jpeg)));
        QVERIFY(!resident.isAnywhereOnTheDisk(Number));
    }
};

HUIMIN_TEST(TestFaceCheck)
#include "tst_face_check.moc"
