// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture_heads.h"
#include "tests/support/school_parent.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;
namespace incident = transaction::incident;

namespace {

using What = ProblemPage::What;
using Choice = ChoicePage::What;

constexpr int Household = 0;
constexpr int Deed = 1;

/// A father who has papers with him.
struct WithPapers : Parent {
    using Parent::Parent;

    /// From the list to the picture, and whether to keep it.
    bool takesPicture(int which)
    {
        say(Kind::Choose, which);
        if (!comesTo("picture"))
            return false;
        say(Kind::Confirm);
        return comesTo("working") && comesTo("picture");
    }
    bool brings(int which, Choice list = Choice::SchoolPapers)
    {
        if (!takesPicture(which))
            return false;
        say(Kind::Confirm);
        return isAtChoice(list);
    }
    void writes(int strokes)
    {
        for (int stroke = 0; stroke < strokes; ++stroke) {
            Input input{.kind = Kind::Stroke};
            for (int at = 0; at < 10; ++at)
                input.stroke.push_back({100 + at * 20, 200 + stroke * 100});
            say(std::move(input));
        }
    }
    bool signs()
    {
        goesOn();
        if (!comesTo("sign"))
            return false;
        writes(2);
        if (!station.until([&] { return station.screen.as<SignPage>().canSign(); }))
            return false;
        say(Kind::Confirm);
        return comesTo("schoolReview");
    }
    bool sends()
    {
        say(Kind::Confirm);
        return comesTo("schoolSent");
    }
    const ChoicePage &list() { return station.screen.as<ChoicePage>(); }
    const SchoolReviewPage &review() { return station.screen.as<SchoolReviewPage>(); }
    std::vector<town::SchoolService::PaperEntry> there() { return *station.schools->papers(); }
    SchoolOffice::Letter letter() { return station.schools->letters()->back().letter; }
    static std::vector<std::string> names(const WithLetter &with)
    {
        std::vector<std::string> all;
        for (const Naming &each : with.toBring)
            all.push_back(each.in(Language::English));
        return all;
    }
};
const std::vector<std::string> Both{"Household register", "Title of the flat"};

} // namespace

class TestSchoolPapers : public QObject
{
    Q_OBJECT
private slots:
    void papersAndANameGoWithTheApplication()
    {
        WithPapers parent;
        QVERIFY(parent.isAtPapers());
        QCOMPARE(parent.list().options.size(), std::size_t{3}); // and how to go on
        QVERIFY(parent.brings(Household));
        QCOMPARE(parent.list().options[Household].icon, std::string("circle-check"));
        QVERIFY(parent.brings(Deed));
        QVERIFY(!parent.station.documentSpot.isWanted());
        QVERIFY(parent.signs());
        QVERIFY((parent.review().with == WithLetter{2, {}, true, false}));
        QVERIFY(parent.sends());
        QVERIFY((parent.sent().with == WithLetter{2, {}, true, false}));
        const auto there = parent.there();
        QCOMPARE(there.size(), std::size_t{3});
        QCOMPARE(there[0].kind, std::string("household_book"));
        QCOMPARE(there[1].kind, std::string("property_deed"));
        QCOMPARE(there[2].kind, std::string("signature"));
        QCOMPARE(there[2].type, std::string("image/png"));
        for (const auto &each : there)
            QCOMPARE(each.letter, parent.letter().key);
        QCOMPARE(parent.letter().papers, (std::vector{there[0].key, there[1].key}));
        QCOMPARE(parent.letter().signature, there[2].key);
        QVERIFY(parent.leaves());
        QVERIFY(parent.seesTheChild());
        QCOMPARE(parent.status().with.papers, 2);
        QVERIFY(parent.status().with.isSigned);
    }

    void whatIsNotShownIsToBeBrought()
    {
        WithPapers parent;
        QVERIFY(parent.isAtPapers());
        QVERIFY(parent.brings(Deed));
        parent.goesOn();
        QVERIFY(parent.comesTo("sign"));
        parent.say(Kind::Choose, SignPage::ChooseLater);
        QVERIFY(parent.comesTo("schoolReview"));
        QCOMPARE(WithPapers::names(parent.review().with), std::vector{Both[0]});
        QVERIFY(parent.review().with.toSign);
        QVERIFY(parent.sends());
        QCOMPARE(WithPapers::names(parent.sent().with), std::vector{Both[0]});
    }

