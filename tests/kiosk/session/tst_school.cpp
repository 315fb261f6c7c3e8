// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/draft_code.h"
#include "tests/support/badge_cards.h"
#include "tests/support/school_parent.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;
namespace incident = transaction::incident;

namespace {

using What = ProblemPage::What;
using Notice = ChildNumberPage::Notice;
using State = SchoolStatusPage::State;
using points::Measure;

} // namespace

class TestSchoolErrand : public QObject
{
    Q_OBJECT
private slots:
    void anApplicationIsSentOnceAndPrintedTwice()
    {
        Parent parent;
        QVERIFY(parent.applies());
        QVERIFY(!parent.sent().waits);
        QVERIFY(parent.sent().number.starts_with("SG"));
        QCOMPARE(parent.sent().printed, 2);
        QCOMPARE(parent.letters(), std::size_t{1});
        QCOMPARE(parent.station.schools->letters()->front().letter.school, std::string("xinmin"));
        QCOMPARE(parent.journal(incident::LetterWritten).size(), std::size_t{1});
        QCOMPARE(parent.journal(incident::LetterAnswered).size(), std::size_t{1});
        QCOMPARE(parent.journal(incident::LetterSlip).size(), std::size_t{2});
    }

    void theScoreIsExplainedItemByItem()
    {
        Parent parent;
        QVERIFY(parent.seesThePoints());
        const auto &page = parent.station.screen.as<ScorePage>();
        QVERIFY(page.canApply);
        QVERIFY(page.sheet.isEstimate);
        QVERIFY(page.sheet.total > points::Points::whole(40));
        QVERIFY(page.sheet.rows.size() > 8);
        QVERIFY(!page.sheet.advice.empty());
    }

    // At half past midnight it is still yesterday in Greenwich.
    void monthsAreThoseOfTheStationsOwnCalendar()
    {
        using namespace std::chrono;
        const auto canCome = [](WallTime at) {
            Parent parent;
            parent.station.clock.setWall(at);
            parent.put(Phase::Apply);
            return parent.seesThePoints()
                       ? parent.station.screen.as<ScorePage>().sheet.advice.front().canCome
                       : -1;
        };
        const WallTime midnight = sys_days(2026y / December / 1) - 8h;
        const int before = canCome(midnight - 30min);
        QVERIFY(before > 0);
        QCOMPARE(canCome(midnight + 30min), before - 1);
    }

    void aWrongDigitIsSaidAsSoonAsItIsTyped()
    {
        Parent parent;
        QVERIFY(parent.isAsked());
        parent.types("44130220211302"); // a thirteenth month
        QVERIFY(parent.station.until([&] { return parent.notice() == Notice::NoSuchDay; }));
        for (int time = 0; time < 14; ++time)
            parent.say(Kind::Erase);
        parent.types("441302202103150027"); // another check digit
        QVERIFY(parent.station.until([&] { return parent.notice() == Notice::WrongCheck; }));
        parent.say(Kind::Confirm);
        QVERIFY(
            !parent.station.until([&] { return parent.station.screen.isAt("eligibility"); }, 3s));
        parent.say(Kind::Erase);
        parent.types("X"); // no check digit either
        QVERIFY(parent.station.until([&] { return parent.notice() == Notice::WrongCheck; }));
        parent.say(Kind::Erase);
        parent.types("6");
        parent.say(Kind::Confirm);
        QVERIFY(parent.comesTo("eligibility"));
    }

    void onlyTheLastOneMayBeALetter()
    {
        Parent parent;
        QVERIFY(parent.isAsked());
        parent.types("4413X");
        QVERIFY(parent.station.until(
            [&] { return parent.station.screen.as<ChildNumberPage>().typed == "4413"; }));
    }

    void aChildOfSomebodyElseIsNotShown()
    {
        Parent parent;
        QVERIFY(parent.isAsked());
        parent.types("441302202101180010");
        parent.say(Kind::Confirm);
        QVERIFY(parent.station.until([&] {
            return parent.station.screen.isAt("childNumber") &&
                   parent.notice() == Notice::NotTheirs;
        }));
    }

