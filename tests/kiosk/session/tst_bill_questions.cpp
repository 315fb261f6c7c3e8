// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/badge_cards.h"
#include "tests/support/somebody.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using Kind = Input::Kind;
using Notice = BillFieldPage::Notice;

namespace {

constexpr const char *Asks = "20005678";
constexpr const char *AsksTwice = "20006789";
constexpr const char *Shared = "20009000";
constexpr const char *First = "20009018";
constexpr const char *Second = "20009026";
/// Not to be found anywhere by chance.
constexpr const char *Meter = "900734186255";
constexpr int WaterTile = 2;

/// A company that asks some of its households for more.
struct Asked : Somebody {
    world::BadgeCard wangli = badgeCard();

    Asked()
    {
        town::BillerService &water = *station.water;
        for (const char *each : {Asks, AsksTwice, First, Second}) {
            (void)water.addAccount(each, std::string_view(each) == Second ? "陈*妹" : "周*生",
                                   "新民街**号6栋");
            (void)water.addBill(each, {"2026-10",
                                       "2026-10",
                                       Money::yuan(std::string_view(each) == Second ? 60 : 80),
                                       {},
                                       {},
                                       {}});
        }
        water.checks().setTelephone("0752-2605120");
        water.checks().addField({"meter", {"水表号", "Meter"}, {"在水表上", "On it"}, 12, 12});
        water.checks().addField({"phone", {"手机后四位", "Digits"}, {}, 4, 6});
        for (const char *each : {Asks, AsksTwice})
            (void)water.checks().expect(each, {"phone", "5188"});
        (void)water.checks().expect(AsksTwice, {"meter", Meter});
        for (const char *each : {First, Second})
            (void)water.checks().share(Shared, each);
        restart();
    }
    void types(const std::string &digits)
    {
        for (const char digit : digits)
            say({.kind = Kind::Type, .text = std::string(1, digit)});
    }
    void answers(const std::string &digits)
    {
        types(digits);
        say(Kind::Confirm);
    }
    /// The number is typed, and the company asked.
    bool asksFor(const char *account, const char *page)
    {
        if (!station.screen.isAt("home") && !atHome())
            return false;
        say(Kind::Choose, WaterTile);
        if (!comesTo("account"))
            return false;
        answers(account);
        return comesTo(page);
    }
    const BillFieldPage &field() { return station.screen.as<BillFieldPage>(); }
    const HouseholdsPage &households() { return station.screen.as<HouseholdsPage>(); }
    bool isTold(Notice notice)
    {
        return station.until(
            [&] { return station.screen.isAt("billField") && field().notice == notice; });
    }
    bool isAskedFor(const char *label)
    {
        return station.until([&] {
            return station.screen.isAt("billField") && field().label.in(Language::Chinese) == label;
        });
    }
    bool paysByCard()
    {
        say(Kind::Confirm);
        return comesTo("howToPay") && Somebody::paysByCard() && comesTo("receipt");
    }
    bool isHelped()
    {
        station.badgeSlot.touch(&wangli);
        if (!comesTo("helper"))
            return false;
        say(Kind::Confirm);
        return station.until([this] { return station.screen.now.helper.has_value(); });
    }
};

} // namespace

class TestBillQuestions : public QObject
{
    Q_OBJECT
private slots:
    void whoKnowsTheAnswerPaysTheBill()
    {
        Asked resident;
        QVERIFY(resident.asksFor(Asks, "billField"));
        QCOMPARE(resident.field().label.in(Language::English), std::string("Digits"));
        QCOMPARE(resident.field().least, 4);
        QCOMPARE(resident.field().most, 6);
        resident.answers("5188");
        QVERIFY(resident.comesTo("bills"));
        QCOMPARE(resident.station.screen.as<BillsPage>().owner, std::string("周*生"));
        QVERIFY(resident.paysByCard());
        QCOMPARE(*resident.station.water->booked(), Money::yuan(80));
    }

