// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/frame_stream.h"
#include "drivers/port/memory_port.h"
#include "drivers/world/memory_slot.h"
#include "drivers/zt_epp/zt_pin_pad.h"
#include "drivers/zt_epp/zt_simulator.h"
#include "services/acquirer/iso_acquirer.h"
#include "services/town/bank/acquirer_host.h"
#include "services/town/seed/terminal_keys.h"
#include "tests/support/bank_cards.h"
#include "tests/support/driven.h"
#include "tests/support/faults_seen.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;
using namespace std::chrono_literals;
using Kind = Acquirer::Answer::Kind;

namespace {

const Bytes MasterKey = town::terminalMasterKey();
const std::string PanText = "6228480000000000125";

iso8583::Dialect dialect(iso8583::Scheme scheme)
{
    return *iso8583::Dialect::load(std::string(std::getenv("HUIMIN_SOURCE")) +
                                       "/services/acquirer/dialects/unionpay.toml",
                                   scheme);
}

/// Terminal, PIN pad, card, wire and bank, all in memory.
struct Bench {
    VirtualClock clock;
    FaultsSeen faults;
    CountingRandom random;
    sqlite::Database database = *sqlite::Database::open(":memory:");
    iso8583::Scheme scheme;
    town::AcquirerHost host;
    MemoryWire padWire{clock};
    zt_epp::Simulator pad{padWire.device(), clock};
    zt_epp::ZtPinPad pinPad;
    MemoryWire wire{clock, 20ms};
    FrameStream<iso8583::Decoder> hostSide{wire.device(), clock};
    TaskScope tasks;
    int stan = 0;
    std::optional<iso8583::IsoAcquirer> acquirer;
    std::vector<std::string> late;

    // How the host behaves.
    bool silent = false;
    Duration delay{};
    bool spoilMac = false;
    bool twice = false;

    world::MemorySlot slot{clock};
    world::BankCard card;
    emv::Terminal settings = terminal();
    emv::Kernel kernel;

    explicit Bench(iso8583::MacAlgorithm mac = iso8583::MacAlgorithm::X919)
        : scheme(mac == iso8583::MacAlgorithm::Sm4Cbc ? iso8583::Scheme::Sm4
                                                      : iso8583::Scheme::TripleDes),
          host(*town::AcquirerHost::open(database, dialect(scheme),
                                         {MasterKey, scheme, mac, Money::yuan(5000)}, random)),
          pinPad(padWire.host(), clock, faults,
                 scheme == iso8583::Scheme::Sm4 ? PinPad::Scheme::Sm4 : PinPad::Scheme::TripleDes),
          card(cardImage(), [this](std::size_t count) { return random.bytes(count); }),
          kernel(settings,
                 emv::Chip([this](Bytes command) { return slot.exchange(std::move(command)); },
                           card.answerToReset()),
                 random)
    {
        pad.provision(zt_epp::slotNumber(PinPad::KeySlot::Master), MasterKey);
        pad.provision(zt_epp::slotNumber(PinPad::KeySlot::Storage), MasterKey);
        slot.touch(&card);
        (void)host.ledger().addAccount("grandmother", "Grandmother", Money::yuan(1000));
        (void)host.cards().add({PanText, "01", "grandmother", "3012"}, "123456");
        driveUntil(clock, [this] { return pinPad.isReady(); });
        tasks.run(serve());
        acquirer.emplace(wire.host(), clock, pinPad, faults, dialect(scheme), mac,
                         iso8583::Identity{"HM000001", "HUIMIN000000001"});
        acquirer->onLate([this](const Acquirer::Late &each) { late.push_back(each.stan); });
        driveUntil(clock, [this] { return acquirer->isReady(); }, 60s);
    }

    static issuer::CardImage cardImage()
    {
        issuer::ApplicationOrder order;
        order.pan = PanText;
        return bank().card({order}, false);
    }

    std::string nextStan() { return std::to_string(1'000'000 + ++stan).substr(1); }

    Task<void> serve()
    {
        (void)co_await hostSide.open(1s);
        for (;;) {
            const auto frame = co_await hostSide.next(24h);
            if (!frame || silent)
                continue;
            auto answer = host.answer(*frame);
            if (!answer)
                continue;
            tasks.run(send(*std::move(answer), delay));
        }
    }

