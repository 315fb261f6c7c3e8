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

constexpr const char *Number = "441302195107120024";

IdentityCard card(const char *number = Number, const char *name = "王秀芳")
{
    IdentityCard card;
    card.name = name;
    card.number = number;
    card.sex = '2';
    card.ethnicity = "01";
    card.birth = std::string(number).substr(6, 8);
    card.address = "广东省惠州市仲恺高新区曙光路8号3栋201";
    card.issuer = "惠州市公安局仲恺分局";
    card.from = "20150203";
    return card;
}

/// Somebody who has paid in.
struct Insured : Somebody {
    Insured() { restart(); }

    bool lays(const IdentityCard &which = card())
    {
        if (!comesTo("idle"))
            return false;
        say(Kind::Touch);
        if (!comesTo("home"))
            return false;
        say(Kind::Choose, choiceOf(Errand::SocialSecurity));
        if (!comesTo("identity"))
            return false;
        station.identityUnit.lay(which);
        return true;
    }
    bool seesTheOverview() { return lays() && comesTo("social"); }
    bool isTold(What what)
    {
        return comesTo("problem") && station.screen.as<ProblemPage>().what == what;
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
            QVERIFY(resident.lays(card("441302194803050010", "李建国")));
            QVERIFY(resident.isTold(What::NotInsuredHere));
        }
        {
            Insured resident;
            QVERIFY(resident.lays(card(Number, "王秀兰")));
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

    void nothingPersonalIsWrittenDown()
    {
        Insured resident;
        QVERIFY(resident.seesTheOverview());
        resident.say(Kind::Choose, SocialYears);
        QVERIFY(resident.comesTo("years"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("social"));
        resident.say(Kind::Choose, SocialDone);
        QVERIFY(resident.comesTo("idle"));
        for (const char *personal : {Number, "王秀芳", "王*芳", "惠民纺织厂"})
            QVERIFY2(!resident.isAnywhereOnTheDisk(personal), personal);
    }
};

HUIMIN_TEST(TestSocial)
#include "tst_social.moc"
