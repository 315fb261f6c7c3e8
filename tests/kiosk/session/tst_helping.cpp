// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/for_two.h"
#include "tests/support/badge_cards.h"
#include "tests/support/somebody.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;
namespace incident = transaction::incident;

namespace {

/// A resident at a station, and somebody who would like to help.
struct Helping : Somebody {
    world::BadgeCard wangli = badgeCard();

    Helping() { restart(); }
    const std::optional<Helper> &seen() { return station.screen.now.helper; }
    bool isHelped()
    {
        return station.until([&] { return seen().has_value(); });
    }
    bool isAlone()
    {
        return station.until([&] { return !seen() && !station.screen.isAt("helper"); });
    }
    bool joins()
    {
        station.badgeSlot.touch(&wangli);
        if (!comesTo("helper"))
            return false;
        say(Input::Kind::Confirm);
        return isHelped();
    }
    bool chooses(const char *from, int index)
    {
        if (!comesTo(from))
            return false;
        say(Input::Kind::Choose, index);
        return true;
    }
    bool takesOutUpToTheWord()
    {
        if (!station.until([this] { return station.cardUnit.entryEnabled(); }) ||
            !station.cardUnit.insert(*station.card) || !chooses("home", 0) || !typesPin() ||
            !chooses("amount", 1) || !comesTo("confirm"))
            return false;
        say(Input::Kind::Confirm);
        return comesTo("ownWord");
    }
};

} // namespace

class TestHelping : public QObject
{
    Q_OBJECT
private slots:
    void aBadgeBeginsAVisitAndAsksTheResident()
    {
        Helping resident;
        QVERIFY(resident.comesTo("idle"));
        resident.station.badgeSlot.touch(&resident.wangli);
        QVERIFY(resident.comesTo("helper"));
        const auto &page = resident.station.screen.as<HelperPage>();
        QCOMPARE(page.helper.badge->name, std::string("王丽"));
        QVERIFY(!resident.seen()); // not before a yes
        resident.say(Input::Kind::Confirm);
        QVERIFY(resident.isHelped());
        QVERIFY(resident.comesTo("home"));
    }

    void aNoIsANo()
    {
        Helping resident;
        QVERIFY(resident.atHome());
        resident.station.badgeSlot.touch(&resident.wangli);
        QVERIFY(resident.comesTo("helper"));
        resident.say(Input::Kind::Cancel);
        QVERIFY(resident.comesTo("home"));
        resident.station.clock.advance(10s); // it still lies there, and is not asked about again
        QVERIFY(resident.station.screen.isAt("home"));
        QVERIFY(!resident.seen());
        QVERIFY(resident.journal(incident::HelperCame).back().ends_with(R"("answer":"no"})"));
    }

    void silenceIsANo()
    {
        Helping resident;
        QVERIFY(resident.atHome());
        resident.station.badgeSlot.touch(&resident.wangli);
        QVERIFY(resident.comesTo("helper"));
        QVERIFY(resident.isAlone());
        QVERIFY(resident.journal(incident::HelperCame).back().ends_with(R"("answer":"silence"})"));
    }

    void whoIsLiftedBeforeTheAnswerDoesNotHelp()
    {
        Helping resident;
        QVERIFY(resident.atHome());
        resident.station.badgeSlot.touch(&resident.wangli);
        QVERIFY(resident.comesTo("helper"));
        resident.station.badgeSlot.touch(nullptr);
        QVERIFY(resident.comesTo("home"));
        QVERIFY(!resident.seen());
    }

    void helpEndsWithTheBadge()
    {
        Helping resident;
        QVERIFY(resident.atHome() && resident.joins());
        resident.station.badgeSlot.touch(nullptr);
        QVERIFY(resident.isAlone());
        QCOMPARE(resident.journal(incident::HelperWent).size(), std::size_t{1});
        QVERIFY(resident.journal(incident::HelperWent)[0].find("lifted") != std::string::npos);
    }

    void helpEndsWhenTheResidentSaysSo()
    {
        Helping resident;
        QVERIFY(resident.atHome() && resident.joins());
        resident.say(Input::Kind::StopHelp);
        QVERIFY(!resident.seen());
        resident.station.clock.advance(10s);
        QVERIFY(!resident.seen()); // although the badge still lies there
        QVERIFY(resident.journal(incident::HelperWent)[0].find("stopped") != std::string::npos);
    }

    void helpEndsWithTheVisit()
    {
        Helping resident;
        QVERIFY(resident.atHome() && resident.joins() && resident.comesTo("home"));
        resident.say(Input::Kind::Cancel);
        QVERIFY(resident.comesTo("idle"));
        QVERIFY(!resident.seen());
        QVERIFY(resident.atHome()); // the next one is alone
        resident.station.clock.advance(10s);
        QVERIFY(!resident.seen());
        QVERIFY(resident.journal(incident::HelperWent)[0].find("visitOver") != std::string::npos);
    }

    void oneOfTheFamilyNeedsNoBadge()
    {
        Helping resident;
        QVERIFY(resident.atHome());
        resident.say(Input::Kind::RelativeHelps);
        QVERIFY(resident.comesTo("helper"));
        QVERIFY(!resident.station.screen.as<HelperPage>().helper.hasBadge());
        resident.say(Input::Kind::Confirm);
        QVERIFY(resident.isHelped());
        QVERIFY(!resident.seen()->hasBadge());
    }