    Task<void> send(iso8583::Frame answer, Duration after)
    {
        co_await pause(clock, after);
        if (spoilMac)
            answer = town::AcquirerHost::spoilt(std::move(answer));
        for (int times = twice ? 2 : 1; times > 0; --times)
            (void)hostSide.send(iso8583::encode(answer));
    }

    /// The card is read, the PIN entered, the cryptogram made.
    Acquirer::Request request(const std::string &pin, Money amount = Money::yuan(300))
    {
        const emv::Order order{
            emv::TransactionType::Cash, amount, hex("261124"), hex("094100"), 7, true};
        const auto candidates = *drive(clock, kernel.candidates());
        HUIMIN_CHECK(drive(clock, kernel.begin(candidates->front(), order))->has_value(), "card");
        const auto certified = *drive(clock, kernel.certify(order));
        HUIMIN_CHECK(certified.has_value() && certified->goOnline, "card");
        drive(clock, pinPad.startPinEntry(4, 6, [](PinPad::Key) {}));
        for (const char digit : pin)
            pad.press(digit);
        pad.press('E');
        clock.advance(50ms);
        Acquirer::Request request;
        request.amount = amount;
        request.stan = nextStan();
        request.batch = "000001";
        request.date = "1124";
        request.time = "094100";
        request.pan = kernel.pan();
        request.expiry = kernel.expiryYearMonth();
        request.cardSequence = kernel.panSequence();
        request.track2 = kernel.track2();
        request.field55 = certified->field55;
        const auto block = *drive(clock, pinPad.pinBlock(acquirer->pinKey(), request.pan));
        request.pinBlock = block.value();
        return request;
    }

    Acquirer::Answer ask(Acquirer::Request each)
    {
        return *drive(clock, acquirer->authorise(std::move(each)));
    }
    Acquirer::Reversal reversalOf(const Acquirer::Request &each) const
    {
        return {each.service, each.amount,       each.stan,
                each.batch,   each.date,         each.pan,
                each.expiry,  each.cardSequence, Acquirer::Reason::NoAnswer};
    }
    Money balance() { return *host.ledger().balance("grandmother"); }
};

} // namespace

class TestIsoAcquirer : public QObject
{
    Q_OBJECT
private slots:
    void aRightPinMovesTheMoneyAndTheChipBelievesTheBank_data()
    {
        QTest::addColumn<int>("mac");
        QTest::newRow("3DES, X9.19") << static_cast<int>(iso8583::MacAlgorithm::X919);
        QTest::newRow("3DES, UnionPay ECB") << static_cast<int>(iso8583::MacAlgorithm::UnionPayEcb);
        QTest::newRow("SM4") << static_cast<int>(iso8583::MacAlgorithm::Sm4Cbc);
    }
    void aRightPinMovesTheMoneyAndTheChipBelievesTheBank()
    {
        QFETCH(int, mac);
        Bench bench(static_cast<iso8583::MacAlgorithm>(mac));
        const auto answer = bench.ask(bench.request("123456"));
        QCOMPARE(answer.kind, Kind::Approved);
        QCOMPARE(bench.balance(), Money::yuan(700));
        emv::HostAnswer forChip{true, bytesOf("00"), {}, {}, {}};
        const auto objects = emv::parseTlv(answer.field55);
        forChip.issuerAuthenticationData = objects->front().value;
        QVERIFY((*drive(bench.clock, bench.kernel.complete(forChip)))->agreed);
    }

    void aWrongPinMayBeTriedAgainUntilItMayNot()
    {
        Bench bench;
        auto answer = bench.ask(bench.request("111111"));
        QCOMPARE(answer.responseCode, std::string("55"));
        QVERIFY(answer.mayRetryPin);
        answer = bench.ask(bench.request("222222"));
        QCOMPARE(answer.responseCode, std::string("55"));
        answer = bench.ask(bench.request("333333"));
        QCOMPARE(answer.responseCode, std::string("75"));
        QVERIFY(!answer.mayRetryPin);
        answer = bench.ask(bench.request("123456")); // too late
        QCOMPARE(answer.responseCode, std::string("75"));
        QCOMPARE(bench.balance(), Money::yuan(1000));
    }