    void aChildThatIsTooYoungSeesTheRule()
    {
        Parent parent;
        QVERIFY(parent.seesTheChild(Young));
        const auto &page = parent.station.screen.as<EligibilityPage>();
        QVERIFY(page.verdict.isRefused());
        QCOMPARE(page.verdict.requirements.front().met, points::Requirement::Met::No);
        parent.say(Kind::Confirm);
        QVERIFY(!parent.station.until([&] { return parent.station.screen.isAt("score"); }, 3s));
        parent.say(Kind::Choose, 0);
        QVERIFY(parent.comesTo("home"));
    }

    void whereAnOfficeIsSilentNobodyIsRefused()
    {
        Parent parent;
        QVERIFY(parent.station.schools->silence(Measure::InsuranceMonths, true));
        QVERIFY(parent.seesThePoints());
        const auto &page = parent.station.screen.as<ScorePage>();
        QVERIFY(!page.sheet.isComplete);
        QVERIFY(!page.sheet.rows.front().measured);
        QVERIFY(page.canApply);
    }

    void whenItIsClosedTheNextDateIsSaidAndPointsAreShown()
    {
        Parent parent(Phase::Before);
        QVERIFY(parent.seesThePoints());
        const auto &page = parent.station.screen.as<ScorePage>();
        QVERIFY(!page.canApply);
        QVERIFY(page.opens.has_value());
        parent.say(Kind::Confirm);
        QVERIFY(!parent.station.until([&] { return parent.station.screen.isAt("choice"); }, 3s));
    }

    void aSchoolThatIsFullIsSaidAndAnotherCanBeChosen()
    {
        Parent parent;
        QVERIFY(parent.chooses(Full));
        QVERIFY(parent.isTold(What::SchoolFull));
        parent.say(Kind::Confirm);
        QVERIFY(parent.comesTo("choice"));
        parent.say(Kind::Choose, Shuguang);
        QVERIFY(parent.comesTo("schoolSure"));
        parent.say(Kind::Cancel);
        QVERIFY(parent.comesTo("choice"));
        QCOMPARE(parent.letters(), std::size_t{0});
    }

    void whatClosesWhileSomebodyReadsIsNotSent()
    {
        Parent parent;
        QVERIFY(parent.reviews());
        // The office's calendar is asked for once a visit; its time goes on.
        parent.station.clock.setWall(parent.station.clock.wall() + std::chrono::days(8));
        parent.say(Kind::Confirm);
        QVERIFY(parent.isTold(What::SchoolTooLate));
        QCOMPARE(parent.letters(), std::size_t{0});
    }

    void anAnswerThatIsLostIsFoundAgainUnderTheSameKey()
    {
        Parent parent;
        QVERIFY(parent.reviews());
        parent.station.schoolManners.answersLost = true;
        parent.say(Kind::Confirm);
        QVERIFY(parent.comesTo("schoolSent"));
        QVERIFY(parent.sent().waits);
        QCOMPARE(parent.sent().printed, 2); // it proves that they were in time
        QCOMPARE(parent.letters(), std::size_t{1});
        QVERIFY(parent.leaves());
        parent.restart();
        parent.station.schoolManners.answersLost = false;
        QVERIFY(parent.station.until(
            [&] { return parent.journal(incident::LetterAnswered).size() == 1; }, 10min));
        QCOMPARE(parent.letters(), std::size_t{1});
        parent.restart();
        QVERIFY(parent.station.kiosk->book.schoolLetters().empty());
        QVERIFY(parent.seesTheChild());
        QCOMPARE(parent.status().state, State::Received);
    }

