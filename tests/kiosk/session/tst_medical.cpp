// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/badge_cards.h"
#include "tests/support/somebody.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;

namespace {

using Kind = Input::Kind;
using What = ProblemPage::What;
using Part = MedicalPartPage::Part;

constexpr const char *Number = "441302195107120024";
constexpr const char *Moved = "441302195506170029";

struct Insured : Somebody {
    Insured()
    {
        station.scannerWire.device().open();
        restart();
    }

    bool lays(const IdentityCard &which = identityCard())
    {
        return laysFor(Errand::Medical, which);
    }
    /// Somebody is insured here, and was in another place.
    void hasMoved()
    {
        town::MedicalPerson liu{
            .number = Moved, .name = "刘桂英", .kind = MedicalInsurance::Kind::Employee};
        liu.record = {"hz-2025", {"惠州市医疗保障局", "Huizhou"}, "2025-07", {}};
        liu.account = Money::yuan(3);
        town::MedicalPerson before = liu;
        before.record = {"gz-2011", {"广州市医疗保障局", "Guangzhou"}, "2011-03", "2025-06"};
        before.account = Money::yuan(7);
        before.spent.push_back({560, {.where = "广州市第一医院", .own = Money::yuan(40)}});
        for (const town::MedicalPerson &each : {liu, before})
            HUIMIN_CHECK(station.medical->add(each, station.clock.wall()).has_value(),
                         "somebody is insured");
    }
    bool seesTheOverview() { return lays() && comesTo("medical"); }
    /// The telephone is held before the scanner.
    void shows(const std::string &code)
    {
        (void)station.scannerWire.device().write(bytesOf(code + "\r"));
    }
    std::string code() { return *station.medical->showCode(Number, station.clock.wall()); }
    bool isTroubled(CodeTrouble trouble)
    {
        return station.until([this, trouble] {
            return station.screen.isAt("identity") &&
                   station.screen.as<IdentityPage>().codeTrouble == trouble;
        });
    }
    const MedicalPage &medical() { return station.screen.as<MedicalPage>(); }
    const SpendingPage &spending() { return station.screen.as<SpendingPage>(); }
};

} // namespace

class TestMedicalVisit : public QObject
{
    Q_OBJECT
private slots:
    void anIdentityCardShowsWhatIsInsured()
    {
        Insured resident;
        QVERIFY(resident.seesTheOverview());
        QCOMPARE(resident.medical().cover.maskedName, std::string("王*芳"));
        QCOMPARE(*resident.medical().cover.account, Money::fen(186235));
        QVERIFY(!resident.medical().cover.isPartial());
    }

