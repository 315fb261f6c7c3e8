// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/offers.h"
#include "tests/support/purse_cards.h"
#include "tests/support/somebody.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using Kind = Input::Kind;

namespace {

constexpr Money Water = Money::fen(8640);
constexpr Money Gas = Money::yuan(50);

/// A household that owes water and gas.
struct Householder : Somebody {
    Householder() { restart(); }

    void typesNumber()
    {
        for (const char digit : std::string(SmallStation::WaterAccount))
            say({.kind = Kind::Type, .text = std::string(1, digit)});
        say(Kind::Confirm);
    }
    /// From the account page to the bills of their household.
    bool typesAccount()
    {
        if (!comesTo("account"))
            return false;
        typesNumber();
        return comesTo("bills");
    }
    /// The company at this place of the list, besides what there is.
    bool adds(const std::string &company)
    {
        say(Kind::Choose, AddBill);
        if (!comesTo("biller"))
            return false;
        const auto &all = station.screen.as<BillerPage>().billers;
        const auto at = std::ranges::find(all, company, &BillerTile::id);
        say(Kind::Choose, static_cast<int>(at - all.begin()));
        return comesTo("account");
    }
    bool atWaterBills()
    {
        if (!atHome())
            return false;
        say(Kind::Choose, 2);
        return typesAccount();
    }
    bool hasBoth()
    {
        if (!atWaterBills() || !adds("gas") || !typesAccount())
            return false;
        say(Kind::Confirm);
        return comesTo("basket");
    }
    bool paysByCard()
    {
        say(Kind::Confirm);
        return comesTo("howToPay") && Somebody::paysByCard();
    }
    /// What both companies want waits, and a hundred is to go onto this card as well.
    bool choosesToLoad(world::PurseCard &card)
    {
        if (!hasBoth())
            return false;
        say(Kind::Cancel);
        if (!comesTo("home"))
            return false;
        say(Kind::Choose, choiceOf(Errand::Culture));
        if (!comesTo("layCulture"))
            return false;
        station.purseSlot.touch(&card);
        if (!comesTo("culture"))
            return false;
        say(Kind::Choose, ChooseTopUp);
        if (!comesTo("topUp"))
            return false;
        say(Kind::Choose, 0);
        return comesTo("howToPay");
    }
    const BasketPage &basket() { return station.screen.as<BasketPage>(); }
};

} // namespace