    void aDeadlineIsProtectedByTheTimeThatWasWrittenDown()
    {
        Parent parent;
        QVERIFY(parent.reviews());
        parent.station.schoolManners.silent = true;
        parent.say(Kind::Confirm);
        QVERIFY(parent.comesTo("schoolSent"));
        const WallTime said = parent.sent().at;
        QVERIFY(parent.station.schools->close(parent.station.clock.wall()));
        QVERIFY(parent.leaves());
        parent.station.schoolManners.silent = false;
        QVERIFY(parent.station.until([&] { return parent.letters() == 1; }, 10min));
        const auto entry = parent.station.schools->letters()->front();
        QVERIFY(entry.outcome.starts_with("SG"));
        QCOMPARE(entry.letter.at, said);
    }

    void anApplicationThatHasNotArrivedIsNotWrittenTwice()
    {
        Parent parent;
        QVERIFY(parent.reviews());
        parent.station.schoolManners.silent = true;
        parent.say(Kind::Confirm);
        QVERIFY(parent.comesTo("schoolSent"));
        QVERIFY(parent.leaves());
        parent.station.schoolManners.silent = false;
        QVERIFY(parent.seesTheChild());
        QVERIFY(!parent.station.screen.isAt("eligibility"));
        QCOMPARE(parent.journal(incident::LetterWritten).size(), std::size_t{1});
    }

    void aLetterSurvivesThatTheJournalIsTurnedOver()
    {
        Parent parent;
        parent.station.journalRecords = 1;
        parent.restart();
        QVERIFY(parent.reviews());
        parent.station.schoolManners.silent = true;
        parent.say(Kind::Confirm);
        QVERIFY(parent.comesTo("schoolSent"));
        QVERIFY(parent.leaves());
        QVERIFY(parent.station.until(
            [&] { return !parent.journal(incident::JournalContinued).empty(); }, 5min));
        parent.restart();
        QCOMPARE(parent.station.kiosk->book.schoolLetters().size(), std::size_t{1});
        parent.station.schoolManners.silent = false;
        QVERIFY(parent.station.until([&] { return parent.letters() == 1; }, 10min));
    }

    void aScoreIsObjectedToInItsDaysAndNotLater()
    {
        Parent parent;
        QVERIFY(parent.applies());
        QVERIFY(parent.leaves());
        parent.put(Phase::Review);
        QVERIFY(parent.seesTheChild());
        QCOMPARE(parent.status().state, State::Scored);
        QVERIFY(parent.status().canObject);
        parent.say(Kind::Confirm);
        QVERIFY(parent.isAtChoice(ChoicePage::What::ScoreItem));
        parent.say(Kind::Choose, 0);
        QVERIFY(parent.isAtChoice(ChoicePage::What::SchoolEvidence));
        parent.goesOn();
        QVERIFY(parent.comesTo("schoolReview"));
        parent.say(Kind::Confirm);
        QVERIFY(parent.comesTo("schoolSent"));
        QVERIFY(parent.sent().isObjection);
        QVERIFY(parent.sent().with == WithLetter{});
        QVERIFY(parent.leaves());
        QVERIFY(parent.seesTheChild());
        QVERIFY(parent.status().isObjected && !parent.status().canObject);
        parent.say(Kind::Choose, 0);
        QVERIFY(parent.comesTo("home"));
        parent.put(Phase::Result);
        parent.say(Kind::Choose, choiceOf(Errand::School));
        QVERIFY(parent.comesTo("schoolDates"));
        parent.say(Kind::Confirm);
        QVERIFY(parent.comesTo("childNumber"));
        parent.types(Child);
        parent.say(Kind::Confirm);
        QVERIFY(parent.comesTo("schoolStatus"));
        QCOMPARE(parent.status().state, State::Placed);
        QVERIFY(!parent.status().canObject);
    }

    void eachReasonHasItsPage()
    {
        {
            Parent parent;
            parent.station.schoolManners.silent = true;
            QVERIFY(parent.opens());
            QVERIFY(parent.isTold(What::SchoolSilent));
        }
        {
            Parent parent;
            parent.station.file.school.rule.id = "another.2027";
            parent.restart();
            QVERIFY(parent.opens());
            QVERIFY(parent.isTold(What::SchoolTableMissing));
        }
        {
            Parent parent;
            QVERIFY(parent.isAsked());
            parent.station.schoolManners.silent = true;
            parent.types(Child);
            parent.say(Kind::Confirm);
            QVERIFY(parent.isTold(What::SchoolSilent));
            parent.station.schoolManners.silent = false;
            parent.say(Kind::Confirm);
            QVERIFY(parent.comesTo("childNumber"));
            QCOMPARE(parent.station.screen.as<ChildNumberPage>().typed, std::string(Child));
        }
    }

