// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/play.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;

namespace {

constexpr Money Due = Money::fen(86'40);
constexpr Money Rest = Money::fen(36'40);

/// A note of 50 is in, and the resident wants another way for the rest.
Play atTheRest(std::vector<cash::Stock> stock = fullStock())
{
    Play play;
    play.put(billByCash(Due, std::move(stock)));
    play.put(NoteEscrowed{Money::yuan(50)});
    play.put(NoteStacked{Money::yuan(50)});
    play.put(RestAsked{});
    play.put(AcceptorEmpty{});
    return play;
}

Play byPhone()
{
    Play play;
    play.put(billByPhone(Due));
    return play;
}

} // namespace

class TestRest : public QObject
{
    Q_OBJECT
private slots:
    void aPhonePaysABill()
    {
        Play play = byPhone();
        QCOMPARE(play.now.stage, Stage::Charging);
        QVERIFY(play.effect<ChargePhone>() != nullptr);
        QVERIFY(play.put(PhonePaid{"weixin", "T1"}));
        QCOMPARE(play.now.stage, Stage::Posting);
        QVERIFY(play.put(BillBooked{WaterKey, "W1"}));
        QCOMPARE(play.now.stage, Stage::Settled);
        QVERIFY(play.now.balances());
        QCOMPARE(play.now.phone()->wallet, std::string("weixin"));
    }

    void aPhoneThatSaysNothingIsUndoneUntilItIsAnswered()
    {
        Play play = byPhone();
        QVERIFY(play.put(PhoneUnanswered{}));
        QCOMPARE(play.now.stage, Stage::Reversing);
        QCOMPARE(play.effect<UndoPhone>()->phone.key, std::string("HM000001-1-p1"));
        QVERIFY(play.put(Interrupted{}));
        QVERIFY(play.effect<UndoPhone>() != nullptr);  // asked for again after a restart
        QVERIFY(!play.put(PhonePaid{"weixin", "T1"})); // too late: the undoing stands
        QVERIFY(play.put(PhoneUndone{true}));
        QCOMPARE(play.now.stage, Stage::Settled);
        QVERIFY(play.now.claims.empty());
    }

    void aPhoneThatRefusesOwesNothing()
    {
        Play play = byPhone();
        QVERIFY(play.put(PhoneRefused{"notEnough"}));
        QCOMPARE(play.now.stage, Stage::Settled);
        QVERIFY(play.effect<UndoPhone>() == nullptr);
    }

    void whoeverStopsOrLeavesWhileThePhoneIsAskedGetsItBack()
    {
        for (const Event &stop :
             {Event(PaymentCancelled{}), Event(PaymentAbandoned{}), Event(Interrupted{})}) {
            Play play = byPhone();
            QVERIFY(play.put(stop));
            QCOMPARE(play.now.stage, Stage::Reversing);
            QVERIFY(play.effect<UndoPhone>() != nullptr);
        }
    }

    void aBillThatIsRefusedUndoesThePhone()
    {
        Play play = byPhone();
        play.put(PhonePaid{"weixin", "T1"});
        QVERIFY(play.put(BillRefused{WaterKey, "alreadyPaid"}));
        QCOMPARE(play.now.stage, Stage::Reversing);
        QVERIFY(play.effect<UndoPhone>() != nullptr);
    }

    void whatCannotBeUndoneIsAClaim()
    {
        Play play = byPhone();
        play.put(PhoneUnanswered{});
        QVERIFY(play.put(PhoneUndone{false}));
        QCOMPARE(play.now.claimed(), Due);
        QVERIFY(play.now.balances());
    }

    void theRestIsExactlyWhatNotesHaveNotPaid()
    {
        Play play = atTheRest();
        QCOMPARE(play.now.stage, Stage::ChoosingRest);
        QCOMPARE(play.now.missing(), Rest);
        QVERIFY(!play.put(RestBy{phoneTender(Due)}));
        QVERIFY(!play.put(RestBy{phoneTender(Money::yuan(36))}));
        QVERIFY(!play.put(RestBy{CashTender{}}));
        QVERIFY(play.put(RestBy{phoneTender(Rest)}));
        QCOMPARE(play.now.stage, Stage::Charging);
        play.put(PhonePaid{"weixin", "T1"});
        play.put(BillBooked{WaterKey, "W1"});
        QCOMPARE(play.now.stage, Stage::Settled);
        QVERIFY(play.now.balances());
        QVERIFY(play.now.credit.isZero());
    }

    void aNoteOnItsWayInStillCounts()
    {
        Play play;
        play.put(billByCash(Due));
        play.put(NoteEscrowed{Money::yuan(50)});
        play.put(NoteStacked{Money::yuan(50)});
        QVERIFY(play.put(RestAsked{}));
        QVERIFY(play.effect<CloseAcceptor>() != nullptr);
        QVERIFY(play.put(NoteStacked{Money::yuan(20)})); // it was already moving
        QVERIFY(play.put(AcceptorEmpty{}));
        QCOMPARE(play.now.missing(), Money::fen(16'40));
    }

    void whatSaysNoLeavesTheNotesAndAnotherChoice()
    {
        Play play = atTheRest();
        play.put(RestBy{cardTender(Rest, true)});
        play.put(certified());
        QVERIFY(play.put(Answered{false, "51", {}, {}}));
        QCOMPARE(play.now.stage, Stage::ChoosingRest);
        QVERIFY(play.effect<CloseChip>() != nullptr);
        QCOMPARE(std::get<CardTender>(*play.now.refused).responseCode, std::string("51"));
        QVERIFY(play.now.card() == nullptr);
        QVERIFY(play.put(RestBy{phoneTender(Rest)}));
        QVERIFY(!play.now.refused);
        play.put(PhonePaid{"weixin", "T1"});
        play.put(BillBooked{WaterKey, "W1"});
        QVERIFY(play.now.balances());
    }

    /// The bank may have the money: first that is undone, and the notes go back.
    void aCardWithoutAnAnswerIsNoOtherChoice()
    {
        Play play = atTheRest();
        play.put(RestBy{cardTender(Rest, true)});
        play.put(certified());
        QVERIFY(play.put(Unanswered{ReversalReason::NoAnswer}));
        QCOMPARE(play.now.stage, Stage::Dispensing);
        QCOMPARE(play.now.payout(PayoutPurpose::Refund)->amount, Money::yuan(50));
    }

    void notesAfterAllGoOnWhereTheyWere()
    {
        Play play = atTheRest();
        QVERIFY(play.put(NotesAgain{}));
        QCOMPARE(play.now.stage, Stage::TakingNotes);
        QVERIFY(play.effect<OpenAcceptor>()->fen.contains(Money::yuan(20).inFen()));
        play.put(NoteEscrowed{Money::yuan(20)});
        play.put(NoteStacked{Money::yuan(20)});
        QCOMPARE(play.now.missing(), Money::fen(16'40));
    }

    void whoeverGivesUpGetsTheNotesBack()
    {
        Play play = atTheRest();
        QVERIFY(play.put(PaymentCancelled{}));
        QCOMPARE(play.now.stage, Stage::Dispensing);
    }

    void whoeverLeavesFindsTheNotesAsACredit()
    {
        Play play = atTheRest();
        QVERIFY(play.put(Interrupted{}));
        QCOMPARE(play.now.stage, Stage::Settled);
        QCOMPARE(play.now.credit, Money::yuan(50));
    }

    void aBillThatIsRefusedGivesBothBack()
    {
        Play play = atTheRest();
        play.put(RestBy{phoneTender(Rest)});
        play.put(PhonePaid{"weixin", "T1"});
        QVERIFY(play.put(BillRefused{WaterKey, "alreadyPaid"}));
        QCOMPARE(play.now.payout(PayoutPurpose::Refund)->amount, Money::yuan(50));
        QCOMPARE(play.now.phone()->undoing, Reversal::Owed);
    }
};

HUIMIN_TEST(TestRest)
#include "tst_rest.moc"
