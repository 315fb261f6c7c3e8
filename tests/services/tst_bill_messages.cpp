// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bills/bill_messages.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::bills;

namespace {

const char *const GoodAccount =
    "{\"account\":\"10001234\",\"owner\":\"王*芳\",\"address\":\"曙光路\",\"bills\":["
    "{\"id\":\"a\",\"period\":\"2026-09\",\"amount\":8000,\"lateFee\":0,\"dueOn\":\"2026-10-20\"},"
    "{\"id\":\"b\",\"period\":\"2026-10\",\"amount\":8640,\"lateFee\":40,\"dueOn\":\"2026-11-20\"}"
    "]}";
const char *const GoodOrder = "{\"account\":\"10001234\",\"tender\":\"cash\",\"items\":["
                              "{\"bill\":\"a\",\"amount\":8000},{\"bill\":\"b\",\"amount\":8640}]}";

std::string spoilt(std::string text, const QString &from, const QString &to)
{
    const std::string what = from.toStdString();
    HUIMIN_CHECK(text.find(what) != std::string::npos, "the test spoils what is not there");
    return text.replace(text.find(what), what.size(), to.toStdString());
}

Result<HttpResponse> response(int status, std::string body)
{
    return HttpResponse{status, std::move(body)};
}

} // namespace