    void whoeverHasMovedChoosesAndEveryQuestionNamesIt()
    {
        Insured resident;
        resident.hasMoved();
        QVERIFY(resident.lays(identityCard(Moved, "刘桂英")));
        QVERIFY(resident.comesTo("choice"));
        const auto &choice = resident.station.screen.as<ChoicePage>();
        QCOMPARE(choice.what, ChoicePage::What::MedicalRecord);
        QCOMPARE(choice.options.size(), std::size_t{2});
        QCOMPARE(choice.spans[1].to, std::string("2025-06"));
        resident.say(Kind::Choose, 1);
        QVERIFY(resident.comesTo("medical"));
        QCOMPARE(*resident.medical().cover.account, Money::yuan(7));
        resident.say(Kind::Choose, MedicalSpendings);
        QVERIFY(resident.comesTo("spending"));
        QCOMPARE(resident.spending().entries.size(), std::size_t{1});
        QCOMPARE(resident.spending().entries[0].where, std::string("广州市第一医院"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("medical"));
    }

    void whoeverChoosesNoneIsBackHome()
    {
        Insured resident;
        resident.hasMoved();
        QVERIFY(resident.lays(identityCard(Moved, "刘桂英")));
        QVERIFY(resident.comesTo("choice"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("home"));
    }

    void eachPartIsExplained()
    {
        Insured resident;
        QVERIFY(resident.seesTheOverview());
        for (const Part part : {Part::Account, Part::Payers, Part::Limits}) {
            resident.say(Kind::Choose, MedicalPart + static_cast<int>(part));
            QVERIFY(resident.comesTo("medicalPart"));
            QCOMPARE(resident.station.screen.as<MedicalPartPage>().part, part);
            resident.say(Kind::Confirm);
            QVERIFY(resident.comesTo("medical"));
        }
    }

    void whatWasSpentIsTurnedAndOlderOnesAreAskedFor()
    {
        Insured resident;
        QVERIFY(resident.seesTheOverview());
        resident.say(Kind::Choose, MedicalSpendings);
        QVERIFY(resident.comesTo("spending"));
        QCOMPARE(resident.spending().entries.size(), std::size_t{12});
        QVERIFY(resident.spending().more);
        for (const std::size_t from : {4U, 8U, 12U, 0U}) {
            resident.say(Kind::Confirm);
            QVERIFY(resident.station.until([&] {
                return resident.station.screen.isAt("spending") && resident.spending().from == from;
            }));
        }
        QCOMPARE(resident.spending().entries.size(), std::size_t{14});
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("medical"));
    }

    void whenOlderOnesCannotBeAskedForTheKnownOnesStay()
    {
        Insured resident;
        QVERIFY(resident.seesTheOverview());
        resident.say(Kind::Choose, MedicalSpendings);
        QVERIFY(resident.comesTo("spending"));
        resident.station.medicalManners.silent = true;
        for (const std::size_t from : {4U, 8U}) {
            resident.say(Kind::Confirm);
            QVERIFY(resident.station.until([&] { return resident.spending().from == from; }));
        }
        resident.say(Kind::Confirm);
        QVERIFY(resident.isTold(What::MedicalSilent));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("spending"));
        QCOMPARE(resident.spending().from, std::size_t{8});
    }

    void theOfficesPagesAreRead()
    {
        Insured resident;
        QVERIFY(resident.seesTheOverview());
        resident.say(Kind::Choose, MedicalGuides);
        QVERIFY(resident.comesTo("choice"));
        resident.say(Kind::Choose, 0);
        QVERIFY(resident.comesTo("guide"));
        QCOMPARE(resident.station.screen.as<GuidePage>().guide.topic.id, std::string("where"));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("choice"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("medical"));
    }

    void whoHasLookedStandsInTheOneList()
    {
        Insured resident;
        QVERIFY(resident.seesTheOverview());
        resident.say(Kind::Choose, ChooseAccesses);
        QVERIFY(resident.comesTo("accesses"));
        const auto &accesses = resident.station.screen.as<AccessesPage>().accesses;
        QCOMPARE(accesses.back().what, std::string("medical"));
    }

    void eachReasonHasItsPage()
    {
        {
            Insured resident;
            QVERIFY(resident.lays(identityCard("441302194803050010", "李建国")));
            QVERIFY(resident.isTold(What::NotMedicallyInsured));
        }
        {
            Insured resident;
            QVERIFY(resident.lays(identityCard(Number, "王秀兰")));
            QVERIFY(resident.isTold(What::OtherData));
        }
        {
            Insured resident;
            resident.station.medicalManners.silent = true;
            QVERIFY(resident.lays());
            QVERIFY(resident.isTold(What::MedicalSilent));
            resident.say(Kind::Confirm);
            QVERIFY(resident.comesTo("home")); // the visit goes on
        }
        {
            Insured resident;
            QVERIFY(resident.seesTheOverview());
            resident.say(Kind::Cancel);
            for (int time = 0; time < town::AccessBook::LooksMax; ++time) {
                QVERIFY(resident.comesTo("home"));
                resident.say(Kind::Choose, choiceOf(Errand::Medical));
                if (time + 1 < town::AccessBook::LooksMax) {
                    QVERIFY(resident.comesTo("medical"));
                    resident.say(Kind::Cancel);
                }
            }
            QVERIFY(resident.isTold(What::AskedTooOften));
        }
    }