    void aForgedBadgeIsToldAndHelpsNobody()
    {
        Helping resident;
        world::BadgeCard forged = badgeCard(1, issuer::BadgeOrder::Mischief::Forged);
        QVERIFY(resident.atHome());
        resident.station.badgeSlot.touch(&forged);
        QVERIFY(resident.comesTo("helper"));
        QCOMPARE(resident.station.screen.as<HelperPage>().refusal,
                 std::optional(badges::Refusal::Forged));
        resident.say(Input::Kind::Confirm); // "understood" is no yes
        QVERIFY(resident.comesTo("home"));
        QVERIFY(!resident.seen());
        QVERIFY(resident.journal(incident::HelperCame).back().find("forged") != std::string::npos);
    }

    void moneyMovesOnTheResidentsOwnWordAlone()
    {
        Helping resident;
        QVERIFY(resident.atHome() && resident.joins() && resident.takesOutUpToTheWord());
        const Money before = resident.station.balance();
        QCOMPARE(resident.station.screen.as<OwnWordPage>().amount, Money::yuan(200));
        QCOMPARE(resident.station.screen.as<OwnWordPage>().helper.badge->number,
                 std::string("0123"));
        resident.say(Input::Kind::Confirm);
        QVERIFY(resident.comesTo("takeCard"));
        QVERIFY(resident.station.balance() < before);
        QCOMPARE(resident.journal(incident::OwnWord),
                 std::vector<std::string>{R"({"answer":"mine"})"});
    }

    void withoutThatWordNothingMoves()
    {
        Helping resident;
        QVERIFY(resident.atHome() && resident.joins() && resident.takesOutUpToTheWord());
        const Money before = resident.station.balance();
        resident.say(Input::Kind::Cancel);
        QVERIFY(resident.station.until([&] { return resident.station.cardUnit.isAtGate(); }));
        QCOMPARE(resident.station.balance(), before);
    }

    void whoIsAloneIsNotAskedForTheirWord()
    {
        Helping resident;
        QVERIFY(resident.atHome() && resident.joins());
        resident.say(Input::Kind::StopHelp);
        QVERIFY(!resident.takesOutUpToTheWord());
        QVERIFY(resident.journal(incident::OwnWord).empty());
    }

    void theHelperSeesNoCardNumberAndTheJournalNoName()
    {
        Helping resident;
        QVERIFY(resident.atHome() && resident.joins() &&
                resident.station.until([&] { return resident.station.cardUnit.entryEnabled(); }));
        QVERIFY(resident.station.cardUnit.insert(*resident.station.card));
        QVERIFY(resident.chooses("home", 0) && resident.typesPin() &&
                resident.chooses("amount", 1) && resident.comesTo("confirm"));
        QCOMPARE(resident.station.screen.as<ConfirmPage>().card, std::string("****0125"));
        resident.say(Input::Kind::StopHelp);
        QVERIFY(resident.station.screen.as<ConfirmPage>().card.starts_with("622848"));
        for (const char *kind : {incident::HelperCame, incident::HelperWent})
            for (const std::string &body : resident.journal(kind)) {
                QVERIFY(body.find("王丽") == std::string::npos);
                QVERIFY(body.find("0123") == std::string::npos);
            }
        QVERIFY(resident.journal(incident::HelperWent)[0].find("pin amount confirm") !=
                std::string::npos);
    }

    void whatIsSomebodysOwnIsHidden()
    {
        const BillsPage bills{.account = "10001234", .owner = "王*芳", .address = "曙光路"};
        const auto hidden = std::get<BillsPage>(forTwo(bills));
        QCOMPARE(hidden.account, std::string("****1234"));
        QVERIFY(hidden.owner.empty() && hidden.address.empty());
        const auto pay =
            std::get<HowToPayPage>(forTwo(HowToPayPage{.items = {{.account = "10001234"}}}));
        QCOMPARE(pay.items.front().account, std::string("****1234"));
        const auto paid = std::get<PaidPage>(forTwo(PaidPage{.items = {{.account = "10001234"}}}));
        QCOMPARE(paid.items.front().account, std::string("****1234"));
    }

    void aCardPulledWhileItIsAskedIsHeardAfterwards()
    {
        Helping resident;
        QVERIFY(resident.comesTo("idle") &&
                resident.station.until([&] { return resident.station.cardUnit.entryEnabled(); }));
        QVERIFY(resident.station.cardUnit.insert(*resident.station.card));
        QVERIFY(resident.comesTo("home"));
        resident.station.badgeSlot.touch(&resident.wangli);
        QVERIFY(resident.comesTo("helper"));
        QVERIFY(resident.station.cardUnit.pull() != nullptr);
        resident.station.clock.advance(1s);
        resident.say(Input::Kind::Confirm);
        QVERIFY(resident.comesTo("idle"));
        QVERIFY(!resident.seen());
    }
};

HUIMIN_TEST(TestHelping)
#include "tst_helping.moc"
