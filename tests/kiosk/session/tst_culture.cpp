// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/badge_cards.h"
#include "tests/support/card_holder.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;

namespace {

using Kind = Input::Kind;
using What = ProblemPage::What;
using Trouble = LayCulturePage::Trouble;
using Put = town::CultureService::Put;

} // namespace

class TestCultureErrand : public QObject
{
    Q_OBJECT

private slots:
    void aCardShowsWhoseMoneyIsOnIt()
    {
        Holder resident;
        QVERIFY(resident.seesTheCard());
        QCOMPARE(resident.page().onCard, Money::fen(1234));
        QCOMPARE(resident.page().account->own, Money::fen(1000));
        QCOMPARE(resident.page().account->subsidy, Money::fen(234));
        resident.say(Kind::Choose, 0);
        QVERIFY(resident.comesTo("idle"));
    }

    void whatWasDoneWithItIsShown()
    {
        Holder resident;
        QVERIFY(resident.station.culture->spent(Serial, Money::fen(300), "影院",
                                                resident.station.clock.wall()));
        QVERIFY(resident.seesTheCard());
        resident.say(Kind::Choose, ChooseMovements);
        QVERIFY(resident.comesTo("movements"));
        const auto &all = resident.station.screen.as<MovementsPage>().movements;
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all.front().where, std::string("影院"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("culture"));
        QVERIFY(resident.page().onCard != resident.page().account->own);
    }

    void aSilentOfficeLeavesWhatTheCardSays()
    {
        Holder resident;
        resident.station.cultureManners.silent = true;
        QVERIFY(resident.seesTheCard());
        QVERIFY(!resident.page().account.has_value());
        QCOMPARE(resident.page().onCard, Money::fen(1234));
    }

    void aCardTakenAwayTooEarlyIsWantedOnceMore()
    {
        // SELECT and its answer, half of EF15.
        for (const std::size_t bytes : {0u, 10u, 40u, 70u}) {
            Holder resident;
            QVERIFY(resident.opens());
            resident.card.tearAfter(bytes);
            resident.lay(resident.card);
            QVERIFY(resident.isTold(Trouble::TooShort));
            resident.lay(resident.card);
            QVERIFY(resident.comesTo("culture"));
        }
    }

    void anotherCardIsNotRead()
    {
        Holder resident;
        world::PurseImage image = purseImage();
        image.application = hex("A00000063201010501");
        world::PurseCard bus(image, [](std::size_t count) { return Bytes(count, 1); });
        QVERIFY(resident.opens());
        resident.lay(bus);
        QVERIFY(resident.isTold(Trouble::OtherCard));
        resident.lift();
        (void)resident.station.until([] { return false; }, 2s);
        resident.lay(resident.card);
        QVERIFY(resident.comesTo("culture"));
    }

    void aCardThatNobodyKnowsIsToldSo()
    {
        Holder resident;
        QVERIFY(resident.opens());
        resident.lay(resident.other);
        QVERIFY(resident.isTold(What::CultureUnknown));
    }

    void theNextCardIsTheNextAccount()
    {
        Holder resident;
        (void)resident.station.random.bytes(1); // or both cards get the same reference
        QVERIFY(resident.station.culture->add({.serial = "99990000000000054321",
                                               .number = "441302194803050010",
                                               .name = "李建国",
                                               .validUntil = "2030-12-31",
                                               .own = Money::yuan(5)}));
        QVERIFY(resident.seesTheCard());
        resident.lift();
        (void)resident.station.until([] { return false; }, 2s);
        QVERIFY(resident.station.screen.isAt("culture")); // it may be read in peace
        resident.lay(resident.other);
        QVERIFY(resident.station.until([&] {
            return resident.station.screen.isAt("culture") &&
                   resident.page().account->ending == "4321";
        }));
        QCOMPARE(resident.page().onCard, Money::yuan(5));
    }

