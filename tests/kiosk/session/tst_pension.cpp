// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/badge_cards.h"
#include "tests/support/somebody.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;
namespace incident = transaction::incident;

namespace {

using Kind = Input::Kind;
using What = ProblemPage::What;
using State = CheckResultPage::State;
using Put = town::SocialSecurityService::Put;

constexpr const char *Number = "441302195107120024";
constexpr const char *Name = "王秀芳";
constexpr int ByWitness = 0;
constexpr int AtHome = 1;

/// Somebody who gets a pension.
struct Pensioner : Somebody {
    explicit Pensioner(Put where = Put::Due)
    {
        put(where);
        restart();
    }
    void put(Put where)
    {
        HUIMIN_CHECK(station.socialSecurity->put(Number, where, station.clock.wall()).has_value(),
                     "not in the town's books");
    }
    bool opens() { return isAskedWho(Errand::Pension); }
    bool lays(const IdentityCard &which = identityCard())
    {
        return laysFor(Errand::Pension, which);
    }
    bool seesThePension() { return lays() && comesTo("pension"); }
    bool choosesWay(int way)
    {
        if (!seesThePension())
            return false;
        say(Kind::Confirm);
        if (!comesTo("choice"))
            return false;
        say(Kind::Choose, way);
        return true;
    }
    bool isWitnessed()
    {
        station.badgeSlot.touch(&wangli);
        if (!comesTo("helper"))
            return false;
        say(Kind::Confirm);
        if (!station.until([this] {
                return station.screen.isAt("witness") &&
                       station.screen.as<WitnessPage>().witness.has_value();
            }))
            return false;
        say(Kind::Confirm);
        return true;
    }
    const CheckResultPage &result() { return station.screen.as<CheckResultPage>(); }
    std::size_t confirmations() { return station.socialSecurity->confirmations()->size(); }

    world::BadgeCard wangli = badgeCard();
    world::BadgeCard volunteer = badgeCard(2);
};

} // namespace

class TestPension : public QObject
{
    Q_OBJECT
private slots:
    void anIdentityCardShowsThePension()
    {
        Pensioner resident;
        QVERIFY(resident.seesThePension());
        const auto &page = resident.station.screen.as<PensionPage>();
        QCOMPARE(page.pension.monthly, Money::fen(32560));
        QCOMPARE(page.pension.maskedName, std::string("王*芳"));
        QVERIFY(page.canCheck);
    }

    void aGridWorkerConfirmsThatSheIsWell()
    {
        Pensioner resident;
        QVERIFY(resident.choosesWay(ByWitness));
        QVERIFY(resident.comesTo("witness"));
        QVERIFY(resident.isWitnessed());
        QVERIFY(resident.comesTo("checkResult"));
        QCOMPARE(resident.result().state, State::Done);
        QVERIFY(resident.result().printed);
        QCOMPARE(resident.confirmations(), std::size_t{1});
        QCOMPARE(resident.journal(incident::CheckWritten).size(), std::size_t{1});
        QCOMPARE(resident.journal(incident::CheckAnswered).size(), std::size_t{1});
        QVERIFY(resident.station.receipts.back().find(resident.result().code) != std::string::npos);
    }

    void whoeverWantsItIsRemindedOfTheNextOne()
    {
        using Reminder = CheckResultPage::Reminder;
        Pensioner resident;
        QVERIFY(resident.choosesWay(ByWitness) && resident.comesTo("witness"));
        QVERIFY(resident.isWitnessed() && resident.comesTo("checkResult"));
        QCOMPARE(resident.result().reminder, Reminder::Offered);
        QCOMPARE(*resident.station.socialSecurity->reminders(), 0); // nobody is, unasked
        resident.say(Kind::Choose, ChooseReminder);
        QVERIFY(resident.station.until([&] {
            return resident.station.screen.isAt("checkResult") &&
                   resident.result().reminder == Reminder::Noted;
        }));
        QCOMPARE(resident.result().remindTo, std::string("138****0024"));
        QCOMPARE(*resident.station.socialSecurity->reminders(), 1);
    }

