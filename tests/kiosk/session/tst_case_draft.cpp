// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/draft_code.h"
#include "kiosk/session/for_two.h"
#include "services/open311/case_draft_messages.h"
#include "tests/support/suite.h"
#include "tests/support/telling.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;

namespace {

using Kind = Input::Kind;
using Is = CaseNumberPage::Notice;
using What = ProblemPage::What;
using Photo = CaseReviewPage::Photo;

const std::string Code = "222222226";

/// What somebody has kept another day, as the town had it then.
void putDraft(Telling &resident, const CaseDrafts::Draft &draft)
{
    const open311::DraftQuery query{"a-key", "HM000002", Code, draft};
    const HttpRequest request{"POST", "/v2/drafts/keep", open311::toJson(query)};
    const auto answer = resident.station.cases->answer(request, resident.station.clock.wall(), {});
    HUIMIN_CHECK(answer.status == http_status::Ok, "the town keeps it");
}

const CaseReviewPage &review(const Telling &resident)
{
    return resident.screen().as<CaseReviewPage>();
}

} // namespace

class TestCaseDraft : public QObject
{
    Q_OBJECT

private slots:
    void whatWasBegunIsGoneOnWithByItsCodeAfterARestart()
    {
        Telling resident;
        QVERIFY(resident.isAtReviewWithWords());
        const std::string code = resident.keeps();
        QVERIFY(isDraftCode(code));
        QVERIFY(resident.screen().as<KeptPage>().printed);
        QVERIFY(!resident.screen().as<KeptPage>().anew);
        QCOMPARE(resident.drafts(), 1);
        QVERIFY(resident.station.receipts.back().find(code) != std::string::npos);
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("idle"));
        QVERIFY(!resident.isAnywhereOnTheDisk(code));
        QVERIFY(!resident.isAnywhereOnTheDisk("SG-03"));
        resident.restart();
        resident.station.until([] { return false; }, 5s);
        QVERIFY(resident.goesOn(code));
        QVERIFY(resident.comesTo("caseReview"));
        QCOMPARE(review(resident).text, std::string("路灯"));
        QCOMPARE(review(resident).place.name.in(Language::Chinese), std::string("3 栋"));
        QCOMPARE(resident.drafts(), 1);
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("caseSent"));
        QCOMPARE(resident.station.cases->cases()->size(), std::size_t{1});
        QCOMPARE(resident.drafts(), 0);
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("idle"));
        QVERIFY(!resident.isAnywhereOnTheDisk(code));
    }

    void backFromItLeadsThroughWhatWasSaid()
    {
        Telling resident;
        putDraft(resident, {"GR0301", "SG-03", {}, "灯坏了"});
        QVERIFY(resident.goesOn(Code));
        QVERIFY(resident.comesTo("caseReview"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("writing"));
        QCOMPARE(resident.screen().as<WritingPage>().text, std::string("灯坏了"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.chooses("5 栋"));
        QVERIFY(resident.comesTo("writing"));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("caseReview"));
        QCOMPARE(review(resident).place.name.in(Language::Chinese), std::string("5 栋"));
    }

    void keptOnceMoreItHasTheSameCode()
    {
        Telling resident;
        putDraft(resident, {"GR0301", "SG-03", {}, "灯坏了"});
        QVERIFY(resident.goesOn(Code));
        QVERIFY(resident.comesTo("caseReview"));
        QCOMPARE(resident.keeps(), Code);
        QCOMPARE(resident.drafts(), 1);
    }

    void whoeverJustGoesAwayLeavesNothing()
    {
        Telling resident;
        QVERIFY(resident.isAtReviewWithWords());
        const std::size_t before = resident.station.receipts.size();
        QVERIFY(resident.comesTo("idle"));
        QCOMPARE(resident.station.receipts.size(), before);
        QCOMPARE(resident.drafts(), 0);
    }

    void whoeverGoesAwayFromWhatWasKeptFindsItAgain()
    {
        Telling resident;
        putDraft(resident, {"GR0301", "SG-03", {}, "灯坏了"});
        QVERIFY(resident.goesOn(Code));
        QVERIFY(resident.comesTo("caseReview"));
        QVERIFY(resident.comesTo("idle"));
        QCOMPARE(resident.drafts(), 1);
        QVERIFY(resident.goesOn(Code));
        QVERIFY(resident.comesTo("caseReview"));
    }

    void whatIsNotWantedIsNotKept()
    {
        Telling resident;
        QVERIFY(resident.isAtReview());
        QVERIFY(!resident.keeps().empty());
        resident.say(Kind::Choose, 0);
        QVERIFY(resident.comesTo("home"));
        QCOMPARE(resident.drafts(), 0);
    }

    void whatTheTownDoesNotDeleteIsSaid()
    {
        Telling resident;
        QVERIFY(resident.isAtReview());
        QVERIFY(!resident.keeps().empty());
        resident.station.casesManners.silent = true;
        resident.say(Kind::Choose, 0);
        QVERIFY(resident.isTold(What::CaseDraftStays));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("home"));
    }

    void aPhotoIsNotKeptAndThePageSaysSo()
    {
        Telling resident;
        QVERIFY(resident.isAtReview() && resident.looksAtAPicture());
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("caseReview"));
        QCOMPARE(resident.photo(), Photo::Kept);
        const std::string code = resident.keeps();
        QVERIFY(resident.screen().as<KeptPage>().anew);
        resident.say(Kind::Confirm);
        QVERIFY(resident.goesOn(code));
        QVERIFY(resident.comesTo("caseReview"));
        QCOMPARE(resident.photo(), Photo::NotYet);
    }

    void whatTheTownDoesNotKeepCanStillBeSent()
    {
        Telling resident;
        QVERIFY(resident.isAtReviewWithWords());
        resident.station.casesManners.silent = true;
        resident.say(Kind::Choose, CaseReviewPage::ChooseLater);
        QVERIFY(resident.isTold(What::CaseDraftNotKept));
        resident.station.casesManners.silent = false;
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("caseReview"));
        QCOMPARE(review(resident).text, std::string("路灯"));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("caseSent"));
        QCOMPARE(resident.station.cases->cases()->size(), std::size_t{1});
        QCOMPARE(resident.drafts(), 0);
    }

    void aWrongCodeALineThatIsDownAndATimeThatIsOverAreSaid()
    {
        Telling resident;
        putDraft(resident, {"GR0301", "SG-03", {}, "灯坏了"});
        QVERIFY(resident.isAskedForCode());
        QVERIFY(resident.tries("222222225") == Is::WrongDigit);
        QVERIFY(resident.tries("111111118") == Is::NotFound);
        resident.station.casesManners.silent = true;
        QVERIFY(resident.tries(Code) == Is::NoAnswer);
        resident.station.casesManners.silent = false;
        QVERIFY(resident.station.cases->endDrafts(resident.station.clock.wall()).has_value());
        QVERIFY(resident.tries(Code) == Is::Over);
    }

    void codesAreNotFoundByTrying()
    {
        Telling resident;
        putDraft(resident, {"GR0301", "SG-03", {}, "灯坏了"});
        QVERIFY(resident.isAskedForCode());
        for (int guess = 0; guess < 4; ++guess)
            QVERIFY(resident.tries("111111118") == Is::NotFound);
        QVERIFY(resident.tries("111111118") == Is::TooOften);
        resident.type(Code);
        resident.say(Kind::Confirm);
        QVERIFY(!resident.station.until([&] { return !resident.screen().isAt("caseNumber"); }, 2s));
    }

    void whatTheTownDoesNotTakeAnyMoreBeginsAnew()
    {
        Telling resident;
        putDraft(resident, {"GR7777", "SG-03", {}, "灯坏了"});
        QVERIFY(resident.goesOn(Code));
        QVERIFY(resident.isTold(What::CaseGone));
        resident.say(Kind::Confirm);
        QVERIFY(resident.chooses("报修"));
        QVERIFY(resident.chooses("路灯不亮"));
    }

    void onlyAPlaceThatIsGoneIsAskedOnceMore()
    {
        Telling resident;
        putDraft(resident, {"GR0601", "SG-99", {{"INSIDE", "NO"}}, "停了"});
        QVERIFY(resident.goesOn(Code));
        QVERIFY(resident.chooses("5 栋"));
        QVERIFY(resident.comesTo("caseReview"));
        QCOMPARE(review(resident).text, std::string("停了"));
        QCOMPARE(review(resident).answers.size(), std::size_t{1});
    }

    void anAnswerThatIsGoneIsAskedOnceMore()
    {
        Telling resident;
        putDraft(resident, {"GR0601", "SG-03", {{"INSIDE", "PERHAPS"}, {"COLOUR", "RED"}}, "停了"});
        QVERIFY(resident.goesOn(Code));
        QVERIFY(resident.chooses("没有人"));
        QVERIFY(resident.comesTo("caseReview"));
        QCOMPARE(review(resident).answers.size(), std::size_t{1});
        QCOMPARE(review(resident).place.name.in(Language::Chinese), std::string("3 栋"));
    }

    void aTownThatKeepsNothingIsOfferedNothing()
    {
        Telling resident;
        resident.station.file.hotline.drafts = false;
        resident.restart();
        resident.station.until([] { return false; }, 5s);
        QVERIFY(resident.opens());
        QVERIFY(resident.station.until([&] { return resident.indexOf("查进度") >= 0; }));
        QVERIFY(resident.indexOf("接着上次没写完的") < 0);
        QVERIFY(resident.chooses("报修") && resident.chooses("路灯不亮"));
        QVERIFY(resident.chooses("3 栋") && resident.comesTo("writing"));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("caseReview"));
        QVERIFY(!review(resident).canWait);
        resident.say(Kind::Choose, CaseReviewPage::ChooseLater);
        QVERIFY(!resident.station.until([&] { return !resident.screen().isAt("caseReview"); }, 2s));
    }

    void whoeverHelpsDoesNotSeeTheCodeOfACase()
    {
        const KeptPage kept{Code, "2026-12-28", true, false, KeptPage::Of::Case};
        QCOMPARE(std::get<KeptPage>(forTwo(kept)).code, std::string());
        KeptPage written = kept;
        written.printed = false; // there is no other place where it stands
        QCOMPARE(std::get<KeptPage>(forTwo(written)).code, Code);
        KeptPage application = kept;
        application.of = KeptPage::Of::School;
        QCOMPARE(std::get<KeptPage>(forTwo(application)).code, Code);
    }
};

HUIMIN_TEST(TestCaseDraft)
#include "tst_case_draft.moc"