    void aCardThatStillLiesThereIsReadAgain()
    {
        Holder resident;
        QVERIFY(resident.seesTheCard());
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("home"));
        resident.say(Kind::Choose, choiceOf(Errand::Culture));
        QVERIFY(resident.comesTo("culture"));
    }

    void aLostCardTellsNothing()
    {
        Holder resident;
        QVERIFY(resident.station.culture->put(Serial, Put::Lost, resident.station.clock.wall()));
        QVERIFY(resident.opens());
        resident.lay(resident.card);
        QVERIFY(resident.isTold(What::CultureCardLost));
    }

    void aCardWhoseTimeIsOverIsRenewed()
    {
        using State = RenewalPage::State;
        Holder resident;
        QVERIFY(resident.station.culture->put(Serial, Put::Expired, resident.station.clock.wall()));
        QVERIFY(resident.seesTheCard());
        QVERIFY(!resident.page().canBook && resident.page().account->renewal);
        resident.say(Kind::Choose, ChooseRenewal);
        QVERIFY(resident.comesTo("renewal"));
        const RenewalPage offered = resident.station.screen.as<RenewalPage>();
        QCOMPARE(offered.state, State::Offered);
        QCOMPARE(resident.state(), Culture::State::Expired);
        resident.station.cultureManners.answersLost = true;
        resident.say(Kind::Confirm);
        QVERIFY(resident.station.until([&] { return resident.state() == Culture::State::Active; }));
        resident.station.cultureManners.answersLost = false;
        QVERIFY(resident.comesTo("renewal"));
        QCOMPARE(resident.station.screen.as<RenewalPage>().state, State::Renewed);
        QCOMPARE(resident.station.screen.as<RenewalPage>().until, offered.until);
    }

    void aRenewalThatNobodyHeardIsNotCalledDone()
    {
        Holder resident;
        QVERIFY(resident.station.culture->put(Serial, Put::Expired, resident.station.clock.wall()));
        QVERIFY(resident.seesTheCard());
        resident.say(Kind::Choose, ChooseRenewal);
        QVERIFY(resident.comesTo("renewal"));
        resident.station.cultureManners.silent = true;
        resident.say(Kind::Confirm);
        QVERIFY(resident.isTold(What::RenewalUnknown));
        QCOMPARE(resident.state(), Culture::State::Expired);
    }

    void whoeverLostACardReportsItByTheirIdentity()
    {
        Holder resident;
        QVERIFY(resident.opens());
        QVERIFY(resident.laysTheirIdentity());
        QVERIFY(resident.comesTo("loss"));
        const auto &page = resident.station.screen.as<LossPage>();
        QCOMPARE(page.ending, std::string("2345"));
        QVERIFY(page.code.empty());
        QCOMPARE(resident.state(), Culture::State::Active);
        resident.say(Kind::Confirm);
        QVERIFY(resident.station.until([&] {
            return resident.station.screen.isAt("loss") &&
                   !resident.station.screen.as<LossPage>().code.empty();
        }));
        QCOMPARE(resident.state(), Culture::State::Lost);
        QVERIFY(resident.station.screen.as<LossPage>().printed);
        QVERIFY(resident.station.receipts.back().find(
                    resident.station.screen.as<LossPage>().code) != std::string::npos);
        QVERIFY(!resident.isAnywhereOnTheDisk("441302195107120024"));
        QVERIFY(!resident.isAnywhereOnTheDisk(Serial));
    }

    void whoeverThinksBetterReportsNothing()
    {
        Holder resident;
        QVERIFY(resident.opens());
        QVERIFY(resident.laysTheirIdentity());
        QVERIFY(resident.comesTo("loss"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("layCulture"));
        QCOMPARE(resident.state(), Culture::State::Active);
    }

    void aLossThatNobodyHeardIsNotCalledReported()
    {
        Holder resident;
        QVERIFY(resident.opens());
        QVERIFY(resident.laysTheirIdentity());
        QVERIFY(resident.comesTo("loss"));
        resident.station.cultureManners.silent = true;
        resident.say(Kind::Confirm);
        QVERIFY(resident.isTold(What::LossNotReported));
    }

    void besideAHelperNoAmountIsShown()
    {
        Holder resident;
        world::BadgeCard wangli = badgeCard();
        QVERIFY(resident.opens());
        resident.station.badgeSlot.touch(&wangli);
        QVERIFY(resident.comesTo("helper"));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("layCulture"));
        resident.lay(resident.card);
        QVERIFY(resident.comesTo("culture"));
        QVERIFY(resident.page().hidden);
        QCOMPARE(resident.page().onCard, Money());
    }
};

HUIMIN_TEST(TestCultureErrand)
#include "tst_culture.moc"
