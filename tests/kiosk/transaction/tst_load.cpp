// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/play.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;
using Telling = PurseDelivery::Telling;

namespace {

/// A hundred is in, and the card is asked.
Play paid()
{
    Play play;
    play.put(loadByCash());
    play.put(NoteEscrowed{Money::yuan(100)});
    play.put(NoteStacked{Money::yuan(100)});
    play.put(AcceptorEmpty{});
    return play;
}

Play authorised()
{
    Play play = paid();
    play.put(purseReady());
    play.put(loadAuthorised());
    return play;
}

Play torn()
{
    Play play = authorised();
    play.put(PurseTorn{});
    return play;
}

Started loadAndBillByCard()
{
    return {
        {cardTender(Money::yuan(150), true)}, {purseLoad(), waterBill(Money::yuan(50))}, {}, 0, 0};
}

/// A card has paid for both.
Play paidWithBill()
{
    Play play;
    play.put(loadAndBillByCard());
    play.put(certified());
    play.put(approved());
    play.put(ChipAgreed{});
    return play;
}

Play tornWithBill()
{
    Play play = paidWithBill();
    play.put(purseReady());
    play.put(loadAuthorised());
    play.put(PurseTorn{});
    return play;
}

BillBooked billBooked()
{
    return {WaterKey, "R1"};
}

} // namespace

class TestLoad : public QObject
{
    Q_OBJECT
private slots:
    void moneyComesInBeforeTheCardIsAskedAndTheOfficeLearnsTheEnd()
    {
        Play play = paid();
        QCOMPARE(play.now.stage, Stage::ReadyingPurse);
        QCOMPARE(play.effect<ReadyPurse>()->load.subsidy, Money::yuan(80));
        QVERIFY(play.put(purseReady()));
        QCOMPARE(play.effect<AuthoriseLoad>()->load.number, 7);
        QVERIFY(play.put(loadAuthorised()));
        QCOMPARE(play.effect<LoadPurse>()->load.order, hex("C1C2C3C4"));
        QVERIFY(play.put(PurseLoaded{hex("11223344")}));
        QCOMPARE(play.now.stage, Stage::Pending);
        QVERIFY(play.now.isOver() && play.now.balances());
        QCOMPARE(play.effect<TellLoad>()->load.certificate, hex("11223344"));
        QVERIFY(play.put(LoadEnded{true}));
        QCOMPARE(play.now.stage, Stage::Settled);
        QVERIFY(play.now.balances());
    }

    void aCardThatDoesNotComeBringsTheNotesBack()
    {
        Play play = paid();
        QVERIFY(play.put(PurseRefused{"notThere"}));
        QCOMPARE(play.now.stage, Stage::Dispensing);
        QCOMPARE(play.now.payout(PayoutPurpose::Refund)->amount, Money::yuan(100));
        QCOMPARE(play.now.purse()->telling, Telling::None);
    }

    // It may have said yes before, and the answer was lost; or the first request is still to come.
    void anOfficeThatSaysNoIsToldThatNothingWasLoaded()
    {
        Play play = paid();
        play.put(purseReady());
        QVERIFY(play.put(LoadDenied{"yearlyCap"}));
        QCOMPARE(play.now.purse()->telling, Telling::Owed);
        QVERIFY(play.now.purse()->certificate.empty());
        QCOMPARE(play.now.purse()->refusal, std::string("yearlyCap"));
    }

    // The bank does not wait for the office: what was paid is undone first.
    void anOfficeThatIsSilentIsToldAfterThePhoneIsUndone()
    {
        Play play;
        play.put(loadByPhone());
        play.put(PhonePaid{"weixin", "T1"});
        play.put(purseReady());
        QVERIFY(play.put(LoadUnanswered{}));
        QCOMPARE(play.now.stage, Stage::Reversing);
        QVERIFY(play.effect<UndoPhone>() != nullptr);
        QVERIFY(play.effect<TellLoad>() == nullptr);
        QVERIFY(play.put(PhoneUndone{true}));
        QCOMPARE(play.now.stage, Stage::Pending);
        QVERIFY(play.effect<TellLoad>()->load.certificate.empty());
        QVERIFY(play.put(Interrupted{}));
        QVERIFY(play.effect<TellLoad>() != nullptr);
        QVERIFY(play.put(LoadEnded{false}));
        QCOMPARE(play.now.stage, Stage::Settled);
    }

