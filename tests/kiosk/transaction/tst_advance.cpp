// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/transaction/advance.h"
#include "tests/support/events.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;

namespace {

/// Plays events one after the other and remembers what had to be done.
struct Play {
    Transaction now;
    std::vector<Effect> effects; // of the last event

    explicit Play(const Event &start) { then(start); }

    Play &then(const Event &event)
    {
        const auto step = transaction::advance(now, event);
        if (!step)
            qWarning("%s", step.error().detail.c_str());
        HUIMIN_CHECK(step.has_value(), "a scenario must be possible");
        now = step->transaction;
        effects = step->effects;
        return *this;
    }
    template <typename Wanted>
    const Wanted *effect() const
    {
        for (const Effect &each : effects)
            if (const auto *found = std::get_if<Wanted>(&each))
                return found;
        return nullptr;
    }
    bool settled() const { return now.stage == Stage::Settled && now.balances(); }
};

const Money Amount = Money::yuan(300);

Play authorised()
{
    return Play(withdrawal(Amount)).then(certified()).then(approved());
}
Play dispensing()
{
    return authorised().then(ChipAgreed{});
}
Play ready()
{
    return dispensing().then(dispensed(101, {{1, 3, 0}}));
}
Play waiting()
{
    return ready().then(CardTaken{}).then(NotesPresented{Outcome::Done});
}

const Money Bill = Money::fen(8640);

Play taking(std::vector<cash::Stock> stock = fullStock())
{
    return Play(billByCash(Bill, std::move(stock)));
}
Play &put(Play &play, int yuan)
{
    play.then(NoteEscrowed{Money::yuan(yuan)}).then(NoteStacked{Money::yuan(yuan)});
    return play.effect<CloseAcceptor>() ? play.then(AcceptorEmpty{}) : play;
}

/// An event of each kind.
std::vector<Event> oneOfEach()
{
    return {withdrawal(Amount),
            certified(),
            CardRefused{"aac"},
            approved(),
            Unanswered{},
            NotSent{},
            ChipAgreed{},
            ChipRefused{"aac"},
            ReversalAnswered{"00", true},
            LateAnswer{"00"},
            dispensed(101, {{1, 3, 0}}),
            CardTaken{},
            CardKept{"notTaken"},
            NotesPresented{Outcome::Done},
            NotesTaken{},
            NotesLeft{},
            NotesRetracted{Outcome::Done},
            NotesRejected{Outcome::Done},
            TraySaid{},
            NoteEscrowed{Money::yuan(10)},
            NoteStacked{Money::yuan(10)},
            NoteReturned{Money::yuan(10)},
            NoteUnknown{Money::yuan(10)},
            AcceptorEmpty{},
            PaymentCancelled{},
            PaymentAbandoned{},
            BillBooked{WaterKey, "W"},
            BillRefused{WaterKey, "no"},
            BillUnanswered{WaterKey},
            BillNeverHeard{WaterKey},
            Interrupted{},
            RestAsked{},
            RestBy{phoneTender(Amount)},
            NotesAgain{},
            PhonePaid{"weixin", "T1"},
            PhoneRefused{"codeOver"},
            PhoneUnanswered{},
            PhoneUndone{true},
            purseReady(),
            PurseRefused{"notThere"},
            loadAuthorised(),
            LoadDenied{"yearlyCap"},
            LoadUnanswered{},
            PurseLoaded{hex("11223344")},
            PurseNotLoaded{"wrongMac"},
            PurseTorn{},
            PurseAway{},
            PurseUnclear{},
            LoadEnded{true},
            LoadEndRefused{"wrongCertificate"}};
}

} // namespace

class TestAdvance : public QObject
{
    Q_OBJECT
private slots:
    // A withdrawal, step by step.

    void aWithdrawalGoesCardFirstThenMoney()
    {
        Play play(withdrawal(Amount));
        QVERIFY(play.effect<CertifyCard>());
        play.then(certified());
        QCOMPARE(play.effect<SendRequest>()->request.stan, std::string("000007"));
        play.then(approved());
        QVERIFY(play.effect<CompleteChip>());
        play.then(ChipAgreed{});
        QCOMPARE(play.effect<Dispense>()->operation, 101);
        QCOMPARE(play.effect<Dispense>()->plan, (cash::PayoutPlan{{1, 3}}));
        play.then(dispensed(101, {{1, 3, 0}}));
        QVERIFY(play.effect<ReturnCard>());
        QVERIFY(!play.effect<Present>());
        play.then(CardTaken{});
        QVERIFY(play.effect<Present>());
        play.then(NotesPresented{Outcome::Done});
        QVERIFY(play.effect<WaitForHand>());
        play.then(NotesTaken{});
        QVERIFY(play.settled());
        QCOMPARE(play.now.valueOut(), Amount);
        QVERIFY(play.now.claims.empty());
    }

