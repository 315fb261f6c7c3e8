// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/seed/seed.h"
#include "tests/support/suite.h"

#include <cstdlib>

using namespace huimin;
using namespace huimin::town;

namespace {

std::string seedPath()
{
    return std::string(std::getenv("HUIMIN_SOURCE")) + "/services/town/seed/town.toml";
}

/// A town that is all right, line by line, so that one line can be spoilt.
const char *const SmallTown = "[bank]\n"                           // 1
                              "max_yuan = 5000\n"                  // 2
                              "dialect = \"unionpay.toml\"\n"      // 3
                              "card_keys = \"keys\"\n"             // 4
                              "[[account]]\n"                      // 5
                              "id = \"wang\"\n"                    // 6
                              "name = \"王秀芳\"\n"                // 7
                              "balance = \"100.50\"\n"             // 8
                              "[[card]]\n"                         // 9
                              "id = \"grandmother\"\n"             // 10
                              "label = \"卡\"\n"                   // 11
                              "pin = \"123456\"\n"                 // 12
                              "[[card.application]]\n"             // 13
                              "number = \"6228480000000000125\"\n" // 14
                              "account = \"wang\"\n"               // 15
                              "[[biller]]\n"                       // 16
                              "id = \"water\"\n"                   // 17
                              "[[biller.household]]\n"             // 18
                              "account = \"10001234\"\n"           // 19
                              "owner = \"王*芳\"\n"                // 20
                              "address = \"曙光路\"\n"             // 21
                              "[[biller.household.bill]]\n"        // 22
                              "period = \"2026-10\"\n"             // 23
                              "amount = \"86.40\"\n"               // 24
                              "due_on = \"2026-11-30\"\n";         // 25

/// Lives in the small town, and gets a pension.
const char *const Pensioner = "[[person]]\n"                      // 26
                              "id = \"wang\"\n"                   // 27
                              "name = \"王秀芳\"\n"               // 28
                              "number = \"441302195107120024\"\n" // 29
                              "address = \"曙光路\"\n"            // 30
                              "issuer = \"x\"\n"                  // 31
                              "from = \"2015-02-03\"\n"           // 32
                              "[[pension]]\n"                     // 33
                              "person = \"wang\"\n"               // 34
                              "fund = \"城乡居民养老保险\"\n"     // 35
                              "fund_en = \"Pension\"\n"           // 36
                              "monthly = \"325.60\"\n"            // 37
                              "last_check = \"2025-12-20\"\n";    // 38

/// And has a cultural card.
const char *const Holder = "[culture]\n"                         // 39
                           "pool = \"100.00\"\n"                 // 40
                           "[[culture.rule]]\n"                  // 41
                           "class = \"general\"\n"               // 42
                           "pay = \"100.00\"\n"                  // 43
                           "subsidy = \"80.00\"\n"               // 44
                           "times_a_year = 4\n"                  // 45
                           "[[culture.card]]\n"                  // 46
                           "id = \"card\"\n"                     // 47
                           "label = \"卡\"\n"                    // 48
                           "person = \"wang\"\n"                 // 49
                           "serial = \"44130200000000000018\"\n" // 50
                           "class = \"student\"\n"               // 51
                           "own = \"36.50\"\n"                   // 52
                           "subsidy = \"48.00\"\n"               // 53
                           "valid_until = \"2030-12-31\"\n";     // 54

std::string smallTown(const std::string &from = {}, const std::string &to = {})
{
    std::string text = SmallTown;
    if (!from.empty())
        text.replace(text.find(from), from.size(), to);
    return text;
}

} // namespace

class TestSeed : public QObject
{
    Q_OBJECT
private slots:
    void theTownOfThisRepositoryIsComplete()
    {
        const auto seed = readSeed(seedPath());
        QVERIFY2(seed.has_value(), seed ? "" : seed.error().detail.c_str());
        for (const char *id : {"grandmother", "sm2", "expired", "blocked", "wrong", "two", "poor"})
            QVERIFY2(seed->card(id) != nullptr, id);
        QCOMPARE(seed->card("two")->applications.size(), std::size_t{2});
        QCOMPARE(seed->card("6228480000000000166"), seed->card("two"));
        QCOMPARE(seed->card("sm2")->orders().front().cipher, issuer::Cipher::Sm4);
        QVERIFY(seed->card("nobody") == nullptr);
        QVERIFY(issuer::Personaliser::fromFolder(seed->bank.cardKeys).has_value());
        QVERIFY(iso8583::Dialect::load(seed->bank.dialect, seed->bank.scheme).has_value());
        QCOMPARE(seed->billers.size(), std::size_t{8});
        for (const SeedBiller &biller : seed->billers) {
            bool lateFee = false;
            bool nothingDue = false;
            for (const SeedHousehold &each : biller.households) {
                nothingDue = nothingDue || each.bills.empty();
                for (const Biller::Bill &bill : each.bills)
                    lateFee = lateFee || bill.lateFee.isPositive();
            }
            QVERIFY2(lateFee && nothingDue, biller.id.c_str());
        }
    }

