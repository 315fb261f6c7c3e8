// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/open311/georeport.h"
#include "tests/support/somebody.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;

namespace {

using State = CaseStatusPage::State;
using Notice = CaseNumberPage::Notice;

/// A resident who has something to tell.
struct Telling : Somebody {
    Telling()
    {
        restart();
        station.until([] { return false; }, 5s); // the town has said what it can be told
    }
    const SeenScreen &screen() const { return station.screen; }
    void type(const std::string &keys)
    {
        for (const char each : keys)
            say({.kind = Input::Kind::Type, .text = std::string(1, each)});
    }
    /// The choice that is called so.
    bool chooses(const char *name)
    {
        if (!comesTo("choice") || !station.until([&] { return indexOf(name) >= 0; }, 10s))
            return false;
        say(Input::Kind::Choose, indexOf(name));
        return true;
    }
    int indexOf(const char *name) const
    {
        if (!screen().isAt("choice"))
            return -1;
        const auto &options = screen().as<ChoicePage>().options;
        const auto found = std::ranges::find_if(
            options, [&](const Named &each) { return each.name.in(Language::Chinese) == name; });
        return found == options.end() ? -1 : static_cast<int>(found - options.begin());
    }
    bool opens() { return Somebody::opens(Errand::Case, "choice"); }
    bool writesAboutALamp()
    {
        return opens() && chooses("报修") && chooses("路灯不亮") && chooses("3 栋") &&
               comesTo("writing");
    }
    bool sends()
    {
        if (!writesAboutALamp())
            return false;
        type("ludeng");
        if (!station.until([&] { return !screen().as<WritingPage>().candidates.empty(); }, 5s))
            return false;
        say(Input::Kind::Choose, 0);
        say(Input::Kind::Confirm);
        if (!comesTo("caseReview"))
            return false;
        say(Input::Kind::Confirm);
        return true;
    }
    /// What stands on the case page after looking up a number; nothing: another page came.
    std::optional<State> looksUp(const std::string &number)
    {
        if (!opens() || !chooses("查进度") || !comesTo("caseNumber"))
            return std::nullopt;
        type(number);
        say(Input::Kind::Confirm);
        if (!comesTo("caseStatus"))
            return std::nullopt;
        return screen().as<CaseStatusPage>().state;
    }
    int inJournal(const char *kind) { return static_cast<int>(journal(kind).size()); }
};

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
        QCOMPARE(page.biller, std::string("此事由物业处理"));
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
