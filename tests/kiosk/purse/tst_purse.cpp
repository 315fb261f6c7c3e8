// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/purse_cards.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::purse;
using namespace huimin::test;
using Kind = Failure::Kind;
namespace keys = huimin::issuer::purse;

namespace {

const Bytes Serial = hex("99990000000000012345");

/// Says what it is told to, and remembers what it was asked.
struct Scripted {
    std::vector<Bytes> asked;
    std::vector<Bytes> answers;
    Purse purse{[this](Bytes command) { return answer(std::move(command)); },
                hex("3B878001484D505552534542")};

    Task<Result<Bytes>> answer(Bytes command)
    {
        asked.push_back(std::move(command));
        Bytes said = answers.at(asked.size() - 1);
        co_return said;
    }
    template <typename T>
    T run(Task<T> task)
    {
        VirtualClock clock;
        return *drive(clock, std::move(task));
    }
};

} // namespace

class TestPurse : public QObject
{
    Q_OBJECT

private slots:
    void aPublishedLoadIsReckonedAsPublished()
    {
        const Bytes session =
            keys::loadKey(hex("11223344556677888877665544332211"), hex("11223344"), 0);
        QCOMPARE(toHex(session), "9B1D924E05595603");
        keys::Load load{.amount = Money::fen(0x1000),
                        .type = 0x01,
                        .terminal = hex("001122334455"),
                        .at = bcd("20111221214822")};
        QCOMPARE(toHex(keys::cardsMac(session, load)), "2988AE5A");
        QCOMPARE(toHex(keys::issuersMac(session, load)), "3A845BF0");
    }

    void everyCardHasKeysOfItsOwn()
    {
        QCOMPARE(toHex(keys::cardKey(LoadMaster, Serial)), "E532B3695A0546212BC558CEE03C5C13");
        const Bytes tac = keys::cardKey(TacMaster, Serial);
        QCOMPARE(toHex(tac), "6774C5D0CCF4D7795156B3552FEEDB5C");
        QCOMPARE(toHex(keys::certifyingKey(tac)), "36227685E31A0C25");
        const Bytes purchases = keys::cardKey(hex("404142434445464748494A4B4C4D4E4F"), Serial);
        QCOMPARE(toHex(purchases), "962695A52FEFBF43C10744EBB443EF3B");
        const Bytes session =
            keys::purchaseKey(purchases, hex("5E6F7081"), 0x0012, hex("000000A7"));
        QCOMPARE(toHex(session), "49D39C3712000C5E");
        const Bytes terminals = hex("0000028A 06 441300000001 20260115 101500");
        QCOMPARE(toHex(keys::mac(session, terminals)), "80440DE9");
        QCOMPARE(toHex(keys::mac(session, hex("0000028A"))), "AE10F30C");
        const Bytes certified = hex("0000028A 06 441300000001 000000A7 20260115 101500");
        QCOMPARE(toHex(keys::mac(keys::certifyingKey(tac), certified)), "B92E426B");
    }

    void aLoadIsSaidToTheLastByte()
    {
        Scripted card;
        card.answers = {hex("000004D2 0007 01 00 A1B2C3D4 CF46633B 9000"), hex("EEE9A0F19000"),
                        hex("7A078211 EEE9A0F1 9000")};
        const auto start = card.run(card.purse.beginLoad(Money::yuan(50), PurseTerminal));
        QVERIFY(start.has_value());
        QCOMPARE(start->balance, Money::fen(1234));
        QCOMPARE(start->number, 7);
        QCOMPARE(toHex(card.asked[0]), "805000020B010000138844130000000110");
        const Bytes session =
            keys::loadKey(keys::cardKey(LoadMaster, Serial), start->random, start->number);
        QCOMPARE(toHex(session), "F26EDB891E026FFE");
        const keys::Load load{.before = start->balance,
                              .amount = Money::yuan(50),
                              .terminal = PurseTerminal,
                              .number = 7,
                              .at = bcd("20260115093045")};
        QCOMPARE(toHex(keys::cardsMac(session, load)), toHex(start->mac));
        LoadOrder order{load.at, keys::issuersMac(session, load)};
        const auto loaded = card.run(card.purse.load(std::move(order)));
        QCOMPARE(toHex(card.asked[1]), "805200000B202601150930457A07821104");
        QCOMPARE(loaded.outcome, Outcome::Done);
        QCOMPARE(toHex(loaded.certificate), "EEE9A0F1");
        QCOMPARE(toHex(keys::certificate(keys::cardKey(TacMaster, Serial), load)), "EEE9A0F1");
        const auto proof = card.run(card.purse.proof(8));
        QCOMPARE(toHex(card.asked[2]), "805A000202000808");
        QCOMPARE(toHex(proof->certificate), "EEE9A0F1");
    }

    void aContactCardIsNotToldALength()
    {
        std::vector<Bytes> asked;
        Purse purse(
            [&asked](Bytes command) -> Task<Result<Bytes>> {
                asked.push_back(command);
                Bytes said = asked.size() == 1 ? hex("6110")
                                               : hex("000004D2 0007 01 00 A1B2C3D4 CF46633B 9000");
                co_return said;
            },
            hex("3B020000"));
        VirtualClock clock;
        const auto start = drive(clock, purse.beginLoad(Money::yuan(50), PurseTerminal));
        QVERIFY(start->has_value());
        QCOMPARE(toHex(asked[0]), "805000020B0100001388441300000001");
        QCOMPARE(toHex(asked[1]), "00C0000010");
    }

