// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/somebody.h"
#include "tests/support/suite.h"

#include <QRegularExpression>

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;

using Stage = HelpDesk::Stage;
using Reason = HelpDesk::Reason;

namespace {

/// Somebody in front of a station who wants a person.
struct Resident : Somebody {
    Resident()
    {
        restart();
        HUIMIN_CHECK(comesTo("idle"), "the station does not open");
    }
    bool opensHelp()
    {
        say(Input::Kind::Help);
        return comesTo("help");
    }
    bool calls(Reason reason)
    {
        if (!opensHelp())
            return false;
        say(Input::Kind::Choose, static_cast<int>(reason));
        return station.until([&] { return help().open; });
    }
    /// Card, PIN and 200 yuan, confirmed.
    bool choosesAnAmount()
    {
        if (!station.cardUnit.insert(*station.card) || !comesTo("home"))
            return false;
        say(Input::Kind::Choose, 0);
        if (!typesPin() || !comesTo("amount"))
            return false;
        say(Input::Kind::Choose, 1);
        if (!comesTo("confirm"))
            return false;
        say(Input::Kind::Confirm);
        return true;
    }
    const HelpStatus &help() { return station.screen.help; }
    bool hears(Stage stage)
    {
        return station.until([&] { return help().heard && help().heard->stage == stage; });
    }
    std::vector<town::HelpDeskService::Entry> atTheDesk()
    {
        return *station.helpDesk->calls(station.clock.wall());
    }
};

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT
private slots:
    void thePageAsksBeforeItCloses()
    {
        Resident resident;
        resident.say(Input::Kind::Touch);
        QVERIFY(resident.comesTo("home"));
        QVERIFY(resident.opensHelp());
        QVERIFY(resident.station.until([&] { return resident.station.screen.warned; }, 2min));
        QVERIFY(resident.station.screen.isAt("help"));
        resident.say(Input::Kind::Extend);
        QVERIFY(
            !resident.station.until([&] { return !resident.station.screen.isAt("help"); }, 30s));
        QVERIFY(resident.comesTo("home")); // nobody answers any more
    }

    void somebodyIsCalledAndThePageSaysWhoComesAndWhen()
    {
        Resident resident;
        QVERIFY(resident.calls(Reason::DontUnderstand));
        QVERIFY(resident.hears(Stage::Coming));
        QVERIFY(resident.station.until(
            [&] { return resident.station.screen.as<HelpPage>().call.heard.has_value(); }));
        const HelpPage &page = resident.station.screen.as<HelpPage>();
        QCOMPARE(page.call.heard->nameEn, std::string("Wang Li"));
        QCOMPARE(page.call.reason, Reason::DontUnderstand);
        QVERIFY(page.call.heard->by.has_value());
        // They go on; the frame keeps saying it, until the desk closes the call.
        resident.say(Input::Kind::Cancel);
        QVERIFY(resident.comesTo("idle"));
        QVERIFY(resident.hears(Stage::OnTheWay));
        resident.station.clock.advance(10min);
        QVERIFY(resident.hears(Stage::Arrived));
        QVERIFY(resident.station.until([&] { return !resident.help().open; }, 10min));
        QCOMPARE(resident.journal(transaction::incident::HelpClosed).size(), std::size_t{1});
    }

    void theCallIsInTheJournalBeforeItIsSent()
    {
        Resident resident;
        resident.station.helpManners.silent = true;
        QVERIFY(resident.calls(Reason::Unwell));
        QCOMPARE(resident.journal(transaction::incident::HelpCalled).size(), std::size_t{1});
        QVERIFY(resident.atTheDesk().empty());
    }

    void aSecondPressIsTheSameCall()
    {
        Resident resident;
        QVERIFY(resident.calls(Reason::CardKept));
        QVERIFY(resident.hears(Stage::Coming));
        resident.say(Input::Kind::Choose, static_cast<int>(Reason::Unwell));
        resident.say(Input::Kind::Cancel);
        QVERIFY(resident.comesTo("idle"));
        QVERIFY(resident.opensHelp());
        QVERIFY(resident.station.screen.as<HelpPage>().call.open);
        QCOMPARE(resident.atTheDesk().size(), std::size_t{1});
        QCOMPARE(resident.help().reason, Reason::CardKept);
    }