    void whatWasBegunIsGoneOnWithByItsCodeAfterARestart()
    {
        Parent parent;
        const std::string code = parent.waits();
        QVERIFY(isDraftCode(code));
        QVERIFY(parent.station.screen.as<KeptPage>().printed);
        QCOMPARE(parent.drafts(), 1);
        QVERIFY(parent.leaves());
        QVERIFY(!parent.isAnywhereOnTheDisk(code));
        parent.restart();
        QVERIFY(parent.isAskedForCode());
        parent.types(code);
        parent.say(Kind::Confirm);
        QVERIFY(parent.comesTo("schoolSure"));
        parent.say(Kind::Confirm);
        QVERIFY(parent.passesPapers());
        parent.say(Kind::Confirm);
        QVERIFY(parent.comesTo("schoolSent"));
        QCOMPARE(parent.station.schools->letters()->front().letter.school, std::string("xinmin"));
        QCOMPARE(parent.drafts(), 0);
    }

    void whoeverJustGoesAwayFindsTheCodeOnTheSlip()
    {
        Parent parent;
        QVERIFY(parent.chooses(Xinmin));
        QVERIFY(parent.comesTo("schoolSure"));
        const std::size_t before = parent.station.receipts.size();
        QVERIFY(parent.comesTo("idle"));
        QCOMPARE(parent.station.receipts.size(), before + 1);
        QCOMPARE(parent.drafts(), 1);
        QCOMPARE(parent.letters(), std::size_t{0});
    }

    void whoeverHasOnlyLookedLeavesNothing()
    {
        Parent parent;
        QVERIFY(parent.seesThePoints());
        const std::size_t before = parent.station.receipts.size();
        QVERIFY(parent.comesTo("idle"));
        QCOMPARE(parent.station.receipts.size(), before);
        QCOMPARE(parent.drafts(), 0);
    }

    void whatIsNotWantedIsNotKept()
    {
        Parent parent;
        QVERIFY(!parent.waits().empty());
        parent.say(Kind::Choose, 0);
        QVERIFY(parent.comesTo("home"));
        QCOMPARE(parent.drafts(), 0);
    }

    void aWrongCodeAnotherPersonAndATimeThatIsOverAreSaid()
    {
        using Is = CaseNumberPage::Notice;
        Parent parent;
        const std::string code = parent.waits();
        QVERIFY(parent.leaves());
        std::string wrong = code;
        wrong.back() = wrong.back() == '9' ? '0' : static_cast<char>(wrong.back() + 1);
        QVERIFY(parent.isAskedForCode());
        QVERIFY(parent.tries(wrong) == Is::WrongDigit);
        for (std::size_t at = 0; at < code.size(); ++at)
            parent.say(Kind::Erase);
        QVERIFY(parent.tries("111111118") == Is::NotFound);
        for (std::size_t at = 0; at < code.size(); ++at)
            parent.say(Kind::Erase);
        QVERIFY(parent.station.schools->endDrafts(parent.station.clock.wall()));
        QVERIFY(parent.tries(code) == Is::Over);
    }

    void anotherPersonsCodeIsNoCode()
    {
        Parent parent;
        const std::string code = parent.waits();
        QVERIFY(parent.leaves());
        QVERIFY(parent.isAskedForCode(identityCard()));
        QVERIFY(parent.tries(code) == CaseNumberPage::Notice::NotFound);
    }

    void whatTheOfficeDoesNotKeepIsSaid()
    {
        Parent parent;
        QVERIFY(parent.reviews());
        parent.station.schoolManners.silent = true;
        parent.say(Kind::Choose, 0);
        QVERIFY(parent.isTold(What::DraftNotKept));
    }

