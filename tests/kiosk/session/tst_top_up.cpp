// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/card_holder.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace huimin::transaction;
using namespace std::chrono_literals;

namespace {

using Kind = Input::Kind;
using What = ProblemPage::What;
using Mode = LayCulturePage::Mode;

/// Somebody who puts money on their cultural card with banknotes.
struct Payer : Holder {
    Payer()
    {
        for (int count = 0; count < 4; ++count)
            station.notes.add(Money::yuan(50), {world::Place::Kind::Resident});
    }
    bool choosesToPay(int amount)
    {
        if (!seesTheCard())
            return false;
        say(Kind::Choose, ChooseTopUp);
        if (!comesTo("topUp"))
            return false;
        say(Kind::Choose, amount);
        return comesTo("howToPay");
    }
    bool putsIn(int notes)
    {
        say(Kind::Choose, ByCash);
        for (int count = 0; count < notes; ++count)
            if (!comesTo("notes") || !station.until([this] { return inserts(); }) ||
                !station.until([&] {
                    return station.at(world::Place::Kind::Stacker) == Money::yuan(50 * (count + 1));
                }))
                return false;
        return true;
    }
    bool inserts()
    {
        for (const world::NoteId note : station.notes.at({world::Place::Kind::Resident}))
            if (station.acceptorUnit.insert(note))
                return true;
        return false;
    }
    bool isAskedFor(Mode mode)
    {
        return station.until([&] {
            return station.screen.isAt("layCulture") &&
                   station.screen.as<LayCulturePage>().mode == mode;
        });
    }
    /// Says no to the receipt.
    bool isPaid()
    {
        if (comesTo("receipt"))
            say(Kind::Cancel);
        return comesTo("paid");
    }
    const PaidPage &paid() { return station.screen.as<PaidPage>(); }
    Culture::Account account()
    {
        return std::get<Culture::Account>(*station.culture->told(Serial, station.clock.wall()));
    }
    bool everythingHasEnded()
    {
        return station.until([&] { return station.kiosk->book.open().empty(); }, 30min);
    }
};

constexpr Money Before = Money::fen(1234);

} // namespace

class TestTopUp : public QObject
{
    Q_OBJECT

private slots:
    // Money that came out while a card lies inside would be taken, and the card forgotten.
    void aBankCardThatComesInWhileItIsCancelledGoesBackFirst_data()
    {
        QTest::addColumn<int>("milliseconds");
        for (const int after : {0, 100, 300, 600, 900})
            QTest::addRow("after %d ms", after) << after;
    }
    void aBankCardThatComesInWhileItIsCancelledGoesBackFirst()
    {
        QFETCH(int, milliseconds);
        Payer payer;
        QVERIFY(payer.choosesToPay(0));
        QVERIFY(payer.putsIn(1));
        QVERIFY(payer.comesTo("notes"));
        payer.say(Kind::Choose, 0); // the rest otherwise
        QVERIFY(payer.comesTo("howToPay"));
        payer.say(Kind::Choose, ByCard);
        QVERIFY(payer.comesTo("insertCard"));
        QVERIFY(payer.station.until(
            [&] { return payer.station.cardUnit.insert(*payer.station.card); }));
        payer.station.clock.advance(std::chrono::milliseconds(milliseconds));
        payer.say(Kind::Cancel);
        QVERIFY(payer.comesTo("takeCard"));
        QVERIFY(payer.station.until([&] { return payer.station.cardUnit.isAtGate(); }));
        QVERIFY(payer.station.cardUnit.take() != nullptr);
        QVERIFY(payer.comesTo("howToPay"));
    }

    void whatIsPaidAndWhatTheCityAddsIsOnTheCard()
    {
        Payer resident;
        QVERIFY(resident.choosesToPay(0));
        QVERIFY(resident.station.screen.as<HowToPayPage>().isCard);
        QVERIFY(resident.putsIn(2));
        QVERIFY(resident.isPaid());
        QVERIFY(!resident.paid().has(PayItem::State::Pending));
        QCOMPARE(resident.paid().onCard->after, Before + Money::yuan(180));
        QCOMPARE(resident.card.memory().balance, Before + Money::yuan(180));
        QVERIFY(resident.everythingHasEnded());
        QCOMPARE(resident.account().own, Money::yuan(110));
        QCOMPARE(resident.account().topUp->used, 1);
    }

    void ownMoneyAloneIsPutOnItToo()
    {
        Payer resident;
        QVERIFY(resident.choosesToPay(2));
        QVERIFY(resident.putsIn(1));
        QVERIFY(resident.isPaid());
        QCOMPARE(resident.card.memory().balance, Before + Money::yuan(50));
        QVERIFY(resident.everythingHasEnded());
        QCOMPARE(resident.account().topUp->used, 0);
    }

    void aCardThatWasTakenAwayIsAskedForAndThenLoaded()
    {
        Payer resident;
        QVERIFY(resident.choosesToPay(2));
        resident.lift();
        QVERIFY(resident.putsIn(1));
        QVERIFY(resident.isAskedFor(Mode::Load));
        QVERIFY(!resident.station.until(
            [&] { return resident.station.screen.as<LayCulturePage>().trouble.has_value(); }, 5s));
        resident.lay(resident.other);
        QVERIFY(resident.station.until([&] {
            return resident.station.screen.as<LayCulturePage>().trouble ==
                   LayCulturePage::Trouble::NotThisOne;
        }));
        resident.lift();
        resident.lay(resident.card);
        QVERIFY(resident.isPaid());
        QCOMPARE(resident.other.memory().balance, Money::yuan(5));
        QCOMPARE(resident.card.memory().balance, Before + Money::yuan(50));
    }

    void whoStopsBeforeTheCardIsThereGetsTheirNotesBack()
    {
        Payer resident;
        QVERIFY(resident.choosesToPay(2));
        resident.lift();
        QVERIFY(resident.putsIn(1));
        QVERIFY(resident.isAskedFor(Mode::Load));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("takeCash"));
        QVERIFY(resident.station.until([&] { return resident.station.trayUnit.isOpen(); }));
        QVERIFY(resident.station.trayUnit.take() > 0);
        QVERIFY(resident.isTold(What::PaymentStopped));
        QCOMPARE(resident.card.memory().balance, Before);
        QVERIFY(resident.everythingHasEnded());
    }

    // Torn away at any byte from the first of the load to the last: it is on the card once, or
    // not at all and loaded again.
    void aTornCardIsFinishedWhenItLiesThereAgain()
    {
        int asked = 0;
        for (std::size_t bytes = 0; bytes < 400; bytes += 9) {
            Payer resident;
            QVERIFY(resident.choosesToPay(2));
            resident.lift();
            QVERIFY(resident.putsIn(1));
            QVERIFY(resident.isAskedFor(Mode::Load));
            resident.card.tearAfter(bytes);
            resident.lay(resident.card);
            const auto isAgain = [&] {
                return resident.station.screen.isAt("layCulture") &&
                       resident.station.screen.as<LayCulturePage>().mode == Mode::Again;
            };
            QVERIFY(resident.station.until([&] {
                if (resident.station.purseSlot.isEmpty())
                    resident.lay(resident.card);
                asked += isAgain() ? 1 : 0;
                return resident.station.screen.isAt("receipt");
            }));
            QCOMPARE(resident.card.memory().balance, Before + Money::yuan(50));
            resident.say(Kind::Cancel);
            QVERIFY(resident.everythingHasEnded());
            QCOMPARE(resident.account().own, Money::yuan(60));
        }
        QVERIFY(asked > 0);
    }
};

HUIMIN_TEST(TestTopUp)
#include "tst_top_up.moc"