    void anOfficeThatTakesNoPaperHoldsNothingUp()
    {
        WithPapers parent;
        QVERIFY(parent.isAtPapers());
        QVERIFY(parent.takesPicture(Household));
        parent.station.schoolManners.silent = true;
        const auto before = parent.station.clock.now();
        parent.say(Kind::Confirm);
        QVERIFY(parent.isTold(What::SchoolPaperNotSent));
        const auto first = parent.station.clock.now() - before;
        parent.say(Kind::Confirm);
        QVERIFY(parent.isAtChoice(Choice::SchoolPapers));
        QCOMPARE(parent.list().options[Household].icon, std::string("triangle-alert"));
        // Nobody waits as long for the second one.
        QVERIFY(parent.takesPicture(Deed));
        const auto then = parent.station.clock.now();
        parent.say(Kind::Confirm);
        QVERIFY(parent.isTold(What::SchoolPaperNotSent));
        QVERIFY(2 * (parent.station.clock.now() - then) < first);
        parent.say(Kind::Confirm);
        QVERIFY(parent.isAtChoice(Choice::SchoolPapers));
        parent.goesOn();
        QVERIFY(parent.comesTo("sign"));
        parent.say(Kind::Choose, SignPage::ChooseLater);
        QVERIFY(parent.comesTo("schoolReview"));
        QVERIFY(parent.sends());
        QVERIFY(parent.sent().waits);
        QCOMPARE(WithPapers::names(parent.sent().with), Both);
        QVERIFY(parent.station.schools->close(parent.station.clock.wall()));
        QVERIFY(parent.leaves());
        parent.station.schoolManners.silent = false;
        QVERIFY(parent.station.until([&] { return parent.letters() == 1; }, 10min));
        QVERIFY(parent.station.schools->letters()->front().outcome.starts_with("SG"));
    }

    void aPaperWhoseAnswerIsLostIsThatPaper()
    {
        WithPapers parent;
        QVERIFY(parent.isAtPapers());
        QVERIFY(parent.takesPicture(Household));
        parent.station.schoolManners.answersLost = true;
        parent.say(Kind::Confirm);
        QVERIFY(parent.isTold(What::SchoolPaperNotSent));
        QCOMPARE(parent.there().size(), std::size_t{1});
    }

    void papersThatTheOfficeHasLostAreToBeBrought()
    {
        WithPapers parent;
        QVERIFY(parent.isAtPapers());
        QVERIFY(parent.brings(Household));
        QVERIFY(parent.signs());
        QVERIFY(parent.station.schools->losePapers());
        QVERIFY(parent.sends());
        QVERIFY(!parent.sent().waits);
        QVERIFY(parent.sent().number.starts_with("SG"));
        QCOMPARE(WithPapers::names(parent.sent().with), Both);
        QVERIFY(parent.sent().with.toSign && !parent.sent().with.isSigned);
        QVERIFY(parent.letter().papers.empty());
    }

    void aScoreIsObjectedToWithWhatShowsIt()
    {
        WithPapers parent;
        QVERIFY(parent.applies());
        QVERIFY(parent.leaves());
        parent.put(Phase::Review);
        QVERIFY(parent.seesTheChild());
        parent.say(Kind::Confirm);
        QVERIFY(parent.isAtChoice(Choice::ScoreItem));
        parent.say(Kind::Choose, 0);
        QVERIFY(parent.isAtChoice(Choice::SchoolEvidence));
        QCOMPARE(parent.list().options[0].name.in(Language::English),
                 std::string("List of insurance paid"));
        QVERIFY(parent.brings(1, Choice::SchoolEvidence)); // another paper
        parent.goesOn();
        QVERIFY(parent.comesTo("schoolReview")); // a wish needs no name
        QVERIFY((parent.review().with == WithLetter{1, {}, false, false}));
        QVERIFY(parent.sends());
        QCOMPARE(parent.there().front().kind, std::string("other"));
        QCOMPARE(parent.there().front().letter, parent.letter().key);
    }