    void nothingOfAChildIsWrittenDown()
    {
        Parent parent;
        QVERIFY(parent.applies());
        QVERIFY(parent.leaves());
        for (const char *personal : {Child, Name, "陈*雨", "441302198809210036", "陈思远"})
            QVERIFY2(!parent.isAnywhereOnTheDisk(personal), personal);
    }

    void aHelperSeesNoIncome()
    {
        Parent parent;
        world::BadgeCard badge = badgeCard();
        QVERIFY(parent.seesThePoints());
        parent.station.badgeSlot.touch(&badge);
        QVERIFY(parent.comesTo("helper"));
        parent.say(Kind::Confirm);
        QVERIFY(parent.comesTo("score"));
        const auto &page = parent.station.screen.as<ScorePage>();
        QVERIFY(page.hidden);
        for (const ScoreSheet::Row &each : page.sheet.rows)
            QVERIFY(each.measure != Measure::IncomeTaxYuan || !each.measured);
    }
};

/// Somebody who wants to know how one gets something.
struct Asking : Somebody {
    static constexpr int Hardship = 5; ///< the topic
    Asking() { restart(); }
    bool opens()
    {
        if (!atHome())
            return false;
        say(Kind::Choose, choiceOf(Errand::Directory));
        return true;
    }
    bool looks(int topic, int service)
    {
        if (!opens() || !isAtChoice(ChoicePage::What::DirectoryTopic))
            return false;
        say(Kind::Choose, topic);
        if (!isAtChoice(ChoicePage::What::DirectoryService))
            return false;
        say(Kind::Choose, service);
        return true;
    }
    /// What can be printed of a service that has a form.
    bool opensForms()
    {
        if (!looks(Hardship, 0) || !comesTo("directory"))
            return false;
        say(Kind::Confirm);
        return isAtChoice(ChoicePage::What::DirectoryPaper);
    }
    const PaperPage &paper() { return station.screen.as<PaperPage>(); }
    bool printed(PaperPage::State state)
    {
        return station.until(
            [&] { return station.screen.isAt("paper") && paper().state == state; });
    }
    bool isAtChoice(ChoicePage::What what)
    {
        return station.until([&] {
            return station.screen.isAt("choice") && station.screen.as<ChoicePage>().what == what;
        });
    }
};

class TestDirectoryErrand : public QObject
{
    Q_OBJECT
private slots:
    void aServiceIsFoundAndPrinted()
    {
        Asking somebody;
        QVERIFY(somebody.looks(1, 0));
        QVERIFY(somebody.comesTo("directory"));
        const auto &page = somebody.station.screen.as<DirectoryPage>();
        QCOMPARE(page.service.name.in(Language::English), std::string("Meals for older people"));
        const std::size_t before = somebody.station.receipts.size();
        somebody.say(Kind::Confirm);
        QVERIFY(somebody.station.until([&] {
            return somebody.station.screen.isAt("directory") &&
                   somebody.station.screen.as<DirectoryPage>().printed;
        }));
        QCOMPARE(somebody.station.receipts.size(), before + 1);
        somebody.say(Kind::Cancel);
        QVERIFY(somebody.isAtChoice(ChoicePage::What::DirectoryService));
        somebody.say(Kind::Cancel);
        QVERIFY(somebody.isAtChoice(ChoicePage::What::DirectoryTopic));
        somebody.say(Kind::Cancel);
        QVERIFY(somebody.comesTo("home"));
    }

