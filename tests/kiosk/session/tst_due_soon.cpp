// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/somebody.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;

namespace {

using Kind = Input::Kind;

/// Somebody who goes back to the home page.
struct Reminded : Somebody {
    Reminded() { restart(); }

    const std::vector<Due> &due() { return station.screen.as<HomePage>().due; }
    bool looksAt(Errand errand, const char *page)
    {
        return laysFor(errand) && comesTo(page) && goesHome();
    }
    bool goesHome()
    {
        say(Kind::Cancel);
        return comesTo("home");
    }
    bool isRemindedOf(Due::What what)
    {
        return station.until([this, what] {
            return station.screen.isAt("home") &&
                   std::ranges::find(due(), what, &Due::what) != due().end();
        });
    }
    bool asksForWaterBill(const char *account = "10001234")
    {
        say(Kind::Choose, 2);
        if (!comesTo("account"))
            return false;
        for (const char digit : std::string(account))
            say({.kind = Kind::Type, .text = std::string(1, digit)});
        say(Kind::Confirm);
        return comesTo("bills");
    }
};

Due bill(const char *until, const char *company)
{
    return {Due::What::Bill, until, false, {.id = company}};
}

} // namespace

class TestDueSoon : public QObject
{
    Q_OBJECT
private slots:
    void theMostUrgentStandFirstAndNoMoreThanFitOnAPage()
    {
        DueSoon due;
        due.learn(bill("2026-12-31", "water"));
        due.learn(bill("2026-12-01", "power"));
        due.learn({Due::What::CardRenewal, "2026-12-15", false, {}});
        const auto first = due.first();
        QCOMPARE(first.size(), std::size_t{HomePage::DueMost});
        QCOMPARE(first[0].biller.id, std::string("power"));
        QCOMPARE(first[1].what, Due::What::CardRenewal);
    }

    void whatIsSaidLastOfAThingCounts()
    {
        DueSoon due;
        due.learn(bill("2026-12-31", "water"));
        due.learn(bill("2026-11-30", "water"));
        QCOMPARE(due.first(), std::vector<Due>{bill("2026-11-30", "water")});
        due.settle(Due::What::Bill, "power");
        QCOMPARE(due.first().size(), std::size_t{1});
        due.settle(Due::What::Bill, "water");
        QVERIFY(due.first().empty());
    }

    void whoAsksTheOfficeForOneThingHearsThatItWaitsForAnother()
    {
        Reminded resident;
        QVERIFY(resident.looksAt(Errand::SocialSecurity, "social"));
        QVERIFY(resident.isRemindedOf(Due::What::PensionCheck));
        resident.say(Kind::Choose, ChooseDue);
        QVERIFY(resident.comesTo("pension"));
    }

    void anOfficeThatSaysNothingIsNoReason()
    {
        Reminded resident;
        QVERIFY(resident.laysFor(Errand::SocialSecurity) && resident.comesTo("social"));
        resident.station.socialManners.silent = true;
        QVERIFY(resident.goesHome());
        QVERIFY(!resident.station.until([&] { return !resident.due().empty(); }, 30s));
    }

    void nobodyElseIsAskedAboutWhoOnlyPaysABill()
    {
        Reminded resident;
        QVERIFY(resident.atHome() && resident.asksForWaterBill());
        resident.say(Kind::Cancel);
        QVERIFY(resident.isRemindedOf(Due::What::Bill));
        QCOMPARE(resident.due().size(), std::size_t{1});
        resident.say(Kind::Choose, ChooseDue);
        QVERIFY(resident.comesTo("account"));
        QCOMPARE(resident.station.screen.as<AccountPage>().biller.id, std::string("water"));
    }

    void aBillWithoutADayIsNoReminder()
    {
        Reminded resident;
        (void)resident.station.water->addAccount("10005555", "王*芳", "曙光路");
        (void)resident.station.water->addBill("10005555",
                                              {"2026-10", "2026-10", Money::yuan(80), {}, {}});
        QVERIFY(resident.atHome() && resident.asksForWaterBill("10005555"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("home"));
        QVERIFY(resident.due().empty());
    }

    void whoGoesAwayBeforeShowingACardIsNotAskedAbout()
    {
        Reminded resident;
        QVERIFY(resident.isAskedWho(Errand::SocialSecurity) && resident.goesHome());
        resident.say(Kind::Choose, choiceOf(Errand::Clinic));
        QVERIFY(resident.comesTo("identity"));
        resident.station.identityUnit.lay(identityCard());
        QVERIFY(resident.comesTo("health") && resident.goesHome());
        QVERIFY(!resident.station.until([&] { return !resident.due().empty(); }, 30s));
    }

    void theNextOneIsNotReminded()
    {
        Reminded resident;
        QVERIFY(resident.looksAt(Errand::SocialSecurity, "social"));
        QVERIFY(resident.isRemindedOf(Due::What::PensionCheck));
        resident.say(Kind::Cancel);
        QVERIFY(resident.atHome());
        QVERIFY(!resident.station.until([&] { return !resident.due().empty(); }, 30s));
    }
};

HUIMIN_TEST(TestDueSoon)
#include "tst_due_soon.moc"