    void whatTheOfficeCannotSayIsMarked()
    {
        Insured resident;
        QVERIFY(resident.station.medical->miss("year"));
        QVERIFY(resident.seesTheOverview());
        QVERIFY(resident.medical().cover.isPartial());
        QVERIFY(resident.medical().cover.account && !resident.medical().cover.year);
    }

    void aCodeOnATelephoneShowsWhoSomebodyIs()
    {
        Insured resident;
        QVERIFY(resident.isAskedWho(Errand::Medical));
        QVERIFY(resident.station.screen.as<IdentityPage>().takesCode);
        resident.shows(resident.code());
        QVERIFY(resident.comesTo("medical"));
        QCOMPARE(resident.medical().cover.maskedName, std::string("王*芳"));
    }

    void aCodeIsForOneErrandOnly()
    {
        Insured resident;
        QVERIFY(resident.isAskedWho(Errand::Medical));
        resident.shows(resident.code());
        QVERIFY(resident.comesTo("medical"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("home"));
        resident.say(Kind::Choose, choiceOf(Errand::SocialSecurity));
        QVERIFY(resident.comesTo("identity"));
        QVERIFY(!resident.station.screen.as<IdentityPage>().takesCode);
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("home"));
        resident.say(Kind::Choose, choiceOf(Errand::Medical));
        QVERIFY(resident.comesTo("identity"));
    }

    void aCodeThatDoesNotCountIsSaidAndTheNextOneDoes()
    {
        Insured resident;
        QVERIFY(resident.isAskedWho(Errand::Medical));
        const std::string old = resident.code();
        QVERIFY(resident.station.medical->endCodes());
        resident.shows(old);
        QVERIFY(resident.isTroubled(CodeTrouble::Over));
        resident.shows(std::string(28, '7'));
        QVERIFY(resident.isTroubled(CodeTrouble::Unknown));
        resident.shows("281234567890123456"); // for paying
        QVERIFY(resident.isTroubled(CodeTrouble::NoSuchCode));
        resident.station.medicalManners.silent = true;
        resident.shows(resident.code());
        QVERIFY(resident.isTroubled(CodeTrouble::Silent));
        resident.station.medicalManners.silent = false;
        resident.shows(resident.code());
        QVERIFY(resident.comesTo("medical"));
    }

    void aHelperSeesNoAmountAndNoPlace()
    {
        Insured resident;
        QVERIFY(resident.seesTheOverview());
        world::BadgeCard wangli = badgeCard();
        resident.station.badgeSlot.touch(&wangli);
        QVERIFY(resident.comesTo("helper"));
        resident.say(Kind::Confirm);
        QVERIFY(resident.comesTo("medical"));
        QVERIFY(resident.medical().hidden);
        QVERIFY(!resident.medical().cover.account->isPositive());
        QVERIFY(!resident.medical().cover.year->total().isPositive());
        resident.say(Kind::Choose, MedicalSpendings);
        QVERIFY(resident.comesTo("spending"));
        QVERIFY(resident.spending().hidden && resident.spending().entries.empty());
    }

    void nothingPersonalIsWrittenDown()
    {
        Insured resident;
        QVERIFY(resident.isAskedWho(Errand::Medical));
        const std::string code = resident.code();
        resident.shows(code);
        QVERIFY(resident.comesTo("medical"));
        resident.say(Kind::Choose, MedicalSpendings);
        QVERIFY(resident.comesTo("spending"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("medical"));
        resident.say(Kind::Choose, MedicalDone);
        QVERIFY(resident.comesTo("idle"));
        for (const std::string &personal :
             {std::string(Number), code, std::string("王秀芳"), std::string("曙光社区卫生")})
            QVERIFY2(!resident.isAnywhereOnTheDisk(personal), personal.c_str());
    }
};

HUIMIN_TEST(TestMedicalVisit)
#include "tst_medical.moc"