    void aLineThatIsDownIsToldAndTheCallGetsThroughOnce()
    {
        Resident resident;
        resident.station.helpManners.silent = true;
        QVERIFY(resident.calls(Reason::MoneyMissing));
        QVERIFY(resident.station.until([&] { return resident.help().lineDown; }, 20s));
        resident.station.helpManners.silent = false;
        resident.station.helpManners.answersLost = true;
        resident.station.clock.advance(2min);
        resident.station.helpManners.answersLost = false;
        QVERIFY(resident.hears(Stage::OnTheWay));
        QVERIFY(!resident.help().lineDown);
        const auto calls = resident.atTheDesk();
        QCOMPARE(calls.size(), std::size_t{1});
        QVERIFY(calls.front().times > 1);
    }

    void aRestartGoesOnWithTheCall()
    {
        Resident resident;
        resident.station.helpManners.silent = true;
        QVERIFY(resident.calls(Reason::DontUnderstand));
        const std::string key = resident.journal(transaction::incident::HelpCalled).front();
        resident.restart();
        QVERIFY(resident.help().open);
        resident.station.helpManners.silent = false;
        QVERIFY(resident.hears(Stage::Coming));
        QCOMPARE(resident.atTheDesk().size(), std::size_t{1});
        QVERIFY(key.find(resident.atTheDesk().front().key) != std::string::npos);

        // And with one that the desk has: who comes is asked for again.
        resident.restart();
        QVERIFY(resident.station.until(
            [&] { return resident.help().heard && !resident.help().heard->name.empty(); }));
        QCOMPARE(resident.journal(transaction::incident::HelpCalled).size(), std::size_t{1});
    }

    void aWithdrawnCallIsOverAtOnceAndTheDeskLearnsIt()
    {
        Resident resident;
        QVERIFY(resident.calls(Reason::SomethingElse));
        QVERIFY(resident.hears(Stage::Coming));
        resident.station.helpManners.silent = true;
        resident.say(Input::Kind::Choose, HelpWithdraw);
        QVERIFY(resident.station.until([&] { return !resident.help().open; }, 1s));
        QCOMPARE(resident.station.screen.as<HelpPage>().ended, HelpEnd::Withdrawn);
        resident.restart();
        QVERIFY(!resident.help().open || resident.station.screen.names.empty());
        resident.station.helpManners.silent = false;
        QVERIFY(resident.station.until(
            [&] { return resident.atTheDesk().front().state.stage == Stage::Closed; }, 10min));
        QVERIFY(resident.station.until(
            [&] { return resident.journal(transaction::incident::HelpClosed).size() == 1; }));
        QVERIFY(resident.station.kiosk->book.helpCalls().empty());
    }

    void aCallThatIsWithdrawnOnItsWayIsNone()
    {
        Resident resident;
        resident.station.helpManners.silent = true;
        QVERIFY(resident.calls(Reason::SomethingElse));
        resident.say(Input::Kind::Choose, HelpWithdraw);
        QVERIFY(resident.station.until([&] { return !resident.help().open; }, 1s));
        resident.station.helpManners.silent = false;
        QVERIFY(resident.station.until([&] { return !resident.atTheDesk().empty(); }, 10min));
        QVERIFY(resident.atTheDesk().front().call.empty());
        // Another call is another call.
        resident.say(Input::Kind::Choose, HelpAgain);
        resident.say(Input::Kind::Choose, static_cast<int>(Reason::Unwell));
        QVERIFY(resident.hears(Stage::Coming));
        QCOMPARE(resident.atTheDesk().size(), std::size_t{2});
    }

    void aCallThatNobodyCouldBeToldForTwoHoursIsForNobody()
    {
        Resident resident;
        resident.station.helpManners.silent = true;
        QVERIFY(resident.calls(Reason::DontUnderstand));
        resident.station.clock.advance(HelpCalls::TooLate + 2min);
        QVERIFY(!resident.help().open);
        resident.station.helpManners.silent = false;
        resident.station.clock.advance(10min);
        QVERIFY(resident.atTheDesk().front().call.empty());
    }

    void theDeskMaySayNo()
    {
        Resident resident;
        QVERIFY(resident.calls(Reason::DontUnderstand));
        QVERIFY(resident.hears(Stage::Coming));
        QVERIFY(resident.station.helpDesk->put({.stage = Stage::Telephone}));
        QVERIFY(resident.hears(Stage::Telephone));
        QVERIFY(
            resident.station.helpDesk->put({.stage = Stage::Closed, .end = HelpDesk::End::Nobody}));
        QVERIFY(resident.station.until(
            [&] { return resident.station.screen.as<HelpPage>().ended == HelpEnd::Nobody; }));
    }