    void aDeclineClosesTheChipAndNothingElse()
    {
        Play play(withdrawal(Amount));
        play.then(certified()).then(Answered{false, "51", {}, {}});
        QCOMPARE(play.effect<CloseChip>()->responseCode, std::string("51"));
        QVERIFY(!play.effect<SendReversal>());
        QVERIFY(play.settled());
    }

    void whatTheBankLeftUnansweredIsReversed_data()
    {
        QTest::addColumn<int>("reason");
        QTest::newRow("silent") << static_cast<int>(ReversalReason::NoAnswer);
        QTest::newRow("bad MAC") << static_cast<int>(ReversalReason::BadMac);
    }
    void whatTheBankLeftUnansweredIsReversed()
    {
        QFETCH(int, reason);
        Play play(withdrawal(Amount));
        play.then(certified()).then(Unanswered{static_cast<ReversalReason>(reason)});
        QCOMPARE(play.now.stage, Stage::Reversing);
        QCOMPARE(play.effect<SendReversal>()->reason, static_cast<ReversalReason>(reason));
        QVERIFY(!play.effect<Dispense>());
        play.then(LateAnswer{"00"}); // never pays
        QVERIFY(play.effects.empty());
        play.then(ReversalAnswered{"00", true});
        QVERIFY(play.settled());
        QCOMPARE(play.now.valueIn(), Money());
    }

    void aReversalThatTheBankRefusesIsAClaim()
    {
        Play play = authorised().then(ChipRefused{"aac"});
        play.then(ReversalAnswered{"64", false});
        QVERIFY(play.settled());
        QCOMPARE(play.now.claimed(), Amount);
    }

    void whatWasNeverSentNeedsNoReversal()
    {
        Play play(withdrawal(Amount));
        play.then(certified()).then(NotSent{});
        QVERIFY(play.settled());
        QVERIFY(!play.effect<SendReversal>());
    }

    void aChipThatRefusesAfterTheBankAgreedPaysNothing()
    {
        Play play = authorised().then(ChipRefused{"cardRemoved"});
        QVERIFY(!play.effect<Dispense>());
        QCOMPARE(play.effect<SendReversal>()->reason, ReversalReason::TerminalFault);
    }

    void aShortCassetteIsMadeUpFromOthers()
    {
        Play play = dispensing().then(dispensed(101, {{1, 1, 0}}, Outcome::Done, 1));
        const auto *more = play.effect<Dispense>();
        QCOMPARE(more->operation, 102);
        QCOMPARE(more->plan, (cash::PayoutPlan{{2, 4}}));
        play.then(dispensed(102, {{2, 4, 1}}));
        QVERIFY(play.effect<ReturnCard>());
    }

    void whatCannotBeMadeUpIsTakenBackAndReversed()
    {
        Play play(withdrawal(Amount, {{1, Money::yuan(100), 3}}));
        play.then(certified()).then(approved()).then(ChipAgreed{});
        play.then(dispensed(101, {{1, 2, 0}}, Outcome::Done, 1));
        QVERIFY(play.effect<Reject>());
        play.then(NotesRejected{Outcome::Done});
        QVERIFY(play.effect<SendReversal>());
        play.then(ReversalAnswered{"00", true});
        QVERIFY(play.settled());
        QVERIFY(play.now.claims.empty());
    }

    void aJamBehindTheShutterIsReversedAndLeavesTheCountToStaff()
    {
        Play play = dispensing().then(dispensed(101, {{1, 1, 0}}, Outcome::Unknown));
        QVERIFY(play.effect<Reject>());
        QVERIFY(play.now.suspect);
        play.then(NotesRejected{Outcome::Done}).then(ReversalAnswered{"00", true});
        QVERIFY(play.settled());
        QVERIFY(play.now.claims.empty());
    }

    void oneNoteTooManyIsNeverShown()
    {
        Play play = dispensing().then(dispensed(101, {{1, 4, 0}}));
        QVERIFY(play.effect<Reject>());
    }