    void anAnswerIsSentWhenItIsLongEnoughAndTakesNoMore()
    {
        Asked resident;
        QVERIFY(resident.asksFor(Asks, "billField"));
        resident.answers("518");
        QVERIFY(resident.station.until([&] { return resident.field().typed == "518"; }));
        resident.types("8x9990");
        QVERIFY(resident.station.until([&] { return resident.field().typed == "518899"; }));
        for (int digit = 0; digit < 2; ++digit)
            resident.say(Kind::Erase);
        QVERIFY(resident.station.until([&] { return resident.field().typed == "5188"; }));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("bills"));
    }

    void theFieldThatDoesNotFitIsAskedAgainAndTheOthersAreThereStill()
    {
        Asked resident;
        QVERIFY(resident.asksFor(AsksTwice, "billField") && resident.isAskedFor("水表号"));
        resident.answers(Meter);
        QVERIFY(resident.isAskedFor("手机后四位"));
        resident.answers("0000");
        QVERIFY(resident.isTold(Notice::Wrong));
        QVERIFY(resident.isAskedFor("手机后四位"));
        QVERIFY(resident.field().typed.empty());
        resident.say(Kind::Cancel);
        QVERIFY(resident.isAskedFor("水表号"));
        QCOMPARE(resident.field().typed, std::string(Meter));
        QCOMPARE(resident.field().notice, Notice::None);
        resident.say(Kind::Confirm);
        QVERIFY(resident.isAskedFor("手机后四位"));
        resident.answers("5188");
        QVERIFY(resident.comesTo("bills"));
    }

    void backGoesOneStepBack()
    {
        Asked resident;
        QVERIFY(resident.asksFor(AsksTwice, "billField"));
        resident.answers(Meter);
        QVERIFY(resident.isAskedFor("手机后四位"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.isAskedFor("水表号"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("account"));
        const auto &account = resident.station.screen.as<AccountPage>();
        QCOMPARE(account.typed, std::string(AsksTwice)); // to be looked at, not typed anew
        QCOMPARE(account.notice, AccountPage::Notice::None);
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("home"));
    }

    void afterThreeWrongAnswersTheCompanyIsToBeAsked()
    {
        Asked resident;
        QVERIFY(resident.asksFor(Asks, "billField"));
        resident.answers("0000");
        QVERIFY(resident.isTold(Notice::Wrong));
        resident.answers("1111");
        QVERIFY(resident.isTold(Notice::LastTry));
        resident.answers("2222");
        QVERIFY(resident.comesTo("problem"));
        const auto &problem = resident.station.screen.as<ProblemPage>();
        QCOMPARE(problem.what, ProblemPage::What::AskCompany);
        QCOMPARE(problem.words, std::string("0752-2605120"));
        QCOMPARE(problem.money, ProblemPage::MoneyFate::Untouched);
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("home"));
        // And nobody is asked a fourth time.
        QVERIFY(resident.asksFor(Asks, "problem"));
    }

    void aCompanyThatForgetsToCountIsNotAskedForEver()
    {
        Asked resident;
        QVERIFY(resident.asksFor(Asks, "billField"));
        for (int tries = 0; tries < 3; ++tries) {
            // As if it had been a day for the company.
            QVERIFY(resident.station.database.execute("DELETE FROM bill_answers_wrong"));
            resident.answers("0000");
            if (tries < 2)
                QVERIFY(resident.isTold(tries == 0 ? Notice::Wrong : Notice::LastTry));
        }
        QVERIFY(resident.comesTo("problem"));
        QCOMPARE(resident.station.screen.as<ProblemPage>().what, ProblemPage::What::AskCompany);
    }

    void ofSeveralHouseholdsOneIsChosenAndPaid()
    {
        Asked resident;
        QVERIFY(resident.asksFor(Shared, "households"));
        QCOMPARE(resident.households().households.size(), std::size_t{2});
        QCOMPARE(resident.households().households.back().owner, std::string("陈*妹"));
        resident.say(Kind::Choose, 1);
        QVERIFY(resident.comesTo("bills"));
        QCOMPARE(resident.station.screen.as<BillsPage>().account, std::string(Second));
        QVERIFY(resident.paysByCard());
        QCOMPARE(*resident.station.water->booked(), Money::yuan(60));
    }

    void whoTookTheWrongHouseholdGoesBackToBoth()
    {
        Asked resident;
        (void)resident.station.water->checks().expect(First, {"phone", "5188"});
        QVERIFY(resident.asksFor(Shared, "households"));
        resident.say(Kind::Choose, 0);
        QVERIFY(resident.comesTo("billField"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("households"));
        resident.say(Kind::Choose, 7); // there is none
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("account"));
        QCOMPARE(resident.station.screen.as<AccountPage>().typed, std::string(Shared));
    }

    void aCompanyThatFallsSilentWhileItIsAnsweredIsSaid()
    {
        Asked resident;
        QVERIFY(resident.asksFor(Asks, "billField"));
        resident.station.waterManners.silent = true;
        resident.answers("5188");
        QVERIFY(resident.comesTo("problem"));
        QCOMPARE(resident.station.screen.as<ProblemPage>().what, ProblemPage::What::BillerSilent);
    }

    void whatIsAnsweredIsWrittenDownNowhereAndAskedAgainTheNextTime()
    {
        Asked resident;
        QVERIFY(resident.asksFor(AsksTwice, "billField"));
        resident.answers(Meter);
        QVERIFY(resident.isAskedFor("手机后四位"));
        resident.answers("5188");
        QVERIFY(resident.comesTo("bills"));
        QVERIFY(resident.paysByCard());
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("paid"));
        resident.say(Kind::Confirm);
        QVERIFY(!resident.isAnywhereOnTheDisk(Meter));
        QVERIFY(resident.comesTo("idle"));
        QVERIFY(resident.asksFor(AsksTwice, "billField"));
        QVERIFY(resident.field().typed.empty());
    }

    void aHelperSeesHowMuchIsTypedAndTheEndsOfNumbers()
    {
        Asked resident;
        QVERIFY(resident.atHome() && resident.isHelped());
        QVERIFY(resident.asksFor(Asks, "billField"));
        resident.types("51");
        QVERIFY(resident.station.until([&] { return resident.field().typed == "**"; }));
        QVERIFY(resident.field().hidden);
        resident.answers("88");
        QVERIFY(resident.comesTo("bills"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("home"));
        QVERIFY(resident.asksFor(Shared, "households"));
        const HouseholdsPage::Household &second = resident.households().households.back();
        QVERIFY(second.owner.empty() && second.address.empty());
        QCOMPARE(second.account, std::string("****9026"));
    }
};

HUIMIN_TEST(TestBillQuestions)
#include "tst_bill_questions.moc"