    void anOpenCallIsCarriedWhenTheJournalIsTurnedOver()
    {
        Resident resident;
        resident.station.killKiosk();
        resident.station.journalRecords = 2;
        resident.station.startVisits();
        QVERIFY(resident.comesTo("idle"));
        resident.station.helpManners.silent = true;
        QVERIFY(resident.calls(Reason::Unwell));
        resident.say(Input::Kind::Cancel);
        QVERIFY(resident.comesTo("idle"));
        resident.station.clock.advance(2min);
        std::vector<std::string> kinds;
        auto file = sqlite::Database::open(resident.station.file.journal);
        (void)chain::forEach(*file, [&](const Record &each) { kinds.push_back(each.kind); });
        QCOMPARE(kinds, std::vector<std::string>{transaction::incident::JournalContinued});
        resident.restart();
        resident.station.helpManners.silent = false;
        QVERIFY(resident.hears(Stage::Coming));
        QCOMPARE(resident.help().reason, Reason::Unwell);
    }

    void nothingOfTheResidentIsInTheJournalOrAtTheDesk()
    {
        Resident resident;
        QVERIFY(resident.station.cardUnit.insert(*resident.station.card));
        QVERIFY(resident.comesTo("home"));
        QVERIFY(resident.calls(Reason::CardKept));
        QVERIFY(resident.hears(Stage::Coming));
        const std::string sent = resident.atTheDesk().front().call;
        QVERIFY(sent.find("\"page\":\"home\"") != std::string::npos);
        for (const std::string &each :
             {sent, resident.journal(transaction::incident::HelpCalled).front(),
              resident.journal(transaction::incident::HelpAnswered).front()}) {
            const auto text = QString::fromStdString(each);
            QVERIFY2(!text.contains(QRegularExpression("[0-9]{9,}")), each.c_str());
            QVERIFY2(!text.contains("王") || each == sent, each.c_str());
        }
    }

    void moneyInTheTrayIsSaidAndIsNotDisturbed()
    {
        Resident resident;
        SmallStation &station = resident.station;
        QVERIFY(resident.choosesAnAmount());
        QVERIFY(resident.comesTo("takeCard"));
        // The control works while the card waits to be taken, too.
        QVERIFY(resident.calls(Reason::DontUnderstand));
        QVERIFY(station.until([&] { return station.cardUnit.isAtGate(); }));
        QVERIFY(resident.opensHelp());
        QVERIFY(station.until([&] {
            return station.screen.isAt("help") && station.screen.as<HelpPage>().cardWaits;
        }));
        QVERIFY(station.cardUnit.take() != nullptr);
        QVERIFY(resident.comesTo("takeCash"));
        QVERIFY(resident.opensHelp());
        QVERIFY(station.until([&] {
            return station.screen.isAt("help") && station.screen.as<HelpPage>().moneyWaits;
        }));
        QVERIFY(station.screen.as<HelpPage>().deadline.has_value());
        QVERIFY(station.until([&] { return station.trayUnit.isOpen(); }));
        QVERIFY(station.trayUnit.take() > 0);
        QVERIFY(resident.comesTo("receipt"));
    }

    void moneyThatNobodyTakesIsTakenBackAsEver()
    {
        Resident resident;
        SmallStation &station = resident.station;
        QVERIFY(station.prepareCard());
        const auto id = station.kiosk->withdraw(Money::yuan(100));
        QVERIFY(station.until([&] { return station.cardUnit.isAtGate(); }));
        QVERIFY(station.cardUnit.take() != nullptr);
        QVERIFY(station.until(
            [&] { return station.kiosk->stage(id) == transaction::Stage::WaitingForHand; }));
        QVERIFY(resident.opensHelp());
        QVERIFY(
            station.until([&] { return station.kiosk->seen(id).claimed().isPositive(); }, 2min));
    }

    void whoeverWasToldToPayIsHelpedWithoutAnotherQuestion()
    {
        Resident resident;
        resident.station.killKiosk();
        resident.station.file.cautionRules = {
            {.id = "test", .why = "sum", .from = Money::yuan(100)}};
        resident.station.startVisits();
        QVERIFY(resident.comesTo("idle"));
        QVERIFY(resident.choosesAnAmount());
        QVERIFY(resident.comesTo("caution"));
        resident.say(Input::Kind::Choose, CautionPerson);
        QVERIFY(resident.hears(Stage::Coming));
        QCOMPARE(resident.help().reason, Reason::ToldToPay);
        resident.say(Input::Kind::Cancel);
        QVERIFY(resident.comesTo("caution"));
    }
};

HUIMIN_TEST(TestHelp)
#include "tst_help.moc"