    void aKeptCardKeepsTheMoneyInToo()
    {
        Play play = ready().then(CardKept{"notTaken"});
        QVERIFY(play.effect<Reject>());
        play.then(NotesRejected{Outcome::Done});
        QVERIFY(play.effect<SendReversal>());
    }

    void notesThatWereWithinReachAreNeverReversed()
    {
        Play play = waiting().then(NotesLeft{});
        QVERIFY(play.effect<Retract>());
        play.then(NotesRetracted{Outcome::Done});
        QVERIFY(!play.effect<SendReversal>());
        QVERIFY(play.settled());
        QCOMPARE(play.now.claims.size(), std::size_t{1});
        QCOMPARE(play.now.claimed(), Amount);
    }

    void aShutterThatNeverOpenedIsNoClaim()
    {
        Play play = ready().then(CardTaken{}).then(NotesPresented{Outcome::NotDone});
        QVERIFY(play.effect<Reject>());
        play.then(NotesRejected{Outcome::Unknown});
        QVERIFY(play.effect<SendReversal>());
        QVERIFY(play.now.suspect);
    }

    void aShutterOfWhichNobodyKnowsIsAClaim()
    {
        Play play = ready().then(CardTaken{}).then(NotesPresented{Outcome::Unknown});
        play.then(NotesRetracted{Outcome::Unknown});
        QVERIFY(play.settled());
        QCOMPARE(play.now.claims.at(0).reason, Claim::Reason::PresentUnknown);
    }

    // A bill by card.

    void aBillByCardIsPostedAfterTheBankAgreed()
    {
        Play play(billByCard(Bill));
        play.then(certified()).then(approved()).then(ChipAgreed{});
        QCOMPARE(play.effect<PostBill>()->bill.key, std::string("HM000001-1"));
        play.then(BillBooked{WaterKey, "W-77"});
        QVERIFY(play.settled());
        QCOMPARE(play.now.bills().front()->receipt, std::string("W-77"));
    }

    void aBillThatTheBillerRefusesIsReversedAtTheBank()
    {
        Play play(billByCard(Bill));
        play.then(certified())
            .then(approved())
            .then(ChipAgreed{})
            .then(BillRefused{WaterKey, "alreadyPaid"});
        QCOMPARE(play.effect<SendReversal>()->reason, ReversalReason::Other);
        play.then(ReversalAnswered{"00", true});
        QVERIFY(play.settled());
    }

    void aSilentBillerIsAskedWithTheSameKeyAndNeverReversed()
    {
        Play play(billByCard(Bill));
        play.then(certified()).then(approved()).then(ChipAgreed{}).then(BillUnanswered{WaterKey});
        QCOMPARE(play.now.stage, Stage::Pending);
        QVERIFY(!play.effect<SendReversal>());
        QCOMPARE(play.effect<AskBill>()->bill.key, std::string("HM000001-1"));
        play.then(BillNeverHeard{WaterKey});
        QCOMPARE(play.effect<PostBill>()->bill.key, std::string("HM000001-1"));
        play.then(BillUnanswered{WaterKey});
        play.then(BillBooked{WaterKey, "W-78"});
        QVERIFY(play.settled());
    }

    void aBillRefusedLateIsStillReversed()
    {
        Play play(billByCard(Bill));
        play.then(certified()).then(approved()).then(ChipAgreed{}).then(BillUnanswered{WaterKey});
        play.then(BillRefused{WaterKey, "closed"});
        QVERIFY(play.effect<SendReversal>());
    }

    // A bill by cash.

    void exactNotesAreCountedUntilTheBillIsCovered()
    {
        Play play(billByCash(Money::yuan(70)));
        put(put(play, 50), 20);
        QVERIFY(play.effect<PostBill>());
        play.then(BillBooked{WaterKey, "W-1"});
        QVERIFY(play.settled());
        QCOMPARE(play.now.credit, Money());
    }

    void aNoteIsMoneyOnlyOnceItIsStacked()
    {
        Play play = taking();
        play.then(NoteEscrowed{Money::yuan(50)});
        QVERIFY(play.effect<StackNote>());
        QCOMPARE(play.now.valueIn(), Money());
        play.then(NoteReturned{Money::yuan(50)});
        QCOMPARE(play.now.valueIn(), Money());
        QCOMPARE(play.now.stage, Stage::TakingNotes);
    }

