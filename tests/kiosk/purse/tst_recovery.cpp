// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/purse/recovery.h"
#include "tests/support/purse_cards.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::purse;
using namespace huimin::test;
using namespace std::chrono_literals;

namespace {

const Bytes Serial = hex("99990000000000012345");
constexpr Money Amount = Money::yuan(50);
constexpr Money Before = Money::fen(1234);
const Proof SomeProof{hex("7A078211"), hex("EEE9A0F1")};

Interrupted written(std::uint16_t number = 0)
{
    return {Serial, number, Before, Amount};
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void theCardDecides()
    {
        const auto says = [](Money balance, bool proved, const Bytes &serial = Serial) {
            return judge(written(),
                         {serial, balance, proved ? std::optional(SomeProof) : std::nullopt});
        };
        const Money after = Before + Amount;
        QCOMPARE(says(after, true), Verdict::Done);
        QCOMPARE(says(Before, false), Verdict::NotDone);
        QCOMPARE(says(Before, true), Verdict::Claim);
        QCOMPARE(says(after, false), Verdict::Claim);
        QCOMPARE(says(Before - Money::yuan(1), false), Verdict::Claim);
        QCOMPARE(says(after - Money::yuan(1), true), Verdict::Claim);
        const Bytes other = hex("99990000000000012346");
        QCOMPARE(says(after, true, other), Verdict::OtherCard);
        QCOMPARE(says(Before, false, other), Verdict::OtherCard);
    }

    void ofAnotherCardNothingIsAsked()
    {
        PurseOnReader at(purseImage(Before, hex("99990000000000054321")));
        int commands = 0;
        at.slot.onAnswer([&commands](ByteView, Bytes &) { ++commands; });
        const auto found = at.run(look(at.purse, PurseApplication, written()));
        QCOMPARE(judge(written(), *found), Verdict::OtherCard);
        QCOMPARE(commands, 2); // SELECT, EF15
    }

    /// Whatever byte is the last that passes, the card says afterwards which it was.
    void tornAtAnyByteTheCardKnows()
    {
        constexpr std::size_t Command = 17;
        constexpr std::size_t Answer = 6;
        for (std::size_t last = 0; last < Command + Answer; ++last) {
            PurseOnReader at;
            QVERIFY(at.open().has_value());
            const auto start = at.begin(Amount);
            at.card.tearAfter(last);
            const auto loaded = at.run(at.purse.load(at.orderFor(*start, Amount)));
            QCOMPARE(loaded.outcome, Outcome::Unknown);
            QCOMPARE(loaded.why->kind, Failure::Kind::CardRemoved);
            at.slot.touch(&at.card);
            const auto found = at.run(look(at.purse, PurseApplication, written(start->number)));
            const bool heard = last >= Command;
            QCOMPARE(judge(written(start->number), *found),
                     heard ? Verdict::Done : Verdict::NotDone);
            QCOMPARE(at.card.memory().balance, heard ? Before + Amount : Before);
            if (!heard)
                QCOMPARE(at.begin(Amount)->number, start->number);
        }
    }

    void anEarlierLoadProvesNothing()
    {
        PurseOnReader at;
        QVERIFY(at.open().has_value());
        const auto first = at.begin(Amount);
        QCOMPARE(at.run(at.purse.load(at.orderFor(*first, Amount))).outcome, Outcome::Done);
        const auto second = at.begin(Amount);
        at.card.tearAfter(3);
        QCOMPARE(at.run(at.purse.load(at.orderFor(*second, Amount))).outcome, Outcome::Unknown);
        at.slot.touch(&at.card);
        const Interrupted interrupted{Serial, second->number, Before + Amount, Amount};
        const auto found = at.run(look(at.purse, PurseApplication, interrupted));
        QVERIFY(!found->proof.has_value());
        QCOMPARE(judge(interrupted, *found), Verdict::NotDone);
        // Asked by the number before, it would have proved the first.
        QVERIFY(at.run(at.purse.proof(second->number)).has_value());
    }

    void whatWasSpentMeanwhileIsAClaim()
    {
        PurseOnReader at;
        QVERIFY(at.open().has_value());
        const auto start = at.begin(Amount);
        at.card.tearAfter(17);
        (void)at.run(at.purse.load(at.orderFor(*start, Amount)));
        at.card.spend(Money::yuan(2), "20260116101500");
        at.slot.touch(&at.card);
        const auto found = at.run(look(at.purse, PurseApplication, written()));
        QCOMPARE(judge(written(), *found), Verdict::Claim);
    }

    void aCardTornAgainIsAskedAgain()
    {
        PurseOnReader at;
        at.card.tearAfter(20);
        const auto found = at.run(look(at.purse, PurseApplication, written()));
        QCOMPARE(found.error().kind, Failure::Kind::CardRemoved);
    }
};

HUIMIN_TEST(TestRecovery)
#include "tst_recovery.moc"
