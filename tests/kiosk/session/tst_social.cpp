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
using What = ProblemPage::What;
using Paper = PaperPage::State;

constexpr const char *Number = "441302195107120024";
constexpr const char *Neighbour = "441302198809210036";

/// Somebody who has paid in.
struct Insured : Somebody {
    Insured() { restart(); }

    bool lays(const IdentityCard &which = identityCard())
    {
        return laysFor(Errand::SocialSecurity, which);
    }
    bool seesTheOverview() { return lays() && comesTo("social"); }
    bool wantsACertificate(const char *until = "paper")
    {
        say(Kind::Choose, SocialPaper);
        if (!comesTo("choice"))
            return false;
        say(Kind::Choose, 0);
        if (!comesTo("paper"))
            return false;
        say(Kind::Confirm);
        return comesTo(until) || station.screen.isAt("problem");
    }
    bool printsACertificate() { return seesTheOverview() && wantsACertificate("working"); }
    bool isPaper(Paper state)
    {
        return station.until(
            [this, state] { return station.screen.isAt("paper") && paper().state == state; });
    }
    const PaperPage &paper() { return station.screen.as<PaperPage>(); }
    using Stage = ActingPage::Stage;
    bool isAt(Stage stage)
    {
        return station.until([this, stage] {
            return station.screen.isAt("acting") && station.screen.as<ActingPage>().stage == stage;
        });
    }
    bool isAskedFor(IdentityPage::Whose whose)
    {
        return station.until([this, whose] {
            return station.screen.isAt("identity") &&
                   station.screen.as<IdentityPage>().whose == whose;
        });
    }
    /// A neighbour with both cards, up to the question whether she is here.
    bool isActedFor(Errand errand = Errand::SocialSecurity)
    {
        if (!isAskedWho(errand) || !station.screen.as<IdentityPage>().canActForAnother)
            return false;
        say(Kind::Choose, ActForAnother);
        if (!isAskedFor(IdentityPage::Whose::Agent))
            return false;
        station.identityUnit.lay(identityCard(Neighbour, "陈思远"));
        if (!isAskedFor(IdentityPage::Whose::Other))
            return false;
        station.identityUnit.lay(std::nullopt);
        station.identityUnit.lay(identityCard());
        return isAt(Stage::Whether);
    }
    bool bothSayYes()
    {
        say(Kind::Confirm);
        if (!isAt(Stage::Owner))
            return false;
        say(Kind::Confirm);
        if (!isAt(Stage::Agent))
            return false;
        say(Kind::Confirm);
        return true;
    }
    bool isAlone()
    {
        say(Kind::Choose, 0);
        if (!isAt(Stage::AgentAlone))
            return false;
        say(Kind::Confirm);
        return true;
    }
    const SocialPage &social() { return station.screen.as<SocialPage>(); }
};

} // namespace

class TestSocial : public QObject
{
    Q_OBJECT
private slots:
    void anIdentityCardShowsWhatWasPaid()
    {
        Insured resident;
        QVERIFY(resident.seesTheOverview());
        QCOMPARE(resident.social().record.maskedName, std::string("王*芳"));
        QCOMPARE(resident.social().record.months(), 100);
        QCOMPARE(resident.social().record.insurances.size(), std::size_t{5});
    }