    void aRightPinClearsTheTries()
    {
        Bench bench;
        bench.ask(bench.request("111111"));
        bench.ask(bench.request("111111"));
        QCOMPARE(bench.ask(bench.request("123456")).kind, Kind::Approved);
        QCOMPARE(bench.ask(bench.request("111111")).responseCode, std::string("55"));
    }

    void moneyThatIsNotThereIsDeclinedWithItsReason()
    {
        Bench bench;
        const auto answer = bench.ask(bench.request("123456", Money::yuan(1100)));
        QCOMPARE(answer.kind, Kind::Declined);
        QCOMPARE(answer.told, std::string("funds"));
        QCOMPARE(bench.ask(bench.request("123456", Money::yuan(5100))).told, std::string("limit"));
    }

    void aLostCardIsKept()
    {
        Bench bench;
        (void)bench.host.cards().setStatus(PanText, town::IssuedCard::Status::Lost);
        const auto answer = bench.ask(bench.request("123456"));
        QVERIFY(answer.captureCard);
    }

    void aSilentHostIsSilentAndItsLateAnswerDoesNotPay()
    {
        Bench bench;
        bench.delay = 40s;
        const auto request = bench.request("123456");
        QCOMPARE(bench.ask(request).kind, Kind::Silent);
        bench.clock.advance(30s);
        QCOMPARE(bench.late, std::vector<std::string>{request.stan});
        bench.delay = {};
        QCOMPARE(bench.balance(), Money::yuan(700)); // it did it
        const auto reversed =
            *drive(bench.clock, bench.acquirer->reverse(bench.reversalOf(request)));
        QCOMPARE(reversed.answer, Acquirer::ReversalAnswer::Done);
        QCOMPARE(bench.balance(), Money::yuan(1000));
    }

    void aReversalMayBeRepeatedAndMayOvertake()
    {
        Bench bench;
        const auto request = bench.request("123456");
        const auto first = *drive(bench.clock, bench.acquirer->reverse(bench.reversalOf(request)));
        QCOMPARE(first.answer, Acquirer::ReversalAnswer::Done);
        QCOMPARE(first.responseCode, std::string("25"));
        const auto again = *drive(bench.clock, bench.acquirer->reverse(bench.reversalOf(request)));
        QCOMPARE(again.answer, Acquirer::ReversalAnswer::Done);
        QCOMPARE(bench.ask(request).responseCode, std::string("22")); // the original comes too late
        QCOMPARE(bench.balance(), Money::yuan(1000));
    }

    void theBankSaysHowEachSaleEnded()
    {
        using State = town::AcquirerHost::Sale::State;
        Bench bench;
        const auto done = bench.request("123456");
        (void)bench.ask(done);
        const auto undone = bench.request("123456");
        (void)bench.ask(undone);
        (void)drive(bench.clock, bench.acquirer->reverse(bench.reversalOf(undone)));
        const auto overtaken = bench.request("123456");
        (void)drive(bench.clock, bench.acquirer->reverse(bench.reversalOf(overtaken)));
        (void)bench.ask(overtaken);
        const auto sales = *bench.host.sales();
        QCOMPARE(sales.size(), std::size_t{3});
        QCOMPARE(sales[0].stan, done.stan);
        QCOMPARE(sales[0].state, State::Done);
        QCOMPARE(sales[0].account, std::string("grandmother"));
        QCOMPARE(sales[0].card, std::string("622848*********0125"));
        QCOMPARE(sales[0].amount, Money::yuan(300));
        QCOMPARE(sales[1].state, State::Reversed);
        QCOMPARE(sales[2].state, State::Overtaken);
    }

    void aRepeatedRequestIsAnsweredAgainAndNotDoneAgain()
    {
        Bench bench;
        const auto request = bench.request("123456");
        QCOMPARE(bench.ask(request).kind, Kind::Approved);
        QCOMPARE(bench.ask(request).kind, Kind::Approved);
        QCOMPARE(bench.balance(), Money::yuan(700));
    }

    void anAnswerThatComesTwiceCountsOnce()
    {
        Bench bench;
        bench.twice = true;
        QCOMPARE(bench.ask(bench.request("123456")).kind, Kind::Approved);
        bench.clock.advance(1s);
        QCOMPARE(bench.ask(bench.request("123456", Money::yuan(100))).kind, Kind::Approved);
        QCOMPARE(bench.balance(), Money::yuan(600));
    }