class TestBasket : public QObject
{
    Q_OBJECT
private slots:
    void billsOfTwoCompaniesArePaidByOneCard()
    {
        Householder resident;
        QVERIFY(resident.hasBoth());
        QCOMPARE(resident.basket().total, Water + Gas);
        QVERIFY(resident.paysByCard());
        QVERIFY(resident.comesTo("receipt"));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("paid"));
        const PaidPage paid = resident.station.screen.as<PaidPage>();
        QCOMPARE(paid.total, Water + Gas);
        for (const PayItem &item : paid.items)
            QVERIFY(item.state == PayItem::State::Paid && !item.receipt.empty());
        QCOMPARE(*resident.station.water->booked(), Water);
        QCOMPARE(*resident.station.gas->booked(), Gas);
        QCOMPARE(resident.station.balance(), Money::yuan(1000) - Water - Gas);
    }

    void whatOneCompanyDoesNotTakeIsKeptAndSaid()
    {
        Householder resident;
        QVERIFY(resident.hasBoth());
        resident.station.water->refuseWith("closed");
        QVERIFY(resident.paysByCard());
        QVERIFY(resident.comesTo("paid"));
        const PaidPage paid = resident.station.screen.as<PaidPage>();
        QCOMPARE(paid.total, Gas);
        QCOMPARE(paid.credit, Water);
        QVERIFY(paid.printed); // a number that somebody will need
        QCOMPARE(paid.items.front().state, PayItem::State::Refused);
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("problem"));
        const auto &problem = resident.station.screen.as<ProblemPage>();
        QCOMPARE(problem.money, ProblemPage::MoneyFate::Credited);
        QCOMPARE(problem.credit, Water);
        QVERIFY(!problem.reference.empty());
    }

    void aCompanyIsTakenOutOfTheListAgain()
    {
        Householder resident;
        QVERIFY(resident.hasBoth());
        resident.say(Kind::Choose, 0);
        QVERIFY(resident.station.until([&] { return resident.basket().items.size() == 1; }));
        QCOMPARE(resident.basket().items.front().biller.id, std::string("gas"));
        resident.say(Kind::Choose, 0);
        QVERIFY(resident.comesTo("home"));
    }

    void anAccountIsOnTheListOnce()
    {
        Householder resident;
        QVERIFY(resident.atWaterBills() && resident.adds("water"));
        resident.typesNumber();
        QVERIFY(resident.station.until([&] {
            return resident.station.screen.isAt("account") &&
                   resident.station.screen.as<AccountPage>().notice ==
                       AccountPage::Notice::InBasket;
        }));
        // Nothing that was chosen before is lost.
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("basket"));
        QCOMPARE(resident.basket().total, Water);
    }

    void aCardThatIsKeptAfterPayingSaysNothingWrongAboutTheMoney()
    {
        Householder resident;
        QVERIFY(resident.atWaterBills());
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("howToPay"));
        resident.say(Kind::Choose, ByCard);
        QVERIFY(resident.comesTo("insertCard") &&
                resident.station.cardUnit.insert(*resident.station.card) && resident.typesPin());
        QVERIFY(resident.comesTo("problem"));
        const ProblemPage problem = resident.station.screen.as<ProblemPage>();
        QCOMPARE(problem.what, ProblemPage::What::CardNotTaken);
        QCOMPARE(problem.card, ProblemPage::CardFate::Kept);
        QCOMPARE(problem.money, ProblemPage::MoneyFate::Told);
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("receipt"));
        QCOMPARE(*resident.station.water->booked(), Water);
    }

    void whatWasChosenWaitsWhileSomethingElseIsDone()
    {
        Householder resident;
        QVERIFY(resident.hasBoth());
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("home"));
        const auto due = resident.station.screen.as<HomePage>().due;
        QCOMPARE(due.front().what, Due::What::Basket);
        QCOMPARE(due.front().total, Water + Gas);
        resident.say(Kind::Choose, ChooseDue);
        QVERIFY(resident.comesTo("basket"));
        QCOMPARE(resident.basket().total, Water + Gas);
        QVERIFY(resident.paysByCard());
        QVERIFY(resident.comesTo("receipt"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("paid"));
        resident.say(Kind::Choose);
        QVERIFY(resident.comesTo("home"));
        QVERIFY(resident.station.screen.as<HomePage>().due.empty());
        QCOMPARE(*resident.station.water->booked(), Water);
    }

    void aTicketIsPaidTogetherWithWhatWaits()
    {
        Householder resident;
        const auto play = playOn(resident.station.clock.wall());
        QVERIFY(resident.station.culture->programme().add(play).has_value());
        world::PurseCard card{
            purseImage(), [&](std::size_t count) { return resident.station.random.bytes(count); }};
        QVERIFY(resident.hasBoth());
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("home"));
        resident.say(Kind::Choose, choiceOf(Errand::Culture));
        QVERIFY(resident.comesTo("layCulture"));
        resident.station.purseSlot.touch(&card);
        QVERIFY(resident.comesTo("culture"));
        resident.say(Kind::Choose, ChooseProgramme);
        QVERIFY(resident.comesTo("choice"));
        resident.say(Kind::Choose, 0);
        QVERIFY(resident.comesTo("offers"));
        resident.say(Kind::Choose, 0);
        QVERIFY(resident.comesTo("offer"));
        resident.say(Kind::Confirm);
        QVERIFY(resident.station.until([&] {
            return resident.station.screen.isAt("offer") &&
                   resident.station.screen.as<OfferPage>().state == OfferPage::State::Held;
        }));
        QVERIFY(resident.paysByCard());
        QVERIFY(resident.comesTo("receipt"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("paid"));
        const PaidPage paid = resident.station.screen.as<PaidPage>();
        QCOMPARE(paid.items.size(), std::size_t(3));
        QCOMPARE(paid.total, Water + Gas + Money::yuan(30));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("offer"));
        QCOMPARE(resident.station.screen.as<OfferPage>().number, paid.items.front().receipt);
        QCOMPARE(*resident.station.cultureTill->booked(), Money::yuan(30));
        QCOMPARE(*resident.station.gas->booked(), Gas);
        QCOMPARE(resident.station.balance(), Money::yuan(970) - Water - Gas);
    }

    void aCardIsLoadedTogetherWithWhatWaits()
    {
        Householder resident;
        world::PurseCard card{
            purseImage(), [&](std::size_t count) { return resident.station.random.bytes(count); }};
        const Money before = card.memory().balance;
        QVERIFY(resident.choosesToLoad(card));
        QCOMPARE(resident.station.screen.as<HowToPayPage>().items.size(), std::size_t(3));
        QCOMPARE(resident.station.screen.as<HowToPayPage>().total, Water + Gas + Money::yuan(100));
        QVERIFY(resident.Somebody::paysByCard());
        QVERIFY(resident.comesTo("receipt"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("paid"));
        const PaidPage paid = resident.station.screen.as<PaidPage>();
        QCOMPARE(paid.total, Water + Gas + Money::yuan(100));
        QCOMPARE(paid.onCard->after, before + Money::yuan(180));
        QCOMPARE(card.memory().balance, before + Money::yuan(180));
        QCOMPARE(*resident.station.gas->booked(), Gas);
        QCOMPARE(resident.station.balance(), Money::yuan(900) - Water - Gas);
    }

    // A sale is undone whole, or not at all.
    void aLoadThatComesToNothingLeavesEverythingUnpaid()
    {
        Householder resident;
        world::PurseCard card{
            purseImage(), [&](std::size_t count) { return resident.station.random.bytes(count); }};
        QVERIFY(resident.choosesToLoad(card));
        resident.station.cultureManners.silent = true;
        QVERIFY(resident.Somebody::paysByCard());
        QVERIFY(resident.comesTo("problem"));
        const auto problem = resident.station.screen.as<ProblemPage>();
        QCOMPARE(problem.what, ProblemPage::What::LoadSilent);
        QCOMPARE(problem.money, ProblemPage::MoneyFate::GoesBack);
        QVERIFY(problem.withBills);
        QVERIFY(
            resident.station.until([&] { return resident.station.balance() == Money::yuan(1000); },
                                   std::chrono::minutes(5)));
        QCOMPARE(*resident.station.water->booked(), Money());
        QCOMPARE(*resident.station.gas->booked(), Money());
    }

    void whatWasChosenIsForgottenWithTheVisit()
    {
        Householder resident;
        QVERIFY(resident.hasBoth());
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("home"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("idle"));
        resident.say(Kind::Touch);
        QVERIFY(resident.comesTo("home"));
        QVERIFY(resident.station.screen.as<HomePage>().due.empty());
    }

    void whoGoesBackFromPayingFindsTheListAsItWas()
    {
        Householder resident;
        QVERIFY(resident.hasBoth());
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("howToPay"));
        QCOMPARE(resident.station.screen.as<HowToPayPage>().items.size(), std::size_t(2));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("basket"));
        QCOMPARE(resident.basket().total, Water + Gas);
    }
};

HUIMIN_TEST(TestBasket)
#include "tst_basket.moc"
