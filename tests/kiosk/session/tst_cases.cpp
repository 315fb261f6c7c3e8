// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/open311/georeport.h"
#include "tests/support/picture_heads.h"
#include "tests/support/suite.h"
#include "tests/support/telling.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;

namespace {

using State = CaseStatusPage::State;
using Notice = CaseNumberPage::Notice;
using Photo = CaseReviewPage::Photo;
using pictures::Flaw;

std::string digitsOf(std::string number)
{
    std::erase(number, '-');
    return number;
}

} // namespace

class TestCases : public QObject
{
    Q_OBJECT

private slots:
    void aBrokenLampIsToldByPinyin()
    {
        Telling resident;
        QVERIFY(resident.sends());
        QVERIFY(resident.comesTo("caseSent"));
        const CaseSentPage page = resident.screen().as<CaseSentPage>();
        QVERIFY(!page.waits);
        QVERIFY(page.printed);
        const auto cases = *resident.station.cases->cases();
        QCOMPARE(cases.size(), std::size_t{1});
        QCOMPARE(page.number, cases[0].id);
        QCOMPARE(open311::unmarked(cases[0].description), std::string("路灯"));
        QCOMPARE(cases[0].addressId, std::string("SG-03"));
        QVERIFY(resident.station.receipts.back().find(page.number) != std::string::npos);
        QCOMPARE(resident.inJournal(transaction::incident::CaseWritten), 1);
        QCOMPARE(resident.inJournal(transaction::incident::CaseTaken), 1);
    }

    void nothingThatWasWrittenStaysBehind()
    {
        Telling resident;
        QVERIFY(resident.sends());
        QVERIFY(resident.comesTo("caseSent"));
        resident.say(Input::Kind::Confirm);
        QVERIFY(resident.comesTo("idle"));
        QVERIFY(!resident.isAnywhereOnTheDisk("路灯\""));
        QVERIFY(!resident.isAnywhereOnTheDisk("SG-03"));
        for (const std::string &receipt : resident.station.receipts)
            QVERIFY(receipt.find("路灯") == std::string::npos);
    }

    void backGoesOneStepAndKeepsTheWords()
    {
        Telling resident;
        QVERIFY(resident.writesAboutALamp());
        resident.type("ludeng");
        resident.say(Input::Kind::Choose, 0);
        resident.say(Input::Kind::Cancel); // to the places
        QVERIFY(resident.chooses("5 栋"));
        QVERIFY(resident.comesTo("writing"));
        QCOMPARE(resident.screen().as<WritingPage>().text, std::string("路灯"));
        resident.say(Input::Kind::Cancel);
        QVERIFY(resident.comesTo("choice"));
        resident.say(Input::Kind::Cancel);
        QVERIFY(resident.station.until([&] { return resident.indexOf("路灯不亮") >= 0; }));
        resident.say(Input::Kind::Cancel);
        QVERIFY(resident.station.until([&] { return resident.indexOf("查进度") >= 0; }));
        resident.say(Input::Kind::Cancel);
        QVERIFY(resident.comesTo("home"));
        QVERIFY(resident.station.cases->cases()->empty());
    }

    void praiseNeedsNoWordsAndNoPlace()
    {
        Telling resident;
        QVERIFY(resident.opens());
        QVERIFY(resident.chooses("表扬"));
        QVERIFY(resident.chooses("网格员")); // asked by the town
        QVERIFY(resident.comesTo("writing"));
        resident.say(Input::Kind::Confirm);
        QVERIFY(resident.comesTo("caseReview"));
        QCOMPARE(resident.screen().as<CaseReviewPage>().answers.size(), std::size_t{1});
        resident.say(Input::Kind::Confirm);
        QVERIFY(resident.comesTo("caseSent"));
        const auto cases = *resident.station.cases->cases();
        QVERIFY(cases[0].form.find("\"attribute[WHO]\":\"GRID\"") != std::string::npos);
    }

    void aPhotoGoesWithTheCase()
    {
        Telling someone;
        QVERIFY(someone.isAtReview());
        QCOMPARE(someone.photo(), Photo::NotYet);
        QVERIFY(!someone.station.documentSpot.isWanted());
        QVERIFY(someone.looksAtAPicture());
        QVERIFY(someone.station.documentSpot.isWanted());
        const auto &page = someone.screen().as<PicturePage>();
        QCOMPARE(page.state, PicturePage::State::Look);
        const Bytes seen = page.jpeg;
        QVERIFY(!seen.empty());
        someone.say(Input::Kind::Confirm);
        QVERIFY(someone.comesTo("caseReview"));
        QCOMPARE(someone.photo(), Photo::Kept);
        QVERIFY(!someone.station.documentSpot.isWanted()); // it looks no longer than it has to
        someone.say(Input::Kind::Confirm);
        QVERIFY(someone.comesTo("caseSent"));
        QCOMPARE(*someone.station.cases->newestPhoto(), seen);
        QCOMPARE((*someone.station.cases->cases())[0].photo, seen.size());
    }