    void aReminderThatIsNotNotedIsSaid()
    {
        using Reminder = CheckResultPage::Reminder;
        Pensioner resident;
        QVERIFY(resident.choosesWay(ByWitness) && resident.comesTo("witness"));
        QVERIFY(resident.isWitnessed() && resident.comesTo("checkResult"));
        resident.station.socialManners.silent = true;
        resident.say(Kind::Choose, ChooseReminder);
        QVERIFY(resident.station.until([&] {
            return resident.station.screen.isAt("checkResult") &&
                   resident.result().reminder == Reminder::NotNoted;
        }));
    }

    void aVolunteerIsNoWitness()
    {
        Pensioner resident;
        QVERIFY(resident.choosesWay(ByWitness));
        QVERIFY(resident.comesTo("witness"));
        resident.station.badgeSlot.touch(&resident.volunteer);
        QVERIFY(resident.comesTo("helper"));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("witness"));
        resident.say(Kind::Confirm);
        QVERIFY(!resident.station.until([&] { return resident.confirmations() > 0; }, 5s));
        QVERIFY(!resident.station.screen.as<WitnessPage>().witness);
    }

    void whoeverTakesTheBadgeAwayConfirmsNothing()
    {
        Pensioner resident;
        QVERIFY(resident.choosesWay(ByWitness));
        QVERIFY(resident.comesTo("witness"));
        resident.station.badgeSlot.touch(&resident.wangli);
        QVERIFY(resident.comesTo("helper"));
        resident.say(Kind::Confirm);
        QVERIFY(
            resident.station.until([&] { return resident.station.screen.now.helper.has_value(); }));
        resident.station.badgeSlot.touch(nullptr);
        QVERIFY(resident.station.until(
            [&] { return !resident.station.screen.now.helper.has_value(); }));
        resident.say(Kind::Confirm);
        QVERIFY(!resident.station.until([&] { return resident.confirmations() > 0; }, 5s));
    }

    void somebodyComesHomeInstead()
    {
        Pensioner resident(Put::Overdue);
        QVERIFY(resident.choosesWay(AtHome));
        QVERIFY(resident.comesTo("checkResult"));
        QCOMPARE(resident.result().state, State::Waiting);
        QVERIFY(resident.result().visit);
        QCOMPARE(resident.station.socialSecurity->visits()->size(), std::size_t{1});
    }

    void anAnswerThatIsLostIsAskedForUntilItComes()
    {
        Pensioner resident;
        QVERIFY(resident.choosesWay(ByWitness));
        QVERIFY(resident.comesTo("witness"));
        resident.station.socialManners.silent = true;
        QVERIFY(resident.isWitnessed());
        QVERIFY(resident.comesTo("checkResult"));
        QCOMPARE(resident.result().state, State::OnItsWay);
        QVERIFY(resident.result().printed); // it proves that they were here in time
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("idle"));
        QCOMPARE(resident.confirmations(), std::size_t{0});
        // The program ends, and the next one brings it through.
        resident.restart();
        resident.station.socialManners.silent = false;
        QVERIFY(resident.station.until([&] { return resident.confirmations() == 1; }, 10min));
        QVERIFY(resident.station.until(
            [&] { return resident.journal(incident::CheckAnswered).size() == 1; }, 1min));
        resident.restart();
        QVERIFY(resident.station.kiosk->book.lifeChecks().empty());
    }

    void aCheckSurvivesThatTheJournalIsTurnedOver()
    {
        Pensioner resident;
        resident.station.journalRecords = 1;
        resident.restart();
        QVERIFY(resident.choosesWay(ByWitness));
        QVERIFY(resident.comesTo("witness"));
        resident.station.socialManners.silent = true;
        QVERIFY(resident.isWitnessed());
        QVERIFY(resident.comesTo("checkResult"));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("idle"));
        QVERIFY(resident.station.until(
            [&] { return !resident.journal(incident::JournalContinued).empty(); }, 5min));
        resident.restart();
        QCOMPARE(resident.station.kiosk->book.lifeChecks().size(), std::size_t{1});
        resident.station.socialManners.silent = false;
        QVERIFY(resident.station.until([&] { return resident.confirmations() == 1; }, 10min));
    }

    void nothingPersonalIsWrittenDown()
    {
        Pensioner resident;
        QVERIFY(resident.choosesWay(ByWitness));
        QVERIFY(resident.comesTo("witness"));
        QVERIFY(resident.isWitnessed());
        QVERIFY(resident.comesTo("checkResult"));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("idle"));
        for (const char *personal : {Number, Name, "王*芳", "325.60", "32560"})
            QVERIFY2(!resident.isAnywhereOnTheDisk(personal), personal);
    }

    void theCardIsForgottenWithTheVisit()
    {
        Pensioner resident;
        QVERIFY(resident.seesThePension());
        resident.say(Kind::Choose, 0);
        QVERIFY(resident.comesTo("idle"));
        resident.station.identityUnit.lay(std::nullopt);
        QVERIFY(resident.opens()); // it asks again
    }

    void oneCardIsEnoughForAVisit()
    {
        Pensioner resident(Put::Valid);
        QVERIFY(resident.seesThePension());
        QVERIFY(!resident.station.screen.as<PensionPage>().canCheck);
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("home"));
        resident.say(Kind::Choose, choiceOf(Errand::Pension));
        QVERIFY(resident.comesTo("pension"));
    }

    void anotherCardIsNoIdentityCard()
    {
        Pensioner resident;
        QVERIFY(resident.opens());
        resident.station.identityUnit.layAnother();
        QVERIFY(resident.station.until([&] {
            return resident.station.screen.as<IdentityPage>().unreadable ==
                   IdentityReader::Unreadable::NotAnIdentityCard;
        }));
        resident.station.identityUnit.lay(std::nullopt);
        resident.station.identityUnit.lay(identityCard());
        QVERIFY(resident.comesTo("pension"));
    }

    void eachReasonHasItsPage()
    {
        {
            Pensioner resident;
            QVERIFY(resident.lays(identityCard("441302194803050010", "李建国")));
            QVERIFY(resident.isTold(What::NotInsuredHere));
        }
        {
            Pensioner resident;
            QVERIFY(resident.lays(identityCard(Number, "王秀兰")));
            QVERIFY(resident.isTold(What::OtherData));
        }
        {
            Pensioner resident(Put::Counter);
            QVERIFY(resident.lays());
            QVERIFY(resident.isTold(What::AtTheCounter));
        }
        {
            Pensioner resident;
            resident.station.socialManners.silent = true;
            QVERIFY(resident.lays());
            QVERIFY(resident.isTold(What::OfficeSilent));
        }
    }

    void whoHasLookedIsShownAndPrinted()
    {
        Pensioner resident;
        QVERIFY(resident.seesThePension());
        resident.say(Kind::Choose, ChooseAccesses);
        QVERIFY(resident.comesTo("accesses"));
        const auto &page = resident.station.screen.as<AccessesPage>();
        QVERIFY(!page.accesses.empty());
        QCOMPARE(page.accesses.back().what, std::string("pension"));
        QCOMPARE(page.accesses.back().where, resident.station.file.id);
        const std::size_t before = resident.station.receipts.size();
        resident.say(Kind::Confirm);
        QVERIFY(resident.station.until([&] {
            return resident.station.screen.isAt("accesses") &&
                   resident.station.screen.as<AccessesPage>().printed;
        }));
        QCOMPARE(resident.station.receipts.size(), before + 1);
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("pension"));
    }

    void aHelperSeesNoAmount()
    {
        Pensioner resident;
        QVERIFY(resident.seesThePension());
        resident.station.badgeSlot.touch(&resident.wangli);
        QVERIFY(resident.comesTo("helper"));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("pension"));
        const auto &page = resident.station.screen.as<PensionPage>();
        QVERIFY(page.hidden);
        QVERIFY(page.pension.payments.empty());
        QVERIFY(!page.pension.monthly.isPositive());
    }

    void withoutAReaderItIsNotOffered()
    {
        Pensioner resident;
        resident.station.identityUnit.setSilent(true);
        QVERIFY(resident.station.until(
            [&] { return resident.station.stands(Fault::IdentityReaderDown); }, 2min));
        resident.station.moduleSlot.touch(nullptr); // nor a social-security card
        QVERIFY(resident.station.until(
            [&] { return resident.station.stands(Fault::SecurityModuleMissing); }, 2min));
        QVERIFY(resident.comesTo("idle"));
        resident.say(Kind::Touch);
        QVERIFY(resident.comesTo("home"));
        QVERIFY(!resident.station.screen.as<HomePage>().pension);
    }
};

HUIMIN_TEST(TestPension)
#include "tst_pension.moc"
