// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bills/bill_messages.h"
#include "tests/support/somebody.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using Kind = Input::Kind;

namespace {

constexpr const char *InParts = "20002222";
constexpr const char *Nothing = "20003333";
constexpr int WaterTile = 2;

/// A household with a bill of 200 yuan that can be paid in parts, and one that owes nothing.
struct Payer : Somebody {
    Payer()
    {
        (void)station.water->addAccount(InParts, "李*国", "曙光路**号");
        (void)station.water->addBill(
            InParts, {"2026-10", "2026-10", Money::yuan(200), {}, "2026-11-20", Money::yuan(50)});
        (void)station.water->addBill(InParts,
                                     {"2026-11", "2026-11", Money::yuan(80), {}, "2026-12-20"});
        (void)station.water->addAccount(Nothing, "周*", "新民街");
        (void)station.water->takeAhead(Nothing,
                                       {Money::yuan(10), Money::yuan(300), Money::fen(1260)});
        restart();
    }
    bool asksFor(const char *account, const char *page)
    {
        if (!atHome())
            return false;
        say(Kind::Choose, WaterTile);
        if (!comesTo("account"))
            return false;
        types(account);
        return comesTo(page);
    }
    void types(const char *digits)
    {
        for (const char *digit = digits; *digit != 0; ++digit)
            say({.kind = Kind::Type, .text = std::string(1, *digit)});
        say(Kind::Confirm);
    }
    /// Only the older of the two bills is chosen.
    bool choosesOne()
    {
        if (!asksFor(InParts, "bills"))
            return false;
        say(Kind::Choose, 1);
        return station.until([this] { return bills().canPart; });
    }
    bool asksForPart()
    {
        if (!choosesOne())
            return false;
        say(Kind::Choose, PayPart);
        return comesTo("amount");
    }
    bool paysByCard()
    {
        say(Kind::Confirm);
        return comesTo("howToPay") && Somebody::paysByCard() && comesTo("receipt");
    }
    const BillsPage &bills() { return station.screen.as<BillsPage>(); }
    const AmountPage &sum() { return station.screen.as<AmountPage>(); }
    Biller::Account known(const char *account)
    {
        const auto answer =
            station.water->answer({"GET", std::string("/v1/accounts/") + account + "/bills", {}});
        return std::get<Biller::Account>(bills::understandAccount(answer));
    }
};

} // namespace

class TestBillSums : public QObject
{
    Q_OBJECT
private slots:
    void aPartIsPaidAndTheRestStaysDue()
    {
        Payer resident;
        QVERIFY(resident.asksForPart());
        resident.types("120");
        QVERIFY(resident.comesTo("bills"));
        QCOMPARE(resident.bills().total, Money::yuan(120));
        QCOMPARE(resident.bills().lines.front().now, Money::yuan(120));
        QVERIFY(resident.paysByCard());
        QCOMPARE(*resident.station.water->booked(), Money::yuan(120));
        QCOMPARE(resident.known(InParts).bills.front().amount, Money::yuan(80));
        QCOMPARE(resident.station.balance(), Money::yuan(1000 - 120));
    }

    void tooLittleIsSaidAndWhatCanBeIsOffered()
    {
        Payer resident;
        QVERIFY(resident.asksForPart());
        resident.types("20");
        QVERIFY(resident.station.until([&] { return resident.sum().notPayable; }));
        QCOMPARE(resident.sum().above, std::optional(Money::yuan(50)));
        QVERIFY(!resident.sum().below);
        resident.say(Kind::Choose, ChooseAbove);
        QVERIFY(resident.comesTo("bills"));
        QCOMPARE(resident.bills().total, Money::yuan(50));
    }

    void moreThanIsDueIsTheWhole()
    {
        Payer resident;
        QVERIFY(resident.asksForPart());
        resident.types("900");
        QVERIFY(resident.station.until([&] { return resident.sum().notPayable; }));
        QCOMPARE(resident.sum().below, std::optional(Money::yuan(200)));
        resident.say(Kind::Choose, ChooseBelow);
        QVERIFY(resident.comesTo("bills"));
        QCOMPARE(resident.bills().total, Money::yuan(200));
    }

    void aBillThatIsChosenAnewIsChosenWhole()
    {
        Payer resident;
        QVERIFY(resident.asksForPart());
        resident.types("60");
        QVERIFY(resident.comesTo("bills"));
        resident.say(Kind::Choose, 0);
        QVERIFY(resident.station.until([&] { return resident.bills().total.isZero(); }));
        resident.say(Kind::Choose, 0);
        QVERIFY(resident.station.until([&] { return resident.bills().total == Money::yuan(200); }));
    }

    void ofSeveralBillsNobodyPaysAPart()
    {
        Payer resident;
        QVERIFY(resident.asksFor(InParts, "bills"));
        QVERIFY(!resident.bills().canPart);
        resident.say(Kind::Choose, 0); // the other one must be paid whole
        QVERIFY(resident.station.until([&] { return resident.bills().total == Money::yuan(80); }));
        QVERIFY(!resident.bills().canPart);
    }

    void whoOwesNothingPaysAhead()
    {
        Payer resident;
        QVERIFY(resident.asksFor(Nothing, "amount"));
        QCOMPARE(resident.sum().of, AmountPage::Of::Ahead);
        QCOMPARE(resident.sum().presets.size(), std::size_t{3}); // not 500
        resident.say(Kind::Choose, 1);
        QVERIFY(resident.comesTo("bills"));
        QCOMPARE(resident.bills().total, Money::yuan(100));
        QVERIFY(resident.paysByCard());
        QCOMPARE(resident.known(Nothing).ahead->credit, Money::fen(11260));
        QCOMPARE(*resident.station.water->booked(), Money::yuan(100));
    }

    void whoWouldRatherNotIsToldThatNothingIsDue()
    {
        Payer resident;
        QVERIFY(resident.asksFor(Nothing, "amount"));
        resident.say(Kind::Cancel);
        QVERIFY(resident.comesTo("account"));
        QCOMPARE(resident.station.screen.as<AccountPage>().notice, AccountPage::Notice::NothingDue);
    }
};

HUIMIN_TEST(TestBillSums)
#include "tst_bill_sums.moc"