    void aPictureWithAFlawIsTakenAgainOrKeptAllTheSame()
    {
        Telling someone;
        someone.station.darkroom.flaw = Flaw::Blurred;
        QVERIFY(someone.isAtReview() && someone.looksAtAPicture());
        QCOMPARE(someone.screen().as<PicturePage>().flaw, Flaw::Blurred);
        someone.station.darkroom.flaw = Flaw::None;
        someone.station.documentUnit.show(pngHead(640, 480, 2));
        someone.say(Input::Kind::Choose, PicturePage::ChooseAgain);
        QVERIFY(someone.comesTo("working") && someone.comesTo("picture"));
        QCOMPARE(someone.screen().as<PicturePage>().flaw, Flaw::None);
        QCOMPARE(someone.screen().as<PicturePage>().jpeg.back(), std::uint8_t{2});
        someone.say(Input::Kind::Confirm);
        QVERIFY(someone.comesTo("caseReview"));
        QCOMPARE(someone.photo(), Photo::Kept);
    }

    void aPictureOfNothingIsNotKept()
    {
        Telling someone;
        someone.station.darkroom.flaw = Flaw::Nothing;
        QVERIFY(someone.isAtReview() && someone.looksAtAPicture());
        QVERIFY(!someone.screen().as<PicturePage>().canKeep());
        someone.say(Input::Kind::Confirm);
        QVERIFY(!someone.station.until([&] { return !someone.screen().isAt("picture"); }, 10s));
        someone.say(Input::Kind::Choose, PicturePage::ChooseNone);
        QVERIFY(someone.comesTo("caseReview"));
        QCOMPARE(someone.photo(), Photo::NotYet);
    }

    void aPhotoThatIsLeftOutDoesNotGo()
    {
        Telling someone;
        QVERIFY(someone.isAtReview() && someone.looksAtAPicture());
        someone.say(Input::Kind::Confirm);
        QVERIFY(someone.comesTo("caseReview"));
        someone.say(Input::Kind::Choose, 0);
        QVERIFY(someone.comesTo("picture"));
        QCOMPARE(someone.screen().as<PicturePage>().state, PicturePage::State::Look);
        someone.say(Input::Kind::Cancel); // back keeps it
        QVERIFY(someone.comesTo("caseReview"));
        QCOMPARE(someone.photo(), Photo::Kept);
        someone.say(Input::Kind::Choose, 0);
        QVERIFY(someone.comesTo("picture"));
        someone.say(Input::Kind::Choose, PicturePage::ChooseNone);
        QVERIFY(someone.comesTo("caseReview"));
        QCOMPARE(someone.photo(), Photo::NotYet);
        someone.say(Input::Kind::Confirm);
        QVERIFY(someone.comesTo("caseSent"));
        QCOMPARE((*someone.station.cases->cases())[0].photo, std::size_t{0});
    }

    void aCameraThatBreaksLetsTheCaseGoWithout()
    {
        Telling someone;
        QVERIFY(someone.isAtReview());
        someone.say(Input::Kind::Choose, 0);
        QVERIFY(someone.comesTo("picture"));
        someone.station.documentUnit.setSilent(true);
        someone.say(Input::Kind::Confirm);
        QVERIFY(someone.comesTo("problem"));
        QCOMPARE(someone.screen().as<ProblemPage>().what, ProblemPage::What::CameraFailed);
        QVERIFY(someone.station.until(
            [&] { return someone.station.stands(Fault::CameraDown, "document"); }, 20s));
        someone.say(Input::Kind::Confirm);
        QVERIFY(someone.comesTo("caseReview"));
        QCOMPARE(someone.photo(), Photo::Never); // nothing is offered that does not work
        someone.say(Input::Kind::Confirm);
        QVERIFY(someone.comesTo("caseSent"));
        QCOMPARE(someone.station.cases->cases()->size(), std::size_t{1});
    }

    void whatCannotBeOpenedIsNoPicture()
    {
        Telling someone;
        someone.station.darkroom.opens = false;
        QVERIFY(someone.isAtReview());
        someone.say(Input::Kind::Choose, 0);
        QVERIFY(someone.comesTo("picture"));
        someone.say(Input::Kind::Confirm);
        QVERIFY(someone.comesTo("problem"));
        QCOMPARE(someone.screen().as<ProblemPage>().what, ProblemPage::What::CameraFailed);
    }

    void aCommunityThatTakesNoPhotosIsOfferedNone()
    {
        Telling someone;
        someone.station.file.hotline.photos = false;
        someone.restart();
        someone.station.until([] { return false; }, 5s);
        QVERIFY(someone.isAtReview());
        QCOMPARE(someone.photo(), Photo::Never);
    }

    void whoeverGoesAwayLeavesNoPictureAndNoCameraThatLooks()
    {
        Telling someone;
        QVERIFY(someone.isAtReview() && someone.looksAtAPicture());
        QVERIFY(someone.comesTo("idle"));
        QVERIFY(!someone.station.documentSpot.isWanted());
        QVERIFY(!someone.isAnywhereOnTheDisk(textOf(hex("FFD8FFE089504E47"))));
    }