class TestBillMessages : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenIsReadBack()
    {
        const Biller::Account account{
            "10001234",
            "王*芳",
            "曙光路**号3栋",
            {{"2026-10", "2026-10", Money::fen(8640), Money::fen(40), "2026-11-20"}}};
        const auto read = parseAccount(toJson(account));
        QVERIFY(read.has_value());
        QCOMPARE(read->owner, account.owner);
        QCOMPARE(read->bills.front().amount, Money::fen(8640));
        QCOMPARE(read->bills.front().lateFee, Money::fen(40));
        QCOMPARE(read->bills.front().dueOn, std::string("2026-11-20"));
        QVERIFY(!read->bills.front().least && !read->ahead);
        const auto order = parseOrder(
            toJson(Biller::Order{{}, "10001234", {{"2026-10", Money::fen(8640)}}, "card"}));
        QVERIFY(order.has_value());
        QCOMPARE(order->items.front().bill, std::string("2026-10"));
        QCOMPARE(order->tender, std::string("card"));
    }

    void partsAndMoneyAheadAreReadBack()
    {
        Biller::Account account{"10001234", "王*芳", "曙光路", {}, {}};
        account.bills.push_back(
            {"2026-10", "2026-10", Money::yuan(80), {}, "2026-11-20", Money::yuan(20)});
        account.ahead = {Money::yuan(10), Money::yuan(500), Money::fen(1260)};
        const auto read = parseAccount(toJson(account));
        QVERIFY(read.has_value());
        QCOMPARE(read->bills.front().least, std::optional(Money::yuan(20)));
        QCOMPARE(read->ahead->most, Money::yuan(500));
        QCOMPARE(read->ahead->credit, Money::fen(1260));
    }

    void whatCannotBeOfAPartIsSaid()
    {
        Biller::Account account{"10001234", "王*芳", "曙光路", {}, {}};
        account.bills.push_back(
            {"2026-10", "2026-10", Money::yuan(80), {}, "2026-11-20", Money::yuan(81)});
        QCOMPARE(parseAccount(toJson(account)).error().detail,
                 std::string("bills[0].least cannot be"));
        account.bills.clear();
        account.ahead = {Money::yuan(60), Money::yuan(50), {}};
        QCOMPARE(parseAccount(toJson(account)).error().detail,
                 std::string("ahead.least cannot be"));
    }

    void aWrongAccountNamesThePlace_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("error");
        QTest::newRow("cut off") << "}]}" << "" << "no JSON object";
        QTest::newRow("no owner") << "\"owner\"" << "\"owns\"" << "owner is no text";
        QTest::newRow("a number for a name") << "\"王*芳\"" << "7" << "owner is no text";
        QTest::newRow("line break") << "王*芳" << "王\\n芳" << "owner is no clean text";
        QTest::newRow("bills are no list") << "\"bills\":[" << "\"bills\":7,\"x\":["
                                           << "bills is no list";
        QTest::newRow("a bill is a text")
            << "{\"id\":\"a\"" << "\"a\",{\"id\":\"a\"" << "bills[0] is no object";
        QTest::newRow("fraction of a fen") << "8640" << "8640.5"
                                           << "bills[1].amount is no integer of fen";
        QTest::newRow("amount as text") << "8000" << "\"8000\""
                                        << "bills[0].amount is no integer of fen";
        QTest::newRow("negative") << "8640" << "-8640" << "bills[1].amount is out of range";
        QTest::newRow("huge") << "8640" << "18446744073709551615"
                              << "bills[1].amount is out of range";
        QTest::newRow("nothing") << "8000" << "0" << "bills[0].amount cannot be";
        QTest::newRow("more late fee than bill")
            << "Fee\":40" << "Fee\":9000" << "bills[1].amount cannot be";
    }
    void aWrongAccountNamesThePlace()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, error);
        QVERIFY(parseAccount(GoodAccount).has_value());
        const auto read = parseAccount(spoilt(GoodAccount, from, to));
        QVERIFY(!read.has_value());
        QCOMPARE(QString::fromStdString(read.error().detail), error);
    }

    void aWrongOrderNamesThePlace_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("error");
        QTest::newRow("cut off") << "]}" << "" << "no JSON object";
        QTest::newRow("unknown tender")
            << "cash" << "shells" << "tender is neither card, cash, phone nor mixed";
        QTest::newRow("no items") << "\"items\"" << "\"things\"" << "items is no list of 1 to 36";
        QTest::newRow("an item is a number") << "{\"bill\":\"b\"" << "7,{\"bill\":\"b\""
                                             << "items[1] is no object";
        QTest::newRow("no amount") << "\"amount\":8640" << "\"sum\":8640"
                                   << "items[1].amount is no integer of fen";
        QTest::newRow("the same bill twice")
            << "\"b\"" << "\"a\"" << "items[1].bill is there twice";
    }
    void aWrongOrderNamesThePlace()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, error);
        QVERIFY(parseOrder(GoodOrder).has_value());
        const auto read = parseOrder(spoilt(GoodOrder, from, to));
        QVERIFY(!read.has_value());
        QCOMPARE(QString::fromStdString(read.error().detail), error);
    }

    void moreBillsThanAnyoneHasAreNoAnswer()
    {
        Biller::Account account{"10001234", "王*芳", "曙光路", {}};
        account.bills.resize(36, {"a", "2026-10", Money::fen(100), {}, "2026-11-20"});
        QVERIFY(parseAccount(toJson(account)).has_value());
        account.bills.push_back(account.bills.front());
        QVERIFY(!parseAccount(toJson(account)).has_value());
    }

    void onlyTheBodyMakesA404AnAnswer()
    {
        QVERIFY(std::holds_alternative<Biller::NoSuchAccount>(
            understandAccount(response(404, noSuchAccountJson()))));
        QVERIFY(std::holds_alternative<Biller::NeverHeard>(
            understandPayment(response(404, neverHeardJson()))));
        // A gateway's own 404, a proxy's page, the other question's body.
        for (const std::string &body :
             {std::string(), std::string("<html>not found</html>"), std::string("{}")}) {
            QVERIFY(
                std::holds_alternative<Biller::NoAnswer>(understandAccount(response(404, body))));
            QVERIFY(
                std::holds_alternative<Biller::NoAnswer>(understandPayment(response(404, body))));
        }
        QVERIFY(std::holds_alternative<Biller::NoAnswer>(
            understandAccount(response(404, neverHeardJson()))));
        QVERIFY(std::holds_alternative<Biller::NoAnswer>(
            understandPayment(response(404, noSuchAccountJson()))));
    }

    void onlyAClearAnswerSettlesAPayment_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::newRow("pending") << 200 << "{\"state\":\"pending\"}";
        QTest::newRow("a state of tomorrow") << 200 << "{\"state\":\"halfway\"}";
        QTest::newRow("booked without receipt") << 201 << "{\"state\":\"booked\"}";
        QTest::newRow("booked with an empty one")
            << 201 << "{\"state\":\"booked\",\"receipt\":\"\"}";
        QTest::newRow("booked and in conflict")
            << 409 << "{\"state\":\"booked\",\"receipt\":\"W1\"}";
        QTest::newRow("refused without reason") << 409 << "{\"state\":\"refused\"}";
        QTest::newRow("server error") << 500 << "{\"state\":\"booked\",\"receipt\":\"W1\"}";
        QTest::newRow("accepted for later") << 202 << "{\"state\":\"booked\",\"receipt\":\"W1\"}";
        QTest::newRow("no JSON") << 200 << "OK";
        QTest::newRow("a list") << 200 << "[]";
    }
    void onlyAClearAnswerSettlesAPayment()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        const auto paid = understandPayment(response(status, body.toStdString()));
        QVERIFY(std::holds_alternative<Biller::NoAnswer>(paid));
    }

    void aClearAnswerIsUnderstood()
    {
        const auto booked = understandPayment(response(201, toJson(Biller::Booked{"W00000001"})));
        QCOMPARE(std::get<Biller::Booked>(booked).receipt, std::string("W00000001"));
        const auto refused = understandPayment(response(409, toJson(Biller::Refused{"closed"})));
        QCOMPARE(std::get<Biller::Refused>(refused).reason, std::string("closed"));
        const auto silence = understandPayment(fail(ErrorCode::Timeout, "no answer"));
        QCOMPARE(std::get<Biller::NoAnswer>(silence).detail, std::string("timeout: no answer"));
    }
};

HUIMIN_TEST(TestBillMessages)
#include "tst_bill_messages.moc"