    // Its reader cannot say whether it is still there.
    void whoeverLaidAnIdentityCardIsToldToTakeIt()
    {
        Insured resident;
        QVERIFY(resident.seesTheOverview());
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("takeCard"));
        QVERIFY(resident.station.screen.as<TakeCardPage>().isIdentity);
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("idle"));

        QVERIFY(resident.atHome()); // somebody else, who lays none
        resident.say(Kind::Cancel);
        QVERIFY(resident.station.until([&] { return resident.station.screen.isAt("idle"); }, 1s));
    }

    void twoCardsAndBothTheirYesShowWhatIsTheOthers()
    {
        Insured neighbour;
        QVERIFY(neighbour.isActedFor());
        const auto &page = neighbour.station.screen.as<ActingPage>();
        QCOMPARE(page.owner, std::string("王*芳"));
        QCOMPARE(page.agent, std::string("陈*远"));
        QVERIFY(neighbour.bothSayYes());
        QVERIFY(neighbour.comesTo("social"));
        QCOMPARE(neighbour.social().record.maskedName, std::string("王*芳"));
        neighbour.say(Kind::Choose, ChooseAccesses);
        QVERIFY(neighbour.comesTo("accesses"));
        const auto &accesses = neighbour.station.screen.as<AccessesPage>().accesses;
        QCOMPARE(accesses.front().agent, std::string("陈*远"));
        QVERIFY(!neighbour.isAnywhereOnTheDisk(Neighbour));
        QVERIFY(!neighbour.isAnywhereOnTheDisk("陈思远"));
    }

    void eitherOfBothCanSayNo()
    {
        for (const int yeses : {0, 1}) {
            Insured neighbour;
            QVERIFY(neighbour.isActedFor());
            neighbour.say(Kind::Confirm);
            QVERIFY(neighbour.isAt(Insured::Stage::Owner));
            if (yeses == 1) {
                neighbour.say(Kind::Confirm);
                QVERIFY(neighbour.isAt(Insured::Stage::Agent));
            }
            neighbour.say(Kind::Cancel);
            QVERIFY(neighbour.isAskedFor(IdentityPage::Whose::Own));
            auto book = *town::AccessBook::open(neighbour.station.database, "social");
            QVERIFY(book.all(Number)->empty());
        }
    }

    void whoIsAloneIsToldOnlyWhatTheOfficeKnowsTheyMay()
    {
        {
            Insured neighbour;
            QVERIFY(neighbour.isActedFor());
            QVERIFY(neighbour.isAlone());
            QVERIFY(neighbour.isTold(What::NoRelation));
            neighbour.say(Kind::Confirm);
            QVERIFY(neighbour.comesTo("home"));
        }
        Insured neighbour;
        QVERIFY(neighbour.station.socialSecurity->putAgent(Number, Neighbour));
        QVERIFY(neighbour.isActedFor());
        QVERIFY(neighbour.isAlone());
        QVERIFY(neighbour.comesTo("social"));
    }

    void oneCardIsNotTwoPeople()
    {
        Insured neighbour;
        QVERIFY(neighbour.isAskedWho(Errand::SocialSecurity));
        neighbour.say(Kind::Choose, ActForAnother);
        QVERIFY(neighbour.isAskedFor(IdentityPage::Whose::Agent));
        neighbour.station.identityUnit.lay(identityCard());
        QVERIFY(neighbour.isAskedFor(IdentityPage::Whose::Other));
        neighbour.station.identityUnit.lay(std::nullopt);
        neighbour.station.identityUnit.lay(identityCard());
        QVERIFY(neighbour.station.until([&] {
            return neighbour.station.screen.isAt("identity") &&
                   neighbour.station.screen.as<IdentityPage>().isAgentsCard;
        }));
    }

    void aYesIsForOneErrandAlone()
    {
        Insured neighbour;
        QVERIFY(neighbour.isActedFor());
        QVERIFY(neighbour.bothSayYes());
        QVERIFY(neighbour.comesTo("social"));
        neighbour.say(Kind::Cancel);
        QVERIFY(neighbour.comesTo("home"));
        QVERIFY(neighbour.station.screen.as<HomePage>().due.empty());
        neighbour.say(Kind::Choose, choiceOf(Errand::Pension));
        QVERIFY(neighbour.comesTo("identity"));
    }

    void yearsAreTurnedAndComeRound()
    {
        Insured resident;
        QVERIFY(resident.seesTheOverview());
        resident.say(Kind::Choose, SocialYears);
        QVERIFY(resident.comesTo("years"));
        const std::size_t count = resident.station.screen.as<YearsPage>().years.size();
        QVERIFY(count > YearsPage::Shown);
        std::size_t turned = 0;
        do {
            const std::size_t before = resident.station.screen.as<YearsPage>().from;
            resident.say(Kind::Confirm);
            QVERIFY(resident.station.until(
                [&] { return resident.station.screen.as<YearsPage>().from != before; }, 5s));
            ++turned;
        } while (resident.station.screen.as<YearsPage>().from != 0);
        QCOMPARE(turned, (count + YearsPage::Shown - 1) / YearsPage::Shown);
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("social"));
    }

    void eachInsuranceIsExplained()
    {
        Insured resident;
        QVERIFY(resident.seesTheOverview());
        resident.say(Kind::Choose, SocialInsurances);
        QVERIFY(resident.comesTo("choice"));
        QCOMPARE(resident.station.screen.as<ChoicePage>().options.size(), std::size_t{5});
        resident.say(Kind::Choose, 2);
        QVERIFY(resident.comesTo("insurance"));
        QCOMPARE(resident.station.screen.as<InsurancePage>().insurance.kind,
                 social_security::Insurance::Kind::Unemployment);
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("choice"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("social"));
    }

    void whoHasLookedIsTheSameList()
    {
        Insured resident;
        QVERIFY(resident.seesTheOverview());
        resident.say(Kind::Choose, ChooseAccesses);
        QVERIFY(resident.comesTo("accesses"));
        const auto &accesses = resident.station.screen.as<AccessesPage>().accesses;
        QCOMPARE(accesses.back().what, std::string("record"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("social"));
    }

    void eachReasonHasItsPage()
    {
        {
            Insured resident;
            QVERIFY(resident.lays(identityCard("441302194803050010", "李建国")));
            QVERIFY(resident.isTold(What::NotInsuredHere));
        }
        {
            Insured resident;
            QVERIFY(resident.lays(identityCard(Number, "王秀兰")));
            QVERIFY(resident.isTold(What::OtherData));
        }
        {
            Insured resident;
            QVERIFY(resident.station.socialSecurity->put(
                Number, town::SocialSecurityService::Put::Counter, resident.station.clock.wall()));
            QVERIFY(resident.lays());
            QVERIFY(resident.isTold(What::AtTheCounter));
        }
        {
            Insured resident;
            resident.station.socialManners.silent = true;
            QVERIFY(resident.lays());
            QVERIFY(resident.isTold(What::SocialSilent));
            resident.say(Kind::Confirm);
            QVERIFY(resident.comesTo("home")); // the visit goes on
        }
    }

    void aHelperSeesNoAmount()
    {
        Insured resident;
        QVERIFY(resident.seesTheOverview());
        world::BadgeCard wangli = badgeCard();
        resident.station.badgeSlot.touch(&wangli);
        QVERIFY(resident.comesTo("helper"));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("social"));
        QVERIFY(resident.social().hidden);
        for (const auto &each : resident.social().record.years)
            QVERIFY(!each.own.isPositive() && !each.employer.isPositive());
        resident.say(Kind::Choose, SocialYears);
        QVERIFY(resident.comesTo("years"));
        QVERIFY(resident.station.screen.as<YearsPage>().hidden);
    }

    void theOfficesPaperIsPrinted()
    {
        Insured resident;
        QVERIFY(resident.printsACertificate());
        QVERIFY(resident.isPaper(Paper::Printed));
        const auto &paper = resident.paper();
        const auto &pages = resident.station.pageUnit.printed();
        QCOMPARE(pages.size(), std::size_t{1});
        const std::string document = textOf(pages[0].document);
        QVERIFY(document.find(paper.number) != std::string::npos);
        QVERIFY(document.find(Number) != std::string::npos);
        QVERIFY(pages[0].name.find("paper") != std::string::npos);
        QCOMPARE(resident.station.pageUnit.remembered(), std::size_t{0});
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("social"));
        QCOMPARE(resident.journal(incident::PaperAsked).size(), std::size_t{1});
        QCOMPARE(resident.journal(incident::PagePrinted).size(), std::size_t{1});
    }

    void aLostAnswerMakesNoSecondPaper()
    {
        Insured resident;
        QVERIFY(resident.seesTheOverview());
        resident.station.socialManners.answersLost = true;
        QVERIFY(resident.wantsACertificate());
        QVERIFY(resident.isTold(What::PaperSilent));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("social"));
        resident.station.socialManners.answersLost = false;
        QVERIFY(resident.wantsACertificate());
        QVERIFY(resident.isPaper(Paper::Printed));
        const auto papers = resident.station.socialSecurity->papers();
        QCOMPARE(papers->size(), std::size_t{1});
        QVERIFY(papers->front().times >= 3);
        QCOMPARE(papers->front().certificate.number, resident.paper().number);
    }

    void withoutPaperItIsSaidAndTheVisitGoesOn()
    {
        Insured resident;
        resident.station.pageUnit.setPaper(false);
        QVERIFY(resident.station.until([&] { return resident.station.stands(Fault::PagePaperOut); },
                                       1min));
        QVERIFY(resident.seesTheOverview());
        QCOMPARE(resident.social().paperTrouble, std::optional(PagePrinter::Trouble::NoPaper));
        resident.say(Kind::Choose, SocialPaper);
        QVERIFY(
            !resident.station.until([&] { return !resident.station.screen.isAt("social"); }, 5s));
        resident.say(Kind::Choose, SocialYears);
        QVERIFY(resident.comesTo("years"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("social"));
        resident.station.pageUnit.setPaper(true);
        QVERIFY(resident.station.until([&] { return !resident.social().paperTrouble; }, 20s));
    }

    void paperThatRunsOutIsToldAndTriedAgain()
    {
        Insured resident;
        QVERIFY(resident.seesTheOverview());
        QVERIFY(resident.wantsACertificate("working"));
        resident.station.pageUnit.setPaper(false);
        QVERIFY(resident.isPaper(Paper::NotPrinted));
        QCOMPARE(resident.paper().why, std::optional(PagePrinter::Trouble::NoPaper));
        QVERIFY(!resident.paper().number.empty());
        resident.station.pageUnit.setPaper(true);
        resident.say(Kind::Confirm);
        QVERIFY(resident.isPaper(Paper::Printed));
        QCOMPARE(resident.station.pageUnit.printed().size(), std::size_t{1});
        QCOMPARE(resident.station.socialSecurity->papers()->size(), std::size_t{1});
    }

    void aPageThatNobodyTookIsInTheJournal()
    {
        Insured resident;
        QVERIFY(resident.printsACertificate());
        QVERIFY(resident.isPaper(Paper::Printed));
        QVERIFY(resident.comesTo("idle"));
        QCOMPARE(resident.journal(incident::PagePrinted).size(), std::size_t{2});
    }

    void nothingPersonalIsWrittenDown()
    {
        Insured resident;
        QVERIFY(resident.printsACertificate());
        QVERIFY(resident.isPaper(Paper::Printed));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("social"));
        resident.say(Kind::Choose, SocialDone);
        QVERIFY(resident.comesTo("idle"));
        for (const char *personal : {Number, "王秀芳", "王*芳", "惠民纺织厂"})
            QVERIFY2(!resident.isAnywhereOnTheDisk(personal), personal);
    }
};

HUIMIN_TEST(TestSocial)
#include "tst_social.moc"