    void aCameraThatBreaksLeavesTheRest()
    {
        WithPapers parent;
        QVERIFY(parent.isAtPapers());
        parent.say(Kind::Choose, Household);
        QVERIFY(parent.comesTo("picture"));
        parent.station.documentUnit.setSilent(true);
        parent.say(Kind::Confirm);
        QVERIFY(parent.isTold(What::CameraFailed));
        QVERIFY(parent.station.until(
            [&] { return parent.station.stands(Fault::CameraDown, "document"); }, 20s));
        parent.say(Kind::Confirm);
        QVERIFY(parent.comesTo("sign"));
        parent.say(Kind::Choose, SignPage::ChooseLater);
        QVERIFY(parent.comesTo("schoolReview"));
        // Back is over what cannot be done.
        parent.say(Kind::Cancel);
        QVERIFY(parent.comesTo("sign"));
        parent.say(Kind::Cancel);
        QVERIFY(parent.isAtChoice(Choice::School));
        parent.say(Kind::Choose, Xinmin);
        QVERIFY(parent.comesTo("schoolSure"));
        parent.say(Kind::Confirm);
        QVERIFY(parent.comesTo("sign"));
    }

    void aDotIsNoName()
    {
        WithPapers parent;
        QVERIFY(parent.isAtPapers());
        parent.goesOn();
        QVERIFY(parent.comesTo("sign"));
        parent.say({.kind = Kind::Stroke, .stroke = {{500, 500}}});
        parent.say(Kind::Confirm);
        QVERIFY(!parent.station.until([&] { return !parent.station.screen.isAt("sign"); }, 3s));
        parent.writes(1);
        parent.say(Kind::Choose, SignPage::ChooseAnew);
        QVERIFY(parent.station.until(
            [&] { return parent.station.screen.as<SignPage>().strokes.empty(); }));
        QVERIFY(parent.there().empty());
    }

    void whoeverGoesBackNeedNotSignAgain()
    {
        WithPapers parent;
        QVERIFY(parent.isAtPapers() && parent.signs());
        parent.say(Kind::Cancel);
        QVERIFY(parent.comesTo("sign"));
        QCOMPARE(parent.station.screen.as<SignPage>().strokes.size(), std::size_t{2});
        parent.say(Kind::Confirm);
        QVERIFY(parent.comesTo("schoolReview"));
        QCOMPARE(parent.there().size(), std::size_t{1});
        parent.say(Kind::Cancel);
        QVERIFY(parent.comesTo("sign"));
        parent.say(Kind::Choose, SignPage::ChooseLater);
        QVERIFY(parent.comesTo("schoolReview"));
        QVERIFY(!parent.review().with.isSigned && parent.review().with.toSign);
    }

    void whatIsGoneOnWithLaterIsMadeOnceMore()
    {
        WithPapers parent;
        QVERIFY(parent.isAtPapers() && parent.brings(Household) && parent.signs());
        parent.say(Kind::Choose, 0);
        QVERIFY(parent.comesTo("kept"));
        QVERIFY(parent.station.screen.as<KeptPage>().anew);
    }

    void nothingOfAPaperIsWrittenDown()
    {
        WithPapers parent;
        QVERIFY(parent.isAtPapers() && parent.brings(Household) && parent.signs());
        QVERIFY(parent.sends());
        QVERIFY(parent.leaves());
        QVERIFY(!parent.isAnywhereOnTheDisk("\x89PNG"));
        QVERIFY(!parent.isAnywhereOnTheDisk("/9j/")); // how such a picture begins in base64
        const auto written = parent.journal(incident::LetterWritten);
        QVERIFY(written.front().find(parent.there().front().key) != std::string::npos);
    }
};

HUIMIN_TEST(TestSchoolPapers)
#include "tst_school_papers.moc"