    void aWrongMacIsNoAnswerAndBringsNewKeys()
    {
        Bench bench;
        bench.spoilMac = true;
        QCOMPARE(bench.ask(bench.request("123456")).kind, Kind::BadMac);
        QVERIFY(!bench.acquirer->isReady());
        bench.spoilMac = false;
        QVERIFY(driveUntil(bench.clock, [&] { return bench.acquirer->isReady(); }, 60s));
        QCOMPARE(bench.ask(bench.request("123456")).kind, Kind::Approved);
    }

    // Not only when somebody wants to pay: a reversal must not wait for a restart either.
    void aPadThatLostTheWorkingKeysGetsNewOnes_data()
    {
        QTest::addColumn<bool>("asks");
        QTest::newRow("somebody pays") << true;
        QTest::newRow("nobody pays") << false;
    }
    void aPadThatLostTheWorkingKeysGetsNewOnes()
    {
        QFETCH(bool, asks);
        Bench bench;
        const auto request = bench.request("123456");
        bench.pad.replace();
        for (const auto slot : {PinPad::KeySlot::Master, PinPad::KeySlot::Storage})
            bench.pad.provision(zt_epp::slotNumber(slot), MasterKey);
        if (asks)
            QCOMPARE(bench.ask(request).kind, Kind::NotSent);
        QVERIFY(driveUntil(bench.clock, [&] { return !bench.acquirer->isReady(); }, 2min));
        QVERIFY(driveUntil(bench.clock, [&] { return bench.acquirer->isReady(); }, 60s));
        QCOMPARE(bench.ask(bench.request("123456")).kind, Kind::Approved);
    }

    void aWrongCheckValueLeavesTheOldKeysInPlace()
    {
        Bench bench;
        const auto before = bench.acquirer->pinKey();
        bench.host.mischief().wrongCheckValue = true;
        bench.spoilMac = true;
        bench.ask(bench.request("123456"));
        bench.spoilMac = false;
        QVERIFY(driveUntil(bench.clock, [&] { return bench.faults.has(Fault::KeysRefused); }, 60s));
        QCOMPARE(bench.acquirer->pinKey(), before);
        QVERIFY(driveUntil(bench.clock, [&] { return bench.acquirer->isReady(); }, 120s));
        QVERIFY(!bench.faults.has(Fault::KeysRefused));
        QCOMPARE(bench.ask(bench.request("123456")).kind, Kind::Approved);
    }

    void aCodeThatNobodyListsIsUnclear()
    {
        Bench bench;
        bench.host.mischief().answerAllWith = "Q7";
        QCOMPARE(bench.ask(bench.request("123456")).kind, Kind::Unclear);
        bench.host.mischief().answerAllWith = "98";
        QCOMPARE(bench.ask(bench.request("123456")).kind, Kind::Unclear);
    }

    void aForgedCryptogramIsRefusedByTheIssuer()
    {
        Bench bench;
        auto request = bench.request("123456");
        request.amount = Money::yuan(900); // not what the card signed
        QCOMPARE(bench.ask(request).responseCode, std::string("05"));
        QCOMPARE(bench.balance(), Money::yuan(1000));
    }

    void withoutALineNothingIsSent()
    {
        Bench bench;
        const auto request = bench.request("123456");
        bench.wire.cut();
        bench.clock.advance(1s);
        QCOMPARE(bench.ask(request).kind, Kind::NotSent);
        bench.clock.advance(10s);
        QVERIFY(bench.faults.has(Fault::AcquirerDown));
    }

    void aLineThatBreaksWhileWaitingIsSilence()
    {
        Bench bench;
        bench.delay = 10s;
        auto asking = bench.acquirer->authorise(bench.request("123456"));
        asking.start();
        bench.clock.advance(1s);
        bench.wire.cut();
        QVERIFY(driveUntil(bench.clock, [&] { return asking.done(); }, 1s));
        QCOMPARE(asking.result().kind, Kind::Silent);
    }
};

HUIMIN_TEST(TestIsoAcquirer)
#include "tst_iso_acquirer.moc"