    void aCardThatWasTornAwayIsAskedFor()
    {
        Play play = torn();
        QCOMPARE(play.now.stage, Stage::FindingPurse);
        QCOMPARE(play.effect<FindPurse>()->load.before, Money::yuan(20));
        QVERIFY(play.put(PurseLoaded{hex("11223344")}));
        QCOMPARE(play.now.purse()->state, LegState::Done);
        QVERIFY(play.effect<TellLoad>() != nullptr);
    }

    void aTornCardWithoutTheAmountIsLoadedAgainAFewTimes()
    {
        Play play = torn();
        for (int again = 0; again < 2; ++again) {
            QVERIFY(play.put(PurseNotLoaded{"torn"}));
            QCOMPARE(play.now.stage, Stage::ReadyingPurse);
            play.put(purseReady());
            play.put(loadAuthorised());
            play.put(PurseTorn{});
        }
        QVERIFY(play.put(PurseNotLoaded{"torn"}));
        QCOMPARE(play.now.stage, Stage::Dispensing);
        QCOMPARE(play.now.purse()->telling, Telling::Owed);
    }

    // Its office has the first word open, whatever came of the second.
    void theOfficeLearnsOfATornCardThatNeverCameBackForMore()
    {
        Play play = torn();
        play.put(PurseNotLoaded{"torn"});
        QVERIFY(play.put(PurseRefused{"notThere"}));
        QCOMPARE(play.now.purse()->telling, Telling::Owed);
    }

    void aCardThatIsGoneKeepsTheMoneyUntilItHasBeenSomewhere()
    {
        for (const Event &why :
             {Event(PurseAway{}), Event(PaymentAbandoned{}), Event(Interrupted{})}) {
            Play play = torn();
            QVERIFY(play.put(why));
            QCOMPARE(play.now.stage, Stage::Pending);
            QCOMPARE(play.now.purse()->state, LegState::Unknown);
            QVERIFY(play.effect<AskLoad>() != nullptr);
            QVERIFY(play.now.balances());
        }
    }

    void anotherStationMayHaveFinishedIt()
    {
        Play play = torn();
        play.put(PurseAway{});
        QVERIFY(play.put(LoadEnded{true}));
        QCOMPARE(play.now.stage, Stage::Settled);
        QCOMPARE(play.now.purse()->state, LegState::Done);

        Play other = torn();
        other.put(PurseAway{});
        QVERIFY(other.put(LoadEnded{false}));
        QCOMPARE(other.now.stage, Stage::Settled);
        QCOMPARE(other.now.credit, Money::yuan(100));
    }

    void theCardMayComeBackHereDaysLater()
    {
        Play play = torn();
        play.put(Interrupted{});
        QVERIFY(play.put(PurseLoaded{hex("11223344")}));
        QCOMPARE(play.now.stage, Stage::Pending);
        QVERIFY(play.effect<TellLoad>() != nullptr);
    }

    // After a restart nobody knows whether the card has heard it.
    void aPowerCutWhileTheCardIsToldIsAskedAboutAndNeverRepeated()
    {
        Play play = authorised();
        QVERIFY(play.put(Interrupted{}));
        QCOMPARE(play.now.stage, Stage::Pending);
        QVERIFY(play.effect<LoadPurse>() == nullptr);
        QVERIFY(play.effect<AskLoad>() != nullptr);
    }

    void aPowerCutBeforeTheCardWasToldGivesTheMoneyBack()
    {
        Play play = paid();
        play.put(purseReady());
        QVERIFY(play.put(Interrupted{}));
        QCOMPARE(play.now.credit, Money::yuan(100));
        QVERIFY(play.effect<TellLoad>()->load.certificate.empty());
    }

    void aCardIsLoadedBeforeBillsOfTheSamePaymentAreBooked()
    {
        Play play = paidWithBill();
        QCOMPARE(play.now.stage, Stage::ReadyingPurse);
        play.put(purseReady());
        play.put(loadAuthorised());
        QVERIFY(play.put(PurseLoaded{hex("11223344")}));
        QCOMPARE(play.now.stage, Stage::Posting);
        QVERIFY(play.effect<PostBill>() != nullptr);
        QVERIFY(play.put(billBooked()));
        QCOMPARE(play.now.stage, Stage::Pending);
        QVERIFY(play.effect<TellLoad>() != nullptr);
        QVERIFY(play.put(LoadEnded{true}));
        QCOMPARE(play.now.stage, Stage::Settled);

        Play other;
        Started started = loadAndBillByCard();
        std::swap(started.deliveries.front(), started.deliveries.back());
        QVERIFY(!other.put(started));
    }