    void changeComesFromTheDispenserAndTheRestIsACredit()
    {
        Play play = taking();
        put(play, 100).then(BillBooked{WaterKey, "W-1"});
        QCOMPARE(play.effect<Dispense>()->plan, (cash::PayoutPlan{{4, 1}}));
        play.then(dispensed(101, {{4, 1, 0}}));
        QVERIFY(play.effect<Present>()); // there is no card to hand back
        play.then(NotesPresented{Outcome::Done}).then(NotesTaken{});
        QVERIFY(play.settled());
        QCOMPARE(play.now.credit, Money::fen(360));
        QCOMPARE(play.now.valueOut(), Bill + Money::yuan(10));
    }

    void aNoteWhoseChangeCannotBePaidIsGivenBack()
    {
        Play play = taking({{1, Money::yuan(100), 50}});
        QVERIFY(!acceptableNotes(play.now).contains(10000));
        QVERIFY(acceptableNotes(play.now).contains(5000));
        play.then(NoteEscrowed{Money::yuan(100)});
        QVERIFY(play.effect<ReturnNote>());
        play.then(NoteReturned{Money::yuan(100)});
        QVERIFY(play.effect<OpenAcceptor>());
    }

    void aCancelledPaymentIsPaidBack()
    {
        Play play = taking();
        put(play, 50).then(PaymentCancelled{}).then(AcceptorEmpty{});
        QCOMPARE(play.effect<Dispense>()->plan, (cash::PayoutPlan{{2, 1}}));
        play.then(dispensed(101, {{2, 1, 0}}))
            .then(NotesPresented{Outcome::Done})
            .then(NotesTaken{});
        QVERIFY(play.settled());
        QCOMPARE(play.now.payout(PayoutPurpose::Refund)->amount, Money::yuan(50));
        QVERIFY(play.now.bills().front()->receipt.empty());
    }

    // Until the acceptor has closed, a note may be on its way in.

    void nothingIsDecidedBeforeTheAcceptorIsClosedAndEmpty()
    {
        Play play(billByCash(Money::yuan(50)));
        play.then(NoteEscrowed{Money::yuan(50)}).then(NoteStacked{Money::yuan(50)});
        QVERIFY(play.effect<CloseAcceptor>() && !play.effect<PostBill>());
        Play stuck = play;
        play.then(NoteEscrowed{Money::yuan(10)});
        QVERIFY(play.effect<ReturnNote>());
        play.then(NoteReturned{Money::yuan(10)}).then(AcceptorEmpty{});
        QVERIFY(play.effect<PostBill>());
        stuck.then(NoteUnknown{Money::yuan(100)});
        QVERIFY(stuck.effect<PostBill>());
        QCOMPARE(stuck.now.claimed(), Money::yuan(100));
    }

    void aNoteThatSticksWhileTheResidentStopsIsTheirs()
    {
        Play play = taking();
        play.then(PaymentCancelled{});
        QVERIFY(!play.settled());
        play.then(NoteUnknown{Money::yuan(100)});
        QVERIFY(play.settled());
        QCOMPARE(play.now.claimed(), Money::yuan(100));
    }

    void aCancelWhileANoteMovesWaitsForTheNote()
    {
        Play play = taking();
        play.then(NoteEscrowed{Money::yuan(50)}).then(PaymentCancelled{});
        QCOMPARE(play.now.stage, Stage::StackingNote);
        play.then(NoteStacked{Money::yuan(50)}).then(AcceptorEmpty{});
        QVERIFY(play.effect<Dispense>());
    }

    void anAbandonedPaymentIsKeptAsACredit()
    {
        Play play = taking();
        put(play, 50).then(PaymentAbandoned{}).then(AcceptorEmpty{});
        QVERIFY(play.settled());
        QCOMPARE(play.now.credit, Money::yuan(50));
        QVERIFY(!play.effect<Dispense>());
    }

    void aStuckNoteIsAClaimAndTheOthersGoBack()
    {
        Play play = taking();
        put(play, 20).then(NoteEscrowed{Money::yuan(50)}).then(NoteUnknown{Money::yuan(50)});
        QVERIFY(play.effect<Dispense>());
        play.then(dispensed(101, {{3, 1, 0}}))
            .then(NotesPresented{Outcome::Done})
            .then(NotesTaken{});
        QVERIFY(play.settled());
        QCOMPARE(play.now.claimed(), Money::yuan(50));
        QCOMPARE(play.now.credit, Money());
    }

