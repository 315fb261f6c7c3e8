// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/for_two.h"
#include "tests/support/somebody.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;

namespace {

using Kind = Input::Kind;
using Notice = ProofsPage::Notice;

/// Somebody who wants a paper once more.
struct Returning : Somebody {
    Returning() { restart(); }

    const ProofsPage &page() { return station.screen.as<ProofsPage>(); }
    bool takesCard()
    {
        return station.until([&] { return station.cardUnit.isAtGate(); }) &&
               station.cardUnit.take() != nullptr;
    }
    bool putsCardIn(Errand errand)
    {
        return opens(errand, "insertCard") &&
               station.until([&] { return station.cardUnit.entryEnabled(); }) &&
               station.cardUnit.insert(*station.card);
    }
    /// Takes out 100 yuan, without a receipt.
    bool takesMoney()
    {
        if (!putsCardIn(Errand::Withdrawal) || !typesPin() || !comesTo("amount"))
            return false;
        say(Kind::Choose, 0);
        if (!comesTo("confirm"))
            return false;
        say(Kind::Confirm);
        if (!comesTo("takeCard") || !takesCard() || !comesTo("takeCash"))
            return false;
        if (!station.until([this] { return station.trayUnit.isOpen(); }) ||
            station.trayUnit.take() == 0 || !comesTo("receipt"))
            return false;
        say(Kind::Cancel);
        return comesTo("idle");
    }
    bool seesPapers() { return putsCardIn(Errand::Proofs) && comesTo("proofs"); }
    bool isTold(Notice notice)
    {
        return station.until(
            [&, notice] { return station.screen.isAt("proofs") && page().notice == notice; });
    }
};

} // namespace

class TestProofsVisit : public QObject
{
    Q_OBJECT
private slots:
    void whoWantedNoPaperCanHaveItLater()
    {
        Returning resident;
        QVERIFY(resident.takesMoney());
        QVERIFY(resident.seesPapers());
        QCOMPARE(resident.page().lines.size(), std::size_t{1});
        QCOMPARE(resident.page().lines.front().amount, Money::yuan(100));
        QCOMPARE(resident.page().lines.front().what.in(Language::English),
                 std::string("Cash taken out"));
        resident.say(Kind::Choose, 0);
        QVERIFY(resident.isTold(Notice::Printed));
        resident.say(Kind::Cancel);
        QVERIFY(resident.takesCard() && resident.comesTo("idle"));
    }

    void aCardWithoutPapersIsToldSo()
    {
        Returning resident;
        QVERIFY(resident.seesPapers());
        QVERIFY(resident.page().lines.empty());
        resident.say(Kind::Choose, 0);
        resident.say(Kind::Cancel);
        QVERIFY(resident.takesCard() && resident.comesTo("idle"));
    }

    void whoeverHelpsSeesNothingOfIt()
    {
        ProofsPage page{.lines = {{{}, {"水费", "Water"}, "receipt-text", Money::yuan(80)}}};
        const auto hidden = std::get<ProofsPage>(forTwo(page));
        QVERIFY(hidden.hidden && hidden.lines.empty());
    }
};

HUIMIN_TEST(TestProofsVisit)
#include "tst_proofs_visit.moc"
