// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/play.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;

namespace {

constexpr Money Bill = Money::yuan(80);

/// Water and gas, 80 yuan each, by a card whose bank and chip have agreed.
Play paidTwo()
{
    Play play;
    for (const Event &event : {Event(twoBillsByCard(Bill, Bill)), Event(certified()),
                               Event(approved()), Event(ChipAgreed{})})
        HUIMIN_CHECK(play.put(event), "a scenario must be possible");
    return play;
}

bool settled(const Play &play)
{
    return play.now.stage == Stage::Settled && play.now.balances();
}

} // namespace

/// Bills of several companies, paid at once.
class TestSeveralBills : public QObject
{
    Q_OBJECT
private slots:
    void twoBillsByOneCardArePostedOneAfterTheOther()
    {
        Play play = paidTwo();
        QCOMPARE(play.effect<PostBill>()->bill.key, WaterKey);
        QVERIFY(play.put(BillBooked{WaterKey, "W-1"}));
        QCOMPARE(play.effect<PostBill>()->bill.key, GasKey);
        QVERIFY(play.put(BillBooked{GasKey, "G-1"}));
        QVERIFY(settled(play));
        QCOMPARE(play.now.bills().back()->receipt, std::string("G-1"));
    }

    void aCompanysRefusalKeepsNoOtherFromBeingPaid()
    {
        Play play = paidTwo();
        QVERIFY(play.put(BillRefused{WaterKey, "closed"}));
        QCOMPARE(play.effect<PostBill>()->bill.key, GasKey);
        QVERIFY(play.put(BillBooked{GasKey, "G-1"}));
        QVERIFY(settled(play));
        // A sale is undone whole or not at all, and no card pays out notes for bills.
        QVERIFY(!play.effect<SendReversal>() && !play.effect<Dispense>());
        QCOMPARE(play.now.credit, Bill);
    }

    void whenNoCompanyTakesItTheSaleIsUndone()
    {
        Play play = paidTwo();
        QVERIFY(play.put(BillRefused{WaterKey, "closed"}) &&
                play.put(BillRefused{GasKey, "closed"}));
        QCOMPARE(play.effect<SendReversal>()->amount, Bill + Bill);
        QVERIFY(play.put(ReversalAnswered{"00", true}));
        QVERIFY(settled(play));
        QCOMPARE(play.now.credit, Money());
    }

    void aSilentCompanyKeepsNoOtherFromBeingPaid()
    {
        Play play = paidTwo();
        QVERIFY(play.put(BillUnanswered{WaterKey}));
        QCOMPARE(play.effect<PostBill>()->bill.key, GasKey);
        QVERIFY(play.put(BillUnanswered{GasKey}));
        QCOMPARE(play.now.stage, Stage::Pending);
        QCOMPARE(play.effect<AskBill>()->bill.key, WaterKey);
        QVERIFY(play.put(BillBooked{WaterKey, "W-1"}));
        QCOMPARE(play.effect<AskBill>()->bill.key, GasKey);
        QVERIFY(play.put(BillRefused{GasKey, "closed"}));
        QVERIFY(settled(play));
        QCOMPARE(play.now.credit, Bill);
    }

    void anAnswerAboutAnotherPaymentMeansNothing()
    {
        Play play = paidTwo();
        QVERIFY(!transaction::advance(play.now, BillBooked{GasKey, "G-1"}));
        QVERIFY(!transaction::advance(play.now, BillRefused{GasKey, "closed"}));
        QVERIFY(play.put(BillUnanswered{WaterKey}) && play.put(BillUnanswered{GasKey}));
        for (const Event &event : {Event(BillBooked{GasKey, "G-1"}), Event(BillNeverHeard{GasKey}),
                                   Event(BillUnanswered{GasKey})})
            QVERIFY(!transaction::advance(play.now, event));
    }

    void afterARestartWhatWasPaidForIsPostedAsWell()
    {
        Play play = paidTwo();
        QVERIFY(play.put(Interrupted{}));
        QCOMPARE(play.effect<PostBill>()->bill.key, GasKey);
        QVERIFY(play.put(BillBooked{GasKey, "G-1"}));
        QCOMPARE(play.effect<AskBill>()->bill.key, WaterKey);
        QVERIFY(play.put(Interrupted{}));
        QCOMPARE(play.effect<AskBill>()->bill.key, WaterKey);
        QVERIFY(play.put(BillNeverHeard{WaterKey}));
        QCOMPARE(play.effect<PostBill>()->bill.key, WaterKey);
        QVERIFY(play.put(BillBooked{WaterKey, "W-1"}));
        QVERIFY(settled(play));
    }

    void ofNotesWhatOneCompanyDoesNotTakeComesBack()
    {
        CashTender tender;
        tender.due = Money::yuan(120);
        Play play;
        QVERIFY(play.put(Started{{tender},
                                 {waterBill(Money::yuan(70)), gasBill(Money::yuan(50))},
                                 fullStock(),
                                 50,
                                 100}));
        for (const int yuan : {100, 20})
            QVERIFY(play.put(NoteEscrowed{Money::yuan(yuan)}) &&
                    play.put(NoteStacked{Money::yuan(yuan)}));
        QVERIFY(play.put(AcceptorEmpty{}));
        QVERIFY(play.put(BillRefused{WaterKey, "closed"}) && play.put(BillBooked{GasKey, "G-1"}));
        const auto *change = play.now.payout(PayoutPurpose::Change);
        QVERIFY(change != nullptr);
        QCOMPARE(change->amount, Money::yuan(70));
    }
};

HUIMIN_TEST(TestSeveralBills)
#include "tst_several_bills.moc"