    void whatTheBillerRefusesIsPaidBackInNotes()
    {
        Play play = taking();
        put(play, 100).then(BillRefused{WaterKey, "closed"});
        QCOMPARE(play.effect<Dispense>()->plan, (cash::PayoutPlan{{1, 1}}));
    }

    void aSilentBillerDoesNotHoldUpTheChange()
    {
        Play play = taking();
        put(play, 100).then(BillUnanswered{WaterKey});
        QVERIFY(play.effect<Dispense>());
        play.then(dispensed(101, {{4, 1, 0}}))
            .then(NotesPresented{Outcome::Done})
            .then(NotesTaken{});
        QCOMPARE(play.now.stage, Stage::Pending);
        QVERIFY(play.effect<AskBill>());
        QCOMPARE(play.now.credit, Money::fen(360));
        play.then(BillRefused{WaterKey, "closed"});
        QVERIFY(play.settled());
        QCOMPARE(play.now.credit, Money::fen(360) + Bill);
    }

    void changeThatIsNotTakenIsAClaim()
    {
        Play play = taking();
        put(play, 100).then(BillBooked{WaterKey, "W-1"}).then(dispensed(101, {{4, 1, 0}}));
        play.then(NotesPresented{Outcome::Done})
            .then(NotesLeft{})
            .then(NotesRetracted{Outcome::Done});
        QVERIFY(play.settled());
        QCOMPARE(play.now.claimed(), Money::yuan(10));
        QCOMPARE(play.now.credit, Money::fen(360));
    }

    void changeThatCannotBeDispensedIsACredit()
    {
        Play play = taking();
        put(play, 100).then(BillBooked{WaterKey, "W-1"}).then(dispensed(101, {}, Outcome::Unknown));
        play.then(NotesRejected{Outcome::Done});
        QVERIFY(play.settled());
        QCOMPARE(play.now.credit, Money::fen(1360));
    }

    // A restart in the middle.

    void aRestartNeverPaysAndNeverForgets_data()
    {
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("effect");
        QTest::newRow("asking the card") << 1 << "";
        QTest::newRow("request may have left") << 2 << "sendReversal";
        QTest::newRow("bank agreed") << 3 << "sendReversal";
        QTest::newRow("dispensing") << 4 << "askDispenser";
        QTest::newRow("card at the exit") << 5 << "reject";
        QTest::newRow("shutter opening") << 6 << "askTray";
        QTest::newRow("within reach") << 7 << "askTray";
        QTest::newRow("retracting") << 8 << "askTray";
    }
    void aRestartNeverPaysAndNeverForgets()
    {
        QFETCH(int, after);
        QFETCH(QString, effect);
        const std::vector<Event> story{withdrawal(Amount),
                                       certified(),
                                       approved(),
                                       ChipAgreed{},
                                       dispensed(101, {{1, 3, 0}}),
                                       CardTaken{},
                                       NotesPresented{Outcome::Done},
                                       NotesLeft{}};
        Play play(story[0]);
        for (int at = 1; at < after; ++at)
            play.then(story[static_cast<std::size_t>(at)]);
        play.then(Interrupted{});
        QCOMPARE(play.effects.empty() ? QString() : QString(name(play.effects.back())), effect);
        QVERIFY(!play.effect<Dispense>() && !play.effect<Present>());
        QVERIFY(!play.effects.empty() || play.settled());
    }

    void aDispenseIsNotContinuedAfterARestart()
    {
        Play play = dispensing().then(Interrupted{}).then(dispensed(101, {{1, 3, 0}}));
        QVERIFY(play.effect<Reject>());
        play.then(NotesRejected{Outcome::Done});
        QCOMPARE(play.effect<SendReversal>()->reason, ReversalReason::TerminalFault);
    }

    void aRestartAsksForANoteWhoseRecordIsLost()
    {
        Play play = taking();
        put(play, 20).then(Interrupted{});
        QVERIFY(play.effect<AskAcceptor>()->value.isZero());
        QVERIFY(!play.settled());
        Play stuck = play;
        play.then(AcceptorEmpty{});
        QVERIFY(play.effect<ConfirmNote>());
        QCOMPARE(play.now.claimed(), Money());
        stuck.then(NoteUnknown{Money::yuan(100)});
        QCOMPARE(stuck.now.claimed(), Money::yuan(100));
    }