    void somePeopleGetAPensionAndOneNotYet()
    {
        const auto seed = readSeed(seedPath());
        QVERIFY(seed.has_value());
        QCOMPARE(seed->pensions.size(), std::size_t{4});
        const SeedPension &wang = seed->pensions.front();
        QCOMPARE(wang.insured.name, std::string("王秀芳"));
        QCOMPARE(wang.insured.monthly, Money::fen(325'60));
        QCOMPARE(wang.insured.fund.in(Language::Cantonese), std::string("城鄉居民養老保險"));
        QCOMPARE(wang.lastDaysAgo, std::optional(341));
        QCOMPARE(seed->pensions.back().insured.monthsPaid, 96);
        QVERIFY(seed->pensions.back().insured.monthly.isZero());
    }

    void anErrorInAPensionNamesLineAndKey_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *from, const char *to, const char *error) {
            QTest::newRow(name) << QString(from) << QString(to) << QString(error);
        };
        row("nobody", "\"wang\"\nfund", "\"wong\"\nfund",
            "line 34: pension[0].person: there is no person wong");
        row("amount", "325.60", "325.6", "line 37: pension[0].monthly: must be an amount");
        row("nothing is no pension", "325.60", "0.00", "line 37: pension[0].monthly: must be");
        row("day", "2025-12-20", "2025-02-30", "line 38: pension[0].last_check: must be a day");
        row("no day", "last_check = \"2025-12-20\"\n", "",
            "line 33: pension[0].last_check: must be a day");
        row("two days", "last_check =", "last_check_days_ago = 3\nlast_check =",
            "line 39: pension[0].last_check: is said twice");
        row("days to come", "last_check = \"2025-12-20\"", "last_check_days_ago = -3",
            "line 38: pension[0].last_check_days_ago: ");
        row("gets one and pays in", "fund_en", "months_paid = 7\nfund_en",
            "line 35: pension[0].fund: is not a setting");
        row("two pensions", "[[pension]]",
            "[[pension]]\nperson = \"wang\"\nmonths_paid = 1\n[[pension]]",
            "line 37: pension[1].person: has one already");
    }
    void anErrorInAPensionNamesLineAndKey()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, error);
        const std::string town = std::string(SmallTown) + Pensioner;
        const auto good = parseSeed(town, "/town");
        QVERIFY2(good.has_value(), good ? "" : good.error().detail.c_str());
        std::string spoilt = town;
        const auto at = spoilt.find(from.toStdString());
        QVERIFY(at != std::string::npos);
        const auto seed =
            parseSeed(spoilt.replace(at, from.toStdString().size(), to.toStdString()), "/town");
        QVERIFY(!seed.has_value());
        const QString said = QString::fromStdString(seed.error().detail);
        QVERIFY2(said.startsWith(error), qPrintable(said));
    }

    void aCulturalCardHasItsHolderAndItsMoney()
    {
        const auto seed = parseSeed(std::string(SmallTown) + Pensioner + Holder, "/town");
        QVERIFY2(seed.has_value(), seed ? "" : seed.error().detail.c_str());
        const SeedCultureCard &card = seed->culture.cards.front();
        QCOMPARE(card.card.name, std::string("王秀芳"));
        QCOMPARE(card.card.kind, Culture::Kind::Student);
        QCOMPARE(card.card.own, Money::fen(36'50));
        QCOMPARE(seed->culture.rules.at(Culture::Kind::General).most, 4);
    }

    void anErrorInACulturalCardNamesLineAndKey_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *from, const char *to, const char *error) {
            QTest::newRow(name) << QString(from) << QString(to) << QString(error);
        };
        row("nobody", "person = \"wang\"\nserial", "person = \"wong\"\nserial",
            "line 49: culture.card[0].person: there is no person wong");
        row("serial", "00018\"", "0018\"", "line 50: culture.card[0].serial: must be 20 digits");
        row("class", "\"student\"", "\"senior\"", "line 51: culture.card[0].class: must be");
        row("amount", "36.50", "-36.50", "line 52: culture.card[0].own: must be an amount");
        row("day", "2030-12-31", "2030-02-30", "line 54: culture.card[0].valid_until: must be a");
        row("mischief", "label = \"卡\"\nperson", "label = \"卡\"\nmischief = \"x\"\nperson",
            "line 49: culture.card[0].mischief: must be none");
        row("never", "times_a_year = 4", "times_a_year = 0",
            "line 45: culture.rule[0].times_a_year: ");
    }
    void anErrorInACulturalCardNamesLineAndKey()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, error);
        std::string spoilt = std::string(SmallTown) + Pensioner + Holder;
        const auto at = spoilt.find(from.toStdString());
        QVERIFY(at != std::string::npos);
        const auto seed =
            parseSeed(spoilt.replace(at, from.toStdString().size(), to.toStdString()), "/town");
        QVERIFY(!seed.has_value());
        const QString said = QString::fromStdString(seed.error().detail);
        QVERIFY2(said.startsWith(error), qPrintable(said));
    }

    void whatIsNotSaidHasItsUsualValue()
    {
        const auto seed = parseSeed(smallTown(), "/town");
        QVERIFY2(seed.has_value(), seed ? "" : seed.error().detail.c_str());
        QCOMPARE(seed->bank.dialect, std::string("/town/unionpay.toml"));
        QCOMPARE(seed->accounts.front().balance, Money::fen(100'50));
        const SeedCard &card = seed->cards.front();
        QCOMPARE(card.number(), std::string("6228480000000000125"));
        QCOMPARE(card.applications.front().order.expiry, std::string("301231"));
        QCOMPARE(card.applications.front().issued.expiry, std::string("3012"));
        QCOMPARE(card.applications.front().issued.status, IssuedCard::Status::Active);
        const Biller::Bill &bill = seed->billers.front().households.front().bills.front();
        QCOMPARE(bill.id, std::string("2026-10"));
        QCOMPARE(bill.amount, Money::fen(86'40));
        QVERIFY(bill.lateFee.isZero());
    }

    void anErrorNamesLineAndKey_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *from, const char *to, const char *error) {
            QTest::newRow(name) << QString(from) << QString(to) << QString(error);
        };
        row("no TOML", "[bank]", "[bank", "line 1: TOML");
        row("missing", "max_yuan = 5000\n", "", "line 1: bank.max_yuan: is missing");
        row("check digit", "000125", "000126",
            "line 14: card[0].application[0].number: its check digit is wrong");
        row("letters in a number", "000125", "00012x",
            "line 14: card[0].application[0].number: must be 16 to 19 digits");
        row("unknown account", "account = \"wang\"", "account = \"wong\"",
            "line 15: card[0].application[0].account: there is no account wong");
        row("short PIN", "123456", "123", "line 12: card[0].pin: must be 4 to 12 digits");
        row("unknown word", "account = \"wang\"", "account = \"wang\"\nmischief = \"sings\"",
            "line 16: card[0].application[0].mischief: must be one of none, ");
        row("misspelt key", "label = ", "lable = ", "line 9: card[0].label: is missing");
        row("a key too much",
            "label = ", "colour = \"red\"\nlabel = ", "line 11: card[0].colour: is not a setting");
        row("a card without application",
            "[[card.application]]\nnumber = \"6228480000000000125\"\naccount = \"wang\"\n", "",
            "line 9: card[0].application: a card needs an application");
        row("amount", "\"86.40\"", "\"86.4\"",
            "line 24: biller[0].household[0].bill[0].amount: must be an amount");
        row("nothing due is no bill", "\"86.40\"", "\"0.00\"",
            "line 24: biller[0].household[0].bill[0].amount: must be more than nothing");
        row("month", "2026-10\"", "2026-13\"",
            "line 23: biller[0].household[0].bill[0].period: must be a month");
        row("day", "2026-11-30", "2026-11-31",
            "line 25: biller[0].household[0].bill[0].due_on: must be a day");
        row("an answer that nobody asks for", "[[biller.household.bill]]",
            "[[biller.household.answer]]\nfield = \"phone\"\nvalue = \"5188\"\n"
            "[[biller.household.bill]]",
            "line 23: biller[0].household[0].answer[0].field: the company has no such field");
        row("a field that no station understands", "[[biller.household]]",
            "[[biller.field]]\nid = \"the phone\"\nname = \"a\"\nname_en = \"b\"\nleast = 4\n"
            "[[biller.household]]",
            "line 20: biller[0].field[0].name: a field must be as services/bills/openapi.yaml "
            "says");
        row("a number that nobody shares", "due_on = \"2026-11-30\"",
            "due_on = \"2026-11-30\"\n[[biller.shared]]\nnumber = \"10009000\"",
            "line 27: biller[0].shared[0].number: must be shared by two to six");
        row("twice the same account", "[[card]]",
            "[[account]]\nid = \"wang\"\nname = \"x\"\nbalance = \"1.00\"\n[[card]]",
            "line 10: account[1].id: account wang is there already");
    }
    void anErrorNamesLineAndKey()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, error);
        const auto seed = parseSeed(smallTown(from.toStdString(), to.toStdString()), "/town");
        QVERIFY(!seed.has_value());
        const QString said = QString::fromStdString(seed.error().detail);
        QVERIFY2(said.startsWith(error), qPrintable(said));
    }

    void aFileThatIsNotThereIsNamed()
    {
        const auto seed = readSeed("/no/such/town.toml");
        QVERIFY(!seed.has_value());
        QCOMPARE(seed.error().detail, std::string("/no/such/town.toml cannot be opened"));
    }
};

HUIMIN_TEST(TestSeed)
#include "tst_seed.moc"