    void aLineThatIsDownKeepsTheCaseAndTheSlipSaysSo()
    {
        Telling resident;
        resident.station.casesManners.silent = true;
        QVERIFY(resident.sends());
        QVERIFY(resident.comesTo("caseSent"));
        const CaseSentPage page = resident.screen().as<CaseSentPage>();
        QVERIFY(page.waits);
        QVERIFY(page.printed);
        QCOMPARE(page.number, std::string("0001-900001"));
        QVERIFY(resident.station.receipts.back().find("yes") != std::string::npos);

        resident.station.restartKiosk();
        resident.station.casesManners.silent = false;
        resident.station.killKiosk();
        resident.station.startVisits();
        QVERIFY(resident.station.until([&] { return !resident.station.cases->cases()->empty(); }));
        QCOMPARE(resident.looksUp(digitsOf(page.number)), std::optional(State::Open));
        QCOMPARE(resident.screen().as<CaseStatusPage>().number,
                 (*resident.station.cases->cases())[0].id);
    }

    void aCaseIsLookedUpByItsNumber()
    {
        Telling resident;
        QVERIFY(resident.sends());
        QVERIFY(resident.comesTo("caseSent"));
        const std::string number = resident.screen().as<CaseSentPage>().number;
        resident.say(Input::Kind::Confirm);
        QVERIFY(resident.station.cases->put("已换新灯", true, resident.station.clock.wall())
                    .has_value());
        QCOMPARE(resident.looksUp(number), std::optional(State::Closed));
        QCOMPARE(resident.screen().as<CaseStatusPage>().reply, std::string("已换新灯"));
        QCOMPARE(resident.screen().as<CaseStatusPage>().service.name.in(Language::Chinese),
                 std::string("路灯不亮"));
    }

    void whatWaitsIsSaidToWait()
    {
        Telling resident;
        resident.station.casesManners.silent = true;
        QVERIFY(resident.sends());
        QVERIFY(resident.comesTo("caseSent"));
        const std::string number = resident.screen().as<CaseSentPage>().number;
        resident.say(Input::Kind::Confirm);
        QCOMPARE(resident.looksUp(digitsOf(number)), std::optional(State::Waits));
    }

    void numbersAreNotFoundByTrying()
    {
        Telling resident;
        QVERIFY(resident.opens());
        QVERIFY(resident.chooses("查进度"));
        QVERIFY(resident.comesTo("caseNumber"));
        const auto notice = [&] { return resident.screen().as<CaseNumberPage>().notice; };
        for (int guess = 0; guess < 5; ++guess) {
            resident.type("00000000000" + std::to_string(guess));
            QVERIFY(resident.station.until([&] { return notice() == Notice::None; }));
            resident.say(Input::Kind::Confirm);
            QVERIFY(resident.station.until(
                [&] { return resident.screen().isAt("caseNumber") && notice() != Notice::None; }));
        }
        QCOMPARE(notice(), Notice::TooOften);
        resident.type("261126004217");
        resident.say(Input::Kind::Confirm);
        QVERIFY(!resident.station.until([&] { return !resident.screen().isAt("caseNumber"); }, 2s));
    }

    void aRefusalIsSaidWithItsReason()
    {
        Telling resident;
        resident.station.casesRefusal = "此事由物业处理";
        QVERIFY(resident.sends());
        QVERIFY(resident.comesTo("problem"));
        const ProblemPage page = resident.screen().as<ProblemPage>();
        QCOMPARE(page.what, ProblemPage::What::CaseRefused);
        QCOMPARE(page.words, std::string("此事由物业处理"));
        QCOMPARE(resident.inJournal(transaction::incident::CaseRefused), 1);
        QVERIFY(!resident.isAnywhereOnTheDisk("SG-03"));
    }

    void aTownThatNeverAnsweredOffersNothing()
    {
        Telling resident;
        resident.station.killKiosk();
        QVERIFY(QFile::remove(QString::fromStdString(resident.station.file.hotline.store)));
        resident.station.casesManners.silent = true;
        resident.station.startVisits();
        QVERIFY(resident.comesTo("idle"));
        resident.say(Input::Kind::Touch);
        QVERIFY(resident.comesTo("home"));
        resident.say(Input::Kind::Choose, choiceOf(Errand::Case));
        QVERIFY(resident.comesTo("problem"));
        QCOMPARE(resident.screen().as<ProblemPage>().what, ProblemPage::What::CaseUnknown);
    }

    void whoeverGoesAwayLeavesNoCase()
    {
        Telling resident;
        QVERIFY(resident.writesAboutALamp());
        resident.type("ludeng");
        resident.say(Input::Kind::Choose, 0);
        QVERIFY(resident.comesTo("idle")); // nobody answers
        QVERIFY(resident.station.cases->cases()->empty());
        QCOMPARE(resident.inJournal(transaction::incident::CaseWritten), 0);
    }
};

HUIMIN_TEST(TestCases)
#include "tst_cases.moc"