    void theTrayDecidesAfterARestart_data()
    {
        QTest::addColumn<int>("presented");
        QTest::addColumn<int>("tray");
        QTest::addColumn<QString>("then");
        using State = CashDispenser::PresentState;
        using Tray = CashDispenser::Tray;
        const auto row = [](const char *tag, State state, Tray tray, const char *then) {
            QTest::newRow(tag) << static_cast<int>(state) << static_cast<int>(tray)
                               << QString(then);
        };
        row("never opened", State::NotPresented, Tray::NotEmpty, "reject");
        row("opened and emptied", State::Presented, Tray::Empty, "settled");
        row("opened, notes there", State::Presented, Tray::NotEmpty, "retract");
        row("nobody knows", State::Unknown, Tray::Unknown, "retract");
    }
    void theTrayDecidesAfterARestart()
    {
        QFETCH(int, presented);
        QFETCH(int, tray);
        QFETCH(QString, then);
        Play play = waiting().then(Interrupted{});
        play.then(TraySaid{static_cast<CashDispenser::PresentState>(presented),
                           static_cast<CashDispenser::Tray>(tray)});
        if (then == "settled")
            QVERIFY(play.settled() && play.now.claims.empty());
        else
            QCOMPARE(QString(name(play.effects.back())), then);
    }

    void aRestartWhileTakingNotesKeepsThemAsACredit()
    {
        Play play = taking();
        put(play, 50).then(Interrupted{}).then(AcceptorEmpty{});
        QVERIFY(play.settled());
        QCOMPARE(play.now.credit, Money::yuan(50));
    }

    void aRestartWhileStackingAsksTheAcceptor()
    {
        Play play = taking();
        play.then(NoteEscrowed{Money::yuan(50)}).then(Interrupted{});
        QCOMPARE(play.effect<AskAcceptor>()->value, Money::yuan(50));
        play.then(NoteStacked{Money::yuan(50)}).then(AcceptorEmpty{});
        QVERIFY(play.settled());
        QCOMPARE(play.now.credit, Money::yuan(50));
    }

    void aRestartWhilePostingAsksTheBiller()
    {
        Play play = taking();
        put(put(put(play, 50), 20), 20).then(Interrupted{});
        QVERIFY(play.effect<AskBill>());
        QVERIFY(!play.effect<PostBill>());
        QCOMPARE(play.now.credit, Money::fen(360));
    }

    // Every stage with every event: a step, or a refusal that changes nothing.
    void everyPairOfStageAndEventIsAStepOrARefusal()
    {
        std::vector<Transaction> stages{Transaction{}};
        for (Play play :
             {Play(withdrawal(Amount)), Play(withdrawal(Amount)).then(certified()), authorised(),
              taking(), taking().then(NoteEscrowed{Money::yuan(50)}),
              taking({{1, Money::yuan(100), 9}}).then(NoteEscrowed{Money::yuan(100)}),
              Play(billByCard(Bill)).then(certified()).then(approved()).then(ChipAgreed{}),
              dispensing(), ready(), ready().then(CardTaken{}), waiting(),
              waiting().then(NotesLeft{}), ready().then(CardKept{"notTaken"}),
              Play(billByCard(Bill))
                  .then(certified())
                  .then(approved())
                  .then(ChipAgreed{})
                  .then(BillUnanswered{WaterKey}),
              Play(billByCash(Bill))
                  .then(NoteStacked{Money::yuan(10)})
                  .then(RestAsked{})
                  .then(AcceptorEmpty{}),
              Play(billByPhone(Bill)), authorised().then(ChipRefused{"aac"}),
              waiting().then(NotesTaken{})})
            stages.push_back(play.now);
        std::set<Stage> covered;
        for (const Transaction &each : stages)
            covered.insert(each.stage);
        QCOMPARE(covered.size(), std::size_t{19}); // all of enum Stage

        const std::vector<Event> events = oneOfEach();
        QCOMPARE(events.size(), std::variant_size_v<Event>);
        int steps = 0;
        int refusals = 0;
        for (const Transaction &transaction : stages)
            for (const Event &event : events) {
                const auto step = huimin::transaction::advance(transaction, event);
                (step ? steps : refusals)++;
                if (!step) {
                    const QString why = QString::fromStdString(step.error().detail);
                    QVERIFY(why.contains(name(event)) && why.contains(name(transaction.stage)));
                }
            }
        // A new stage or event changes these on purpose.
        QCOMPARE(steps, 84);
        QCOMPARE(refusals, 866);
    }
};

HUIMIN_TEST(TestAdvance)
#include "tst_advance.moc"