    void aStatusWordSaysWhy_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("why");
        for (const auto &[status, why] :
             std::vector<std::pair<const char *, const char *>>{{"9302", "wrongMac"},
                                                                {"9401", "notEnough"},
                                                                {"9402", "counterFull"},
                                                                {"9403", "noSuchKey"},
                                                                {"9406", "noProof"},
                                                                {"6901", "wrongOrder"},
                                                                {"6985", "notAllowed"},
                                                                {"6982", "notAllowed"},
                                                                {"6A81", "locked"},
                                                                {"6283", "locked"},
                                                                {"9303", "locked"},
                                                                {"6A82", "notOurs"},
                                                                {"63C2", "pinWanted"},
                                                                {"6983", "pinWanted"},
                                                                {"6F00", "unrecognised"},
                                                                {"9001", "unrecognised"}})
            QTest::addRow("%s", status) << status << why;
    }
    void aStatusWordSaysWhy()
    {
        QFETCH(const QString, status);
        QFETCH(const QString, why);
        Scripted card;
        card.answers = {hex(status.toStdString()), hex(status.toStdString())};
        const auto balance = card.run(card.purse.balance());
        QVERIFY(!balance.has_value());
        QCOMPARE(QString(name(balance.error().kind)), why);
        // A card that says no to the last command has not taken the amount.
        LoadOrder order{bcd("20260115093045"), hex("7A078211")};
        const auto loaded = card.run(card.purse.load(std::move(order)));
        QCOMPARE(loaded.outcome, Outcome::NotDone);
        QCOMPARE(QString(name(loaded.why->kind)), why);
    }

    void anAnswerThatIsNoneSaysNothing()
    {
        Scripted card;
        card.answers = {hex("EEE9A09000")};
        LoadOrder order{bcd("20260115093045"), hex("7A078211")};
        QCOMPARE(card.run(card.purse.load(std::move(order))).outcome, Outcome::Unknown);
    }

    void aCardTellsWhoItIsAndWhatItHas()
    {
        PurseOnReader at;
        const auto card = at.open();
        QVERIFY(card.has_value());
        QCOMPARE(card->serial, Serial);
        using namespace std::chrono;
        QCOMPARE(card->until.value(), sys_days(2030y / December / 31));
        QCOMPARE(at.run(at.purse.balance()).value(), Money::fen(1234));
        QVERIFY(at.run(at.purse.log()).value().empty());
    }

    void whatWasSpentAndLoadedIsOnTheCard()
    {
        PurseOnReader at;
        at.card.spend(Money::fen(650), "20260110101500");
        QVERIFY(at.open().has_value());
        const auto start = at.begin(Money::yuan(50));
        const auto loaded = at.run(at.purse.load(at.orderFor(*start, Money::yuan(50))));
        QCOMPARE(loaded.outcome, Outcome::Done);
        QCOMPARE(at.run(at.purse.balance()).value(), Money::fen(1234 - 650 + 5000));
        const auto log = at.run(at.purse.log());
        QCOMPARE(log->size(), 2u);
        QVERIFY(log->front().isLoad());
        QCOMPARE(log->front().amount, Money::yuan(50));
        QCOMPARE(log->front().at, std::string("20260115093045"));
        QVERIFY(!log->back().isLoad());
        QCOMPARE(log->back().amount, Money::fen(650));
    }

    void anotherCardIsNotOurs()
    {
        world::PurseImage image = purseImage();
        image.application = hex("A000000003");
        PurseOnReader at(image);
        QCOMPARE(at.open().error().kind, Kind::NotOurs);
        image = purseImage();
        image.locked = true;
        PurseOnReader locked(image);
        QCOMPARE(locked.open().error().kind, Kind::Locked);
    }

    void aWrongWordOfTheIssuerChangesNothing()
    {
        PurseOnReader at;
        QVERIFY(at.open().has_value());
        for (int tries = 0; tries < 32; ++tries) {
            const auto start = at.begin(Money::yuan(50));
            QCOMPARE(start->number, 0);
            LoadOrder order = at.orderFor(*start, Money::yuan(50));
            order.mac[static_cast<std::size_t>(tries / 8)] ^=
                static_cast<std::uint8_t>(1u << tries % 8);
            const auto loaded = at.run(at.purse.load(std::move(order)));
            QCOMPARE(loaded.outcome, Outcome::NotDone);
            QCOMPARE(loaded.why->kind, Kind::WrongMac);
        }
        QCOMPARE(at.card.memory().balance, Money::fen(1234));
    }

    void anAmountIsTakenOnce()
    {
        PurseOnReader at;
        QVERIFY(at.open().has_value());
        const auto start = at.begin(Money::yuan(50));
        const LoadOrder order = at.orderFor(*start, Money::yuan(50));
        LoadOrder again = order;
        QCOMPARE(at.run(at.purse.load(order)).outcome, Outcome::Done);
        const auto second = at.run(at.purse.load(std::move(again)));
        QCOMPARE(second.outcome, Outcome::NotDone);
        QCOMPARE(second.why->kind, Kind::WrongOrder);
        QCOMPARE(at.card.memory().balance, Money::fen(6234));
        QCOMPARE(at.card.memory().loads, 1);
    }

    void aFullCounterEndsLoading()
    {
        PurseOnReader at;
        world::PurseCard::Memory memory = at.card.memory();
        memory.loads = 0xFFFF;
        at.card.remember(memory);
        QVERIFY(at.open().has_value());
        QCOMPARE(at.begin(Money::yuan(50)).error().kind, Kind::CounterFull);
    }
};

HUIMIN_TEST(TestPurse)
#include "tst_purse.moc"