    // A bank undoes a sale whole or not at all.
    void aLoadThatComesToNothingLetsNoBillBeBooked()
    {
        Play play = paidWithBill();
        play.put(purseReady());
        QVERIFY(play.put(LoadDenied{"yearlyCap"}));
        QCOMPARE(play.now.bills().front()->state, LegState::NotDone);
        QCOMPARE(play.now.stage, Stage::Reversing);
        QCOMPARE(play.effect<SendReversal>()->amount, Money::yuan(150));
        QVERIFY(play.put(ReversalAnswered{"00", true}));
        QCOMPARE(play.now.stage, Stage::Pending); // its office is told
        QVERIFY(play.put(LoadEnded{false}));
        QCOMPARE(play.now.stage, Stage::Settled);
        QVERIFY(!play.now.credit.isPositive());
    }

    void aLoadThatPeopleMustLookAtHoldsNoBillUp()
    {
        Play play = tornWithBill();
        QVERIFY(play.put(PurseUnclear{}));
        QCOMPARE(play.now.stage, Stage::Posting);
        QVERIFY(play.put(billBooked()));
        QCOMPARE(play.now.stage, Stage::Settled);
        QCOMPARE(play.now.claimed(), Money::yuan(100));
    }

    // Weeks and days: what each of them says is heard whenever it comes.
    void aCardThatIsGoneAndASilentCompanyDoNotWaitForEachOther()
    {
        Play play = tornWithBill();
        QVERIFY(play.put(PurseAway{}));
        QCOMPARE(play.now.stage, Stage::Posting);
        QVERIFY(play.put(BillUnanswered{WaterKey}));
        QCOMPARE(play.now.stage, Stage::Pending);
        QVERIFY(play.effect<AskBill>() != nullptr && play.effect<AskLoad>() != nullptr);

        Play cardFirst = play;
        QVERIFY(cardFirst.put(PurseLoaded{hex("11223344")}));
        QVERIFY(cardFirst.effect<AskBill>() != nullptr && cardFirst.effect<TellLoad>() != nullptr);
        QVERIFY(cardFirst.put(LoadEnded{true}));
        QVERIFY(!cardFirst.put(LoadEndRefused{"wrongCertificate"})); // it has been told
        QCOMPARE(cardFirst.now.stage, Stage::Pending);
        QVERIFY(cardFirst.put(billBooked()));
        QCOMPARE(cardFirst.now.stage, Stage::Settled);

        QVERIFY(play.put(billBooked()));
        QVERIFY(play.effect<AskBill>() == nullptr && play.effect<AskLoad>() != nullptr);
        QVERIFY(play.put(PurseNotLoaded{"torn"}));
        QVERIFY(play.put(LoadEnded{false}));
        QCOMPARE(play.now.stage, Stage::Settled);
        QCOMPARE(play.now.credit, Money::yuan(100)); // the bill was paid by the same sale
    }

    // By then a part of the sale had been used for good, as far as anybody knew.
    void whatComesToNothingDaysLaterIsKept()
    {
        Play play = tornWithBill();
        play.put(PurseAway{});
        play.put(BillUnanswered{WaterKey});
        QVERIFY(play.put(PurseNotLoaded{"torn"}));
        QCOMPARE(play.now.credit, Money::yuan(100));
        QVERIFY(play.put(BillRefused{WaterKey, "closed"}));
        QVERIFY(play.effect<TellLoad>() != nullptr);
        QVERIFY(play.put(LoadEnded{false}));
        QCOMPARE(play.now.stage, Stage::Settled);
        QCOMPARE(play.now.credit, Money::yuan(150));
    }

    void whatDoesNotFitIsForPeople()
    {
        Play unclear = torn();
        QVERIFY(unclear.put(PurseUnclear{}));
        QCOMPARE(unclear.now.stage, Stage::Settled);
        QCOMPARE(unclear.now.claimed(), Money::yuan(100));

        Play disputed = authorised();
        disputed.put(PurseLoaded{hex("11223344")});
        QVERIFY(disputed.put(LoadEndRefused{"wrongCertificate"}));
        QCOMPARE(disputed.now.stage, Stage::Settled);
        QCOMPARE(disputed.now.claimed(), Money::yuan(100));
        QVERIFY(disputed.now.balances());
    }
};

HUIMIN_TEST(TestLoad)
#include "tst_load.moc"