    void aDirectoryThatIsSilentOrHostileIsSaidAndTheVisitGoesOn()
    {
        const auto isTold = [](Asking &somebody, What what) {
            return somebody.comesTo("problem") &&
                   somebody.station.screen.as<ProblemPage>().what == what;
        };
        Asking somebody;
        somebody.station.directoryManners.silent = true;
        QVERIFY(somebody.opens());
        QVERIFY(isTold(somebody, What::DirectorySilent));
        somebody.station.directoryManners.silent = false;
        somebody.say(Kind::Confirm);
        QVERIFY(somebody.comesTo("home"));
        QVERIFY(somebody.station.directory->describe("meals", "to\u202Eright"));
        somebody.say(Kind::Choose, choiceOf(Errand::Directory));
        QVERIFY(somebody.isAtChoice(ChoicePage::What::DirectoryTopic));
        somebody.say(Kind::Choose, 1); // its list has the hostile one
        QVERIFY(isTold(somebody, What::DirectorySilent));
    }

    void aFormIsPrintedOnLargePaper()
    {
        Asking somebody;
        QVERIFY(somebody.opensForms());
        somebody.say(Kind::Choose, 0);
        QVERIFY(somebody.comesTo("paper"));
        QCOMPARE(somebody.paper().pages, 2);
        somebody.say(Kind::Confirm);
        QVERIFY(somebody.printed(PaperPage::State::Printed));
        const auto &pages = somebody.station.pageUnit.printed();
        QCOMPARE(pages.size(), std::size_t{1});
        QVERIFY(textOf(pages.front().document).starts_with("%PDF-1."));
        QCOMPARE(somebody.station.pageUnit.remembered(), std::size_t{0});
        somebody.say(Kind::Confirm);
        QVERIFY(somebody.comesTo("directory"));
        // The slip is there too.
        const std::size_t before = somebody.station.receipts.size();
        somebody.say(Kind::Confirm);
        QVERIFY(somebody.isAtChoice(ChoicePage::What::DirectoryPaper));
        somebody.say(Kind::Choose, 1);
        QVERIFY(somebody.station.until([&] {
            return somebody.station.screen.isAt("directory") &&
                   somebody.station.screen.as<DirectoryPage>().printed;
        }));
        QCOMPARE(somebody.station.receipts.size(), before + 1);
    }

    void whenThereIsNoPaperTheFormIsNotSaidToBePrinted()
    {
        Asking somebody;
        QVERIFY(somebody.opensForms());
        somebody.station.pageUnit.setPaper(false);
        somebody.say(Kind::Choose, 0);
        QVERIFY(somebody.comesTo("paper"));
        somebody.say(Kind::Confirm);
        QVERIFY(somebody.printed(PaperPage::State::NotPrinted));
        QVERIFY(somebody.paper().why == PagePrinter::Trouble::NoPaper);
        somebody.station.pageUnit.setPaper(true);
        somebody.say(Kind::Confirm);
        QVERIFY(somebody.printed(PaperPage::State::Printed));
    }

    void aFormThatIsNotAsItShouldBeIsNotPrinted()
    {
        using Lies = town::DirectoryService::Lies;
        for (const Lies how : {Lies::Broken, Lies::Gone}) {
            Asking somebody;
            QVERIFY(somebody.station.directory->putForm("basic_income", how));
            QVERIFY(somebody.opensForms());
            somebody.say(Kind::Choose, 0);
            QVERIFY(somebody.comesTo("problem"));
            QCOMPARE(somebody.station.screen.as<ProblemPage>().what, What::FormNotThere);
            QVERIFY(somebody.station.pageUnit.printed().empty());
        }
    }

    void whatIsGoneMeanwhileIsSaid()
    {
        Asking somebody;
        QVERIFY(somebody.opens());
        QVERIFY(somebody.isAtChoice(ChoicePage::What::DirectoryTopic));
        somebody.say(Kind::Choose, 1);
        QVERIFY(somebody.isAtChoice(ChoicePage::What::DirectoryService));
        QVERIFY(somebody.station.directory->put("meals", town::DirectoryService::Put::Gone));
        somebody.say(Kind::Choose, 0);
        QVERIFY(somebody.comesTo("problem"));
        QCOMPARE(somebody.station.screen.as<ProblemPage>().what, What::ServiceGone);
    }
};

HUIMIN_TEST(TestSchoolErrand)
HUIMIN_TEST(TestDirectoryErrand)
#include "tst_school.moc"
